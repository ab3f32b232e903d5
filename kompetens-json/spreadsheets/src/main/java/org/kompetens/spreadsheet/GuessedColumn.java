package org.kompetens.spreadsheet;

import java.util.Optional;
import org.kompetens.json.spreadsheet.ColumnMapping;
import org.kompetens.json.spreadsheet.ShareUnit;
import org.kompetens.text.Language;

/**
 * What a column was taken for.
 *
 * @param place the column
 * @param mapping what it was taken for
 * @param isRepeated whether it was not taken as another column is taken for what it is called
 */
public record GuessedColumn(CellPlace place, ColumnMapping mapping, boolean isRepeated) {

    /**
     * What it was taken for, in words.
     *
     * @param language in which language
     * @return one line, which names the column
     */
    public String in(Language language) {
        return place.in(language) + ": " + meaning(language);
    }

    private String meaning(Language language) {
        if (mapping.competence().isPresent()) {
            return SpreadsheetText.of(
                    "guess.competence",
                    language,
                    "competence",
                    mapping.competence().get().value());
        }
        if (mapping.field().isEmpty()) {
            return SpreadsheetText.of(
                    ColumnHeads.isPersonal(mapping.column())
                            ? "guess.personal"
                            : isRepeated ? "guess.again" : "guess.unknown",
                    language);
        }
        String field = SpreadsheetText.of(
                "guess.field",
                language,
                "field",
                WordKey.of(mapping.field().get()),
                "name",
                ColumnHeads.of(mapping.field().get(), language));
        Optional<String> unit = mapping.unit().map(of -> of == ShareUnit.PERCENT ? "guess.percent" : "guess.share");
        String text = mapping.language()
                .map(of -> field + SpreadsheetText.of("guess.language", language, "language", of.value()))
                .orElse(field);
        return unit.map(key -> text + SpreadsheetText.of(key, language)).orElse(text);
    }
}
