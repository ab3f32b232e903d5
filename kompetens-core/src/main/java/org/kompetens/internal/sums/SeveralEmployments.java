package org.kompetens.internal.sums;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.kompetens.internal.tree.Ascent;
import org.kompetens.organisation.UnitTree;

/**
 * The active employments of one person, each as a {@link Presence}, and what has to be added to the sums of units so
 * that the person counts once in each. The <em>meeting</em> of two employments is the lowest unit that has both in it
 * or below it. There their presences are joined to one, and go on as one. Reused for one person after another. For one
 * thread.
 */
final class SeveralEmployments {

    private final UnitTree tree;
    private final Shape shape;

    /** Of these, as many are in use as there are employments. */
    private final List<Presence> presences = new ArrayList<>();

    private int size;

    /** The ways up of a person with more than two. */
    private final Ascent<Presence> ways = new Ascent<>();

    /** Takes the result of a person's last joining, which nothing reads. */
    private final Presence last = new Presence();

    SeveralEmployments(UnitTree tree, Shape shape) {
        this.tree = tree;
        this.shape = shape;
    }

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    Presence get(int i) {
        return presences.get(i);
    }

    /** One more presence, to be set. */
    Presence next() {
        if (size == presences.size()) {
            presences.add(new Presence());
        }
        return presences.get(size++);
    }

    /** The meeting of two employments. */
    int meetingOf(int i, int j) {
        return tree.lowestCommonAncestor(
                presences.get(i).unit(), presences.get(j).unit());
    }

    /**
     * Corrects sums so that the person counts once in every unit.
     *
     * @param rowsOfUnit where a unit is corrected
     * @param sign 1 to add the person, -1 to take them off
     */
    void countOnce(IntFunction<SparseRows> rowsOfUnit, int sign) {
        if (size < 2) {
            return;
        }
        if (size == 2) {
            join(presences.get(0), presences.get(1), last, rowsOfUnit.apply(meetingOf(0, 1)), sign);
            return;
        }
        for (int i = 0; i < size; i++) {
            ways.from(presences.get(i).unit(), presences.get(i));
        }
        ways.throughMeetings(tree, (unit, arrived) -> {
            Presence all = arrived.get(0);
            for (Presence other : arrived.subList(1, arrived.size())) {
                Presence joined = new Presence();
                join(all, other, joined, rowsOfUnit.apply(unit), sign);
                all = joined;
            }
            return all;
        });
    }

    private void join(Presence one, Presence other, Presence joined, SparseRows at, int sign) {
        // Sums of one unit may be corrected by several threads.
        synchronized (at) {
            joined.join(one, other, at, shape, sign);
        }
    }

    /** Includes the keys by which {@link #countOnce(OpenSums)} corrects sums. */
    static void includeKeys(EmploymentKind one, EmploymentKind other, OpenSums meeting, Shape shape) {
        int i = 0;
        int j = 0;
        while (i < one.competences.length || j < other.competences.length) {
            int inOne = i < one.competences.length ? one.competences[i] : Integer.MAX_VALUE;
            int inOther = j < other.competences.length ? other.competences[j] : Integer.MAX_VALUE;
            int competence = Math.min(inOne, inOther);
            meeting.include(shape.keyOfPersons(competence));
            if (inOne == inOther) {
                meeting.include(shape.keyOfHeld(competence));
            }
            i += inOne == competence ? 1 : 0;
            j += inOther == competence ? 1 : 0;
        }
    }

    /** Corrects the sums of the meeting of a person's only two employments. */
    void countOnce(OpenSums meeting) {
        last.join(presences.get(0), presences.get(1), meeting, shape, 1);
    }
}
