package org.kompetens.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kompetens.competence.Competence;
import org.kompetens.competence.ScaleMapping;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.OrganisationRule;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.testkit.reference.ReferenceGapSystem;
import org.kompetens.testkit.system.CellReport;
import org.kompetens.testkit.system.GapReport;
import org.kompetens.testkit.system.Situation;

/** What is generated has what the rules speak of, and not seldom. */
@Slow
final class VarietyTest {

    private static final int SAMPLES = 400;
    private static final int AT_LEAST = SAMPLES / 20;

    private static final long SEED = 20_261_127L;

    private static final List<Situation> SITUATIONS = sameInEveryRun();

    private static final Map<String, Predicate<Situation>> WANTED = Map.ofEntries(
            Map.entry("a tree of four or more levels", one -> depth(one.structure()) >= 4),
            Map.entry("a tree of six or more levels", one -> depth(one.structure()) >= 6),
            Map.entry(
                    "competences whose ids differ in case alone",
                    one -> areAlike(one, id -> id.toLowerCase(Locale.ROOT))),
            Map.entry(
                    "competences whose ids are one number",
                    one -> areAlike(one, id -> id.replaceFirst("^0+(?=\\d+$)", ""))),
            Map.entry(
                    "a person in every unit of several",
                    one -> one.structure().units().size() > 1
                            && anyone(
                                    one,
                                    employee -> employee.employments().stream()
                                                    .map(Employment::unit)
                                                    .distinct()
                                                    .count()
                                            == one.structure().units().size())),
            Map.entry(
                    "a parent declared after its child",
                    one -> one.structure().units().get(0).parent().isPresent()),
            Map.entry(
                    "a lossy mapping",
                    one -> one.structure().framework().mappings().stream().anyMatch(VarietyTest::isLossy)),
            Map.entry(
                    "an exact mapping",
                    one -> one.structure().framework().mappings().stream()
                            .anyMatch(mapping -> mapping.levels().size() > 1 && !isLossy(mapping))),
            Map.entry(
                    "a role without a profile",
                    one -> one.structure().findings().list().stream()
                            .anyMatch(finding -> finding.rule() == OrganisationRule.ROLE_WITHOUT_PROFILE)),
            Map.entry(
                    "a person with three or more employments",
                    one -> anyone(one, employee -> employee.employments().size() >= 3)),
            Map.entry(
                    "a person without employment",
                    one -> anyone(one, employee -> employee.employments().isEmpty())),
            Map.entry(
                    "an expiry on the as-of date",
                    one -> anyone(
                            one,
                            employee -> employee.assessments().stream()
                                    .anyMatch(assessment -> assessment
                                            .expiry()
                                            .filter(one.asOf()::equals)
                                            .isPresent()))),
            Map.entry(
                    "an assessment of the as-of date",
                    one -> anyone(
                            one,
                            employee -> employee.assessments().stream()
                                    .anyMatch(assessment -> assessment.date().equals(one.asOf())))),
            Map.entry(
                    "an exit on the as-of date",
                    one -> anyone(
                            one,
                            employee -> employee.knownExit()
                                    .filter(one.asOf()::equals)
                                    .isPresent())),
            Map.entry(
                    "an assessment that finds nothing held",
                    one -> anyone(
                            one,
                            employee -> employee.assessments().stream()
                                    .flatMap(assessment -> assessment.level().stream())
                                    .anyMatch(level -> level.id().value().equals("level-0")))),
            Map.entry(
                    "an assessment of which no judgement was possible",
                    one -> anyone(
                            one,
                            employee -> employee.assessments().stream()
                                    .anyMatch(assessment -> assessment.level().isEmpty()))),
            Map.entry(
                    "hourly staff",
                    one -> anyone(
                            one,
                            employee -> employee.employments().stream()
                                    .anyMatch(employment ->
                                            employment.hoursWorked().isPresent()))),
            Map.entry(
                    "an absence",
                    one -> anyone(
                            one,
                            employee -> employee.employments().stream()
                                    .anyMatch(employment -> employment.isAbsent(one.asOf())))),
            Map.entry(
                    "the same role and unit twice",
                    one -> anyone(
                            one,
                            employee -> employee.employments().stream()
                                            .map(employment -> List.of(employment.role(), employment.unit()))
                                            .distinct()
                                            .count()
                                    < employee.employments().size())));

    /** How often something comes must not be a matter of luck: another seed would be another draw. */
    private static List<Situation> sameInEveryRun() {
        List<Situation> drawn = new ArrayList<>();
        JqwikSession.run(() -> {
            Random random = new Random(SEED);
            RandomGenerator<Situation> generator = Situations.situations().generator(SAMPLES);
            Stream.generate(() -> generator.next(random).value()).limit(SAMPLES).forEach(drawn::add);
        });
        return List.copyOf(drawn);
    }

    @TestFactory
    List<DynamicTest> everythingThatIsWantedComesOften() {
        return WANTED.entrySet().stream()
                .map(wanted -> DynamicTest.dynamicTest(
                        wanted.getKey(),
                        () -> assertThat(SITUATIONS.stream()
                                        .filter(wanted.getValue())
                                        .count())
                                .isGreaterThanOrEqualTo(AT_LEAST)))
                .toList();
    }

    @Test
    void everyKindOfOutcomeComesOften() {
        Map<CellReport.Kind, Long> kinds = new EnumMap<>(SITUATIONS.stream()
                .flatMap(situation -> report(situation).cells().values().stream())
                .collect(Collectors.groupingBy(CellReport::kind, Collectors.counting())));
        assertThat(kinds)
                .hasSize(CellReport.Kind.values().length)
                .allSatisfy((kind, times) -> assertThat(times).isGreaterThan(SAMPLES / 2));
    }

    @Test
    void mergedLevelsComeOften() {
        assertThat(SITUATIONS.stream()
                        .flatMap(situation -> report(situation).cells().values().stream())
                        .filter(CellReport::merged)
                        .count())
                .isGreaterThan(SAMPLES / 2);
    }

    @Test
    void aPersonIsOftenInUnitsThatMeetFarBelowTheRoot() {
        assertThat(SITUATIONS.stream()
                        .filter(one -> report(one).units().values().stream()
                                .anyMatch(unit ->
                                        unit.total().persons().required().count() > 0
                                                && unit.total().cells().total().count()
                                                        > 2
                                                                * unit.total()
                                                                        .persons()
                                                                        .required()
                                                                        .count()))
                        .count())
                .isGreaterThan(AT_LEAST);
    }

    private static GapReport report(Situation situation) {
        return situation.in(new ReferenceGapSystem());
    }

    private static boolean anyone(Situation situation, Predicate<Employee> condition) {
        return situation.employees().stream().anyMatch(condition);
    }

    /** Whether fewer ids are left once they are read so. */
    private static boolean areAlike(Situation situation, UnaryOperator<String> read) {
        List<Competence> competences = situation.structure().framework().competences();
        return competences.stream()
                        .map(one -> read.apply(one.id().value()))
                        .distinct()
                        .count()
                < competences.size();
    }

    private static boolean isLossy(ScaleMapping mapping) {
        return mapping.levels().values().stream().distinct().count()
                < mapping.levels().size();
    }

    private static int depth(OrganisationStructure structure) {
        return structure.units().stream()
                .mapToInt(unit -> depth(structure, unit))
                .max()
                .orElseThrow();
    }

    private static int depth(OrganisationStructure structure, OrganisationUnit unit) {
        return 1
                + unit.parent()
                        .map(parent -> structure.units().stream()
                                .filter(other -> other.id().equals(parent))
                                .mapToInt(other -> depth(structure, other))
                                .sum())
                        .orElse(0);
    }
}
