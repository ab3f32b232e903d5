package org.kompetens.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kompetens.calendar.CalendarRule;
import org.kompetens.calendar.Cycle;
import org.kompetens.calendar.DeadlineRule;
import org.kompetens.calendar.ProcessCalendar;
import org.kompetens.calendar.Schedule;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsException;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevel;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;
import org.kompetens.workday.BusinessDayConvention;
import org.kompetens.workday.WorkingDays;

/**
 * Files of calendars, and of cycles where a file {@code NAME.cycle.json} stands beside one, that are wrong in one way each.
 * A file {@code NAME.findings} says what is wrong there as {@code line:column code path}; what a cycle has wrong, held
 * against its calendar and an organisation of one role and one unit at each of three levels, has no place and begins with a dash.
 */
final class BadCalendarFilesTest {

    private static final Path BAD = Path.of("src", "test", "resources", "org", "kompetens", "json", "bad-calendar");
    private static final String FINDINGS = ".findings";
    private static final Organisation TOWN = Organisation.of(new OrganisationStructure(
            CompetenceFramework.of(List.of(), List.of(), List.of()),
            UnitLevel.STANDARD,
            List.of(
                    unit("municipality"),
                    unit("department").withParent(UnitId.of("municipality")),
                    unit("unit").withParent(UnitId.of("department"))),
            List.of(Role.of(RoleId.of("chief"), Labels.of(Language.EN, "Chief"))),
            List.of()));

    private static OrganisationUnit unit(String level) {
        return OrganisationUnit.of(UnitId.of(level), Labels.of(Language.EN, level), UnitLevelId.of(level));
    }

    static Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(BAD)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json") && !name.endsWith(".cycle.json"))
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void everythingThatIsWrongIsFoundWhereItStands(String name) throws IOException {
        Path expected = BAD.resolve(name + FINDINGS);
        if (Boolean.getBoolean("kompetens.write")) {
            Files.write(expected, found(name), UTF_8);
        }
        assertThat(found(name)).containsExactlyInAnyOrderElementsOf(Files.readAllLines(expected, UTF_8));
    }

    @Test
    void everyRuleThatACalendarOrACycleCanBreakIsBrokenByOne() throws IOException {
        Set<String> broken = new TreeSet<>();
        for (String name : names().toList()) {
            Files.readAllLines(BAD.resolve(name + FINDINGS), UTF_8).forEach(line -> broken.add(line.split(" ", -1)[1]));
        }
        Set<String> all = new TreeSet<>();
        Stream.of(CalendarRule.values()).map(CalendarRule::code).forEach(all::add);
        // These are of completions and records, of a tree with gaps, and of days off.
        all.removeIf(code -> code.matches("(completion|record|deadline|advice)\\..*"));
        all.removeAll(Set.of(
                "duty.not-fulfilled",
                "duty.not-judged",
                "duty.age-unknown",
                "step.without-responsible-unit",
                "step.without-party-unit"));
        broken.removeIf(code -> code.startsWith("json.") || code.startsWith("deadline."));
        assertThat(broken).isEqualTo(all);
    }

    private static List<String> found(String name) throws IOException {
        Document<ProcessCalendar> calendar;
        try (InputStream in = Files.newInputStream(BAD.resolve(name + ".json"))) {
            calendar = CalendarDocument.read(in);
        }
        List<String> found = new ArrayList<>(told(calendar.findings()));
        Path ofCycle = BAD.resolve(name + ".cycle.json");
        if (Files.exists(ofCycle)) {
            try (InputStream in = Files.newInputStream(ofCycle)) {
                Document<Cycle> cycle = CycleDocument.read(in);
                found.addAll(told(cycle.findings()));
                cycle.value()
                        .flatMap(of -> calendar.value().map(known -> scheduled(known, of)))
                        .ifPresent(findings -> findings.list()
                                .forEach(finding -> found.add("- " + finding.code() + " " + finding.path())));
            }
        }
        return found;
    }

    private static Findings scheduled(ProcessCalendar calendar, Cycle cycle) {
        try {
            return Schedule.of(
                            calendar,
                            cycle,
                            TOWN,
                            new DeadlineRule(BusinessDayConvention.NONE, WorkingDays.MONDAY_TO_FRIDAY))
                    .warnings();
        } catch (FindingsException e) {
            return e.findings();
        }
    }

    private static List<String> told(List<LocatedFinding> findings) {
        return findings.stream()
                .map(one -> one.location() + " " + one.finding().code() + " "
                        + one.finding().path())
                .toList();
    }
}
