package org.kompetens.testkit.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kompetens.change.EmployeeChange;
import org.kompetens.change.Reorganisation;
import org.kompetens.change.Scenario;
import org.kompetens.change.UnitReorganisation;
import org.kompetens.coverage.Coverage;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.horizon.Bridge;
import org.kompetens.horizon.Horizon;
import org.kompetens.horizon.Transition;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.rollup.Capital;
import org.kompetens.staffing.ExitRates;
import org.kompetens.staffing.ForecastAssumptions;
import org.kompetens.staffing.HireProfile;
import org.kompetens.staffing.Hiring;
import org.kompetens.staffing.Opening;
import org.kompetens.staffing.RetirementAge;
import org.kompetens.staffing.RetirementRules;
import org.kompetens.staffing.StaffingForecast;
import org.kompetens.task.TaskCapability;

/** The library's own counts, as systems under test. */
public final class LibraryCounting {

    private static final int DAYS = 40;
    private static final int YEARS = 3;
    private static final RetirementRules RETIREMENT = RetirementRules.of(RetirementAge.onBirthday(67));

    private LibraryCounting() {}

    /**
     * Coverage.
     *
     * @return the system
     */
    public static CountingSystem<Employee> coverage() {
        return new CounterAndCollector<>(
                (situation, employee) -> employee,
                situation -> Coverage.counter(analysis(situation)),
                situation -> Coverage.collector(analysis(situation)),
                Coverage::merge,
                result -> List.of(result.units().toList(), result.counted(), result.refused()));
    }

    /**
     * Competence capital.
     *
     * @return the system
     */
    public static CountingSystem<Employee> capital() {
        return new CounterAndCollector<>(
                (situation, employee) -> employee,
                situation -> Capital.counter(analysis(situation)),
                situation -> Capital.collector(analysis(situation)),
                Capital::merge,
                result -> List.of(LibraryCapitalSystem.report(result), result.counted(), result.refused()));
    }

    /**
     * Who could do what.
     *
     * @return the system
     */
    public static CountingSystem<Employee> tasks() {
        return new CounterAndCollector<>(
                (situation, employee) -> employee,
                situation -> TaskCapability.counter(analysis(situation)),
                situation -> TaskCapability.collector(analysis(situation)),
                TaskCapability::merge,
                result -> List.of(LibraryTaskSystem.report(result), result.counted(), result.refused()));
    }

    /**
     * The bridge over the forty days after the as-of date.
     *
     * @return the system
     */
    public static CountingSystem<Employee> bridge() {
        return new CounterAndCollector<>(
                (situation, employee) -> employee,
                situation -> Bridge.counter(transition(situation)),
                situation -> Bridge.collector(transition(situation)),
                Bridge::merge,
                result -> List.of(LibraryBridgeSystem.report(result), result.counted(), result.refused()));
    }

    /**
     * The reorganisation in which the last unit is merged into the first, where their levels allow it, and forty days go
     * by.
     *
     * @return the system
     */
    public static CountingSystem<EmployeeChange> reorganisation() {
        return new CounterAndCollector<>(
                (situation, employee) -> scenario(situation).change(employee),
                situation -> Reorganisation.counter(analysis(situation), reorganised(situation)),
                situation -> Reorganisation.collector(analysis(situation), reorganised(situation)),
                Reorganisation::merge,
                result -> List.of(
                        result.units().map(LibraryCounting::report).toList(), result.counted(), result.refused()));
    }

    /**
     * The staff at the as-of date, and who of them retires at 67.
     *
     * @return the system
     */
    public static CountingSystem<Employee> opening() {
        return new CounterAndCollector<>(
                (situation, employee) -> employee,
                situation -> Opening.counter(Organisation.of(situation.structure()), situation.asOf(), RETIREMENT),
                situation -> Opening.collector(Organisation.of(situation.structure()), situation.asOf(), RETIREMENT),
                Opening::merge,
                LibraryCounting::report);
    }

    private static Object report(Opening opening) {
        List<Object> report = new ArrayList<>();
        Organisation organisation = opening.organisation();
        for (OrganisationUnit unit : organisation.tree().units()) {
            report.add(opening.at(unit.id()));
            organisation.roles().forEach(role -> report.add(opening.at(unit.id(), role.id())));
        }
        HireProfile nobody = HireProfile.of(Fte.FULL, Map.of(30, 1));
        ForecastAssumptions assumptions =
                ForecastAssumptions.of(YEARS, ExitRates.NONE, nobody).withHiring(Hiring.NONE);
        report.add(LibraryStaffingSystem.report(StaffingForecast.of(opening, assumptions)));
        report.add(List.of(opening.counted(), opening.refused(), opening.findingCounts(), opening.findings()));
        return report;
    }

    private static GapAnalysis analysis(Situation situation) {
        return GapAnalysis.of(Organisation.of(situation.structure()), situation.asOf())
                .withPolicy(situation.policy().assessmentPolicy());
    }

    private static Transition transition(Situation situation) {
        return Horizon.of(analysis(situation))
                .between(situation.asOf(), situation.asOf().plusDays(DAYS));
    }

    private static GapAnalysis reorganised(Situation situation) {
        return GapAnalysis.of(
                        Organisation.of(scenario(situation).structure()),
                        situation.asOf().plusDays(DAYS))
                .withPolicy(situation.policy().assessmentPolicy());
    }

    private static Scenario scenario(Situation situation) {
        Scenario unchanged = Scenario.of(situation.structure());
        List<OrganisationUnit> units = situation.structure().units();
        OrganisationUnit last = units.get(units.size() - 1);
        if (units.get(0).equals(last)) {
            return unchanged;
        }
        Scenario merged = unchanged.merging(last.id(), units.get(0).id());
        return merged.structure().findings().hasErrors() ? unchanged : merged;
    }

    /** By the ids of competences: each organisation resolves the framework for itself. */
    private static List<Object> report(UnitReorganisation unit) {
        return List.of(
                unit.unit(),
                unit.people(),
                unit.competences().stream()
                        .map(one -> List.of(one.competence().id(), one.before(), one.parts(), one.after()))
                        .toList());
    }
}
