package org.kompetens.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kompetens.organisation.FteSum;
import org.kompetens.organisation.LeftOut;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.rollup.Fraction;

/** Reads all that can be said of one unit's coverage out of its histogram. */
final class CoverageReader {

    private final List<ResolvedCoverageRequirement> requirements;
    private final Map<Holder, Long> holders;
    private final Map<Integer, Long> merged;
    private final List<RequirementGroup> groups;

    /**
     * For each requirement: who hold the level, their FTE, what is lacking, and persons without whom it would be. What is
     * lacking is in what the requirement is in.
     */
    private final long[] persons;

    private final long[] fte;
    private final long[] deficits;
    private final long[] critical;
    private final SortedMap<Holder, List<CoverageLoss>> losses = new TreeMap<>(Holder.ORDER);

    CoverageReader(
            List<ResolvedCoverageRequirement> requirements, Map<Holder, Long> holders, Map<Integer, Long> merged) {
        this.requirements = requirements;
        this.holders = holders;
        this.merged = merged;
        this.groups = RequirementGroup.of(requirements, holders);
        this.persons = new long[requirements.size()];
        this.fte = new long[requirements.size()];
        this.deficits = new long[requirements.size()];
        this.critical = new long[requirements.size()];
        holders.forEach((holder, number) -> holder.requirements().stream().forEach(requirement -> {
            persons[requirement] = Math.addExact(persons[requirement], number);
            fte[requirement] = Math.addExact(fte[requirement], Math.multiplyExact(number, holder.fte()));
        }));
        for (RequirementGroup group : groups) {
            long[] ofGroup = group.deficits();
            for (int i = 0; i < ofGroup.length; i++) {
                deficits[group.requirements().get(i).index()] = ofGroup[i];
            }
        }
        holders.forEach((holder, number) -> losses.put(holder, losses(holder, number)));
    }

    /** What is lost without one person of a kind; notes for whom it is critical. */
    private List<CoverageLoss> losses(Holder holder, long number) {
        long[] after = deficits.clone();
        for (RequirementGroup group : groups) {
            long[] ofGroup = group.deficitsWithout(holder);
            for (int i = 0; i < ofGroup.length; i++) {
                after[group.requirements().get(i).index()] = ofGroup[i];
            }
        }
        List<CoverageLoss> lost = new ArrayList<>();
        for (ResolvedCoverageRequirement requirement : requirements) {
            int i = requirement.index();
            boolean sole = persons[i] == 1 && holder.requirements().get(i);
            CoverageLoss loss = new CoverageLoss(
                    requirement.declared(), requirement.amount(deficits[i]), requirement.amount(after[i]), sole);
            critical[i] = Math.addExact(critical[i], loss.isCritical() ? number : 0);
            if (sole || after[i] > deficits[i]) {
                lost.add(loss);
            }
        }
        return lost;
    }

    UnitCoverage read(OrganisationUnit unit, LeftOut leftOut) {
        List<RequirementCoverage> covered = requirements.stream()
                .map(requirement -> new RequirementCoverage(
                        requirement.declared(),
                        persons[requirement.index()],
                        new FteSum(fte[requirement.index()]),
                        requirement.amount(deficits[requirement.index()]),
                        critical[requirement.index()],
                        merged.getOrDefault(requirement.index(), 0L)))
                .toList();
        List<Shortage> shortages = groups.stream()
                .map(RequirementGroup::shortage)
                .flatMap(Optional::stream)
                .toList();
        return new UnitCoverage(unit, leftOut, covered, shortages, departures());
    }

    /** What is lost without a person of a kind; nothing where the kind is not among those counted. */
    List<CoverageLoss> losses(Holder holder) {
        return losses.getOrDefault(holder, List.of());
    }

    private List<Departure> departures() {
        Map<List<CoverageLoss>, Long> alike = new LinkedHashMap<>();
        losses.forEach((holder, lost) -> alike.merge(lost, holders.getOrDefault(holder, 0L), Math::addExact));
        alike.remove(List.<CoverageLoss>of());
        return alike.entrySet().stream()
                .map(entry -> new Departure(entry.getKey(), share(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparing(Departure::share)
                        .thenComparing(departure -> departure.losses().size())
                        .reversed())
                .toList();
    }

    static Fraction share(List<CoverageLoss> losses) {
        return losses.stream().map(CoverageLoss::share).reduce(Fraction.ZERO, Fraction::plus);
    }
}
