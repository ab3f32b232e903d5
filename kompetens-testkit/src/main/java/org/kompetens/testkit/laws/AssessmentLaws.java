package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.Agreement.assertEqual;
import static org.kompetens.testkit.laws.Agreement.assertSameCells;
import static org.kompetens.testkit.laws.Agreement.assertSameUnits;
import static org.kompetens.testkit.laws.Agreement.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Level;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.LeftOut;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;
import org.kompetens.testkit.Situations;
import org.kompetens.testkit.system.CellKey;
import org.kompetens.testkit.system.CellReport;
import org.kompetens.testkit.system.CellReport.Kind;
import org.kompetens.testkit.system.GapReport;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.SuppliedPolicy;

/** What counts as held, and what does not. */
public abstract class AssessmentLaws extends GapSystemLaws {

    private static final int LONG_AGO = 20_000;

    /** One more than the most assessments of a person that are made wrong. */
    private static final int MOST_WRONG = 3;

    private static final int MOST_PICKS = 9_999;

    /** How the ids of those begin that are wrong. */
    private static final String WRONG = "wrong-";

    /** For subclasses that name a system. */
    protected AssessmentLaws() {}

    /**
     * An assessment that has expired changes nothing but unassessed into expired: of its competence, and of one that may
     * be met by it.
     *
     * @param any any
     * @param pick whose assessment, of what, and at which level
     * @param daysPast how long ago it expired; 0 on the as-of date itself
     */
    @Property(tries = 200)
    public void anExpiredAssessmentChangesNothingButUnassessedIntoExpired(
            @ForAll Situation any, @ForAll @IntRange(max = 9_999) int pick, @ForAll @IntRange(max = 40) int daysPast) {
        // Where one competence replaces another, it depends on when it does.
        Situation situation = any.withStructure(
                any.structure().withFramework(any.structure().framework().withRevisions(List.of())));
        LocalDate expiry = situation.asOf().minusDays(daysPast);
        Assessment expired = assessment(situation, pick, expiry.minusDays(1)).withExpiry(expiry);
        GapReport before = situation.in(answering());
        GapReport after = withAssessment(situation, pick, expired).in(answering());
        assertEqual("cells", before.cells().keySet(), after.cells().keySet());
        before.cells().forEach((key, cell) -> {
            CellReport now = Objects.requireNonNull(after.cells().get(key));
            boolean concerned = isOf(key, situation, pick)
                    && new Raise(situation, key.employee(), expired.competence()).touches(key.competence());
            if (!cell.isUnknown() || !concerned) {
                assertEqual(key.toString(), cell, now);
            } else {
                assertEqual(key + " kind", Kind.EXPIRED, now.kind());
            }
        });
    }

    /**
     * An assessment that is wrong in itself is left out alone: with it, every cell is as without it, and the person
     * counts.
     *
     * @param situation any
     * @param pick whose assessment, of what, and in which way it is wrong
     */
    @Property(tries = 200)
    public void anAssessmentThatIsWrongInItselfIsLeftOutAlone(
            @ForAll Situation situation, @ForAll @IntRange(max = 9_999) int pick) {
        GapReport before = situation.in(answering());
        GapReport after =
                withAssessment(situation, pick, wrong(situation, pick)).in(answering());
        assertEqual("cells", before.cells(), after.cells());
        assertEqual("units", before.units().keySet(), after.units().keySet());
        before.units()
                .forEach((id, unit) ->
                        assertEqual("unit " + id, unit, after.unit(id).withLeftOut(unit.leftOut())));
        assertEqual("refused", before.refused(), after.refused());
        assertTrue(
                "what is wrong with an assessment must be found",
                situation.employees().isEmpty() || !after.findingCounts().equals(before.findingCounts()));
    }

    /**
     * How many assessments are left out, and of how many persons, is told of every unit by those who are employed there,
     * each once; of whoever is not, nothing is told.
     *
     * @param situation with assessments that are wrong in themselves
     */
    @Property(tries = 200)
    public void whatIsLeftOutIsToldWhereThePersonIsEmployed(@ForAll("withWrongAssessments") Situation situation) {
        situation.in(answering()).units().forEach((id, unit) -> {
            Set<UnitId> within = RollupLaws.within(situation, id);
            List<Long> there = situation.employees().stream()
                    .filter(employee -> employee.employments().stream()
                            .anyMatch(one -> employee.isActive(one, situation.asOf()) && within.contains(one.unit())))
                    .map(employee -> employee.assessments().stream()
                            .filter(one -> one.id().value().startsWith(WRONG))
                            .count())
                    .filter(number -> number > 0)
                    .toList();
            long assessments = there.stream().mapToLong(number -> number).sum();
            assertEqual("left out at " + id, new LeftOut(assessments, there.size()), unit.leftOut());
        });
    }

    /**
     * Situations in which assessments are wrong in themselves, and nothing else is.
     *
     * @return such situations
     */
    @Provide
    public Arbitrary<Situation> withWrongAssessments() {
        return Combinators.combine(
                        Situations.situations(), Arbitraries.integers().between(0, MOST_PICKS))
                .as(AssessmentLaws::withWrong);
    }

    /** Of some employees one or two, by turns. */
    private static Situation withWrong(Situation sound, int pick) {
        Situation situation = sound;
        for (int i = 0; i < sound.employees().size(); i++) {
            for (int more = 0; more < (pick + i) % MOST_WRONG; more++) {
                Assessment wrong = withId(wrong(sound, pick / MOST_WRONG + more), WRONG + more);
                situation = situation.withEmployees(Change.at(
                        situation.employees(),
                        i,
                        employee -> Change.assessments(employee, Change.plus(employee.assessments(), wrong))));
            }
        }
        return situation;
    }

    private static Assessment withId(Assessment one, String id) {
        return new Assessment(
                AssessmentId.of(id),
                one.competence(),
                one.level(),
                one.date(),
                one.source(),
                one.expiry(),
                one.evidence());
    }

    /** One of the ways in which an assessment can be wrong in itself. */
    private static Assessment wrong(Situation situation, int pick) {
        Assessment sound = assessment(situation, pick, situation.asOf());
        List<Assessment> wrong = List.of(
                sound.withExpiry(sound.date()),
                Assessment.of(
                        sound.id(),
                        CompetenceId.of("unheard-of"),
                        sound.level().orElseThrow(),
                        sound.date(),
                        sound.source()),
                Assessment.of(sound.id(), sound.competence(), Level.of("unheard-of"), sound.date(), sound.source()),
                Assessment.of(
                        sound.id(),
                        sound.competence(),
                        Level.of("unheard-of", "level-1"),
                        sound.date(),
                        sound.source()));
        return wrong.get(pick % wrong.size());
    }

    /**
     * An assessment dated after the as-of date changes nothing.
     *
     * @param situation any
     * @param pick whose assessment, of what, and at which level
     * @param daysAhead how long after the as-of date
     */
    @Property(tries = 200)
    public void anAssessmentDatedAfterTheAsOfDateChangesNothing(
            @ForAll Situation situation,
            @ForAll @IntRange(max = 9_999) int pick,
            @ForAll @IntRange(min = 1, max = 40) int daysAhead) {
        Assessment later = assessment(situation, pick, situation.asOf().plusDays(daysAhead));
        Agreement.assertSame(
                situation.in(answering()),
                withAssessment(situation, pick, later).in(answering()));
    }

    /**
     * An assessment of the as-of date itself counts where it is the latest: nothing is unassessed or expired that it is of.
     *
     * @param situation any
     * @param pick whose assessment, of what, and at which level
     */
    @Property(tries = 200)
    public void anAssessmentOfTheAsOfDateCounts(@ForAll Situation situation, @ForAll @IntRange(max = 9_999) int pick) {
        Assessment today = assessment(situation, pick, situation.asOf())
                .withExpiry(situation.asOf().plusDays(1));
        GapReport after = withAssessment(situation, pick, today).in(answering());
        after.cells().forEach((key, cell) -> {
            if (concerns(key, situation, pick, today)) {
                assertTrue(key + " must be known", !cell.isUnknown());
            }
        });
    }

    /**
     * By the latest, an older assessment displaces nothing, and counts where every newer one has expired. (Where narrower
     * competences may meet a broader one, or one has replaced another, there are assessments of those too.) At most it shows that a level does not rest
     * on a merged one.
     *
     * @param inAnyPolicy any situation
     * @param pick whose assessment, of what, and at which level
     */
    @Property(tries = 200)
    public void anOlderAssessmentCountsOnlyWhereNoNewerOneIsValid(
            @ForAll Situation inAnyPolicy, @ForAll @IntRange(max = 9_999) int pick) {
        Situation situation = new Situation(inAnyPolicy.inventory(), inAnyPolicy.asOf(), new SuppliedPolicy.Latest())
                .withStructure(Change.eachCompetenceByItself(inAnyPolicy.structure()));
        Assessment older = assessment(situation, pick, situation.asOf().minusDays(LONG_AGO));
        GapReport before = situation.in(answering());
        GapReport after = withAssessment(situation, pick, older).in(answering());
        before.cells().forEach((key, cell) -> {
            CellReport now = Objects.requireNonNull(after.cells().get(key));
            if (!concerns(key, situation, pick, older)) {
                assertEqual(key.toString(), cell, now);
            } else if (!cell.isUnknown()) {
                assertEqual(key.toString(), now.merged() ? cell : cell.withMerged(false), now);
            } else {
                assertEqual(key + " counts", Optional.of(older.id()), now.assessment());
            }
        });
    }

    /**
     * What is unassessed or expired has no steps, and whoever has nothing else adds none to any unit.
     *
     * @param situation any
     */
    @Property(tries = 200)
    public void theUnknownContributesToNoSteps(@ForAll Situation situation) {
        GapReport all = situation.in(answering());
        all.cells().forEach((key, cell) -> {
            if (!cell.isKnown()) {
                assertEqual(key + " steps", 0, cell.missing() + cell.surplus());
            }
        });
        Set<EmployeeId> known = all.cells().entrySet().stream()
                .filter(entry -> entry.getValue().isKnown())
                .map(entry -> entry.getKey().employee())
                .collect(Collectors.toSet());
        GapReport without = situation
                .withEmployees(situation.employees().stream()
                        .filter(employee -> known.contains(employee.id()))
                        .toList())
                .in(answering());
        all.units().forEach((id, unit) -> {
            assertEqual(
                    id + " shortfall",
                    unit.total().shortfall(),
                    without.unit(id).total().shortfall());
            without.unit(id)
                    .competences()
                    .forEach((competence, figures) -> assertEqual(
                            id + " " + competence,
                            figures.steps(),
                            Objects.requireNonNull(unit.competences().get(competence))
                                    .steps()));
        });
    }

    /**
     * The order of the assessments and of the employments in a record changes no cell and no figure.
     *
     * @param situation any
     * @param random shuffles
     */
    @Property(tries = 200)
    public void theOrderWithinARecordChangesNothing(@ForAll Situation situation, @ForAll Random random) {
        GapReport before = situation.in(answering());
        GapReport after = situation
                .withEmployees(Change.each(
                        situation.employees(),
                        employee -> Change.employments(
                                Change.assessments(employee, Change.shuffled(employee.assessments(), random)),
                                Change.shuffled(employee.employments(), random))))
                .in(answering());
        assertSameCells(before, after);
        assertSameUnits(before, after);
    }

    private static boolean concerns(CellKey key, Situation situation, int pick, Assessment assessment) {
        return isOf(key, situation, pick) && key.competence().equals(assessment.competence());
    }

    /** Whether a cell is of the employee that is picked. */
    private static boolean isOf(CellKey key, Situation situation, int pick) {
        return !situation.employees().isEmpty()
                && key.employee()
                        .equals(situation
                                .employees()
                                .get(pick % situation.employees().size())
                                .id());
    }

    private static Situation withAssessment(Situation situation, int pick, Assessment more) {
        if (situation.employees().isEmpty()) {
            return situation;
        }
        return situation.withEmployees(Change.at(
                situation.employees(),
                pick % situation.employees().size(),
                employee -> Change.assessments(employee, Change.plus(employee.assessments(), more))));
    }

    private static Assessment assessment(Situation situation, int pick, LocalDate date) {
        CompetenceFramework framework = situation.structure().framework();
        Competence competence =
                framework.competences().get(pick / 7 % framework.competences().size());
        List<Level> levels = framework.scales().stream()
                .filter(scale -> scale.id().equals(competence.scale()))
                .flatMap(scale -> Stream.concat(scale.levels().stream(), scale.holdsNothing().stream()))
                .map(level -> new Level(Optional.empty(), level.id()))
                .toList();
        List<AssessmentSource> sources =
                Organisation.of(situation.structure()).sources().weakestFirst();
        return Assessment.of(
                AssessmentId.of("one-more"),
                competence.id(),
                levels.get(pick / 3 % levels.size()),
                date,
                sources.get(pick / 5 % sources.size()));
    }
}
