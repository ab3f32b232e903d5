package org.kompetens.json.form;

import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.WholeForm.integer;

import java.util.List;
import org.kompetens.organisation.WorkedHours;

/** Hours worked in one year. */
public final class HoursWorkedForm {

    /** In which year. */
    public static final Part<WorkedHours, Integer> YEAR = required(
            Property.of("year", integer(WorkedHours.EARLIEST_YEAR, WorkedHours.LATEST_YEAR), "The calendar year.")
                    .example("2025"),
            WorkedHours::year);

    /** How many. */
    public static final Part<WorkedHours, Integer> HOURS = required(
            Property.of("hours", integer(0, WorkedHours.MOST), "The hours worked in it.")
                    .example("1200"),
            WorkedHours::hours);

    static final ObjectForm<WorkedHours> HOURS_WORKED =
            ObjectForm.of("hours worked", List.of(YEAR, HOURS), of -> new WorkedHours(of.get(YEAR), of.get(HOURS)));

    private HoursWorkedForm() {}
}
