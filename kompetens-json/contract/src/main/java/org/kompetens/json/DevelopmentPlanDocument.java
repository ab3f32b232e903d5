package org.kompetens.json;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.kompetens.json.form.PersonalPlanForm;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.planning.Planning;

/** Writes as JSON what is planned for one person. These are personal data: show them only to those entitled to see them. */
public final class DevelopmentPlanDocument {

    private DevelopmentPlanDocument() {}

    /**
     * The document of the plans of a person, with the activities in them and those that name the person.
     *
     * @param planning the plans of all
     * @param employee who
     * @param date as of which date
     * @return the document, still to be written
     */
    public static ResultToWrite of(Planning planning, EmployeeId employee, LocalDate date) {
        return ResultToWrite.of(
                PersonalPlanForm.PLAN,
                new PersonalPlanForm.Shown(
                        date, employee, planning.developmentPlans(employee), planning.activitiesOf(employee)));
    }

    /**
     * Writes the plans of a person, with the activities in them and those that name the person.
     *
     * @param planning the plans of all
     * @param employee who
     * @param date as of which date
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     */
    public static void write(Planning planning, EmployeeId employee, LocalDate date, OutputStream out)
            throws IOException {
        of(planning, employee, date).write(out);
    }
}
