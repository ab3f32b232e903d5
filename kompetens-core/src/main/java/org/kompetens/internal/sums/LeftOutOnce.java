package org.kompetens.internal.sums;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.internal.people.Columns;
import org.kompetens.internal.people.Days;
import org.kompetens.organisation.ResolvedRole;
import org.kompetens.organisation.RoleSelection;

/**
 * Adds up how many assessments are left out, as they are wrong in themselves, and of how many persons: of whoever is
 * active at the as-of date, once in each unit that they are employed in or below. Of most people nothing is left out;
 * of them there is no row.
 */
public final class LeftOutOnce {

    private final OncePerUnit once;
    private final Shape shape;
    private final int asOf;
    private final IntPredicate roles;

    /** Of employments in the roles of these kinds. */
    LeftOutOnce(GapAnalysis analysis, EmploymentKinds kinds) {
        this(analysis, kinds.shape(), kinds::isSelected);
    }

    private LeftOutOnce(GapAnalysis analysis, Shape shape, IntPredicate roles) {
        this.once = new OncePerUnit(analysis.organisation().tree());
        this.shape = shape;
        this.asOf = Days.of(analysis.asOf());
        this.roles = roles;
    }

    /**
     * Of employments in some roles.
     *
     * @param analysis its date counts
     * @param selection the roles; empty for all
     * @param shape what the sums look like
     */
    public static LeftOutOnce of(GapAnalysis analysis, Optional<RoleSelection> selection, Shape shape) {
        List<ResolvedRole> roles = analysis.organisation().roles();
        return new LeftOutOnce(
                analysis,
                shape,
                role -> selection.isEmpty()
                        || selection.get().contains(roles.get(role).id()));
    }

    /**
     * Adds a person, or takes them off.
     *
     * @param ofUnit the rows that a unit has of its own; where the number of employments bounds what they can hold,
     *     ones that tell their bound themselves, as one person may have many assessments
     * @param sign 1 to add, -1 to take off
     */
    public void add(Columns columns, int person, IntFunction<SparseRows> ofUnit, int sign) {
        int leftOut = columns.leftOut(person);
        if (leftOut == 0) {
            return;
        }
        int[] units = OncePerUnit.inOrder(columns.active(person, asOf)
                .filter(employment -> roles.test(columns.role(employment)))
                .map(columns::unit));
        once.count(units, (unit, times) -> add(ofUnit.apply(unit), leftOut, sign * times));
    }

    private void add(SparseRows rows, int leftOut, int sign) {
        rows.add(shape.keyOfLeftOut(), LeftOutFields.PERSONS, sign, 0);
        rows.add(shape.keyOfLeftOut(), LeftOutFields.ASSESSMENTS, (long) sign * leftOut, 0);
    }
}
