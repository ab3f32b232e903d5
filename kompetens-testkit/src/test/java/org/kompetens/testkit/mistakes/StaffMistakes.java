package org.kompetens.testkit.mistakes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Fraction;
import org.kompetens.staffing.ConstantDemand;
import org.kompetens.staffing.ExitOrder;
import org.kompetens.staffing.ExitRates;
import org.kompetens.staffing.ForecastAssumptions;
import org.kompetens.staffing.HireProfile;
import org.kompetens.staffing.Hiring;
import org.kompetens.staffing.LeavingDay;
import org.kompetens.staffing.RetirementAge;
import org.kompetens.staffing.RetirementPolicy;
import org.kompetens.staffing.RetirementRules;
import org.kompetens.testkit.system.StaffingFigure;
import org.kompetens.testkit.system.StaffingReport;
import org.kompetens.testkit.system.StaffingSituation;
import org.kompetens.testkit.system.StaffingSystem;

/** Mistakes of systems that forecast staff. */
final class StaffMistakes {

    private StaffMistakes() {}

    static List<Mistake<StaffingSystem>> all() {
        List<Mistake<StaffingSystem>> all = new ArrayList<>();
        all.addAll(inRetirement());
        all.addAll(inPeople());
        all.addAll(inAssumptions());
        all.addAll(inFigures());
        return all;
    }

    private static List<Mistake<StaffingSystem>> inRetirement() {
        return List.of(
                assumes(
                        "People retire a year too early",
                        one -> one.withLaterRetirement(Math.max(-30, one.laterRetirement() - 1))),
                assumes(
                        "People retire a year too late",
                        one -> one.withLaterRetirement(Math.min(30, one.laterRetirement() + 1))),
                assumes("That people retire later is passed over", one -> one.withLaterRetirement(0)),
                reads("Nobody retires", one -> one.withRules(RetirementRules.NONE)),
                reads(
                        "All roles retire at the age that holds in general",
                        one -> one.withRules(RetirementRules.of(one.rules().general()))),
                reads(
                        "Whoever retires at the end of a month retires on the day on which the age is reached",
                        one -> one.withRules(
                                ages(one.rules(), age -> new RetirementAge(age.age(), LeavingDay.BIRTHDAY)))),
                reads(
                        "Of a retirement age the months are passed over",
                        one -> one.withRules(ages(
                                one.rules(),
                                age -> new RetirementAge(
                                        java.time.Period.ofYears(
                                                (int) (age.age().toTotalMonths() / 12)),
                                        age.leavingDay())))),
                people(
                        "Whoever was born on 29 February has the birthday on 1 March",
                        (situation, one) -> Altered.bornOnFirstMarch(one)),
                people(
                        "Whoever was born in a year is born on its first day",
                        (situation, one) -> one.birthDate()
                                .map(born -> one.withBirthDate(born.withDayOfYear(1)))
                                .orElse(one)),
                people(
                        "Whose age is not known is fifty years old",
                        (situation, one) -> one.birthDate().isPresent()
                                ? one
                                : one.withBirthDate(situation.asOf().minusYears(50))),
                people("No age is known of anybody", (situation, one) -> born(one, Optional.empty())));
    }

    private static RetirementRules ages(RetirementRules rules, UnaryOperator<RetirementAge> change) {
        RetirementRules changed = RetirementRules.of(age(rules.general(), change));
        for (Map.Entry<RoleId, RetirementPolicy> one : rules.byRole().entrySet()) {
            changed = changed.with(one.getKey(), age(one.getValue(), change));
        }
        return changed;
    }

    private static RetirementPolicy age(RetirementPolicy policy, UnaryOperator<RetirementAge> change) {
        return policy instanceof RetirementAge age ? change.apply(age) : policy;
    }

    private static List<Mistake<StaffingSystem>> inPeople() {
        return List.of(
                people("Exits that are known are passed over", (situation, one) -> Altered.withoutExit(one)),
                people(
                        "Employments that end on a date last for ever",
                        (situation, one) -> employments(
                                one,
                                job -> Altered.during(
                                        job,
                                        one.isActive(job, situation.asOf())
                                                ? Altered.openEnd(job.period())
                                                : job.period()))),
                people(
                        "Whoever is absent is no staff",
                        (situation, one) -> one.withEmployments(one.employments().stream()
                                .filter(job -> !job.isAbsent(situation.asOf()))
                                .toList())),
                people(
                        "Of two employments of a person only the first is staff",
                        (situation, one) -> one.withEmployments(
                                one.employments().stream().limit(1).toList())),
                people(
                        "Everybody works full time",
                        (situation, one) -> employments(
                                one,
                                job -> job.fte().tenThousandths() == 0
                                        ? job
                                        : new Employment(
                                                job.id(),
                                                job.role(),
                                                job.unit(),
                                                Fte.FULL,
                                                job.period(),
                                                job.absences(),
                                                job.hoursWorked()))),
                people(
                        "Whose employment is renewed leaves and is replaced",
                        (situation, one) -> one.withEmployments(one.employments().stream()
                                .filter(job -> one.isActive(job, situation.asOf()))
                                .toList())),
                people(
                        "Whoever goes on elsewhere leaves and is replaced",
                        (situation, one) -> one.withEmployments(one.employments().stream()
                                .filter(job -> one.isActive(job, situation.asOf())
                                        || one.employments().stream()
                                                .anyMatch(now -> one.isActive(now, situation.asOf())
                                                        && now.unit().equals(job.unit())
                                                        && now.role().equals(job.role())))
                                .toList())),
                reads(
                        "Each employment is somebody of its own",
                        one -> one.withEmployees(one.employees().stream()
                                .flatMap(StaffMistakes::eachByItself)
                                .toList())),
                people(
                        "Whoever begins after the date is staff already",
                        (situation, one) -> employments(
                                one,
                                job -> Altered.during(
                                        job,
                                        new Period(
                                                Optional.empty(), job.period().until())))));
    }

    /** One employee for each employment. */
    static Stream<Employee> eachByItself(Employee employee) {
        return employee.employments().size() < 2
                ? Stream.of(employee)
                : employee.employments().stream()
                        .map(job -> new Employee(
                                EmployeeId.of(
                                        employee.id().value() + " " + job.id().value()),
                                employee.birthDate(),
                                employee.knownExit(),
                                List.of(job),
                                List.of(),
                                List.of()));
    }

    private static List<Mistake<StaffingSystem>> inAssumptions() {
        return List.of(
                assumes("Nobody leaves but by age and known dates", one -> one.withExits(ExitRates.NONE)),
                assumes(
                        "Exit rates of roles are passed over",
                        one -> one.withExits(new ExitRates(
                                one.exits().all(),
                                Collections.emptySortedMap(),
                                one.exits().retirement(),
                                one.exits().measured()))),
                assumes(
                        "Exits come in the other order",
                        one -> one.withExitOrder(
                                one.exitOrder() == ExitOrder.RETIREMENTS_FIRST
                                        ? ExitOrder.OTHER_EXITS_FIRST
                                        : ExitOrder.RETIREMENTS_FIRST)),
                assumes("Hires that are planned are passed over", one -> one.withPlannedHires(List.of())),
                assumes("Profiles of hires by role are passed over", one -> one.withHiresByRole(new TreeMap<>())),
                reads("Whoever is hired is twenty years old", StaffMistakes::hiringTheYoung),
                assumes("Everything missing is hired, whatever is assumed", one -> one.withHiring(Hiring.UP_TO_DEMAND)),
                assumes("Nobody is hired", one -> one.withHiring(Hiring.NONE).withPlannedHires(List.of())),
                assumes("Demand is always that of today", one -> one.withDemand(new ConstantDemand())),
                assumes("Transfers are passed over", one -> one.withTransfers(List.of())),
                assumes("Larger positions are passed over", one -> one.withPositionChanges(List.of())));
    }

    private static StaffingSituation hiringTheYoung(StaffingSituation situation) {
        ForecastAssumptions assumptions = situation.assumptions();
        TreeMap<RoleId, HireProfile> young = new TreeMap<>();
        situation
                .structure()
                .roles()
                .forEach(role -> young.put(
                        role.id(),
                        new HireProfile(
                                assumptions.hiresByRole().getOrDefault(role.id(), assumptions.hires()).shares().stream()
                                        .map(share -> new HireProfile.Share(20, share.size(), share.weight()))
                                        .toList())));
        return situation.withAssumptions(assumptions.withHiresByRole(young));
    }

    private static List<Mistake<StaffingSystem>> inFigures() {
        return List.of(
                year("Retirements are counted among other exits too", one -> {
                    more(one, StaffingFigure.OTHER_EXITS, figure(one, StaffingFigure.RETIREMENTS));
                    more(one, StaffingFigure.OTHER_EXITS_FTE, figure(one, StaffingFigure.RETIREMENTS_FTE));
                }),
                year("Retirements are counted among other exits alone", one -> {
                    move(one, StaffingFigure.RETIREMENTS, StaffingFigure.OTHER_EXITS);
                    move(one, StaffingFigure.RETIREMENTS_FTE, StaffingFigure.OTHER_EXITS_FTE);
                }),
                year("Exits at known dates are counted as retirements", one -> {
                    move(one, StaffingFigure.KNOWN_EXITS, StaffingFigure.RETIREMENTS);
                    move(one, StaffingFigure.KNOWN_EXITS_FTE, StaffingFigure.RETIREMENTS_FTE);
                }),
                year("All that is needed is replacement", one -> {
                    move(one, StaffingFigure.EXPANSION, StaffingFigure.REPLACEMENT);
                    move(one, StaffingFigure.EXPANSION_FTE, StaffingFigure.REPLACEMENT_FTE);
                }),
                year("All that is needed is expansion", one -> {
                    move(one, StaffingFigure.REPLACEMENT, StaffingFigure.EXPANSION);
                    move(one, StaffingFigure.REPLACEMENT_FTE, StaffingFigure.EXPANSION_FTE);
                }),
                year("Surplus is not shown", one -> one.put(StaffingFigure.SURPLUS_FTE, Fraction.ZERO)),
                year("Hires are not in the figure at the end", one -> {
                    less(one, StaffingFigure.CLOSING, figure(one, StaffingFigure.HIRES));
                    less(one, StaffingFigure.CLOSING_FTE, figure(one, StaffingFigure.HIRES_FTE));
                }),
                year("Less than half a position is not filled", one -> {
                    if (figure(one, StaffingFigure.HIRES_FTE).compareTo(Fraction.of(1, 2)) < 0) {
                        one.put(StaffingFigure.HIRES, Fraction.ZERO);
                        one.put(StaffingFigure.HIRES_FTE, Fraction.ZERO);
                    }
                }),
                year(
                        "FTE of hires is their heads",
                        one -> one.put(StaffingFigure.HIRES_FTE, figure(one, StaffingFigure.HIRES))),
                year(
                        "Heads are rounded to whole persons each year",
                        one -> one.replaceAll((figure, value) -> figure.isInFte() ? value : rounded(value))),
                year("Whose age is not known is not in the figure at the end", one -> {
                    less(one, StaffingFigure.CLOSING, figure(one, StaffingFigure.AGE_UNKNOWN));
                    less(one, StaffingFigure.CLOSING_FTE, figure(one, StaffingFigure.AGE_UNKNOWN_FTE));
                }),
                year(
                        "Nobody's age is unknown",
                        one -> one.replaceAll(
                                (figure, value) -> figure.name().startsWith("AGE_UNKNOWN") ? Fraction.ZERO : value)),
                years("Every year is the first", years -> Collections.nCopies(years.size(), years.get(0))),
                years("Of the years the last is missing its figures", years -> {
                    List<Map<StaffingFigure, Fraction>> wrong = new ArrayList<>(years);
                    Map<StaffingFigure, Fraction> last = new EnumMap<>(wrong.get(wrong.size() - 1));
                    last.replaceAll((figure, value) -> figure == StaffingFigure.OPENING ? value : Fraction.ZERO);
                    wrong.set(wrong.size() - 1, last);
                    return wrong;
                }),
                new Mistake<>("Of all roles together the figures are those of the first role", right -> situation -> {
                    StaffingReport report = right.forecast(situation);
                    Map<UnitId, List<Map<StaffingFigure, Fraction>>> wrong = new LinkedHashMap<>(report.all());
                    report.byRole()
                            .forEach((unit, roles) ->
                                    roles.values().stream().findFirst().ifPresent(years -> wrong.put(unit, years)));
                    return new StaffingReport(report.byRole(), wrong);
                }));
    }

    static Fraction figure(Map<StaffingFigure, Fraction> year, StaffingFigure figure) {
        return Objects.requireNonNull(year.get(figure));
    }

    private static Fraction rounded(Fraction value) {
        return Fraction.of(
                Math.round(value.numerator().doubleValue() / value.denominator().doubleValue()), 1);
    }

    private static void more(Map<StaffingFigure, Fraction> year, StaffingFigure figure, Fraction by) {
        year.put(figure, figure(year, figure).plus(by));
    }

    private static void less(Map<StaffingFigure, Fraction> year, StaffingFigure figure, Fraction by) {
        more(year, figure, new Fraction(by.numerator().negate(), by.denominator()));
    }

    static void move(Map<StaffingFigure, Fraction> year, StaffingFigure from, StaffingFigure to) {
        more(year, to, figure(year, from));
        year.put(from, Fraction.ZERO);
    }

    private static Mistake<StaffingSystem> reads(String name, UnaryOperator<StaffingSituation> change) {
        return new Mistake<>(name, right -> situation -> right.forecast(change.apply(situation)));
    }

    private static Mistake<StaffingSystem> assumes(String name, UnaryOperator<ForecastAssumptions> change) {
        return reads(name, one -> one.withAssumptions(change.apply(one.assumptions())));
    }

    private interface OfOne {
        Employee seen(StaffingSituation situation, Employee employee);
    }

    private static Mistake<StaffingSystem> people(String name, OfOne change) {
        return reads(
                name,
                situation -> situation.withEmployees(situation.employees().stream()
                        .map(one -> change.seen(situation, one))
                        .toList()));
    }

    private static Employee employments(Employee employee, UnaryOperator<Employment> change) {
        return employee.withEmployments(
                employee.employments().stream().map(change).toList());
    }

    static Employee born(Employee one, Optional<LocalDate> date) {
        return new Employee(one.id(), date, one.knownExit(), one.employments(), one.assessments(), one.exemptions());
    }

    static Mistake<StaffingSystem> year(String name, Consumer<Map<StaffingFigure, Fraction>> change) {
        return years(
                name,
                years -> years.stream()
                        .<Map<StaffingFigure, Fraction>>map(year -> {
                            Map<StaffingFigure, Fraction> wrong = new EnumMap<>(year);
                            change.accept(wrong);
                            return wrong;
                        })
                        .toList());
    }

    private static Mistake<StaffingSystem> years(
            String name, Function<List<Map<StaffingFigure, Fraction>>, List<Map<StaffingFigure, Fraction>>> change) {
        return new Mistake<>(name, right -> situation -> changed(right.forecast(situation), change));
    }

    static StaffingReport changed(
            StaffingReport report,
            Function<List<Map<StaffingFigure, Fraction>>, List<Map<StaffingFigure, Fraction>>> change) {
        Map<UnitId, Map<RoleId, List<Map<StaffingFigure, Fraction>>>> byRole = new LinkedHashMap<>();
        report.byRole().forEach((unit, roles) -> {
            Map<RoleId, List<Map<StaffingFigure, Fraction>>> wrong = new LinkedHashMap<>();
            roles.forEach((role, years) -> wrong.put(role, change.apply(years)));
            byRole.put(unit, wrong);
        });
        Map<UnitId, List<Map<StaffingFigure, Fraction>>> all = new LinkedHashMap<>();
        report.all().forEach((unit, years) -> all.put(unit, change.apply(years)));
        return new StaffingReport(byRole, all);
    }
}
