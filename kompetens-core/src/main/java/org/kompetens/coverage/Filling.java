package org.kompetens.coverage;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Who fills which of some requirements that exclude one another: as much as can be filled in all, and of that as much
 * as can be of the first requirement, then of the second, and so on.
 *
 * <p>A flow from kinds of people to requirements. Each requirement in turn is filled along shortest ways on which others
 * are moved from requirement to requirement; nothing filled before is ever emptied, and so the whole is the most that
 * can be filled. When somebody leaves, the place is passed on in the same way, until there is somebody to spare, or to
 * the last requirement that it can be passed on to: that one lacks it then.
 */
final class Filling {

    private static final int NONE = -1;

    private final List<Supply> supplies;
    private final long[] spare;
    private final long[][] flow;
    private final long[] deficits;

    /** For each requirement: the kinds of people who can fill it. */
    private final BitSet[] able;

    /**
     * People of one kind.
     *
     * @param requirements which requirements they can fill
     * @param amount how many of them, or their FTE
     */
    record Supply(BitSet requirements, long amount) {}

    Filling(long[] needed, List<Supply> supplies) {
        this.supplies = supplies;
        this.spare = supplies.stream().mapToLong(Supply::amount).toArray();
        this.flow = new long[supplies.size()][needed.length];
        this.deficits = needed.clone();
        this.able = new BitSet[needed.length];
        for (int requirement = 0; requirement < needed.length; requirement++) {
            able[requirement] = able(requirement);
            fillFromSpare(requirement);
            Search search = Search.from(this, requirement);
            while (deficits[requirement] > 0 && search.spareKind != NONE) {
                deficits[requirement] -= search.passAlong(deficits[requirement]);
                search = Search.from(this, requirement);
            }
        }
    }

    private BitSet able(int requirement) {
        BitSet kinds = new BitSet();
        for (int kind = 0; kind < supplies.size(); kind++) {
            kinds.set(kind, supplies.get(kind).requirements().get(requirement));
        }
        return kinds;
    }

    /** Whoever can be had without moving others. */
    private void fillFromSpare(int requirement) {
        able[requirement].stream().forEach(kind -> {
            long amount = Math.min(deficits[requirement], spare[kind]);
            spare[kind] -= amount;
            flow[kind][requirement] += amount;
            deficits[requirement] -= amount;
        });
    }

    /** What each requirement lacks. */
    long[] deficits() {
        return deficits.clone();
    }

    /**
     * What each requirement lacks if some leave.
     *
     * @param kind of which kind
     * @param leaving how many of them, or how much of their FTE; no more than there is
     */
    long[] deficitsWithout(int kind, long leaving) {
        long[] without = deficits();
        long rest = leaving - Math.min(leaving, spare[kind]);
        // One person goes to one requirement, so one way tells it; FTE may have to be taken from several, and is put
        // back.
        Deque<Search> taken = new ArrayDeque<>();
        while (rest > 0) {
            Search search = Search.instead(this, kind);
            if (search.spareKind == NONE) {
                search.last = search.requirements.length() - 1;
            }
            long amount = search.passAlong(rest);
            if (search.spareKind == NONE) {
                without[search.last] += amount;
            }
            rest -= amount;
            taken.push(search);
        }
        taken.forEach(Search::takeBack);
        return without;
    }

    /**
     * Why something is lacking: requirements that all who can fill any of them are too few for.
     *
     * @param requirements those that lack, and those whose people could help out there
     * @param available how much there is of all who can fill any of them
     */
    record Binding(BitSet requirements, long available) {}

    Optional<Binding> binding() {
        int[] lacking = IntStream.range(0, deficits.length)
                .filter(requirement -> deficits[requirement] > 0)
                .toArray();
        if (lacking.length == 0) {
            return Optional.empty();
        }
        Search search = Search.from(this, lacking);
        long available = search.kinds.stream()
                .mapToLong(kind -> supplies.get(kind).amount())
                .reduce(0, Math::addExact);
        return Optional.of(new Binding(search.requirements, available));
    }

    /** Goes from requirements backwards, to who can fill them and to what those now fill, until somebody is to spare. */
    private static final class Search {

        private final Filling filling;

        /** What is reached, and the kinds of people that can fill any of it; complete if nobody is to spare. */
        final BitSet requirements = new BitSet();

        final BitSet kinds = new BitSet();

        /** For each requirement reached on the way: the kind that can be moved away from it, and where to. */
        private final int[] moved;

        private final int[] movedTo;
        private final int[] waiting;
        private int waitingEnd;

        /** Where the way ends, and who is to spare for it; nobody where the place is lost there. */
        private int last = NONE;

        private int spareKind = NONE;
        private long passed;

        private Search(Filling filling) {
            this.filling = filling;
            this.moved = new int[filling.deficits.length];
            this.movedTo = new int[filling.deficits.length];
            this.waiting = new int[filling.deficits.length];
            Arrays.fill(moved, NONE);
        }

        /** For who can fill some requirements. */
        static Search from(Filling filling, int... start) {
            Search search = new Search(filling);
            for (int requirement : start) {
                search.requirements.set(requirement);
                search.waiting[search.waitingEnd++] = requirement;
            }
            search.run();
            return search;
        }

        /** For who can fill in for a kind of people at the requirements that they fill. */
        static Search instead(Filling filling, int kind) {
            Search search = new Search(filling);
            search.kinds.set(kind);
            search.reachRequirementsOf(kind, NONE);
            search.run();
            return search;
        }

        private void run() {
            for (int at = 0; at < waitingEnd && spareKind == NONE; at++) {
                step(waiting[at]);
            }
        }

        private void step(int requirement) {
            BitSet unreached = (BitSet) filling.able[requirement].clone();
            unreached.andNot(kinds);
            for (int kind = unreached.nextSetBit(0); kind >= 0; kind = unreached.nextSetBit(kind + 1)) {
                kinds.set(kind);
                if (filling.spare[kind] > 0) {
                    last = requirement;
                    spareKind = kind;
                    return;
                }
                reachRequirementsOf(kind, requirement);
            }
        }

        private void reachRequirementsOf(int kind, int to) {
            BitSet unreached =
                    (BitSet) filling.supplies.get(kind).requirements().clone();
            unreached.andNot(requirements);
            for (int other = unreached.nextSetBit(0); other >= 0; other = unreached.nextSetBit(other + 1)) {
                if (filling.flow[kind][other] > 0) {
                    requirements.set(other);
                    moved[other] = kind;
                    movedTo[other] = to;
                    waiting[waitingEnd++] = other;
                }
            }
        }

        /**
         * The spare kind, if there is one, goes to the last requirement; whoever was there goes on to the next, and so on
         * to where the search began.
         *
         * @return how much could go this way, at most what was asked for
         */
        long passAlong(long most) {
            long amount = spareKind == NONE ? most : Math.min(most, filling.spare[spareKind]);
            for (int at = last; isPassedOn(at); at = movedTo[at]) {
                amount = Math.min(amount, filling.flow[moved[at]][at]);
            }
            move(amount);
            return amount;
        }

        private boolean isPassedOn(int requirement) {
            return requirement != NONE && moved[requirement] != NONE;
        }

        void takeBack() {
            move(-passed);
        }

        private void move(long amount) {
            passed += amount;
            if (spareKind != NONE) {
                filling.spare[spareKind] -= amount;
                filling.flow[spareKind][last] += amount;
            }
            for (int at = last; isPassedOn(at); at = movedTo[at]) {
                filling.flow[moved[at]][at] -= amount;
                if (movedTo[at] != NONE) {
                    filling.flow[moved[at]][movedTo[at]] += amount;
                }
            }
        }
    }
}
