package org.kompetens.planning;

import java.util.List;
import org.kompetens.text.Labels;

/**
 * A body that is no unit of the tree, to which activities can be lifted: above the line, as a county's board above its
 * municipalities, or beside it, as a joint council of departments.
 *
 * @param id identifies the body
 * @param name what it is called
 * @param above what it stands above: the units and bodies from which an activity can be lifted to it in one step
 */
public record PlanningBody(BodyId id, Labels name, List<UnitOrBody> above) {

    /** Copies. */
    public PlanningBody {
        above = List.copyOf(above);
    }
}
