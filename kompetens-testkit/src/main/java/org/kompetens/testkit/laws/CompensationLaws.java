package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.Agreement.assertEqual;
import static org.kompetens.testkit.laws.Agreement.assertTrue;

import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.kompetens.testkit.system.CellReport;
import org.kompetens.testkit.system.CompetenceReport;
import org.kompetens.testkit.system.GapReport;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.UnitReport;

/** No compensation: what is held of one competence by one person makes up for nothing else, and more is never worse. */
public abstract class CompensationLaws extends GapSystemLaws {

    /** For subclasses that name a system. */
    protected CompensationLaws() {}

    /**
     * Raising a held level never worsens an outcome.
     *
     * @param situation any
     * @param pick which level is raised
     */
    @Property(tries = 200)
    public void raisingALevelNeverWorsensAnOutcome(
            @ForAll Situation situation, @ForAll @IntRange(max = 9_999) int pick) {
        Raise.of(situation, pick).ifPresent(raise -> {
            GapReport before = situation.in(answering());
            GapReport after = raise.situation().in(answering());
            assertEqual("cells", before.cells().keySet(), after.cells().keySet());
            before.cells().forEach((key, cell) -> {
                CellReport raised = Objects.requireNonNull(after.cells().get(key));
                assertTrue(key + " must not fall", balance(raised) >= balance(cell));
                assertEqual(key + " is known", cell.isKnown(), raised.isKnown());
            });
        });
    }

    /** Ranks held above the required one, negative below it. Of one cell the two are never both there. */
    private static int balance(CellReport cell) {
        return cell.surplus() - cell.missing();
    }

    /**
     * Raising a held level never touches another competence, unless a declared rule ties it to this one, nor another
     * person.
     *
     * @param situation any
     * @param pick which level is raised
     */
    @Property(tries = 200)
    public void raisingALevelTouchesNoOtherCompetenceAndNoOtherPerson(
            @ForAll Situation situation, @ForAll @IntRange(max = 9_999) int pick) {
        Raise.of(situation, pick).ifPresent(raise -> {
            GapReport before = situation.in(answering());
            GapReport after = raise.situation().in(answering());
            before.cells().forEach((key, cell) -> {
                if (!key.employee().equals(raise.employee()) || !raise.touches(key.competence())) {
                    assertEqual(key.toString(), cell, after.cells().get(key));
                }
            });
            before.units()
                    .forEach((id, unit) -> unit.competences().forEach((competence, figures) -> {
                        if (!raise.touches(competence)) {
                            assertEqual(
                                    id + " " + competence,
                                    figures,
                                    after.unit(id).competences().get(competence));
                        }
                    }));
        });
    }

    /**
     * Raising a held level never makes a unit's shortfall larger nor its surplus smaller.
     *
     * @param situation any
     * @param pick which level is raised
     */
    @Property(tries = 200)
    public void raisingALevelNeverWorsensAUnit(@ForAll Situation situation, @ForAll @IntRange(max = 9_999) int pick) {
        Raise.of(situation, pick).ifPresent(raise -> {
            GapReport before = situation.in(answering());
            GapReport after = raise.situation().in(answering());
            before.units().forEach((id, unit) -> {
                UnitReport raised = after.unit(id);
                assertTrue(
                        id + " shortfall",
                        raised.total().shortfall().compareTo(unit.total().shortfall()) <= 0);
                unit.competences()
                        .forEach((competence, figures) -> assertNotWorse(
                                id + " " + competence,
                                figures,
                                Objects.requireNonNull(raised.competences().get(competence))));
            });
        });
    }

    private static void assertNotWorse(String where, CompetenceReport before, CompetenceReport after) {
        assertTrue(
                where + " missing",
                after.steps().missing().count() <= before.steps().missing().count());
        assertTrue(
                where + " weighted missing",
                after.steps().weightedMissing().count()
                        <= before.steps().weightedMissing().count());
        assertTrue(
                where + " surplus",
                after.steps().surplus().count() >= before.steps().surplus().count());
        assertTrue(
                where + " met",
                after.cells().met().count() >= before.cells().met().count());
        assertTrue(
                where + " persons short",
                after.persons().fallingShort().count()
                        <= before.persons().fallingShort().count());
        assertEqual(
                where + " unassessed",
                before.cells().unassessed().count(),
                after.cells().unassessed().count());
        assertEqual(
                where + " expired",
                before.cells().expired().count(),
                after.cells().expired().count());
    }
}
