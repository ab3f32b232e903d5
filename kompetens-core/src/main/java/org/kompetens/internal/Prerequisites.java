package org.kompetens.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/** What comes before what, among things with indexes from 0. */
public final class Prerequisites {

    private final List<List<Integer>> before;

    /**
     * An order.
     *
     * @param before for each thing those that come before it
     */
    public Prerequisites(List<List<Integer>> before) {
        this.before = before;
    }

    /**
     * Those that have an order.
     *
     * @return each after all that comes before it; what is on or behind a circle has no order
     */
    public List<Integer> ordered() {
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

    /**
     * Those that come before themselves.
     *
     * @return their indexes
     */
    public BitSet inCircles() {
        BitSet found = new BitSet();
        circles().forEach(circle -> circle.forEach(found::set));
        return found;
    }

    /**
     * Those that come before themselves, with those that come before and after each other together. Two things come
     * before each other where they are in one strongly connected component; these are found by Kosaraju's algorithm,
     * which passes each link twice.
     *
     * @return for each circle, or circles that share a thing, all indexes
     */
    public List<List<Integer>> circles() {
        List<List<Integer>> circles = new ArrayList<>();
        List<List<Integer>> after = reversed();
        List<Integer> finished = finished();
        BitSet gathered = new BitSet();
        for (int i = finished.size() - 1; i >= 0; i--) {
            int start = finished.get(i);
            if (!gathered.get(start)) {
                List<Integer> component = component(start, after, gathered);
                if (component.size() > 1 || before.get(start).contains(start)) {
                    circles.add(component);
                }
            }
        }
        return circles;
    }

    /** All things in the order in which a depth-first search finishes them. */
    private List<Integer> finished() {
        List<Integer> finished = new ArrayList<>(before.size());
        int[] passed = new int[before.size()];
        BitSet seen = new BitSet();
        for (int start = 0; start < before.size(); start++) {
            if (!seen.get(start)) {
                finishFrom(start, seen, passed, finished);
            }
        }
        return finished;
    }

    private void finishFrom(int start, BitSet seen, int[] passed, List<Integer> finished) {
        Deque<Integer> way = new ArrayDeque<>(List.of(start));
        seen.set(start);
        while (!way.isEmpty()) {
            int at = way.getLast();
            if (passed[at] < before.get(at).size()) {
                int next = before.get(at).get(passed[at]);
                passed[at]++;
                if (!seen.get(next)) {
                    seen.set(next);
                    way.add(next);
                }
            } else {
                finished.add(way.removeLast());
            }
        }
    }

    /** What can be reached from a thing, backwards, and was not gathered before. */
    private static List<Integer> component(int start, List<List<Integer>> after, BitSet gathered) {
        List<Integer> component = new ArrayList<>(List.of(start));
        gathered.set(start);
        for (int i = 0; i < component.size(); i++) {
            for (int next : after.get(component.get(i))) {
                if (!gathered.get(next)) {
                    gathered.set(next);
                    component.add(next);
                }
            }
        }
        return component;
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
