package org.kompetens.testkit.assertions;

import static org.kompetens.testkit.assertions.Asserted.analysis;
import static org.kompetens.testkit.assertions.Asserted.fails;
import static org.kompetens.testkit.assertions.Asserted.holdsIf;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.kompetens.change.CellBridge;
import org.kompetens.gap.Measure;
import org.kompetens.horizon.Bridge;
import org.kompetens.horizon.Cause;
import org.kompetens.horizon.Horizon;
import org.kompetens.priority.Priorities;
import org.kompetens.priority.Priority;
import org.kompetens.rollup.Capital;
import org.kompetens.rollup.CellFigures;
import org.kompetens.rollup.CompetenceCapital;
import org.kompetens.rollup.Rollup;
import org.kompetens.testkit.Slow;
import org.kompetens.testkit.system.Situation;

/** Assertions about what changes, what there is, and what to look at first. */
@Slow
final class AssertionsOfCompetenceTest {

    @Property(tries = 20)
    void eachPartOfABridgeIsAsItIsAndNotOneMore(@ForAll Situation situation, @ForAll @IntRange(max = 900) int days) {
        Bridge bridge = situation.employees().stream()
                .collect(Bridge.collector(Horizon.of(analysis(situation))
                        .between(situation.asOf(), situation.asOf().plusDays(days))));
        BridgeAssert asserted = KompetensAssertions.assertThat(bridge);
        bridge.units().forEach(one -> {
            String unit = one.unit().id().value();
            one.competences().forEach(cells -> ofCells(asserted, bridge, unit, cells));
            holdsIf(
                    one.competences().stream()
                            .flatMap(cells -> cells.parts().values().stream())
                            .allMatch(CellFigures.NONE::equals),
                    () -> asserted.changesNothing(unit));
            fails(() -> asserted.before(unit, "none-of-these"), "none-of-these must be required in unit " + unit);
        });
    }

    private static void ofCells(BridgeAssert asserted, Bridge bridge, String unit, CellBridge<Cause> cells) {
        String competence = cells.competence().id().value();
        String place = competence + " in unit " + unit;
        long before = cells.before().amount(Measure.MET).count();
        long after = cells.after().amount(Measure.MET).count();
        asserted.before(unit, competence).has(Measure.MET, before);
        asserted.after(unit, competence).has(Measure.MET, after);
        fails(
                () -> asserted.before(unit, competence).has(Measure.MET, before + 1),
                place + " on " + bridge.from() + " must have MET " + (before + 1) + ", is " + before);
        fails(
                () -> asserted.after(unit, competence).has(Measure.MET, after + 1),
                place + " on " + bridge.to() + " must have MET " + (after + 1) + ", is " + after);
        cells.parts().forEach((cause, part) -> {
            long met = part.amount(Measure.MET).count();
            asserted.by(cause, unit, competence).has(Measure.MET, met);
            fails(
                    () -> asserted.by(cause, unit, competence).has(Measure.MET, met + 1),
                    cause + " of " + place + " must have MET " + (met + 1) + ", is " + met);
            if (!part.equals(CellFigures.NONE)) {
                fails(
                        () -> asserted.changesNothing(unit),
                        "nothing must change in unit " + unit,
                        competence + " by " + cause);
            }
        });
    }

    @Property(tries = 25)
    void whatThereIsIsAsCountedAndNotOneMore(@ForAll Situation situation) {
        Capital capital = situation.employees().stream().collect(Capital.collector(analysis(situation)));
        CapitalAssert asserted = KompetensAssertions.assertThat(capital);
        capital.units().forEach(one -> {
            String unit = one.unit().id().value();
            for (CompetenceCapital of : one.competences()) {
                String competence = of.competence().id().value();
                String place = competence + " in unit " + unit;
                long holders = of.holders();
                long unrequired = of.notRequired().holders();
                long expired = of.required().expired() + of.notRequired().expired();
                asserted.isHeldBy(unit, competence, holders)
                        .isHeldUnrequiredBy(unit, competence, unrequired)
                        .hasExpiredOf(unit, competence, expired);
                fails(
                        () -> asserted.isHeldBy(unit, competence, holders + 1),
                        place + " must be held by " + (holders + 1) + ", is by " + holders);
                fails(
                        () -> asserted.isHeldUnrequiredBy(unit, competence, unrequired + 1),
                        place + " must be held and not required by " + (unrequired + 1) + ", is by " + unrequired);
                fails(
                        () -> asserted.hasExpiredOf(unit, competence, expired + 1),
                        place + " must have expired of " + (expired + 1) + ", has of " + expired);
            }
            String[] unused = ids(one.notMadeUseOf());
            String[] lacking = ids(one.heldByNobody());
            asserted.makesNoUseOf(unit, unused).lacksWholly(unit, lacking);
            fails(
                    () -> asserted.makesNoUseOf(unit, "none-of-these"),
                    "unit " + unit + " must make no use of [none-of-these], makes none of " + List.of(unused));
            fails(
                    () -> asserted.lacksWholly(unit, "none-of-these"),
                    "unit " + unit + " must lack wholly [none-of-these], lacks " + List.of(lacking));
            fails(() -> asserted.isHeldBy(unit, "none-of-these", 0), "none-of-these must be held or required");
        });
    }

    private static String[] ids(List<CompetenceCapital> all) {
        return all.stream().map(one -> one.competence().id().value()).sorted().toArray(String[]::new);
    }

    @Property(tries = 25)
    void prioritiesAreAsTheyAreAndInTheirOrder(@ForAll Situation situation) {
        Priorities priorities =
                new Priorities(situation.employees().stream().collect(Rollup.collector(analysis(situation))));
        PrioritiesAssert asserted = KompetensAssertions.assertThat(priorities);
        priorities.units().forEach(one -> {
            String unit = one.unit().id().value();
            List<String> all = one.priorities().stream()
                    .map(priority -> priority.competence().id().value())
                    .toList();
            asserted.beginWith(unit, all.toArray(String[]::new));
            fails(
                    () -> asserted.beginWith(unit, "none-of-these"),
                    "what unit " + unit + " looks at must begin with [none-of-these], begins with "
                            + all.stream().limit(1).toList());
            if (all.isEmpty()) {
                asserted.areNone(unit);
            } else {
                fails(() -> asserted.areNone(unit), "unit " + unit + " must have nothing to look at, has " + all);
            }
            for (Priority priority : one.priorities()) {
                String competence = priority.competence().id().value();
                String unknown = priority.unknown().rounded(4).toPlainString();
                String shortfall = priority.shortfall().rounded(4).toPlainString();
                asserted.haveUnknown(unit, competence, unknown).haveShortfall(unit, competence, shortfall);
                fails(
                        () -> asserted.haveUnknown(unit, competence, "2.0000"),
                        competence + " in unit " + unit + " must be unknown by a share of 2.0000, is by " + unknown);
                fails(
                        () -> asserted.haveShortfall(unit, competence, "2.0000"),
                        competence + " in unit " + unit + " must be short by a share of 2.0000, is by " + shortfall);
            }
            fails(
                    () -> asserted.haveUnknown(unit, "none-of-these", "0"),
                    "unit " + unit + " must look at none-of-these");
        });
    }
}
