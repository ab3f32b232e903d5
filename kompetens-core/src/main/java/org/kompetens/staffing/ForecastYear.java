package org.kompetens.staffing;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The forecast of one year, of some roles in a unit and all below it.
 *
 * @param year from 1
 * @param from the date on which it begins; who left on it left before
 * @param to the date on which it ends; who leaves on it leaves within
 * @param flows the stock and what changed it
 * @param need how many must be recruited
 * @param demand how much staff is needed at the end of the year, in FTE alone: its heads are nought
 * @param surplus how much more there is than needed before anybody is hired, in each role of each unit, summed up; in FTE
 *     alone
 * @param ageUnknown what of these flows is of people whose age is not known, of which every stock and flow is a part. They
 *     are in no retirement, and in no exit that depends on age: both are too low by what those would add of them who are
 *     as old, and so is the need to replace them. Nobody hired is among them
 * @param sizes heads of the closing stock by position size, observed and imputed together
 */
public record ForecastYear(
        int year,
        LocalDate from,
        LocalDate to,
        StockAndFlow flows,
        RecruitmentNeed need,
        Figure demand,
        Figure surplus,
        StockAndFlow ageUnknown,
        Map<PositionSize, Quantity> sizes) {

    /** Copies. */
    public ForecastYear {
        Map<PositionSize, Quantity> all = new EnumMap<>(PositionSize.class);
        for (PositionSize size : PositionSize.values()) {
            all.put(size, sizes.getOrDefault(size, Quantity.ZERO));
        }
        sizes = Collections.unmodifiableMap(all);
    }
}
