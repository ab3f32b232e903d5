package org.kompetens.staffing;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.FteSum;

/**
 * The staff of a unit and all below it at the as-of date, those on leave and their substitutes included.
 *
 * @param employments with an FTE; somebody in two roles or units counts twice, with several in one role and unit once
 * @param persons the same people, each once
 * @param fte of all these employments
 * @param ageUnknown how many of the employments are of somebody whose birth date is missing or implausible
 * @param ageUnknownFte the FTE of these
 * @param overdue how many are of somebody who should have retired already: past their date by a policy of {@linkplain
 *     RetirementDates dates}, or past the age at which all who are left retire by {@linkplain RetirementRates shares}; they retire
 *     in the first year. Of statistics those of an age at which it is so of all, whenever in the year they were born
 * @param cohortUnknown how many are of somebody born when the policy knows nothing of
 * @param cohortUnknownOldest how old the oldest of these is at the as-of date; empty if there are none
 * @param sizes how many there are of each position size
 * @param hourly those without an FTE, who are in none of the above
 */
public record OpeningStock(
        long employments,
        long persons,
        FteSum fte,
        long ageUnknown,
        FteSum ageUnknownFte,
        long overdue,
        long cohortUnknown,
        Optional<Integer> cohortUnknownOldest,
        Map<PositionSize, Long> sizes,
        HourlyStaff hourly) {

    /** Copies. */
    public OpeningStock {
        Map<PositionSize, Long> all = new EnumMap<>(PositionSize.class);
        for (PositionSize size : PositionSize.values()) {
            all.put(size, sizes.getOrDefault(size, 0L));
        }
        sizes = Collections.unmodifiableMap(all);
    }

    /**
     * The mean position size by persons: of somebody in two roles or units, both together.
     *
     * @return FTE for each person; empty if there is nobody
     */
    public Optional<Ratio> meanByPersons() {
        return mean(persons);
    }

    /**
     * The mean position size by employments.
     *
     * @return FTE for each employment; empty if there is none
     */
    public Optional<Ratio> meanByEmployments() {
        return mean(employments);
    }

    /** Whether there are records or statistics of anybody, of those paid by the hour too. */
    boolean isAnybody() {
        return employments > 0 || hourly.employments() > 0;
    }

    private Optional<Ratio> mean(long heads) {
        return heads == 0
                ? Optional.empty()
                : Optional.of(new Ratio(fte.tenThousandths(), Math.multiplyExact(heads, (long) Fte.UNIT)));
    }
}
