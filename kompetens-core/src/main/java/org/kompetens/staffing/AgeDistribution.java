package org.kompetens.staffing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsException;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.FteSum;

/**
 * How many there are of each age, where there are statistics and no records.
 *
 * @param groups in any order; of one age there may be several, such as one of each position size
 */
public record AgeDistribution(List<Group> groups) {

    /**
     * So many of one age.
     *
     * @param age in whole years at the as-of date; empty for those whose age is not known
     * @param size of their positions; empty if their mean size is all that is known, which for a single one says it
     * @param heads how many employments
     * @param fte how much together; nought for those paid by the hour
     */
    public record Group(OptionalInt age, Optional<PositionSize> size, long heads, FteSum fte) {

        /**
         * Checks.
         *
         * @throws IllegalArgumentException if a number is below 0
         * @throws FindingsException with {@link StaffingRule#FTE_ABOVE_HEADS} if there is more than one FTE a head
         */
        public Group {
            Objects.requireNonNull(size, "size");
            if (heads < 0 || fte.tenThousandths() < 0) {
                throw new IllegalArgumentException("heads and FTE must be from 0");
            }
            if (fte.tenThousandths() > Math.multiplyExact(heads, (long) Fte.UNIT)) {
                throw new FindingsException(
                        new Findings(List.of(Finding.of(StaffingRule.FTE_ABOVE_HEADS, FieldPath.of("fte"))
                                .withValue("fte", fte)
                                .withValue("heads", heads))));
            }
        }

        /** Whether the mean of their positions is in the band that is given, if one is; those paid by the hour have none. */
        boolean isOfItsSize() {
            return size.isEmpty()
                    || size.get() == PositionSize.UNKNOWN
                    || fte.tenThousandths() == 0
                    || PositionSize.ofMean(Math.multiplyExact(heads, (long) Fte.UNIT), fte.tenThousandths())
                            == size.get();
        }

        /** The band of their positions, as far as it can be told: of a single one, and where all are full time. */
        PositionSize band() {
            if (size.isPresent()) {
                return size.get();
            }
            if (heads == 1) {
                return PositionSize.of(new Fte((int) fte.tenThousandths()));
            }
            return fte.tenThousandths() == heads * Fte.UNIT ? PositionSize.FULL : PositionSize.UNKNOWN;
        }
    }

    /** Copies. */
    public AgeDistribution {
        groups = List.copyOf(groups);
    }

    /**
     * So many of each age, all in full-time positions.
     *
     * @param heads age in whole years at the as-of date, to how many
     * @return the distribution
     * @throws IllegalArgumentException if a number is below 0
     */
    public static AgeDistribution fullTime(Map<Integer, Integer> heads) {
        List<Group> groups = new ArrayList<>();
        new TreeMap<>(heads)
                .forEach((age, number) -> groups.add(new Group(
                        OptionalInt.of(age),
                        Optional.of(PositionSize.FULL),
                        number,
                        new FteSum((long) number * Fte.UNIT))));
        return new AgeDistribution(groups);
    }
}
