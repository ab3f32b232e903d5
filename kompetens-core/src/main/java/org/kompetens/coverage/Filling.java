package org.kompetens.coverage;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Who fills which of some posts that exclude one another: as much as can be filled in all, and of that as much as can be
 * of the first post, then of the second, and so on.
 *
 * <p>A flow from kinds of people to posts. Each post in turn is filled along shortest ways on which others are moved from
 * post to post; nothing filled before is ever emptied, and so the whole is the most that can be filled.
 */
final class Filling {

    private static final int NONE = -1;

    private final long[] needed;
    private final List<Supply> supplies;
    private final long[] spare;
    private final long[][] flow;
    private final long[] deficits;

    /**
     * People of one kind.
     *
     * @param posts which posts they can fill
     * @param amount how many of them, or their FTE
     */
    record Supply(BitSet posts, long amount) {}

    Filling(long[] needed, List<Supply> supplies) {
        this.needed = needed.clone();
        this.supplies = supplies;
        this.spare = supplies.stream().mapToLong(Supply::amount).toArray();
        this.flow = new long[supplies.size()][needed.length];
        this.deficits = needed.clone();
        for (int post = 0; post < needed.length; post++) {
            BitSet start = new BitSet();
            start.set(post);
            Search search = new Search(start);
            while (deficits[post] > 0 && search.spareKind != NONE) {
                passAlong(search, post);
                search = new Search(start);
            }
        }
    }

    /** What each post lacks. */
    long[] deficits() {
        return deficits.clone();
    }

    /** The spare kind goes to the last post, whoever was there goes on to the next, until the post to be filled. */
    private void passAlong(Search search, int post) {
        long amount = Math.min(deficits[post], spare[search.spareKind]);
        for (int at = search.last; at != post; at = search.movedTo[at]) {
            amount = Math.min(amount, flow[search.moved[at]][at]);
        }
        spare[search.spareKind] -= amount;
        flow[search.spareKind][search.last] += amount;
        for (int at = search.last; at != post; at = search.movedTo[at]) {
            flow[search.moved[at]][at] -= amount;
            flow[search.moved[at]][search.movedTo[at]] += amount;
        }
        deficits[post] -= amount;
    }

    /**
     * Why something is lacking: posts that all who can fill any of them are too few for.
     *
     * @param posts those that lack, and those whose people could help out there
     * @param available how much there is of all who can fill any of them
     */
    record Binding(BitSet posts, long available) {}

    Optional<Binding> binding() {
        BitSet lacking = new BitSet();
        for (int post = 0; post < needed.length; post++) {
            lacking.set(post, deficits[post] > 0);
        }
        if (lacking.isEmpty()) {
            return Optional.empty();
        }
        Search search = new Search(lacking);
        long available = search.kinds.stream()
                .mapToLong(kind -> supplies.get(kind).amount())
                .reduce(0, Math::addExact);
        return Optional.of(new Binding(search.posts, available));
    }

    /** Goes from posts backwards, to who can fill them and to the posts they now fill, until there is somebody to spare. */
    private final class Search {

        /** The posts reached, and the kinds of people that can fill any of them; complete if nobody is to spare. */
        final BitSet posts;

        final BitSet kinds = new BitSet();

        /** For each post reached: the kind that can be moved away from it, and where to. */
        final int[] moved = new int[needed.length];

        final int[] movedTo = new int[needed.length];
        int last = NONE;
        int spareKind = NONE;

        Search(BitSet start) {
            this.posts = (BitSet) start.clone();
            int[] waiting = Arrays.copyOf(start.stream().toArray(), needed.length);
            int end = start.cardinality();
            for (int at = 0; at < end && spareKind == NONE; at++) {
                end = step(waiting[at], waiting, end);
            }
        }

        private int step(int post, int[] waiting, int end) {
            int newEnd = end;
            for (int kind = 0; kind < spare.length; kind++) {
                if (kinds.get(kind) || !supplies.get(kind).posts().get(post)) {
                    continue;
                }
                kinds.set(kind);
                if (spare[kind] > 0) {
                    last = post;
                    spareKind = kind;
                    return newEnd;
                }
                for (int other = 0; other < needed.length; other++) {
                    if (flow[kind][other] > 0 && !posts.get(other)) {
                        posts.set(other);
                        moved[other] = kind;
                        movedTo[other] = post;
                        waiting[newEnd++] = other;
                    }
                }
            }
            return newEnd;
        }
    }
}
