package org.kompetens.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.kompetens.count.Counter;
import org.kompetens.count.EmployeeSource;
import org.kompetens.count.LongRun;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.Period;
import org.kompetens.staffing.AgeBand;
import org.kompetens.staffing.ExitRates;
import org.kompetens.staffing.ForecastAssumptions;
import org.kompetens.staffing.HireProfile;
import org.kompetens.staffing.Opening;
import org.kompetens.staffing.Rate;
import org.kompetens.staffing.RetirementAge;
import org.kompetens.staffing.RetirementRules;
import org.kompetens.staffing.StaffingForecast;
import org.kompetens.testkit.nation.Nation;

/**
 * A nation whose employees have birth dates, three of a hundred a known exit, and ten an employment that is renewed within two
 * years, three of these with another FTE; and what is assumed of ten years.
 */
final class StaffedNation {

    static final int YEARS = 10;
    static final int RETIREMENT_AGE = 67;

    /** Rates of exit, the last age of each band with its rate in hundredths. */
    static final int[][] EXITS_IN_HUNDRED = {{29, 15}, {49, 8}, {64, 4}};

    /** Ages of hires, with weights. */
    static final int[][] HIRES = {{25, 40}, {35, 40}, {50, 20}};

    static final RetirementRules RULES = RetirementRules.of(RetirementAge.onBirthday(RETIREMENT_AGE));

    private static final int HUNDRED = 100;
    private static final int KNOWN_EXITS_IN_HUNDRED = 3;
    private static final int RENEWED_IN_HUNDRED = 10;
    private static final int OTHER_FTE_IN_HUNDRED = 30;
    private static final int FIFTY = 50;
    private static final EmploymentId RENEWED = EmploymentId.of("renewed");
    private static final int YOUNGEST = 20;
    private static final int AGES = 47;
    private static final int DAYS_OF_A_YEAR = 365;

    private final Nation nation;

    StaffedNation(Nation nation) {
        this.nation = nation;
    }

    static ForecastAssumptions assumptions() {
        ExitRates exits = ExitRates.of(ExitRates.ByAge.of(Map.of(
                new AgeBand(0, EXITS_IN_HUNDRED[0][0]), rate(0),
                new AgeBand(EXITS_IN_HUNDRED[0][0] + 1, EXITS_IN_HUNDRED[1][0]), rate(1),
                new AgeBand(EXITS_IN_HUNDRED[1][0] + 1, EXITS_IN_HUNDRED[2][0]), rate(2))));
        return ForecastAssumptions.of(
                YEARS,
                exits,
                HireProfile.of(
                        Fte.FULL,
                        Map.of(HIRES[0][0], HIRES[0][1], HIRES[1][0], HIRES[1][1], HIRES[2][0], HIRES[2][1])));
    }

    private static Rate rate(int band) {
        return new Rate(EXITS_IN_HUNDRED[band][1], HUNDRED);
    }

    Nation nation() {
        return nation;
    }

    Employee employee(int number) {
        SplittableRandom chance = new SplittableRandom(number);
        LocalDate born = Nation.AS_OF
                .minusYears(YOUNGEST + (long) chance.nextInt(AGES))
                .minusDays(chance.nextInt(DAYS_OF_A_YEAR));
        Employee employee = nation.employee(number).withBirthDate(born);
        employee = chance.nextInt(HUNDRED) < KNOWN_EXITS_IN_HUNDRED
                ? employee.withKnownExit(Nation.AS_OF.plusDays(1L + chance.nextInt(2 * DAYS_OF_A_YEAR)))
                : employee;
        return chance.nextInt(HUNDRED) < RENEWED_IN_HUNDRED ? renewed(employee, chance) : employee;
    }

    private static Employee renewed(Employee employee, SplittableRandom chance) {
        Optional<LocalDate> day = Optional.of(Nation.AS_OF.plusDays(1L + chance.nextInt(2 * DAYS_OF_A_YEAR)));
        Fte fte = Fte.percent(FIFTY + 10 * chance.nextInt(4));
        boolean isOther = chance.nextInt(HUNDRED) < OTHER_FTE_IN_HUNDRED;
        Employment first = employee.employments().get(0);
        List<Employment> employments = new ArrayList<>(employee.employments());
        employments.set(
                0,
                Employment.of(
                        first.id(),
                        first.role(),
                        first.unit(),
                        first.fte(),
                        new Period(first.period().from(), day)));
        employments.add(Employment.of(
                RENEWED,
                first.role(),
                first.unit(),
                isOther ? fte : first.fte(),
                new Period(day, first.period().until())));
        return employee.withEmployments(employments);
    }

    Employee[] employees() {
        Employee[] employees = new Employee[nation.employees()];
        Arrays.setAll(employees, this::employee);
        return employees;
    }

    /** Made one by one. */
    Iterator<Employee> iterator() {
        return IntStream.range(0, nation.employees()).mapToObj(this::employee).iterator();
    }

    Counter<Employee, Opening> counter() {
        return Opening.counter(nation.organisation(), Nation.AS_OF, RULES);
    }

    Opening opening(Employee[] employees, int threads) {
        EmployeeSource source = EmployeeSource.of(Arrays.asList(employees).iterator());
        return Opening.of(nation.organisation(), Nation.AS_OF, RULES, source, LongRun.onThreads(threads));
    }

    static StaffingForecast forecast(Opening opening, int threads) {
        return StaffingForecast.of(opening, assumptions(), LongRun.onThreads(threads));
    }
}
