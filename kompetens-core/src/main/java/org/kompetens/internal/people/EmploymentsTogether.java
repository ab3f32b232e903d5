package org.kompetens.internal.people;

import java.util.ArrayList;
import java.util.List;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.Period;

/** What the rules find about several employments of one person together, from columns alone. */
final class EmploymentsTogether {

    private static final EmployeeId NOBODY = EmployeeId.of("nobody");

    private EmploymentsTogether() {}

    /**
     * What the rules find about the employments of the person being added. Of a record only these can be restored from
     * columns; so this is all there is to find if nothing else is wrong.
     */
    static Findings findings(Columns columns, Organisation organisation, int knownExit) {
        List<Employment> employments = new ArrayList<>();
        for (int i = 0; i < columns.openEmployments(); i++) {
            int at = columns.firstOpenEmployment() + i;
            employments.add(Employment.of(
                    EmploymentId.of(String.valueOf(i)),
                    organisation.roles().get(columns.role(at)).id(),
                    organisation.tree().unit(columns.unit(at)).id(),
                    new Fte(columns.fte(at)),
                    new Period(Days.date(columns.from(at)), Days.date(columns.until(at)))));
        }
        Employee nobody = Employee.of(NOBODY, employments, List.of());
        return organisation.findings(
                Days.date(knownExit).map(nobody::withKnownExit).orElse(nobody));
    }
}
