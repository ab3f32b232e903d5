package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.Agreement.assertEqual;
import static org.kompetens.testkit.laws.Agreement.assertTrue;
import static org.kompetens.testkit.laws.StaffingAgreement.assertNear;
import static org.kompetens.testkit.laws.StaffingAgreement.at;
import static org.kompetens.testkit.laws.StaffingAgreement.minus;
import static org.kompetens.testkit.laws.StaffingAgreement.rounding;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Fraction;
import org.kompetens.staffing.ConstantDemand;
import org.kompetens.staffing.ExitOrder;
import org.kompetens.staffing.ExitRates;
import org.kompetens.staffing.Hiring;
import org.kompetens.staffing.RetirementAge;
import org.kompetens.staffing.RetirementRules;
import org.kompetens.testkit.StaffingSituations;
import org.kompetens.testkit.reference.ReferenceStaffingSystem;
import org.kompetens.testkit.system.StaffingFigure;
import org.kompetens.testkit.system.StaffingReport;
import org.kompetens.testkit.system.StaffingSituation;
import org.kompetens.testkit.system.StaffingSystem;

/**
 * Every person-year is accounted for. A system may round each number of each cohort once a year to a thousand-millionth; no
 * law allows it more than that.
 */
public abstract class StaffingLaws {

    /** For subclasses that name a system. */
    protected StaffingLaws() {}

    /**
     * The system under test.
     *
     * @return the system
     */
    public abstract StaffingSystem system();

    /** What the system under test says, seen to be of everybody there is. */
    private StaffingReport forecast(StaffingSituation situation) {
        StaffingReport report = system().forecast(situation);
        long employed = CountOfPeople.of(situation);
        assertEqual(
                "staff of all units at the beginning",
                Fraction.of(employed, 1),
                at(at(report.all(), CountOfPeople.root(situation)).get(0), StaffingFigure.OPENING));
        return report;
    }

    private static void ofEach(StaffingReport report, BiConsumer<String, List<Map<StaffingFigure, Fraction>>> what) {
        report.all().forEach((unit, years) -> what.accept(unit + " of all roles", years));
        report.byRole()
                .forEach((unit, roles) -> roles.forEach((role, years) -> what.accept(unit + " of " + role, years)));
    }

    /**
     * Every figure is what the reference says with exact fractions, within rounding.
     *
     * @param situation any
     */
    @Property(tries = 100)
    public void agreesWithTheReference(@ForAll("situations") StaffingSituation situation) {
        assertNear(new ReferenceStaffingSystem().forecast(situation), forecast(situation), rounding(situation));
    }

    /**
     * What there is at the end of a year is what there was, less who left, and who came: exactly, in every unit and role.
     * What there was is what there is at the end of the year before.
     *
     * @param situation any
     */
    @Property(tries = 100)
    public void everybodyIsAccountedFor(@ForAll("situations") StaffingSituation situation) {
        ofEach(forecast(situation), (where, years) -> {
            for (int i = 0; i < years.size(); i++) {
                Map<StaffingFigure, Fraction> year = years.get(i);
                assertEqual(
                        where + " heads in year " + (i + 1),
                        at(year, StaffingFigure.CLOSING),
                        balance(
                                year,
                                StaffingFigure.OPENING,
                                StaffingFigure.KNOWN_EXITS,
                                StaffingFigure.RETIREMENTS,
                                StaffingFigure.OTHER_EXITS,
                                StaffingFigure.HIRES,
                                StaffingFigure.TRANSFERS));
                assertEqual(
                        where + " FTE in year " + (i + 1),
                        at(year, StaffingFigure.CLOSING_FTE),
                        balance(
                                        year,
                                        StaffingFigure.OPENING_FTE,
                                        StaffingFigure.KNOWN_EXITS_FTE,
                                        StaffingFigure.RETIREMENTS_FTE,
                                        StaffingFigure.OTHER_EXITS_FTE,
                                        StaffingFigure.HIRES_FTE,
                                        StaffingFigure.TRANSFERS_FTE)
                                .plus(at(year, StaffingFigure.POSITION_CHANGE_FTE)));
                if (i > 0) {
                    assertEqual(
                            where + " opening of year " + (i + 1),
                            at(years.get(i - 1), StaffingFigure.CLOSING),
                            at(year, StaffingFigure.OPENING));
                    assertEqual(
                            where + " opening FTE of year " + (i + 1),
                            at(years.get(i - 1), StaffingFigure.CLOSING_FTE),
                            at(year, StaffingFigure.OPENING_FTE));
                }
            }
        });
    }

    private static Fraction balance(
            Map<StaffingFigure, Fraction> year,
            StaffingFigure opening,
            StaffingFigure known,
            StaffingFigure retirements,
            StaffingFigure exits,
            StaffingFigure hires,
            StaffingFigure transfers) {
        Fraction left = minus(minus(minus(at(year, opening), at(year, known)), at(year, retirements)), at(year, exits));
        return left.plus(at(year, hires)).plus(at(year, transfers));
    }

    /**
     * Of every stock and flow the part that is of people whose age is not known adds up by itself, and is no more than the
     * whole. None of it retires or is hired.
     *
     * @param situation any
     */
    @Property(tries = 60)
    public void thoseOfUnknownAgeAreAccountedFor(@ForAll("situations") StaffingSituation situation) {
        StaffingReport report = forecast(situation);
        assertEqual(
                "staff of unknown age at the beginning",
                Fraction.of(CountOfPeople.ofUnknownAge(situation), 1),
                ofUnknownAgeAtTheBeginning(
                        at(report.all(), CountOfPeople.root(situation)).get(0)));
        ofEach(report, (where, years) -> {
            for (int i = 0; i < years.size(); i++) {
                Map<StaffingFigure, Fraction> year = years.get(i);
                if (i > 0) {
                    assertEqual(
                            where + " of unknown age in year " + (i + 1),
                            at(years.get(i - 1), StaffingFigure.AGE_UNKNOWN),
                            ofUnknownAgeAtTheBeginning(year));
                }
                for (StaffingFigure figure : List.of(
                        StaffingFigure.KNOWN_EXITS,
                        StaffingFigure.KNOWN_EXITS_FTE,
                        StaffingFigure.OTHER_EXITS,
                        StaffingFigure.OTHER_EXITS_FTE)) {
                    StaffingFigure part = StaffingFigure.valueOf("AGE_UNKNOWN_" + figure);
                    assertTrue(
                            where + " " + part + " is a part",
                            at(year, part).signum() >= 0 && at(year, part).compareTo(at(year, figure)) <= 0);
                }
                assertTrue(
                        where + " staff of unknown age is a part",
                        at(year, StaffingFigure.AGE_UNKNOWN).compareTo(at(year, StaffingFigure.CLOSING)) <= 0
                                && at(year, StaffingFigure.AGE_UNKNOWN_FTE)
                                                .compareTo(at(year, StaffingFigure.CLOSING_FTE))
                                        <= 0);
            }
        });
    }

    /** Heads at the end, and those who left and moved away within the year. */
    private static Fraction ofUnknownAgeAtTheBeginning(Map<StaffingFigure, Fraction> year) {
        return minus(
                at(year, StaffingFigure.AGE_UNKNOWN)
                        .plus(at(year, StaffingFigure.AGE_UNKNOWN_KNOWN_EXITS))
                        .plus(at(year, StaffingFigure.AGE_UNKNOWN_OTHER_EXITS)),
                at(year, StaffingFigure.AGE_UNKNOWN_TRANSFERS));
    }

    /**
     * What demand lacks is either recruited for or missing, and what is beyond it is surplus: never both in one role of one
     * unit, and demand less need plus surplus is what remains.
     *
     * @param situation any
     */
    @Property(tries = 100)
    public void demandIsWhatRemainsAndWhatIsMissing(@ForAll("situations") StaffingSituation situation) {
        ofEach(
                forecast(situation),
                (where, years) -> years.forEach(year -> {
                    Fraction need =
                            at(year, StaffingFigure.REPLACEMENT_FTE).plus(at(year, StaffingFigure.EXPANSION_FTE));
                    Fraction remaining =
                            minus(at(year, StaffingFigure.CLOSING_FTE), at(year, StaffingFigure.HIRES_FTE));
                    assertEqual(
                            where + " demand",
                            minus(remaining.plus(need), at(year, StaffingFigure.SURPLUS_FTE)),
                            at(year, StaffingFigure.DEMAND_FTE));
                    for (StaffingFigure figure : StaffingFigure.values()) {
                        boolean mayBeBelow =
                                figure.name().contains("TRANSFERS") || figure.name().contains("POSITION_CHANGE");
                        assertTrue(
                                where + " " + figure + " below nought",
                                mayBeBelow || at(year, figure).signum() >= 0);
                    }
                }));
    }

    /**
     * Of every unit each figure is the sum over its children and its own, and over its roles; of the root transfers are
     * nought.
     *
     * @param situation any
     */
    @Property(tries = 100)
    public void childrenSumToTheirParent(@ForAll("situations") StaffingSituation situation) {
        StaffingReport report = forecast(situation);
        for (int year = 0; year < situation.assumptions().years(); year++) {
            for (StaffingFigure figure : StaffingFigure.values()) {
                int now = year;
                for (OrganisationUnit unit : situation.structure().units()) {
                    Fraction roles = at(report.byRole(), unit.id()).values().stream()
                            .map(years -> at(years.get(now), figure))
                            .reduce(Fraction.ZERO, Fraction::plus);
                    Fraction whole = at(at(report.all(), unit.id()).get(year), figure);
                    assertEqual(unit.id() + " " + figure + " over roles", whole, roles);
                    Fraction children = situation.structure().units().stream()
                            .filter(child -> child.parent().equals(Optional.of(unit.id())))
                            .map(child -> at(at(report.all(), child.id()).get(now), figure))
                            .reduce(Fraction.ZERO, Fraction::plus);
                    boolean hasOwn = employsItself(situation, unit.id());
                    assertTrue(unit.id() + " " + figure + " over children", hasOwn || whole.equals(children));
                }
            }
            Map<StaffingFigure, Fraction> root =
                    at(report.all(), CountOfPeople.root(situation)).get(year);
            assertEqual("transfers of all", Fraction.ZERO, at(root, StaffingFigure.TRANSFERS));
            assertEqual("FTE of transfers of all", Fraction.ZERO, at(root, StaffingFigure.TRANSFERS_FTE));
        }
    }

    /** Whether there may be staff of the unit itself. */
    private static boolean employsItself(StaffingSituation situation, UnitId unit) {
        boolean employs = situation.employees().stream()
                .flatMap(employee -> employee.employments().stream())
                .anyMatch(one -> one.unit().equals(unit));
        boolean moves = situation.assumptions().transfers().stream()
                .anyMatch(one -> one.to().unit().equals(unit));
        boolean plans = situation.assumptions().plannedHires().stream()
                .anyMatch(one -> one.where().unit().equals(unit));
        return employs || moves || plans || !(situation.assumptions().demand() instanceof ConstantDemand);
    }

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
        StaffingReport early = forecast(alone.withRules(RetirementRules.of(RetirementAge.onBirthday(age))));
        StaffingReport late = forecast(alone.withRules(RetirementRules.of(RetirementAge.onBirthday(age + later))));
        early.all().forEach((unit, years) -> {
            Fraction before = rounding(alone);
            Fraction after = Fraction.ZERO;
            for (int year = 0; year < years.size(); year++) {
                before = before.plus(at(years.get(year), StaffingFigure.RETIREMENTS));
                after = after.plus(at(at(late.all(), unit).get(year), StaffingFigure.RETIREMENTS));
                assertTrue(unit + " retirements to year " + (year + 1), after.compareTo(before) <= 0);
            }
        });
    }

    /**
     * Where nobody leaves for other reasons, nobody's date of leaving is known and all are young, nobody is to be replaced.
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

    /**
     * Situations of all kinds.
     *
     * @return the situations
     */
    @Provide
    public Arbitrary<StaffingSituation> situations() {
        return StaffingSituations.situations();
    }
}
