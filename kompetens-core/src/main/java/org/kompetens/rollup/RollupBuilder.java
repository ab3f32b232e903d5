package org.kompetens.rollup;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kompetens.finding.Findings;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.internal.intake.FindingLog;
import org.kompetens.internal.intake.SeenIds;
import org.kompetens.internal.intake.Workers;
import org.kompetens.internal.people.Columns;
import org.kompetens.internal.people.Days;
import org.kompetens.internal.people.Intake;
import org.kompetens.internal.people.RecordReader;
import org.kompetens.internal.sums.EmploymentKinds;
import org.kompetens.internal.sums.StreamSums;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.InventoryCheck;

/**
 * Takes employees one at a time and keeps only sums and the ids seen: about 20 bytes and the id itself an employee, for
 * telling that an id comes twice; nothing of that where the ids come {@linkplain #ofSorted sorted}. For employees read
 * from a file or a database; those in a collection or a stream are better {@linkplain Rollup#collector collected}. For
 * one thread.
 */
public final class RollupBuilder {

    private final Tools tools;
    private final StreamSums sums;
    private final Columns columns = new Columns();
    private final Intake intake = new Intake(columns);
    private final FindingLog log = new FindingLog();
    private final SeenIds seen;

    /** The records taken, where one may have to be taken back. */
    private final @Nullable Map<EmployeeId, Employee> records;

    private long counted;
    private long refused;

    /** What all builders of one analysis share. */
    record Tools(GapAnalysis analysis, EmploymentKinds kinds, RecordReader reader) {
        static Tools of(GapAnalysis analysis) {
            return new Tools(analysis, new EmploymentKinds(analysis), new RecordReader(analysis.organisation()));
        }
    }

    private RollupBuilder(Tools tools, SeenIds seen, @Nullable Map<EmployeeId, Employee> records) {
        this.tools = tools;
        this.sums = new StreamSums(tools.analysis, tools.kinds);
        this.seen = seen;
        this.records = records;
    }

    /**
     * A builder of the roll-up of an analysis.
     *
     * @param analysis the analysis
     * @return a builder that has taken nobody yet
     */
    public static RollupBuilder of(GapAnalysis analysis) {
        return new RollupBuilder(Tools.of(analysis), SeenIds.inAnyOrder(), null);
    }

    /**
     * A builder for employees who come sorted by their ids, as {@link String#compareTo} sorts them. Its memory does not
     * grow with their number.
     *
     * @param analysis the analysis
     * @return a builder that has taken nobody yet; it throws {@link IllegalArgumentException} if an id comes that stands
     *     before the last one
     */
    public static RollupBuilder ofSorted(GapAnalysis analysis) {
        return new RollupBuilder(Tools.of(analysis), SeenIds.sorted(), null);
    }

    static RollupBuilder keepingRecords(Tools tools) {
        Map<EmployeeId, Employee> records = new HashMap<>();
        return new RollupBuilder(tools, id -> true, records);
    }

    /**
     * Adds one employee. A record with errors, or with the id of an earlier one, is not counted, and becomes a finding.
     *
     * @param employee the record
     * @return what was found wrong with it, with paths from the employee
     */
    public Findings add(Employee employee) {
        if (!isNew(employee)) {
            return refuseAsRepeated(employee.id());
        }
        Findings findings = book(employee, 1);
        log.add(employee.id(), findings);
        return findings;
    }

    private boolean isNew(Employee employee) {
        return records == null
                ? seen.isNew(employee.id().value())
                : records.putIfAbsent(employee.id(), employee) == null;
    }

    /**
     * Leaves out one record that could not even be read as an employee, and counts what was found.
     *
     * @param findings what is wrong with it
     */
    public void refuse(Findings findings) {
        refused++;
        log.count(findings);
    }

    private Findings refuseAsRepeated(EmployeeId id) {
        refused++;
        log.add(id, InventoryCheck.REPEATED);
        return InventoryCheck.REPEATED;
    }

    private Findings book(Employee employee, int sign) {
        intake.begin();
        boolean known = tools.reader.read(employee, intake);
        Findings findings = known && intake.isPlain()
                ? Findings.NONE
                : tools.analysis.organisation().findings(employee);
        if (findings.hasErrors()) {
            refused += sign;
            return findings;
        }
        if (sums.readsColumns()) {
            columns.closePerson(employee.knownExit().map(Days::of).orElse(Days.NEVER));
            sums.add(columns, 0, sign);
            columns.clear();
        } else {
            sums.add(tools.analysis.analyse(employee).orThrow().employments(), sign);
        }
        counted += sign;
        return findings;
    }

    /** Adds what another took after this one. Of an employee that both took, the other's record is taken back. */
    RollupBuilder combine(RollupBuilder later) {
        if (records == null || later.records == null) {
            throw new IllegalStateException("only builders that keep records can be combined");
        }
        later.records.forEach((id, record) -> {
            if (records.putIfAbsent(id, record) != null) {
                later.log.remove(id, later.book(record, -1));
                refuseAsRepeated(id);
            }
        });
        sums.addAll(later.sums);
        log.addAll(later.log.counts(), later.log.kept());
        counted += later.counted;
        refused += later.refused;
        return this;
    }

    /**
     * The roll-up of all employees added so far. More can be added afterwards; that does not change it.
     *
     * @return the roll-up
     */
    public Rollup build() {
        return new Rollup(tools.analysis, sums.upTheTree(Workers.caller()), counted, refused, log.counts(), log.kept());
    }
}
