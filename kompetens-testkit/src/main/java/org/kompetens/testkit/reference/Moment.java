package org.kompetens.testkit.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kompetens.competence.Competence;
import org.kompetens.horizon.Cause;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.testkit.reference.Structure.Origin;
import org.kompetens.testkit.system.SuppliedPolicy;

/**
 * Some of a day's changes made, the others not yet.
 *
 * @param exits the day whose exits have been made
 * @param entries the day whose entries have been made
 * @param requirements the day whose requirements are in force
 * @param exemptions the day whose exemptions are in force
 * @param expiries the day whose expiries have been made
 * @param gains the day whose assessments have been made
 * @param revisions the day whose revisions are in force
 * @param cause what was made last
 */
record Moment(
        LocalDate exits,
        LocalDate entries,
        LocalDate requirements,
        LocalDate exemptions,
        LocalDate expiries,
        LocalDate gains,
        LocalDate revisions,
        Cause cause) {

    static Moment at(LocalDate day) {
        return new Moment(day, day, day, day, day, day, day, Cause.REVISION);
    }

    Moment with(Cause next, LocalDate day) {
        return new Moment(
                next == Cause.EXIT ? day : exits,
                next == Cause.ENTRY ? day : entries,
                next == Cause.REQUIREMENT ? day : requirements,
                next == Cause.EXEMPTION ? day : exemptions,
                next == Cause.EXPIRY ? day : expiries,
                next == Cause.GAIN ? day : gains,
                next == Cause.REVISION ? day : revisions,
                next);
    }

    List<ReferenceCell> cells(Structure structure, Employee employee, SuppliedPolicy policy) {
        List<Assessment> made = new ArrayList<>(employee.assessments());
        made.removeIf(assessment -> assessment.date().isAfter(gains));
        Employee judged = employee.withAssessments(made);
        List<ReferenceCell> cells = new ArrayList<>();
        for (Employment employment : employee.employments()) {
            if (isActive(employee, employment)) {
                for (Competence competence : structure.declared().framework().competences()) {
                    List<Origin> required = structure.required(employment, competence.id(), requirements);
                    if (!required.isEmpty()) {
                        cells.add(ReferenceCell.cell(
                                structure,
                                judged,
                                employment,
                                competence,
                                required,
                                exemptions,
                                revisions,
                                expiries,
                                policy));
                    }
                }
            }
        }
        return cells;
    }

    private boolean isActive(Employee employee, Employment employment) {
        boolean begun =
                employment.period().from().filter(from -> from.isAfter(entries)).isEmpty();
        boolean ended = employment
                .period()
                .until()
                .filter(until -> !until.isAfter(exits))
                .isPresent();
        boolean gone = employee.knownExit().filter(exit -> !exit.isAfter(exits)).isPresent();
        return begun && !ended && !gone;
    }
}
