package org.kompetens.testkit.system;

import java.util.Optional;
import org.kompetens.organisation.Employee;

/** Whatever keeps the figures of units up to date while employees change. Its reports may leave out cells. */
public interface UpdateSystem {

    /** The figures of employees who change one after another. */
    interface Updates {

        /**
         * Changes one employee.
         *
         * @param before the record that is counted; empty for one who comes
         * @param after the record from now on; empty for one who leaves
         */
        void change(Optional<Employee> before, Optional<Employee> after);

        /**
         * The figures as they are now.
         *
         * @return the report
         */
        GapReport report();
    }

    /**
     * Begins with all employees of a situation.
     *
     * @param situation the situation
     * @return what follows their changes
     */
    Updates begin(Situation situation);

    /**
     * What working out all anew gives.
     *
     * @param situation the situation
     * @return the report
     */
    GapReport recompute(Situation situation);
}
