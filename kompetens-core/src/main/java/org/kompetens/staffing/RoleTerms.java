package org.kompetens.staffing;

import java.util.stream.IntStream;
import org.kompetens.organisation.RoleId;

/** What is assumed of one role, looked up once. */
final class RoleTerms {

    private static final int OLDEST = Age.MOST + ForecastAssumptions.MOST_YEARS;

    private final ExitOrder order;
    private final int later;
    private final Rate[] exits;
    private final Rate exitsOfUnknownAge;
    private final RetirementSpread retirements;
    private final HirePlan hires;
    private final int[] changes;

    RoleTerms(RoleId role, ForecastAssumptions assumptions, RetirementSpread retirements) {
        ExitRates.ByAge rates = assumptions.exits().forRole(role);
        this.order = assumptions.exitOrder();
        this.later = assumptions.laterRetirement();
        this.exits = IntStream.rangeClosed(0, OLDEST).mapToObj(rates::at).toArray(Rate[]::new);
        this.exitsOfUnknownAge = rates.unknownAge();
        this.retirements = retirements;
        this.hires = new HirePlan(assumptions.hiresOf(role));
        this.changes = IntStream.rangeClosed(1, assumptions.years())
                .map(year -> assumptions.positionChanges().stream()
                        .filter(change -> change.year() == year && change.isOf(role))
                        .mapToInt(PositionChange::tenThousandths)
                        .sum())
                .toArray();
    }

    ExitOrder order() {
        return order;
    }

    /** Which part of a cohort leaves for other reasons. */
    Rate exits(int cohort, int year) {
        return Cohort.hasKnownAge(cohort) ? exits[Cohort.age(cohort) + year - 1] : exitsOfUnknownAge;
    }

    /** Which part of a cohort of whom no date is known retires. */
    Rate retirements(int cohort, int year) {
        if (Cohort.isOfAge(cohort)) {
            return retirements.in(Cohort.age(cohort), year);
        }
        return Cohort.hasYear(cohort) && Cohort.year(cohort) + later <= year ? Rate.ONE : Rate.ZERO;
    }

    /** Whether people of another role retire by the same policy. */
    boolean retiresAs(RoleTerms other) {
        return retirements == other.retirements;
    }

    HirePlan hires() {
        return hires;
    }

    /** By how many ten-thousandths of full time positions become larger. */
    int positionChange(int year) {
        return changes[year - 1];
    }
}
