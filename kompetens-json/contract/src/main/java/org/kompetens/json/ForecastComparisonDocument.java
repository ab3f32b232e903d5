package org.kompetens.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Predicate;
import org.kompetens.json.form.ForecastComparisonForm;
import org.kompetens.json.form.FromUnit;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.UnitId;
import org.kompetens.staffing.ScenarioComparison;
import org.kompetens.staffing.StaffingScenario;

/**
 * Writes as JSON a forecast of staff and a scenario side by side, and what each lever of the scenario contributes to the
 * difference.
 */
public final class ForecastComparisonDocument {

    private ForecastComparisonDocument() {}

    /**
     * The document of the comparison of a unit and of every unit below it, all roles together.
     *
     * @param comparison the two forecasts
     * @param scenario what the scenario is
     * @param top the unit to begin with
     * @return the document, still to be written
     * @throws IllegalArgumentException if the organisation has no such unit, or a lever is a host's own
     */
    public static ResultToWrite of(ScenarioComparison comparison, StaffingScenario scenario, UnitId top) {
        return of(comparison, scenario, top, role -> true);
    }

    /**
     * Writes the comparison of a unit and of every unit below it, all roles together.
     *
     * @param comparison the two forecasts
     * @param scenario what the scenario is
     * @param top the unit to begin with
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if the organisation has no such unit, or a lever is a host's own
     */
    public static void write(ScenarioComparison comparison, StaffingScenario scenario, UnitId top, OutputStream out)
            throws IOException {
        write(comparison, scenario, top, role -> true, out);
    }

    /**
     * The document of the comparison of some roles in a unit and in every unit below it.
     *
     * @param comparison the two forecasts
     * @param scenario what the scenario is
     * @param top the unit to begin with
     * @param roles which roles
     * @return the document, still to be written
     * @throws IllegalArgumentException if the organisation has no such unit, or a lever is a host's own
     */
    public static ResultToWrite of(
            ScenarioComparison comparison, StaffingScenario scenario, UnitId top, Predicate<Role> roles) {
        FromUnit<ScenarioComparison> from = new FromUnit<>(
                comparison, comparison.without().opening().organisation().tree(), top);
        return ResultToWrite.of(
                ForecastComparisonForm.FORECAST_COMPARISON, new ForecastComparisonForm.Compared(from, scenario, roles));
    }

    /**
     * Writes the comparison of some roles in a unit and in every unit below it.
     *
     * @param comparison the two forecasts
     * @param scenario what the scenario is
     * @param top the unit to begin with
     * @param roles which roles
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if the organisation has no such unit, or a lever is a host's own
     */
    public static void write(
            ScenarioComparison comparison,
            StaffingScenario scenario,
            UnitId top,
            Predicate<Role> roles,
            OutputStream out)
            throws IOException {
        of(comparison, scenario, top, roles).write(out);
    }
}
