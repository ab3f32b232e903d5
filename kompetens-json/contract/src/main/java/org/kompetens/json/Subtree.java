package org.kompetens.json;

import java.time.LocalDate;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;

/**
 * A unit and all below it.
 *
 * @param tree the tree
 * @param top the unit's index
 */
record Subtree(UnitTree tree, int top) {

    /**
     * That of a unit.
     *
     * @throws IllegalArgumentException if the tree has no such unit
     */
    static Subtree of(UnitTree tree, UnitId unit) {
        return new Subtree(tree, tree.indexOf(unit));
    }

    boolean contains(int unit) {
        return tree.isWithin(unit, top);
    }

    boolean contains(UnitId unit) {
        return contains(tree.indexOf(unit));
    }

    /** Whether any employment of a record without errors is here and active at a date. */
    boolean employs(Employee employee, LocalDate date) {
        return employee.employments().stream()
                .anyMatch(employment -> employee.isActive(employment, date) && contains(employment.unit()));
    }

    /** Whether any employment of a record without errors is here, whenever that may be. */
    boolean concerns(Employee employee) {
        return employee.employments().stream().anyMatch(employment -> contains(employment.unit()));
    }
}
