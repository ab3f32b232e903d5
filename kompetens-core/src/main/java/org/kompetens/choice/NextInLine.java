package org.kompetens.choice;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.kompetens.cost.Amounts;
import org.kompetens.planning.ActivityId;
import org.kompetens.rollup.Fraction;

/**
 * An activity that is not chosen: what it would add to what is chosen, and why it is not.
 *
 * @param activity which activity
 * @param with what it needs and is not chosen either, in the order of ids; what follows is of all of them together
 * @param gross what that costs in all years, whoever pays
 * @param adds how much more shortfall would be closed
 * @param missing by how much the narrowest budget would be exceeded; nothing where the money reaches
 * @param obstacles what stands in the way
 */
public record NextInLine(
        ActivityId activity,
        List<ActivityId> with,
        Amounts gross,
        Fraction adds,
        Amounts missing,
        Set<Obstacle> obstacles) {

    /** Copies. */
    public NextInLine {
        with = List.copyOf(with);
        Set<Obstacle> ordered = EnumSet.noneOf(Obstacle.class);
        ordered.addAll(obstacles);
        obstacles = Collections.unmodifiableSet(ordered);
    }
}
