package org.kompetens.internal.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.kompetens.internal.intake.Workers;

/**
 * Hides figures of a table so that nobody can work out those that must not be known, and hides few. For every such
 * figure an {@link Alternative} is found, the cheapest one first; what any of the alternatives changes is hidden. Then
 * alternatives that others have made unnecessary are dropped, dear ones searched for anew, and two that change the same
 * figure are joined where it need not change. The same table gives the same result always.
 */
public final class Hiding {

    private static final int ROUNDS = 2;

    /** In how many ways it is done; of tables in which so many figures need protection, in half of them. */
    private static final int WAYS = 4;

    private static final int MANY = 1_000;

    private final Protection protection;
    private final FigureTable table;
    private final boolean isForth;
    private final AlternativeSearch search;
    private final List<Alternative> kept = new ArrayList<>();
    private final BitSet unprotected = new BitSet();
    private final BitSet joinable = new BitSet();

    /** For each figure how many of those kept change it. */
    private final int[] uses;

    private Hiding(Protection protection, boolean isForth, boolean isNearFirst) {
        this.protection = protection;
        this.table = protection.table();
        this.isForth = isForth;
        this.search = new AlternativeSearch(
                protection, isNearFirst, joinable, protection.sensitive().cardinality() <= MANY);
        this.uses = new int[table.size()];
    }

    /**
     * Which figures to hide. Goes through those in need of protection from either end, takes people from near or from
     * far first, and keeps what protects all and costs least; among equals the first.
     *
     * @param protection what is to be shown, and what not to be known
     * @param workers who do it; they tell of each figure that is protected in each way
     */
    public static Pattern of(Protection protection, Workers workers) {
        List<Hiding> ways = new ArrayList<>();
        boolean isLarge = protection.sensitive().cardinality() > MANY;
        for (int way = 0; way < WAYS; way++) {
            boolean isForth = (way & 1) == 0;
            boolean isNearFirst = (way & 2) == 0;
            if (!isLarge || isForth == isNearFirst) {
                ways.add(new Hiding(protection, isForth, isNearFirst));
            }
        }
        AtomicInteger next = new AtomicInteger();
        workers.run(() -> {
            for (int way = next.getAndIncrement(); way < ways.size(); way = next.getAndIncrement()) {
                ways.get(way).hide(workers);
            }
        });
        return ways.stream()
                .min(Comparator.comparingInt((Hiding way) -> way.unprotected.cardinality())
                        .thenComparingLong(Hiding::cost))
                .orElseThrow()
                .pattern();
    }

    private void hide(Workers workers) {
        protection.sensitive().stream()
                .boxed()
                .sorted(Comparator.comparing((Integer figure) -> !protection.isEmployed(figure))
                        .thenComparing(this::parts)
                        .thenComparing(isForth ? Comparator.naturalOrder() : Comparator.reverseOrder()))
                .forEach(figure -> {
                    protect(figure);
                    workers.advance(1);
                });
        for (int round = 0; round < ROUNDS; round++) {
            searchAnew();
            if (!protection.isPartial()) {
                join();
            }
        }
        leaveAsBefore();
        if (protection.isFromInsiders()) {
            guardFromInsiders();
        }
    }

    /** For each figure in need of protection there is, if one is at hand, an alternative that leaves what was shown before as it is. */
    private void leaveAsBefore() {
        BitSet asBefore = protection.asBefore();
        if (asBefore.isEmpty()) {
            return;
        }
        BitSet open = (BitSet) protection.sensitive().clone();
        open.andNot(asBefore);
        kept.forEach(alternative -> leaveOut(alternative, open));
        asBefore.stream().forEach(search::leave);
        for (int figure = open.nextSetBit(0); figure >= 0; figure = open.nextSetBit(figure + 1)) {
            search.cheapestAtHand(figure).ifPresent(found -> {
                keep(found);
                leaveOut(found, open);
            });
        }
        asBefore.stream().forEach(figure -> {
            if (uses[figure] > 0) {
                search.hide(figure);
            } else {
                search.show(figure);
            }
        });
    }

    /** Takes off what an alternative changes, if it changes nothing that was shown before as it is. */
    private void leaveOut(Alternative alternative, BitSet open) {
        boolean isLeft =
                IntStream.range(0, alternative.size()).map(alternative::figure).noneMatch(protection.asBefore()::get);
        if (isLeft) {
            IntStream.range(0, alternative.size()).map(alternative::figure).forEach(open::clear);
        }
    }

    /** For each figure in need of protection and everybody who knows another one there is an alternative that leaves that. */
    private void guardFromInsiders() {
        Insiders insiders = new Insiders(protection);
        List<List<Alternative>> byFigure = IntStream.range(0, table.size())
                .mapToObj(figure -> (List<Alternative>) new ArrayList<Alternative>())
                .toList();
        kept.forEach(alternative -> note(alternative, byFigure));
        protection.sensitive().stream()
                .filter(secret -> !protection.isSum(secret))
                .forEach(secret -> {
                    BitSet open = knowing(insiders, byFigure.get(secret), secret);
                    for (int part = open.nextSetBit(0); part >= 0; part = open.nextSetBit(part + 1)) {
                        Optional<Alternative> found = search.cheapest(secret, insiders.knownIn(part, secret));
                        if (found.isPresent()) {
                            keep(found.get());
                            note(found.get(), byFigure);
                            open.and(insiders.knowing(found.get(), secret));
                        }
                    }
                });
    }

    private void note(Alternative alternative, List<List<Alternative>> byFigure) {
        for (int i = 0; i < alternative.size(); i++) {
            if (protection.isSensitive(alternative.figure(i))) {
                byFigure.get(alternative.figure(i)).add(alternative);
            }
        }
    }

    /** Where somebody knows a figure that every alternative of another one changes. */
    private static BitSet knowing(Insiders insiders, List<Alternative> alternatives, int secret) {
        BitSet open = new BitSet();
        for (int i = 0; i < alternatives.size(); i++) {
            BitSet knowing = insiders.knowing(alternatives.get(i), secret);
            if (i == 0) {
                open.or(knowing);
            } else {
                open.and(knowing);
            }
        }
        return open;
    }

    private IntStream hidden() {
        return IntStream.range(0, uses.length).filter(figure -> uses[figure] > 0 && protection.isPrinted(figure));
    }

    private long cost() {
        return hidden().mapToLong(protection::cost).sum();
    }

    private Pattern pattern() {
        BitSet hidden = new BitSet();
        hidden().forEach(hidden::set);
        return new Pattern(hidden, kept, unprotected);
    }

    /** Of how many cells a figure is the sum. */
    private long parts(int figure) {
        return (long) table.units().partsOf(table.unit(figure)).length
                * table.subjects().partsOf(table.subject(figure)).length
                * table.outcomes().partsOf(table.outcome(figure)).length;
    }

    private void protect(int figure) {
        if (uses[figure] == 0) {
            Optional<Alternative> found = search.cheapest(figure);
            if (found.isPresent()) {
                keep(found.get());
            } else {
                unprotected.set(figure);
            }
        }
    }

    private void keep(Alternative alternative) {
        kept.add(alternative);
        use(alternative);
    }

    private void use(Alternative alternative) {
        for (int i = 0; i < alternative.size(); i++) {
            int figure = alternative.figure(i);
            if (uses[figure]++ == 0) {
                search.hide(figure);
            }
            markJoinable(figure);
        }
    }

    /** Takes back {@link #use}; returns what it cost to hide the figures that nothing else hides. */
    private long release(Alternative alternative) {
        long cost = 0;
        for (int i = 0; i < alternative.size(); i++) {
            int figure = alternative.figure(i);
            if (--uses[figure] == 0) {
                search.show(figure);
                cost += search.cost(figure);
            }
            markJoinable(figure);
        }
        return cost;
    }

    private void markJoinable(int figure) {
        joinable.set(figure, uses[figure] == 1 && protection.isPrinted(figure) && !protection.isSensitive(figure));
    }

    /**
     * Drops each alternative in turn, and searches again for what it alone protected. The last ones found first. Those in
     * which people work elsewhere protect too much for that.
     */
    private void searchAnew() {
        for (int i = kept.size() - 1; i >= 0; i--) {
            if (protection.movesEmployed(kept.get(i))) {
                continue;
            }
            Alternative old = kept.remove(i);
            long saved = release(old);
            int[] bare = bare(old);
            if (saved == 0 && bare.length > 0) {
                use(old);
                kept.add(i, old);
                continue;
            }
            List<Alternative> others = new ArrayList<>();
            long cost = 0;
            for (int figure : bare) {
                if (uses[figure] == 0) {
                    Alternative other = search.cheapest(figure).orElse(old);
                    cost += search.cost(other);
                    others.add(other);
                    use(other);
                }
            }
            if (cost < saved || others.isEmpty()) {
                kept.addAll(i, others);
            } else {
                others.forEach(this::release);
                use(old);
                kept.add(i, old);
            }
        }
    }

    /** The figures in need of protection that nothing protects any more. */
    private int[] bare(Alternative former) {
        return IntStream.range(0, former.size())
                .map(former::figure)
                .filter(figure -> protection.isSensitive(figure) && uses[figure] == 0)
                .toArray();
    }

    /** Joins two alternatives that alone change a figure to one that does not, where that protects as much. */
    private void join() {
        int[][] users = new int[table.size()][];
        for (int i = 0; i < kept.size(); i++) {
            Alternative alternative = kept.get(i);
            for (int j = 0; j < alternative.size(); j++) {
                int figure = alternative.figure(j);
                if (uses[figure] == 2 && protection.isPrinted(figure) && !protection.isSensitive(figure)) {
                    users[figure] = users[figure] == null ? new int[] {i, i} : new int[] {users[figure][0], i};
                }
            }
        }
        List<Optional<Alternative>> open =
                new ArrayList<>(kept.stream().map(Optional::of).toList());
        for (int figure = 0; figure < users.length; figure++) {
            if (users[figure] != null) {
                join(figure, users[figure][0], users[figure][1], open);
            }
        }
        kept.clear();
        open.forEach(alternative -> alternative.ifPresent(kept::add));
    }

    private void join(int figure, int first, int second, List<Optional<Alternative>> open) {
        Optional<Alternative> one = open.get(first).filter(alternative -> alternative.changes(figure));
        Optional<Alternative> other = open.get(second).filter(alternative -> alternative.changes(figure));
        if (first == second || one.isEmpty() || other.isEmpty()) {
            return;
        }
        long times = -one.get().changeOf(figure) / other.get().changeOf(figure);
        if (one.get().changeOf(figure) + times * other.get().changeOf(figure) != 0) {
            return;
        }
        Alternative joint = one.get().plus(table, other.get(), times);
        if (protection.hides(joint) && protectsAllOf(joint, one.get()) && protectsAllOf(joint, other.get())) {
            release(one.get());
            release(other.get());
            use(joint);
            open.set(first, Optional.of(joint));
            open.set(second, Optional.empty());
        }
    }

    /** Whether all that one alternative or two others protect and nothing else does is protected by another one. */
    private boolean protectsAllOf(Alternative joint, Alternative former) {
        for (int i = 0; i < former.size(); i++) {
            int figure = former.figure(i);
            if (protection.isSensitive(figure) && uses[figure] <= 2 && !joint.changes(figure)) {
                return false;
            }
        }
        return true;
    }
}
