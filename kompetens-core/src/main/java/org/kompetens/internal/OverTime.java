package org.kompetens.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** The result of all that holds at a moment, such as the assessments valid then; at one moment or at each of many. */
public final class OverTime {

    /** Up to so many things are looked at anew at each moment. */
    private static final int FEW = 4;

    /**
     * How several things combine to one result, in any order.
     *
     * @param <M> moments
     * @param <T> things
     * @param <S> the result
     */
    public interface Rule<M, T, S> {

        /** Whether a thing is the same from one moment to another. */
        boolean isSame(T thing, M first, M last);

        /** The result so far with one more thing, as it is at a moment. */
        S with(S made, T thing, M moment);
    }

    private OverTime() {}

    /**
     * Gives the result at each moment. A thing that is the same over a stretch of moments is looked at once for the
     * whole stretch, not at each of them; so n things take time proportional to n log n.
     *
     * @param moments one; or, in the order of time, all at which something begins or ends
     * @param made the result of no things
     */
    public static <M, T, S> void forEach(
            List<M> moments, List<T> things, S made, Rule<M, T, S> rule, BiConsumer<M, S> listener) {
        if (moments.size() <= 1 || things.size() <= FEW) {
            for (M moment : moments) {
                S together = made;
                for (T thing : things) {
                    together = rule.with(together, thing, moment);
                }
                listener.accept(moment, together);
            }
            return;
        }
        M first = moments.get(0);
        M last = moments.get(moments.size() - 1);
        S always = made;
        List<T> changing = new ArrayList<>();
        for (T thing : things) {
            if (rule.isSame(thing, first, last)) {
                always = rule.with(always, thing, first);
            } else {
                changing.add(thing);
            }
        }
        int half = moments.size() / 2;
        forEach(moments.subList(0, half), changing, always, rule, listener);
        forEach(moments.subList(half, moments.size()), changing, always, rule, listener);
    }
}
