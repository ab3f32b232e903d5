package org.kompetens.staffing;

import java.time.LocalDate;

/**
 * A year of a stochastic forecast: between what each figure is likely to be, observed and imputed together. What each means is
 * said in {@link StockAndFlow} and {@link RecruitmentNeed}. Percentiles of a sum are not the sum of percentiles, so those of
 * all who leave and of all need are here too.
 *
 * @param year from 1
 * @param from when the year begins
 * @param to when it ends
 * @param knownExits who left at a date that was known of them beforehand
 * @param retirements who retired by the policy
 * @param otherExits who left for other reasons
 * @param leavers all of these
 * @param hires who was hired, whole people
 * @param replacement need up to what the staff lost, as in {@link RecruitmentNeed}; heads by the mean size of hires'
 *     positions, so not whole
 * @param expansion need beyond
 * @param need all of it
 * @param closing who is there at the end of the year
 * @param surplus what is there beyond the demand before anybody is hired, in FTE alone
 */
public record StochasticYear(
        int year,
        LocalDate from,
        LocalDate to,
        Percentiles knownExits,
        Percentiles retirements,
        Percentiles otherExits,
        Percentiles leavers,
        Percentiles hires,
        Percentiles replacement,
        Percentiles expansion,
        Percentiles need,
        Percentiles closing,
        Percentiles surplus) {

    /** Reads a year out of what {@link Percentiles#of} found. */
    static StochasticYear of(long[] found, int year, LocalDate asOf) {
        return new StochasticYear(
                year,
                asOf.plusYears(year - 1L),
                asOf.plusYears(year),
                Percentiles.at(found, year, PathFigure.KNOWN_EXITS),
                Percentiles.at(found, year, PathFigure.RETIREMENTS),
                Percentiles.at(found, year, PathFigure.OTHER_EXITS),
                Percentiles.at(found, year, PathFigure.LEAVERS),
                Percentiles.at(found, year, PathFigure.HIRES),
                Percentiles.at(found, year, PathFigure.REPLACEMENT),
                Percentiles.at(found, year, PathFigure.EXPANSION),
                Percentiles.at(found, year, PathFigure.NEED),
                Percentiles.at(found, year, PathFigure.CLOSING),
                Percentiles.at(found, year, PathFigure.SURPLUS));
    }
}
