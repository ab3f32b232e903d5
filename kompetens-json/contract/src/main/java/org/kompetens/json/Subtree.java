package org.kompetens.json;

import org.kompetens.organisation.Employee;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;

/**
 * A unit and all below it.
 *
 * @param tree the tree
 * @param first the unit's index
 * @param end the index after the last below it
 */
record Subtree(UnitTree tree, int first, int end) {

    /**
     * That of a unit.
     *
     * @throws IllegalArgumentException if the tree has no such unit
     */
    static Subtree of(UnitTree tree, UnitId unit) {
        int first = tree.indexOf(unit);
        return new Subtree(tree, first, tree.subtreeEnd(first));
    }

    boolean contains(int unit) {
        return unit >= first && unit < end;
    }

    boolean contains(UnitId unit) {
        return contains(tree.indexOf(unit));
    }

    /** Whether any employment of a record without errors is here, whenever that may be. */
    boolean concerns(Employee employee) {
        return employee.employments().stream().anyMatch(employment -> contains(employment.unit()));
    }
}
