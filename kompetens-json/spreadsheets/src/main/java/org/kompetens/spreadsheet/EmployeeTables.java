package org.kompetens.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kompetens.competence.CompetenceId;
import org.kompetens.json.spreadsheet.SpreadsheetField;
import org.kompetens.organisation.Absence;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.Exemption;
import org.kompetens.organisation.Fte;
import org.kompetens.text.Language;

/**
 * Employees as tables of a layout, which {@link SpreadsheetImport} reads back as the same employees with what the layout
 * has columns for. All of an employee stands in the tables of {@link Layout#PER_EMPLOYMENT}, {@link Layout#PER_ASSESSMENT}
 * and {@link Layout#PER_EXEMPTION} together.
 */
public final class EmployeeTables {

    private static final String NOT_POSSIBLE = "not_possible";

    private EmployeeTables() {}

    /**
     * A table of employees.
     *
     * @param layout what a row is
     * @param employees the employees
     * @param language of the heads
     * @return the table; every employee has a row in it
     */
    public static Table table(Layout layout, List<Employee> employees, Language language) {
        List<CompetenceId> competences = layout == Layout.WIDE ? competences(employees) : List.of();
        List<String> heads = new ArrayList<>();
        layout.fields().forEach(field -> heads.add(ColumnHeads.of(field, language)));
        competences.forEach(competence -> heads.add(competence.value()));
        List<List<Cell>> rows = new ArrayList<>();
        for (Employee employee : employees) {
            for (Values values : rows(layout, employee)) {
                rows.add(values.cells(layout, competences));
            }
        }
        return new Table(layout.toString(), heads, rows);
    }

    private static List<CompetenceId> competences(List<Employee> employees) {
        TreeSet<CompetenceId> all = new TreeSet<>();
        employees.forEach(employee -> employee.assessments().forEach(one -> all.add(one.competence())));
        return List.copyOf(all);
    }

    /** The cells of one row by their fields, and levels by their competences. */
    private static final class Values extends FieldCells {

        private final Map<CompetenceId, Cell> levels = new LinkedHashMap<>();

        static Values of(Employee employee) {
            Values values = new Values();
            values.put(SpreadsheetField.EMPLOYEE, employee.id().value());
            employee.birthDate().ifPresent(date -> values.put(SpreadsheetField.BIRTH_DATE, date));
            employee.knownExit().ifPresent(exit -> values.put(SpreadsheetField.EMPLOYEE_LAST_DAY, exit.minusDays(1)));
            return values;
        }

        List<Cell> cells(Layout layout, List<CompetenceId> competences) {
            List<Cell> row = new ArrayList<>(of(layout.fields()));
            competences.forEach(competence -> row.add(levels.getOrDefault(competence, Cell.BLANK)));
            return row;
        }
    }

    private static List<Values> rows(Layout layout, Employee employee) {
        List<Values> rows = switch (layout) {
            case ONE_ROW_PER_PERSON -> ofEmployments(employee, false);
            case PER_EMPLOYMENT -> ofEmployments(employee, true);
            case PER_ASSESSMENT -> ofAssessments(employee);
            case PER_EXEMPTION -> ofExemptions(employee);
            case WIDE -> wide(employee);
        };
        return rows.isEmpty() ? List.of(Values.of(employee)) : rows;
    }

    private static List<Values> ofEmployments(Employee employee, boolean withAbsences) {
        List<Values> rows = new ArrayList<>();
        for (Employment employment : employee.employments()) {
            List<Absence> absences = withAbsences ? employment.absences() : List.of();
            for (int i = 0; i < Math.max(1, absences.size()); i++) {
                Values values = Values.of(employee);
                putEmployment(values, employment);
                if (i < absences.size()) {
                    putAbsence(values, absences.get(i));
                }
                rows.add(values);
            }
        }
        return rows;
    }

    private static void putEmployment(Values values, Employment employment) {
        values.put(SpreadsheetField.EMPLOYMENT, employment.id().value());
        values.put(SpreadsheetField.ROLE, employment.role().value());
        values.put(SpreadsheetField.UNIT, employment.unit().value());
        values.put(SpreadsheetField.FTE, share(employment.fte().tenThousandths()));
        values.put(SpreadsheetField.EMPLOYMENT_FROM, SpreadsheetField.EMPLOYMENT_LAST_DAY, employment.period());
        employment.hoursWorked().ifPresent(worked -> {
            values.put(SpreadsheetField.HOURS_YEAR, worked.year());
            values.put(SpreadsheetField.HOURS, worked.hours());
        });
    }

    private static void putAbsence(Values values, Absence absence) {
        values.put(SpreadsheetField.ABSENCE_FROM, SpreadsheetField.ABSENCE_LAST_DAY, absence.period());
        values.put(SpreadsheetField.ABSENCE_EXTENT, share(absence.extent()));
    }

    private static Cell share(int tenThousandths) {
        return Cell.number(BigDecimal.valueOf(tenThousandths)
                .divide(BigDecimal.valueOf(Fte.UNIT))
                .stripTrailingZeros());
    }

    private static List<Values> ofAssessments(Employee employee) {
        List<Values> rows = new ArrayList<>();
        for (Assessment assessment : employee.assessments()) {
            Values values = Values.of(employee);
            values.put(SpreadsheetField.ASSESSMENT, assessment.id().value());
            values.put(SpreadsheetField.COMPETENCE, assessment.competence().value());
            values.put(SpreadsheetField.LEVEL, level(assessment));
            assessment
                    .level()
                    .flatMap(level -> level.scale())
                    .ifPresent(scale -> values.put(SpreadsheetField.SCALE, scale.value()));
            values.put(SpreadsheetField.ASSESSMENT_DATE, assessment.date());
            values.put(SpreadsheetField.SOURCE, assessment.source().value());
            assessment
                    .expiry()
                    .ifPresent(expiry -> values.put(SpreadsheetField.ASSESSMENT_LAST_DAY, expiry.minusDays(1)));
            assessment.evidence().ifPresent(evidence -> values.put(SpreadsheetField.EVIDENCE, evidence));
            rows.add(values);
        }
        return rows;
    }

    private static Cell level(Assessment assessment) {
        return Cell.text(assessment.level().map(level -> level.id().value()).orElse(NOT_POSSIBLE));
    }

    private static List<Values> ofExemptions(Employee employee) {
        List<Values> rows = new ArrayList<>();
        for (Exemption exemption : employee.exemptions()) {
            Values values = Values.of(employee);
            values.put(
                    SpreadsheetField.EXEMPT_COMPETENCE, exemption.competence().value());
            values.put(SpreadsheetField.EXEMPT_REASON, exemption.reason().value());
            values.put(SpreadsheetField.EXEMPT_FROM, SpreadsheetField.EXEMPT_LAST_DAY, exemption.period());
            rows.add(values);
        }
        return rows;
    }

    /** What assessments of one row have in common, as the row has no more columns for them. */
    private record Round(LocalDate date, AssessmentSource source, int repetition) {}

    /** As many rows as there are employments or rounds of assessments, whichever are more. */
    private static List<Values> wide(Employee employee) {
        Map<Round, List<Assessment>> rounds = new LinkedHashMap<>();
        for (Assessment assessment : employee.assessments()) {
            int repetition = 0;
            while (isTaken(rounds.get(new Round(assessment.date(), assessment.source(), repetition)), assessment)) {
                repetition++;
            }
            rounds.computeIfAbsent(
                            new Round(assessment.date(), assessment.source(), repetition), any -> new ArrayList<>())
                    .add(assessment);
        }
        List<Values> rows = new ArrayList<>(ofEmployments(employee, false));
        int index = 0;
        for (Map.Entry<Round, List<Assessment>> round : rounds.entrySet()) {
            if (index == rows.size()) {
                rows.add(Values.of(employee));
            }
            Values values = rows.get(index++);
            values.put(SpreadsheetField.ASSESSMENT_DATE, round.getKey().date());
            values.put(SpreadsheetField.SOURCE, round.getKey().source().value());
            round.getValue().forEach(one -> values.levels.put(one.competence(), level(one)));
        }
        return rows;
    }

    private static boolean isTaken(@Nullable List<Assessment> row, Assessment assessment) {
        return row != null && row.stream().anyMatch(one -> one.competence().equals(assessment.competence()));
    }
}
