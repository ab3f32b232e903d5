package org.kompetens.staffing;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Those paid by the hour, who have no FTE: they are counted apart, and are in no stock of a forecast.
 *
 * @param employments how many
 * @param withHours of how many of these the hours worked are known
 * @param hours what these worked in a full year, each in the year that their record tells of
 */
public record HourlyStaff(long employments, long withHours, long hours) {

    /**
     * What the hours that are known come to in FTE. What a full-time year is differs by country and agreement; and in
     * Norway by statistic: 1 950 hours are paid, 1 750 worked.
     *
     * @param fullYear hours of a full-time year, from 1
     * @param decimals how many decimals, from 0
     * @return rounded half to even
     */
    public BigDecimal fte(int fullYear, int decimals) {
        return BigDecimal.valueOf(hours).divide(BigDecimal.valueOf(fullYear), decimals, RoundingMode.HALF_EVEN);
    }
}
