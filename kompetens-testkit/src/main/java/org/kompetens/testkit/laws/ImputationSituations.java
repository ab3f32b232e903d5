package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.StaffingAgreement.at;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import net.jqwik.api.Assume;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.UnitId;
import org.kompetens.staffing.ConstantDemand;
import org.kompetens.staffing.ForecastAssumptions;
import org.kompetens.staffing.PlannedHire;
import org.kompetens.staffing.Quantity;
import org.kompetens.staffing.Rate;
import org.kompetens.staffing.Transfer;
import org.kompetens.staffing.UnitRole;
import org.kompetens.testkit.StaffingSituations;
import org.kompetens.testkit.reference.ReferenceImputationSystem;
import org.kompetens.testkit.system.StaffingFigure;
import org.kompetens.testkit.system.StaffingSituation;

/** Organisations of which one part has staff and others are silent, and what is to happen between them. */
final class ImputationSituations {

    /** So many are silent at most. */
    static final int MOST_MEMBERS = 9;

    private ImputationSituations() {}

    /** Those who are there beside so many silent ones, in a forecast of constant demand with nothing planned or moved. */
    static StaffingSituation beside(StaffingSituation situation, int members) {
        Assume.that(CountOfPeople.of(situation) > 0);
        ForecastAssumptions assumptions = situation
                .assumptions()
                .withDemand(new ConstantDemand())
                .withPlannedHires(List.of())
                .withTransfers(List.of());
        return StaffingSituations.besideSilentMembers(situation.withAssumptions(assumptions), members);
    }

    /**
     * The same, but that some move from a silent one to a place where others are employed, others move to the silent one
     * after and from another silent one at once, and somebody is to be hired there; and with what else is planned and moved
     * among those who reported.
     */
    static StaffingSituation withFlows(StaffingSituation situation, int members, int pick) {
        List<UnitRole> places = situation.employees().stream()
                .flatMap(employee -> employee.employments().stream())
                .map(employment -> new UnitRole(employment.unit(), employment.role()))
                .distinct()
                .toList();
        UnitRole reported = places.get(pick % places.size());
        UnitRole silent = new UnitRole(StaffingSituations.silent(1).first(), reported.role());
        UnitRole otherSilent = new UnitRole(StaffingSituations.silent(members).last(), reported.role());
        ForecastAssumptions assumptions = situation.assumptions();
        List<Transfer> transfers = new ArrayList<>(assumptions.transfers().stream()
                .filter(transfer -> !transfer.from().equals(reported))
                .toList());
        if (members > 1) {
            transfers.add(new Transfer(1, otherSilent, silent, new Rate(1, 2 + pick % 4)));
        }
        transfers.add(new Transfer(1, silent, reported, new Rate(1, 1 + pick % 5)));
        transfers.add(new Transfer(Math.min(2, assumptions.years()), reported, silent, new Rate(1, 1 + pick % 3)));
        List<PlannedHire> planned = new ArrayList<>(assumptions.plannedHires());
        planned.add(new PlannedHire(1, silent, new Quantity(pick * Quantity.ONE_IN_BILLIONTHS / 8)));
        StaffingSituation beside = beside(situation, members);
        return beside.withAssumptions(
                beside.assumptions().withTransfers(transfers).withPlannedHires(planned));
    }

    /** The same people in the roles that they have, now and later, all in the unit at the top. */
    static StaffingSituation inOneUnit(StaffingSituation situation) {
        UnitId top = CountOfPeople.root(situation);
        return situation.withEmployees(Change.each(
                situation.employees(),
                employee -> employee.withEmployments(employee.employments().stream()
                        .map(one -> Employment.of(one.id(), one.role(), top, one.fte(), one.period()))
                        .toList())));
    }

    /** The same where everybody has one employment at the as-of date at most, and no position becomes larger or smaller. */
    static StaffingSituation staying(StaffingSituation situation) {
        return situation
                .withAssumptions(situation.assumptions().withPositionChanges(List.of()))
                .withEmployees(Change.each(
                        situation.employees(),
                        employee -> employee.withEmployments(employee.employments().stream()
                                .filter(one -> employee.isActive(one, situation.asOf()))
                                .limit(1)
                                .toList())));
    }

    /** The only part of the whole that has staff. */
    static UnitId reporting(StaffingSituation situation) {
        Optional<UnitId> whole = Optional.of(CountOfPeople.root(situation));
        SortedSet<UnitId> silent = StaffingSituations.silent(MOST_MEMBERS);
        return situation.structure().units().stream()
                .filter(unit -> unit.parent().equals(whole) && !silent.contains(unit.id()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** The units below the whole in which there is staff, the part that reported the first. */
    static List<UnitId> staffed(StaffingSituation situation) {
        UnitId root = CountOfPeople.root(situation);
        List<UnitId> staffed = new ArrayList<>(List.of(reporting(situation)));
        new ReferenceImputationSystem()
                .forecast(situation, List.of())
                .all()
                .all()
                .forEach((unit, years) -> {
                    boolean isStaffed = at(years.get(0), StaffingFigure.OPENING).signum() > 0;
                    if (isStaffed && !unit.equals(root) && !staffed.contains(unit)) {
                        staffed.add(unit);
                    }
                });
        return staffed;
    }

    /** An employee without what they have in another role or unit than the first: nobody is in the same role twice. */
    static Employee inFirstPlace(Employee employee) {
        List<Employment> all = employee.employments();
        return employee.withEmployments(all.stream()
                .filter(one -> one.unit().equals(all.get(0).unit())
                        && one.role().equals(all.get(0).role()))
                .toList());
    }

    /** Somebody else, who is employed in one unit and otherwise as an employee is. */
    static Employee inUnit(Employee employee, UnitId unit) {
        List<Employment> employments = employee.employments().stream()
                .map(one -> Employment.of(one.id(), one.role(), unit, one.fte(), one.period()))
                .toList();
        return new Employee(
                EmployeeId.of(employee.id().value() + "-" + unit.value()),
                employee.birthDate(),
                employee.knownExit(),
                employments,
                List.of(),
                List.of());
    }
}
