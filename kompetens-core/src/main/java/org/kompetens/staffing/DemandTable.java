package org.kompetens.staffing;

import java.util.List;
import org.kompetens.organisation.Organisation;

/** Demand in thousand-millionths of an FTE, worked out for each place. */
interface DemandTable {

    /** The demand of a place at the end of a year, from 1. */
    long at(int place, int year);

    /** Works out a demand with which nothing is wrong. */
    static DemandTable of(Demand demand, Organisation organisation, ForecastPlaces places, int years) {
        if (demand instanceof GivenDemand given) {
            DemandTable otherwise = of(given.otherwise(), organisation, places, years);
            return new GivenDemandTable(given, organisation, places, years, otherwise);
        }
        if (demand instanceof DemographicDemand demographic) {
            return new DemographicDemandTable(demographic, organisation, places, years);
        }
        if (demand instanceof ScaledDemand scaled) {
            DemandTable table = of(scaled.demand(), organisation, places, years);
            return (place, year) -> scaled(table.at(place, year), ofYear(scaled.factors(), year));
        }
        return (place, year) -> places.fte(place);
    }

    private static long scaled(long fte, Ratio factor) {
        return Rounding.part(fte, factor.numerator(), factor.denominator());
    }

    /** What is given for a year; the last one for those after it. */
    static <T> T ofYear(List<T> byYear, int year) {
        return byYear.get(Math.min(year, byYear.size()) - 1);
    }
}
