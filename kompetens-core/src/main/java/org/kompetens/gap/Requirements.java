package org.kompetens.gap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.internal.tree.NearestUnits;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.ResolvedRole;
import org.kompetens.organisation.UnitTree;

/**
 * What each role in each unit requires over time: by itself, by the unit and by all units above it. Worked out when first
 * asked for, and kept: many employments share it, since most units require nothing of their own. What is required at a
 * date is the same at that date, see {@link GapAnalysis#required}. Safe to share by threads.
 */
public final class Requirements {

    private final Organisation organisation;

    /** The units that themselves have a requirement. */
    private final NearestUnits requiring;

    /** For each role: what it requires by itself, in the order of the framework. */
    private final Map<Integer, List<RequirementTimeline>> ofRoles = new ConcurrentHashMap<>();

    /** For each requiring unit: what it and all above it require, in the order of the framework. */
    private final Map<Integer, List<RequirementTimeline>> ofUnits = new ConcurrentHashMap<>();

    private final Map<RoleInUnit, List<RequirementTimeline>> ofRolesInUnits = new ConcurrentHashMap<>();

    /** A role, and the nearest unit that requires something: in all units that have the same one, the same is required. */
    record RoleInUnit(int role, int requiringUnit) {}

    private Requirements(Organisation organisation) {
        UnitTree tree = organisation.tree();
        this.organisation = organisation;
        this.requiring =
                new NearestUnits(tree, unit -> !tree.unit(unit).requirements().isEmpty());
    }

    /**
     * The requirements of an organisation.
     *
     * @param organisation the organisation
     * @return what is required in it
     */
    public static Requirements of(Organisation organisation) {
        return new Requirements(organisation);
    }

    /**
     * Whose requirements these are.
     *
     * @return the organisation
     */
    public Organisation organisation() {
        return organisation;
    }

    /**
     * What a role in a unit requires over time.
     *
     * @param role a role of the organisation
     * @param unitIndex the index of a unit in the tree
     * @return of each competence that is ever required, in the order of the framework
     */
    public List<RequirementTimeline> of(ResolvedRole role, int unitIndex) {
        RoleInUnit key = key(role, unitIndex);
        List<RequirementTimeline> known = ofRolesInUnits.get(key);
        return known != null
                ? known
                : ofRolesInUnits.computeIfAbsent(key, unknown -> merge(ofRole(role), ofUnit(unknown.requiringUnit())));
    }

    /** What is required on a date. */
    RequiredOn on(LocalDate date) {
        return new RequiredOn(date, this);
    }

    RoleInUnit key(ResolvedRole role, int unit) {
        return new RoleInUnit(role.index(), requiring.nearest(unit));
    }

    private List<RequirementTimeline> ofRole(ResolvedRole role) {
        return ofRoles.computeIfAbsent(
                role.index(),
                unknown -> role.profile()
                        .map(profile -> own(profile.requirements(), new RequirementOrigin.OfRole(role.role())))
                        .orElse(List.of()));
    }

    /**
     * What a requiring unit and all above it require. Climbs to the first unit that is known, then comes down again; no
     * recursion, as trees can be deep.
     */
    private List<RequirementTimeline> ofUnit(int requiringUnit) {
        List<Integer> unknown = new ArrayList<>();
        List<RequirementTimeline> required = List.of();
        for (int at = requiringUnit; at != NearestUnits.NONE; at = requiring.above(at)) {
            List<RequirementTimeline> known = ofUnits.get(at);
            if (known != null) {
                required = known;
                break;
            }
            unknown.add(at);
        }
        for (int i = unknown.size() - 1; i >= 0; i--) {
            OrganisationUnit unit = organisation.tree().unit(unknown.get(i));
            required = merge(own(unit.requirements(), new RequirementOrigin.OfUnit(unit)), required);
            ofUnits.put(unknown.get(i), required);
        }
        return required;
    }

    private List<RequirementTimeline> own(List<Requirement> requirements, RequirementOrigin origin) {
        Map<Integer, List<RequirementTimeline>> byCompetence = new TreeMap<>();
        for (Requirement one : requirements) {
            ResolvedCompetence of =
                    organisation.framework().competence(one.competence()).orElseThrow();
            byCompetence
                    .computeIfAbsent(of.index(), none -> new ArrayList<>())
                    .add(RequirementTimeline.of(of, RankedRequirement.of(of, one, origin)));
        }
        return byCompetence.values().stream().map(this::together).toList();
    }

    /** Halves by halves, so that many requirements of one competence take no more than n log n. */
    private RequirementTimeline together(List<RequirementTimeline> several) {
        int half = several.size() / 2;
        return half == 0
                ? several.get(0)
                : together(several.subList(0, half)).mergedWith(together(several.subList(half, several.size())));
    }

    /** What either has of each competence, and of one that both have what they make together; in the order of the framework. */
    private List<RequirementTimeline> merge(List<RequirementTimeline> first, List<RequirementTimeline> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first.isEmpty() ? second : first;
        }
        List<RequirementTimeline> merged = new ArrayList<>(first.size() + second.size());
        int i = 0;
        int j = 0;
        while (i < first.size() && j < second.size()) {
            RequirementTimeline one = first.get(i);
            RequirementTimeline other = second.get(j);
            int order = one.competence().index() - other.competence().index();
            merged.add(order == 0 ? one.mergedWith(other) : order < 0 ? one : other);
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        merged.addAll(first.subList(i, first.size()));
        merged.addAll(second.subList(j, second.size()));
        return List.copyOf(merged);
    }

    /** Every requirement that names a competence for a role in a unit: the role's first, then upwards. */
    List<RankedRequirement> naming(ResolvedCompetence named, ResolvedRole role, int unitIndex) {
        List<RankedRequirement> naming = new ArrayList<>();
        role.profile()
                .ifPresent(profile ->
                        addNaming(named, profile.requirements(), new RequirementOrigin.OfRole(role.role()), naming));
        for (int at = requiring.nearest(unitIndex); at != NearestUnits.NONE; at = requiring.above(at)) {
            OrganisationUnit unit = organisation.tree().unit(at);
            addNaming(named, unit.requirements(), new RequirementOrigin.OfUnit(unit), naming);
        }
        return naming;
    }

    private void addNaming(
            ResolvedCompetence named,
            List<Requirement> requirements,
            RequirementOrigin origin,
            List<RankedRequirement> naming) {
        requirements.stream()
                .filter(requirement -> requirement.competence().equals(named.id()))
                .map(requirement -> RankedRequirement.of(named, requirement, origin))
                .forEach(naming::add);
    }
}
