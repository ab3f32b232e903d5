package org.kompetens.cli;

import org.kompetens.count.LongRun;
import org.kompetens.publication.PublishedForecast;
import org.kompetens.publication.PublishedRollup;
import org.kompetens.staffing.StaffingAssumptions;
import org.kompetens.staffing.StaffingForecast;

/** A forecast as it may be shown outside, or a sentence that says why none may be. */
final class ShownForecast {

    private ShownForecast() {}

    /**
     * Refuses terms by which staff is counted that members reported, or that is imputed. Before anything is counted.
     *
     * @throws InputException if there is such staff
     */
    static void refuseReports(StaffingAssumptions terms, Wording wording) {
        if (!terms.reports().isEmpty() || !terms.imputations().isEmpty()) {
            throw new InputException(wording.text("publish.forecast-of-reports"));
        }
    }

    /**
     * What may be shown of it.
     *
     * @throws InputException if not all that is hidden is proven safe
     */
    static PublishedForecast of(StaffingForecast forecast, PublishedRollup beside, Wording wording, LongRun run) {
        PublishedForecast published = PublishedForecast.of(forecast, beside, run);
        int unproven = published.unproven().size();
        if (unproven > 0) {
            throw new InputException(wording.text("publish.unproven", "count", unproven));
        }
        return published;
    }
}
