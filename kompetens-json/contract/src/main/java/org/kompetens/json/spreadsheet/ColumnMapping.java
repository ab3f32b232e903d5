package org.kompetens.json.spreadsheet;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kompetens.competence.CompetenceId;
import org.kompetens.text.LanguageTag;

/**
 * What a column holds.
 *
 * @param column its head, in capitals or not
 * @param field what stands in it; empty for a column that is left out on purpose
 * @param competence for a column of levels of one competence, which that is
 * @param unit for a column of shares, how they are written; empty where the values themselves show it
 * @param language for a column of names or descriptions, in which language they are
 * @param values what texts in it stand for; others stand for themselves
 */
public record ColumnMapping(
        String column,
        Optional<SpreadsheetField> field,
        Optional<CompetenceId> competence,
        Optional<ShareUnit> unit,
        Optional<LanguageTag> language,
        List<TextMeaning> values) {

    /** Copies. */
    public ColumnMapping {
        Objects.requireNonNull(column);
        Objects.requireNonNull(field);
        Objects.requireNonNull(competence);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(language);
        values = List.copyOf(values);
    }

    /**
     * A column that holds a field.
     *
     * @param column its head
     * @param field what stands in it
     * @return the mapping
     */
    public static ColumnMapping of(String column, SpreadsheetField field) {
        return new ColumnMapping(
                column, Optional.of(field), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    /**
     * A column that is left out on purpose.
     *
     * @param column its head
     * @return the mapping
     */
    public static ColumnMapping leftOut(String column) {
        return new ColumnMapping(
                column, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    /**
     * A column of levels of one competence.
     *
     * @param column its head
     * @param competence the competence
     * @return the mapping
     */
    public static ColumnMapping ofCompetence(String column, CompetenceId competence) {
        return new ColumnMapping(
                column,
                Optional.of(SpreadsheetField.LEVEL),
                Optional.of(competence),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /**
     * This column with its shares written so.
     *
     * @param unit how they are written
     * @return a new mapping
     */
    public ColumnMapping withUnit(ShareUnit unit) {
        return new ColumnMapping(column, field, competence, Optional.of(unit), language, values);
    }

    /**
     * This column with its names or descriptions in a language.
     *
     * @param language the language
     * @return a new mapping
     */
    public ColumnMapping withLanguage(LanguageTag language) {
        return new ColumnMapping(column, field, competence, unit, Optional.of(language), values);
    }

    /**
     * This column with texts that stand for others.
     *
     * @param values what they stand for, in place of those it has
     * @return a new mapping
     */
    public ColumnMapping withValues(List<TextMeaning> values) {
        return new ColumnMapping(column, field, competence, unit, language, values);
    }
}
