package org.kompetens.planning;

import java.time.LocalDate;

/**
 * How somebody judges what an activity or a goal came to. It stands beside what measures say, and is not computed.
 *
 * @param date when it was judged
 * @param result the judgement
 * @param judgedBy by whom: the title of a function
 */
public record Verdict(LocalDate date, ResultStatus result, String judgedBy) {

    /** What and when; who may be anything, and is not shown. */
    @Override
    public String toString() {
        return "Verdict[" + date + ", " + result + "]";
    }
}
