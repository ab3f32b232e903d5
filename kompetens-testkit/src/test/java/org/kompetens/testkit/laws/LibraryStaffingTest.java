package org.kompetens.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Predicate;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.kompetens.count.LongRun;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.FteSum;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevel;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.rollup.Fraction;
import org.kompetens.staffing.AgeDistribution;
import org.kompetens.staffing.Attribution;
import org.kompetens.staffing.ConstantDemand;
import org.kompetens.staffing.ExitRates;
import org.kompetens.staffing.ExpectedRetirements;
import org.kompetens.staffing.Figure;
import org.kompetens.staffing.ForecastAssumptions;
import org.kompetens.staffing.ForecastYear;
import org.kompetens.staffing.Hiring;
import org.kompetens.staffing.Imputation;
import org.kompetens.staffing.Lever;
import org.kompetens.staffing.Opening;
import org.kompetens.staffing.PositionSize;
import org.kompetens.staffing.Quantity;
import org.kompetens.staffing.Rate;
import org.kompetens.staffing.Ratio;
import org.kompetens.staffing.RetirementAge;
import org.kompetens.staffing.RetirementRules;
import org.kompetens.staffing.ScenarioComparison;
import org.kompetens.staffing.Staff;
import org.kompetens.staffing.StaffingForecast;
import org.kompetens.staffing.UnitRole;
import org.kompetens.testkit.system.LibraryStaffingSystem;
import org.kompetens.testkit.system.StaffingFigure;
import org.kompetens.testkit.system.StaffingReport;
import org.kompetens.testkit.system.StaffingSituation;
import org.kompetens.testkit.system.StaffingSystem;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

@Tag("slow")
final class LibraryStaffingTest extends StaffingLaws {

    private static final UnitId WHOLE = UnitId.of("whole");
    private static final UnitId SILENT = UnitId.of("silent");

    @Override
    public StaffingSystem system() {
        return LibraryStaffingSystem.onThreads(1);
    }

    @Property(tries = 50)
    void onAnyNumberOfThreadsTheSame(@ForAll("situations") StaffingSituation situation) {
        assertThat(LibraryStaffingSystem.onThreads(4).forecast(situation)).isEqualTo(system().forecast(situation));
    }

    /** Somebody with two employments within a unit is one person there, in two roles or one. */
    @Property(tries = 50)
    void everybodyIsOnePersonInEachUnit(@ForAll("situations") StaffingSituation situation) {
        Organisation organisation = Organisation.of(situation.structure());
        Opening opening = situation.employees().stream()
                .collect(Opening.collector(organisation, situation.asOf(), situation.rules()));
        for (OrganisationUnit unit : situation.structure().units()) {
            assertThat(opening.at(unit.id()).persons()).isEqualTo(persons(situation, organisation, unit, role -> true));
            for (Role role : situation.structure().roles()) {
                assertThat(opening.at(unit.id(), role.id()).persons())
                        .isEqualTo(persons(situation, organisation, unit, role.id()::equals));
            }
        }
    }

    private static long persons(
            StaffingSituation situation, Organisation organisation, OrganisationUnit unit, Predicate<RoleId> roles) {
        int top = organisation.tree().indexOf(unit.id());
        return situation.employees().stream()
                .filter(employee -> employee.employments().stream().anyMatch(one -> {
                    int at = organisation.tree().indexOf(one.unit());
                    return roles.test(one.role())
                            && top <= at
                            && at < organisation.tree().subtreeEnd(top)
                            && employee.isActive(one, situation.asOf())
                            && one.fte().tenThousandths() > 0;
                }))
                .count();
    }

    /** With a retirement age on a birthday, and ages known of all, the same people are the same stock to the last digit. */
    @Property(tries = 50)
    void statisticsOfTheSamePeopleGiveTheSameForecast(@ForAll("situations") StaffingSituation situation) {
        RetirementRules rules = RetirementRules.of(RetirementAge.onBirthday(66));
        StaffingSituation known = situation.withRules(rules).withEmployees(lasting(situation));
        Map<UnitRole, List<AgeDistribution.Group>> groups = new HashMap<>();
        for (Employee employee : known.employees()) {
            for (Employment one : employee.employments()) {
                int age = employee.birthDate()
                        .map(born -> born.until(situation.asOf()).getYears())
                        .orElse(-1);
                groups.computeIfAbsent(new UnitRole(one.unit(), one.role()), none -> new ArrayList<>())
                        .add(new AgeDistribution.Group(
                                age < 0 ? OptionalInt.empty() : OptionalInt.of(age),
                                Optional.of(PositionSize.of(one.fte())),
                                1,
                                FteSum.of(one.fte())));
            }
        }
        Map<UnitRole, AgeDistribution> distributions = new HashMap<>();
        groups.forEach((where, all) -> distributions.put(where, new AgeDistribution(all)));
        Opening opening =
                Opening.ofStatistics(Organisation.of(situation.structure()), situation.asOf(), rules, distributions);
        assertThat(LibraryStaffingSystem.report(StaffingForecast.of(opening, situation.assumptions())))
                .isEqualTo(system().forecast(known));
    }

    /** The same people, all there for ever by their records, none of them overdue. */
    private static List<Employee> lasting(StaffingSituation situation) {
        List<Employee> lasting = new ArrayList<>();
        for (Employee employee : situation.employees()) {
            List<Employment> employments = employee.employments().stream()
                    .map(one -> Employment.of(one.id(), one.role(), one.unit(), one.fte(), Period.ALWAYS))
                    .toList();
            lasting.add(new Employee(
                    employee.id(),
                    employee.birthDate(),
                    Optional.empty(),
                    employments,
                    employee.assessments(),
                    employee.exemptions()));
        }
        return lasting;
    }

    /** Where nobody else leaves or comes, who is there at the end of a year is who is active then by the expected records. */
    @Property(tries = 50)
    void expectedRetirementsAreThoseOfTheForecast(@ForAll("situations") StaffingSituation situation) {
        ForecastAssumptions nothingElse = ForecastAssumptions.of(
                        situation.assumptions().years(),
                        ExitRates.NONE,
                        situation.assumptions().hires())
                .withDemand(new ConstantDemand())
                .withHiring(Hiring.NONE);
        StaffingSituation dated = situation
                .withRules(RetirementRules.of(RetirementAge.atEndOfMonth(66)))
                .withAssumptions(nothingElse);
        StaffingReport report = system().forecast(dated);
        ExpectedRetirements expected = new ExpectedRetirements(dated.rules(), dated.asOf());
        UnitId root = root(situation);
        for (int year = 1; year <= nothingElse.years(); year++) {
            LocalDate end = dated.asOf().plusYears(year);
            long there = dated.employees().stream()
                    .map(expected)
                    .flatMap(employee -> employee.employments().stream()
                            .filter(one -> one.fte().tenThousandths() > 0
                                    && employee.isActive(one, dated.asOf())
                                    && employee.isActive(one, end)))
                    .count();
            assertThat(Objects.requireNonNull(report.all().get(root))
                            .get(year - 1)
                            .get(StaffingFigure.CLOSING))
                    .isEqualTo(Fraction.of(there, 1));
        }
    }

    /** Beside an organisation one without figures of its own: what is imputed for it is marked, all of it and nothing else. */
    @Property(tries = 50)
    void whatIsImputedIsMarkedAndNothingElse(
            @ForAll("situations") StaffingSituation situation, @ForAll @IntRange(max = 20) int tenths) {
        UnitId reporting = root(situation);
        OrganisationStructure structure = besideASilentOne(situation.structure());
        Opening opening = situation.employees().stream()
                .collect(Opening.collector(Organisation.of(structure), situation.asOf(), situation.rules()));
        Assume.that(opening.at(reporting).employments() > 0);
        Imputation imputation = new Imputation.Each(reporting, new TreeSet<>(List.of(SILENT)), new Ratio(tenths, 10));
        StaffingForecast observed = StaffingForecast.of(opening, situation.assumptions());
        StaffingForecast both =
                StaffingForecast.of(opening, List.of(imputation), situation.assumptions(), LongRun.onThreads(1));
        assertThat(both.years(reporting)).isEqualTo(observed.years(reporting));
        for (int i = 0; i < both.years(WHOLE).size(); i++) {
            List<Figure> figures = figures(both.years(WHOLE).get(i));
            List<Figure> without = figures(observed.years(WHOLE).get(i));
            List<Figure> silent = figures(both.years(SILENT).get(i));
            for (int j = 0; j < figures.size(); j++) {
                Figure figure = figures.get(j);
                assertThat(figure.observed()).isEqualTo(without.get(j).observed());
                assertThat(figure.imputed()).isEqualTo(silent.get(j).total());
                assertThat(tenths > 0 || figure.imputed().equals(Staff.NONE)).isTrue();
                assertThat(figure.imputed().heads())
                        .isBetween(Quantity.ZERO, figure.total().heads());
                assertThat(figure.imputed().fte())
                        .isBetween(Quantity.ZERO, figure.total().fte());
            }
        }
        Staff opened = both.years(SILENT).get(0).flows().opening().imputed();
        assertThat(opened.heads().billionths() * 10)
                .isEqualTo(observed.years(reporting)
                                .get(0)
                                .flows()
                                .opening()
                                .total()
                                .heads()
                                .billionths()
                        * tenths);
    }

    private static UnitId root(StaffingSituation situation) {
        return situation.structure().units().stream()
                .filter(unit -> unit.parent().isEmpty())
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** The same organisation within a whole, of which there is one more part. */
    private static OrganisationStructure besideASilentOne(OrganisationStructure structure) {
        Labels labels = Labels.of(Language.EN, "Whole");
        UnitLevelId level = UnitLevelId.of("whole");
        List<UnitLevel> levels = new ArrayList<>(List.of(new UnitLevel(level, labels)));
        levels.addAll(structure.unitLevels());
        List<OrganisationUnit> units = new ArrayList<>(List.of(OrganisationUnit.of(WHOLE, labels, level)));
        structure.units().forEach(unit -> units.add(unit.parent().isEmpty() ? unit.withParent(WHOLE) : unit));
        UnitLevelId below = structure.units().get(0).level();
        units.add(OrganisationUnit.of(SILENT, labels, below).withParent(WHOLE));
        return new OrganisationStructure(structure.framework(), levels, units, structure.roles(), structure.profiles());
    }

    /** Those that are never below nought. */
    private static List<Figure> figures(ForecastYear year) {
        return List.of(
                year.flows().opening(),
                year.flows().knownExits(),
                year.flows().retirements(),
                year.flows().otherExits(),
                year.flows().hires(),
                year.flows().closing(),
                year.need().replacement(),
                year.need().expansion(),
                year.demand(),
                year.surplus(),
                year.ageUnknown().knownExits(),
                year.ageUnknown().otherExits(),
                year.ageUnknown().closing());
    }

    /** The four forecasts with and without two levers, taken together as the mean of both orders by hand. */
    @Property(tries = 40)
    void leversContributeTheWholeDifference(@ForAll("situations") StaffingSituation situation) {
        Opening opening = situation.employees().stream()
                .collect(
                        Opening.collector(Organisation.of(situation.structure()), situation.asOf(), situation.rules()));
        List<Lever> levers = List.of(new Lever.LaterRetirement(2), new Lever.LowerTurnover(new Rate(1, 50)));
        ForecastAssumptions none = situation.assumptions();
        ForecastAssumptions first = levers.get(0).applyTo(none);
        long without = exits(opening, none);
        long later = exits(opening, first);
        long fewer = exits(opening, levers.get(1).applyTo(none));
        long both = exits(opening, levers.get(1).applyTo(first));
        assertThat(contributions(opening, none, levers, Attribution.IN_ORDER))
                .containsExactly(later - without, both - later);
        List<Long> mean = contributions(opening, none, levers, Attribution.MEAN_OF_ALL_ORDERS);
        assertThat(mean.get(0) + mean.get(1)).isEqualTo(both - without);
        assertThat(Math.abs(2 * mean.get(0) - (later - without) - (both - fewer)))
                .as("twice the mean of both orders, to the last digit of a rounded half")
                .isLessThanOrEqualTo(1);
    }

    private static List<Long> contributions(
            Opening opening, ForecastAssumptions assumptions, List<Lever> levers, Attribution attribution) {
        return ScenarioComparison.of(opening, List.of(), assumptions, levers, attribution, LongRun.onThreads(1))
                .contributions(opening.organisation().tree().units().get(0).id(), LibraryStaffingTest::exits)
                .stream()
                .map(Quantity::billionths)
                .toList();
    }

    private static long exits(Opening opening, ForecastAssumptions assumptions) {
        return exits(StaffingForecast.of(opening, assumptions, LongRun.onThreads(1))
                        .years(opening.organisation().tree().units().get(0).id()))
                .billionths();
    }

    /** All who leave within a forecast, in FTE. */
    private static Quantity exits(List<ForecastYear> years) {
        return years.stream().map(year -> year.flows().leavers().total().fte()).reduce(Quantity.ZERO, Quantity::plus);
    }
}
