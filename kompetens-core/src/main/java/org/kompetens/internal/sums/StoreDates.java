package org.kompetens.internal.sums;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.kompetens.internal.people.Days;

/** The dates in a store, each as a <em>code</em>: a number of 16 bits; codes compare as the dates do. Immutable. */
final class StoreDates {

    /** The date of each code, as {@link Days} numbers dates. The first and the last stand for "no date". */
    private final int[] days;

    /**
     * All dates that some writers have.
     *
     * @throws IllegalStateException if there are more than a store can hold
     */
    StoreDates(List<StoreWriter> writers) {
        this.days = IntStream.concat(
                        IntStream.of(Days.ALWAYS, Days.NEVER),
                        writers.stream().flatMapToInt(writer -> Arrays.stream(writer.codes.days())))
                .sorted()
                .distinct()
                .toArray();
        if (days.length > DateCodes.MOST) {
            throw new IllegalStateException("a store holds at most " + DateCodes.MOST + " different dates");
        }
    }

    /** For each code of a writer the one here. */
    char[] recoding(StoreWriter writer) {
        int[] old = writer.codes.days();
        char[] recoded = new char[old.length];
        for (int code = 0; code < old.length; code++) {
            recoded[code] = (char) Arrays.binarySearch(days, old[code]);
        }
        return recoded;
    }

    /** The code of a date, or of the last one before it: codes up to this are of dates up to that. */
    int lastCode(int day) {
        int found = Arrays.binarySearch(days, day);
        return found >= 0 ? found : -found - 2;
    }

    int size() {
        return days.length;
    }
}
