package org.kompetens.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class ReadAheadTest {

    private static ReadAhead.Rows rows(long count) {
        return taker -> LongStream.rangeClosed(1, count)
                .forEach(number -> taker.accept(new TableRow(number, List.of(Cell.BLANK))));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 31, 32, 33, 96, 5_000, 20_000})
    void all_rows_are_taken_in_their_order_by_the_caller(long count) throws IOException {
        List<Long> taken = new ArrayList<>();
        Thread caller = Thread.currentThread();
        AtomicBoolean isElsewhere = new AtomicBoolean();

        ReadAhead.read(rows(count), row -> {
            taken.add(row.number());
            isElsewhere.compareAndSet(false, Thread.currentThread() != caller);
        });

        assertThat(taken).isEqualTo(LongStream.rangeClosed(1, count).boxed().toList());
        assertThat(isElsewhere).isFalse();
    }

    @Test
    void what_is_wrong_is_told_after_the_rows_before_it() {
        IOException broken = new IOException("broken");
        List<Long> taken = new ArrayList<>();
        ReadAhead.Rows brokenRows = taker -> {
            rows(40).read(taker);
            throw broken;
        };

        assertThatThrownBy(() -> ReadAhead.read(brokenRows, row -> taken.add(row.number())))
                .isSameAs(broken);
        assertThat(taken).hasSize(40);
    }

    @Test
    void whoever_takes_no_more_ends_the_reading() {
        AtomicLong read = new AtomicLong();
        AtomicBoolean isInterrupted = new AtomicBoolean();
        ReadAhead.Rows many = taker -> {
            Consumer<TableRow> counting = row -> {
                read.incrementAndGet();
                isInterrupted.compareAndSet(false, Thread.currentThread().isInterrupted());
                taker.accept(row);
            };
            rows(10_000_000).read(counting);
        };
        IllegalStateException enough = new IllegalStateException("enough");

        assertThatThrownBy(() -> ReadAhead.read(many, row -> {
                    throw enough;
                }))
                .isSameAs(enough);
        long after = read.get();
        assertThat(after).isLessThan(10_000);
        // An interrupt would close the file.
        assertThat(isInterrupted).isFalse();
    }

    @Test
    void an_interrupted_caller_is_told_and_stays_interrupted() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> ReadAhead.read(rows(10), row -> {})).isInstanceOf(InterruptedIOException.class);
        assertThat(Thread.interrupted()).isTrue();
    }
}
