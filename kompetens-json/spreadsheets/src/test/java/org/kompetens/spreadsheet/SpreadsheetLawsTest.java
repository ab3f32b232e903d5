package org.kompetens.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kompetens.competence.Level;
import org.kompetens.json.spreadsheet.SpreadsheetField;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.testkit.Inventories;
import org.kompetens.testkit.sample.SampleMunicipality;
import org.kompetens.text.Language;

/** From the model to spreadsheets and back. */
class SpreadsheetLawsTest {

    private static final int TRIES = 30;

    @Provide
    Arbitrary<CompetenceInventory> inventories() {
        return Inventories.inventories();
    }

    private static ImportResult readBack(
            List<Table> tables, Optional<Layout> layout, TableFormat format, Language language) throws IOException {
        SpreadsheetImport reader = SpreadsheetImport.in(language);
        List<List<Table>> files = format == TableFormat.XLSX
                ? List.of(tables)
                : tables.stream().map(List::of).toList();
        for (List<Table> of : files) {
            Path path = Files.createTempFile("spreadsheet", "");
            try {
                try (OutputStream out = Files.newOutputStream(path)) {
                    format.write(of, language, out);
                }
                try (SpreadsheetFile file = SpreadsheetFile.open(path)) {
                    MappingGuess guess = MappingGuess.of(file, layout, Optional.empty(), List.of());
                    assertThat(guess.findings()).isEmpty();
                    reader.read(file, guess.mapping().orElseThrow());
                }
            } finally {
                Files.delete(path);
            }
        }
        return reader.result();
    }

    private static List<Table> all(List<Employee> employees, Language language) {
        List<Table> tables = new ArrayList<>();
        for (Layout layout : List.of(Layout.PER_EMPLOYMENT, Layout.PER_ASSESSMENT, Layout.PER_EXEMPTION)) {
            tables.add(EmployeeTables.table(layout, employees, language));
        }
        return tables;
    }

    @Property(tries = TRIES)
    void employees_are_read_back_from_three_tables(
            @ForAll("inventories") CompetenceInventory inventory, @ForAll Language language, @ForAll TableFormat format)
            throws IOException {
        ImportResult read = readBack(all(inventory.employees(), language), Optional.empty(), format, language);

        assertThat(read.rejected()).isEmpty();
        assertThat(read.employees()).isEqualTo(eachExemptionOnce(inventory.employees()));
    }

    /** Two rows that say the same are one. */
    private static List<Employee> eachExemptionOnce(List<Employee> employees) {
        return employees.stream()
                .map(one ->
                        one.withExemptions(one.exemptions().stream().distinct().toList()))
                .toList();
    }

    @Property(tries = TRIES)
    void each_layout_gives_what_it_has_columns_for(
            @ForAll("inventories") CompetenceInventory inventory, @ForAll Layout layout, @ForAll TableFormat format)
            throws IOException {
        List<Table> table = List.of(EmployeeTables.table(layout, inventory.employees(), Language.DA));
        ImportResult read = readBack(table, Optional.of(layout), format, Language.DA);

        assertThat(read.rejected()).isEmpty();
        assertThat(read.employees().stream().map(one -> comparable(layout, one)).toList())
                .isEqualTo(inventory.employees().stream()
                        .map(one -> comparable(layout, one))
                        .toList());
    }

    /** What a layout carries of an employee; wide tables have neither ids nor an order of assessments. */
    private static Employee comparable(Layout layout, Employee employee) {
        boolean hasEmployments = layout.fields().contains(SpreadsheetField.ROLE);
        boolean hasAssessments = layout == Layout.WIDE || layout.fields().contains(SpreadsheetField.LEVEL);
        boolean hasDates = layout.fields().contains(SpreadsheetField.BIRTH_DATE);
        return new Employee(
                employee.id(),
                hasDates ? employee.birthDate() : Optional.empty(),
                hasDates ? employee.knownExit() : Optional.empty(),
                hasEmployments
                        ? employee.employments().stream()
                                .map(one -> employment(layout, one))
                                .toList()
                        : List.of(),
                hasAssessments ? assessments(layout, employee) : List.of(),
                layout == Layout.PER_EXEMPTION
                        ? employee.exemptions().stream().distinct().toList()
                        : List.of());
    }

    private static Employment employment(Layout layout, Employment one) {
        boolean hasAll = layout == Layout.PER_EMPLOYMENT;
        return new Employment(
                one.id(),
                one.role(),
                one.unit(),
                one.fte(),
                one.period(),
                hasAll ? one.absences() : List.of(),
                hasAll ? one.hoursWorked() : Optional.empty());
    }

    private static List<Assessment> assessments(Layout layout, Employee employee) {
        if (layout != Layout.WIDE) {
            return employee.assessments();
        }
        return employee.assessments().stream()
                .map(one -> new Assessment(
                        PersonRows.NO_ASSESSMENT_ID,
                        one.competence(),
                        one.level().map(level -> new Level(Optional.empty(), level.id())),
                        one.date(),
                        one.source(),
                        Optional.empty(),
                        Optional.empty()))
                .distinct()
                .sorted(Comparator.comparing(one -> one.competence() + " " + one.date() + one.source() + one.level()))
                .toList();
    }

    @Example
    void the_sample_is_read_back_from_a_workbook() throws IOException {
        List<Employee> employees = SampleMunicipality.almfjarden().inventory().employees();

        ImportResult read = readBack(all(employees, Language.NN), Optional.empty(), TableFormat.XLSX, Language.NN);

        assertThat(read.isComplete()).isTrue();
        assertThat(read.employees()).isEqualTo(employees);
    }

    @Property(tries = TRIES)
    void a_structure_is_read_back_but_for_what_is_counted(
            @ForAll("inventories") CompetenceInventory inventory, @ForAll Language language, @ForAll TableFormat format)
            throws IOException {
        StructureTables written = StructureTables.of(inventory.structure(), language);

        ImportResult read = readBack(written.tables(), Optional.empty(), format, language);

        assertThat(read.rejected()).isEmpty();
        StructureTables again = StructureTables.of(read.structure().orElseThrow(), language);
        assertThat(again.tables()).isEqualTo(written.tables());
        if (written.notCarried().isEmpty()) {
            assertThat(read.structure()).contains(inventory.structure());
        }
        assertThat(again.notCarried()).isEmpty();
    }

    private static OrganisationStructure readBackBeside(OrganisationStructure at, List<Table> tables, Language language)
            throws IOException {
        Path path = Files.createTempFile("structure", ".xlsx");
        try {
            try (OutputStream out = Files.newOutputStream(path)) {
                TableFormat.XLSX.write(tables, language, out);
            }
            SpreadsheetImport reader = SpreadsheetImport.in(language).of(at);
            try (SpreadsheetFile file = SpreadsheetFile.open(path)) {
                MappingGuess guess = MappingGuess.of(file, Optional.empty(), Optional.of(at), List.of());
                assertThat(guess.findings()).isEmpty();
                reader.read(file, guess.mapping().orElseThrow());
            }
            assertThat(reader.result().findings()).isEmpty();
            return reader.result().structure().orElseThrow();
        } finally {
            Files.delete(path);
        }
    }

    @Property(tries = TRIES)
    void with_the_structure_at_hand_all_of_it_is_read_back(
            @ForAll("inventories") CompetenceInventory inventory, @ForAll Language language) throws IOException {
        OrganisationStructure structure = inventory.structure();

        assertThat(readBackBeside(
                        structure, StructureTables.of(structure, language).tables(), language))
                .isEqualTo(structure);
    }

    @Example
    void the_sample_in_five_languages_is_read_back_with_what_no_table_has() throws IOException {
        OrganisationStructure sample =
                SampleMunicipality.almfjarden().inventory().structure();
        StructureTables written = StructureTables.of(sample, Language.SV);

        assertThat(written.notCarried()).containsOnlyKeys("coverage", "mappings", "narrowerRules");
        assertThat(readBackBeside(sample, written.tables(), Language.SV)).isEqualTo(sample);
        ImportResult alone = readBack(written.tables(), Optional.empty(), TableFormat.CSV, Language.SV);
        assertThat(alone.structure().orElseThrow().roles()).isEqualTo(sample.roles());
        assertThat(alone.structure().orElseThrow().profiles()).isEqualTo(sample.profiles());
        assertThat(alone.structure().orElseThrow().framework().competences())
                .isEqualTo(sample.framework().competences());
        assertThat(alone.structure().orElseThrow().framework().scales())
                .isEqualTo(sample.framework().scales());
    }

    @Example
    void every_head_that_is_written_is_known_in_each_language() {
        for (Language language : Language.values()) {
            for (SpreadsheetField field : SpreadsheetField.values()) {
                assertThat(ColumnHeads.field(ColumnHeads.of(field, language)))
                        .as("%s in %s", field, language)
                        .contains(field);
            }
        }
    }
}
