package org.kompetens.internal.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kompetens.count.CountedRecords;
import org.kompetens.count.EmployeeSource;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.InventoryCheck;
import org.kompetens.organisation.LeftOut;

/**
 * Takes employees from a source on several threads. Each thread again and again takes a portion of the source, turns it
 * into a {@link Batch}, finds the ids that have come before, and adds the others to sums of its own. The first and the
 * third step are done by one thread at a time, in the order of the portions; the second and the last by all at the same
 * time. So of several records with one id the first counts, on any number of threads.
 */
public final class BulkIntake<S> {

    /** Adds an employee of a batch to sums. */
    public interface Adding<S> {

        /** Adds an entry without errors. */
        void add(S sums, Batch batch, Batch.Entry entry);
    }

    /**
     * For which intake a thread takes portions. If it has to wait for the common pool within a portion, the pool may
     * give it the task of another worker; that one must not begin there, as it could come to wait for that very
     * portion.
     */
    private static final ThreadLocal<@Nullable BulkIntake<?>> CURRENT = new ThreadLocal<>();

    private final EmployeeSource source;
    private final SeenIds seen;
    private final Supplier<Batch> newBatch;
    private final Supplier<S> newSums;
    private final Adding<S> adding;
    private final List<S> sums = Collections.synchronizedList(new ArrayList<>());
    private final FindingLog log = new FindingLog();
    private final AtomicLong numbers = new AtomicLong();
    private final Turns ofTaking = new Turns();
    private final Turns ofSeeing = new Turns();
    private boolean exhausted;
    private long counted;
    private long refused;

    /**
     * An intake.
     *
     * @param source where they come from
     * @param seen which ids have come
     * @param newBatch an empty batch, for one thread
     * @param newSums sums of nobody, for one thread
     * @param adding from such a batch to such sums
     */
    public BulkIntake(
            EmployeeSource source, SeenIds seen, Supplier<Batch> newBatch, Supplier<S> newSums, Adding<S> adding) {
        this.source = source;
        this.seen = seen;
        this.newBatch = newBatch;
        this.newSums = newSums;
        this.adding = adding;
    }

    /** Takes all there are. */
    public void run(Workers workers) {
        Thread caller = Thread.currentThread();
        workers.run(() -> {
            BulkIntake<?> outer = CURRENT.get();
            if (outer == this || (outer != null && !Thread.currentThread().equals(caller))) {
                return;
            }
            CURRENT.set(this);
            try {
                takeAll(workers);
            } finally {
                CURRENT.set(outer);
            }
        });
    }

    private void takeAll(Workers workers) {
        S own = newSums.get();
        sums.add(own);
        Batch batch = newBatch.get();
        boolean well = false;
        try {
            while (takePortion(batch, own, workers)) {
                workers.advance(batch.entries().size());
            }
            well = true;
        } finally {
            if (!well) {
                ofTaking.fail();
                ofSeeing.fail();
            }
        }
    }

    private boolean takePortion(Batch batch, S own, Workers workers) {
        long number = numbers.getAndIncrement();
        ofTaking.await(number, workers);
        // A source that has ended is not asked again.
        Optional<EmployeeSource.Portion> portion = exhausted ? Optional.empty() : source.next();
        exhausted = portion.isEmpty();
        ofTaking.pass();
        if (portion.isEmpty()) {
            return false;
        }
        batch.clear();
        portion.get().addTo(batch);
        ofSeeing.await(number, workers);
        List<Batch.Entry> good = seen(batch, portion.get());
        ofSeeing.pass();
        for (Batch.Entry entry : good) {
            adding.add(own, batch, entry);
        }
        return true;
    }

    /** The employees to be added. */
    private List<Batch.Entry> seen(Batch batch, EmployeeSource.Portion portion) {
        List<Batch.Entry> entries = batch.entries();
        List<Batch.Entry> good = new ArrayList<>(entries.size());
        SortedMap<Integer, Findings> found = new TreeMap<>();
        for (int record = 0; record < entries.size(); record++) {
            Batch.Entry entry = entries.get(record);
            Optional<EmployeeId> employee = entry.employee();
            boolean repeated =
                    employee.isPresent() && !seen.isNew(employee.get().value());
            Findings findings = repeated ? InventoryCheck.REPEATED : entry.findings();
            if (employee.isEmpty() || LeftOut.refuses(findings)) {
                refused++;
            } else {
                good.add(entry);
            }
            if (!findings.list().isEmpty()) {
                employee.ifPresentOrElse(one -> log.add(one, findings), () -> log.count(findings));
                found.put(record, findings);
            }
        }
        portion.found(found);
        counted += good.size();
        return good;
    }

    /** What each thread took. */
    public List<S> sums() {
        return sums;
    }

    /** How many, and what was found wrong. */
    public CountedRecords counted() {
        return log.records(counted, refused);
    }
}
