package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.Agreement.assertEqual;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.kompetens.competence.CompetenceId;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.HeldLevels;
import org.kompetens.rollup.StepAmounts;
import org.kompetens.testkit.system.CellReport.Kind;
import org.kompetens.testkit.system.CompetenceReport;
import org.kompetens.testkit.system.GapReport;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.UnitReport;

/** Whoever is exempt from a competence has cells that are counted apart. */
public abstract class ExemptionLaws extends GapSystemLaws {

    /** For subclasses that name a system. */
    protected ExemptionLaws() {}

    /**
     * Somebody's exemption from a competence makes every cell of it exempt, whoever requires it and whatever is held, and
     * no other: not of a broader or narrower competence, and not of another person.
     *
     * @param situation any
     * @param pick who is exempt, and from what
     */
    @Property(tries = 200)
    public void anExemptionChangesNoOtherCell(@ForAll Situation situation, @ForAll @IntRange(max = 9_999) int pick) {
        GapReport before = situation.in(answering());
        Exempting.of(situation, pick).ifPresent(exempting -> {
            GapReport after = exempting.situation().in(answering());
            assertEqual("cells", before.cells().keySet(), after.cells().keySet());
            after.cells().forEach((key, cell) -> {
                if (exempting.concerns(key)) {
                    assertEqual(key + " kind", Kind.EXEMPT, cell.kind());
                    assertEqual(key + " steps", 0, cell.missing() + cell.surplus());
                } else {
                    assertEqual(key.toString(), before.cells().get(key), cell);
                }
            });
        });
    }

    /**
     * Exempt cells are in no share: of those of a unit, each is counted as exempt or among all, and never as both.
     *
     * @param situation any
     */
    @Property(tries = 200)
    public void exemptCellsAreInNoShare(@ForAll Situation situation) {
        GapReport report = situation.in(answering());
        report.units().forEach((id, unit) -> {
            Set<UnitId> within = RollupLaws.within(situation, id);
            unit.competences().forEach((competence, figures) -> {
                long exempt = cells(report, within, competence, true);
                long others = cells(report, within, competence, false);
                String where = id + " " + competence;
                assertEqual(where + " exempt", exempt, figures.cells().exempt().count());
                assertEqual(
                        where + " met share", others, figures.cells().metShare().whole());
                assertEqual(
                        where + " assessed share",
                        others,
                        figures.cells().assessedShare().whole());
            });
        });
    }

    private static long cells(GapReport report, Set<UnitId> within, CompetenceId competence, boolean exempt) {
        return report.cells().entrySet().stream()
                .filter(entry -> entry.getKey().competence().equals(competence))
                .map(entry -> entry.getValue())
                .filter(cell -> within.contains(cell.unit()) && (cell.kind() == Kind.EXEMPT) == exempt)
                .count();
    }

    /**
     * Whoever is exempt from everything is employed and exempt, and in every other figure as if they were not there: not
     * among those of whom anything is required.
     *
     * @param situation any
     * @param pick who is exempt
     */
    @Property(tries = 200)
    public void whoeverIsExemptFromEverythingIsNotRequired(
            @ForAll Situation situation, @ForAll @IntRange(max = 9_999) int pick) {
        GapReport before = situation.in(answering());
        Exempting.of(situation, pick).ifPresent(exempting -> {
            int who = exempting.index();
            Function<Employee, Situation> with =
                    one -> situation.withEmployees(Change.at(situation.employees(), who, other -> one));
            GapReport exempt = with.apply(Exempting.fromEverything(situation, exempting.required()))
                    .in(answering());
            GapReport gone = with.apply(exempting.required().withKnownExit(situation.asOf()))
                    .in(answering());
            exempt.units().forEach((id, unit) -> {
                UnitReport without = gone.unit(id);
                assertEqual(id + " employed", before.unit(id).employed(), unit.employed());
                assertEqual(
                        id + " required",
                        without.total().persons().required(),
                        unit.total().persons().required());
                assertEqual(
                        id + " shortfall",
                        without.total().shortfall(),
                        unit.total().shortfall());
                unit.competences()
                        .forEach((competence, figures) -> assertAsWithout(
                                id + " " + competence,
                                Optional.ofNullable(without.competences().get(competence)),
                                figures));
            });
        });
    }

    private static void assertAsWithout(String where, Optional<CompetenceReport> without, CompetenceReport figures) {
        assertEqual(
                where + " cells",
                without.map(one -> one.cells().total().count()).orElse(0L),
                figures.cells().total().count());
        assertEqual(where + " steps", without.map(CompetenceReport::steps).orElse(StepAmounts.NONE), figures.steps());
        assertEqual(
                where + " persons",
                without.map(one -> one.held().persons()).orElse(0L),
                figures.held().persons());
        without.map(CompetenceReport::held)
                .ifPresent((HeldLevels held) -> assertEqual(where + " held", held, figures.held()));
    }

    /**
     * An exemption that ends on the as-of date, or begins after it, changes nothing; one of that date alone is as good as
     * one for all time.
     *
     * @param situation any
     * @param pick who is exempt, and from what
     */
    @Property(tries = 200)
    public void anExemptionIsInForceFromItsFirstDateToTheDayBeforeItsEnd(
            @ForAll Situation situation, @ForAll @IntRange(max = 9_999) int pick) {
        GapReport before = situation.in(answering());
        LocalDate asOf = situation.asOf();
        Exempting.of(situation, pick).ifPresent(always -> {
            assertSame(before, always.in(Period.endingBefore(asOf)));
            assertSame(before, always.in(Period.startingOn(asOf.plusDays(1))));
            assertSame(always.situation().in(answering()), always.in(Period.of(asOf, asOf.plusDays(1))));
        });
    }

    private void assertSame(GapReport expected, Exempting exempting) {
        GapReport actual = exempting.situation().in(answering());
        Agreement.assertSameCells(expected, actual);
        Agreement.assertSameUnits(expected, actual);
    }
}
