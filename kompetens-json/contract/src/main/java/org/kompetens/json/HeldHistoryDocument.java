package org.kompetens.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Stream;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.HeldHistory;
import org.kompetens.horizon.Horizon;
import org.kompetens.json.form.HeldHistoryForm;
import org.kompetens.json.form.HeldHistoryForm.OfPerson;
import org.kompetens.json.form.OfPersons;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;

/**
 * Writes as JSON what employees held over time, as far as it is known on one date: what was assessed until then, when it
 * expires, and the gains that are expected. This tells of persons, by their ids: let only those have it who may know.
 */
public final class HeldHistoryDocument {

    private HeldHistoryDocument() {}

    /**
     * The document of the history of those who have or had an employment in a unit or below it, one employee at a time.
     *
     * @param horizon what is known, and on which date
     * @param unit the unit
     * @param employees the records; those with errors, or with the id of an earlier one, are passed over
     * @return the document, still to be written, once: it is made as it is written
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    @SuppressWarnings("StreamToIterable") // Gone through once, as it is written.
    public static ResultToWrite of(Horizon horizon, UnitId unit, Stream<Employee> employees) {
        GapAnalysis analysis = horizon.at(horizon.knownOn());
        Organisation organisation = analysis.organisation();
        Subtree subtree = Subtree.of(organisation.tree(), unit);
        LookedAt lookedAt = new LookedAt(organisation, subtree::concerns);
        Stream<OfPerson> persons = lookedAt.among(employees)
                .map(employee -> new OfPerson(
                        employee.id(),
                        organisation.framework().competences(),
                        HeldHistory.of(organisation, analysis.policy(), horizon.expected(employee))));
        return ResultToWrite.of(
                HeldHistoryForm.HELD_HISTORY, new OfPersons<>(horizon, unit, persons::iterator, lookedAt::leftOut));
    }

    /**
     * Writes the history of those who have or had an employment in a unit or below it, one employee at a time.
     *
     * @param horizon what is known, and on which date
     * @param unit the unit
     * @param employees the records; those with errors, or with the id of an earlier one, are passed over
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    public static void write(Horizon horizon, UnitId unit, Stream<Employee> employees, OutputStream out)
            throws IOException {
        of(horizon, unit, employees).write(out);
    }
}
