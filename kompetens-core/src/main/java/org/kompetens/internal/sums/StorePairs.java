package org.kompetens.internal.sums;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kompetens.internal.intake.Workers;
import org.kompetens.organisation.UnitTree;

/**
 * The persons of a store with exactly two active employments, each a <em>pair</em>, by the lowest unit that has both in
 * it or below it: there the person is made to count once, when the unit is summed. For persons with more than two, who
 * are few, the corrections are worked out here.
 */
final class StorePairs {

    private static final int NOWHERE = -1;

    private final ActiveGroups active;
    private final UnitTree tree;

    /** For each person with several employments the unit, if exactly two are active. */
    private final int[] unitOfPair;

    /** The pairs, sorted by that unit; and for each unit where its pairs begin. */
    private final int[] pairs;

    private final int[] firstPairs;

    /** What is added to make persons with more than two active employments count once. */
    private final OwnRows corrections;

    /**
     * Those of a store.
     *
     * @param person made for each thread
     */
    StorePairs(ActiveGroups active, UnitTree tree, Supplier<StorePerson> person, Workers workers) {
        this.active = active;
        this.tree = tree;
        this.corrections = new OwnRows(active.shape, tree);
        this.unitOfPair = new int[active.store.several.size()];
        workers.inPieces(unitOfPair.length, (first, end) -> find(first, end, person));
        this.firstPairs = new int[tree.size() + 1];
        this.pairs = byUnit();
    }

    private void find(int first, int end, Supplier<StorePerson> made) {
        @Nullable StorePerson person = null;
        StoreSeveral several = active.store.several;
        for (int one = first; one < end; one++) {
            int employments = 0;
            int before = NOWHERE;
            int last = NOWHERE;
            for (int i = several.starts[one]; i < several.starts[one + 1]; i++) {
                if (active.isActive(several.employments[i])) {
                    employments++;
                    before = last;
                    last = active.store.groupUnits[several.groups[i]];
                }
            }
            unitOfPair[one] = employments == 2 ? tree.lowestCommonAncestor(before, last) : NOWHERE;
            if (employments > 2) {
                person = person == null ? made.get() : person;
                person.employments(one).countOnce(corrections::at, 1);
            }
        }
    }

    private int[] byUnit() {
        for (int unit : unitOfPair) {
            if (unit != NOWHERE) {
                firstPairs[unit + 1]++;
            }
        }
        for (int unit = 0; unit < tree.size(); unit++) {
            firstPairs[unit + 1] += firstPairs[unit];
        }
        int[] next = firstPairs.clone();
        int[] sorted = new int[firstPairs[tree.size()]];
        for (int person = 0; person < unitOfPair.length; person++) {
            if (unitOfPair[person] != NOWHERE) {
                sorted[next[unitOfPair[person]]++] = person;
            }
        }
        return sorted;
    }

    /** Includes the keys of what is added at a unit. */
    void includeKeys(OpenSums sums, int unit) {
        for (int pair = firstPairs[unit]; pair < firstPairs[unit + 1]; pair++) {
            includeKeysOf(pairs[pair], sums);
        }
        corrections.includeKeys(sums, unit);
    }

    private void includeKeysOf(int person, OpenSums sums) {
        StoreSeveral several = active.store.several;
        EmploymentKind other = null;
        for (int i = several.starts[person]; i < several.starts[person + 1]; i++) {
            EmploymentKind kind = active.kind(several.groups[i]);
            if (kind != null && active.isActive(several.employments[i])) {
                if (other != null) {
                    SeveralEmployments.includeKeys(other, kind, sums, active.shape);
                }
                other = kind;
            }
        }
    }

    /** Adds to a unit what makes persons count once. */
    void addTo(OpenSums sums, int unit, StorePerson person) {
        for (int pair = firstPairs[unit]; pair < firstPairs[unit + 1]; pair++) {
            person.employments(pairs[pair]).countOnce(sums);
        }
        corrections.addTo(sums, unit);
    }
}
