package org.kompetens.rollup;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.kompetens.competence.Dimension;
import org.kompetens.competence.ResolvedCompetence;
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
        if (cell.outcome() instanceof Outcome.FallsShort shortOf) {
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
        if (outcome instanceof Outcome.FallsShort) {
            return Sums.SHORT;
        }
        return outcome instanceof Outcome.Expired ? Sums.EXPIRED : Sums.UNASSESSED;
    }

    static int heldField(Outcome outcome) {
        if (outcome instanceof Outcome.Met met) {
            return Sums.HELD + met.held().level().rank();
        }
        if (outcome instanceof Outcome.FallsShort shortOf) {
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
        Set<Dimension> required = EnumSet.noneOf(Dimension.class);
        Set<Dimension> shorts = EnumSet.noneOf(Dimension.class);
        for (Cell cell : employment.cells()) {
            boolean shortOf = cell.outcome() instanceof Outcome.FallsShort;
            ResolvedCompetence competence = cell.required().competence();
            sums.addPerson(unit, competence.index(), shortOf, fte, heldField(cell.outcome()), sign);
            required.add(competence.competence().dimension());
            if (shortOf) {
                shorts.add(competence.competence().dimension());
            }
        }
        if (!required.isEmpty()) {
            sums.addPerson(unit, sums.keyOfEverything(), !shorts.isEmpty(), fte, Sums.NOT_HELD, sign);
        }
        for (Dimension dimension : required) {
            sums.addPerson(unit, sums.keyOf(dimension), shorts.contains(dimension), fte, Sums.NOT_HELD, sign);
        }
    }
}
