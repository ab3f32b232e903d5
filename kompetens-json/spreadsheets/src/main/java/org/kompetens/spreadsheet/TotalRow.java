package org.kompetens.spreadsheet;

import static org.kompetens.json.spreadsheet.SpreadsheetField.BIRTH_DATE;
import static org.kompetens.json.spreadsheet.SpreadsheetField.COMPETENCE;
import static org.kompetens.json.spreadsheet.SpreadsheetField.EMPLOYEE;
import static org.kompetens.json.spreadsheet.SpreadsheetField.EMPLOYMENT;
import static org.kompetens.json.spreadsheet.SpreadsheetField.EXEMPT_COMPETENCE;
import static org.kompetens.json.spreadsheet.SpreadsheetField.LEVEL;
import static org.kompetens.json.spreadsheet.SpreadsheetField.ROLE;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of a table of persons that holds sums, such as {@code Summa}, {@code I alt} or {@code Total} at the end. It is told,
 * and left out. As a staff number can be the initials of somebody, it also stands among the rows that were not taken where
 * anything in it is more than a sum.
 */
final class TotalRow {

    private static final CellWords<Boolean> TOTAL = CellWords.ofOne("total");

    /** The words at the beginning of a text, as in {@code Antal anställda: 3}. */
    private static final Pattern FIRST_WORDS = Pattern.compile("(\\p{L}+)(\\h+\\p{L}+)?(?!\\p{L}).*", Pattern.DOTALL);

    /** What a .csv file has where a formula gave no value, as in {@code #DIV/0!}. */
    private static final Pattern FORMULA_ERROR = Pattern.compile("#\\p{Lu}[\\p{Lu}/0-9]*[!?]?");

    private TotalRow() {}

    /**
     * Whether a word for totals stands for the id of a person of whom nothing is said that a person needs; or the row has no
     * such id, begins with the word, and holds nothing else but numbers.
     */
    static boolean isOne(RowValues row) {
        Optional<String> id = row.text(EMPLOYEE);
        if (id.isPresent()) {
            return isWord(id.get()) && !row.hasAny(ROLE, COMPETENCE, EXEMPT_COMPETENCE, BIRTH_DATE, EMPLOYMENT);
        }
        List<Cell> cells =
                row.row().cells().stream().filter(Predicate.not(Cell::isBlank)).toList();
        return !cells.isEmpty()
                && isWord(cells.get(0).text())
                && cells.stream().skip(1).allMatch(TotalRow::isSum);
    }

    /** Notes the row; and leaves it out with its reason where it could be a person. */
    static void note(RowValues row) {
        row.note(row.place(EMPLOYEE), SpreadsheetRule.ROW_TOTAL);
        if (couldBePerson(row)) {
            row.parts().leaveOut();
        }
    }

    private static boolean couldBePerson(RowValues row) {
        return row.text(EMPLOYEE).isPresent()
                && (row.sheet().columns(LEVEL).stream().anyMatch(row::hasAny)
                        || row.row().cells().stream()
                                        .filter(cell -> !isSum(cell))
                                        .count()
                                > 1);
    }

    private static boolean isSum(Cell cell) {
        return cell.isBlank()
                || FORMULA_ERROR.matcher(cell.text()).matches()
                || CellNumbers.of(cell).isPresent();
    }

    private static boolean isWord(String text) {
        Matcher words = FIRST_WORDS.matcher(text);
        return words.matches()
                && (TOTAL.find(words.group(1)).isPresent()
                        || (words.group(2) != null
                                && TOTAL.find(words.group(1) + " "
                                                + words.group(2).strip())
                                        .isPresent()));
    }
}
