package org.kompetens.rollup;

import java.util.List;
import org.kompetens.competence.Dimension;
import org.kompetens.gap.Cell;
import org.kompetens.gap.EmploymentGaps;
import org.kompetens.gap.Outcome;
import org.kompetens.organisation.UnitTree;

/**
 * Books one person into {@link Sums}, each figure at the unit where it arises, so that summing up the tree gives every
 * unit its due. What is booked with the sign 1 is taken back, without a trace, with the sign -1.
 */
final class Booking {

    private final Sums sums;
    private final UnitTree tree;

    Booking(Sums sums, UnitTree tree) {
        this.sums = sums;
        this.tree = tree;
    }

    void book(List<EmploymentGaps> employments, int sign) {
        for (EmploymentGaps employment : employments) {
            for (Cell cell : employment.cells()) {
                bookCell(employment, cell, sign);
            }
        }
        if (employments.size() == 1) {
            bookPerson(employments.get(0), sign);
        } else if (employments.size() > 1) {
            new PersonPlaces(employments, tree).book(sums, sign);
        }
    }

    private void bookCell(EmploymentGaps employment, Cell cell, int sign) {
        int unit = employment.unitIndex();
        int competence = cell.required().competence().index();
        long fte = employment.employment().fte().tenThousandths();
        sums.addCell(unit, competence, outcomeField(cell.outcome()), sign, fte);
        if (cell.outcome() instanceof Outcome.Short shortOf) {
            long missing = (long) sign * shortOf.missingSteps();
            long weighted = missing * cell.required().criticality();
            sums.addCell(unit, competence, Sums.MISSING, missing, fte);
            sums.addCell(unit, competence, Sums.WEIGHTED_MISSING, weighted, fte);
            sums.add(
                    unit,
                    competence,
                    sums.shortfallField(competence, cell.required().requiredRank()),
                    weighted);
        } else if (cell.outcome() instanceof Outcome.Met met) {
            sums.addCell(unit, competence, Sums.SURPLUS, (long) sign * met.surplusSteps(), fte);
        }
    }

    private static int outcomeField(Outcome outcome) {
        if (outcome instanceof Outcome.Met) {
            return Sums.MET;
        }
        if (outcome instanceof Outcome.Short) {
            return Sums.SHORT;
        }
        return outcome instanceof Outcome.Expired ? Sums.EXPIRED : Sums.UNASSESSED;
    }

    static int heldField(Outcome outcome) {
        if (outcome instanceof Outcome.Met met) {
            return Sums.HELD + met.held().level().rank();
        }
        if (outcome instanceof Outcome.Short shortOf) {
            return Sums.HELD + shortOf.held().level().rank();
        }
        return outcome instanceof Outcome.Expired ? Sums.HELD_EXPIRED : Sums.HELD_UNASSESSED;
    }

    /** The way of most people: with one employment, each competence has one cell, and no branches meet. */
    private void bookPerson(EmploymentGaps employment, int sign) {
        int unit = employment.unitIndex();
        long fte = employment.employment().fte().tenThousandths();
        sums.addPerson(unit, sums.keyOfEmployed(), false, fte, Sums.NOT_HELD, sign);
        if (employment.role().profile().isEmpty()) {
            sums.addPerson(unit, sums.keyOfRole(employment.role().index()), false, fte, Sums.NOT_HELD, sign);
        }
        int required = 0;
        int shorts = 0;
        for (Cell cell : employment.cells()) {
            boolean shortOf = cell.outcome() instanceof Outcome.Short;
            int competence = cell.required().competence().index();
            sums.addPerson(unit, competence, shortOf, fte, heldField(cell.outcome()), sign);
            int dimension =
                    1 << cell.required().competence().competence().dimension().ordinal();
            required |= dimension;
            shorts |= shortOf ? dimension : 0;
        }
        if (required != 0) {
            sums.addPerson(unit, sums.keyOfEverything(), shorts != 0, fte, Sums.NOT_HELD, sign);
        }
        for (Dimension dimension : Dimension.values()) {
            int bit = 1 << dimension.ordinal();
            if ((required & bit) != 0) {
                sums.addPerson(unit, sums.keyOf(dimension), (shorts & bit) != 0, fte, Sums.NOT_HELD, sign);
            }
        }
    }
}
