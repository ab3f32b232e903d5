package org.kompetens.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Exemption;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.ReasonCode;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.RoleId;
import org.kompetens.testkit.process.GoldenCaseRun;
import org.kompetens.testkit.reference.ReferenceGapSystem;
import org.kompetens.testkit.system.Fault;
import org.kompetens.testkit.system.GapReport;
import org.kompetens.testkit.system.GapSystem;
import org.kompetens.testkit.system.LibraryGapSystem;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.SuppliedPolicy;
import org.kompetens.testkit.text.CaseText;

/** What the pages tell those who test their own system is so. */
final class TestkitPageTest {

    private static final Path DOCS = Path.of("..", "docs");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private static Employment job(String id, Period period, Fte fte) {
        return Employment.of(EmploymentId.of(id), Workplace.ROLE, Workplace.unit(0), fte, period);
    }

    private static Employee employee(Employment... employments) {
        return Employee.of(Workplace.SOMEBODY, List.of(employments), List.of());
    }

    private static Situation situation(Employee... employees) {
        return Workplace.situation(
                Workplace.structure(
                        Workplace.framework(),
                        Workplace.chain(1),
                        List.of(Requirement.of(Workplace.WOUND_CARE, Workplace.level(2), 1))),
                new SuppliedPolicy.Latest(),
                employees);
    }

    /** The answer that the page shows is the right one of somebody who is short, beside a record that is refused. */
    @Test
    void theAnswerOnThePageIsRight() throws IOException {
        String page = Files.readString(DOCS.resolve("testkit.md"));
        String answer = page.substring(page.indexOf("```text answer") + "```text answer\n".length());
        Assessment low = Assessment.of(
                AssessmentId.of("a0"), Workplace.WOUND_CARE, Workplace.level(1), DAY, AssessmentSource.TEST);
        Employment unknown =
                Employment.of(Workplace.JOB, RoleId.of("another"), Workplace.unit(0), Fte.FULL, Period.ALWAYS);
        GapReport right = situation(
                        Workplace.employee(1, List.of(low)),
                        Employee.of(EmployeeId.of("another"), List.of(unknown), List.of()))
                .in(new ReferenceGapSystem());
        String line = answer.substring(0, answer.indexOf('\n'));
        assertThat(GoldenCaseRun.difference("{}", CaseText.line(right), line)).isEmpty();
        assertThat(right.faults())
                .extracting(Fault::path)
                .allSatisfy(path -> assertThat(line).contains("\"path\": \"" + path + "\""));
    }

    /** Of each warning, as often as the page says and at the place that it says, by the library and by the reference. */
    @Test
    void warningsOfARecordAreAsManyAndStandWhereThePageSays() throws IOException {
        Period later = Period.startingOn(DAY.plusDays(1));
        Employment full = job("a", Period.startingOn(DAY), Fte.percent(30));
        Map<String, List<String>> found = new TreeMap<>();
        // Of three at one time, each but the earliest; what never counts is none of them.
        found.put(
                "employment.overlapping",
                places(
                        "employment.overlapping",
                        employee(job("b", later, Fte.percent(30)), full, job("c", later, Fte.percent(30)))));
        assertThat(found.get("employment.overlapping")).containsExactly("employments[0]", "employments[2]");
        Employee gone = employee(full, job("b", later, Fte.FULL)).withKnownExit(DAY.plusDays(1));
        assertThat(places("employment.overlapping", gone)).isEmpty();
        found.put("employment.after-exit", places("employment.after-exit", gone));
        assertThat(found.get("employment.after-exit")).containsExactly("employments[1].from");
        found.put(
                "employment.fte-above-one",
                places(
                        "employment.fte-above-one",
                        employee(
                                job("a", Period.startingOn(DAY), Fte.FULL),
                                job("b", new Period(Optional.of(DAY), Optional.of(DAY.plusDays(9))), Fte.FULL),
                                job("c", Period.startingOn(DAY.plusDays(20)), Fte.FULL))));
        assertThat(found.get("employment.fte-above-one")).containsExactly("employments");
        found.put(
                "employee.born-after-record",
                places(
                        "employee.born-after-record",
                        employee(full, job("b", later, Fte.percent(30))).withBirthDate(DAY.plusYears(1))));
        assertThat(found.get("employee.born-after-record")).containsExactly("birthDate");
        Exemption always = new Exemption(Workplace.WOUND_CARE, Period.ALWAYS, ReasonCode.of("leave"));
        Exemption since = new Exemption(Workplace.WOUND_CARE, later, ReasonCode.of("leave"));
        found.put(
                "exemption.overlapping",
                places("exemption.overlapping", employee(full).withExemptions(List.of(since, always, since))));
        assertThat(found.get("exemption.overlapping")).containsExactly("exemptions[0]", "exemptions[2]");

        String page = Files.readString(DOCS.resolve("reference.md"));
        String section = page.substring(page.indexOf("#### Warnings of a record"));
        Map<String, String> said = new TreeMap<>();
        Pattern.compile("(?m)^\\| `([a-z.-]+)` \\| .* \\| `([\\w\\[\\].]+)`.* \\|$")
                .matcher(section.substring(0, section.indexOf("\n###", 1)))
                .results()
                .forEach(row -> said.put(row.group(1), row.group(2).replaceAll("\\d+", "")));
        assertThat(said).containsOnlyKeys(found.keySet());
        found.forEach((code, places) -> assertThat(places)
                .as(code)
                .allSatisfy(place -> assertThat(place.replaceAll("\\d+", "")).isEqualTo(said.get(code))));
    }

    private static List<String> places(String code, Employee employee) {
        Situation situation = situation(employee);
        List<List<String>> all = new ArrayList<>();
        for (GapSystem system : List.of(new LibraryGapSystem(), new ReferenceGapSystem())) {
            GapReport report = situation.in(system);
            List<String> places = report.faults().stream()
                    .filter(fault -> fault.code().equals(code))
                    .map(Fault::path)
                    .toList();
            assertThat(report.findingCounts().getOrDefault(code, 0L)).isEqualTo(places.size());
            all.add(places);
        }
        assertThat(all.get(0)).isEqualTo(all.get(1));
        return all.get(0);
    }

    /** Those that ask the reference have a star, and no others have. */
    @Test
    void lawsThatAskTheReferenceAreMarked() throws IOException {
        TreeSet<String> asking = new TreeSet<>();
        TreeSet<String> all = new TreeSet<>();
        for (String folder : List.of("laws", "calendar")) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(
                    Path.of("src", "main", "java", "org", "kompetens", "testkit", folder), "*Laws.java")) {
                for (Path file : files) {
                    String name = file.getFileName().toString().replace(".java", "");
                    String source = Files.readString(file).replaceAll("(?m)^import .*$", "");
                    all.add(name);
                    if (Pattern.compile("new Reference[A-Z]|\\bReference[A-Z]\\w*\\.")
                            .matcher(source)
                            .find()) {
                        asking.add(name);
                    }
                }
            }
        }
        String page = Files.readString(DOCS.resolve("testkit.md"));
        String table =
                page.substring(page.indexOf("| question | interface | laws |"), page.indexOf("Begin with the classes"));
        TreeSet<String> marked = new TreeSet<>();
        TreeSet<String> named = new TreeSet<>();
        Pattern.compile("`(\\w+Laws)`(\\\\\\*)?").matcher(table).results().forEach(law -> {
            named.add(law.group(1));
            if (law.group(2) != null) {
                marked.add(law.group(1));
            }
        });
        assertThat(all).containsAll(named);
        asking.retainAll(named);
        assertThat(marked).isNotEmpty().isEqualTo(asking);
    }
}
