package org.kompetens.spreadsheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Rule;
import org.kompetens.json.spreadsheet.RecordKind;
import org.kompetens.json.spreadsheet.ShareUnit;
import org.kompetens.json.spreadsheet.SpreadsheetField;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.Period;
import org.kompetens.text.Labels;
import org.kompetens.text.LanguageTag;

/**
 * The values of one row, by their fields; what is wrong with them is noted with the cell it stands in. What is
 * wrong leaves out the part of the row that it is in.
 */
final class RowValues {

    /** Of this year and later, ends mean "until further notice". */
    private static final int NEVER = 9999;

    private static final Set<String> DASHES = Set.of("-", "\u2013", "\u2014");

    private final BoundSheet sheet;
    private final TableRow row;
    private final LanguageTag language;
    private final List<SpreadsheetFinding> findings = new ArrayList<>();

    private final RowParts parts = new RowParts();

    RowValues(BoundSheet sheet, TableRow row, LanguageTag language) {
        this.sheet = sheet;
        this.row = row;
        this.language = language;
    }

    List<SpreadsheetFinding> findings() {
        return findings;
    }

    /** What of the row is taken, and what is left out. */
    RowParts parts() {
        return parts;
    }

    /** What was not taken, with the reasons, so that it can be mended and read again beside what was taken. */
    RejectedRow rejected() {
        List<SpreadsheetFinding> errors =
                findings.stream().filter(SpreadsheetFinding::isError).toList();
        return new RejectedRow(
                sheet.heads(), sheet.headRow(), asked(parts.leftOf(row)), errors.isEmpty() ? findings : errors);
    }

    /** Without a question mark, a number that was asked about would be read as a share where none of per cent is with it. */
    private TableRow asked(TableRow left) {
        List<Cell> cells = new ArrayList<>(left.cells());
        findings.stream()
                .filter(one -> one.finding().rule() == SpreadsheetRule.CELL_AMBIGUOUS_SHARE)
                .map(one -> one.place().column() - 1)
                .forEach(index -> cells.set(index, CellNumbers.askedAbout(cells.get(index))));
        return new TableRow(left.number(), cells);
    }

    BoundSheet sheet() {
        return sheet;
    }

    TableRow row() {
        return row;
    }

    CellPlace place() {
        return sheet.sheet().inRow(row.number());
    }

    CellPlace place(BoundColumn column) {
        return place().inColumn(column.index(), column.head());
    }

    CellPlace place(SpreadsheetField field) {
        List<BoundColumn> columns = sheet.columns(field);
        return columns.isEmpty() ? place() : place(columns.get(0));
    }

    void note(CellPlace at, Rule rule) {
        add(new SpreadsheetFinding(at, Finding.of(rule, FieldPath.ROOT)));
    }

    /** Notes one of several values of a field that is left out alone; what else the row says is right without it. */
    void noteOne(SpreadsheetField field, Rule rule) {
        parts.leaveOutValue();
        append(new SpreadsheetFinding(place(field), Finding.of(rule, FieldPath.ROOT)));
    }

    private void add(SpreadsheetFinding finding) {
        if (finding.isError()) {
            parts.foundWrong();
        }
        append(finding);
    }

    /** Of a cell that is looked at twice, once. */
    private void append(SpreadsheetFinding finding) {
        if (!findings.contains(finding)) {
            findings.add(finding);
        }
    }

    void note(CellPlace at, Rule rule, String name, Object value) {
        add(new SpreadsheetFinding(at, Finding.of(rule, FieldPath.ROOT).withValue(name, value)));
    }

    /** Notes that an earlier row gives another value for a field. */
    void noteConflict(CellPlace at, SpreadsheetField field) {
        add(new SpreadsheetFinding(
                at, ColumnHeads.named(Finding.of(SpreadsheetRule.ROW_CONFLICT, FieldPath.ROOT), field)));
    }

    /** Notes a field that the row needs: of the sheet, the same for every row, where it has no column for it. */
    void noteMissing(SpreadsheetField field) {
        add(
                sheet.has(field)
                        ? missing(field)
                        : new SpreadsheetFinding(
                                sheet.sheet(),
                                ColumnHeads.named(
                                        Finding.of(SpreadsheetRule.MAPPING_MISSING_FIELD, FieldPath.ROOT), field)));
    }

    void noteMissing(SpreadsheetField field, CellPlace at) {
        add(missing(field, at));
    }

    SpreadsheetFinding missing(SpreadsheetField field) {
        return missing(field, place(field));
    }

    private static SpreadsheetFinding missing(SpreadsheetField field, CellPlace at) {
        return new SpreadsheetFinding(
                at, ColumnHeads.named(Finding.of(SpreadsheetRule.CELL_MISSING, FieldPath.ROOT), field));
    }

    /** What stands in the field's column, or else what holds for every row. */
    Cell cell(SpreadsheetField field) {
        for (BoundColumn column : sheet.columns(field)) {
            Cell cell = cell(column);
            if (!cell.isBlank()) {
                return cell;
            }
        }
        return sheet.fixed(field);
    }

    /** A single dash says in most tables that there is nothing to say. */
    Cell cell(BoundColumn column) {
        parts.read(column.index());
        Cell cell = column.in(row);
        if (cell.kind() == Cell.Kind.ERROR) {
            note(place(column), SpreadsheetRule.CELL_FORMULA_ERROR);
            return Cell.BLANK;
        }
        return DASHES.contains(cell.text()) ? Cell.BLANK : cell;
    }

    /** Whether a column of one of the fields holds something in this row; what holds for every row says nothing of it. */
    boolean hasAny(SpreadsheetField... fields) {
        for (SpreadsheetField field : fields) {
            for (BoundColumn column : sheet.columns(field)) {
                if (hasAny(column)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a column of what belongs to such records holds something in this row. */
    boolean hasAny(RecordKind kind) {
        return sheet.has(kind) && sheet.fields(kind).stream().anyMatch(this::hasAny);
    }

    boolean hasAny(BoundColumn column) {
        Cell cell = column.in(row);
        return !cell.isBlank() && !DASHES.contains(cell.text());
    }

    Optional<String> text(SpreadsheetField field) {
        Cell cell = cell(field);
        return cell.isBlank() ? Optional.empty() : Optional.of(cell.text());
    }

    <T> Optional<T> id(SpreadsheetField field, Function<String, T> type) {
        return text(field).flatMap(text -> id(text, place(field), type));
    }

    private <T> Optional<T> id(String text, CellPlace at, Function<String, T> type) {
        try {
            return Optional.of(type.apply(text));
        } catch (IllegalArgumentException e) {
            note(at, SpreadsheetRule.CELL_NOT_AN_ID);
            return Optional.empty();
        }
    }

    <T> Optional<T> required(SpreadsheetField field, Optional<T> value) {
        if (value.isEmpty() && cell(field).isBlank() && !isFormulaError(field)) {
            noteMissing(field);
        }
        return value;
    }

    private boolean isFormulaError(SpreadsheetField field) {
        return sheet.columns(field).stream().anyMatch(column -> column.in(row).kind() == Cell.Kind.ERROR);
    }

    /** What a text names among what the organisation has; the text as an id where that is not known. */
    <T> Optional<T> named(SpreadsheetField field, Optional<OrganisationNames<T>> names, Function<String, T> type) {
        return text(field).flatMap(text -> named(text, place(field), names, type));
    }

    <T> Optional<T> named(String text, CellPlace at, Optional<OrganisationNames<T>> names, Function<String, T> type) {
        if (names.isEmpty() || names.get().isEmpty()) {
            return id(text, at, type);
        }
        Set<T> found = names.get().find(text);
        if (found.size() == 1) {
            return found.stream().findFirst();
        }
        add(new SpreadsheetFinding(at, notFound(text, names.get(), !found.isEmpty())));
        return Optional.empty();
    }

    private static Finding notFound(String text, OrganisationNames<?> names, boolean isSeveral) {
        if (isSeveral) {
            return Finding.of(SpreadsheetRule.CELL_SEVERAL_NAMES, FieldPath.ROOT);
        }
        Optional<String> near = names.near(text);
        if (near.isEmpty() && names.isFew()) {
            return Finding.of(SpreadsheetRule.CELL_NOT_ONE_OF, FieldPath.ROOT).withTexts("allowed", names::listed);
        }
        Finding unknown = Finding.of(SpreadsheetRule.CELL_UNKNOWN_NAME, FieldPath.ROOT);
        return near.map(name -> unknown.withValue("near", name)).orElse(unknown);
    }

    <E> Optional<E> word(SpreadsheetField field, CellWords<E> words) {
        return text(field).flatMap(text -> {
            Optional<E> found = words.find(text);
            if (found.isEmpty()) {
                note(place(field), SpreadsheetRule.CELL_NOT_ONE_OF, "allowed", words.allowed());
            }
            return found;
        });
    }

    Optional<LocalDate> date(SpreadsheetField field) {
        Cell cell = cell(field);
        Optional<LocalDate> date = CellDates.of(cell);
        if (date.isEmpty() && !cell.isBlank()) {
            note(place(field), SpreadsheetRule.CELL_NOT_A_DATE);
        }
        return date;
    }

    /** The first day after, of which some columns have the last day before. */
    Optional<LocalDate> end(SpreadsheetField until, SpreadsheetField lastDay) {
        return date(until)
                .or(() -> date(lastDay).filter(last -> last.getYear() < NEVER).map(last -> last.plusDays(1)))
                .filter(end -> end.getYear() < NEVER);
    }

    Period period(SpreadsheetField from, SpreadsheetField until, SpreadsheetField lastDay) {
        Period period = new Period(date(from), end(until, lastDay));
        if (!period.isProper()) {
            note(place(from), SpreadsheetRule.ROW_ENDS_BEFORE_BEGIN);
        }
        return period;
    }

    Optional<Integer> whole(SpreadsheetField field, int least, int most) {
        Cell cell = cell(field);
        Optional<Integer> whole = CellNumbers.of(cell)
                .filter(number -> number.stripTrailingZeros().scale() <= 0
                        && number.compareTo(BigDecimal.valueOf(least)) >= 0
                        && number.compareTo(BigDecimal.valueOf(most)) <= 0)
                .map(BigDecimal::intValue);
        if (whole.isEmpty() && !cell.isBlank()) {
            add(new SpreadsheetFinding(
                    place(field),
                    Finding.of(SpreadsheetRule.CELL_NOT_A_NUMBER, FieldPath.ROOT)
                            .withValue("least", least)
                            .withValue("most", most)));
        }
        return whole;
    }

    /** A share in ten-thousandths. */
    Optional<Integer> share(SpreadsheetField field) {
        Cell cell = cell(field);
        if (cell.isBlank()) {
            return Optional.empty();
        }
        if (CellNumbers.isAskedAbout(cell)) {
            note(place(field), SpreadsheetRule.CELL_AMBIGUOUS_SHARE);
            return Optional.empty();
        }
        Optional<BoundColumn> column = sheet.columns(field).stream().findFirst();
        Optional<BigDecimal> fraction = CellNumbers.fraction(cell);
        Optional<BigDecimal> number = fraction.or(() -> CellNumbers.of(cell));
        boolean isPercent = CellNumbers.isPercent(cell)
                || (fraction.isEmpty()
                        && column.flatMap(BoundColumn::unit)
                                .filter(ShareUnit.PERCENT::equals)
                                .isPresent());
        Optional<BigDecimal> share =
                number.map(value -> isPercent ? value.movePointLeft(2) : value).filter(RowValues::isShare);
        if (share.isEmpty()) {
            note(place(field), SpreadsheetRule.CELL_NOT_A_SHARE);
            return Optional.empty();
        }
        boolean isAmbiguous = isPercent
                && !CellNumbers.isPercent(cell)
                && column.filter(BoundColumn::isUnitFound).isPresent()
                && number.filter(CellNumbers::canBeShare).isPresent();
        if (isAmbiguous) {
            note(place(field), SpreadsheetRule.CELL_AMBIGUOUS_SHARE);
            return Optional.empty();
        }
        BigDecimal exact = share.get().multiply(BigDecimal.valueOf(Fte.UNIT));
        BigDecimal rounded = exact.setScale(0, RoundingMode.HALF_UP);
        if (rounded.compareTo(exact) != 0) {
            note(place(field), SpreadsheetRule.CELL_ROUNDED);
        }
        return Optional.of(rounded.intValueExact());
    }

    private static boolean isShare(BigDecimal value) {
        return value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0;
    }

    /** The languages of the columns of names or descriptions. */
    Set<LanguageTag> languages(SpreadsheetField field) {
        Set<LanguageTag> languages = new HashSet<>();
        sheet.columns(field).forEach(column -> languages.add(language(column)));
        if (!sheet.fixed(field).isBlank()) {
            languages.add(language);
        }
        return languages;
    }

    private LanguageTag language(BoundColumn column) {
        return column.mapping().language().orElse(language);
    }

    /** Names or descriptions in the languages of their columns; in that of the import where a column says none. */
    Optional<Labels> labels(SpreadsheetField field) {
        Labels labels = null;
        for (BoundColumn column : sheet.columns(field)) {
            Cell cell = cell(column);
            if (!cell.isBlank()) {
                LanguageTag tag = language(column);
                labels = labels == null ? Labels.of(tag, cell.text()) : labels.with(tag, cell.text());
            }
        }
        if (labels == null && !sheet.fixed(field).isBlank()) {
            return Optional.of(Labels.of(language, sheet.fixed(field).text()));
        }
        return Optional.ofNullable(labels);
    }
}
