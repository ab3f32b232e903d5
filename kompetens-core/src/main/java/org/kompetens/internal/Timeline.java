package org.kompetens.internal;

import java.util.List;
import java.util.function.Predicate;

/** Searches a list that is in the order of time. */
public final class Timeline {

    private Timeline() {}

    /**
     * How many things have happened so far, in logarithmic time.
     *
     * @param inTime in the order of time
     * @param soFar whether one has happened: the first ones and no others
     */
    public static <T> int count(List<T> inTime, Predicate<T> soFar) {
        int from = 0;
        int until = inTime.size();
        while (from < until) {
            int middle = (from + until) >>> 1;
            if (soFar.test(inTime.get(middle))) {
                from = middle + 1;
            } else {
                until = middle;
            }
        }
        return from;
    }
}
