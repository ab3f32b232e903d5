package org.kompetens.testkit.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.cost.CostLine;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.Activity;
import org.kompetens.planning.AddressedGap;
import org.kompetens.planning.PlannedGain;
import org.kompetens.planning.Recipients;
import org.kompetens.testkit.system.CellReport;
import org.kompetens.testkit.system.PlannedSituation;
import org.kompetens.testkit.system.Situation;

/** Who has a place in which activity, and what of each cell it would close. */
final class PlannedPlaces {

    private final Situation situation;
    private final Structure structure;
    private final Map<EmployeeId, Employee> sound = new TreeMap<>();
    private final PlannedSituation of;
    private final List<Place> places = new ArrayList<>();

    /** A cell that is short. */
    record ShortCell(Employee employee, ReferenceCell cell) {}

    private record Place(Activity activity, PlannedGain gain, EmployeeId employee) {}

    PlannedPlaces(PlannedSituation of, PlannedActivities activities) {
        this.of = of;
        situation = of.situation();
        structure = new Structure(situation.structure());
        Set<EmployeeId> seen = new HashSet<>();
        for (Employee employee : situation.employees()) {
            new RecordFaults(structure, employee)
                    .counting()
                    .filter(counting -> seen.add(counting.id()))
                    .ifPresent(counting -> sound.put(counting.id(), counting));
        }
        activities.approved().forEach(this::place);
        // Sorted by what matters least first, as each sorting keeps the order of equals.
        List<Activity> candidates = new ArrayList<>(activities.candidates());
        candidates.sort(Comparator.comparing(Activity::id));
        candidates.sort(Comparator.comparing(this::cost));
        candidates.forEach(this::place);
    }

    List<ShortCell> cells() {
        return sound.values().stream().flatMap(one -> cells(one).stream()).toList();
    }

    private List<ShortCell> cells(Employee employee) {
        return ReferenceCell.of(structure, employee, situation.asOf(), situation.policy()).stream()
                .filter(cell -> cell.report().kind() == CellReport.Kind.SHORT)
                .map(cell -> new ShortCell(employee, cell))
                .toList();
    }

    /** The most that any one gain of some activities closes of a cell. */
    int closed(ShortCell cell, List<Activity> some) {
        int most = 0;
        for (Place place : places) {
            boolean isOne = some.contains(place.activity) && place.employee.equals(cell.employee.id());
            most = isOne ? Math.max(most, closed(cell, place.gain)) : most;
        }
        return most;
    }

    private int closed(ShortCell cell, PlannedGain gain) {
        Employee holding = holding(cell.employee, gain);
        for (ReferenceCell after : ReferenceCell.of(structure, holding, situation.asOf(), situation.policy())) {
            if (after.key().equals(cell.cell.key())) {
                boolean isKnown = after.report().kind() != CellReport.Kind.UNASSESSED
                        && after.report().kind() != CellReport.Kind.EXPIRED;
                return isKnown
                        ? Math.max(
                                0, cell.cell.report().missing() - after.report().missing())
                        : 0;
            }
        }
        return 0;
    }

    /** As if nothing lower had ever been found, and this had been found today. */
    private Employee holding(Employee employee, PlannedGain gain) {
        CompetenceFramework framework = situation.structure().framework();
        int rank = Rank.of(framework, gain.competence(), gain.level())
                .orElseThrow()
                .number();
        List<Assessment> assessments = new ArrayList<>(employee.assessments());
        assessments.removeIf(one -> one.competence().equals(gain.competence())
                && one.level()
                        .flatMap(level -> Rank.of(framework, gain.competence(), level))
                        .filter(held -> held.number() < rank)
                        .isPresent());
        assessments.add(Assessment.of(
                AssessmentId.of("expected by the reference"),
                gain.competence(),
                gain.level(),
                situation.asOf(),
                AssessmentSource.MANAGER));
        return employee.withAssessments(assessments);
    }

    private void place(Activity activity) {
        LocalDate end = activity.period().until().orElse(LocalDate.MIN);
        if (!end.isAfter(situation.asOf())) {
            return;
        }
        for (PlannedGain gain : activity.gains()) {
            Set<EmployeeId> placed = new HashSet<>();
            List<EmployeeId> named =
                    activity.recipients().map(Recipients::named).orElse(List.of());
            Set<EmployeeId> known = new HashSet<>(gain.employees().isEmpty() ? named : gain.employees());
            // Where more are named than gain, they are the ones who wait, and nobody else.
            boolean areTooMany = known.size() > gain.persons();
            if (!areTooMany) {
                placed.addAll(known);
            }
            Set<EmployeeId> gone = new HashSet<>();
            for (EmployeeId one : placed) {
                Employee employee = sound.get(one);
                if (employee != null && !isThere(employee, end)) {
                    gone.add(one);
                }
            }
            int free = gain.persons() - placed.size();
            placed.removeAll(gone);
            int most = placed.size() + free;
            boolean isForOutsiders = activity.recipients().orElse(null) instanceof Recipients.Outsiders;
            List<Employee> waiting = new ArrayList<>(sound.values());
            waiting.removeIf(
                    one -> areTooMany ? !known.contains(one.id()) : isForOutsiders || !isReached(activity, gain, one));
            waiting.removeIf(one -> weight(one, gain) == 0);
            waiting.removeIf(one -> !isThere(one, end));
            waiting.sort(Comparator.comparing(Employee::id));
            waiting.sort(Comparator.comparing(one -> -weight(one, gain)));
            waiting.sort(Comparator.comparing(one -> hasPlace(one, gain, activity)));
            for (Employee one : waiting) {
                if (placed.size() < most) {
                    placed.add(one.id());
                }
            }
            placed.forEach(one -> places.add(new Place(activity, gain, one)));
        }
    }

    private BigDecimal cost(Activity activity) {
        BigDecimal all = BigDecimal.ZERO;
        for (CostLine line : activity.costs()) {
            for (int year = line.years().first(); year <= line.years().last(); year++) {
                all = all.add(line.price().amounts().in(of.currency()));
            }
        }
        return all;
    }

    /** In an activity that can be held together with another. */
    private boolean hasPlace(Employee employee, PlannedGain gain, Activity other) {
        return places.stream()
                .filter(place -> place.employee.equals(employee.id()))
                .filter(place -> place.gain.competence().equals(gain.competence()))
                .anyMatch(place -> place.activity.equals(other)
                        || of.register().eitherOr().stream()
                                .noneMatch(group -> group.contains(place.activity.id()) && group.contains(other.id())));
    }

    private static boolean isThere(Employee employee, LocalDate date) {
        return employee.employments().stream()
                .anyMatch(one -> one.period().contains(date)
                        && employee.knownExit()
                                .filter(exit -> !date.isBefore(exit))
                                .isEmpty());
    }

    private int weight(Employee employee, PlannedGain gain) {
        return cells(employee).stream()
                .mapToInt(cell -> closed(cell, gain) * cell.cell.report().weight())
                .sum();
    }

    private boolean isReached(Activity activity, PlannedGain gain, Employee employee) {
        List<Employment> employments = ReferenceCell.activeEmployments(employee, situation.asOf());
        if (activity.recipients().orElse(null) instanceof Recipients.InRole inRole) {
            return employments.stream()
                    .anyMatch(one -> one.role().equals(inRole.role()) && structure.isWithin(one.unit(), inRole.unit()));
        }
        List<UnitId> units = new ArrayList<>();
        for (AddressedGap gap : activity.gaps()) {
            if (gap.competence().equals(gain.competence())) {
                units.add(gap.unit().orElse(activity.unit()));
            }
        }
        if (units.isEmpty()) {
            units.add(activity.unit());
        }
        return employments.stream()
                .anyMatch(one -> units.stream().anyMatch(unit -> structure.isWithin(one.unit(), unit)));
    }
}
