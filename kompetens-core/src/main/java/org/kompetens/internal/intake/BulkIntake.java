package org.kompetens.internal.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kompetens.count.EmployeeSource;
import org.kompetens.finding.Findings;
import org.kompetens.internal.people.Columns;
import org.kompetens.internal.people.RecordReader;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.InventoryCheck;
import org.kompetens.organisation.Organisation;

/**
 * Takes employees from a source on several threads. Portions are made into batches at the same time; then each batch
 * waits for its turn, in which nothing is done but to see that no id comes twice; then they are booked at the same time,
 * by each thread into sums of its own. So of several records with one id the first counts, on any number of threads.
 */
public final class BulkIntake<S> {

    /** What takes the persons of a batch. */
    public interface Booking<S> {
        void book(S sums, Columns columns, int person);
    }

    /**
     * For which intake a thread takes portions. If it has to wait for the common pool within a portion, the pool may give
     * it the task of another worker; that one must not begin there, as it could come to wait for that very portion.
     */
    private static final ThreadLocal<@Nullable BulkIntake<?>> CURRENT = new ThreadLocal<>();

    private final EmployeeSource source;
    private final SeenIds seen;
    private final RecordReader reader;
    private final Supplier<S> newSums;
    private final Booking<S> booking;
    private final List<S> sums = Collections.synchronizedList(new ArrayList<>());
    private final FindingLog log = new FindingLog();
    private final AtomicLong numbers = new AtomicLong();
    private final Turns ofTaking = new Turns();
    private final Turns ofSeeing = new Turns();
    private boolean exhausted;
    private long counted;
    private long refused;

    public BulkIntake(
            Organisation organisation, EmployeeSource source, SeenIds seen, Supplier<S> newSums, Booking<S> booking) {
        this.source = source;
        this.seen = seen;
        this.reader = new RecordReader(organisation);
        this.newSums = newSums;
        this.booking = booking;
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
        Batch batch = new Batch(reader);
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
        // Who has said once that there are no more is not asked again.
        Optional<EmployeeSource.Portion> portion = exhausted ? Optional.empty() : source.next();
        exhausted = portion.isEmpty();
        ofTaking.pass();
        if (portion.isEmpty()) {
            return false;
        }
        batch.clear();
        portion.get().addTo(batch);
        ofSeeing.await(number, workers);
        int[] good = seen(batch, portion.get());
        ofSeeing.pass();
        for (int person : good) {
            booking.book(own, batch.columns(), person);
        }
        return true;
    }

    /** The positions of the employees to be booked. */
    private int[] seen(Batch batch, EmployeeSource.Portion portion) {
        List<Batch.Entry> entries = batch.entries();
        int[] good = new int[batch.columns().persons()];
        int size = 0;
        for (int record = 0; record < entries.size(); record++) {
            Batch.Entry entry = entries.get(record);
            String id = entry.id();
            boolean repeated = id != null && !seen.isNew(id);
            Findings findings = repeated ? InventoryCheck.REPEATED : entry.findings();
            if (id == null) {
                log.count(findings);
            } else if (!findings.list().isEmpty()) {
                log.add(EmployeeId.of(id), findings);
            }
            if (repeated || entry.column() < 0) {
                refused++;
            } else {
                good[size++] = entry.column();
            }
            if (!findings.list().isEmpty()) {
                portion.found(record, findings);
            }
        }
        counted += size;
        return Arrays.copyOf(good, size);
    }

    /** What each thread took. */
    public List<S> sums() {
        return sums;
    }

    public FindingLog log() {
        return log;
    }

    public long counted() {
        return counted;
    }

    public long refused() {
        return refused;
    }
}
