package org.kompetens.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kompetens.count.EmployeeSource;
import org.kompetens.count.LongRun;
import org.kompetens.json.EmployeeLines;
import org.kompetens.json.InventoryDocument;
import org.kompetens.json.LocatedFinding;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.rollup.CheckedEmployees;
import org.kompetens.rollup.Rollup;
import org.kompetens.testkit.nation.Nation;
import org.kompetens.testkit.sample.SampleMunicipality;
import org.kompetens.text.Language;

/** Spark gives what one machine gives, figure by figure and finding by finding. */
final class SparkRollupTest {

    private static final String COLUMNS = "id STRING, birthDate DATE, knownExit DATE,"
            + " employments ARRAY<STRUCT<id: STRING, role: STRING, unit: STRING, fte: DECIMAL(5, 4), from: DATE,"
            + " until: DATE, absences: ARRAY<STRUCT<from: DATE, until: DATE>>,"
            + " hoursWorked: STRUCT<year: INT, hours: INT>>>,"
            + " assessments ARRAY<STRUCT<id: STRING, competence: STRING, level: STRING, scale: STRING, date: DATE,"
            + " source: STRING, expiry: DATE, evidence: STRING>>";

    private static final SampleMunicipality SAMPLE = SampleMunicipality.almfjarden();
    private static final Nation NATION = Nation.of(2, 42);

    private static final SparkSession SPARK = session();

    @TempDir
    private Path directory;

    /** With small splits and several partitions after the shuffle, so that a file of a megabyte is divided. */
    private static SparkSession session() {
        return SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.sql.files.maxPartitionBytes", 200_000)
                .config("spark.sql.files.openCostInBytes", 0)
                .config("spark.sql.shuffle.partitions", 4)
                .config("spark.sql.adaptive.coalescePartitions.enabled", false)
                .getOrCreate();
    }

    @AfterAll
    static void stop() {
        SPARK.stop();
    }

    @Test
    void jsonLinesOfAMunicipality() throws IOException {
        Question question = question(SAMPLE.structure(), SampleMunicipality.AS_OF);
        List<String> lines = FaultyLines.inForm(FaultyLines.byTheRules(lines(SAMPLE.employees())));
        Rollup expected = onOneMachine(question, lines);
        assertThat(expected.findingCounts())
                .containsEntry("employee.repeated", 7L)
                .containsKeys("json.syntax", "json.not-utf-8", "json.wrong-kind", "json.fte-above-one")
                .containsKeys("json.missing-property", "employment.unknown-unit", "period.ends-before-begin");
        // The smallest file comes first by its name, and last in the plan.
        write("a.jsonl", lines.subList(0, 25));
        write("b.jsonl", lines.subList(25, 600));
        write("c.jsonl", lines.subList(600, lines.size()));
        assertSame(SparkRollup.of(EmployeeFiles.jsonLines(SPARK, directory.toString()), question), expected);
    }

    @Test
    void whatIsWrongIsToldWithItsPlace() throws IOException {
        Question question = question(SAMPLE.structure(), SampleMunicipality.AS_OF);
        List<String> lines = FaultyLines.inForm(FaultyLines.byTheRules(lines(SAMPLE.employees())));
        write("a.jsonl", lines.subList(0, 25));
        write("b.jsonl", lines.subList(25, lines.size()));
        List<String> expected = new ArrayList<>();
        EmployeeSource one = EmployeeLines.source(
                new ByteArrayInputStream(bytes(lines)), question.analysis().organisation(), found -> {
                    for (LocatedFinding located : found) {
                        long line = located.location().line();
                        expected.add((line <= 25 ? "a.jsonl:" + line : "b.jsonl:" + (line - 25)) + " "
                                + located.finding().path().pointer() + " "
                                + located.finding().message(Language.EN));
                    }
                });
        CheckedEmployees.of(question.analysis().organisation(), one, LongRun.onThreads(1));
        assertThat(expected).anyMatch(text -> text.startsWith("a.jsonl")).anyMatch(text -> text.startsWith("b.jsonl"));
        assertThat(SparkFindings.of(EmployeeFiles.jsonLines(SPARK, directory.toString()), question, Language.EN)
                        .collect())
                .extracting(found -> found.file().substring(found.file().lastIndexOf('/') + 1) + ":" + found.line()
                        + " " + found.path() + " " + found.message())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void parquetOfAMunicipality() throws IOException {
        Question question = question(SAMPLE.structure(), SampleMunicipality.AS_OF);
        List<String> lines = FaultyLines.byTheRules(lines(SAMPLE.employees()));
        Rollup expected = onOneMachine(question, lines);
        assertThat(expected.findingCounts())
                .containsEntry("employee.repeated", 4L)
                .containsKeys("json.fte-above-one", "json.missing-property", "employment.unknown-unit");
        assertSame(SparkRollup.of(EmployeeFiles.parquet(SPARK, parquet(lines)), question), expected);
    }

    @Test
    void jsonLinesOfSeveralMunicipalities() throws IOException {
        Question question = question(NATION.organisation().structure(), Nation.AS_OF);
        List<String> lines = FaultyLines.inForm(FaultyLines.byTheRules(lines(nation())));
        write("a.jsonl", lines.subList(0, 3_000));
        write("b.jsonl", lines.subList(3_000, lines.size()));
        assertSame(
                SparkRollup.of(EmployeeFiles.jsonLines(SPARK, directory.toString()), question),
                onOneMachine(question, lines));
    }

    @Test
    void parquetOfSeveralMunicipalities() throws IOException {
        Question question = question(NATION.organisation().structure(), Nation.AS_OF);
        List<String> lines = FaultyLines.byTheRules(lines(nation()));
        assertSame(
                SparkRollup.of(EmployeeFiles.parquet(SPARK, parquet(lines)), question), onOneMachine(question, lines));
    }

    @Test
    void nobodyAtAll() throws IOException {
        Question question = question(SAMPLE.structure(), SampleMunicipality.AS_OF);
        write("none.jsonl", List.of());
        assertSame(
                SparkRollup.of(EmployeeFiles.jsonLines(SPARK, directory.toString()), question),
                onOneMachine(question, List.of()));
    }

    @Test
    void aStructureWithErrorsIsRefusedBeforeAnythingRuns() {
        Question question = new Question("{}".getBytes(StandardCharsets.UTF_8), SampleMunicipality.AS_OF);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SparkRollup.of(SPARK.emptyDataFrame(), question))
                .withMessageStartingWith("structure has errors");
    }

    private static void assertSame(Rollup actual, Rollup expected) {
        assertThat(actual.units())
                .zipSatisfy(
                        expected.units().toList(),
                        (one, other) -> assertThat(one).isEqualTo(other));
        assertThat(actual.counted()).isEqualTo(expected.counted());
        assertThat(actual.refused()).isEqualTo(expected.refused());
        assertThat(actual.findingCounts()).isEqualTo(expected.findingCounts());
        assertThat(actual.findings()).isEqualTo(expected.findings());
    }

    private static Question question(OrganisationStructure structure, LocalDate asOf) throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        InventoryDocument.write(new CompetenceInventory(structure, List.of()), json);
        return new Question(json.toByteArray(), asOf);
    }

    private static List<Employee> nation() {
        return IntStream.range(0, NATION.employees()).mapToObj(NATION::employee).toList();
    }

    private static List<String> lines(List<Employee> employees) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        EmployeeLines.write(employees, lines);
        return lines.toString(FaultyLines.BYTES).lines().toList();
    }

    private static byte[] bytes(List<String> lines) {
        return lines.stream()
                .map(line -> line + "\n")
                .collect(Collectors.joining())
                .getBytes(FaultyLines.BYTES);
    }

    private static Rollup onOneMachine(Question question, List<String> lines) throws IOException {
        InputStream in = new ByteArrayInputStream(bytes(lines));
        var employees = EmployeeLines.source(in, question.analysis().organisation(), found -> {});
        return Rollup.of(question.analysis(), employees, LongRun.onThreads(2));
    }

    private Path write(String name, List<String> lines) throws IOException {
        return Files.write(directory.resolve(name), bytes(lines));
    }

    /** In several files, in the order of the lines. */
    private String parquet(List<String> lines) throws IOException {
        Path json = write("employees.jsonl", lines);
        Path parquet = directory.resolve("employees.parquet");
        SPARK.read()
                .schema(COLUMNS)
                .option("mode", "FAILFAST")
                .json(json.toString())
                .coalesce(1)
                .write()
                .option("maxRecordsPerFile", 500)
                .parquet(parquet.toString());
        return parquet.toString();
    }
}
