package org.kompetens.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BinaryOperator;
import java.util.function.ToIntFunction;
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
 * date is read from it, see {@link GapAnalysis#required}. Safe to share by threads.
 */
public final class Requirements {

    private final Organisation organisation;

    /** The units that ever require something. */
    private final NearestUnits requiring;

    /** For each role, once known: what it requires by itself, in the order of the framework. */
    private final AtomicReferenceArray<List<RequirementTimeline>> ofRoles;

    /** For each requiring unit, once known: what it and all above it require, in the order of the framework. */
    private final AtomicReferenceArray<List<RequirementTimeline>> ofUnits;

    private final Map<RoleInUnit, List<RequirementTimeline>> ofRolesInUnits = new ConcurrentHashMap<>();

    /** A role, and the nearest unit that requires something: in all units that have the same one, the same is required. */
    record RoleInUnit(int role, int requiringUnit) {}

    private Requirements(Organisation organisation) {
        UnitTree tree = organisation.tree();
        this.organisation = organisation;
        this.requiring =
                new NearestUnits(tree, unit -> !tree.unit(unit).requirements().isEmpty());
        this.ofRoles = new AtomicReferenceArray<>(organisation.roles().size());
        this.ofUnits = new AtomicReferenceArray<>(tree.size());
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
        RoleInUnit key = new RoleInUnit(role.index(), requiring.nearest(unitIndex));
        List<RequirementTimeline> known = ofRolesInUnits.get(key);
        return known != null
                ? known
                : ofRolesInUnits.computeIfAbsent(key, unknown -> merge(ofRole(role), ofUnit(unitIndex)));
    }

    /** Whether a unit itself ever requires something. */
    boolean isRequiring(int unitIndex) {
        return requiring.nearest(unitIndex) == unitIndex;
    }

    /** What a role requires by itself. */
    List<RequirementTimeline> ofRole(ResolvedRole role) {
        List<RequirementTimeline> known = ofRoles.get(role.index());
        if (known == null) {
            known = role.profile()
                    .map(profile -> own(profile.requirements(), new RequirementOrigin.OfRole(role.role())))
                    .orElse(List.of());
            ofRoles.set(role.index(), known);
        }
        return known;
    }

    /**
     * What a unit and all above it require. Climbs to the first unit that is known, then comes down again; no recursion, as
     * trees can be deep.
     */
    List<RequirementTimeline> ofUnit(int unitIndex) {
        List<Integer> unknown = new ArrayList<>();
        int at = requiring.nearest(unitIndex);
        while (at != NearestUnits.NONE && ofUnits.get(at) == null) {
            unknown.add(at);
            at = requiring.above(at);
        }
        List<RequirementTimeline> required = at == NearestUnits.NONE ? List.of() : ofUnits.get(at);
        for (int i = unknown.size() - 1; i >= 0; i--) {
            OrganisationUnit unit = organisation.tree().unit(unknown.get(i));
            required = merge(own(unit.requirements(), new RequirementOrigin.OfUnit(unit)), required);
            ofUnits.set(unknown.get(i), required);
        }
        return required;
    }

    private List<RequirementTimeline> own(List<Requirement> requirements, RequirementOrigin origin) {
        Map<Integer, List<RequirementTimeline>> byCompetence = new TreeMap<>();
        for (Requirement one : requirements) {
            ResolvedCompetence competence =
                    organisation.framework().competence(one.competence()).orElseThrow();
            byCompetence
                    .computeIfAbsent(competence.index(), none -> new ArrayList<>())
                    .add(RequirementTimeline.of(competence, ranked(competence, one, origin)));
        }
        return byCompetence.values().stream().map(Requirements::together).toList();
    }

    /** Halves by halves, so that many requirements of one competence take no more than n log n. */
    private static RequirementTimeline together(List<RequirementTimeline> named) {
        int half = named.size() / 2;
        return half == 0
                ? named.get(0)
                : together(named.subList(0, half)).mergedWith(together(named.subList(half, named.size())));
    }

    private static RankedRequirement ranked(
            ResolvedCompetence competence, Requirement requirement, RequirementOrigin origin) {
        return new RankedRequirement(
                requirement, origin, competence.rank(requirement.level()).orElseThrow());
    }

    private static List<RequirementTimeline> merge(List<RequirementTimeline> first, List<RequirementTimeline> second) {
        return merge(first, second, timeline -> timeline.competence().index(), RequirementTimeline::mergedWith);
    }

    /** What either has of each competence, and of one that both have what they make together; in the order of the framework. */
    static <T> List<T> merge(List<T> first, List<T> second, ToIntFunction<T> competence, BinaryOperator<T> together) {
        if (first.isEmpty() || second.isEmpty()) {
            return first.isEmpty() ? second : first;
        }
        List<T> merged = new ArrayList<>(first.size() + second.size());
        int i = 0;
        int j = 0;
        while (i < first.size() && j < second.size()) {
            T one = first.get(i);
            T other = second.get(j);
            int order = competence.applyAsInt(one) - competence.applyAsInt(other);
            merged.add(order == 0 ? together.apply(one, other) : order < 0 ? one : other);
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        merged.addAll(first.subList(i, first.size()));
        merged.addAll(second.subList(j, second.size()));
        return List.copyOf(merged);
    }

    /** Every requirement that names a competence for a role in a unit, whenever in force: the role's first, then upwards. */
    List<RankedRequirement> naming(ResolvedCompetence competence, ResolvedRole role, int unitIndex) {
        List<RankedRequirement> naming = new ArrayList<>();
        role.profile()
                .ifPresent(profile -> addNaming(
                        competence, profile.requirements(), new RequirementOrigin.OfRole(role.role()), naming));
        for (int at = requiring.nearest(unitIndex); at != NearestUnits.NONE; at = requiring.above(at)) {
            OrganisationUnit unit = organisation.tree().unit(at);
            addNaming(competence, unit.requirements(), new RequirementOrigin.OfUnit(unit), naming);
        }
        return naming;
    }

    private static void addNaming(
            ResolvedCompetence competence,
            List<Requirement> requirements,
            RequirementOrigin origin,
            List<RankedRequirement> naming) {
        requirements.stream()
                .filter(requirement -> requirement.competence().equals(competence.id()))
                .map(requirement -> ranked(competence, requirement, origin))
                .forEach(naming::add);
    }
}
