package org.kompetens.count;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.FindingsBuilder;
import org.kompetens.organisation.Absence;
import org.kompetens.organisation.Exemption;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.ReasonCode;
import org.kompetens.organisation.WorkedHours;
import org.kompetens.text.Identifiers;

/**
 * Takes a host's own rows, such as a database gives them sorted by employee, without a record being made of each: an
 * employee is {@linkplain #begin begun}, then come their employments, each followed by its absences, and their
 * assessments and exemptions. Records are made only of those few in which something may be wrong, and where what is
 * counted needs records. So what is found is what would be found in records, with the same paths; rows of one kind are
 * counted from 0 in the order in which they are added.
 *
 * <p>What an organisation names is given by its {@linkplain RowNames number}; dates are given as year, month and day in
 * decimal digits: 20261031. For one thread.
 *
 * <pre>{@code
 * RowNames names = RowNames.of(organisation);
 * EmployeeSource source = EmployeeRows.source(names, rows -> {
 *     boolean more = people.next();
 *     if (more) {
 *         rows.begin(people.getString("id"));
 *         ...
 *     }
 *     return more;
 * });
 * Rollup rollup = Rollup.of(analysis, source, LongRun.onAllProcessors());
 * }</pre>
 */
public final class EmployeeRows {

    private static final String ID = "id";
    private static final int YEAR = 10_000;
    private static final int MONTH = 100;
    private static final int MONTHS = 12;
    private static final int LAST_YEAR = 9_999;

    /** A day that every month has. */
    private static final int DAYS_OF_ALL = 28;

    private final RowPortion rows;

    /** What is wrong with the employee begun, so that a row given twice is not told twice. */
    private final Set<Finding> told = new HashSet<>();

    EmployeeRows(RowPortion rows) {
        this.rows = rows;
    }

    /**
     * Employees from a host's rows.
     *
     * @param names of the organisation that the employees are of
     * @param reader reads the rows of one employee after another
     * @return the source
     */
    public static EmployeeSource source(RowNames names, RowReader reader) {
        return new RowSource(names, reader);
    }

    /**
     * A date from which something is.
     *
     * @param date the date, or null where it always was
     * @return the date as these rows take it
     */
    public static int from(@Nullable LocalDate date) {
        return date == null ? EmployeeBatch.ALWAYS : EmployeeBatch.day(date);
    }

    /**
     * A date on which something ends.
     *
     * @param date the first date that no longer belongs to it, or null where it does not end
     * @return the date as these rows take it
     */
    public static int until(@Nullable LocalDate date) {
        return date == null ? EmployeeBatch.NEVER : EmployeeBatch.day(date);
    }

    /**
     * Begins an employee.
     *
     * @param id a pseudonym
     */
    public void begin(String id) {
        told.clear();
        rows.employees.add(
                id, rows.employments.size(), rows.assessments.size(), EmployeeBatch.ALWAYS, EmployeeBatch.NEVER, 0);
        if (!Identifiers.isIdentifier(id)) {
            wrong(RowRule.NO_IDENTIFIER, FieldPath.of(ID));
        }
    }

    /**
     * That the employee begun is not among the host's employees: other rows have this id, such as employments of somebody
     * who was deleted. The employee is refused, and told as one finding, however often this is said; what rows there are may
     * be given or left out.
     */
    public void notAmongEmployees() {
        checkBegun();
        wrong(RowRule.NO_EMPLOYEE, FieldPath.of(ID));
    }

    /**
     * The employee's date of birth, where it is known.
     *
     * @param date the date
     */
    public void birthDate(int date) {
        dateOfEmployee(RowPortion.BIRTH, date, "birthDate");
    }

    /**
     * The employee's known exit.
     *
     * @param date the first date on which the employee is no longer employed
     */
    public void knownExit(int date) {
        dateOfEmployee(RowPortion.EXIT, date, "knownExit");
    }

    private void dateOfEmployee(int position, int date, String property) {
        checkBegun();
        if (isDate(date)) {
            rows.employees.set(rows.size() - 1, position, date);
        } else {
            wrong(RowRule.NO_DATE, FieldPath.of(property));
        }
    }

    /**
     * An employment of the employee begun.
     *
     * @param id identifies the employment among those of its employee
     * @param role the number of the role
     * @param unit the number of the unit
     * @param fte in ten-thousandths, from 0 to 10 000
     * @param from the first date, or {@link EmployeeBatch#ALWAYS}
     * @param until the first date that no longer belongs to it, or {@link EmployeeBatch#NEVER}
     */
    public void employment(String id, int role, int unit, int fte, int from, int until) {
        checkBegun();
        rows.employments.add(id, role, unit, fte, from, until);
        if (!Identifiers.isIdentifier(id)) {
            wrong(RowRule.NO_IDENTIFIER, employment().then(ID));
        }
        if (fte < 0 || fte > Fte.UNIT) {
            wrong(RowRule.OUT_OF_BOUNDS, employment().then("fte"));
        }
        arePeriod(from, until, employment());
    }

    /**
     * A period in which the employment last given is not filled, or a part of it.
     *
     * @param from the first date, or {@link EmployeeBatch#ALWAYS}
     * @param until the first date that no longer belongs to it, or {@link EmployeeBatch#NEVER}
     * @param extent how much of the employment, in ten-thousandths of it, from 1 to {@value Absence#WHOLE}
     * @throws IllegalStateException if no employment was given since the employee was begun
     */
    public void absence(int from, int until, int extent) {
        int row = lastEmployment();
        int position = rows.absences.getOrDefault(row, List.of()).size();
        RowPortion.add(rows.absences, row, new RowPortion.Absence(from, until, extent));
        if (extent < 1 || extent > Absence.WHOLE) {
            wrong(RowRule.OUT_OF_BOUNDS, employment().then("absences", position).then("extent"));
        }
        arePeriod(from, until, employment().then("absences", position));
    }

    /**
     * What somebody employed by the hour worked in the employment last given.
     *
     * @param year the calendar year
     * @param hours whole hours
     * @throws IllegalStateException if no employment was given since the employee was begun
     */
    public void hoursWorked(int year, int hours) {
        int row = lastEmployment();
        if (year < WorkedHours.EARLIEST_YEAR
                || year > WorkedHours.LATEST_YEAR
                || hours < 0
                || hours > WorkedHours.MOST) {
            wrong(RowRule.OUT_OF_BOUNDS, employment().then("hoursWorked"));
        } else {
            rows.hours.put(row, new WorkedHours(year, hours));
        }
    }

    /**
     * An assessment of the employee begun.
     *
     * @param id identifies the assessment among those of its employee
     * @param competence the number of the competence
     * @param level the number of the level. Any that {@link RowNames} does not give is that of no level: the assessment is
     *     then wrong, and left out. That nothing could be judged is said by {@link #noJudgement} alone
     * @param source the number of the source
     * @param date when it was judged
     * @param expiry the first date on which it no longer counts, or {@link EmployeeBatch#NEVER}
     */
    public void assessment(String id, int competence, int level, int source, int date, int expiry) {
        checkBegun();
        add(id, competence, Math.max(level, RowNames.NO_LEVEL), source, date, expiry);
    }

    /**
     * That it was tried to assess the employee begun, and no judgement was possible. It counts as no assessment.
     *
     * @param id identifies it among the assessments of its employee
     * @param competence the number of the competence
     * @param source the number of the source
     * @param date when it was tried
     * @param expiry as of an assessment, though it never expires, or {@link EmployeeBatch#NEVER}
     */
    public void noJudgement(String id, int competence, int source, int date, int expiry) {
        checkBegun();
        add(id, competence, RowPortion.NO_JUDGEMENT, source, date, expiry);
    }

    private void add(String id, int competence, int level, int source, int date, int expiry) {
        rows.assessments.add(id, competence, level, source, date, expiry);
        if (!Identifiers.isIdentifier(id)) {
            wrong(RowRule.NO_IDENTIFIER, assessment().then(ID));
        }
        if (!isDate(date)) {
            wrong(RowRule.NO_DATE, assessment().then("date"));
        }
        if (expiry != EmployeeBatch.NEVER && !isDate(expiry)) {
            wrong(RowRule.NO_DATE, assessment().then("expiry"));
        }
    }

    /**
     * That a competence is not required of the employee begun for a while.
     *
     * @param competence the number of the competence
     * @param reason why, by a code of the organisation's own
     * @param from the first date, or {@link EmployeeBatch#ALWAYS}
     * @param until the first date on which it is required again, or {@link EmployeeBatch#NEVER}
     */
    public void exemption(int competence, String reason, int from, int until) {
        checkBegun();
        int employee = rows.size() - 1;
        int position = rows.employees.number(employee, RowPortion.EXEMPTIONS);
        rows.employees.set(employee, RowPortion.EXEMPTIONS, position + 1);
        FieldPath path = FieldPath.of("exemptions", position);
        Optional<ReasonCode> code = reason(reason);
        if (code.isEmpty()) {
            wrong(RowRule.NO_IDENTIFIER, path.then("reason"));
        }
        if (arePeriod(from, until, path) && code.isPresent()) {
            RowPortion.add(
                    rows.exemptions,
                    employee,
                    new Exemption(
                            rows.names.competenceId(competence, position), RowRecords.period(from, until), code.get()));
        }
    }

    private static Optional<ReasonCode> reason(String text) {
        try {
            return Optional.of(new ReasonCode(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void checkBegun() {
        if (rows.size() == 0) {
            throw new IllegalStateException("a row is of an employee, and none was begun before it");
        }
    }

    private int lastEmployment() {
        checkBegun();
        int last = rows.employments.size() - 1;
        if (last < rows.employees.number(rows.size() - 1, RowPortion.FIRST_EMPLOYMENT)) {
            throw new IllegalStateException("this is of an employment, and none was given before it");
        }
        return last;
    }

    private FieldPath employment() {
        return FieldPath.of(
                "employments",
                rows.employments.size() - 1 - rows.employees.number(rows.size() - 1, RowPortion.FIRST_EMPLOYMENT));
    }

    private FieldPath assessment() {
        return FieldPath.of(
                "assessments",
                rows.assessments.size() - 1 - rows.employees.number(rows.size() - 1, RowPortion.FIRST_ASSESSMENT));
    }

    /** Whether two dates can be written as a period, be it one that ends before it begins. */
    private boolean arePeriod(int from, int until, FieldPath path) {
        boolean isFrom = from == EmployeeBatch.ALWAYS || isDate(from);
        if (!isFrom) {
            wrong(RowRule.NO_DATE, path.then("from"));
        }
        boolean isUntil = until == EmployeeBatch.NEVER || isDate(until);
        if (!isUntil) {
            wrong(RowRule.NO_DATE, path.then("until"));
        }
        return isFrom && isUntil;
    }

    /** A number below nought has no month. */
    private static boolean isDate(int number) {
        int year = number / YEAR;
        int month = number % YEAR / MONTH;
        int day = number % MONTH;
        return year <= LAST_YEAR
                && month >= 1
                && month <= MONTHS
                && day >= 1
                && (day <= DAYS_OF_ALL || day <= YearMonth.of(year, month).lengthOfMonth());
    }

    private void wrong(RowRule rule, FieldPath path) {
        Finding finding = Finding.of(rule, path);
        if (told.add(finding)) {
            rows.wrong
                    .computeIfAbsent(rows.size() - 1, none -> new FindingsBuilder())
                    .add(finding);
        }
    }
}
