package org.kompetens.testkit.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.kompetens.organisation.Fte;
import org.kompetens.staffing.ExitRates;
import org.kompetens.staffing.PositionSize;
import org.kompetens.staffing.Rate;
import org.kompetens.staffing.RetirementDates;
import org.kompetens.staffing.RetirementPolicy;
import org.kompetens.staffing.RetirementRates;
import org.kompetens.staffing.UnitRole;

/**
 * People of whom the same is known.
 *
 * @param age at the as-of date; of those hired later what it would have been
 * @param knownExit the year in which they leave at a known date
 * @param retirement the year in which they retire by their date of birth
 * @param asOthersOfThatAge whether they retire as others of their age do, as nothing else is known of them
 * @param size of their positions
 * @param coming what else is known to happen to them, year after year
 */
record StaffGroup(
        OptionalInt age,
        OptionalInt knownExit,
        OptionalInt retirement,
        boolean asOthersOfThatAge,
        PositionSize size,
        List<Coming> coming) {

    /** Of whom nothing else is known. */
    StaffGroup(
            OptionalInt age,
            OptionalInt knownExit,
            OptionalInt retirement,
            boolean asOthersOfThatAge,
            PositionSize size) {
        this(age, knownExit, retirement, asOthersOfThatAge, size, List.of());
    }

    /**
     * That a position becomes larger or smaller, or somebody moves.
     *
     * @param year in which it happens
     * @param to where they move, and as whom
     * @param larger by how much
     * @param then how large it is known to be then
     */
    record Coming(int year, Optional<To> to, Exact larger, Exact then) {}

    /** Where somebody moves, and as whom. */
    record To(UnitRole where, StaffGroup as) {}

    /** What happens in a year. */
    Optional<Coming> in(int year) {
        return coming.stream().filter(one -> one.year() == year).findFirst();
    }

    /** Whether they move in a year. */
    boolean movesIn(int year) {
        return in(year).flatMap(Coming::to).isPresent();
    }

    StaffGroup withComing(List<Coming> other) {
        return new StaffGroup(age, knownExit, retirement, asOthersOfThatAge, size, other);
    }

    private static final int QUARTER = 2_500;

    static PositionSize size(Exact fte) {
        PositionSize[] sizes = PositionSize.values();
        for (int quarters = 4; quarters > 0; quarters--) {
            if (fte.compareTo(Exact.of((long) quarters * QUARTER, Fte.UNIT)) >= 0) {
                return sizes[quarters];
            }
        }
        return sizes[0];
    }

    /** How many birthdays somebody has had, each on the same day of the month or the last day before it. */
    static int age(LocalDate born, LocalDate at) {
        int years = at.getYear() - born.getYear();
        return at.isBefore(born.plusYears(years)) ? years - 1 : years;
    }

    /** The first year by the end of which a date has come; below 1 for those that have come already. */
    static int yearOf(LocalDate date, LocalDate asOf) {
        int year = date.getYear() - asOf.getYear() - 1;
        while (asOf.plusYears(year).isBefore(date)) {
            year++;
        }
        return year;
    }

    StaffGroup withSize(PositionSize other) {
        return new StaffGroup(age, knownExit, retirement, asOthersOfThatAge, other, coming);
    }

    /** The same people where they retire by another policy, in which nothing of them counts but the age. */
    StaffGroup byAge() {
        return knownExit.isPresent() || age.isEmpty()
                ? this
                : new StaffGroup(age, knownExit, OptionalInt.empty(), true, size, coming);
    }

    /** Which part of those there in the beginning of a year leaves for other reasons. */
    Exact exits(ExitRates.ByAge rates, int year) {
        Rate rate = age.isEmpty() ? rates.unknownAge() : rates.at(age.getAsInt() + year - 1);
        return Exact.of(rate.numerator(), rate.denominator());
    }

    /** Which part of those there in the beginning of a year retires. */
    Exact retirements(RetirementPolicy policy, Birthdays birthdays, int later, int year) {
        if (retirement.isPresent()) {
            return retirement.getAsInt() + later <= year ? Exact.ONE : Exact.ZERO;
        }
        if (!asOthersOfThatAge) {
            return Exact.ZERO;
        }
        int known = age.orElseThrow();
        if (policy instanceof RetirementRates rates) {
            // Retirement at each age from today's on, moved by so many years; what would be before is in the first
            // year.
            // Who is past the age at which all retire does so when the age that is later is reached.
            boolean isPast = rates.at(known + year - 1).equals(Rate.ONE)
                    && rates.at(known + year - 1 - later).equals(Rate.ONE);
            if (later > 0 && year <= later && isPast) {
                return Exact.ONE;
            }
            Exact staying = Exact.ONE;
            for (int then = year == 1 ? 1 : year - later; then <= year - later; then++) {
                if (then >= 1) {
                    Rate rate = rates.at(known + then - 1);
                    staying = staying.times(Exact.ONE.minus(Exact.of(rate.numerator(), rate.denominator())));
                }
            }
            return Exact.ONE.minus(staying);
        }
        return birthdays.leaving((RetirementDates) policy, known, later, year);
    }
}
