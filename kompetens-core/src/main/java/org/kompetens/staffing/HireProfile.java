package org.kompetens.staffing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kompetens.organisation.Fte;

/**
 * What those who are hired are like: of which age, in positions of which size. They grow older and leave like all others,
 * from the year after.
 *
 * @param shares of all hires, in ascending order of age, then size
 */
public record HireProfile(List<Share> shares) {

    /**
     * So many hires of one age and position size.
     *
     * @param age in whole years, at the end of the year in which they are hired
     * @param size of their positions, above nought
     * @param weight how many of them in proportion to the others, from 1
     */
    public record Share(int age, Fte size, int weight) {

        /**
         * Checks.
         *
         * @throws IllegalArgumentException if the age is not from 13 to 100, the size nought or the weight below 1
         */
        public Share {
            if (!Age.isPlausible(age)) {
                throw new IllegalArgumentException(
                        "a hire's age must be from " + Age.LEAST + " to " + Age.MOST + ": " + age);
            }
            if (size.tenThousandths() == 0 || weight < 1) {
                throw new IllegalArgumentException("a hire's position size and weight must be above nought");
            }
        }
    }

    /**
     * Sorts; shares of one age and size are put together.
     *
     * @throws IllegalArgumentException if there are none
     */
    public HireProfile {
        if (shares.isEmpty()) {
            throw new IllegalArgumentException("a hire profile must have a share");
        }
        Map<List<Integer>, Integer> weights = new TreeMap<>(
                Comparator.<List<Integer>>comparingInt(key -> key.get(0)).thenComparingInt(key -> key.get(1)));
        shares.forEach(
                share -> weights.merge(List.of(share.age, share.size.tenThousandths()), share.weight, Math::addExact));
        List<Share> sorted = new ArrayList<>();
        weights.forEach((key, weight) -> sorted.add(new Share(key.get(0), new Fte(key.get(1)), weight)));
        shares = List.copyOf(sorted);
    }

    /**
     * Hires of several ages, all in positions of one size.
     *
     * @param size of their positions, above nought
     * @param weights age to how many in proportion to the others
     * @return the profile
     * @throws IllegalArgumentException as {@link Share} does, or if there are none
     */
    public static HireProfile of(Fte size, Map<Integer, Integer> weights) {
        return new HireProfile(new TreeMap<>(weights)
                .entrySet().stream()
                        .map(entry -> new Share(entry.getKey(), size, entry.getValue()))
                        .toList());
    }
}
