package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.Agreement.assertEqual;
import static org.kompetens.testkit.laws.Agreement.assertTrue;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.kompetens.competence.CompetenceId;
import org.kompetens.rollup.Fraction;
import org.kompetens.rollup.OutcomeAmounts;
import org.kompetens.testkit.system.CellKey;
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
     * Raising a level never worsens an outcome, and makes nothing known or unknown; save that where nothing was held
     * before, a broader competence may become known by it.
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
                if (raise.fromNothing() && isLearned(cell, raised)) {
                    assertTrue(key + " is a broader one", !key.competence().equals(raise.competence()));
                } else {
                    assertTrue(key + " must not fall", balance(raised) >= balance(cell));
                    assertEqual(key + " is known", cell.isKnown(), raised.isKnown());
                }
            });
        });
    }

    private static boolean isLearned(CellReport before, CellReport after) {
        return before.isUnknown() && after.isKnown();
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
     * Raising a level never makes a unit's shortfall larger nor its surplus smaller, and never makes more of it unassessed
     * or expired. Where nothing was held before, a broader competence may become known by it, and what is then found
     * missing of that was not counted before; else as much is known as was.
     *
     * @param situation any
     * @param pick which level is raised
     */
    @Property(tries = 200)
    public void raisingALevelNeverWorsensAUnit(@ForAll Situation situation, @ForAll @IntRange(max = 9_999) int pick) {
        Raise.of(situation, pick).ifPresent(raise -> {
            GapReport before = situation.in(answering());
            GapReport after = raise.situation().in(answering());
            Map<CellKey, CellReport> learned = raise.fromNothing() ? learned(before, after) : Map.of();
            before.units().forEach((id, unit) -> {
                UnitReport raised = after.unit(id);
                assertTrue(
                        id + " shortfall",
                        raised.total()
                                        .shortfall()
                                        .compareTo(unit.total().shortfall().plus(shortfall(learned.values())))
                                <= 0);
                unit.competences().forEach((competence, figures) -> {
                    CompetenceReport now =
                            Objects.requireNonNull(raised.competences().get(competence));
                    assertNotWorse(id + " " + competence, figures, now, of(competence, learned));
                    assertNotLessKnown(id + " " + competence, figures.cells(), now.cells());
                    if (!raise.fromNothing()) {
                        assertEqual(id + " " + competence + " known", known(figures.cells()), known(now.cells()));
                    }
                });
            });
        });
    }

    /** The cells that are known only after it, as they are then. */
    private static Map<CellKey, CellReport> learned(GapReport before, GapReport after) {
        Map<CellKey, CellReport> learned = new LinkedHashMap<>(after.cells());
        learned.entrySet()
                .removeIf(
                        one -> !isLearned(Objects.requireNonNull(before.cells().get(one.getKey())), one.getValue()));
        return learned;
    }

    private static List<CellReport> of(CompetenceId competence, Map<CellKey, CellReport> cells) {
        return cells.entrySet().stream()
                .filter(one -> one.getKey().competence().equals(competence))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Fraction shortfall(Collection<CellReport> cells) {
        Fraction shortfall = Fraction.ZERO;
        for (CellReport cell : cells) {
            shortfall = shortfall.plus(Fraction.of((long) cell.weight() * cell.missing(), cell.requiredRank()));
        }
        return shortfall;
    }

    /** Save by what is missing in cells of one person that were not known before. */
    private static void assertNotWorse(
            String where, CompetenceReport before, CompetenceReport after, List<CellReport> learned) {
        long missing = 0;
        long weightedMissing = 0;
        for (CellReport cell : learned) {
            missing += cell.missing();
            weightedMissing += (long) cell.weight() * cell.missing();
        }
        assertTrue(
                where + " missing",
                after.steps().missing().count() <= before.steps().missing().count() + missing);
        assertTrue(
                where + " weighted missing",
                after.steps().weightedMissing().count()
                        <= before.steps().weightedMissing().count() + weightedMissing);
        assertTrue(
                where + " surplus",
                after.steps().surplus().count() >= before.steps().surplus().count());
        assertTrue(
                where + " met",
                after.cells().met().count() >= before.cells().met().count());
        assertTrue(
                where + " persons short",
                after.persons().fallingShort().count()
                        <= before.persons().fallingShort().count() + Math.min(missing, 1));
    }

    private static void assertNotLessKnown(String where, OutcomeAmounts before, OutcomeAmounts after) {
        assertTrue(
                where + " unassessed",
                after.unassessed().count() <= before.unassessed().count());
        assertTrue(
                where + " expired", after.expired().count() <= before.expired().count());
        assertTrue(where + " known", known(after) >= known(before));
    }

    private static long known(OutcomeAmounts cells) {
        return cells.met().count() + cells.fallingShort().count();
    }
}
