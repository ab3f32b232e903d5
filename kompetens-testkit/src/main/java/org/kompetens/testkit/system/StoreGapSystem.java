package org.kompetens.testkit.system;

import java.time.LocalDate;
import org.kompetens.count.EmployeeSource;
import org.kompetens.count.LongRun;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.Organisation;
import org.kompetens.rollup.EmployeeStore;

/** The library's {@link EmployeeStore}, filled and analysed on several threads, as a system under test. */
public final class StoreGapSystem implements GapSystem {

    private static final int THREADS = 3;

    /** The store. */
    public StoreGapSystem() {}

    @Override
    public GapReport analyse(CompetenceInventory inventory, LocalDate asOf, SuppliedPolicy policy) {
        Organisation organisation = Organisation.of(inventory.structure());
        GapAnalysis analysis = GapAnalysis.of(organisation, asOf).withPolicy(policy.assessmentPolicy());
        EmployeeStore store = EmployeeStore.of(
                organisation, EmployeeSource.of(inventory.employees().iterator()), LongRun.onThreads(THREADS));
        return LibraryReports.report(
                store.rollup(analysis, LongRun.onThreads(THREADS)),
                LibraryReports.cells(analysis, inventory.employees()));
    }
}
