package org.kompetens.selection;

import java.util.List;
import java.util.Optional;

/**
 * A search that may find better choices than {@link Selections} does by itself, such as one by a solver; found by
 * {@link java.util.ServiceLoader}. It is asked only where the search of this package ended before it had looked at everything.
 * Nothing that it says is believed: what it returns is reckoned anew in integers, and left aside if it is not allowed or not
 * better; and what it thinks of its quality is not asked.
 */
public interface SelectionSearch {

    /**
     * Looks for a good choice.
     *
     * @param problem what is asked
     * @param known an allowed choice that is known, if any is
     * @return the indexes of a choice; empty if none was found. The same each time for the same problem
     */
    Optional<List<Integer>> search(SelectionProblem problem, Optional<List<Integer>> known);
}
