package org.kompetens.gap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * What posts require over time, by all that the structure tells: on every date the same as an analysis of that date
 * finds. Worked out when first asked for, and kept. Safe to share by threads.
 */
public final class RequirementHistory {

    private static final int NONE = -1;

    private final Organisation organisation;

    /** For each unit: the nearest one, itself included, that ever requires something; or {@link #NONE}. */
    private final int[] requiringUnits;

    /** For each requiring unit, once known: what it and all above it require, in the order of the framework. */
    private final AtomicReferenceArray<List<OfCompetence>> ofUnits;

    private final Map<Post, List<OfCompetence>> ofPosts = new ConcurrentHashMap<>();

    private record Post(int role, int requiringUnit) {}

    /**
     * What a post requires of one competence over time.
     *
     * @param competence the competence
     * @param changes in the order of time; before the first, nothing was required
     */
    public record OfCompetence(ResolvedCompetence competence, List<RequirementChange> changes) {

        /** Copies. */
        public OfCompetence {
            changes = List.copyOf(changes);
        }
    }

    private RequirementHistory(Organisation organisation) {
        this.organisation = organisation;
        UnitTree tree = organisation.tree();
        this.requiringUnits = new int[tree.size()];
        this.ofUnits = new AtomicReferenceArray<>(tree.size());
        for (int i = 0; i < tree.size(); i++) {
            requiringUnits[i] = tree.unit(i).requirements().isEmpty() ? above(i) : i;
        }
    }

    /**
     * The history of an organisation's requirements.
     *
     * @param organisation the organisation
     * @return the history
     */
    public static RequirementHistory of(Organisation organisation) {
        return new RequirementHistory(organisation);
    }

    /**
     * Whose requirements these are.
     *
     * @return the organisation
     */
    public Organisation organisation() {
        return organisation;
    }

    /** The nearest requiring unit above a unit whose ancestors are done. */
    private int above(int unit) {
        int parent = organisation.tree().parent(unit);
        return parent == UnitTree.NO_PARENT ? NONE : requiringUnits[parent];
    }

    /**
     * What a role in a unit requires over time: by itself, by the unit and by all units above it.
     *
     * @param role a role of the organisation
     * @param unitIndex the index of a unit in the tree
     * @return of each competence that is ever required, in the order of the framework
     */
    public List<OfCompetence> of(ResolvedRole role, int unitIndex) {
        Post post = new Post(role.index(), requiringUnits[unitIndex]);
        List<OfCompetence> known = ofPosts.get(post);
        return known != null
                ? known
                : ofPosts.computeIfAbsent(post, unknown -> merge(ofRole(role), ofUnit(requiringUnits[unitIndex])));
    }

    private List<OfCompetence> ofRole(ResolvedRole role) {
        return role.profile()
                .map(profile -> own(profile.requirements(), new RequirementOrigin.OfRole(role.role())))
                .orElse(List.of());
    }

    /** Climbs to the first unit that is known, then comes down again; no recursion, as trees can be deep. */
    private List<OfCompetence> ofUnit(int requiringUnit) {
        List<Integer> unknown = new ArrayList<>();
        int at = requiringUnit;
        while (at != NONE && ofUnits.get(at) == null) {
            unknown.add(at);
            at = above(at);
        }
        List<OfCompetence> required = at == NONE ? List.of() : ofUnits.get(at);
        for (int i = unknown.size() - 1; i >= 0; i--) {
            OrganisationUnit unit = organisation.tree().unit(unknown.get(i));
            required = merge(own(unit.requirements(), new RequirementOrigin.OfUnit(unit)), required);
            ofUnits.set(unknown.get(i), required);
        }
        return required;
    }

    private List<OfCompetence> own(List<Requirement> requirements, RequirementOrigin origin) {
        Map<Integer, List<Requirement>> byCompetence = new TreeMap<>();
        for (Requirement one : requirements) {
            int index = organisation
                    .framework()
                    .competence(one.competence())
                    .orElseThrow()
                    .index();
            byCompetence.computeIfAbsent(index, none -> new ArrayList<>()).add(one);
        }
        List<OfCompetence> own = new ArrayList<>();
        byCompetence.forEach((index, named) -> {
            ResolvedCompetence competence =
                    organisation.framework().competences().get(index);
            own.add(new OfCompetence(competence, together(competence, named, origin)));
        });
        return own;
    }

    /** Halves by halves, so that many requirements of one competence take no more than n log n. */
    private static List<RequirementChange> together(
            ResolvedCompetence competence, List<Requirement> named, RequirementOrigin origin) {
        int half = named.size() / 2;
        return half == 0
                ? changes(competence, named.get(0), origin)
                : merged(
                        together(competence, named.subList(0, half), origin),
                        together(competence, named.subList(half, named.size()), origin));
    }

    private static List<RequirementChange> changes(
            ResolvedCompetence competence, Requirement requirement, RequirementOrigin origin) {
        RankedRequirement ranked = new RankedRequirement(
                requirement, origin, competence.rank(requirement.level()).orElseThrow());
        List<RequirementChange> changes = new ArrayList<>();
        changes.add(new RequirementChange(
                requirement.period().from().orElse(LocalDate.MIN),
                Optional.of(new RequiredCompetence(competence, ranked, ranked))));
        requirement.period().until().ifPresent(until -> changes.add(new RequirementChange(until, Optional.empty())));
        return changes;
    }

    private static List<OfCompetence> merge(List<OfCompetence> first, List<OfCompetence> second) {
        Map<Integer, OfCompetence> merged = new TreeMap<>();
        first.forEach(one -> merged.put(one.competence().index(), one));
        second.forEach(other -> merged.merge(
                other.competence().index(),
                other,
                (one, same) -> new OfCompetence(one.competence(), merged(one.changes(), same.changes()))));
        return List.copyOf(merged.values());
    }

    /** At every time the highest level and the highest weight of both; among equals those of the first. */
    private static List<RequirementChange> merged(List<RequirementChange> first, List<RequirementChange> second) {
        List<RequirementChange> merged = new ArrayList<>();
        Optional<RequiredCompetence> one = Optional.empty();
        Optional<RequiredCompetence> other = Optional.empty();
        Optional<RequiredCompetence> before = Optional.empty();
        int i = 0;
        int j = 0;
        while (i < first.size() || j < second.size()) {
            LocalDate next = earlier(first, i, second, j);
            while (i < first.size() && first.get(i).date().equals(next)) {
                one = first.get(i++).required();
            }
            while (j < second.size() && second.get(j).date().equals(next)) {
                other = second.get(j++).required();
            }
            Optional<RequiredCompetence> now = highest(one, other);
            if (!now.equals(before)) {
                merged.add(new RequirementChange(next, now));
            }
            before = now;
        }
        return merged;
    }

    private static LocalDate earlier(List<RequirementChange> first, int i, List<RequirementChange> second, int j) {
        if (i == first.size()) {
            return second.get(j).date();
        }
        LocalDate date = first.get(i).date();
        return j < second.size() && second.get(j).date().isBefore(date)
                ? second.get(j).date()
                : date;
    }

    private static Optional<RequiredCompetence> highest(
            Optional<RequiredCompetence> one, Optional<RequiredCompetence> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        RequiredCompetence raised = one.get().raisedTo(other.get());
        if (raised.equals(one.get())) {
            return one;
        }
        return raised.equals(other.get()) ? other : Optional.of(raised);
    }
}
