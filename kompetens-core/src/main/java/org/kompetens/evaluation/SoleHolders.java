package org.kompetens.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.kompetens.competence.CompetenceId;
import org.kompetens.coverage.Coverage;
import org.kompetens.coverage.CoverageLoss;
import org.kompetens.coverage.RequirementCoverage;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsBuilder;
import org.kompetens.gap.Cell;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.internal.people.ContinuousEmployment;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.planning.Activity;
import org.kompetens.planning.Planning;
import org.kompetens.planning.PlanningRule;
import org.kompetens.strategy.Strategy;

/** Who leaves and takes a competence along that nobody else in the unit has, unless an activity hands it on. */
public final class SoleHolders {

    private SoleHolders() {}

    /** Where somebody meets what is required. */
    private record Place(UnitId unit, CompetenceId competence) {}

    /** From when on somebody is no longer in a unit, and where in the record it says so. */
    private record Exit(LocalDate day, FieldPath path) {}

    /**
     * Looks whether a known exit takes along what only one person holds. A person counts as a holder in the unit of an
     * employment in which the competence is required and the requirement is met; and for a unit that has to have somebody who
     * holds it, alone or with others, whoever holds it there or below, whether or not it is required of them. A unit is left by
     * a known exit, or where the last of the employments there that follow upon each other ends, even if the person stays
     * employed elsewhere. An activity hands it on if it serves {@link Strategy#CONCLUDE}, names the competence among its gaps
     * or gains, for the unit or one above, begins before the person leaves, and was not given up.
     *
     * @param planning the plans, of the same organisation
     * @param analysis the analysis of the date on which it is looked at
     * @param top in which unit, with all below it
     * @param employees everybody there; a record with errors is passed over
     * @param until exits up to this date, inclusive: the date is the first on which the person is no longer there
     * @return a warning for each unit and competence, at the known exit or the end of the employment, with the position of
     *     the person among the employees; it says nothing else of them
     * @throws IllegalArgumentException if there is no such unit
     */
    public static Findings leaving(
            Planning planning, GapAnalysis analysis, UnitId top, List<Employee> employees, LocalDate until) {
        UnitTree tree = analysis.organisation().tree();
        int first = tree.indexOf(top);
        Map<Place, List<Integer>> holders = new LinkedHashMap<>();
        for (int i = 0; i < employees.size(); i++) {
            int position = i;
            analysis.analyse(employees.get(i)).gaps().stream()
                    .flatMap(gaps -> gaps.cells().stream())
                    .filter(cell -> cell.outcome().kind() == OutcomeKind.MET)
                    .map(SoleHolders::place)
                    .distinct()
                    .forEach(place -> holders.computeIfAbsent(place, none -> new ArrayList<>())
                            .add(position));
        }
        FindingsBuilder found = new FindingsBuilder();
        Set<Place> told = new HashSet<>();
        holders.forEach((place, positions) -> {
            if (positions.size() == 1 && tree.isWithin(place.unit(), top)) {
                int only = positions.get(0);
                exit(employees.get(only), place.unit()::equals, analysis.asOf())
                        .filter(exit -> isTold(planning, place, analysis.asOf(), exit, until))
                        .ifPresent(exit -> found.add(finding(place, only, told, exit)));
            }
        });
        Map<EmployeeId, Integer> positions = new HashMap<>();
        for (int i = 0; i < employees.size(); i++) {
            positions.putIfAbsent(employees.get(i).id(), i);
        }
        Coverage coverage = employees.stream().collect(Coverage.collector(analysis));
        coverage.units()
                .filter(unit -> tree.isWithin(tree.indexOf(unit.unit().id()), first))
                .filter(unit -> unit.requirements().stream().anyMatch(RequirementCoverage::isSinglePointOfFailure))
                .forEach(unit -> coverage.departures(unit.unit().id(), employees.stream())
                        .forEach(one -> one.losses().stream()
                                .filter(CoverageLoss::soleHolder)
                                .map(loss -> new Place(
                                        unit.unit().id(), loss.requirement().competence()))
                                .distinct()
                                .filter(place -> !told.contains(place))
                                .forEach(place -> {
                                    int only = positions.getOrDefault(one.employee(), 0);
                                    exit(employees.get(only), at -> tree.isWithin(at, place.unit()), analysis.asOf())
                                            .filter(exit -> isTold(planning, place, analysis.asOf(), exit, until))
                                            .ifPresent(exit -> found.add(finding(place, only, told, exit)));
                                })));
        return found.build();
    }

    private static boolean isTold(Planning planning, Place place, LocalDate date, Exit exit, LocalDate until) {
        return !exit.day().isAfter(until) && !isHandedOn(planning, place, date, exit.day());
    }

    private static Finding finding(Place place, int employee, Set<Place> told, Exit exit) {
        told.add(place);
        return Finding.of(
                        PlanningRule.SOLE_HOLDER_LEAVES,
                        FieldPath.of("employees", employee).then(exit.path()))
                .withValue("unit", place.unit())
                .withValue("competence", place.competence());
    }

    private static Place place(Cell cell) {
        return new Place(cell.employment().unit(), cell.required().competence().id());
    }

    /** Empty for somebody who stays until further notice. */
    private static Optional<Exit> exit(Employee employee, Predicate<UnitId> isHere, LocalDate date) {
        return ContinuousEmployment.of(employee, one -> isHere.test(one.unit())).stream()
                .filter(time -> time.period().contains(date))
                .findFirst()
                .flatMap(time -> time.period().until().map(day -> new Exit(day, path(employee, time, day))));
    }

    private static FieldPath path(Employee employee, ContinuousEmployment time, LocalDate day) {
        return time.employments().stream()
                .filter(i -> !employee.knownExit().equals(Optional.of(day))
                        && employee.employments().get(i).period().until().equals(Optional.of(day)))
                .findFirst()
                .map(i -> FieldPath.of("employments", i).then("until"))
                .orElse(FieldPath.of("knownExit"));
    }

    private static boolean isHandedOn(Planning planning, Place place, LocalDate date, LocalDate exit) {
        UnitTree tree = planning.organisation().tree();
        return planning.activities().stream()
                .filter(activity -> activity.strategies().contains(Strategy.CONCLUDE))
                .filter(activity -> !activity.statusAt(date).isGivenUp())
                .filter(activity -> activity.period()
                        .from()
                        .filter(from -> !from.isBefore(exit))
                        .isEmpty())
                .anyMatch(activity -> names(activity, place, tree));
    }

    private static boolean names(Activity activity, Place place, UnitTree tree) {
        boolean inGap = activity.gaps().stream()
                .filter(gap -> gap.competence().equals(place.competence()))
                .anyMatch(gap -> tree.isWithin(place.unit(), gap.unit().orElse(activity.unit())));
        return inGap
                || (activity.gains().stream().anyMatch(gain -> gain.competence().equals(place.competence()))
                        && tree.isWithin(place.unit(), activity.unit()));
    }
}
