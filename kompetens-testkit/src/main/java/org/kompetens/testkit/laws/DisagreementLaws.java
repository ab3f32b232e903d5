package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.Agreement.assertEqual;
import static org.kompetens.testkit.laws.Agreement.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Severity;
import org.kompetens.gap.GapRule;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.LeftOut;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.testkit.Situations;
import org.kompetens.testkit.reference.Revised;
import org.kompetens.testkit.system.DisagreementReport;
import org.kompetens.testkit.system.DisagreementSystem;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.text.LastAsked;

/** Where sources do not agree: wherever the latest valid assessments of two of them are at different levels. */
public abstract class DisagreementLaws {

    /** For subclasses that name a system. */
    protected DisagreementLaws() {}

    /**
     * The system under test.
     *
     * @return the system
     */
    public abstract DisagreementSystem system();

    /** The system under test, which remembers what it is asked. */
    private DisagreementSystem asked() {
        return LastAsked.remembering(DisagreementSystem.class, system());
    }

    /**
     * Sources disagree exactly where the latest valid assessments of two of them are at different levels, and by the steps
     * between them.
     *
     * @param situation any
     */
    @Property(tries = 100)
    public void sourcesDisagreeWhereTheirLatestValidAssessmentsDiffer(@ForAll Situation situation) {
        Organisation organisation = Organisation.of(situation.structure());
        for (Employee employee : situation.employees()) {
            assertEqual(
                    "disagreements",
                    expected(organisation, situation, employee),
                    asked().disagreements(situation, employee));
        }
    }

    private static Map<CompetenceId, Integer> expected(
            Organisation organisation, Situation situation, Employee employee) {
        Map<CompetenceId, Integer> expected = new TreeMap<>();
        for (ResolvedCompetence competence : organisation.framework().competences()) {
            IntSummaryStatistics ranks = latest(situation, employee, competence).values().stream()
                    .mapToInt(Revised.Counted::number)
                    .summaryStatistics();
            if (ranks.getMax() > ranks.getMin()) {
                expected.put(competence.id(), ranks.getMax() - ranks.getMin());
            }
        }
        return expected;
    }

    private static List<Revised.Counted> counting(
            Situation situation, Employee employee, ResolvedCompetence competence) {
        return Revised.of(situation.structure().framework(), employee.assessments(), competence.id(), situation.asOf());
    }

    /** Of each source the latest valid assessment; among those of one date the lowest. */
    private static Map<AssessmentSource, Revised.Counted> latest(
            Situation situation, Employee employee, ResolvedCompetence competence) {
        Map<AssessmentSource, Revised.Counted> latest = new TreeMap<>();
        counting(situation, employee, competence).stream()
                .filter(one -> !one.assessment().date().isAfter(situation.asOf())
                        && !one.assessment().isExpired(situation.asOf()))
                .sorted(Comparator.<Revised.Counted, LocalDate>comparing(
                                one -> one.assessment().date())
                        .thenComparing(Revised.Counted::number, Comparator.reverseOrder()))
                .forEach(one -> latest.put(one.assessment().source(), one));
        return latest;
    }

    /**
     * Each disagreement is one warning, at an assessment of that competence that is the latest of its source, or as late
     * and as high; and its message names nothing but the competence.
     *
     * @param situation any
     */
    @Property(tries = 100)
    public void eachDisagreementIsAWarningWhereOneOfTheAssessmentsStands(@ForAll Situation situation) {
        Organisation organisation = Organisation.of(situation.structure());
        for (Employee employee : situation.employees()) {
            Map<CompetenceId, Integer> disagreements = expected(organisation, situation, employee);
            List<Finding> findings = asked().findings(situation, employee).list();
            assertEqual("number", disagreements.size(), findings.size());
            for (ResolvedCompetence competence : organisation.framework().competences()) {
                assertTrue(
                        "finding of " + competence,
                        !disagreements.containsKey(competence.id())
                                || findings.stream()
                                        .anyMatch(finding -> isOf(finding, employee, situation, competence)));
            }
        }
    }

    private static boolean isOf(
            Finding finding, Employee employee, Situation situation, ResolvedCompetence competence) {
        Map<AssessmentSource, Revised.Counted> latest = latest(situation, employee, competence);
        List<FieldPath> places = new ArrayList<>();
        for (Revised.Counted one : counting(situation, employee, competence)) {
            boolean isLatest = Optional.ofNullable(latest.get(one.assessment().source()))
                    .filter(other ->
                            other.assessment().date().equals(one.assessment().date()))
                    .filter(other -> other.number() == one.number())
                    .isPresent();
            if (isLatest) {
                places.add(FieldPath.of("assessments", employee.assessments().indexOf(one.assessment())));
            }
        }
        return finding.rule() == GapRule.SOURCES_DISAGREE
                && finding.severity() == Severity.WARNING
                && finding.values().equals(Map.of("competence", competence.id().value()))
                && places.contains(finding.path());
    }

    /**
     * In bulk, the disagreements of each sound record count, of several with one id those of the first: by code and by
     * competence; and, where no id comes twice, in any order and division.
     *
     * @param situation with bad records
     * @param cuts where the sequence is cut
     * @param random shuffles
     */
    @Property(tries = 100)
    public void inBulkTheyAreThoseOfEachSoundRecord(
            @ForAll("withBadRecords") Situation situation,
            @ForAll @Size(max = 4) List<@IntRange(max = 99) Integer> cuts,
            @ForAll Random random) {
        Organisation organisation = Organisation.of(situation.structure());
        List<Employee> sound = sound(organisation, situation);
        Map<CompetenceId, Long> byCompetence = persons(organisation, situation, sound);
        long all = byCompetence.values().stream().mapToLong(Long::longValue).sum();
        DisagreementReport whole = asked().count(situation);
        List<Employee> firsts = firstOfEachId(situation.employees());
        DisagreementReport merged = asked().merge(situation, DivisionLaws.cut(Change.shuffled(firsts, random), cuts));
        for (DisagreementReport one : List.of(whole, merged)) {
            assertEqual("by competence", byCompetence, one.byCompetence());
            assertEqual(
                    "by code", all == 0 ? Map.of() : Map.of(GapRule.SOURCES_DISAGREE.code(), all), one.findingCounts());
            assertEqual("findings", whole.findings(), one.findings());
            assertEqual("counted", (long) sound.size(), one.counted());
        }
        assertEqual("refused", (long) situation.employees().size() - sound.size(), whole.refused());
        assertEqual("refused of the groups", (long) firsts.size() - sound.size(), merged.refused());
    }

    /**
     * A unit's are those of all who are employed there or below, each once however many employments they have.
     *
     * @param situation with bad records
     */
    @Property(tries = 100)
    public void aUnitsAreThoseOfAllWhoAreEmployedThereOrBelow(@ForAll("withBadRecords") Situation situation) {
        Organisation organisation = Organisation.of(situation.structure());
        UnitTree tree = organisation.tree();
        Map<UnitId, Map<CompetenceId, Long>> found = asked().count(situation).units();
        for (OrganisationUnit unit : situation.structure().units()) {
            int first = tree.indexOf(unit.id());
            List<Employee> here = sound(organisation, situation).stream()
                    .filter(employee -> employee.employments().stream()
                            .filter(employment -> employee.isActive(employment, situation.asOf()))
                            .mapToInt(employment -> tree.indexOf(employment.unit()))
                            .anyMatch(index -> tree.isWithin(index, first)))
                    .toList();
            assertTrue("there is an answer for " + unit.id(), found.containsKey(unit.id()));
            assertEqual(
                    "persons at " + unit.id(),
                    persons(organisation, situation, here),
                    Objects.requireNonNull(found.get(unit.id())));
        }
    }

    private static List<Employee> sound(Organisation organisation, Situation situation) {
        return firstOfEachId(situation.employees()).stream()
                .filter(employee -> !LeftOut.refuses(organisation.findings(employee)))
                .map(employee -> LeftOut.without(employee, organisation.findings(employee)))
                .toList();
    }

    private static List<Employee> firstOfEachId(List<Employee> employees) {
        Map<EmployeeId, Employee> firsts = new LinkedHashMap<>();
        employees.forEach(employee -> firsts.putIfAbsent(employee.id(), employee));
        return List.copyOf(firsts.values());
    }

    private static Map<CompetenceId, Long> persons(
            Organisation organisation, Situation situation, List<Employee> employees) {
        Map<CompetenceId, Long> persons = new TreeMap<>();
        employees.forEach(employee -> expected(organisation, situation, employee)
                .keySet()
                .forEach(competence -> persons.merge(competence, 1L, Long::sum)));
        return persons;
    }

    /**
     * Situations in which some records have errors or the id of another.
     *
     * @return such situations
     */
    @Provide
    public Arbitrary<Situation> withBadRecords() {
        return Situations.withBadRecords();
    }
}
