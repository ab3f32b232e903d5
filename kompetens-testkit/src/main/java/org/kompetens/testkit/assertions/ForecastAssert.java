package org.kompetens.testkit.assertions;

import java.util.function.Predicate;
import org.assertj.core.api.AbstractAssert;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.staffing.StaffingForecast;

/** Assertions about staff of years to come. */
public final class ForecastAssert extends AbstractAssert<ForecastAssert, StaffingForecast> {

    ForecastAssert(StaffingForecast actual) {
        super(actual, ForecastAssert.class);
    }

    /**
     * All roles of a unit, those below it included.
     *
     * @param unit its id
     * @return assertions about its years
     */
    public ForecastYearsAssert at(String unit) {
        return new ForecastYearsAssert(actual.years(UnitId.of(unit)), "unit " + unit);
    }

    /**
     * One role in a unit, those below it included.
     *
     * @param unit its id
     * @param role its id
     * @return assertions about its years
     */
    public ForecastYearsAssert at(String unit, String role) {
        RoleId id = RoleId.of(role);
        Predicate<Role> one = other -> other.id().equals(id);
        if (actual.opening().organisation().structure().roles().stream().noneMatch(one)) {
            throw failure("role %s must be in the organisation, and is not", role);
        }
        return new ForecastYearsAssert(actual.years(UnitId.of(unit), one), role + " in unit " + unit);
    }
}
