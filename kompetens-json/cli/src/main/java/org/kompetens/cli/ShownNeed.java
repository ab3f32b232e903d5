package org.kompetens.cli;

import java.util.List;
import java.util.stream.LongStream;
import org.kompetens.staffing.ForecastYear;
import org.kompetens.staffing.Quantity;
import org.kompetens.staffing.RecruitmentNeed;

/**
 * What is needed at the end of a year as it is shown, in tenths of an FTE: the need is the sum of its parts, and where no
 * more is hired than that, what there is at the end is what is needed and the surplus, in the numbers shown too.
 *
 * @param demand how much staff is needed
 * @param need how much must be recruited; as much as is hired, where it is the same
 * @param replacement what of it replaces those who left
 * @param expansion what of it goes beyond
 * @param surplus how much more there is than needed before anybody is hired
 */
record ShownNeed(long demand, long need, long replacement, long expansion, long surplus) {

    static ShownNeed of(ForecastYear year) {
        ShownFlows flows = ShownFlows.of(List.of(year), figure -> figure.total().fte());
        Quantity demand = year.demand().total().fte();
        Quantity surplus = year.surplus().total().fte();
        Quantity need = year.need().total().total().fte();
        long shownDemand = Apportionment.tenths(demand);
        long shownNeed = need.equals(flows.exact().get(ShownFlows.HIRES))
                ? flows.tenths().get(ShownFlows.HIRES)
                : Apportionment.tenths(need);
        long[] parts = parts(year.need(), shownNeed);
        boolean isFilled = demand.plus(surplus).equals(flows.exact().get(ShownFlows.CLOSING));
        long shownSurplus =
                isFilled ? flows.tenths().get(ShownFlows.CLOSING) - shownDemand : Apportionment.tenths(surplus);
        return new ShownNeed(shownDemand, shownNeed, parts[0], parts[1], shownSurplus);
    }

    /** Replacement and expansion, so that they sum to the need as it is shown. */
    static long[] parts(RecruitmentNeed need, long shown) {
        return Apportionment.tenths(
                LongStream.of(
                        need.replacement().total().fte().billionths(),
                        need.expansion().total().fte().billionths()),
                shown);
    }
}
