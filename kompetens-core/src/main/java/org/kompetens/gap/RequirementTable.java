package org.kompetens.gap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.internal.tree.NearestUnits;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.ResolvedRole;
import org.kompetens.organisation.UnitTree;

/**
 * What each role in each unit requires, over time or on one date: by itself, by the unit and by all units above it. Worked
 * out when first asked for, and kept: many employments share it, since most units require nothing of their own. Safe to
 * share by threads.
 *
 * @param <T> what is required of one competence
 */
final class RequirementTable<T> {

    private final Organisation organisation;
    private final Predicate<Requirement> counting;
    private final BiFunction<ResolvedCompetence, RankedRequirement, T> single;
    private final Function<T, ResolvedCompetence> competence;
    private final BinaryOperator<T> together;

    /** The units that themselves have a requirement that counts. */
    private final NearestUnits requiring;

    /** For each role: what it requires by itself, in the order of the framework. */
    private final Map<Integer, List<T>> ofRoles = new ConcurrentHashMap<>();

    /** For each requiring unit: what it and all above it require, in the order of the framework. */
    private final Map<Integer, List<T>> ofUnits = new ConcurrentHashMap<>();

    private final Map<RoleInUnit, List<T>> ofRolesInUnits = new ConcurrentHashMap<>();

    /** A role, and the nearest unit that requires something: in all units that have the same one, the same is required. */
    private record RoleInUnit(int role, int requiringUnit) {}

    private RequirementTable(
            Organisation organisation,
            Predicate<Requirement> counting,
            BiFunction<ResolvedCompetence, RankedRequirement, T> single,
            Function<T, ResolvedCompetence> competence,
            BinaryOperator<T> together) {
        UnitTree tree = organisation.tree();
        this.organisation = organisation;
        this.counting = counting;
        this.single = single;
        this.competence = competence;
        this.together = together;
        this.requiring = new NearestUnits(
                tree, unit -> tree.unit(unit).requirements().stream().anyMatch(counting));
    }

    /** What is required over time. */
    static RequirementTable<RequirementTimeline> overTime(Organisation organisation) {
        return new RequirementTable<>(
                organisation,
                requirement -> true,
                RequirementTimeline::of,
                RequirementTimeline::competence,
                RequirementTimeline::mergedWith);
    }

    /** What is required on a date. */
    static RequirementTable<RequiredCompetence> on(LocalDate date, Organisation organisation) {
        return new RequirementTable<>(
                organisation,
                requirement -> requirement.period().contains(date),
                (competence, ranked) -> new RequiredCompetence(competence, ranked, ranked),
                RequiredCompetence::competence,
                RequiredCompetence::raisedTo);
    }

    /** What a role in a unit requires: of each competence once, in the order of the framework. */
    List<T> of(ResolvedRole role, int unit) {
        RoleInUnit key = new RoleInUnit(role.index(), requiring.nearest(unit));
        List<T> known = ofRolesInUnits.get(key);
        return known != null
                ? known
                : ofRolesInUnits.computeIfAbsent(key, unknown -> merge(ofRole(role), ofUnit(unknown.requiringUnit())));
    }

    private List<T> ofRole(ResolvedRole role) {
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
    private List<T> ofUnit(int requiringUnit) {
        List<Integer> unknown = new ArrayList<>();
        List<T> required = List.of();
        for (int at = requiringUnit; at != NearestUnits.NONE; at = requiring.above(at)) {
            List<T> known = ofUnits.get(at);
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

    private List<T> own(List<Requirement> requirements, RequirementOrigin origin) {
        Map<Integer, List<T>> byCompetence = new TreeMap<>();
        for (Requirement one : requirements) {
            if (counting.test(one)) {
                ResolvedCompetence of =
                        organisation.framework().competence(one.competence()).orElseThrow();
                byCompetence
                        .computeIfAbsent(of.index(), none -> new ArrayList<>())
                        .add(single.apply(of, RankedRequirement.of(of, one, origin)));
            }
        }
        return byCompetence.values().stream().map(this::together).toList();
    }

    /** Halves by halves, so that many requirements of one competence take no more than n log n. */
    private T together(List<T> several) {
        int half = several.size() / 2;
        return half == 0
                ? several.get(0)
                : together.apply(together(several.subList(0, half)), together(several.subList(half, several.size())));
    }

    /** What either has of each competence, and of one that both have what they make together; in the order of the framework. */
    private List<T> merge(List<T> first, List<T> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first.isEmpty() ? second : first;
        }
        List<T> merged = new ArrayList<>(first.size() + second.size());
        int i = 0;
        int j = 0;
        while (i < first.size() && j < second.size()) {
            T one = first.get(i);
            T other = second.get(j);
            int order = competence.apply(one).index() - competence.apply(other).index();
            merged.add(order == 0 ? together.apply(one, other) : order < 0 ? one : other);
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        merged.addAll(first.subList(i, first.size()));
        merged.addAll(second.subList(j, second.size()));
        return List.copyOf(merged);
    }

    /** Every requirement that counts and names a competence for a role in a unit: the role's first, then upwards. */
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
                .filter(counting)
                .filter(requirement -> requirement.competence().equals(named.id()))
                .map(requirement -> RankedRequirement.of(named, requirement, origin))
                .forEach(naming::add);
    }
}
