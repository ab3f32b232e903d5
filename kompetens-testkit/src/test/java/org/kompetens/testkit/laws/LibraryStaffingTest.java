package org.kompetens.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.FteSum;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Fraction;
import org.kompetens.staffing.AgeDistribution;
import org.kompetens.staffing.ConstantDemand;
import org.kompetens.staffing.ExitRates;
import org.kompetens.staffing.ExpectedRetirements;
import org.kompetens.staffing.ForecastAssumptions;
import org.kompetens.staffing.Hiring;
import org.kompetens.staffing.Opening;
import org.kompetens.staffing.PositionSize;
import org.kompetens.staffing.RetirementAge;
import org.kompetens.staffing.RetirementRules;
import org.kompetens.staffing.StaffingForecast;
import org.kompetens.staffing.UnitRole;
import org.kompetens.testkit.Slow;
import org.kompetens.testkit.system.LibraryStaffingSystem;
import org.kompetens.testkit.system.StaffingFigure;
import org.kompetens.testkit.system.StaffingReport;
import org.kompetens.testkit.system.StaffingSituation;
import org.kompetens.testkit.system.StaffingSystem;

@Slow
final class LibraryStaffingTest extends StaffingLaws {

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

    /** The same people, all there for ever by their records, each once in a role and unit, none of them overdue. */
    private static List<Employee> lasting(StaffingSituation situation) {
        List<Employee> lasting = new ArrayList<>();
        for (Employee employee : situation.employees()) {
            Map<UnitRole, Employment> employments = new LinkedHashMap<>();
            employee.employments()
                    .forEach(one -> employments.putIfAbsent(
                            new UnitRole(one.unit(), one.role()),
                            Employment.of(one.id(), one.role(), one.unit(), one.fte(), Period.ALWAYS)));
            lasting.add(new Employee(
                    employee.id(),
                    employee.birthDate(),
                    Optional.empty(),
                    List.copyOf(employments.values()),
                    employee.assessments(),
                    employee.exemptions()));
        }
        return lasting;
    }

    /**
     * Where nobody else leaves or comes, who is there at the end of a year by a policy is who is there by the expected records
     * and no policy. What begins later has no end of its own here, so that nobody is kept by it beyond their retirement; and of
     * whoever is in several places nothing begins later, as they would go on there from whichever place ends first, and an
     * expected end, once it stands in the record, is an end like any other.
     */
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
                .withAssumptions(nothingElse)
                .withEmployees(Change.each(situation.employees(), one -> openLater(one, situation.asOf())));
        ExpectedRetirements expected = new ExpectedRetirements(dated.rules(), dated.asOf());
        StaffingSituation known =
                dated.withRules(RetirementRules.NONE).withEmployees(Change.each(dated.employees(), expected));
        assertThat(closing(system().forecast(known))).isEqualTo(closing(system().forecast(dated)));
    }

    private static Employee openLater(Employee employee, LocalDate asOf) {
        List<Employment> now = employee.employments().stream()
                .filter(one -> one.period().from().filter(asOf::isBefore).isEmpty())
                .toList();
        long places = now.stream()
                .map(one -> Map.entry(one.unit(), one.role()))
                .distinct()
                .count();
        return employee.withEmployments(Change.each(
                places > 1 ? now : employee.employments(),
                one -> one.period().from().filter(asOf::isBefore).isEmpty()
                        ? one
                        : new Employment(
                                one.id(),
                                one.role(),
                                one.unit(),
                                one.fte(),
                                new Period(one.period().from(), Optional.empty()),
                                one.absences(),
                                one.hoursWorked())));
    }

    private static Map<UnitId, List<Fraction>> closing(StaffingReport report) {
        Map<UnitId, List<Fraction>> closing = new HashMap<>();
        report.all()
                .forEach((unit, years) -> closing.put(
                        unit,
                        years.stream()
                                .map(year -> Objects.requireNonNull(year.get(StaffingFigure.CLOSING)))
                                .toList()));
        return closing;
    }
}
