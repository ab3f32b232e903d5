package org.kompetens.internal.intake;

import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.kompetens.count.CountedRecords;
import org.kompetens.count.EmployeeSource;
import org.kompetens.count.LongRun;
import org.kompetens.finding.Findings;
import org.kompetens.internal.people.Columns;
import org.kompetens.internal.people.Intake;
import org.kompetens.internal.people.RecordReader;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.LeftOut;
import org.kompetens.organisation.Organisation;

/**
 * What a result is made of that counts employees by their own records. These may also come from a source, on several
 * threads.
 *
 * @param <S> the sums
 * @param <V> the result
 */
public final class EmployeeResultDefinition<S extends Sums<Employee, S>, V>
        implements ResultDefinition<Employee, S, V> {

    /** Makes the result out of sums. */
    public interface Valuing<S, V> {

        /** The result of sums, which may be added to afterwards. */
        V value(S sums, CountedRecords counted, Workers workers);
    }

    private final RecordReader reader;
    private final UnaryOperator<Employee> lookedAt;
    private final Supplier<S> newSums;
    private final Valuing<S, V> valuing;

    private EmployeeResultDefinition(
            RecordReader reader, UnaryOperator<Employee> lookedAt, Supplier<S> newSums, Valuing<S, V> valuing) {
        this.reader = reader;
        this.lookedAt = lookedAt;
        this.newSums = newSums;
        this.valuing = valuing;
    }

    /** How something is counted of an organisation's employees. */
    public static <S extends Sums<Employee, S>, V> EmployeeResultDefinition<S, V> of(
            Organisation organisation, Supplier<S> newSums, Valuing<S, V> valuing) {
        return new EmployeeResultDefinition<>(
                new RecordReader(organisation), UnaryOperator.identity(), newSums, valuing);
    }

    /**
     * The same, of records that are replaced by others before they are counted. The sums must be ones that need
     * records.
     */
    public EmployeeResultDefinition<S, V> lookingAt(UnaryOperator<Employee> part) {
        return new EmployeeResultDefinition<>(reader, part, newSums, valuing);
    }

    @Override
    public EmployeeId employee(Employee record) {
        return record.id();
    }

    @Override
    public Employee lookedAt(Employee record) {
        return lookedAt.apply(record);
    }

    @Override
    public Employee without(Employee record, Findings findings) {
        return LeftOut.without(record, findings);
    }

    @Override
    public Function<Employee, Findings> check(Columns columns) {
        return new Intake(reader, columns)::take;
    }

    @Override
    public S newSums() {
        return newSums.get();
    }

    @Override
    public V value(S sums, CountedRecords counted, Workers workers) {
        return valuing.value(sums, counted, workers);
    }

    /** Counts all that a source has, on several threads. */
    public V of(EmployeeSource employees, LongRun run) {
        Workers workers = Workers.of(run);
        boolean needsRecords = newSums().needsRecords();
        BulkIntake<S> intake = new BulkIntake<>(
                employees,
                newIds(),
                () -> needsRecords ? Batch.ofRecords(reader, lookedAt) : new Batch(reader),
                newSums,
                EmployeeResultDefinition::add);
        intake.run(workers);
        S all = intake.sums().get(0);
        intake.sums().stream().skip(1).forEach(all::addAll);
        return value(all, intake.counted(), workers.silently());
    }

    private static <S extends Sums<Employee, S>> void add(S sums, Batch batch, Batch.Entry entry) {
        if (entry.record().isPresent()) {
            sums.add(entry.record().get(), batch.columns(), entry.person(), 1);
        } else {
            sums.add(batch.columns(), entry.person(), 1);
        }
    }
}
