package org.kompetens.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.kompetens.json.form.ForecastForm;
import org.kompetens.json.form.FromUnit;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.staffing.CompetenceNeeds;
import org.kompetens.staffing.StaffingForecast;
import org.kompetens.staffing.StochasticForecast;

/**
 * Writes as JSON how staff will change year by year: stock, flows, demand and recruitment need of each unit, of each role in
 * it, and what the need comes to in competences. Numbers have as many decimals as they need, so that what there is at the end of a year is exactly what there
 * was, less who left, and who came; and each says how much of it is imputed, and by which assumption.
 */
public final class ForecastDocument {

    private ForecastDocument() {}

    /**
     * The document of the forecast of a unit and of every unit below it, all roles.
     *
     * @param forecast the forecast
     * @param top the unit to begin with
     * @return the document, still to be written
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    public static ResultToWrite of(StaffingForecast forecast, UnitId top) {
        return of(forecast, top, role -> true);
    }

    /**
     * Writes the forecast of a unit and of every unit below it, all roles.
     *
     * @param forecast the forecast
     * @param top the unit to begin with
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    public static void write(StaffingForecast forecast, UnitId top, OutputStream out) throws IOException {
        of(forecast, top).write(out);
    }

    /**
     * The document of the forecast of some roles in a unit and in every unit below it.
     *
     * @param forecast the forecast
     * @param top the unit to begin with
     * @param roles which roles
     * @return the document, still to be written
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    public static ResultToWrite of(StaffingForecast forecast, UnitId top, Predicate<Role> roles) {
        return of(forecast, top, roles, Optional.empty(), Map.of());
    }

    /**
     * Writes the forecast of some roles in a unit and in every unit below it.
     *
     * @param forecast the forecast
     * @param top the unit to begin with
     * @param roles which roles
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    public static void write(StaffingForecast forecast, UnitId top, Predicate<Role> roles, OutputStream out)
            throws IOException {
        of(forecast, top, roles).write(out);
    }

    /**
     * The document of a forecast of what is to be expected and, beside it, between what each figure is likely to be if
     * chance decides of each person, in the unit and of the roles that chance was asked about.
     *
     * @param chance the percentiles of these roles together
     * @param byRole those of each of them by itself, as {@link StochasticForecast#byRole} has them; a role that is not in it
     *     is written without percentiles
     * @return the document, still to be written
     * @throws IllegalArgumentException if those of a role do not have the unit
     */
    public static ResultToWrite of(StochasticForecast chance, Map<RoleId, StochasticForecast> byRole) {
        return of(chance.expected(), chance.unit(), chance.roles(), Optional.of(chance), byRole);
    }

    /**
     * Writes a forecast of what is to be expected and, beside it, between what each figure is likely to be if chance decides
     * of each person, in the unit and of the roles that chance was asked about.
     *
     * @param chance the percentiles of these roles together
     * @param byRole those of each of them by itself, as {@link StochasticForecast#byRole} has them; a role that is not in it
     *     is written without percentiles
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if those of a role do not have the unit
     */
    public static void write(StochasticForecast chance, Map<RoleId, StochasticForecast> byRole, OutputStream out)
            throws IOException {
        of(chance, byRole).write(out);
    }

    private static ResultToWrite of(
            StaffingForecast forecast,
            UnitId top,
            Predicate<Role> roles,
            Optional<StochasticForecast> chance,
            Map<RoleId, StochasticForecast> byRole) {
        FromUnit<StaffingForecast> from =
                new FromUnit<>(forecast, forecast.opening().organisation().tree(), top);
        CompetenceNeeds needs = CompetenceNeeds.of(forecast);
        return ResultToWrite.of(ForecastForm.FORECAST, new ForecastForm.Shown(from, roles, needs, chance, byRole));
    }
}
