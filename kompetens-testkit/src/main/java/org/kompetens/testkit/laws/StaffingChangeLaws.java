package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.Agreement.assertEqual;
import static org.kompetens.testkit.laws.Agreement.assertTrue;
import static org.kompetens.testkit.laws.StaffingAgreement.assertNear;
import static org.kompetens.testkit.laws.StaffingAgreement.at;
import static org.kompetens.testkit.laws.StaffingAgreement.rounding;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.rollup.Fraction;
import org.kompetens.staffing.ConstantDemand;
import org.kompetens.staffing.ExitOrder;
import org.kompetens.staffing.ExitRates;
import org.kompetens.staffing.ForecastAssumptions;
import org.kompetens.staffing.Hiring;
import org.kompetens.staffing.RetirementAge;
import org.kompetens.staffing.RetirementRules;
import org.kompetens.testkit.system.StaffingFigure;
import org.kompetens.testkit.system.StaffingReport;
import org.kompetens.testkit.system.StaffingSituation;

/** What must follow, and what must not change, when the employees or the assumptions of a forecast are others. */
public abstract class StaffingChangeLaws extends StaffingSystemLaws {

    /** For subclasses that name a system. */
    protected StaffingChangeLaws() {}

    /**
     * In whichever order employees come, every figure is the same to the last digit.
     *
     * @param situation any
     * @param random shuffles
     */
    @Property(tries = 60)
    public void theOrderOfEmployeesChangesNothing(
            @ForAll("situations") StaffingSituation situation, @ForAll Random random) {
        assertEqual(
                "forecast of shuffled employees",
                forecast(situation),
                forecast(situation.withEmployees(Change.shuffled(situation.employees(), random))));
    }

    /**
     * An employment that ends on a day and is renewed on it is the same as one that lasts, in every figure to the last digit.
     *
     * @param situation any
     * @param days how many days after the as-of date, or before it
     */
    @Property(tries = 60)
    public void aRenewalChangesNothing(
            @ForAll("situations") StaffingSituation situation, @ForAll @IntRange(min = -400, max = 2_500) int days) {
        LocalDate day = situation.asOf().plusDays(days);
        assertEqual(
                "forecast of renewed employments",
                forecast(situation),
                forecast(situation.withEmployees(Change.each(situation.employees(), one -> Change.renewed(one, day)))));
    }

    /**
     * So many times as many employees of the same kind: so many times every figure, within rounding.
     *
     * @param situation any, with constant demand and nothing planned
     * @param times how many times
     */
    @Property(tries = 60)
    public void scalingTheInputScalesTheForecast(
            @ForAll("situations") StaffingSituation situation, @ForAll @IntRange(min = 2, max = 5) int times) {
        StaffingSituation once = situation.withAssumptions(
                situation.assumptions().withDemand(new ConstantDemand()).withPlannedHires(List.of()));
        List<Employee> more = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            for (Employee employee : once.employees()) {
                more.add(new Employee(
                        EmployeeId.of(employee.id().value() + "-" + i),
                        employee.birthDate(),
                        employee.knownExit(),
                        employee.employments(),
                        employee.assessments(),
                        employee.exemptions()));
            }
        }
        StaffingReport single = forecast(once);
        StaffingReport multiple = forecast(once.withEmployees(more));
        Fraction rounding = Fraction.of(times, 1);
        Fraction allowed = rounding(once.withEmployees(more));
        single.all().forEach((unit, years) -> {
            for (int year = 0; year < years.size(); year++) {
                Map<StaffingFigure, Fraction> actual = at(multiple.all(), unit).get(year);
                years.get(year)
                        .forEach((figure, value) -> assertNear(
                                unit + " " + figure,
                                new Fraction(value.numerator().multiply(rounding.numerator()), value.denominator()),
                                actual.getOrDefault(figure, Fraction.of(-1, 1)),
                                new Fraction(
                                        allowed.numerator().multiply(BigInteger.valueOf(times)),
                                        allowed.denominator())));
            }
        });
    }

    /**
     * Where nobody is hired or moved, that everybody retires later by more years never means more retirements by the end of
     * any year, whatever the policies and however much later or earlier it is already.
     *
     * @param situation any
     * @param years by how many years later, or earlier, retirement is
     * @param later by how many more the other is later
     */
    @Property(tries = 80)
    public void retirementByMoreYearsLaterNeverMeansMoreRetirements(
            @ForAll("situations") StaffingSituation situation,
            @ForAll @IntRange(min = -3, max = 3) int years,
            @ForAll @IntRange(min = 1, max = 3) int later) {
        ForecastAssumptions alone = situation
                .assumptions()
                .withHiring(Hiring.NONE)
                .withPlannedHires(List.of())
                .withTransfers(List.of());
        assertNotMoreRetirements(
                situation.withAssumptions(alone.withLaterRetirement(years)),
                situation.withAssumptions(alone.withLaterRetirement(years + later)));
    }

    /**
     * Where nobody is hired, moved or made an exception of, a later retirement age never means more retirements by the end
     * of any year.
     *
     * @param situation any
     * @param age the earlier age
     * @param later by how many years the other is later
     */
    @Property(tries = 60)
    public void laterRetirementNeverMeansMoreRetirements(
            @ForAll("situations") StaffingSituation situation,
            @ForAll @IntRange(min = 55, max = 70) int age,
            @ForAll @IntRange(min = 1, max = 5) int later) {
        StaffingSituation alone = situation.withAssumptions(situation
                .assumptions()
                .withHiring(Hiring.NONE)
                .withPlannedHires(List.of())
                .withTransfers(List.of())
                .withLaterRetirement(0));
        assertNotMoreRetirements(
                alone.withRules(RetirementRules.of(RetirementAge.onBirthday(age))),
                alone.withRules(RetirementRules.of(RetirementAge.onBirthday(age + later))));
    }

    private void assertNotMoreRetirements(StaffingSituation earlier, StaffingSituation later) {
        StaffingReport early = forecast(earlier);
        StaffingReport late = forecast(later);
        early.all().forEach((unit, years) -> {
            Fraction before = rounding(earlier);
            Fraction after = Fraction.ZERO;
            for (int year = 0; year < years.size(); year++) {
                before = before.plus(at(years.get(year), StaffingFigure.RETIREMENTS));
                after = after.plus(at(at(late.all(), unit).get(year), StaffingFigure.RETIREMENTS));
                assertTrue(unit + " retirements to year " + (year + 1), after.compareTo(before) <= 0);
            }
        });
    }

    /**
     * Where nobody leaves for other reasons, nobody's date of leaving is known, all are young, nobody moves and no position
     * becomes smaller, nobody is to be replaced.
     *
     * @param situation any
     */
    @Property(tries = 60)
    public void withoutLeaversThereIsNoReplacement(@ForAll("situations") StaffingSituation situation) {
        LocalDate born = situation.asOf().minusYears(40);
        List<Employee> young = situation.employees().stream()
                .map(employee -> Employee.of(employee.id(), employee.employments(), List.of())
                        .withBirthDate(born))
                .filter(employee -> employee.employments().stream()
                        .allMatch(one -> one.period().until().isEmpty()))
                .toList();
        StaffingReport report = forecast(situation
                .withEmployees(young)
                .withRules(RetirementRules.of(RetirementAge.onBirthday(67)))
                .withAssumptions(situation
                        .assumptions()
                        .withExits(ExitRates.NONE)
                        .withHiring(Hiring.NONE)
                        .withPlannedHires(List.of())
                        .withTransfers(List.of())
                        .withPositionChanges(List.of())
                        .withLaterRetirement(0)));
        ofEach(
                report,
                (where, years) -> years.forEach(year -> {
                    assertEqual(where + " replacement", Fraction.ZERO, at(year, StaffingFigure.REPLACEMENT));
                    assertEqual(where + " FTE of replacement", Fraction.ZERO, at(year, StaffingFigure.REPLACEMENT_FTE));
                }));
    }

    /**
     * Whether those who retire or those who leave for other reasons are taken off first: as many are hired and there, within
     * rounding.
     *
     * @param situation any
     */
    @Property(tries = 60)
    public void hiresDoNotDependOnWhoLeavesFirst(@ForAll("situations") StaffingSituation situation) {
        StaffingReport retirements =
                forecast(situation.withAssumptions(situation.assumptions().withExitOrder(ExitOrder.RETIREMENTS_FIRST)));
        StaffingReport others =
                forecast(situation.withAssumptions(situation.assumptions().withExitOrder(ExitOrder.OTHER_EXITS_FIRST)));
        List<StaffingFigure> same = List.of(
                StaffingFigure.HIRES,
                StaffingFigure.HIRES_FTE,
                StaffingFigure.CLOSING,
                StaffingFigure.CLOSING_FTE,
                StaffingFigure.REPLACEMENT_FTE);
        retirements.all().forEach((unit, years) -> {
            for (int year = 0; year < years.size(); year++) {
                for (StaffingFigure figure : same) {
                    assertNear(
                            unit + " " + figure + " in year " + (year + 1),
                            at(years.get(year), figure),
                            at(at(others.all(), unit).get(year), figure),
                            rounding(situation));
                }
            }
        });
    }
}
