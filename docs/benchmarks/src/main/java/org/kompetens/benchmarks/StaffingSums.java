package org.kompetens.benchmarks;

import java.util.List;
import java.util.stream.IntStream;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.ResolvedRole;
import org.kompetens.organisation.UnitId;
import org.kompetens.staffing.ForecastYear;
import org.kompetens.staffing.Staff;
import org.kompetens.staffing.StaffingForecast;

/**
 * All figures of a forecast as one number: of every unit, of all roles and of each, in every year. Two ways that come to the
 * same number have come to the same figures.
 *
 * @param figures how many units, roles and years there is anybody in
 * @param mixed a mix of all figures, each with its place
 */
record StaffingSums(long figures, long mixed) {

    private static final long MIXER = 0x9E3779B97F4A7C15L;
    private static final int BITS = 29;
    private static final int ROLE_SHIFT = 40;
    private static final int UNIT_SHIFT = 12;

    /** In place of a role, all of them. */
    static final int ALL_ROLES = -1;

    static StaffingSums of(StaffingForecast forecast) {
        List<OrganisationUnit> units = forecast.opening().organisation().tree().units();
        return IntStream.range(0, units.size())
                .mapToObj(unit -> of(forecast, units.get(unit).id(), unit))
                .reduce(new StaffingSums(0, 0), StaffingSums::plus);
    }

    private static StaffingSums of(StaffingForecast forecast, UnitId id, int unit) {
        StaffingSums sums = new StaffingSums(0, 0);
        for (ForecastYear year : forecast.years(id)) {
            sums = sums.plus(of(unit, ALL_ROLES, year));
        }
        for (ResolvedRole role : forecast.opening().organisation().roles()) {
            if (forecast.opening().at(id, role.id()).employments() == 0) {
                continue;
            }
            for (ForecastYear year : forecast.years(id, one -> one.id().equals(role.id()))) {
                sums = sums.plus(of(unit, role.index(), year));
            }
        }
        return sums;
    }

    private static StaffingSums of(int unit, int role, ForecastYear year) {
        Staff[] staff = {
            year.flows().opening().total(),
            year.flows().knownExits().total(),
            year.flows().retirements().total(),
            year.flows().otherExits().total(),
            year.need().replacement().total(),
            year.need().expansion().total(),
            year.flows().hires().total(),
            year.flows().closing().total()
        };
        long[] numbers = new long[2 * staff.length + 1];
        for (int i = 0; i < staff.length; i++) {
            numbers[2 * i] = staff[i].heads().billionths();
            numbers[2 * i + 1] = staff[i].fte().billionths();
        }
        numbers[2 * staff.length] = year.surplus().total().fte().billionths();
        return of(unit, role, year.year(), numbers);
    }

    /** One unit, role and year. */
    static StaffingSums of(int unit, int role, int year, long... numbers) {
        long mix = 0;
        boolean any = false;
        for (int i = 0; i < numbers.length; i++) {
            any |= numbers[i] != 0;
            long place = (((long) role + 1) << ROLE_SHIFT) + ((long) unit << UNIT_SHIFT) + (year << 5) + i + 1;
            long mixed = ((numbers[i] * MIXER) ^ place) * MIXER;
            mix += (mixed ^ (mixed >>> BITS)) * numbers[i];
        }
        return new StaffingSums(any ? 1 : 0, mix);
    }

    StaffingSums plus(StaffingSums other) {
        return new StaffingSums(figures + other.figures, mixed + other.mixed);
    }
}
