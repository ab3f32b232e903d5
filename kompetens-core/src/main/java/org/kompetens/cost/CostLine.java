package org.kompetens.cost;

import java.util.Optional;

/**
 * One cost of an activity, in one year or the same in each of several. Where the years differ, each has a line.
 *
 * @param kind what is paid for
 * @param price what it comes to in each of the years
 * @param years in which years
 * @param vat whether value added tax is in it
 * @param source where the figure comes from, such as an offer; empty where nothing is said
 */
public record CostLine(CostKind kind, Price price, Years years, VatBasis vat, Optional<String> source) {

    /**
     * A line that is one amount.
     *
     * @param kind what is paid for
     * @param money how much in each of the years
     * @param years in which years
     * @param vat whether value added tax is in it
     * @return the line, without a source
     */
    public static CostLine of(CostKind kind, Money money, Years years, VatBasis vat) {
        return new CostLine(kind, new Price.Fixed(money), years, vat, Optional.empty());
    }

    /**
     * What it comes to in a year.
     *
     * @param year the year
     * @return nothing in a year that is not one of its own
     */
    public Amounts in(int year) {
        return years.contains(year) ? price.amounts() : Amounts.NONE;
    }

    /**
     * The same up to a year.
     *
     * @param year the last year, not before the first of this line
     * @return this line without what it costs in later years
     */
    public CostLine upTo(int year) {
        Years left = new Years(years.first(), Math.min(years.last(), year));
        return new CostLine(kind, price, left, vat, source);
    }

    /** Says what it is for and when; the source may be anything, and is not shown. */
    @Override
    public String toString() {
        return "CostLine[" + kind + ", " + years + "]";
    }
}
