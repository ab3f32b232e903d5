package org.kompetens.planning;

import java.time.LocalDate;
import org.kompetens.text.Labels;

/**
 * The one summarising analysis under the activities that somebody handles.
 *
 * @param place who
 * @param date the first date for which it holds, until there is a later one
 * @param text the analysis
 */
public record FormAnalysis(UnitOrBody place, LocalDate date, Labels text) {

    /** Whose and when; the text may be anything, and is not shown. */
    @Override
    public String toString() {
        return "FormAnalysis[" + place + ", " + date + "]";
    }
}
