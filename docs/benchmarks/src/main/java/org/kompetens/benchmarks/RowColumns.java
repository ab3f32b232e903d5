package org.kompetens.benchmarks;

import java.util.List;
import org.kompetens.competence.Level;
import org.kompetens.count.EmployeeRows;
import org.kompetens.count.EmployeeSource;
import org.kompetens.count.RowNames;
import org.kompetens.organisation.Absence;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;

/** Employees as the columns of three tables, sorted by employee; what an organisation names by its number. */
final class RowColumns {

    /** How many numbers there are of an absence. */
    private static final int WIDTH = 3;

    private final String[] employees;
    private final int[] births;
    private final int[] exits;
    private final int[] employmentEnds;
    private final int[] assessmentEnds;

    private final String[] employments;
    private final int[] roles;
    private final int[] units;
    private final int[] ftes;
    private final int[] from;
    private final int[] until;

    /** By employment, from when until when how much of it is not filled. */
    private final int[][] absences;

    private final String[] assessments;
    private final int[] competences;
    private final int[] levels;
    private final byte[] sources;
    private final int[] dates;
    private final int[] expiries;

    private RowColumns(int employees, int employments, int assessments) {
        this.employees = new String[employees];
        this.births = new int[employees];
        this.exits = new int[employees];
        this.employmentEnds = new int[employees];
        this.assessmentEnds = new int[employees];
        this.employments = new String[employments];
        this.roles = new int[employments];
        this.units = new int[employments];
        this.ftes = new int[employments];
        this.from = new int[employments];
        this.until = new int[employments];
        this.absences = new int[employments][];
        this.assessments = new String[assessments];
        this.competences = new int[assessments];
        this.levels = new int[assessments];
        this.sources = new byte[assessments];
        this.dates = new int[assessments];
        this.expiries = new int[assessments];
    }

    static RowColumns of(RowNames names, List<Employee> records) {
        RowColumns columns = new RowColumns(
                records.size(),
                records.stream().mapToInt(one -> one.employments().size()).sum(),
                records.stream().mapToInt(one -> one.assessments().size()).sum());
        int employment = 0;
        int assessment = 0;
        for (int i = 0; i < records.size(); i++) {
            Employee record = records.get(i);
            columns.employees[i] = record.id().value();
            columns.births[i] = EmployeeRows.from(record.birthDate().orElse(null));
            columns.exits[i] = EmployeeRows.until(record.knownExit().orElse(null));
            for (Employment one : record.employments()) {
                columns.put(employment, names, one);
                employment++;
            }
            for (Assessment one : record.assessments()) {
                columns.put(assessment, names, one);
                assessment++;
            }
            columns.employmentEnds[i] = employment;
            columns.assessmentEnds[i] = assessment;
        }
        return columns;
    }

    private void put(int row, RowNames names, Employment employment) {
        employments[row] = employment.id().value();
        roles[row] = names.role(employment.role().value());
        units[row] = names.unit(employment.unit().value());
        ftes[row] = employment.fte().tenThousandths();
        from[row] = EmployeeRows.from(employment.period().from().orElse(null));
        until[row] = EmployeeRows.until(employment.period().until().orElse(null));
        absences[row] = new int[WIDTH * employment.absences().size()];
        for (int i = 0; i < employment.absences().size(); i++) {
            Absence absence = employment.absences().get(i);
            absences[row][WIDTH * i] = EmployeeRows.from(absence.period().from().orElse(null));
            absences[row][WIDTH * i + 1] =
                    EmployeeRows.until(absence.period().until().orElse(null));
            absences[row][WIDTH * i + 2] = absence.extent();
        }
    }

    private void put(int row, RowNames names, Assessment assessment) {
        assessments[row] = assessment.id().value();
        competences[row] = names.competence(assessment.competence().value());
        String level = assessment.level().orElseThrow().id().value();
        levels[row] = assessment
                .level()
                .flatMap(Level::scale)
                .map(scale -> names.level(scale.value(), level))
                .orElseGet(() -> names.level(competences[row], level));
        sources[row] = (byte) names.source(assessment.source().value());
        dates[row] = EmployeeRows.from(assessment.date());
        expiries[row] = EmployeeRows.until(assessment.expiry().orElse(null));
    }

    int assessments() {
        return assessments.length;
    }

    EmployeeSource source(RowNames names) {
        int[] next = {0};
        return EmployeeRows.source(names, rows -> {
            boolean more = next[0] < employees.length;
            if (more) {
                addTo(rows, next[0]);
                next[0]++;
            }
            return more;
        });
    }

    private void addTo(EmployeeRows rows, int employee) {
        rows.begin(employees[employee]);
        if (births[employee] != EmployeeRows.from(null)) {
            rows.birthDate(births[employee]);
        }
        if (exits[employee] != EmployeeRows.until(null)) {
            rows.knownExit(exits[employee]);
        }
        for (int i = first(employmentEnds, employee); i < employmentEnds[employee]; i++) {
            rows.employment(employments[i], roles[i], units[i], ftes[i], from[i], until[i]);
            for (int j = 0; j < absences[i].length; j += WIDTH) {
                rows.absence(absences[i][j], absences[i][j + 1], absences[i][j + 2]);
            }
        }
        for (int i = first(assessmentEnds, employee); i < assessmentEnds[employee]; i++) {
            rows.assessment(assessments[i], competences[i], levels[i], sources[i], dates[i], expiries[i]);
        }
    }

    private static int first(int[] ends, int employee) {
        return employee == 0 ? 0 : ends[employee - 1];
    }
}
