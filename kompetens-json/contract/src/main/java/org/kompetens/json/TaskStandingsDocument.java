package org.kompetens.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.kompetens.json.form.OfPersons;
import org.kompetens.json.form.TaskCapabilityForm;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.UnitId;
import org.kompetens.task.TaskCapability;
import org.kompetens.task.TaskStanding;

/**
 * Writes as JSON who could do the tasks of one unit, and what each of the others lacks. This tells of persons, by their
 * ids: let only those have it who may know. {@link TasksDocument} has the same in numbers.
 */
public final class TaskStandingsDocument {

    private TaskStandingsDocument() {}

    /**
     * The document of how everybody stands whom the tasks of a unit, or of one below it, concern.
     *
     * @param capability who could do what
     * @param unit the unit
     * @param employees those among whom to look: the records that were counted, or some of them
     * @return the document, still to be written
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    public static ResultToWrite of(TaskCapability capability, UnitId unit, Stream<Employee> employees) {
        List<TaskStanding> standings = capability.standings(unit, employees);
        return ResultToWrite.of(
                TaskCapabilityForm.STANDINGS,
                new OfPersons<>(
                        capability, unit, standings, () -> capability.at(unit).leftOut()));
    }

    /**
     * Writes how everybody stands whom the tasks of a unit, or of one below it, concern.
     *
     * @param capability who could do what
     * @param unit the unit
     * @param employees those among whom to look: the records that were counted, or some of them
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    public static void write(TaskCapability capability, UnitId unit, Stream<Employee> employees, OutputStream out)
            throws IOException {
        of(capability, unit, employees).write(out);
    }
}
