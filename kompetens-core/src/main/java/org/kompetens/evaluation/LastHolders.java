package org.kompetens.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.kompetens.competence.CompetenceId;
import org.kompetens.finding.FieldPath;
import org.kompetens.gap.Cell;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.HeldHistory;
import org.kompetens.gap.Holdings;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.horizon.Horizon;
import org.kompetens.internal.people.ContinuousEmployment;
import org.kompetens.organisation.CoverageRequirement;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.LeftOut;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;

/**
 * On which days those leave a unit who are the last there to hold something, by what is known of the dates to come: who comes
 * before that day and holds it too takes it over, and of several who leave one after the other the last one takes it along.
 */
final class LastHolders {

    private final GapAnalysis analysis;
    private final Horizon horizon;
    private final LocalDate until;
    private final UnitTree tree;
    private final List<Person> people = new ArrayList<>();

    /** A competence in a unit. */
    record Place(UnitId unit, CompetenceId competence) {}

    /** Who takes what along, and where in the record, by the position among the employees, it says so. */
    record Loss(Place place, LocalDate day, int employee, FieldPath path) {}

    private record Person(int position, Employee expected) {}

    /** On the day the person is no longer there. */
    private record Exit(Person person, LocalDate day, FieldPath path) {}

    /** What somebody holds of what is required in a unit. */
    private interface Holding {

        Set<CompetenceId> of(Person person, LocalDate date);
    }

    LastHolders(GapAnalysis analysis, List<Employee> employees, LocalDate until) {
        this.analysis = analysis;
        this.horizon = Horizon.of(analysis);
        this.until = until;
        this.tree = analysis.organisation().tree();
        Set<EmployeeId> seen = new HashSet<>();
        for (int i = 0; i < employees.size(); i++) {
            int position = i;
            Employee expected = horizon.expected(employees.get(i));
            if (seen.add(expected.id())) {
                LeftOut.asCounted(expected, analysis.organisation().findings(expected))
                        .ifPresent(counted -> people.add(new Person(position, counted)));
            }
        }
    }

    /** Of units within one, each place as often as it is left without anybody: first by profiles, then by what units need. */
    List<Loss> within(UnitId top) {
        Map<UnitId, Set<Person>> byUnit = new HashMap<>();
        for (Person person : people) {
            person.expected()
                    .employments()
                    .forEach(one -> byUnit.computeIfAbsent(one.unit(), first -> new LinkedHashSet<>())
                            .add(person));
        }
        List<OrganisationUnit> units = tree.units().stream()
                .filter(unit -> tree.isWithin(unit.id(), top))
                .toList();
        List<Loss> losses = new ArrayList<>();
        for (OrganisationUnit unit : units) {
            losses.addAll(losses(
                    unit.id(),
                    List.copyOf(byUnit.getOrDefault(unit.id(), Set.of())),
                    unit.id()::equals,
                    (person, date) -> met(person, unit.id(), date)));
        }
        for (OrganisationUnit unit : units) {
            if (!unit.coverage().isEmpty()) {
                Predicate<UnitId> isHere = one -> tree.isWithin(one, unit.id());
                List<Person> here = people.stream()
                        .filter(person ->
                                person.expected().employments().stream().anyMatch(one -> isHere.test(one.unit())))
                        .toList();
                losses.addAll(losses(unit.id(), here, isHere, (person, date) -> covered(person, unit, date)));
            }
        }
        return losses;
    }

    private List<Loss> losses(UnitId unit, List<Person> here, Predicate<UnitId> isHere, Holding holding) {
        Map<LocalDate, List<Exit>> byDay = new TreeMap<>();
        for (Person person : here) {
            for (Exit exit : exits(person, isHere)) {
                byDay.computeIfAbsent(exit.day(), first -> new ArrayList<>()).add(exit);
            }
        }
        List<Loss> losses = new ArrayList<>();
        byDay.forEach((day, exits) -> {
            Map<CompetenceId, Exit> taken = new TreeMap<>();
            for (Exit exit : exits) {
                holding.of(exit.person(), day.minusDays(1)).forEach(one -> taken.putIfAbsent(one, exit));
            }
            for (Person person : here) {
                if (!taken.isEmpty()) {
                    taken.keySet().removeAll(holding.of(person, day));
                }
            }
            taken.forEach((competence, exit) -> losses.add(
                    new Loss(new Place(unit, competence), day, exit.person().position(), exit.path())));
        });
        return losses;
    }

    private List<Exit> exits(Person person, Predicate<UnitId> isHere) {
        List<Exit> exits = new ArrayList<>();
        for (ContinuousEmployment time : ContinuousEmployment.of(person.expected(), one -> isHere.test(one.unit()))) {
            time.period()
                    .until()
                    .filter(day -> day.isAfter(analysis.asOf()) && !day.isAfter(until))
                    .ifPresent(day -> exits.add(new Exit(person, day, path(person.expected(), time, day))));
        }
        return exits;
    }

    private static FieldPath path(Employee employee, ContinuousEmployment time, LocalDate day) {
        return time.employments().stream()
                .filter(i -> employee.knownExit().filter(day::equals).isEmpty()
                        && employee.employments()
                                .get(i)
                                .period()
                                .until()
                                .filter(day::equals)
                                .isPresent())
                .findFirst()
                .map(i -> FieldPath.of("employments", i).then("until"))
                .orElse(FieldPath.of("knownExit"));
    }

    /** What is required of somebody in a unit and met. */
    private Set<CompetenceId> met(Person person, UnitId unit, LocalDate date) {
        if (employments(person, unit::equals, date).isEmpty()) {
            return Set.of();
        }
        return horizon.at(date).analyse(person.expected()).gaps().stream()
                .flatMap(gaps -> gaps.cells().stream())
                .filter(cell ->
                        cell.employment().unit().equals(unit) && cell.outcome().kind() == OutcomeKind.MET)
                .map(LastHolders::competence)
                .collect(Collectors.toSet());
    }

    private static CompetenceId competence(Cell cell) {
        return cell.required().competence().id();
    }

    /** What a unit has to have somebody for, that somebody holds who is there or below, whatever is required of them. */
    private Set<CompetenceId> covered(Person person, OrganisationUnit unit, LocalDate date) {
        boolean isPresent = employments(person, one -> tree.isWithin(one, unit.id()), date).stream()
                .anyMatch(one -> !one.isAbsent(date));
        if (!isPresent) {
            return Set.of();
        }
        Holdings held = HeldHistory.of(analysis.organisation(), analysis.policy(), person.expected())
                .on(date);
        return unit.coverage().stream()
                .filter(needed -> needed.period().contains(date) && holds(held, needed))
                .map(CoverageRequirement::competence)
                .collect(Collectors.toSet());
    }

    private boolean holds(Holdings held, CoverageRequirement needed) {
        return analysis.organisation()
                .framework()
                .competence(needed.competence())
                .filter(competence -> competence
                        .rank(needed.level())
                        .filter(level -> held.of(competence).reaches(level.rank()))
                        .isPresent())
                .isPresent();
    }

    private static List<Employment> employments(Person person, Predicate<UnitId> isHere, LocalDate date) {
        return person.expected().employments().stream()
                .filter(one -> isHere.test(one.unit()) && person.expected().isActive(one, date))
                .toList();
    }
}
