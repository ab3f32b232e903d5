package org.kompetens.selection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/**
 * The ceilings of all payments of a cost, as a row needs them. Whatever is chosen, no more is paid than, of some ceilings, the
 * most, and of the claims under none of these, all. So each set of ceilings makes a row that no choice breaks that keeps within a
 * budget; and of a choice, that set matters by which least is paid.
 */
final class Ceilings {

    /** Of so many ceilings, rows are made for every set. */
    private static final int MOST_FOR_ALL_SETS = 6;

    private final Cost cost;
    private final List<Place> places = new ArrayList<>();

    /** One ceiling of one payment, by the payment's place in the cost. */
    private record Place(int payment, Payment.Ceiling ceiling) {}

    Ceilings(Cost cost) {
        this.cost = cost;
        for (int p = 0; p < cost.payments().size(); p++) {
            for (Payment.Ceiling ceiling : cost.payments().get(p).ceilings()) {
                Place place = new Place(p, ceiling);
                if (claimed(place) > ceiling.most()) {
                    places.add(place);
                }
            }
        }
    }

    private long claimed(Place place) {
        return place.ceiling().claims().stream()
                .map(cost.payments().get(place.payment()).claims()::get)
                .filter(Payment.Claim::counts)
                .mapToLong(Payment.Claim::amount)
                .sum();
    }

    /** Sets of ceilings that are looked at from the beginning: all, or if these are very many, none, each by itself, and all. */
    List<SortedSet<Integer>> first() {
        List<SortedSet<Integer>> sets = new ArrayList<>();
        if (places.size() <= MOST_FOR_ALL_SETS) {
            for (int bits = 0; bits < 1 << places.size(); bits++) {
                SortedSet<Integer> some = new TreeSet<>();
                for (int i = 0; i < places.size(); i++) {
                    if ((bits >> i & 1) == 1) {
                        some.add(i);
                    }
                }
                sets.add(some);
            }
            return sets;
        }
        sets.add(Collections.emptySortedSet());
        SortedSet<Integer> all = new TreeSet<>();
        for (int i = 0; i < places.size(); i++) {
            all.add(i);
        }
        sets.add(all);
        sets.add(tightest(thing -> true));
        return sets.stream().distinct().toList();
    }

    /**
     * By which ceilings least is paid of what is chosen, as far as it is found by leaving one out, or by taking one in for all
     * those that it is over, as long as less is paid for it.
     */
    SortedSet<Integer> tightest(IntPredicate chosen) {
        SortedSet<Integer> tightest = new TreeSet<>();
        long least = most(tightest, chosen);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = 0; i < places.size(); i++) {
                SortedSet<Integer> other = new TreeSet<>(tightest);
                if (!other.remove(i)) {
                    Place over = places.get(i);
                    other.removeIf(one -> isUnder(places.get(one), over));
                    other.add(i);
                }
                long most = most(other, chosen);
                if (most < least) {
                    least = most;
                    tightest = other;
                    changed = true;
                }
            }
        }
        return tightest;
    }

    private static boolean isUnder(Place one, Place other) {
        return one.payment() == other.payment()
                && other.ceiling().claims().containsAll(one.ceiling().claims());
    }

    /** By some ceilings no more is paid than this of what is chosen. */
    private long most(Set<Integer> some, IntPredicate chosen) {
        long most = frames(some);
        for (int p = 0; p < cost.payments().size(); p++) {
            boolean[] covered = covered(p, some);
            List<Payment.Claim> claims = cost.payments().get(p).claims();
            for (int c = 0; c < covered.length; c++) {
                boolean isPaid =
                        claims.get(c).counts() && chosen.test(claims.get(c).thing());
                most += isPaid && !covered[c] ? claims.get(c).amount() : 0;
            }
        }
        return most;
    }

    private boolean[] covered(int payment, Set<Integer> some) {
        boolean[] covered = new boolean[cost.payments().get(payment).claims().size()];
        for (int i : some) {
            if (places.get(i).payment() == payment) {
                places.get(i).ceiling().claims().forEach(claim -> covered[claim] = true);
            }
        }
        return covered;
    }

    /** What each thing costs less all that is claimed for it under none of some ceilings. */
    long[] row(Set<Integer> some) {
        long[] row = cost.costs().stream().mapToLong(one -> one).toArray();
        for (int p = 0; p < cost.payments().size(); p++) {
            boolean[] covered = covered(p, some);
            for (int c = 0; c < covered.length; c++) {
                Payment.Claim claim = cost.payments().get(p).claims().get(c);
                row[claim.thing()] -= claim.counts() && !covered[c] ? claim.amount() : 0;
            }
        }
        return row;
    }

    /** The most that is paid under some ceilings. */
    long frames(Set<Integer> some) {
        return some.stream().mapToLong(i -> places.get(i).ceiling().most()).sum();
    }
}
