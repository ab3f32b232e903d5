package org.kompetens.testkit.system;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.kompetens.count.Counter;
import org.kompetens.organisation.Employee;

/**
 * A count as the library does it: by a counter to which records are added one at a time, or by a collector of records;
 * and the results merge.
 *
 * @param <R> the records by which employees are counted
 * @param <T> the result
 */
final class CounterAndCollector<R, T> implements CountingSystem<R> {

    private final BiFunction<Situation, Employee, R> records;
    private final Function<Situation, Counter<R, T>> newCounter;
    private final Function<Situation, Collector<R, ?, T>> collector;
    private final BinaryOperator<T> merge;
    private final Function<T, Object> report;

    CounterAndCollector(
            BiFunction<Situation, Employee, R> records,
            Function<Situation, Counter<R, T>> newCounter,
            Function<Situation, Collector<R, ?, T>> collector,
            BinaryOperator<T> merge,
            Function<T, Object> report) {
        this.records = records;
        this.newCounter = newCounter;
        this.collector = collector;
        this.merge = merge;
        this.report = report;
    }

    @Override
    public R record(Situation situation, Employee employee) {
        return records.apply(situation, employee);
    }

    @Override
    public Count<R> begin(Situation situation) {
        Counter<R, T> counter = newCounter.apply(situation);
        return new Count<>() {
            @Override
            public void add(R record) {
                counter.add(record);
            }

            @Override
            public void replace(Optional<R> before, Optional<R> after) {
                counter.replace(before, after);
            }

            @Override
            public Object report() {
                return report.apply(counter.value());
            }
        };
    }

    @Override
    public Object collect(Situation situation, Stream<R> records) {
        return report.apply(records.collect(collector.apply(situation)));
    }

    @Override
    public Object merge(Situation situation, List<List<R>> groups) {
        return report.apply(groups.stream()
                .map(group -> group.stream().collect(collector.apply(situation)))
                .reduce(merge)
                .orElseThrow());
    }
}
