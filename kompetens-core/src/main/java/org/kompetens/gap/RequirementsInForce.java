package org.kompetens.gap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.ResolvedRole;
import org.kompetens.organisation.UnitTree;

/**
 * What every post requires at one date. Worked out when first asked for, and kept: many posts share it, since most units
 * require nothing of their own.
 */
final class RequirementsInForce {

    private static final int NONE = -1;

    private final Organisation organisation;
    private final LocalDate asOf;

    /** For each unit: the nearest one, itself included, that requires something; or {@link #NONE}. */
    private final int[] requiringUnits;

    /** For each requiring unit, once known: what it and all above it require, in the order of the framework. */
    private final AtomicReferenceArray<List<RequiredCompetence>> ofUnits;

    private final Map<Post, List<RequiredCompetence>> ofPosts = new ConcurrentHashMap<>();

    private record Post(int role, int requiringUnit) {}

    RequirementsInForce(Organisation organisation, LocalDate asOf) {
        this.organisation = organisation;
        this.asOf = asOf;
        UnitTree tree = organisation.tree();
        this.requiringUnits = new int[tree.size()];
        this.ofUnits = new AtomicReferenceArray<>(tree.size());
        for (int i = 0; i < tree.size(); i++) {
            boolean requires = tree.unit(i).requirements().stream()
                    .anyMatch(requirement -> requirement.active().contains(asOf));
            requiringUnits[i] = requires ? i : above(i);
        }
    }

    /** The nearest requiring unit above a unit whose ancestors are done. */
    private int above(int unit) {
        int parent = organisation.tree().parent(unit);
        return parent == UnitTree.NO_PARENT ? NONE : requiringUnits[parent];
    }

    /** What a role in a unit requires: of each competence once, in the order of the framework. */
    List<RequiredCompetence> of(ResolvedRole role, int unit) {
        Post post = new Post(role.index(), requiringUnits[unit]);
        List<RequiredCompetence> known = ofPosts.get(post);
        return known != null ? known : ofPosts.computeIfAbsent(post, unknown -> merge(ofRole(role), ofUnit(unit)));
    }

    private List<RequiredCompetence> ofRole(ResolvedRole role) {
        return role.profile()
                .map(profile -> active(profile.requirements(), new RequirementOrigin.OfRole(role.role())))
                .orElse(List.of());
    }

    /** Climbs to the first unit that is known, then comes down again; no recursion, as trees can be deep. */
    private List<RequiredCompetence> ofUnit(int unit) {
        List<Integer> unknown = new ArrayList<>();
        int at = requiringUnits[unit];
        while (at != NONE && ofUnits.get(at) == null) {
            unknown.add(at);
            at = above(at);
        }
        List<RequiredCompetence> required = at == NONE ? List.of() : ofUnits.get(at);
        for (int i = unknown.size() - 1; i >= 0; i--) {
            OrganisationUnit own = organisation.tree().unit(unknown.get(i));
            required = merge(active(own.requirements(), new RequirementOrigin.OfUnit(own)), required);
            ofUnits.set(unknown.get(i), required);
        }
        return required;
    }

    private List<RequiredCompetence> active(List<Requirement> requirements, RequirementOrigin origin) {
        List<RequiredCompetence> active = requirements.stream()
                .filter(requirement -> requirement.active().contains(asOf))
                .map(requirement -> ranked(requirement, origin))
                .toList();
        return merge(active, List.of());
    }

    private RequiredCompetence ranked(Requirement requirement, RequirementOrigin origin) {
        ResolvedCompetence competence =
                organisation.framework().competence(requirement.competence()).orElseThrow();
        RankedRequirement ranked = new RankedRequirement(
                requirement, origin, competence.rank(requirement.level()).orElseThrow());
        return new RequiredCompetence(competence, ranked, ranked);
    }

    /** Of each competence the highest level and the highest weight; among equals those that come first. */
    private static List<RequiredCompetence> merge(List<RequiredCompetence> first, List<RequiredCompetence> second) {
        Map<Integer, RequiredCompetence> highest = new TreeMap<>();
        first.forEach(one -> highest.merge(one.competence().index(), one, RequiredCompetence::raisedTo));
        second.forEach(one -> highest.merge(one.competence().index(), one, RequiredCompetence::raisedTo));
        return List.copyOf(highest.values());
    }

    /** Every requirement that names a competence for a role in a unit, in force or not, the role's first, then upwards. */
    List<RankedRequirement> naming(ResolvedCompetence competence, ResolvedRole role, int unit) {
        List<RankedRequirement> naming = new ArrayList<>();
        role.profile()
                .ifPresent(profile -> addNaming(
                        competence, profile.requirements(), new RequirementOrigin.OfRole(role.role()), naming));
        for (int at = unit; at != UnitTree.NO_PARENT; at = organisation.tree().parent(at)) {
            OrganisationUnit own = organisation.tree().unit(at);
            addNaming(competence, own.requirements(), new RequirementOrigin.OfUnit(own), naming);
        }
        return naming;
    }

    private void addNaming(
            ResolvedCompetence competence,
            List<Requirement> requirements,
            RequirementOrigin origin,
            List<RankedRequirement> naming) {
        requirements.stream()
                .filter(requirement -> requirement.competence().equals(competence.id()))
                .map(requirement -> ranked(requirement, origin).level())
                .forEach(naming::add);
    }
}
