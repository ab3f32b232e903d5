package org.kompetens.gap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.kompetens.internal.tree.NearestUnits;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.ResolvedRole;
import org.kompetens.organisation.UnitTree;

/**
 * What is required on one date. Of each role and of each unit it is read from what they require over time, when first asked
 * for, and kept; a role in a unit puts the two together, as over time.
 */
final class RequirementsOn {

    private final Requirements overTime;
    private final LocalDate date;

    /** The units that require something on the date. */
    private final NearestUnits requiring;

    private final Map<Integer, List<RequiredCompetence>> ofRoles = new ConcurrentHashMap<>();
    private final Map<Integer, List<RequiredCompetence>> ofUnits = new ConcurrentHashMap<>();
    private final Map<Requirements.RoleInUnit, List<RequiredCompetence>> ofRolesInUnits = new ConcurrentHashMap<>();

    RequirementsOn(Requirements overTime, LocalDate date) {
        UnitTree tree = overTime.organisation().tree();
        this.overTime = overTime;
        this.date = date;
        this.requiring = new NearestUnits(
                tree,
                unit -> overTime.isRequiring(unit)
                        && isAnyInForce(tree.unit(unit).requirements()));
    }

    private boolean isAnyInForce(List<Requirement> requirements) {
        return requirements.stream()
                .anyMatch(requirement -> requirement.period().contains(date));
    }

    Requirements overTime() {
        return overTime;
    }

    /** What a role in a unit requires: of each competence once, in the order of the framework. */
    List<RequiredCompetence> of(ResolvedRole role, int unit) {
        Requirements.RoleInUnit key = new Requirements.RoleInUnit(role.index(), requiring.nearest(unit));
        List<RequiredCompetence> known = ofRolesInUnits.get(key);
        return known != null
                ? known
                : ofRolesInUnits.computeIfAbsent(
                        key,
                        unknown -> Requirements.merge(
                                ofRole(role),
                                ofUnit(unknown.requiringUnit()),
                                required -> required.competence().index(),
                                RequiredCompetence::raisedTo));
    }

    private List<RequiredCompetence> ofRole(ResolvedRole role) {
        return ofRoles.computeIfAbsent(role.index(), unknown -> onDate(overTime.ofRole(role)));
    }

    private List<RequiredCompetence> ofUnit(int requiringUnit) {
        return requiringUnit == NearestUnits.NONE
                ? List.of()
                : ofUnits.computeIfAbsent(requiringUnit, unknown -> onDate(overTime.ofUnit(requiringUnit)));
    }

    private List<RequiredCompetence> onDate(List<RequirementTimeline> timelines) {
        return timelines.stream()
                .map(timeline -> timeline.on(date))
                .flatMap(Optional::stream)
                .toList();
    }
}
