package org.kompetens.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.RoleProfile;
import org.kompetens.organisation.Task;
import org.kompetens.organisation.UnitId;

/**
 * What if: the same organisation with changes to its structure and to its employees. It makes new records and leaves
 * those given as they are; the figures of both are then compared side by side. Immutable.
 *
 * <pre>{@code
 * Scenario scenario = Scenario.of(structure)
 *         .raising(RoleId.of("nurse"), Requirement.of(woundCare, Level.of("expert"), 5))
 *         .merging(UnitId.of("north"), UnitId.of("south"));
 * GapAnalysis whatIf = GapAnalysis.of(Organisation.of(scenario.structure()), analysis.asOf());
 * Rollup after = employees.stream().map(scenario::employee).collect(Rollup.collector(whatIf));
 * Comparison comparison = new Comparison(before, after);
 * }</pre>
 */
public final class Scenario {

    private final OrganisationStructure structure;
    private final UnaryOperator<Employee> employees;

    private Scenario(OrganisationStructure structure, UnaryOperator<Employee> employees) {
        this.structure = structure;
        this.employees = employees;
    }

    /**
     * A scenario in which nothing is changed yet.
     *
     * @param structure the organisation as it is
     * @return the scenario
     */
    public static Scenario of(OrganisationStructure structure) {
        return new Scenario(structure, UnaryOperator.identity());
    }

    /**
     * The same with any change of the structure.
     *
     * @param change makes a structure of the one so far
     * @return a new scenario
     */
    public Scenario restructured(UnaryOperator<OrganisationStructure> change) {
        return new Scenario(change.apply(structure), employees);
    }

    /**
     * The same with any change of employees.
     *
     * @param change makes of each employee, as changed so far, a record with the same id
     * @return a new scenario
     */
    public Scenario changing(UnaryOperator<Employee> change) {
        return new Scenario(structure, employee -> change.apply(employees.apply(employee)));
    }

    /**
     * The same with one more requirement of a role. Of several for one competence the highest applies, so this can only
     * raise the profile.
     *
     * @param role the role; without a profile so far, it has one now
     * @param requirement what it is to require too
     * @return a new scenario
     */
    public Scenario raising(RoleId role, Requirement requirement) {
        List<RoleProfile> profiles = new ArrayList<>(structure.profiles());
        Optional<RoleProfile> profile =
                profiles.stream().filter(one -> one.role().equals(role)).findFirst();
        List<Requirement> requirements =
                new ArrayList<>(profile.map(RoleProfile::requirements).orElse(List.of()));
        requirements.add(requirement);
        RoleProfile raised = new RoleProfile(role, requirements);
        profile.ifPresentOrElse(one -> profiles.set(profiles.indexOf(one), raised), () -> profiles.add(raised));
        return restructured(whole -> whole.withProfiles(profiles));
    }

    /**
     * The same with one unit merged into another: its employments and the units below it go there, what it required is
     * required there too, and its tasks are done there.
     *
     * @param unit the unit that is to be no more
     * @param into the unit that takes it up
     * @return a new scenario
     * @throws IllegalArgumentException if there is no such unit, or if the two are one
     */
    public Scenario merging(UnitId unit, UnitId into) {
        OrganisationUnit merged = unit(unit);
        if (unit.equals(unit(into).id())) {
            throw new IllegalArgumentException("unit must be merged into another: " + unit);
        }
        List<OrganisationUnit> units = new ArrayList<>();
        for (OrganisationUnit one : structure.units()) {
            OrganisationUnit moved = one.parent().equals(Optional.of(unit)) ? one.withParent(into) : one;
            if (one.id().equals(into)) {
                units.add(moved.withRequirements(joined(moved.requirements(), merged.requirements()))
                        .withCoverage(joined(moved.coverage(), merged.coverage())));
            } else if (!one.id().equals(unit)) {
                units.add(moved);
            }
        }
        return restructured(whole -> whole.withUnits(units).withTasks(tasksIn(whole.tasks(), unit, into)))
                .changing(employee -> employee.withEmployments(employee.employments().stream()
                        .map(employment -> employment.unit().equals(unit) ? in(into, employment) : employment)
                        .toList()));
    }

    private OrganisationUnit unit(UnitId id) {
        return structure.units().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such unit in this structure"));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> joined = new ArrayList<>(first);
        joined.addAll(second);
        return joined;
    }

    private static List<Task> tasksIn(List<Task> tasks, UnitId unit, UnitId into) {
        return tasks.stream()
                .map(task -> task.withUnits(task.units().stream()
                        .map(one -> one.equals(unit) ? into : one)
                        .distinct()
                        .toList()))
                .toList();
    }

    private static Employment in(UnitId unit, Employment one) {
        return new Employment(one.id(), one.role(), unit, one.fte(), one.period(), one.absences(), one.hoursWorked());
    }

    /**
     * The same with some employees trained.
     *
     * @param trained who
     * @param assessment what they would be found to hold; its id is none of those that their records have
     * @return a new scenario
     */
    public Scenario training(Set<EmployeeId> trained, Assessment assessment) {
        Set<EmployeeId> ids = Set.copyOf(trained);
        return changing(employee -> ids.contains(employee.id())
                ? employee.withAssessments(joined(employee.assessments(), List.of(assessment)))
                : employee);
    }

    /**
     * The structure with all changes. Whether it is sound is checked when it is resolved.
     *
     * @return the structure
     */
    public OrganisationStructure structure() {
        return structure;
    }

    /**
     * An employee with all changes.
     *
     * @param employee the record as it is
     * @return the record as it would be
     * @throws IllegalArgumentException if a change of the host's own gave it another id
     */
    public Employee employee(Employee employee) {
        return change(employee).after().orElseThrow();
    }

    /**
     * An employee before and after.
     *
     * @param employee the record as it is
     * @return that, and the record as it would be
     * @throws IllegalArgumentException if a change of the host's own gave it another id
     */
    public EmployeeChange change(Employee employee) {
        return EmployeeChange.of(employee, employees.apply(employee));
    }
}
