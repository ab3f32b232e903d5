package org.kompetens.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Stream;
import org.kompetens.horizon.Transition;
import org.kompetens.json.form.CellChangesForm;
import org.kompetens.json.form.CellChangesForm.OfPerson;
import org.kompetens.json.form.OfPersons;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;

/**
 * Writes as JSON the facts behind a bridge: whose cells come, go and change, when, and why. This tells of persons, by
 * their ids: let only those have it who may know. {@link BridgeDocument} has what it comes to.
 */
public final class CellChangesDocument {

    private CellChangesDocument() {}

    /**
     * The document of the facts of a unit and of every unit below it, one employee at a time.
     *
     * @param transition the two dates and what is known between them
     * @param top the unit to begin with
     * @param employees the records; those with errors, or with the id of an earlier one, are passed over
     * @return the document, still to be written, once: it is made as it is written
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    @SuppressWarnings("StreamToIterable") // Gone through once, as it is written.
    public static ResultToWrite of(Transition transition, UnitId top, Stream<Employee> employees) {
        Organisation organisation = transition.horizon().at(transition.from()).organisation();
        Subtree subtree = Subtree.of(organisation.tree(), top);
        LookedAt lookedAt = new LookedAt(organisation, subtree::concerns);
        Stream<OfPerson> persons = lookedAt.among(employees)
                .map(employee -> new OfPerson(
                        employee.id(),
                        transition.changes(employee).stream()
                                .filter(change -> subtree.contains(change.unitIndex()))
                                .toList()))
                .filter(person -> !person.changes().isEmpty());
        return ResultToWrite.of(
                CellChangesForm.CELL_CHANGES, new OfPersons<>(transition, top, persons::iterator, lookedAt::leftOut));
    }

    /**
     * Writes the facts of a unit and of every unit below it, one employee at a time.
     *
     * @param transition the two dates and what is known between them
     * @param top the unit to begin with
     * @param employees the records; those with errors, or with the id of an earlier one, are passed over
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    public static void write(Transition transition, UnitId top, Stream<Employee> employees, OutputStream out)
            throws IOException {
        of(transition, top, employees).write(out);
    }
}
