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

    private final Organisation organisation;
    private final LocalDate asOf;

    private final RequiringUnits requiring;

    /** For each role, once known: what it requires by itself, in the order of the framework. */
    private final AtomicReferenceArray<List<RequiredCompetence>> ofRoles;

    /** For each requiring unit, once known: what it and all above it require, in the order of the framework. */
    private final AtomicReferenceArray<List<RequiredCompetence>> ofUnits;

    private final Map<Post, List<RequiredCompetence>> ofPosts = new ConcurrentHashMap<>();

    private record Post(int role, int requiringUnit) {}

    RequirementsInForce(Organisation organisation, LocalDate asOf) {
        this.organisation = organisation;
        this.asOf = asOf;
        this.requiring = new RequiringUnits(organisation.tree(), asOf);
        this.ofRoles = new AtomicReferenceArray<>(organisation.roles().size());
        this.ofUnits = new AtomicReferenceArray<>(organisation.tree().size());
    }

    /** The nearest unit, itself included, that requires something; or {@link RequiringUnits#NONE}. */
    int requiringUnit(int unit) {
        return requiring.nearest(unit);
    }

    /** What a role in a unit requires: of each competence once, in the order of the framework. */
    List<RequiredCompetence> of(ResolvedRole role, int unit) {
        Post post = new Post(role.index(), requiring.nearest(unit));
        List<RequiredCompetence> known = ofPosts.get(post);
        return known != null ? known : ofPosts.computeIfAbsent(post, unknown -> merge(ofRole(role), ofUnit(unit)));
    }

    private List<RequiredCompetence> ofRole(ResolvedRole role) {
        List<RequiredCompetence> known = ofRoles.get(role.index());
        if (known == null) {
            known = role.profile()
                    .map(profile -> active(profile.requirements(), new RequirementOrigin.OfRole(role.role())))
                    .orElse(List.of());
            ofRoles.set(role.index(), known);
        }
        return known;
    }

    /** Climbs to the first unit that is known, then comes down again; no recursion, as trees can be deep. */
    private List<RequiredCompetence> ofUnit(int unit) {
        List<Integer> unknown = new ArrayList<>();
        int at = requiring.nearest(unit);
        while (at != RequiringUnits.NONE && ofUnits.get(at) == null) {
            unknown.add(at);
            at = requiring.above(organisation.tree(), at);
        }
        List<RequiredCompetence> required = at == RequiringUnits.NONE ? List.of() : ofUnits.get(at);
        for (int i = unknown.size() - 1; i >= 0; i--) {
            OrganisationUnit own = organisation.tree().unit(unknown.get(i));
            required = merge(active(own.requirements(), new RequirementOrigin.OfUnit(own)), required);
            ofUnits.set(unknown.get(i), required);
        }
        return required;
    }

    private List<RequiredCompetence> active(List<Requirement> requirements, RequirementOrigin origin) {
        Map<Integer, RequiredCompetence> highest = new TreeMap<>();
        for (Requirement requirement : requirements) {
            if (requirement.period().contains(asOf)) {
                RequiredCompetence ranked = ranked(requirement, origin);
                highest.merge(ranked.competence().index(), ranked, RequiredCompetence::raisedTo);
            }
        }
        return List.copyOf(highest.values());
    }

    private RequiredCompetence ranked(Requirement requirement, RequirementOrigin origin) {
        ResolvedCompetence competence =
                organisation.framework().competence(requirement.competence()).orElseThrow();
        RankedRequirement ranked = new RankedRequirement(
                requirement, origin, competence.rank(requirement.level()).orElseThrow());
        return new RequiredCompetence(competence, ranked, ranked);
    }

    /**
     * Of each competence the highest level and the highest weight; among equals those that come first. All in the order
     * of the framework.
     */
    private static List<RequiredCompetence> merge(List<RequiredCompetence> first, List<RequiredCompetence> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first.isEmpty() ? second : first;
        }
        List<RequiredCompetence> merged = new ArrayList<>(first.size() + second.size());
        int i = 0;
        int j = 0;
        while (i < first.size() && j < second.size()) {
            RequiredCompetence one = first.get(i);
            RequiredCompetence other = second.get(j);
            int order = one.competence().index() - other.competence().index();
            merged.add(order == 0 ? one.raisedTo(other) : order < 0 ? one : other);
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        merged.addAll(first.subList(i, first.size()));
        merged.addAll(second.subList(j, second.size()));
        return List.copyOf(merged);
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
                .map(requirement -> ranked(requirement, origin).levelFrom())
                .forEach(naming::add);
    }
}
