package org.kompetens.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kompetens.calendar.Cycle;
import org.kompetens.calendar.CycleId;
import org.kompetens.calendar.MonthCount;
import org.kompetens.calendar.Setting;
import org.kompetens.calendar.SettingId;
import org.kompetens.calendar.SettingValue;
import org.kompetens.calendar.Window;
import org.kompetens.finding.Findings;
import org.kompetens.json.form.Fields;
import org.kompetens.json.form.WordForm;

/** One round of a calendar, with what the organisation chooses for it, as one JSON document. */
public final class CycleDocument {

    private CycleDocument() {}

    private record Chosen(SettingId id, SettingValue value) {}

    /**
     * Reads a cycle. Whether its settings are those that a calendar asks for is seen where the two meet.
     *
     * @param in the document in UTF-8, at most {@value Document#MAX_BYTES} bytes; it is not closed
     * @return the cycle
     * @throws IOException if it cannot be read for another reason than what stands in it
     */
    public static Document<Cycle> read(InputStream in) throws IOException {
        return Document.read(in, place -> Fields.read(place, CycleDocument::form), cycle -> Findings.NONE);
    }

    /**
     * Writes a cycle, which {@link #read} reads back as the same.
     *
     * @param cycle the cycle
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     */
    public static void write(Cycle cycle, OutputStream out) throws IOException {
        try (JsonWriter json = JsonText.indented(out)) {
            json.writeStartObject();
            json.writeStringField("id", cycle.id().value());
            json.writeNumberField("year", cycle.year());
            json.writeArrayFieldStart("settings");
            for (Map.Entry<SettingId, SettingValue> setting : cycle.settings().entrySet()) {
                json.writeStartObject();
                json.writeStringField("id", setting.getKey().value());
                write(setting.getValue(), json);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void write(SettingValue value, JsonWriter json) throws IOException {
        json.writeStringField("kind", WordForm.word(value.kind()));
        if (value instanceof SettingValue.OfWindow of) {
            json.writeFieldName("window");
            new WindowWriter(json).write(of.window());
        } else if (value instanceof SettingValue.OfSeason of) {
            json.writeStringField("first", WindowForm.text(of.first()));
            json.writeStringField("last", WindowForm.text(of.last()));
        } else if (value instanceof SettingValue.OfMonths of) {
            json.writeNumberField("months", of.months());
        } else if (value instanceof SettingValue.OfYear of) {
            json.writeNumberField("year", of.year());
        }
    }

    private static Optional<Cycle> form(Fields document) {
        Optional<CycleId> id = document.id("id", CycleId::of);
        Optional<Integer> year = document.integer("year", Cycle.FIRST_YEAR, Cycle.LAST_YEAR);
        List<Chosen> chosen = document.optionalList("settings", CycleDocument::chosen);
        return document.complete(() -> {
            Map<SettingId, SettingValue> settings = new TreeMap<>();
            chosen.forEach(one -> settings.put(one.id(), one.value()));
            return new Cycle(id.orElseThrow(), year.orElseThrow(), settings);
        });
    }

    private static Optional<Chosen> chosen(Fields fields) {
        Optional<SettingId> id = fields.id("id", SettingId::of);
        Optional<SettingValue> value =
                fields.oneOf("kind", Setting.Kind.values()).flatMap(kind -> value(kind, fields));
        return fields.complete(() -> new Chosen(id.orElseThrow(), value.orElseThrow()));
    }

    private static Optional<SettingValue> value(Setting.Kind kind, Fields fields) {
        return switch (kind) {
            case WINDOW -> {
                Optional<Window.Fixed> window = fields.object("window", WindowForm::readFixed);
                yield window.map(SettingValue.OfWindow::new);
            }
            case SEASON -> {
                var first = WindowForm.day(fields, "first");
                var last = WindowForm.day(fields, "last");
                yield first.flatMap(from -> last.map(to -> new SettingValue.OfSeason(from, to)));
            }
            case MONTHS -> fields.integer("months", 1, MonthCount.MAX).map(SettingValue.OfMonths::new);
            case YEAR ->
                fields.integer("year", Cycle.FIRST_YEAR, Cycle.LAST_YEAR).map(SettingValue.OfYear::new);
        };
    }
}
