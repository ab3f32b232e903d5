package org.kompetens.json;

import java.io.IOException;
import java.io.OutputStream;
import org.kompetens.json.form.FromUnit;
import org.kompetens.json.form.PrioritiesForm;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.priority.Priorities;

/**
 * Writes as JSON what units should look at first: what is not known, and then what falls short, as shares of the weight of
 * all that a unit requires. The order is that of the exact shares; they are given to four places.
 */
public final class PrioritiesDocument {

    private PrioritiesDocument() {}

    /**
     * The document of the priorities of a unit and of every unit below it.
     *
     * @param priorities the priorities
     * @param top the unit to begin with
     * @return the document, still to be written
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    public static ResultToWrite of(Priorities priorities, UnitId top) {
        UnitTree tree = priorities.rollup().analysis().organisation().tree();
        return ResultToWrite.of(PrioritiesForm.PRIORITIES, new FromUnit<>(priorities, tree, top));
    }

    /**
     * Writes the priorities of a unit and of every unit below it.
     *
     * @param priorities the priorities
     * @param top the unit to begin with
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    public static void write(Priorities priorities, UnitId top, OutputStream out) throws IOException {
        of(priorities, top).write(out);
    }
}
