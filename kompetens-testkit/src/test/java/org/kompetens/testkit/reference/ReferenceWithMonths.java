package org.kompetens.testkit.reference;

import java.time.LocalDate;
import java.util.function.BiFunction;
import org.kompetens.testkit.system.ChoiceSystem;
import org.kompetens.testkit.system.PlanningSystem;
import org.kompetens.testkit.system.TurnoverSystem;

/** The reference, but for how it finds the day so many months later. */
public final class ReferenceWithMonths {

    private ReferenceWithMonths() {}

    /** Of plans: in the caps of funds. */
    public static PlanningSystem plans(BiFunction<LocalDate, Integer, LocalDate> later) {
        return new ReferencePlanningSystem(later::apply);
    }

    /** Of what to do first: in the caps of funds. */
    public static ChoiceSystem choices(BiFunction<LocalDate, Integer, LocalDate> later) {
        return new ReferenceChoiceSystem(later::apply);
    }

    /** Of turnover: in the period. */
    public static TurnoverSystem turnover(BiFunction<LocalDate, Integer, LocalDate> later) {
        return new ReferenceTurnoverSystem(later::apply);
    }
}
