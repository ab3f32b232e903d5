package org.kompetens.staffing;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.kompetens.organisation.Fte;

/** How many people go on by which {@link KnownCourse}, by {@link Key}, with their FTE. What is taken off again leaves no trace. For one thread. */
final class CourseSums {

    private final TreeMap<At, long[]> sums = new TreeMap<>(AT_ORDER);

    /** Those of a cohort in a role and unit who go on alike. */
    record At(long key, KnownCourse course) {}

    /** What is done with each of the sums. */
    interface Reader {
        void read(long key, KnownCourse course, long heads, long fte);
    }

    private static final Comparator<At> AT_ORDER =
            Comparator.comparingLong(At::key).thenComparing(At::course, KnownCourse.ORDER);

    boolean isEmpty() {
        return sums.isEmpty();
    }

    /**
     * Adds.
     *
     * @throws ArithmeticException if a number becomes too large
     */
    void add(long key, KnownCourse course, long heads, long fte) {
        At at = new At(key, course);
        long[] before = sums.getOrDefault(at, new long[] {0, 0});
        long[] after = {Math.addExact(before[0], heads), Math.addExact(before[1], fte)};
        if (after[0] == 0 && after[1] == 0) {
            sums.remove(at);
        } else {
            sums.put(at, after);
        }
    }

    void addAll(CourseSums other) {
        other.forEach(this::add);
    }

    CourseSums plus(CourseSums other) {
        CourseSums both = new CourseSums();
        both.addAll(this);
        both.addAll(other);
        return both;
    }

    /** In ascending order of keys, then of courses. */
    void forEach(Reader reader) {
        for (Map.Entry<At, long[]> entry : sums.entrySet()) {
            At at = entry.getKey();
            reader.read(at.key, at.course, entry.getValue()[0], entry.getValue()[1]);
        }
    }

    /**
     * People in thousand-millionths, of whole ones with their FTE in ten-thousandths.
     *
     * @throws ArithmeticException if a number becomes too large
     */
    CourseSums inBillionths() {
        CourseSums all = new CourseSums();
        forEach((key, course, heads, fte) -> all.add(
                key,
                course,
                Math.multiplyExact(heads, Quantity.ONE_IN_BILLIONTHS),
                Math.multiplyExact(fte, Quantity.ONE_IN_BILLIONTHS / Fte.UNIT)));
        return all;
    }
}
