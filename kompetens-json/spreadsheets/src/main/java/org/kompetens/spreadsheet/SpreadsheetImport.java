package org.kompetens.spreadsheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.json.spreadsheet.RecordKind;
import org.kompetens.json.spreadsheet.ShareUnit;
import org.kompetens.json.spreadsheet.SheetMapping;
import org.kompetens.json.spreadsheet.SpreadsheetField;
import org.kompetens.json.spreadsheet.SpreadsheetMapping;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.text.Language;
import org.kompetens.text.LanguageTag;

/**
 * Makes the model of the rows of spreadsheets. Rows about the same person make one employee, whatever sheets and files they
 * stand in. What is wrong in a row is not taken, nor is what would become wrong without it: an employment of which the FTE
 * cannot be read, say, or one assessment of several. That stands among the result's rejected rows; the rest is taken. For
 * one thread.
 */
public final class SpreadsheetImport {

    private static final List<SpreadsheetField> IDS =
            List.of(SpreadsheetField.EMPLOYEE, SpreadsheetField.EMPLOYMENT, SpreadsheetField.ASSESSMENT);
    private static final List<SpreadsheetField> SHARES = List.of(SpreadsheetField.FTE, SpreadsheetField.ABSENCE_EXTENT);
    private static final Set<RecordKind> OF_PERSONS = EnumSet.of(
            RecordKind.EMPLOYEE,
            RecordKind.EMPLOYMENT,
            RecordKind.ABSENCE,
            RecordKind.ASSESSMENT,
            RecordKind.EXEMPTION);

    private final Optional<OrganisationStructure> organisation;
    private final LanguageTag language;
    private final boolean identityNumbersAllowed;
    private final EmployeeRows employees;
    private final StructureRows structure;
    private final List<SpreadsheetFinding> findings = new ArrayList<>();
    private final Set<SpreadsheetFinding> ofSheets = new HashSet<>();
    private final List<RejectedRow> rejected = new ArrayList<>();
    private final Map<CellPlace, IdentityNumbers> ids = new LinkedHashMap<>();
    private long rows;

    private SpreadsheetImport(
            Optional<OrganisationStructure> organisation, LanguageTag language, boolean identityNumbersAllowed) {
        this.organisation = organisation;
        this.language = language;
        this.identityNumbersAllowed = identityNumbersAllowed;
        this.employees = new EmployeeRows(organisation.map(KnownOrganisation::new));
        this.structure = new StructureRows(language);
    }

    /**
     * An import of which nothing is known beside the spreadsheets: texts stand for ids.
     *
     * @param language the language of names for which a mapping says none
     * @return the import
     */
    public static SpreadsheetImport in(Language language) {
        return new SpreadsheetImport(Optional.empty(), language.asTag(), false);
    }

    /**
     * This import with an organisation, of which the texts of cells may be ids or names in any language, and levels also
     * ranks. To be said before anything is read.
     *
     * @param structure the organisation
     * @return a new import
     */
    public SpreadsheetImport of(OrganisationStructure structure) {
        return new SpreadsheetImport(Optional.of(structure), language, identityNumbersAllowed);
    }

    /**
     * This import that takes ids even where they look like personal identity numbers. To be said before anything is read.
     *
     * @return a new import
     */
    public SpreadsheetImport allowingIdentityNumbers() {
        return new SpreadsheetImport(organisation, language, true);
    }

    /**
     * Reads a file by a mapping.
     *
     * @param file the file
     * @param mapping which of its columns hold what
     * @throws IOException if it cannot be read
     * @throws SpreadsheetException if it goes beyond the limits, or cannot be taken apart
     */
    public void read(SpreadsheetFile file, SpreadsheetMapping mapping) throws IOException {
        findings.addAll(file.hiddenFindings());
        for (TableSheet sheet : file.sheets()) {
            List<BoundSheet> candidates = new ArrayList<>();
            for (SheetMapping one : mapping.sheets()) {
                if (one.sheet().isEmpty() || one.sheet().equals(sheet.name())) {
                    candidates.add(bind(file, sheet, one));
                }
            }
            // Of two registers, one may have all columns of the other, and more.
            Optional<BoundSheet> fitting = candidates.stream()
                    .filter(one -> one.missing().isEmpty())
                    .min(Comparator.comparing(one -> one.notTaken().size()));
            if (fitting.isPresent()) {
                read(file, sheet, fitting.get());
            } else {
                notTaken(file, sheet, candidates, mapping);
            }
        }
    }

    private void notTaken(
            SpreadsheetFile file, TableSheet sheet, List<BoundSheet> candidates, SpreadsheetMapping mapping) {
        CellPlace at = file.place().inSheet(sheet.name());
        boolean isMeant = file.sheets().size() == 1
                || mapping.sheets().stream()
                        .anyMatch(one -> one.sheet().isPresent() && one.sheet().equals(sheet.name()));
        if (isMeant && !candidates.isEmpty()) {
            findings.add(new SpreadsheetFinding(
                    at,
                    Finding.of(SpreadsheetRule.MAPPING_UNKNOWN_COLUMNS, FieldPath.ROOT)
                            .withValue(
                                    "columns",
                                    String.join(", ", candidates.get(0).missing()))));
        } else {
            findings.add(
                    new SpreadsheetFinding(at, Finding.of(SpreadsheetRule.MAPPING_SHEET_NOT_TAKEN, FieldPath.ROOT)));
        }
    }

    private static BoundSheet bind(SpreadsheetFile file, TableSheet sheet, SheetMapping mapping) throws IOException {
        List<String> heads = HeadRow.read(file, sheet, mapping.headRow());
        return new BoundSheet(file.place().inSheet(sheet.name()), mapping, heads);
    }

    private void read(SpreadsheetFile file, TableSheet sheet, BoundSheet bound) throws IOException {
        boolean isOfPersons = isOfPersons(bound);
        if (isOfPersons && !bound.has(SpreadsheetField.EMPLOYEE)) {
            findings.add(new SpreadsheetFinding(
                    bound.sheet(),
                    ColumnHeads.named(
                            Finding.of(SpreadsheetRule.MAPPING_MISSING_FIELD, FieldPath.ROOT),
                            SpreadsheetField.EMPLOYEE)));
            return;
        }
        for (int index : bound.notTaken()) {
            findings.add(new SpreadsheetFinding(
                    bound.sheet().inColumn(index, bound.heads().get(index)),
                    Finding.of(SpreadsheetRule.COLUMN_NOT_TAKEN, FieldPath.ROOT)));
        }
        findUnits(file, sheet, bound);
        long headRow = bound.headRow();
        LanguageTag ofNames =
                PublishedRegister.language(bound.sheet().file(), bound.heads()).orElse(language);
        Set<Integer> withoutHead = bound.withoutHead();
        Map<BoundColumn, IdentityNumbers> idColumns = idColumns(bound);
        file.read(sheet, row -> {
            if (row.number() > headRow && !row.isBlank()) {
                rows++;
                withoutHead.removeIf(index -> isWithoutHead(bound, row, index));
                idColumns.forEach((column, numbers) -> {
                    Cell cell = column.in(row);
                    if (!cell.isBlank()) {
                        numbers.add(cell.text());
                    }
                });
                take(new RowValues(bound, row, ofNames), isOfPersons);
            }
        });
    }

    /** The columns of ids, each with what is seen of its ids; the same column of another reading is counted on. */
    private Map<BoundColumn, IdentityNumbers> idColumns(BoundSheet bound) {
        Map<BoundColumn, IdentityNumbers> columns = new LinkedHashMap<>();
        for (SpreadsheetField field : IDS) {
            for (BoundColumn column : bound.columns(field)) {
                CellPlace at = bound.sheet().inColumn(column.index(), column.head());
                columns.put(column, ids.computeIfAbsent(at, any -> new IdentityNumbers()));
            }
        }
        return columns;
    }

    /** Tells a column that has no head where something stands in it; true where it was told. */
    private boolean isWithoutHead(BoundSheet bound, TableRow row, int index) {
        if (row.cell(index).isBlank()) {
            return false;
        }
        findings.add(new SpreadsheetFinding(
                bound.sheet().inColumn(index, ""), Finding.of(SpreadsheetRule.COLUMN_WITHOUT_HEAD, FieldPath.ROOT)));
        return true;
    }

    static boolean isOfPersons(BoundSheet bound) {
        return OF_PERSONS.stream().anyMatch(bound::has);
    }

    private void take(RowValues row, boolean isOfPersons) {
        for (int i = row.sheet().heads().size(); i < row.row().cells().size(); i++) {
            if (!row.row().cell(i).isBlank()) {
                row.note(row.place(), SpreadsheetRule.ROW_TOO_MANY_CELLS);
            }
        }
        if (isOfPersons && TotalRow.isOne(row)) {
            TotalRow.note(row);
        } else {
            if (isOfPersons) {
                employees.take(row);
            }
            structure.take(row);
        }
        // What is wrong with a sheet is so for each of its rows.
        row.findings().stream()
                .filter(one -> one.place().row() > 0 || ofSheets.add(one))
                .forEach(findings::add);
        if (row.parts().isAnyLeft()) {
            rejected.add(row.rejected());
        }
    }

    /**
     * Whether a column of shares is in per cent shows where any of them is no share, whoever wrote it: 1.5 can be one and a
     * half positions by mistake as well as one and a half per cent. A sum below the column, such as 526.5 of shares, shows
     * nothing, nor does what stands beside no id.
     */
    static void findUnits(SpreadsheetFile file, TableSheet sheet, BoundSheet bound) throws IOException {
        for (SpreadsheetField field : SHARES) {
            for (BoundColumn column : bound.columns(field)) {
                if (column.unit().isEmpty()) {
                    boolean[] isPercent = {false};
                    boolean[] canBeShare = {false};
                    file.read(sheet, row -> {
                        if (row.number() > bound.headRow() && !CellNumbers.isPercent(column.in(row))) {
                            CellNumbers.of(column.in(row)).ifPresent(number -> {
                                boolean showsPercent = !isPercent[0] && number.compareTo(CellNumbers.MOST_AS_SHARE) > 0;
                                boolean showsShare = !canBeShare[0] && CellNumbers.canBeShare(number);
                                if ((showsPercent || showsShare) && isOfOne(bound, row)) {
                                    isPercent[0] |= showsPercent;
                                    canBeShare[0] |= showsShare;
                                }
                            });
                        }
                    });
                    column.findUnit(isPercent[0] ? ShareUnit.PERCENT : ShareUnit.SHARE, isPercent[0] && canBeShare[0]);
                }
            }
        }
    }

    /** Whether a row is about one person: it has an id, where the sheet has such, and holds no totals. */
    private static boolean isOfOne(BoundSheet bound, TableRow row) {
        RowValues values = new RowValues(bound, row, Language.EN.asTag());
        boolean hasId = !bound.has(SpreadsheetField.EMPLOYEE) || values.hasAny(SpreadsheetField.EMPLOYEE);
        return hasId && !TotalRow.isOne(values);
    }

    /**
     * What came of all that was read.
     *
     * @return the result; without anything in it but the findings where ids look like personal identity numbers
     */
    public ImportResult result() {
        List<SpreadsheetFinding> all = new ArrayList<>(findings);
        boolean isStopped = false;
        for (Map.Entry<CellPlace, IdentityNumbers> column : ids.entrySet()) {
            Optional<IdentityNumbers.Kind> kind = column.getValue().found();
            if (kind.isPresent() && !identityNumbersAllowed) {
                isStopped = true;
                all.add(
                        0,
                        new SpreadsheetFinding(
                                column.getKey(),
                                Finding.of(SpreadsheetRule.IDENTITY_NUMBERS, FieldPath.ROOT)
                                        .withValue("count", column.getValue().count(kind.get()))
                                        .withValue("kind", kind.get().word())));
            }
        }
        if (isStopped) {
            return new ImportResult(List.of(), List.of(), Optional.empty(), all, List.of(), rows);
        }
        for (CellPlace at : employees.absentFromNothing()) {
            all.add(new SpreadsheetFinding(at, Finding.of(SpreadsheetRule.ROW_NO_EMPLOYMENT, FieldPath.ROOT)));
        }
        employees
                .withNothing()
                .forEach(at -> all.add(
                        new SpreadsheetFinding(at, Finding.of(SpreadsheetRule.ROW_NOTHING_BUT_ID, FieldPath.ROOT))));
        employees
                .differingByZeros()
                .forEach(at ->
                        all.add(new SpreadsheetFinding(at, Finding.of(SpreadsheetRule.ROW_ID_ZEROS, FieldPath.ROOT))));
        List<RejectedRow> left = new ArrayList<>(rejected);
        Optional<GatheredStructure> gathered =
                structure.isEmpty() ? Optional.empty() : Optional.of(new GatheredStructure(structure, organisation));
        gathered.ifPresent(of -> of.incomplete().forEach(row -> {
            left.add(row);
            all.addAll(row.reasons());
        }));
        return new ImportResult(
                employees.employees(), employees.places(), gathered.map(GatheredStructure::structure), all, left, rows);
    }
}
