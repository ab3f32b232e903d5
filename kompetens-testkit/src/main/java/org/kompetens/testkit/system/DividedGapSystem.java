package org.kompetens.testkit.system;

import java.time.LocalDate;
import java.util.List;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.OrganisationStructure;

/** A system that can also work through employees in parts and put the parts together. Its reports may leave out cells. */
public interface DividedGapSystem extends GapSystem {

    /** In which way parts are put together. */
    enum Joining {
        /** From the first on, one after another. */
        FROM_THE_FIRST,
        /** From the last on, one before another. */
        FROM_THE_LAST,
        /** By halves, each on its own thread. */
        BY_HALVES_ON_THREADS
    }

    /**
     * Analyses parts of one sequence of employees, each by itself, and joins what came of them.
     *
     * @param structure a structure without errors
     * @param parts the parts in their order; an id may come in several of them, and the first record counts
     * @param asOf the as-of date
     * @param policy which of several valid assessments counts
     * @param joining how to put the parts together
     * @return what analysing all at once gives
     */
    GapReport analyseJoined(
            OrganisationStructure structure,
            List<List<Employee>> parts,
            LocalDate asOf,
            SuppliedPolicy policy,
            Joining joining);

    /**
     * Analyses groups of employees that have nobody in common, and merges the finished results.
     *
     * @param structure a structure without errors
     * @param groups the groups, at least one
     * @param asOf the as-of date
     * @param policy which of several valid assessments counts
     * @return what analysing all at once gives
     */
    GapReport analyseMerged(
            OrganisationStructure structure, List<List<Employee>> groups, LocalDate asOf, SuppliedPolicy policy);
}
