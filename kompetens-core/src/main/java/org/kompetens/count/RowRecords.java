package org.kompetens.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kompetens.competence.Level;
import org.kompetens.internal.people.Days;
import org.kompetens.organisation.Absence;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.Period;

/**
 * Makes records of the rows of some employees. In place of an id that the organisation does not have stands another that
 * it does not have: no finding repeats it.
 */
final class RowRecords {

    private final RowPortion rows;

    RowRecords(RowPortion rows) {
        this.rows = rows;
    }

    Employee of(int employee) {
        List<Employment> employments = new ArrayList<>();
        for (int i = rows.employees.number(employee, RowPortion.FIRST_EMPLOYMENT);
                i < rows.endOfEmployments(employee);
                i++) {
            employments.add(employment(i));
        }
        List<Assessment> assessments = new ArrayList<>();
        for (int i = rows.employees.number(employee, RowPortion.FIRST_ASSESSMENT);
                i < rows.endOfAssessments(employee);
                i++) {
            assessments.add(assessment(i));
        }
        return new Employee(
                EmployeeId.of(rows.employees.id(employee)),
                Days.date(rows.employees.number(employee, RowPortion.BIRTH)),
                Days.date(rows.employees.number(employee, RowPortion.EXIT)),
                employments,
                assessments,
                rows.exemptions.getOrDefault(employee, List.of()));
    }

    private Employment employment(int row) {
        RowTable table = rows.employments;
        return new Employment(
                EmploymentId.of(table.id(row)),
                rows.names.roleId(table.number(row, RowPortion.ROLE)),
                rows.names.unitId(table.number(row, RowPortion.UNIT)),
                new Fte(table.number(row, RowPortion.FTE)),
                period(table.number(row, RowPortion.BEGIN), table.number(row, RowPortion.END)),
                rows.absences.getOrDefault(row, List.of()).stream()
                        .map(absence -> new Absence(period(absence.from(), absence.until()), absence.extent()))
                        .toList(),
                Optional.ofNullable(rows.hours.get(row)));
    }

    private Assessment assessment(int row) {
        RowTable table = rows.assessments;
        return new Assessment(
                AssessmentId.of(table.id(row)),
                rows.names.competenceId(table.number(row, RowPortion.COMPETENCE)),
                level(table.number(row, RowPortion.LEVEL)),
                Days.date(table.number(row, RowPortion.DATE)).orElseThrow(),
                rows.names.source(table.number(row, RowPortion.SOURCE)),
                Days.date(table.number(row, RowPortion.EXPIRY)),
                Optional.empty());
    }

    private Optional<Level> level(int number) {
        return number == RowPortion.NO_JUDGEMENT ? Optional.empty() : Optional.of(rows.names.levelOf(number));
    }

    static Period period(int from, int until) {
        return new Period(Days.date(from), Days.date(until));
    }
}
