package org.kompetens.spreadsheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kompetens.competence.CompetenceId;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.json.spreadsheet.ColumnMapping;
import org.kompetens.json.spreadsheet.FixedValue;
import org.kompetens.json.spreadsheet.SheetMapping;
import org.kompetens.json.spreadsheet.SpreadsheetField;
import org.kompetens.json.spreadsheet.SpreadsheetMapping;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.text.Identifiers;
import org.kompetens.text.LanguageTag;

/**
 * A first try at what the columns of a spreadsheet hold, by what they are called in the five languages.
 *
 * @param mapping what they were taken for; empty where no sheet has a column that is known
 * @param columns the same column by column
 * @param findings what a person has to see to: sheets of which nothing is known, and fields that are needed and in no
 *     column
 */
public record MappingGuess(
        Optional<SpreadsheetMapping> mapping, List<GuessedColumn> columns, List<SpreadsheetFinding> findings) {

    /** What tells by itself that a row is of the model; other words may stand in any text. */
    private static final Set<SpreadsheetField> TELLING = EnumSet.of(
            SpreadsheetField.EMPLOYEE,
            SpreadsheetField.UNIT_ID,
            SpreadsheetField.ROLE_ID,
            SpreadsheetField.COMPETENCE_ID,
            SpreadsheetField.GROUP_ID,
            SpreadsheetField.SCALE_ID,
            SpreadsheetField.LEVEL_ID,
            SpreadsheetField.REQUIRED_COMPETENCE);

    /** What only rows of persons have, or of requirements, or of competences in the heads that are written here. */
    private static final Set<SpreadsheetField> NOT_OF_CATALOGUES = EnumSet.of(
            SpreadsheetField.EMPLOYEE,
            SpreadsheetField.FTE,
            SpreadsheetField.ASSESSMENT_DATE,
            SpreadsheetField.EXEMPT_COMPETENCE,
            SpreadsheetField.REQUIRED_COMPETENCE,
            SpreadsheetField.COMPETENCE_SCALE);

    /** Above the heads, exports have titles and dates. */
    private static final int LAST_HEAD_ROW = 20;

    /** Copies. */
    public MappingGuess {
        columns = List.copyOf(columns);
        findings = List.copyOf(findings);
    }

    /**
     * Looks at a file.
     *
     * @param file the file
     * @param layout the layout that it is known to have; empty for any
     * @param organisation an organisation, by which columns that are called as a competence are known too
     * @param fixed what is known to hold for every row
     * @return the first try
     * @throws IOException if it cannot be read
     * @throws SpreadsheetException if it goes beyond the limits, or cannot be taken apart
     */
    public static MappingGuess of(
            SpreadsheetFile file,
            Optional<Layout> layout,
            Optional<OrganisationStructure> organisation,
            List<FixedValue> fixed)
            throws IOException {
        Guessing guessing = new Guessing(layout, organisation.map(KnownOrganisation::new), fixed);
        for (TableSheet sheet : file.sheets()) {
            guessing.look(file, sheet);
        }
        // With a layout, the file is read at once, and they are told then.
        if (layout.isEmpty()) {
            guessing.findings.addAll(file.hiddenFindings());
        }
        return new MappingGuess(
                guessing.sheets.isEmpty() ? Optional.empty() : Optional.of(new SpreadsheetMapping(guessing.sheets)),
                guessing.columns,
                guessing.findings);
    }

    private static final class Guessing {

        private final Optional<Layout> layout;
        private final Optional<KnownOrganisation> known;
        private final List<FixedValue> fixed;
        private Optional<PublishedRegister> register = Optional.empty();
        private final List<SheetMapping> sheets = new ArrayList<>();
        private final List<GuessedColumn> columns = new ArrayList<>();
        private final List<SpreadsheetFinding> findings = new ArrayList<>();

        Guessing(Optional<Layout> layout, Optional<KnownOrganisation> known, List<FixedValue> fixed) {
            this.layout = layout;
            this.known = known;
            this.fixed = fixed;
        }

        void look(SpreadsheetFile file, TableSheet sheet) throws IOException {
            CellPlace at = file.place().inSheet(sheet.name());
            List<TableRow> first = HeadRow.first(file, sheet, LAST_HEAD_ROW);
            Optional<TableRow> head = Optional.empty();
            for (int i = 0; i < first.size(); i++) {
                TableRow row = first.get(i);
                Optional<TableRow> below = first.stream().skip(i + 1L).findFirst();
                register = layout.isPresent() ? Optional.empty() : PublishedRegister.of(HeadRow.texts(row), below);
                if (register.isPresent()) {
                    take(file, sheet, at, row, first);
                    return;
                }
            }
            int most = 0;
            for (TableRow row : first) {
                int fields = weight(HeadRow.texts(row));
                if (fields > most) {
                    most = fields;
                    head = Optional.of(row);
                }
            }
            if (head.isEmpty()) {
                findings.add(new SpreadsheetFinding(at, Finding.of(SpreadsheetRule.MAPPING_NO_HEADS, FieldPath.ROOT)));
                return;
            }
            take(file, sheet, at, head.get(), first);
        }

        /** How much is known of a row of heads; nothing where a single one is, which may be any word of a text. */
        private int weight(List<String> heads) {
            Set<SpreadsheetField> named = fields(heads);
            framework(heads, named).ifPresent(found -> named.addAll(found.fields()));
            boolean isWord =
                    layout.isEmpty() && named.size() == 1 && !named.stream().allMatch(TELLING::contains);
            return isWord ? 0 : named.size();
        }

        /** The heads of a catalogue's table of competences. */
        private Optional<FrameworkHeads> framework(List<String> heads, Set<SpreadsheetField> named) {
            return layout.isPresent() || named.stream().anyMatch(NOT_OF_CATALOGUES::contains)
                    ? Optional.empty()
                    : FrameworkHeads.of(heads);
        }

        /**
         * Of several columns that are called as the same thing, such as a code and a name, the one that does not hold most of
         * what the organisation has.
         */
        private boolean isOutdone(int column, List<String> heads, List<TableRow> below) {
            Optional<SpreadsheetField> field = ColumnHeads.field(heads.get(column));
            if (known.isEmpty() || field.isEmpty()) {
                return false;
            }
            long own = named(field.get(), column, below);
            return IntStream.range(0, heads.size())
                    .filter(other -> other != column)
                    .filter(other -> ColumnHeads.field(heads.get(other)).equals(field))
                    .anyMatch(other -> named(field.get(), other, below) > own);
        }

        private long named(SpreadsheetField field, int column, List<TableRow> below) {
            return below.stream()
                    .map(row -> row.cell(column).text())
                    .filter(text -> known.get().has(field, text))
                    .count();
        }

        private void take(SpreadsheetFile file, TableSheet sheet, CellPlace at, TableRow head, List<TableRow> first)
                throws IOException {
            List<String> heads = HeadRow.texts(head);
            List<TableRow> below =
                    first.stream().filter(row -> row.number() > head.number()).toList();
            Set<SpreadsheetField> named = fields(heads);
            Optional<FrameworkHeads> framework = register.isPresent() ? Optional.empty() : framework(heads, named);
            framework.ifPresent(found -> named.addAll(found.fields()));
            Set<SpreadsheetField> taken = EnumSet.noneOf(SpreadsheetField.class);
            Set<Map.Entry<SpreadsheetField, Optional<LanguageTag>>> found = new HashSet<>();
            List<ColumnMapping> mappings = new ArrayList<>();
            List<List<ColumnMapping>> all = new ArrayList<>();
            for (int i = 0; i < heads.size(); i++) {
                String text = heads.get(i);
                ColumnMapping byItself = isOutdone(i, heads, below) ? ColumnMapping.leftOut(text) : column(text, named);
                List<ColumnMapping> ofColumn = framework
                        .map(table -> table.columns(text, byItself))
                        .or(() -> register.map(table -> table.columns(text)))
                        .orElseGet(() -> List.of(byItself))
                        .stream()
                        .map(mapping -> once(mapping, found))
                        .toList();
                ofColumn.forEach(mapping -> mapping.field().ifPresent(taken::add));
                all.add(ofColumn);
                // With a layout, what it has no column for is told while the file is read.
                ofColumn.stream()
                        .filter(mapping -> !text.isEmpty()
                                && (layout.isEmpty() || mapping.field().isPresent()))
                        .forEach(mappings::add);
            }
            SheetMapping mapping = new SheetMapping(sheet.name(), (int) head.number(), mappings, fixed);
            BoundSheet bound = new BoundSheet(at, mapping, heads);
            SpreadsheetImport.findUnits(file, sheet, bound);
            SheetMapping told = new SheetMapping(
                    mapping.sheet(),
                    mapping.headRow(),
                    mappings.stream().map(one -> withUnit(one, bound)).toList(),
                    fixed);
            sheets.add(told);
            for (int i = 0; i < heads.size(); i++) {
                if (!heads.get(i).isEmpty()) {
                    CellPlace place = at.inColumn(i, heads.get(i));
                    boolean isOfTaken = ColumnHeads.field(heads.get(i))
                            .filter(field -> taken.contains(field) || taken.contains(ofRow(field, named)))
                            .isPresent();
                    all.get(i)
                            .forEach(one -> columns.add(new GuessedColumn(
                                    place,
                                    withLanguage(withUnit(one, bound), at, heads),
                                    one.field().isEmpty() && isOfTaken)));
                }
            }
            NeededFields.missing(bound, taken, layout.isEmpty())
                    .forEach(finding -> findings.add(new SpreadsheetFinding(at, finding)));
            doubtful(bound);
        }

        /** With a layout nobody looks at the mapping, and each number is told while the file is read. */
        private void doubtful(BoundSheet bound) {
            if (layout.isEmpty()) {
                Stream.of(SpreadsheetField.FTE, SpreadsheetField.ABSENCE_EXTENT)
                        .flatMap(field -> bound.columns(field).stream())
                        .filter(BoundColumn::isUnitDoubtful)
                        .forEach(column -> findings.add(new SpreadsheetFinding(
                                bound.sheet().inColumn(column.index(), column.head()),
                                Finding.of(SpreadsheetRule.CELL_AMBIGUOUS_SHARE, FieldPath.ROOT))));
            }
        }

        /** With a layout nobody looks at the mapping, and what is doubtful in it is told while the file is read. */
        private ColumnMapping withUnit(ColumnMapping column, BoundSheet bound) {
            return layout.isPresent() ? column : found(column, bound);
        }

        /** The language that the file's name says is told, but no part of the mapping, which may be for other files too. */
        private static ColumnMapping withLanguage(ColumnMapping column, CellPlace at, List<String> heads) {
            boolean isText = column.field().filter(ColumnHeads::isText).isPresent();
            return isText && column.language().isEmpty()
                    ? PublishedRegister.language(at.file(), heads)
                            .map(column::withLanguage)
                            .orElse(column)
                    : column;
        }

        private static ColumnMapping found(ColumnMapping column, BoundSheet bound) {
            return column.field()
                    .flatMap(field -> bound.columns(field).stream()
                            .filter(one -> one.mapping().equals(column))
                            .findFirst())
                    .filter(one -> !one.isUnitDoubtful())
                    .flatMap(BoundColumn::unit)
                    .map(column::withUnit)
                    .orElse(column);
        }

        private Set<SpreadsheetField> fields(List<String> heads) {
            Set<SpreadsheetField> fields = EnumSet.noneOf(SpreadsheetField.class);
            heads.forEach(
                    head -> ColumnHeads.field(head).filter(this::isOfLayout).ifPresent(fields::add));
            return fields;
        }

        private boolean isOfLayout(SpreadsheetField field) {
            return layout.isEmpty() || layout.get().fields().contains(field);
        }

        /** Of two columns of the same, the first is taken; of names and descriptions, one in each language. */
        private static ColumnMapping once(
                ColumnMapping column, Set<Map.Entry<SpreadsheetField, Optional<LanguageTag>>> found) {
            boolean isTaken = column.competence().isEmpty()
                    && column.field()
                            .filter(field -> !found.add(Map.entry(field, column.language())))
                            .isPresent();
            return isTaken ? ColumnMapping.leftOut(column.column()) : column;
        }

        /** Where a row is an employment and no other column gives its end, the last day is the employment's. */
        private static SpreadsheetField ofRow(SpreadsheetField field, Set<SpreadsheetField> named) {
            boolean isEmployment = named.contains(SpreadsheetField.ROLE) || named.contains(SpreadsheetField.FTE);
            boolean hasEnd = named.contains(SpreadsheetField.EMPLOYMENT_LAST_DAY)
                    || named.contains(SpreadsheetField.EMPLOYMENT_UNTIL);
            return field == SpreadsheetField.EMPLOYEE_LAST_DAY && isEmployment && !hasEnd
                    ? SpreadsheetField.EMPLOYMENT_LAST_DAY
                    : field;
        }

        private ColumnMapping column(String head, Set<SpreadsheetField> named) {
            Optional<SpreadsheetField> field = ColumnHeads.field(head)
                    .map(one -> ofRow(one, named))
                    .or(() -> ColumnHeads.general(head).flatMap(general -> general(general, named)))
                    .filter(this::isOfLayout);
            if (field.isPresent()) {
                ColumnMapping mapping = ColumnMapping.of(head, field.get());
                return ColumnHeads.language(head).map(mapping::withLanguage).orElse(mapping);
            }
            boolean canBeWide = layout.map(Layout.WIDE::equals).orElse(true);
            if (canBeWide && !named.contains(SpreadsheetField.COMPETENCE)) {
                Optional<CompetenceId> competence = competence(head);
                if (competence.isPresent()) {
                    return ColumnMapping.ofCompetence(head, competence.get());
                }
            }
            return ColumnMapping.leftOut(head);
        }

        /** What "from" and "to" are of: of the employment where the sheet has some, or else of what it has. */
        private static Optional<SpreadsheetField> general(String general, Set<SpreadsheetField> named) {
            boolean isFrom = general.equals("general.from");
            if (named.contains(SpreadsheetField.ROLE) || named.contains(SpreadsheetField.FTE)) {
                return Optional.of(isFrom ? SpreadsheetField.EMPLOYMENT_FROM : SpreadsheetField.EMPLOYMENT_LAST_DAY);
            }
            if (named.contains(SpreadsheetField.REQUIRED_COMPETENCE)) {
                return Optional.of(isFrom ? SpreadsheetField.REQUIRED_FROM : SpreadsheetField.REQUIRED_LAST_DAY);
            }
            if (named.contains(SpreadsheetField.EXEMPT_REASON)) {
                return Optional.of(isFrom ? SpreadsheetField.EXEMPT_FROM : SpreadsheetField.EXEMPT_LAST_DAY);
            }
            if (named.contains(SpreadsheetField.COMPETENCE)) {
                return Optional.of(isFrom ? SpreadsheetField.ASSESSMENT_DATE : SpreadsheetField.ASSESSMENT_LAST_DAY);
            }
            return Optional.empty();
        }

        /** The competence that is called so; in a wide layout of an unknown organisation, any column is one. */
        private Optional<CompetenceId> competence(String head) {
            if (known.isPresent()) {
                Set<CompetenceId> found = known.get().competences.find(head);
                return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
            }
            boolean isAny = layout.filter(Layout.WIDE::equals).isPresent()
                    && !ColumnHeads.isPersonal(head)
                    && ColumnHeads.field(head).isEmpty()
                    && Identifiers.isIdentifier(head);
            return isAny ? Optional.of(CompetenceId.of(head)) : Optional.empty();
        }
    }
}
