package org.kompetens.organisation;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Level;

/**
 * What a unit as a whole needs: at least so many persons, or so much FTE, at a level of a competence.
 *
 * @param competence what is to be covered
 * @param level the level to be held, on the competence's own scale or on one mapped to it
 * @param amount how much is needed, more than nought and at most {@value #MOST} persons or FTE
 * @param period when it is needed
 * @param group the requirements of which nobody can count for two at once, if it is one of such
 */
public record CoverageRequirement(
        CompetenceId competence, Level level, CoverageAmount amount, Period period, Optional<CoverageGroup> group) {

    /**
     * The most persons, or FTE, that a unit can need: more than work in any country that the library is for. Sums over
     * millions of units stay exact.
     */
    public static final int MOST = 100_000_000;

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if nothing is needed, or more than {@value #MOST} persons or FTE
     */
    public CoverageRequirement {
        Objects.requireNonNull(competence, "competence");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(group, "group");
        if (amount.isNone() || amount.value().compareTo(BigDecimal.valueOf(MOST)) > 0) {
            throw new IllegalArgumentException(
                    "amount must be more than 0 and at most " + MOST + ": " + amount.value());
        }
    }

    /**
     * A requirement without beginning or end, for which whoever counts for others may count too; see {@link #withPeriod}
     * and {@link #withGroup}.
     *
     * @param competence what is to be covered
     * @param level the level to be held
     * @param amount how much is needed
     * @return the requirement
     * @throws IllegalArgumentException if nothing is needed, or more than {@value #MOST} persons or FTE
     */
    public static CoverageRequirement of(CompetenceId competence, Level level, CoverageAmount amount) {
        return new CoverageRequirement(competence, level, amount, Period.ALWAYS, Optional.empty());
    }

    /**
     * The same requirement for another period.
     *
     * @param period when it is needed
     * @return a new requirement
     */
    public CoverageRequirement withPeriod(Period period) {
        return new CoverageRequirement(competence, level, amount, period, group);
    }

    /**
     * The same requirement as one of several that exclude one another.
     *
     * @param group the group, and the priority of this one
     * @return a new requirement
     */
    public CoverageRequirement withGroup(CoverageGroup group) {
        return new CoverageRequirement(competence, level, amount, period, Optional.of(group));
    }
}
