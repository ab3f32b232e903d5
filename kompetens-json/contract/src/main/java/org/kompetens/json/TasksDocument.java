package org.kompetens.json;

import java.io.IOException;
import java.io.OutputStream;
import org.kompetens.json.form.FromUnit;
import org.kompetens.json.form.TaskCapabilityForm;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.task.TaskCapability;

/** Writes as JSON how many could do the tasks of units, and what the others lack: numbers alone, no names. */
public final class TasksDocument {

    private TasksDocument() {}

    /**
     * The document of the tasks of a unit and of every unit below it.
     *
     * @param capability who could do what
     * @param top the unit to begin with
     * @return the document, still to be written
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    public static ResultToWrite of(TaskCapability capability, UnitId top) {
        UnitTree tree = capability.analysis().organisation().tree();
        return ResultToWrite.of(TaskCapabilityForm.TASKS, new FromUnit<>(capability, tree, top));
    }

    /**
     * Writes the tasks of a unit and of every unit below it.
     *
     * @param capability who could do what
     * @param top the unit to begin with
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    public static void write(TaskCapability capability, UnitId top, OutputStream out) throws IOException {
        of(capability, top).write(out);
    }
}
