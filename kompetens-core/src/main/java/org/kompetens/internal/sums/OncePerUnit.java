package org.kompetens.internal.sums;

import org.kompetens.organisation.UnitTree;

/**
 * Counts persons once in each unit that they are employed in or below, in rows that hold nothing else. For one thread.
 */
public final class OncePerUnit {

    private final SeveralEmployments employments;

    /** Counts in a tree. */
    public OncePerUnit(UnitTree tree, Shape shape) {
        this.employments = new SeveralEmployments(tree, shape);
    }

    /**
     * Counts one person.
     *
     * @param units the unit of each of their employments
     * @param keys the keys of persons by which they count, ascending
     * @param sign 1 to add the person, -1 to take them off
     */
    public void add(int[] units, int[] keys, OwnRows sums, int sign) {
        employments.clear();
        for (int unit : units) {
            employments.next().set(keys, unit);
            for (int key : keys) {
                sums.at(unit).add(key, PersonFields.REQUIRED, sign, 0);
            }
        }
        employments.countOnce(sums::at, sign);
    }
}
