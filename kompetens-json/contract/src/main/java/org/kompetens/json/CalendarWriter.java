package org.kompetens.json;

import java.io.IOException;
import java.util.List;
import org.kompetens.calendar.Duty;
import org.kompetens.calendar.DutySubject;
import org.kompetens.calendar.DutyTiming;
import org.kompetens.calendar.Obligation;
import org.kompetens.calendar.Party;
import org.kompetens.calendar.Principle;
import org.kompetens.calendar.ProcessCalendar;
import org.kompetens.calendar.Recurrence;
import org.kompetens.calendar.Setting;
import org.kompetens.calendar.Source;
import org.kompetens.calendar.Step;
import org.kompetens.calendar.Term;
import org.kompetens.calendar.Vocabulary;
import org.kompetens.calendar.Window;
import org.kompetens.json.form.WordForm;
import org.kompetens.organisation.UnitLevel;
import org.kompetens.text.Labels;

/** How a calendar is written as JSON; {@link CalendarForm} is the way back. */
final class CalendarWriter {

    private final JsonWriter json;
    private final WindowWriter windows;

    CalendarWriter(JsonWriter json) {
        this.json = json;
        this.windows = new WindowWriter(json);
    }

    void write(ProcessCalendar calendar) throws IOException {
        json.writeStartObject();
        json.writeNumberField("version", InventoryDocument.VERSION);
        begin(calendar.id(), calendar.labels());
        json.writeStringField("cycleBegins", WindowForm.text(calendar.cycleBegins()));
        json.writeArrayFieldStart("unitLevels");
        for (UnitLevel level : calendar.unitLevels()) {
            json.writeStartObject();
            begin(level.id(), level.labels());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("settings");
        for (Setting setting : calendar.settings()) {
            json.writeStartObject();
            begin(setting.id(), setting.labels());
            json.writeStringField("kind", WordForm.word(setting.kind()));
            end(setting.source());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("parties");
        for (Party party : calendar.parties()) {
            json.writeStartObject();
            begin(party.id(), party.labels());
            ids("levels", party.levels());
            if (party.answersTo().isPresent()) {
                json.writeStringField("answersTo", party.answersTo().get().value());
            }
            end(party.source());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("steps");
        for (Step step : calendar.steps()) {
            write(step);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("duties");
        for (Duty duty : calendar.duties()) {
            write(duty);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("principles");
        for (Principle principle : calendar.principles()) {
            json.writeStartObject();
            begin(principle.id(), principle.labels());
            ids("parties", principle.parties());
            write(principle.obligation());
            end(principle.source());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("vocabularies");
        for (Vocabulary vocabulary : calendar.vocabularies()) {
            write(vocabulary);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Step step) throws IOException {
        json.writeStartObject();
        begin(step.id(), step.labels());
        json.writeStringField("level", step.level().value());
        json.writeArrayFieldStart("windows");
        for (Window window : step.windows()) {
            windows.write(window);
        }
        json.writeEndArray();
        ids("performers", step.performers());
        ids("responsible", step.responsible());
        ids("recipients", step.recipients());
        ids("after", step.predecessors());
        if (step.partOf().isPresent()) {
            json.writeStringField("partOf", step.partOf().get().value());
        }
        json.writeArrayFieldStart("products");
        for (Labels product : step.products()) {
            json.writeStartObject();
            for (var text : product.texts().entrySet()) {
                json.writeStringField(text.getKey().tag(), text.getValue());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        ids("vocabularies", step.vocabularies());
        write(step.obligation());
        json.writeBooleanField("ifAny", step.ifAny());
        if (step.recurrence().isPresent()) {
            write(step.recurrence().get());
        }
        end(step.source());
    }

    private void write(Recurrence recurrence) throws IOException {
        json.writeObjectFieldStart("recurrence");
        json.writeNumberField("everyYears", recurrence.years());
        if (recurrence instanceof Recurrence.FromYear from) {
            json.writeNumberField("firstYear", from.firstYear());
        } else if (recurrence instanceof Recurrence.FromSetting from) {
            json.writeStringField("firstYearSetting", from.firstYear().value());
        }
        json.writeEndObject();
    }

    private void write(Duty duty) throws IOException {
        json.writeStartObject();
        begin(duty.id(), duty.labels());
        json.writeObjectFieldStart("subject");
        if (duty.subject() instanceof DutySubject.EachUnit each) {
            json.writeStringField("kind", WordForm.word(CalendarForm.SubjectKind.EACH_UNIT));
            json.writeStringField("level", each.level().value());
        } else if (duty.subject() instanceof DutySubject.EachPair pair) {
            json.writeStringField("kind", WordForm.word(CalendarForm.SubjectKind.EACH_PAIR));
            json.writeStringField("head", pair.head().value());
            json.writeStringField("leader", pair.leader().value());
        } else {
            json.writeStringField("kind", WordForm.word(CalendarForm.SubjectKind.EACH_EMPLOYEE));
        }
        json.writeEndObject();
        json.writeObjectFieldStart("timing");
        if (duty.timing() instanceof DutyTiming.OnceEach once) {
            json.writeStringField("kind", WordForm.word(CalendarForm.TimingKind.ONCE_EACH));
            json.writeStringField("year", WordForm.word(once.year()));
        } else if (duty.timing() instanceof DutyTiming.Within within) {
            json.writeStringField("kind", WordForm.word(CalendarForm.TimingKind.WITHIN));
            windows.writeMonths(within.months());
        } else if (duty.timing() instanceof DutyTiming.AfterEachTertial after) {
            json.writeStringField("kind", WordForm.word(CalendarForm.TimingKind.AFTER_EACH_TERTIAL));
            windows.writeMonths(after.months());
        }
        json.writeEndObject();
        ids("responsible", duty.responsible());
        write(duty.obligation());
        end(duty.source());
    }

    private void write(Vocabulary vocabulary) throws IOException {
        json.writeStartObject();
        begin(vocabulary.id(), vocabulary.labels());
        json.writeArrayFieldStart("terms");
        for (Term term : vocabulary.terms()) {
            json.writeStartObject();
            begin(term.id(), term.labels());
            if (term.broader().isPresent()) {
                json.writeStringField("broader", term.broader().get().value());
            }
            end(term.source());
        }
        json.writeEndArray();
        end(vocabulary.source());
    }

    private void write(Obligation obligation) throws IOException {
        json.writeStringField("obligation", WordForm.word(obligation));
    }

    /** Every id prints as what it is written as. */
    private void begin(Object id, Labels labels) throws IOException {
        json.writeStringField("id", id.toString());
        JsonText.write("labels", labels, json);
    }

    private void ids(String property, List<?> ids) throws IOException {
        if (!ids.isEmpty()) {
            json.writeArrayFieldStart(property);
            for (Object id : ids) {
                json.writeString(id.toString());
            }
            json.writeEndArray();
        }
    }

    private void end(Source source) throws IOException {
        json.writeObjectFieldStart("source");
        json.writeStringField("document", source.document());
        json.writeStringField("place", source.place());
        json.writeEndObject();
        json.writeEndObject();
    }
}
