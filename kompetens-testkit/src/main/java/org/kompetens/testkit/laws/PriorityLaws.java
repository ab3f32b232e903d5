package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.Agreement.assertEqual;
import static org.kompetens.testkit.laws.Agreement.assertTrue;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Fraction;
import org.kompetens.testkit.Situations;
import org.kompetens.testkit.reference.ReferencePrioritySystem;
import org.kompetens.testkit.system.GapReport;
import org.kompetens.testkit.system.LibraryGapSystem;
import org.kompetens.testkit.system.PriorityReport;
import org.kompetens.testkit.system.PrioritySystem;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.SuppliedPolicy;
import org.kompetens.testkit.text.LastAsked;

/** What units should look at first. */
public abstract class PriorityLaws {

    /** For subclasses that name a system. */
    protected PriorityLaws() {}

    /**
     * The system under test.
     *
     * @return the system
     */
    public abstract PrioritySystem system();

    /** The system under test, which remembers what it is asked. */
    private PrioritySystem asked() {
        return LastAsked.remembering(PrioritySystem.class, system());
    }

    /** The system under test; the law fails where it leaves out what an answer must speak of. */
    private PrioritySystem answering() {
        return Answers.ofPriorities(asked());
    }

    /**
     * Every share and every order is what the reference says, with bad records and repeated ids among the others.
     *
     * @param situation any
     */
    @Property(tries = 200)
    public void agreesWithTheReference(@ForAll("withBadRecords") Situation situation) {
        Map<UnitId, List<PriorityReport>> expected = new ReferencePrioritySystem().prioritise(situation);
        Map<UnitId, List<PriorityReport>> actual = asked().prioritise(situation);
        assertEqual("units", expected.keySet(), actual.keySet());
        expected.forEach((unit, priorities) -> assertEqual(unit + " priorities", priorities, actual.get(unit)));
    }

    /**
     * What is unknown and what is short are parts of what is required: together never more than all of it.
     *
     * @param situation any
     */
    @Property(tries = 200)
    public void unknownAndShortAreNeverMoreThanAll(@ForAll Situation situation) {
        answering().prioritise(situation).forEach((unit, priorities) -> {
            Fraction sum = Fraction.ZERO;
            for (PriorityReport one : priorities) {
                sum = sum.plus(one.unknown()).plus(one.shortfall());
            }
            assertTrue(unit + " sum", sum.compareTo(Fraction.of(1, 1)) <= 0);
        });
    }

    /**
     * The unknown stands first: no competence stands before one of which more is unknown, nor, where as much is unknown of
     * both, before one with a larger shortfall.
     *
     * @param situation any
     */
    @Property(tries = 200)
    public void theUnknownStandsFirst(@ForAll Situation situation) {
        answering().prioritise(situation).forEach((unit, priorities) -> {
            for (int i = 1; i < priorities.size(); i++) {
                PriorityReport before = priorities.get(i - 1);
                PriorityReport after = priorities.get(i);
                int unknown = before.unknown().compareTo(after.unknown());
                assertTrue(
                        unit + " order",
                        unknown > 0 || (unknown == 0 && before.shortfall().compareTo(after.shortfall()) >= 0));
            }
        });
    }

    /**
     * A competence is named exactly where the roll-up knows of an unassessed, an expired or a short cell.
     *
     * @param situation any
     */
    @Property(tries = 200)
    public void namesWhatIsUnknownOrShort(@ForAll Situation situation) {
        GapReport report = situation.in(new LibraryGapSystem());
        answering()
                .prioritise(situation)
                .forEach((unit, priorities) -> report.unit(unit).competences().forEach((competence, figures) -> {
                    long open = figures.cells().total().count()
                            - figures.cells().met().count();
                    assertEqual(
                            unit + " " + competence,
                            open > 0,
                            priorities.stream().anyMatch(one -> one.competence().equals(competence)));
                }));
    }

    /**
     * Of two competences the one is not assessed and the other falls short by two of three steps: each is told as its share of
     * all weight, with the weight that it has.
     *
     * @param unknown the weight of the one that is not assessed
     * @param shortOf the weight of the one that falls short
     */
    @Property(tries = 25)
    public void eachWeighsWhatItWeighs(
            @ForAll @IntRange(min = 1, max = 5) int unknown, @ForAll @IntRange(min = 1, max = 5) int shortOf) {
        CompetenceId other = CompetenceId.of("medication");
        Situation situation = Workplace.situation(
                Workplace.structure(
                        CompetenceFramework.of(
                                List.of(Workplace.scale("care", 4)),
                                List.of(),
                                List.of(
                                        Workplace.competence(Workplace.WOUND_CARE, "care"),
                                        Workplace.competence(other, "care"))),
                        Workplace.chain(1),
                        List.of(
                                Requirement.of(Workplace.WOUND_CARE, Workplace.level(3), shortOf),
                                Requirement.of(other, Workplace.level(2), unknown))),
                new SuppliedPolicy.Latest(),
                Workplace.employee(
                        1,
                        List.of(Assessment.of(
                                AssessmentId.of("judged"),
                                Workplace.WOUND_CARE,
                                Workplace.level(1),
                                Workplace.AS_OF.minusDays(1),
                                AssessmentSource.MANAGER))));
        int all = unknown + shortOf;
        assertEqual(
                "priorities with the weights " + unknown + " and " + shortOf,
                List.of(
                        new PriorityReport(other, Fraction.of(unknown, all), Fraction.ZERO),
                        new PriorityReport(Workplace.WOUND_CARE, Fraction.ZERO, Fraction.of(2L * shortOf, 3L * all))),
                asked().prioritise(situation).get(Workplace.unit(0)));
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
