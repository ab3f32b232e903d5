package org.kompetens.rollup;

import org.jspecify.annotations.Nullable;
import org.kompetens.count.CountedRecords;
import org.kompetens.count.EmployeeSource;
import org.kompetens.count.LongRun;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.internal.intake.Batch;
import org.kompetens.internal.intake.BulkIntake;
import org.kompetens.internal.intake.SeenIds;
import org.kompetens.internal.intake.Workers;
import org.kompetens.internal.people.RecordReader;
import org.kompetens.internal.sums.EmploymentKinds;
import org.kompetens.internal.sums.Shape;
import org.kompetens.internal.sums.StoreColumns;
import org.kompetens.internal.sums.StoreSums;
import org.kompetens.internal.sums.StoreWriter;
import org.kompetens.organisation.Organisation;

/**
 * Employees taken once and packed for being rolled up again and again: at another date, by another policy, against
 * other requirements. Immutable, and safe to share by threads.
 *
 * <p>Takes 8 bytes an assessment, 10 an employment and 4 an employee; beside that 4 a unit, 12 for each role in each
 * unit that anybody is employed in, and for an employee with several employments 8 and for each of these another 8;
 * employees with exemptions, or of whose records assessments are left out, are kept unpacked, at 14 bytes an assessment. While it is filled, there are up to 20 bytes
 * an assessment, 40 an employment and 28 an employee, and the ids (about 20 bytes and the id itself an employee): at
 * the most two and a half times as much as afterwards where there are many assessments, and five times where there are
 * few, the ids not counted. Holds up to 2 147 483 639 assessments of up to 65 535 competences, and up to 65 534
 * different dates. After an analysis it keeps what each kind of employment requires at that date, about a kilobyte for
 * each kind, for the next analysis of the same date. A kind of employment is a role together with the units whose own
 * requirements apply to it.
 *
 * <pre>{@code
 * EmployeeStore store = EmployeeStore.of(organisation, EmployeeSource.of(employees.iterator()), LongRun.onAllProcessors());
 * Rollup now = store.rollup(GapAnalysis.of(organisation, today), LongRun.onAllProcessors());
 * Rollup inAYear = store.rollup(GapAnalysis.of(organisation, today.plusYears(1)), LongRun.onAllProcessors());
 * }</pre>
 */
public final class EmployeeStore {

    private static final int MOST_COMPETENCES = Character.MAX_VALUE;

    private final Organisation organisation;
    private final StoreColumns columns;
    private final Shape shape;
    private final CountedRecords counted;

    /** Those of the last analysis: often the next one is of the same date. */
    private volatile @Nullable EmploymentKinds lastKinds;

    private EmployeeStore(Organisation organisation, StoreColumns columns, CountedRecords counted) {
        this.organisation = organisation;
        this.columns = columns;
        this.shape = new Shape(organisation);
        this.counted = counted;
    }

    /**
     * Takes employees. Records with errors, and those with the id of an earlier one, are left out and become findings
     * of each roll-up.
     *
     * @param organisation the organisation that the employees are of
     * @param employees the employees
     * @param run threads, progress in employees, cancelling
     * @return the store
     * @throws IllegalArgumentException if the organisation has more than 65 535 competences and successions
     * @throws IllegalStateException if there is more than a store can hold
     * @throws java.util.concurrent.CancellationException if the run is cancelled
     */
    public static EmployeeStore of(Organisation organisation, EmployeeSource employees, LongRun run) {
        int competences = organisation.framework().competences().size()
                + organisation.framework().successions().size();
        if (competences > MOST_COMPETENCES) {
            throw new IllegalArgumentException("competences, with what revisions lead to, must be at most "
                    + MOST_COMPETENCES + ", are " + competences);
        }
        RecordReader reader = new RecordReader(organisation);
        BulkIntake<StoreWriter> intake = new BulkIntake<>(
                employees,
                SeenIds.inAnyOrder(),
                () -> new Batch(reader),
                StoreWriter::new,
                (writer, batch, entry) -> writer.add(batch.columns(), entry.person()));
        intake.run(Workers.of(run));
        StoreColumns columns =
                StoreColumns.of(organisation.tree(), organisation.roles().size(), intake.sums());
        return new EmployeeStore(organisation, columns, intake.counted());
    }

    /**
     * The roll-up of all employees in the store.
     *
     * @param analysis date, policy and requirements. Its organisation may require something else of the same roles and
     *     units; competences with their scales, units and roles must be those of the store
     * @param run threads, progress in units, cancelling
     * @return the same as of the records one at a time
     * @throws IllegalArgumentException if the policy is not one of those supplied, or the organisation is not like that
     *     of the store
     * @throws java.util.concurrent.CancellationException if the run is cancelled
     */
    public Rollup rollup(GapAnalysis analysis, LongRun run) {
        if (!isLike(analysis.organisation())) {
            throw new IllegalArgumentException(
                    "competences, scales, units and roles must be those of the store, in the same order");
        }
        return new Rollup(analysis, StoreSums.upTheTree(columns, analysis, kinds(analysis), Workers.of(run)), counted);
    }

    private EmploymentKinds kinds(GapAnalysis analysis) {
        EmploymentKinds known = lastKinds;
        if (known != null && known.isOf(analysis)) {
            return known;
        }
        boolean isOwn = organisation.equals(analysis.organisation());
        EmploymentKinds kinds = new EmploymentKinds(analysis, isOwn ? shape : new Shape(analysis.organisation()));
        lastKinds = kinds;
        return kinds;
    }

    private boolean isLike(Organisation other) {
        return organisation.equals(other)
                || (organisation
                                .framework()
                                .framework()
                                .equals(other.framework().framework())
                        && organisation
                                .structure()
                                .roles()
                                .equals(other.structure().roles())
                        && hasSameTree(other));
    }

    private boolean hasSameTree(Organisation other) {
        int size = organisation.tree().size();
        if (size != other.tree().size()) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            if (organisation.tree().parent(i) != other.tree().parent(i)
                    || !organisation
                            .tree()
                            .unit(i)
                            .id()
                            .equals(other.tree().unit(i).id())) {
                return false;
            }
        }
        return true;
    }

    /**
     * How many employees the store holds.
     *
     * @return records without errors
     */
    public long employees() {
        return counted.employees();
    }

    /**
     * How many assessments the store holds.
     *
     * @return those of employees who have an employment, at whatever time
     */
    public long assessments() {
        return columns.assessments();
    }

    /**
     * How much memory the store takes.
     *
     * @return bytes of all columns
     */
    public long bytes() {
        return columns.bytes();
    }
}
