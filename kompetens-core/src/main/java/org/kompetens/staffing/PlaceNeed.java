package org.kompetens.staffing;

import java.util.ArrayList;
import java.util.List;

/**
 * What is needed in a place at the end of a year, and what is hired: in thousand-millionths of an FTE.
 *
 * <p>The need of a role in a unit is that of all its staff together: what is missing where some are observed and others imputed
 * is reckoned once. It is then said of which part it is: a need is divided among the parts where something is missing, as much
 * as is missing in each, and a surplus among those where something is too much, so that no part has more than the whole, and a
 * part that nobody moves to or from has its own. Replacement is divided as the need is. Planned hires are known, and so are
 * observed, and the need that they leave is divided again.
 *
 * @param demand what is to be there
 * @param need what is missing
 * @param replacement as much of it as replaces those who left
 * @param surplus what is there beyond the demand
 * @param hires what is hired
 */
record PlaceNeed(long demand, long need, long replacement, long surplus, long hires) {

    /**
     * The need of a place that is there once.
     *
     * @param remaining what is there before anybody is hired
     * @param left what has gone since the year began, below nought where more has come
     * @param planned what is hired at least
     */
    static PlaceNeed of(long demand, long remaining, long left, long planned, Hiring hiring) {
        long need = Math.max(0, demand - remaining);
        long replacement = Math.min(need, Math.max(0, left));
        return new PlaceNeed(
                demand, need, replacement, Math.max(0, remaining - demand), planned + unplanned(need, planned, hiring));
    }

    private static long unplanned(long need, long planned, Hiring hiring) {
        return hiring == Hiring.UP_TO_DEMAND ? Math.max(0, need - planned) : 0;
    }

    /**
     * The needs of places that are the same role in the same unit, the observed one first.
     *
     * @param demand of each
     * @param remaining in each, before anybody is hired
     * @param left from all together
     * @param planned to be hired, in all together
     * @param whole whether people are hired whole: then all together by the place in which most is missing, so that no more
     *     than one of them is a fraction
     */
    static List<PlaceNeed> divided(
            long[] demand, long[] remaining, long left, long planned, Hiring hiring, boolean whole) {
        int places = demand.length;
        long[] missing = new long[places];
        long[] tooMuch = new long[places];
        long gap = 0;
        int most = 0;
        for (int i = 0; i < places; i++) {
            missing[i] = Math.max(0, demand[i] - remaining[i]);
            tooMuch[i] = Math.max(0, remaining[i] - demand[i]);
            gap += demand[i] - remaining[i];
            most = missing[i] > missing[most] ? i : most;
        }
        long need = Math.max(0, gap);
        long[] needs = divided(need, missing);
        long[] replacements = divided(Math.min(need, Math.max(0, left)), needs);
        long[] surplus = divided(Math.max(0, -gap), tooMuch);
        long unplanned = unplanned(need, planned, hiring);
        long[] hires = whole ? new long[places] : divided(unplanned, needs);
        if (whole) {
            hires[most] = planned + unplanned;
        } else {
            hires[0] += planned;
        }
        List<PlaceNeed> divided = new ArrayList<>();
        for (int i = 0; i < places; i++) {
            divided.add(new PlaceNeed(demand[i], needs[i], replacements[i], surplus[i], hires[i]));
        }
        return divided;
    }

    /** Parts of an amount that is at most the sum of the shares; no part is larger than its share. */
    private static long[] divided(long amount, long[] shares) {
        long all = 0;
        for (long share : shares) {
            all = Math.addExact(all, share);
        }
        long[] parts = new long[shares.length];
        long before = 0;
        long upTo = 0;
        for (int i = 0; amount > 0 && i < shares.length; i++) {
            upTo += shares[i];
            long after = Rounding.part(amount, upTo, all);
            parts[i] = after - before;
            before = after;
        }
        return parts;
    }
}
