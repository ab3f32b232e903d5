package org.kompetens.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/**
 * A unit, or a subject, without some of its parts.
 *
 * @param whole where it stands in the tables
 * @param without the parts that it is without; no part of one another
 * @param left the parts that are left, as large as can be; empty where it is without none
 * @param divided what the parts are parts of: if there is more to it than its parts, that is left, too
 * @param partly what is added up, and taken off, if each part of the whole is taken without what it is without
 */
record FigureRest(
        int whole, Set<Integer> without, List<Integer> left, List<Integer> divided, Map<Integer, Integer> partly) {

    /** All of it. */
    static FigureRest ofAll(int whole) {
        return new FigureRest(whole, Set.of(), List.of(), List.of(), Map.of());
    }

    /**
     * Without some of its parts.
     *
     * @param parts the parts of each
     * @param isOut which of them it is without; of those that stay, their parts are looked at in turn
     */
    static FigureRest without(int whole, IntFunction<List<Integer>> parts, IntPredicate isOut) {
        FigureRest rest = new FigureRest(
                whole, new LinkedHashSet<>(), new ArrayList<>(), new ArrayList<>(), new LinkedHashMap<>());
        rest.take(whole, parts, isOut);
        for (int part : parts.apply(whole)) {
            if (!isOut.test(part)) {
                rest.partly.put(part, 1);
                without(part, parts, isOut).without.forEach(out -> rest.partly.put(out, -1));
            }
        }
        return rest.without.isEmpty() ? ofAll(whole) : rest;
    }

    /** Takes off what is out of one of its parts; tells whether anything is. */
    private boolean take(int from, IntFunction<List<Integer>> parts, IntPredicate isOut) {
        List<Integer> stay = new ArrayList<>();
        boolean isAny = false;
        for (int part : parts.apply(from)) {
            if (isOut.test(part)) {
                without.add(part);
                isAny = true;
            } else if (take(part, parts, isOut)) {
                isAny = true;
            } else {
                stay.add(part);
            }
        }
        if (isAny) {
            left.addAll(stay);
            divided.add(from);
        }
        return isAny;
    }
}
