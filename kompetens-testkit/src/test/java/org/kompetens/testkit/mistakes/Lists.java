package org.kompetens.testkit.mistakes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Lists with something missing or in another order. */
final class Lists {

    private Lists() {}

    static <T> List<T> reversed(List<T> list) {
        List<T> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }

    static <T> List<T> firstOfEach(List<T> list, Function<T, ?> key) {
        Set<Object> seen = new HashSet<>();
        return list.stream().filter(one -> seen.add(key.apply(one))).toList();
    }

    static <T> List<T> plus(List<T> list, List<T> more) {
        List<T> longer = new ArrayList<>(list);
        longer.addAll(more);
        return longer;
    }
}
