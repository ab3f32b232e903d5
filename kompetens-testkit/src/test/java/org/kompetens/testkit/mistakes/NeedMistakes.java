package org.kompetens.testkit.mistakes;

import static org.kompetens.testkit.mistakes.StaffMistakes.figure;
import static org.kompetens.testkit.mistakes.StaffMistakes.year;

import java.util.List;
import java.util.Map;
import org.kompetens.rollup.Fraction;
import org.kompetens.testkit.system.StaffingFigure;
import org.kompetens.testkit.system.StaffingSystem;

/** Mistakes in how many are needed in years to come: in heads, in what is a surplus, and in what is replaced. */
final class NeedMistakes {

    private NeedMistakes() {}

    static List<Mistake<StaffingSystem>> all() {
        return List.of(
                year("Heads of what is needed are its FTE", one -> {
                    one.put(StaffingFigure.REPLACEMENT, figure(one, StaffingFigure.REPLACEMENT_FTE));
                    one.put(StaffingFigure.EXPANSION, figure(one, StaffingFigure.EXPANSION_FTE));
                }),
                year("Surplus is counted after hires", one -> one.put(StaffingFigure.SURPLUS_FTE, beyondDemand(one))),
                year("What smaller positions lack is expansion", NeedMistakes::expanding),
                year("What smaller positions lack is not needed", one -> {
                    Fraction lost = lost(one);
                    one.put(
                            StaffingFigure.REPLACEMENT_FTE,
                            figure(one, StaffingFigure.REPLACEMENT_FTE).minus(lost));
                    one.put(
                            StaffingFigure.REPLACEMENT,
                            figure(one, StaffingFigure.REPLACEMENT).minus(lost));
                }));
    }

    private static Fraction beyondDemand(Map<StaffingFigure, Fraction> year) {
        Fraction beyond = figure(year, StaffingFigure.CLOSING_FTE).minus(figure(year, StaffingFigure.DEMAND_FTE));
        return beyond.compareTo(Fraction.ZERO) > 0 ? beyond : Fraction.ZERO;
    }

    private static void expanding(Map<StaffingFigure, Fraction> year) {
        if (lost(year).compareTo(Fraction.ZERO) > 0) {
            StaffMistakes.move(year, StaffingFigure.REPLACEMENT, StaffingFigure.EXPANSION);
            StaffMistakes.move(year, StaffingFigure.REPLACEMENT_FTE, StaffingFigure.EXPANSION_FTE);
        }
    }

    /** What positions became smaller by, so far as it is replaced. */
    private static Fraction lost(Map<StaffingFigure, Fraction> year) {
        Fraction smaller = Fraction.ZERO.minus(figure(year, StaffingFigure.POSITION_CHANGE_FTE));
        Fraction replaced = figure(year, StaffingFigure.REPLACEMENT_FTE);
        Fraction less = smaller.compareTo(replaced) < 0 ? smaller : replaced;
        return less.compareTo(Fraction.ZERO) > 0 ? less : Fraction.ZERO;
    }
}
