package org.kompetens.json.form;

import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;

/**
 * What was found of a unit and of every unit below it.
 *
 * @param result what was found of all units
 * @param tree the units
 * @param top the unit to begin with
 * @param <R> what was found
 */
public record FromUnit<R>(R result, UnitTree tree, UnitId top) {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the tree has no such unit
     */
    public FromUnit {
        if (!tree.contains(top)) {
            throw new IllegalArgumentException("top must be a unit of the tree");
        }
    }

    /** The units, each followed by those below it. */
    Stream<OrganisationUnit> units() {
        int first = tree.indexOf(top);
        return IntStream.range(first, tree.subtreeEnd(first)).mapToObj(tree::unit);
    }

    /** What is made of each of the units, one at a time. */
    <E> Iterable<E> each(Function<UnitId, E> function) {
        return () -> units().map(unit -> function.apply(unit.id())).iterator();
    }
}
