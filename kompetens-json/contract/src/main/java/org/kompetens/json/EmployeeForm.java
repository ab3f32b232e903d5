package org.kompetens.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Level;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.WorkedHours;

/** How an employee is read from JSON; {@link EmployeeWriter} is the way back. */
final class EmployeeForm {

    private EmployeeForm() {}

    static Optional<Employee> read(Fields fields) {
        Optional<EmployeeId> id = fields.id("id", EmployeeId::of);
        Optional<LocalDate> birthDate = fields.optionalDate("birthDate");
        Optional<LocalDate> knownExit = fields.optionalEnd("knownExit", "lastDay");
        List<Employment> employments = fields.optionalList("employments", EmployeeForm::employment);
        List<Assessment> assessments = fields.optionalList("assessments", EmployeeForm::assessment);
        return fields.complete(() -> new Employee(id.orElseThrow(), birthDate, knownExit, employments, assessments));
    }

    private static Optional<Employment> employment(Fields fields) {
        Optional<EmploymentId> id = fields.id("id", EmploymentId::of);
        Optional<RoleId> role = fields.id("role", RoleId::of);
        Optional<UnitId> unit = fields.id("unit", UnitId::of);
        Optional<Long> fte = fields.tenThousandths("fte", 0, Fte.UNIT);
        Period active = StructureForm.period(fields);
        List<Period> absences = fields.optionalList("absences", EmployeeForm::absence);
        Optional<WorkedHours> hours = fields.optionalObject("hoursWorked", EmployeeForm::hoursWorked);
        return fields.complete(() -> new Employment(
                id.orElseThrow(),
                role.orElseThrow(),
                unit.orElseThrow(),
                new Fte(Math.toIntExact(fte.orElseThrow())),
                active,
                absences,
                hours));
    }

    private static Optional<Period> absence(Fields fields) {
        Period period = StructureForm.period(fields);
        return fields.complete(() -> period);
    }

    private static Optional<WorkedHours> hoursWorked(Fields fields) {
        Optional<Integer> year = fields.integer("year", WorkedHours.EARLIEST_YEAR, WorkedHours.LATEST_YEAR);
        Optional<Integer> hours = fields.integer("hours", 0, WorkedHours.MOST);
        return fields.complete(() -> new WorkedHours(year.orElseThrow(), hours.orElseThrow()));
    }

    private static Optional<Assessment> assessment(Fields fields) {
        Optional<AssessmentId> id = fields.id("id", AssessmentId::of);
        Optional<CompetenceId> competence = fields.id("competence", CompetenceId::of);
        Optional<Level> level = StructureForm.level(fields, "level");
        Optional<LocalDate> date = fields.date("date");
        Optional<AssessmentSource> source = fields.oneOf("source", AssessmentSource.values());
        Optional<LocalDate> expiry = fields.optionalEnd("expiry", "lastDay");
        Optional<String> evidence = fields.optionalText("evidence");
        return fields.complete(() -> new Assessment(
                id.orElseThrow(),
                competence.orElseThrow(),
                level.orElseThrow(),
                date.orElseThrow(),
                source.orElseThrow(),
                expiry,
                evidence));
    }
}
