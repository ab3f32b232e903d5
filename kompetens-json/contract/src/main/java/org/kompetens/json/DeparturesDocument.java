package org.kompetens.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.kompetens.coverage.Coverage;
import org.kompetens.coverage.PersonDeparture;
import org.kompetens.json.form.CoverageResultForm;
import org.kompetens.json.form.OfPersons;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.UnitId;

/**
 * Writes as JSON whom one unit could least do without. This tells of persons, by their ids: let only those have it who
 * may know. {@link CoverageDocument} has the same in numbers.
 */
public final class DeparturesDocument {

    private DeparturesDocument() {}

    /**
     * The document of what one unit loses with each person, by the unit's own requirements.
     *
     * @param coverage the coverage
     * @param unit the unit
     * @param employees those among whom to look: the records that were counted, or some of them
     * @return the document, still to be written
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    public static ResultToWrite of(Coverage coverage, UnitId unit, Stream<Employee> employees) {
        List<PersonDeparture> departures = coverage.departures(unit, employees);
        return ResultToWrite.of(
                CoverageResultForm.DEPARTURES,
                new OfPersons<>(
                        coverage, unit, departures, () -> coverage.at(unit).leftOut()));
    }

    /**
     * Writes what one unit loses with each person, by the unit's own requirements.
     *
     * @param coverage the coverage
     * @param unit the unit
     * @param employees those among whom to look: the records that were counted, or some of them
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    public static void write(Coverage coverage, UnitId unit, Stream<Employee> employees, OutputStream out)
            throws IOException {
        of(coverage, unit, employees).write(out);
    }
}
