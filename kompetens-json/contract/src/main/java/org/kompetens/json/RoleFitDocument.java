package org.kompetens.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.json.form.RoleFitForm;
import org.kompetens.json.form.RoleFitForm.OfEmployee;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.LeftOut;
import org.kompetens.redeployment.RoleFit;

/**
 * Writes as JSON how one employee would stand in roles: what would be met, fall short or not be known. This tells of a
 * person: let only those have it who may know.
 */
public final class RoleFitDocument {

    private RoleFitDocument() {}

    /**
     * The document of how an employee would stand.
     *
     * @param analysis organisation, date and policy
     * @param employee whose, by the record as it is: what is left out of it is told
     * @param fits in which roles, in the order in which they are to stand
     * @return the document, still to be written
     */
    public static ResultToWrite of(GapAnalysis analysis, Employee employee, List<RoleFit> fits) {
        return ResultToWrite.of(
                RoleFitForm.ROLE_FIT,
                new OfEmployee(
                        analysis,
                        employee.id(),
                        fits,
                        LeftOut.of(analysis.organisation().findings(employee))));
    }

    /**
     * Writes how an employee would stand.
     *
     * @param analysis organisation, date and policy
     * @param employee whose, by the record as it is: what is left out of it is told
     * @param fits in which roles, in the order in which they are to stand
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     */
    public static void write(GapAnalysis analysis, Employee employee, List<RoleFit> fits, OutputStream out)
            throws IOException {
        of(analysis, employee, fits).write(out);
    }
}
