package org.kompetens.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Predicate;
import org.kompetens.json.form.ForecastForm;
import org.kompetens.json.form.FromUnit;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.UnitId;
import org.kompetens.staffing.StaffingForecast;

/**
 * Writes as JSON how staff will change year by year: stock, flows, demand and recruitment need of each unit, and of each
 * role in it. Numbers have as many decimals as they need, so that what there is at the end of a year is exactly what there
 * was, less who left, and who came; and each says how much of it is imputed, and by which assumption.
 */
public final class ForecastDocument {

    private ForecastDocument() {}

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
        write(forecast, top, role -> true, out);
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
        FromUnit<StaffingForecast> from =
                new FromUnit<>(forecast, forecast.opening().organisation().tree(), top);
        ResultText.write(ForecastForm.FORECAST, new ForecastForm.Shown(from, roles), out);
    }
}
