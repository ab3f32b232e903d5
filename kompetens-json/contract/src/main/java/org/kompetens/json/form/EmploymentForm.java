package org.kompetens.json.form;

import static org.kompetens.json.form.DecimalForm.fte;
import static org.kompetens.json.form.HoursWorkedForm.HOURS_WORKED;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.embedded;
import static org.kompetens.json.form.Part.leftOutIf;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;

import java.util.List;
import java.util.Optional;
import org.kompetens.organisation.Absence;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.WorkedHours;

/** An employment of an employee. */
public final class EmploymentForm {

    /** Which of the employee's employments it is. */
    public static final Part<Employment, EmploymentId> ID = required(
            Property.of("id", Ids.EMPLOYMENT, "Names the employment; unique among those of the employee."),
            Employment::id);

    /** The role. */
    public static final Part<Employment, RoleId> ROLE =
            required(Property.of("role", Ids.ROLE, "The role that the employee has in it."), Employment::role);

    /** The unit. */
    public static final Part<Employment, UnitId> UNIT =
            required(Property.of("unit", Ids.UNIT, "The unit in which it is."), Employment::unit);

    /** The share of full time. */
    public static final Part<Employment, Fte> FTE = required(
            Property.of("fte", fte(), "The share of full time, of at most four decimals.")
                    .example("0.75"),
            Employment::fte);

    /** From when until when it lasts. */
    public static final Part<Employment, Period> PERIOD = embedded(PeriodForm.PERIOD, Employment::period);

    /** Absences from it. */
    public static final Part<Employment, List<Absence>> ABSENCES = leftOutIf(
            Property.of(
                    "absences",
                    list(AbsenceForm.ABSENCE),
                    "When the employee is absent from it, or from a part of it."),
            List.of(),
            Employment::absences);

    /** Hours worked by the hour. */
    public static final Part<Employment, Optional<WorkedHours>> HOURS = optional(
            Property.of("hoursWorked", HOURS_WORKED, "Hours worked in a year, where it is paid by the hour."),
            Employment::hoursWorked);

    static final ObjectForm<Employment> EMPLOYMENT = ObjectForm.of(
            "employment",
            List.of(ID, ROLE, UNIT, FTE, PERIOD, ABSENCES, HOURS),
            of -> new Employment(
                    of.get(ID),
                    of.get(ROLE),
                    of.get(UNIT),
                    of.get(FTE),
                    of.get(PERIOD),
                    of.get(ABSENCES),
                    of.get(HOURS)));

    private EmploymentForm() {}
}
