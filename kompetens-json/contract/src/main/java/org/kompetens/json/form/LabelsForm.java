package org.kompetens.json.form;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kompetens.json.DocumentRule;
import org.kompetens.json.token.JsonOut;
import org.kompetens.json.token.JsonValue;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** A name in some of the languages, at least one. */
public final class LabelsForm extends Form<Labels> {

    static final LabelsForm LABELS = new LabelsForm();

    private LabelsForm() {}

    /**
     * The form of the name in one language.
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
        ObjectPlace object = new ObjectPlace(place);
        boolean sound = true;
        boolean given = false;
        @Nullable Labels labels = null;
        for (Language language : Language.values()) {
            Optional<Place> property = object.property(language.tag());
            Optional<String> text = property.flatMap(TextForm.TEXT::read);
            given |= property.isPresent();
            sound &= text.isPresent() == property.isPresent();
            if (text.isPresent()) {
                labels = labels == null ? Labels.of(language, text.get()) : labels.with(language, text.get());
            }
        }
        if (!given) {
            place.noteProperty(DocumentRule.NO_LANGUAGE);
        }
        sound &= object.hasNoOther();
        return sound ? Optional.ofNullable(labels) : Optional.empty();
    }

    @Override
    public void write(Labels value, JsonOut json) throws IOException {
        json.startObject();
        for (var entry : value.texts().entrySet()) {
            json.name(entry.getKey().tag());
            json.text(entry.getValue());
        }
        json.endObject();
    }

    @Override
    public <R> R accept(FormVisitor<R> visitor) {
        return visitor.labels(this);
    }
}
