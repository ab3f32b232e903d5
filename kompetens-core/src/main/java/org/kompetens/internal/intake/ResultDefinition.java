package org.kompetens.internal.intake;

import java.util.function.Function;
import java.util.stream.Collector;
import org.kompetens.count.CountedRecords;
import org.kompetens.count.Counter;
import org.kompetens.finding.Findings;
import org.kompetens.internal.people.Columns;
import org.kompetens.organisation.EmployeeId;

/**
 * What a result is made of: how records are checked, in what they are summed, and what comes of the sums. Holds nothing
 * that was counted, and can be shared by threads.
 *
 * @param <R> the records by which employees are counted
 * @param <S> the sums
 * @param <V> the result
 */
public interface ResultDefinition<R, S extends Sums<R, S>, V> {

    /** Whose record it is. */
    EmployeeId employee(R record);

    /** The part of a record that matters here; the rest is ignored. */
    default R lookedAt(R record) {
        return record;
    }

    /**
     * A record as it counts.
     *
     * @param record not refused
     * @param findings what the check found
     */
    R without(R record, Findings findings);

    /**
     * Checks records, for one thread.
     *
     * @param columns where the check leaves a record without errors as the last person
     * @return tells what is wrong with a record
     */
    Function<R, Findings> check(Columns columns);

    /** Sums of nobody. */
    S newSums();

    /** The result of sums, which may be added to afterwards. */
    V value(S sums, CountedRecords counted, Workers workers);

    /** Notices ids that come again. */
    default SeenIds newIds() {
        return SeenIds.inAnyOrder();
    }

    /** Counts one record at a time. */
    default Counter<R, V> counter() {
        return new IdCheckingCounter<>(this, newIds());
    }

    /** Collects records, on one thread or several. */
    default Collector<R, ?, V> collector() {
        return Collector.of(() -> new StreamShare<>(this), StreamShare::add, StreamShare::combine, StreamShare::value);
    }
}
