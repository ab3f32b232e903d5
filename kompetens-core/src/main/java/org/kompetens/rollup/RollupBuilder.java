package org.kompetens.rollup;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kompetens.finding.Findings;
import org.kompetens.gap.EmployeeAnalysis;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.InventoryCheck;

/**
 * Takes employees one at a time and keeps only sums and the ids seen: about 150 bytes an employee, for telling that an
 * id comes twice. For employees read from a file or a database; those in a collection or a stream are better
 * {@linkplain Rollup#collector collected}. For one thread.
 */
public final class RollupBuilder {

    private final GapAnalysis analysis;
    private final boolean keepsRecords;
    private final Sums sums;
    private final Booking booking;
    private final FindingLog log = new FindingLog();

    /** The ids seen; and the records, where they may have to be taken back. */
    private final Map<EmployeeId, Optional<Employee>> seen = new HashMap<>();

    private long counted;
    private long refused;

    RollupBuilder(GapAnalysis analysis, boolean keepsRecords) {
        this.analysis = analysis;
        this.keepsRecords = keepsRecords;
        this.sums = new Sums(analysis.organisation());
        this.booking = new Booking(sums, analysis.organisation().tree());
    }

    /**
     * A builder of the roll-up of an analysis.
     *
     * @param analysis the analysis
     * @return a builder that has taken nobody yet
     */
    public static RollupBuilder of(GapAnalysis analysis) {
        return new RollupBuilder(analysis, false);
    }

    /**
     * Adds one employee. A record with errors, or with the id of an earlier one, is not counted, and becomes a finding.
     *
     * @param employee the record
     * @return what was found wrong with it, with paths from the employee
     */
    public Findings add(Employee employee) {
        if (seen.putIfAbsent(employee.id(), keepsRecords ? Optional.of(employee) : Optional.empty()) != null) {
            return refuseAsRepeated(employee.id());
        }
        EmployeeAnalysis analysed = analysis.analyse(employee);
        book(analysed, 1);
        log.add(employee.id(), analysed.findings());
        return analysed.findings();
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

    private void book(EmployeeAnalysis analysed, int sign) {
        analysed.gaps().ifPresent(gaps -> booking.book(gaps.employments(), sign));
        counted += analysed.gaps().isPresent() ? sign : 0;
        refused += analysed.gaps().isPresent() ? 0 : sign;
    }

    /** Adds what another took after this one. Of an employee that both took, the other's record is taken back. */
    RollupBuilder combine(RollupBuilder later) {
        later.seen.forEach((id, record) -> {
            if (seen.putIfAbsent(id, record) != null) {
                EmployeeAnalysis analysed = analysis.analyse(record.orElseThrow());
                later.book(analysed, -1);
                later.log.remove(id, analysed.findings());
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
        return new Rollup(analysis, sums.upTheTree(), counted, refused, log.counts(), log.kept());
    }
}
