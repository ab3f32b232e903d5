package org.kompetens.publication;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.internal.disclosure.FigureTable;
import org.kompetens.internal.disclosure.Pattern;
import org.kompetens.internal.disclosure.Protection;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.rollup.Amount;

/**
 * What is left of a number when all is taken off it that follows of its parts: of a unit the units below it that are hidden,
 * of a dimension its hidden competences, of all cells the hidden outcomes; and these together. Nobody prints a rest, but
 * anybody can work it out, of an earlier date and of now, and see that it is a few people more or less. At each date it can
 * follow in a way of its own: of the whole and what is taken off, of what is left, of the other outcomes.
 */
final class ChangedRests {

    private static final List<OutcomeKind> KINDS = List.of(OutcomeKind.values());

    /** The sets of outcomes of which a change tells something: each, and some of those that count in totals. */
    private static final List<BitSet> SUMS = sums();

    /** These, and all that count: where one of them is known of a part, it can be taken off. */
    private static final List<BitSet> PARTS = parts();

    private final PublishedTables tables;
    private final FigureTable cells;
    private final PublicationSettings settings;

    /** Of each other date. */
    private final List<Then> dates = new ArrayList<>();

    /**
     * What was shown of another date.
     *
     * @param children of each unit of the table those below it, where they are the same as they were; empty where not
     */
    private record Then(WorkedOutFigures figures, List<List<Integer>> children) {}

    /**
     * The rests of a table.
     *
     * @param rules tells what a figure is called
     */
    ChangedRests(PublishedTables tables, PublicationSettings settings, Earlier earlier, PublishedProtection rules) {
        this.tables = tables;
        this.cells = tables.cells();
        this.settings = settings;
        if (settings.guardsChanges()) {
            earlier.ofOtherDates().forEach(one -> dates.add(then(one, rules)));
        }
    }

    private static List<BitSet> sums() {
        List<BitSet> sums = new ArrayList<>();
        for (int kind = 0; kind < KINDS.size(); kind++) {
            BitSet alone = new BitSet();
            alone.set(kind);
            sums.add(alone);
        }
        OutcomeSums.positions().forEach(position -> {
            BitSet some = new BitSet();
            OutcomeSums.kinds(position).forEach(kind -> some.set(KINDS.indexOf(kind)));
            sums.add(some);
        });
        return sums;
    }

    private static List<BitSet> parts() {
        BitSet counted = new BitSet();
        SUMS.forEach(sum -> counted.or(sum));
        KINDS.stream().filter(kind -> !OutcomeSums.isCounted(kind)).forEach(kind -> counted.clear(KINDS.indexOf(kind)));
        List<BitSet> parts = new ArrayList<>(SUMS);
        parts.add(counted);
        return parts;
    }

    private Then then(EarlierPublication earlier, PublishedProtection rules) {
        List<List<Integer>> children = new ArrayList<>();
        BitSet withoutOwn = new BitSet();
        for (int unit = 0; unit < tables.units().size(); unit++) {
            List<Integer> below = children(unit, earlier);
            children.add(below);
            withoutOwn.set(unit, isWithoutOwn(unit, below, earlier));
        }
        WorkedOutFigures figures = new WorkedOutFigures(tables, children, withoutOwn, (unit, subject, outcome) -> {
            FigureName name = rules.name(unit, subject, outcome);
            Amount shown = earlier.shown().get(name);
            boolean isOfNobody = shown == null && !earlier.hidden().contains(name) && isAllOf(name.unit(), earlier);
            return shown != null ? shown.count() : isOfNobody ? 0 : WorkedOutFigures.UNKNOWN;
        });
        return new Then(figures, children);
    }

    /** Whether all figures of a unit were published: those that were not are of nobody. */
    private static boolean isAllOf(UnitId unit, EarlierPublication earlier) {
        FigureName total =
                new FigureName(unit, Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty());
        return earlier.shown().containsKey(total) || earlier.hidden().contains(total);
    }

    /** Where it was hidden how many were employed, it is taken to have been as it is now. */
    private boolean isWithoutOwn(int unit, List<Integer> below, EarlierPublication earlier) {
        Optional<Long> all = employed(unit, earlier);
        long sum = 0;
        for (int child : below) {
            Optional<Long> here = employed(child, earlier);
            all = all.filter(whole -> here.isPresent());
            sum += here.orElse(0L);
        }
        long inUnits = sum;
        return !below.isEmpty() && all.map(whole -> whole <= inUnits).orElse(!tables.hasOwn(unit));
    }

    private Optional<Long> employed(int unit, EarlierPublication earlier) {
        FigureName name = FigureName.employed(tables.units().get(unit).unit().id());
        return Optional.ofNullable(earlier.shown().get(name)).map(Amount::count);
    }

    private List<Integer> children(int unit, EarlierPublication earlier) {
        UnitTree tree = tables.tree();
        UnitId id = tables.units().get(unit).unit().id();
        List<UnitId> now = tree.children(tree.indexOf(id)).stream()
                .map(child -> tree.unit(child).id())
                .toList();
        long before = earlier.parents().values().stream().filter(id::equals).count();
        boolean isAsItWas = now.size() == before
                && now.stream()
                        .allMatch(child -> id.equals(earlier.parents().get(child)) && tables.position(child) >= 0);
        return isAsItWas ? now.stream().map(tables::position).toList() : List.of();
    }

    /**
     * Protects a number of each rest that tells of a few people.
     *
     * @param pattern what is hidden so far
     * @return whether there is anything that was not protected yet
     */
    boolean protect(Protection protection, Pattern pattern) {
        boolean isMore = false;
        for (Then then : dates) {
            Both both = new Both(then, protection, pattern);
            for (int unit = 0; unit < tables.units().size(); unit++) {
                for (int subject = 0; subject < tables.employed(); subject++) {
                    isMore |= both.protectRestsOf(unit, subject);
                }
            }
        }
        return isMore;
    }

    /** What is known now and was then. */
    private final class Both {

        private final Then then;
        private final WorkedOutFigures now;
        private final Protection protection;

        Both(Then then, Protection protection, Pattern pattern) {
            this.then = then;
            this.protection = protection;
            BitSet withoutOwn = new BitSet();
            for (int unit = 0; unit < tables.units().size(); unit++) {
                withoutOwn.set(unit, !tables.hasOwn(unit));
            }
            this.now = new WorkedOutFigures(tables, then.children(), withoutOwn, (unit, subject, outcome) -> {
                int figure = cells.figure(unit, subject, outcome);
                boolean isShown = protection.isKnown(figure)
                        || (protection.isPrinted(figure)
                                && !pattern.hidden().get(figure)
                                && !pattern.unprotected().get(figure));
                boolean isOfNobody = cells.count(cells.figure(unit, subject, PublishedTables.ALL_OUTCOMES)) == 0;
                return isShown || isOfNobody ? cells.count(figure) : WorkedOutFigures.UNKNOWN;
            });
        }

        boolean protectRestsOf(int unit, int subject) {
            boolean isMore = false;
            for (FigureRest units : rests(unit, subject, true)) {
                for (FigureRest subjects : rests(unit, subject, false)) {
                    isMore |= protectRest(units, subjects);
                }
            }
            return isMore;
        }

        /** The unit, or the subject, itself; and without those of its parts that are known, which can be others for each outcome. */
        private Set<FigureRest> rests(int unit, int subject, boolean isOfUnits) {
            int whole = isOfUnits ? unit : subject;
            Set<FigureRest> rests = new LinkedHashSet<>();
            rests.add(FigureRest.ofAll(whole));
            if (isOfUnits) {
                rests.add(FigureRest.without(whole, then.children()::get, child -> true));
            }
            for (BitSet of : PARTS) {
                for (Dates dates : Dates.values()) {
                    rests.add(
                            isOfUnits
                                    ? FigureRest.without(
                                            whole, then.children()::get, child -> isKnown(child, subject, of, dates))
                                    : FigureRest.without(
                                            whole, now::partsOfSubject, part -> isKnown(unit, part, of, dates)));
                }
            }
            return rests;
        }

        private boolean isKnown(int unit, int subject, BitSet sum, Dates dates) {
            return switch (dates) {
                case NOW -> now.isKnown(unit, subject, sum);
                case THEN -> then.figures().isKnown(unit, subject, sum);
                case BOTH -> now.isKnown(unit, subject, sum) && then.figures().isKnown(unit, subject, sum);
            };
        }

        private boolean protectRest(FigureRest units, FigureRest subjects) {
            boolean isMore = false;
            for (BitSet sum : SUMS) {
                Optional<WorkedOutFigures.Way> before = then.figures().way(units, subjects, sum);
                Optional<WorkedOutFigures.Way> after =
                        before.isEmpty() ? Optional.empty() : now.way(units, subjects, sum);
                if (after.isPresent()
                        && settings.isSmall(
                                Math.abs(after.get().value() - before.get().value()))) {
                    isMore |= protectOne(after.get());
                }
            }
            return isMore;
        }

        /** Protects the largest of the numbers that is not known anyway; nothing if one of them is protected already. */
        private boolean protectOne(WorkedOutFigures.Way way) {
            List<Integer> open = new ArrayList<>();
            for (int figure : now.figures(way)) {
                if (protection.isSensitive(figure)) {
                    return false;
                }
                if (protection.isPrinted(figure) && !protection.isKnown(figure)) {
                    open.add(figure);
                }
            }
            open.stream()
                    .max(Comparator.<Integer>comparingLong(cells::count).thenComparing(Comparator.naturalOrder()))
                    .ifPresent(protection::protect);
            return !open.isEmpty();
        }
    }

    /** Of which dates a part is known. */
    private enum Dates {
        BOTH,
        NOW,
        THEN
    }
}
