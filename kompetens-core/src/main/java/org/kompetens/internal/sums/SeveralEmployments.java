package org.kompetens.internal.sums;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import org.kompetens.organisation.UnitTree;

/**
 * The active employments of one person, each as a {@link Presence}, and what has to be added to the sums of units so
 * that the person counts once in each. The <em>meeting</em> of two employments is the lowest unit that has both in it
 * or below it. There their presences are joined to one; those with the lowest meeting in the tree come first. Filled
 * anew for one person after another. For one thread.
 */
final class SeveralEmployments {

    private final UnitTree tree;
    private final Shape shape;

    /** Of these, as many are in use as there are employments. */
    private final List<Presence> presences = new ArrayList<>();

    private int size;

    /**
     * What is not joined yet, in the order of the tree; and for each its meeting with the one before.
     */
    private final List<Presence> open = new ArrayList<>();

    private int[] meetings = new int[1];

    /** Takes the result of a last joining, which is not used any more. */
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
        presences.subList(0, size).sort(Comparator.comparingInt(Presence::unit));
        if (meetings.length < size) {
            meetings = new int[size * 2];
        }
        open.clear();
        List<Presence> free = new ArrayList<>(List.of(new Presence()));
        for (int i = 0; i < size; i++) {
            Presence next = presences.get(i);
            int meeting = i == 0 ? UnitTree.NO_PARENT : meetingOf(i - 1, i);
            // Both meetings are above the one employment, so the one that comes later in preorder is further down.
            while (open.size() > 1 && meetings[open.size() - 1] > meeting) {
                joinLastTwo(rowsOfUnit, free, sign);
            }
            meetings[open.size()] = meeting;
            open.add(next);
        }
        while (open.size() > 1) {
            joinLastTwo(rowsOfUnit, free, sign);
        }
    }

    private void joinLastTwo(IntFunction<SparseRows> rowsOfUnit, List<Presence> free, int sign) {
        SparseRows at = rowsOfUnit.apply(meetings[open.size() - 1]);
        Presence other = open.remove(open.size() - 1);
        Presence one = open.remove(open.size() - 1);
        Presence joined = free.remove(free.size() - 1);
        join(one, other, joined, at, sign);
        open.add(joined);
        free.add(one);
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
