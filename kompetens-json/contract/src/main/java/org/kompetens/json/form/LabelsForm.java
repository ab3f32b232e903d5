package org.kompetens.json.form;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kompetens.json.DocumentRule;
import org.kompetens.json.token.JsonOut;
import org.kompetens.json.token.JsonValue;
import org.kompetens.text.Labels;
import org.kompetens.text.LanguageTag;

/** A name or a description, in at least one language. */
public final class LabelsForm extends Form<Labels> {

    static final LabelsForm LABELS = new LabelsForm();

    private LabelsForm() {}

    /**
     * The form of the text in one language.
     *
     * @return the form
     */
    public Form<String> text() {
        return TextForm.TEXT;
    }

    @Override
    public Optional<Labels> read(Place place) {
        if (!isOf(JsonValue.Kind.OBJECT, "object", place)) {
            return Optional.empty();
        }
        Map<LanguageTag, String> texts = new TreeMap<>();
        boolean sound = true;
        boolean given = false;
        for (var property : place.value().properties().entrySet()) {
            given |= !property.getValue().is(JsonValue.Kind.NULL);
            Optional<LanguageTag> language = language(property.getKey());
            if (language.isEmpty()) {
                // Whatever is no language may be anything, and has no place in a path.
                place.note(place.finding(DocumentRule.NOT_A_LANGUAGE), property.getValue());
                sound = false;
            } else if (!property.getValue().is(JsonValue.Kind.NULL)) {
                // As everywhere, null stands for what is left out.
                Place at = place.property(property.getKey(), property.getValue());
                Optional<String> text = TextForm.TEXT.read(at);
                sound &= text.isPresent();
                if (text.isPresent() && texts.put(language.get(), text.get()) != null) {
                    at.noteProperty(DocumentRule.REPEATED_LANGUAGE);
                    sound = false;
                }
            }
        }
        if (!given) {
            place.noteProperty(DocumentRule.NO_LANGUAGE);
        }
        return sound && given ? Optional.of(new Labels(texts)) : Optional.empty();
    }

    /** The language that a property is named after. */
    private static Optional<LanguageTag> language(String name) {
        try {
            return Optional.of(LanguageTag.of(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public void write(Labels value, JsonOut json) throws IOException {
        json.startObject();
        for (var entry : value.texts().entrySet()) {
            json.name(entry.getKey().value());
            json.text(entry.getValue());
        }
        json.endObject();
    }

    @Override
    public <R> R accept(FormVisitor<R> visitor) {
        return visitor.labels(this);
    }
}
