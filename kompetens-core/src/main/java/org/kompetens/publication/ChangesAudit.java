package org.kompetens.publication;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kompetens.competence.Dimension;
import org.kompetens.competence.ResolvedFramework;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.organisation.UnitId;

/**
 * Which changes of a few people can be worked out of what was shown of two dates. It knows nothing but what was shown and hidden,
 * and solves the sums of each date as equations. Gone through are each unit and those who belong to it alone, and what is left of
 * it and of its competences when all is taken off that follows of their parts, each outcome, and each sum of some that count.
 */
@SuppressWarnings("EnumOrdinal") // Positions in sets that live no longer than the sums.
final class ChangesAudit {

    private static final OutcomeKind[] KINDS = OutcomeKind.values();

    private final AuditedCells cells;
    private final PublicationSettings settings;
    private final ShownSums ofThen;
    private final ShownSums ofNow;
    private final Optional<ShownSums> knownBefore;
    private final Map<UnitId, BitSet> units;
    private final Map<UnitId, List<UnitId>> children;
    private final Map<List<BitSet>, Dates> dates = new HashMap<>();
    private final List<BitSet> outcomes = new ArrayList<>();
    private final BitSet counted = new BitSet();
    private final Set<List<BitSet>> seen = new HashSet<>();
    private final Set<ToldChange> told = new LinkedHashSet<>();

    /** What is left of a unit without some of those below it. */
    private record Left(Set<UnitId> without, BitSet places) {}

    /** At which dates a sum follows. */
    private record Dates(boolean isThen, boolean isNow) {}

    private ChangesAudit(
            ResolvedFramework framework,
            EarlierPublication then,
            EarlierPublication now,
            Optional<EarlierPublication> before,
            PublicationSettings settings) {
        EarlierPublication all = before.map(now::and).orElse(now);
        this.settings = settings;
        this.cells = new AuditedCells(framework, then, all);
        this.ofThen = new ShownSums(cells, then);
        this.ofNow = new ShownSums(cells, all);
        this.knownBefore = before.map(one -> new ShownSums(cells, one));
        this.units = cells.units(all);
        this.children = cells.children(all);
        for (OutcomeKind kind : KINDS) {
            counted.set(kind.ordinal(), OutcomeSums.isCounted(kind));
        }
        for (long sum = 1; sum < 1L << KINDS.length; sum++) {
            BitSet some = BitSet.valueOf(new long[] {sum});
            boolean areCounted = AuditedCells.union(some, counted).equals(counted);
            if (some.cardinality() == 1 || (areCounted && !some.equals(counted))) {
                outcomes.add(some);
            }
        }
    }

    /**
     * Works them out.
     *
     * @param then what was shown of the other date
     * @param now what is shown of this date
     * @param before what was shown of this date before: a change that it tells by itself is not told by what is shown now
     */
    static Set<ToldChange> told(
            ResolvedFramework framework,
            EarlierPublication then,
            EarlierPublication now,
            Optional<EarlierPublication> before,
            PublicationSettings settings) {
        ChangesAudit audit = new ChangesAudit(framework, then, now, before, settings);
        audit.units.keySet().forEach(audit::lookAt);
        return audit.told;
    }

    private void lookAt(UnitId unit) {
        BitSet all = cells.competences();
        List<BitSet> byDimension = Stream.of(Dimension.values())
                .map(cells::competences)
                .filter(some -> !some.isEmpty())
                .toList();
        lookAt(unit, all, byDimension);
        for (BitSet dimension : byDimension) {
            lookAt(unit, dimension, List.of());
        }
        all.stream().forEach(competence -> lookAt(unit, AuditedCells.only(competence), List.of()));
    }

    private void lookAt(UnitId unit, BitSet competences, List<BitSet> dimensions) {
        Set<BitSet> some = competencesLeft(unit, competences, dimensions);
        for (Left left : left(unit, competences)) {
            some.forEach(rest -> lookAt(unit, left, rest));
        }
    }

    private Set<Left> left(UnitId unit, BitSet competences) {
        BitSet whole = places(unit);
        Set<Left> left = new LinkedHashSet<>();
        left.add(new Left(Set.of(), whole));
        left.add(new Left(new TreeSet<>(children.getOrDefault(unit, List.of())), AuditedCells.only(cells.place(unit))));
        forEachSum((kinds, isKnown) -> {
            Set<UnitId> without = new TreeSet<>();
            addKnown(unit, below -> isKnown.test(dates(places(below), competences, kinds)), without);
            BitSet places = (BitSet) whole.clone();
            without.forEach(below -> places.andNot(places(below)));
            left.add(new Left(without, places));
        });
        return left;
    }

    private BitSet places(UnitId unit) {
        return units.getOrDefault(unit, new BitSet());
    }

    private void addKnown(UnitId unit, Predicate<UnitId> isKnown, Set<UnitId> known) {
        for (UnitId child : children.getOrDefault(unit, List.of())) {
            if (isKnown.test(child)) {
                known.add(child);
            } else {
                addKnown(child, isKnown, known);
            }
        }
    }

    private Set<BitSet> competencesLeft(UnitId unit, BitSet competences, List<BitSet> dimensions) {
        Set<BitSet> left = new LinkedHashSet<>();
        left.add(competences);
        if (competences.cardinality() > 1) {
            forEachSum((kinds, isKnown) -> {
                BitSet open = (BitSet) competences.clone();
                Stream.concat(competences.stream().mapToObj(AuditedCells::only), dimensions.stream())
                        .filter(part -> isKnown.test(dates(places(unit), part, kinds)))
                        .forEach(open::andNot);
                left.add(open);
            });
        }
        return left;
    }

    /** Each sum of outcomes, all of them together too, with the dates at which the parts that are taken off are to be known. */
    private void forEachSum(SumAndDates use) {
        for (BitSet kinds : outcomes) {
            use.accept(kinds, Dates::isThen);
            use.accept(kinds, Dates::isNow);
            use.accept(kinds, of -> of.isThen() && of.isNow());
        }
        use.accept(counted, Dates::isThen);
        use.accept(counted, Dates::isNow);
        use.accept(counted, of -> of.isThen() && of.isNow());
    }

    /** What is done with a sum of outcomes and with dates. */
    private interface SumAndDates {

        void accept(BitSet kinds, Predicate<Dates> isKnown);
    }

    private Dates dates(BitSet places, BitSet competences, BitSet kinds) {
        return dates.computeIfAbsent(List.of(places, competences, kinds), sum -> {
            BitSet of = cells.cells(places, competences, kinds);
            return new Dates(ofThen.sum(of).isPresent(), ofNow.sum(of).isPresent());
        });
    }

    private void lookAt(UnitId unit, Left left, BitSet competences) {
        if (!seen.add(List.of(left.places(), competences))) {
            return;
        }
        for (BitSet kinds : outcomes) {
            if (isToldOfFew(cells.cells(left.places(), competences, kinds))) {
                told.add(new ToldChange(
                        unit,
                        left.without(),
                        new TreeSet<>(cells.competences(competences)),
                        kinds.stream().mapToObj(kind -> KINDS[kind]).collect(Collectors.toSet())));
            }
        }
    }

    private boolean isToldOfFew(BitSet sum) {
        OptionalLong before = ofThen.sum(sum);
        OptionalLong after = before.isEmpty() ? before : ofNow.sum(sum);
        return after.isPresent()
                && settings.isSmall(Math.abs(LinearSums.difference(after.getAsLong(), before.getAsLong())))
                && knownBefore.map(known -> known.sum(sum).isEmpty()).orElse(true);
    }
}
