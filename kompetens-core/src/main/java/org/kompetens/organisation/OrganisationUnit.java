package org.kompetens.organisation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kompetens.text.Labels;

/**
 * A node of the unit tree, at any level.
 *
 * @param id identifies the unit
 * @param labels its name
 * @param description what it does, if that is described
 * @param level its level, one of those that the organisation declares
 * @param parent the unit above; empty for the one root
 * @param requirements what is required of each who is employed in this unit or anywhere below it
 * @param coverage what the unit as a whole needs, from all who are employed in it or anywhere below it
 */
public record OrganisationUnit(
        UnitId id,
        Labels labels,
        Optional<Labels> description,
        UnitLevelId level,
        Optional<UnitId> parent,
        List<Requirement> requirements,
        List<CoverageRequirement> coverage) {

    /** Copies. */
    public OrganisationUnit {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(labels, "labels");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(parent, "parent");
        Objects.requireNonNull(requirements, "requirements");
        Objects.requireNonNull(coverage, "coverage");
        requirements = List.copyOf(requirements);
        coverage = List.copyOf(coverage);
    }

    /**
     * The root of a tree, without requirements; see {@link #withParent}, {@link #withDescription} and {@link #withRequirements}.
     *
     * @param id identifies the unit
     * @param labels its name
     * @param level its level
     * @return the unit
     */
    public static OrganisationUnit of(UnitId id, Labels labels, UnitLevelId level) {
        return new OrganisationUnit(id, labels, Optional.empty(), level, Optional.empty(), List.of(), List.of());
    }

    /**
     * This unit described.
     *
     * @param description what it does
     * @return a new unit
     */
    public OrganisationUnit withDescription(Labels description) {
        return new OrganisationUnit(id, labels, Optional.of(description), level, parent, requirements, coverage);
    }

    /**
     * This unit below another.
     *
     * @param parent the unit above
     * @return a new unit
     */
    public OrganisationUnit withParent(UnitId parent) {
        return new OrganisationUnit(id, labels, description, level, Optional.of(parent), requirements, coverage);
    }

    /**
     * This unit with other requirements of each who is employed there.
     *
     * @param requirements in place of those it has
     * @return a new unit
     */
    public OrganisationUnit withRequirements(List<Requirement> requirements) {
        return new OrganisationUnit(id, labels, description, level, parent, requirements, coverage);
    }

    /**
     * This unit with other needs as a whole.
     *
     * @param coverage in place of those it has
     * @return a new unit
     */
    public OrganisationUnit withCoverage(List<CoverageRequirement> coverage) {
        return new OrganisationUnit(id, labels, description, level, parent, requirements, coverage);
    }
}
