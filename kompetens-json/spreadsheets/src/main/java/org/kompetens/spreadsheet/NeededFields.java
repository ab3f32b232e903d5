package org.kompetens.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.json.spreadsheet.SpreadsheetField;

/** What the rows of a sheet need, by the columns that it has, and no column gives. */
final class NeededFields {

    private NeededFields() {}

    /**
     * The fields that are missing, as findings.
     *
     * @param bound the sheet with its columns
     * @param taken the fields that have a column
     * @param isFirstTry whether a person looks at what the columns were taken for before anything is imported
     */
    static List<Finding> missing(BoundSheet bound, Set<SpreadsheetField> taken, boolean isFirstTry) {
        List<SpreadsheetField> needed = new ArrayList<>();
        if (SpreadsheetImport.isOfPersons(bound)) {
            needed.add(SpreadsheetField.EMPLOYEE);
        }
        if (taken.contains(SpreadsheetField.ROLE) || taken.contains(SpreadsheetField.FTE)) {
            needed.addAll(List.of(SpreadsheetField.ROLE, SpreadsheetField.UNIT, SpreadsheetField.FTE));
        }
        if (bound.columns(SpreadsheetField.LEVEL).stream()
                .anyMatch(column -> column.mapping().competence().isEmpty())) {
            needed.add(SpreadsheetField.COMPETENCE);
        }
        if (taken.contains(SpreadsheetField.COMPETENCE)) {
            needed.add(SpreadsheetField.LEVEL);
        }
        if (taken.contains(SpreadsheetField.LEVEL)) {
            needed.addAll(List.of(SpreadsheetField.ASSESSMENT_DATE, SpreadsheetField.SOURCE));
        }
        if (taken.contains(SpreadsheetField.COMPETENCE_NAME)) {
            needed.addAll(List.of(
                    SpreadsheetField.COMPETENCE_ID, SpreadsheetField.DIMENSION, SpreadsheetField.COMPETENCE_SCALE));
        }
        if (taken.contains(SpreadsheetField.HOURS)) {
            needed.add(SpreadsheetField.HOURS_YEAR);
        }
        if (isFirstTry && isAwayForEver(taken)) {
            needed.add(SpreadsheetField.ABSENCE_LAST_DAY);
        }
        return needed.stream()
                .distinct()
                .filter(field -> !bound.has(field))
                .map(field -> missing(field, bound.heads()))
                .toList();
    }

    /** Most likely the last days are in a column that is not known: without it nobody would come back. */
    private static boolean isAwayForEver(Set<SpreadsheetField> taken) {
        return taken.contains(SpreadsheetField.ABSENCE_FROM)
                && !taken.contains(SpreadsheetField.ABSENCE_UNTIL)
                && !taken.contains(SpreadsheetField.ABSENCE_LAST_DAY);
    }

    private static Finding missing(SpreadsheetField field, List<String> heads) {
        Optional<String> identity =
                heads.stream().filter(ColumnHeads::isIdentity).findFirst();
        return field == SpreadsheetField.EMPLOYEE && identity.isPresent()
                ? Finding.of(SpreadsheetRule.MAPPING_ONLY_IDENTITY, FieldPath.ROOT)
                        .withValue("column", identity.get())
                : ColumnHeads.named(Finding.of(SpreadsheetRule.MAPPING_MISSING_FIELD, FieldPath.ROOT), field);
    }
}
