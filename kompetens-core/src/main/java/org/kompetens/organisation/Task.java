package org.kompetens.organisation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kompetens.text.Labels;

/**
 * Something that is to be done in units or by roles, and the competences that whoever does it has to hold (S4:
 * management has an overview of competences and tasks). It is nobody's gap: what is required of each is said by profiles
 * and units. It shows who could do what.
 *
 * <p>A task concerns the employments in its units, and in all below them, that are in its roles: in any unit where no unit
 * is named, in any role where no role is named.
 *
 * @param id identifies the task
 * @param labels its name
 * @param description what it is about, if that is described
 * @param units the units that do it; empty for all
 * @param roles the roles that do it; empty for all
 * @param period when it is to be done
 * @param needs what whoever does it has to hold: all of it
 */
public record Task(
        TaskId id,
        Labels labels,
        Optional<Labels> description,
        List<UnitId> units,
        List<RoleId> roles,
        Period period,
        List<TaskNeed> needs) {

    /** Copies. */
    public Task {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(labels, "labels");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(units, "units");
        Objects.requireNonNull(roles, "roles");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(needs, "needs");
        units = List.copyOf(units);
        roles = List.copyOf(roles);
        needs = List.copyOf(needs);
    }

    /**
     * A task of the whole organisation, without beginning or end; see {@link #withUnits} and {@link #withRoles}.
     *
     * @param id identifies the task
     * @param labels its name
     * @param needs what whoever does it has to hold
     * @return the task
     */
    public static Task of(TaskId id, Labels labels, List<TaskNeed> needs) {
        return new Task(id, labels, Optional.empty(), List.of(), List.of(), Period.ALWAYS, needs);
    }

    /**
     * This task described.
     *
     * @param description what it is about
     * @return a new task
     */
    public Task withDescription(Labels description) {
        return new Task(id, labels, Optional.of(description), units, roles, period, needs);
    }

    /**
     * This task as one of some units.
     *
     * @param units the units that do it; none for all
     * @return a new task
     */
    public Task withUnits(List<UnitId> units) {
        return new Task(id, labels, description, units, roles, period, needs);
    }

    /**
     * This task as one of some roles.
     *
     * @param roles the roles that do it; none for all
     * @return a new task
     */
    public Task withRoles(List<RoleId> roles) {
        return new Task(id, labels, description, units, roles, period, needs);
    }

    /**
     * This task for another period.
     *
     * @param period when it is to be done
     * @return a new task
     */
    public Task withPeriod(Period period) {
        return new Task(id, labels, description, units, roles, period, needs);
    }
}
