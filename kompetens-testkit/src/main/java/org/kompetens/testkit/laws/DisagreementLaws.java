package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.Agreement.assertEqual;
import static org.kompetens.testkit.laws.Agreement.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
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
import org.kompetens.gap.Disagreement;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.GapRule;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitTree;
import org.kompetens.rollup.Disagreements;
import org.kompetens.testkit.Situations;
import org.kompetens.testkit.system.Situation;

/** Where sources do not agree. */
public abstract class DisagreementLaws {

    /** For subclasses that run these laws. */
    protected DisagreementLaws() {}

    /**
     * Sources disagree exactly where the latest valid assessments of two of them are at different levels.
     *
     * @param situation any
     */
    @Property(tries = 100)
    public void sourcesDisagreeWhereTheirLatestValidAssessmentsDiffer(@ForAll Situation situation) {
        GapAnalysis analysis = analysis(situation);
        for (Employee employee : situation.employees()) {
            List<Disagreement> found = analysis.disagreements(employee);
            for (ResolvedCompetence competence :
                    analysis.organisation().framework().competences()) {
                Set<Integer> ranks = new HashSet<>();
                latest(situation, employee, competence).values().forEach(one -> ranks.add(rank(competence, one)));
                assertEqual(
                        "disagree on " + competence,
                        ranks.size() > 1,
                        found.stream().anyMatch(one -> one.competence().equals(competence)));
            }
            found.forEach(one -> assertTrue("steps", one.steps() > 0));
        }
    }

    private static int rank(ResolvedCompetence competence, Assessment assessment) {
        return competence.rank(assessment.level()).orElseThrow().rank();
    }

    /** Of each source the latest valid assessment; among those of one date the lowest. */
    private static Map<AssessmentSource, Assessment> latest(
            Situation situation, Employee employee, ResolvedCompetence competence) {
        Map<AssessmentSource, Assessment> latest = new EnumMap<>(AssessmentSource.class);
        for (AssessmentSource source : AssessmentSource.values()) {
            employee.assessments().stream()
                    .filter(one -> one.competence().equals(competence.id()) && one.source() == source)
                    .filter(one -> !one.date().isAfter(situation.asOf()) && !one.isExpired(situation.asOf()))
                    .max(Comparator.comparing(Assessment::date)
                            .thenComparing(one -> rank(competence, one), Comparator.reverseOrder()))
                    .ifPresent(one -> latest.put(source, one));
        }
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
        GapAnalysis analysis = analysis(situation);
        for (Employee employee : situation.employees()) {
            List<Disagreement> disagreements = analysis.disagreements(employee);
            List<Finding> findings = analysis.disagreementFindings(employee).list();
            assertEqual("number", disagreements.size(), findings.size());
            for (Disagreement one : disagreements) {
                assertTrue(
                        "finding of " + one,
                        findings.stream().anyMatch(finding -> isOf(finding, employee, situation, one)));
            }
        }
    }

    private static boolean isOf(Finding finding, Employee employee, Situation situation, Disagreement disagreement) {
        ResolvedCompetence competence = disagreement.competence();
        Map<AssessmentSource, Assessment> latest = latest(situation, employee, competence);
        List<FieldPath> places = new ArrayList<>();
        for (int i = 0; i < employee.assessments().size(); i++) {
            Assessment one = employee.assessments().get(i);
            boolean isLatest = one.competence().equals(competence.id())
                    && Optional.ofNullable(latest.get(one.source()))
                            .filter(other -> other.date().equals(one.date()))
                            .filter(other -> rank(competence, other) == rank(competence, one))
                            .isPresent();
            if (isLatest) {
                places.add(FieldPath.of("assessments", i));
            }
        }
        return finding.rule() == GapRule.SOURCES_DISAGREE
                && finding.severity() == Severity.WARNING
                && finding.values().equals(Map.of("competence", competence.id().value()))
                && places.contains(finding.path());
    }

    /**
     * In bulk, each sound record's disagreements count, by code and by competence, in any order and division.
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
        GapAnalysis analysis = analysis(situation);
        Map<CompetenceId, Long> byCompetence = new TreeMap<>();
        long sound = 0;
        for (Employee employee : situation.employees()) {
            if (!analysis.organisation().findings(employee).hasErrors()) {
                sound++;
                analysis.disagreements(employee)
                        .forEach(one -> byCompetence.merge(one.competence().id(), 1L, Long::sum));
            }
        }
        long all = byCompetence.values().stream().mapToLong(Long::longValue).sum();
        Disagreements whole = situation.employees().parallelStream().collect(Disagreements.collector(analysis));
        Disagreements merged = DivisionLaws.cut(Change.shuffled(situation.employees(), random), cuts).stream()
                .map(part -> part.stream().collect(Disagreements.collector(analysis)))
                .reduce(Disagreements::merge)
                .orElseThrow();
        for (Disagreements one : List.of(whole, merged)) {
            assertEqual("by competence", byCompetence, new TreeMap<>(one.byCompetence()));
            assertEqual(
                    "by code",
                    all == 0 ? Map.of() : Map.of(GapRule.SOURCES_DISAGREE.code(), all),
                    Map.copyOf(one.findingCounts()));
            assertEqual("findings", whole.findings(), one.findings());
            assertEqual("counted", sound, one.counted());
            assertEqual("refused", situation.employees().size() - sound, one.refused());
        }
    }

    /**
     * A unit's are those of all who are employed there or below, each once however many employments they have.
     *
     * @param situation with bad records
     */
    @Property(tries = 100)
    public void aUnitsAreThoseOfAllWhoAreEmployedThereOrBelow(@ForAll("withBadRecords") Situation situation) {
        GapAnalysis analysis = analysis(situation);
        UnitTree tree = analysis.organisation().tree();
        Disagreements found = situation.employees().stream().collect(Disagreements.collector(analysis));
        found.units().forEach(unit -> {
            int first = tree.indexOf(unit.unit().id());
            Map<CompetenceId, Long> persons = new TreeMap<>();
            for (Employee employee : situation.employees()) {
                boolean isHere = !analysis.organisation().findings(employee).hasErrors()
                        && employee.employments().stream()
                                .filter(employment -> employee.isActive(employment, situation.asOf()))
                                .mapToInt(employment -> tree.indexOf(employment.unit()))
                                .anyMatch(index -> index >= first && index < tree.subtreeEnd(first));
                if (isHere) {
                    analysis.disagreements(employee)
                            .forEach(one -> persons.merge(one.competence().id(), 1L, Long::sum));
                }
            }
            assertEqual("persons at " + unit.unit().id(), persons, new TreeMap<>(unit.persons()));
            assertEqual("asked by itself", unit, found.at(unit.unit().id()));
        });
    }

    private static GapAnalysis analysis(Situation situation) {
        return GapAnalysis.of(Organisation.of(situation.structure()), situation.asOf())
                .withPolicy(situation.policy().assessmentPolicy());
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
