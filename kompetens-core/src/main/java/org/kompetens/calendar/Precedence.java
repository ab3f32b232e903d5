package org.kompetens.calendar;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/** What comes before what, among things with indexes from 0. */
final class Precedence {

    private final List<List<Integer>> before;

    Precedence(List<List<Integer>> before) {
        this.before = before;
    }

    List<Integer> before(int index) {
        return before.get(index);
    }

    /** Those that have an order, each after all that comes before it. What is on or behind a circle has none. */
    List<Integer> ordered() {
        int[] waiting = new int[before.size()];
        List<List<Integer>> after = reversed();
        Deque<Integer> ready = new ArrayDeque<>();
        for (int i = 0; i < waiting.length; i++) {
            waiting[i] = before.get(i).size();
            if (waiting[i] == 0) {
                ready.add(i);
            }
        }
        List<Integer> ordered = new ArrayList<>(waiting.length);
        while (!ready.isEmpty()) {
            int next = ready.remove();
            ordered.add(next);
            for (int later : after.get(next)) {
                waiting[later]--;
                if (waiting[later] == 0) {
                    ready.add(later);
                }
            }
        }
        return ordered;
    }

    /** Those that come before themselves. */
    BitSet inCircles() {
        BitSet suspects = new BitSet();
        suspects.set(0, before.size());
        ordered().forEach(suspects::clear);
        // From behind, too, what is only after a circle drops out, so that few are left to walk from.
        new Precedence(reversed()).ordered().forEach(suspects::clear);
        BitSet found = new BitSet();
        suspects.stream().filter(index -> reachesItself(index, suspects)).forEach(found::set);
        return found;
    }

    private boolean reachesItself(int start, BitSet among) {
        BitSet seen = new BitSet();
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            for (int next : before.get(open.remove())) {
                if (next == start) {
                    return true;
                }
                if (among.get(next) && !seen.get(next)) {
                    seen.set(next);
                    open.add(next);
                }
            }
        }
        return false;
    }

    private List<List<Integer>> reversed() {
        List<List<Integer>> after = new ArrayList<>(before.size());
        before.forEach(none -> after.add(new ArrayList<>()));
        for (int i = 0; i < before.size(); i++) {
            for (int earlier : before.get(i)) {
                after.get(earlier).add(i);
            }
        }
        return after;
    }
}
