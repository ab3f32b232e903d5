package org.kompetens.coverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kompetens.organisation.CoverageAmount;
import org.kompetens.organisation.CoverageGroup;

/** Requirements that exclude one another, by priority, and who can fill them. One in no group is a group by itself. */
final class RequirementGroup {

    private final List<ResolvedCoverageRequirement> requirements;
    private final boolean inFte;
    private final Filling filling;

    /** Of the people who can fill the same of these requirements, the kind that they are in the filling. */
    private final Map<BitSet, Integer> kinds = new HashMap<>();

    private final Map<Holder, long[]> without = new HashMap<>();

    private RequirementGroup(List<ResolvedCoverageRequirement> requirements, Map<Holder, Long> holders) {
        this.requirements = requirements;
        this.inFte = requirements.get(0).isInFte();
        Map<BitSet, Long> amounts = new LinkedHashMap<>();
        holders.forEach((holder, persons) -> {
            BitSet own = own(holder);
            if (!own.isEmpty()) {
                amounts.merge(own, Math.multiplyExact(persons, holder.amount(inFte)), Math::addExact);
            }
        });
        List<Filling.Supply> supplies = new ArrayList<>();
        amounts.forEach((own, amount) -> {
            kinds.put(own, supplies.size());
            supplies.add(new Filling.Supply(own, amount));
        });
        this.filling = new Filling(
                requirements.stream()
                        .mapToLong(ResolvedCoverageRequirement::needed)
                        .toArray(),
                supplies);
    }

    /** The groups of a unit's requirements, in the order of their first requirements. */
    static List<RequirementGroup> of(List<ResolvedCoverageRequirement> requirements, Map<Holder, Long> holders) {
        Map<Object, List<ResolvedCoverageRequirement>> grouped = new LinkedHashMap<>();
        for (ResolvedCoverageRequirement requirement : requirements) {
            Object key = requirement
                    .declared()
                    .group()
                    .<Object>map(CoverageGroup::id)
                    .orElse(requirement);
            grouped.computeIfAbsent(key, none -> new ArrayList<>()).add(requirement);
        }
        return grouped.values().stream()
                .map(group ->
                        new RequirementGroup(group.stream().sorted(byPriority()).toList(), holders))
                .toList();
    }

    private static Comparator<ResolvedCoverageRequirement> byPriority() {
        return Comparator.comparing(requirement ->
                requirement.declared().group().map(CoverageGroup::priority).orElse(1));
    }

    List<ResolvedCoverageRequirement> requirements() {
        return requirements;
    }

    /** The group's requirements that a person could fill, by their positions here. */
    private BitSet own(Holder holder) {
        BitSet own = new BitSet();
        for (int i = 0; i < requirements.size(); i++) {
            own.set(i, holder.requirements().get(requirements.get(i).index()));
        }
        return own;
    }

    /** What each of the {@link #requirements} lacks. */
    long[] deficits() {
        return filling.deficits();
    }

    /** What each of them lacks without one person of a kind. */
    long[] deficitsWithout(Holder holder) {
        Holder alike = new Holder(own(holder), holder.amount(inFte));
        long[] known = without.get(alike);
        if (known == null) {
            Integer kind = kinds.get(alike.requirements());
            known = kind == null ? deficits() : filling.deficitsWithout(kind, alike.fte());
            without.put(alike, known);
        }
        return known.clone();
    }

    Optional<Shortage> shortage() {
        Optional<String> id = requirements.get(0).declared().group().map(CoverageGroup::id);
        return id.isEmpty() ? Optional.empty() : filling.binding().map(binding -> shortage(id.get(), binding));
    }

    private Shortage shortage(String id, Filling.Binding binding) {
        List<ResolvedCoverageRequirement> binds =
                binding.requirements().stream().mapToObj(requirements::get).toList();
        return new Shortage(
                id,
                binds.stream().map(ResolvedCoverageRequirement::declared).toList(),
                binds.stream()
                        .map(one -> one.declared().amount())
                        .reduce(CoverageAmount::plus)
                        .orElseThrow(),
                binds.get(0).amount(binding.available()));
    }
}
