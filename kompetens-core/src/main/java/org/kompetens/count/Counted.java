package org.kompetens.count;

import java.util.List;
import java.util.SortedMap;
import org.kompetens.organisation.LeftOut;

/** A result of many employees' records, which tells of how many it is, and what was found wrong with them. */
public interface Counted {

    /**
     * Of which records it is.
     *
     * @return numbers of records, and what was found wrong with them
     */
    CountedRecords records();

    /**
     * How many employees were looked at.
     *
     * @return records without errors, each id once
     */
    default long counted() {
        return records().employees();
    }

    /**
     * How many records were left out.
     *
     * @return records with errors, those with the id of another, and those that could not be read
     */
    default long refused() {
        return records().refused();
    }

    /**
     * How many assessments of those who are counted are left out, as they are wrong in themselves.
     *
     * @return assessments and persons
     */
    default LeftOut leftOut() {
        return records().leftOut();
    }

    /**
     * How often each rule was broken.
     *
     * @return a finding's code to how often it was found, errors and warnings
     */
    default SortedMap<String, Long> findingCounts() {
        return records().findingCounts();
    }

    /**
     * What was found wrong, by employee: of the first 1 000 of them in the order of their ids, and of each the first 100
     * findings. All of it is counted in {@link #findingCounts}.
     *
     * @return errors and warnings
     */
    default List<EmployeeFindings> findings() {
        return records().findings();
    }
}
