package org.kompetens.spreadsheet;

import java.util.Locale;
import java.util.Optional;
import org.kompetens.json.token.JsonValue;
import org.kompetens.text.Labels;
import org.kompetens.text.LanguageTag;

/**
 * An item of a package of CASE.
 *
 * @param object the item
 * @param language the language of its statements
 */
record CaseItem(JsonValue object, LanguageTag language) {

    static CaseItem of(JsonValue object, LanguageTag otherwise) {
        LanguageTag language = otherwise;
        Optional<String> said = text(object, "language");
        if (said.isPresent()) {
            try {
                language = LanguageTag.of(said.get());
            } catch (IllegalArgumentException e) {
                // What is no language says nothing of it.
                return new CaseItem(object, otherwise);
            }
        }
        return new CaseItem(object, language);
    }

    /** A text that is not blank. */
    static Optional<String> text(JsonValue object, String name) {
        JsonValue value = object.property(name);
        return value != null && value.is(JsonValue.Kind.TEXT) && !value.text().isBlank()
                ? Optional.of(Cell.strip(value.text()))
                : Optional.empty();
    }

    String identifier() {
        return text(object, "identifier").orElse("");
    }

    Optional<String> code() {
        return text(object, "humanCodingScheme");
    }

    String type() {
        return text(object, "CFItemType").orElse("").toLowerCase(Locale.ROOT);
    }

    /** What it is called: the short statement where there is one. */
    Labels labels() {
        String label = text(object, "abbreviatedStatement")
                .or(() -> text(object, "fullStatement"))
                .or(this::code)
                .orElseGet(this::identifier);
        return Labels.of(language, label);
    }

    /** The full statement where it says more. */
    Optional<Labels> description() {
        return text(object, "abbreviatedStatement")
                .flatMap(label -> text(object, "fullStatement").filter(full -> !full.equals(label)))
                .map(full -> Labels.of(language, full));
    }
}
