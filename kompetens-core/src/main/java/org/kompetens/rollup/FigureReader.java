package org.kompetens.rollup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.competence.ScaleId;

/** Reads the figures of one unit out of {@link Sums}. */
final class FigureReader {

    private final Sums sums;
    private final int unit;

    FigureReader(Sums sums, int unit) {
        this.sums = sums;
        this.unit = unit;
    }

    Headcount headcount(int key) {
        PersonCounts counted = persons(sums.get(unit, key), Sums.PERSONS_REQUIRED);
        PersonCounts inFte = persons(sums.get(unit, key), Sums.PERSONS_REQUIRED_FTE);
        return new Headcount(counted.required(), inFte.required());
    }

    Optional<CompetenceFigures> competence(ResolvedCompetence competence) {
        long[] row = sums.get(unit, competence.index());
        if (row == null) {
            return Optional.empty();
        }
        Figures counted = figures(row, 0, persons(row, Sums.PERSONS_REQUIRED));
        Figures inFte = figures(row, Sums.CELL_FIELDS, persons(row, Sums.PERSONS_REQUIRED_FTE));
        return counted.cells().total() == 0
                ? Optional.empty()
                : Optional.of(new CompetenceFigures(
                        competence, counted, inFte, held(row, competence), shortfall(row, competence)));
    }

    TotalFigures total(List<CompetenceFigures> competences, int key) {
        OutcomeCounts cells = OutcomeCounts.NONE;
        OutcomeCounts cellsInFte = OutcomeCounts.NONE;
        StepSums steps = StepSums.NONE;
        StepSums stepsInFte = StepSums.NONE;
        Fraction shortfall = Fraction.ZERO;
        Set<ScaleId> scales = new HashSet<>();
        for (CompetenceFigures one : competences) {
            cells = cells.plus(one.counted().cells());
            cellsInFte = cellsInFte.plus(one.inFte().cells());
            steps = steps.plus(one.counted().steps());
            stepsInFte = stepsInFte.plus(one.inFte().steps());
            shortfall = shortfall.plus(one.shortfall());
            scales.add(one.competence().scale().id());
        }
        boolean oneScale = scales.size() <= 1;
        long[] row = sums.get(unit, key);
        return new TotalFigures(
                cells,
                cellsInFte,
                persons(row, Sums.PERSONS_REQUIRED),
                persons(row, Sums.PERSONS_REQUIRED_FTE),
                oneScale ? Optional.of(steps) : Optional.empty(),
                oneScale ? Optional.of(stepsInFte) : Optional.empty(),
                shortfall);
    }

    private static PersonCounts persons(long @Nullable [] row, int first) {
        return row == null ? new PersonCounts(0, 0) : new PersonCounts(row[first], row[first + 1]);
    }

    private static Figures figures(long[] row, int offset, PersonCounts persons) {
        return new Figures(
                new OutcomeCounts(
                        row[Sums.MET + offset],
                        row[Sums.SHORT + offset],
                        row[Sums.UNASSESSED + offset],
                        row[Sums.EXPIRED + offset]),
                new StepSums(
                        row[Sums.MISSING + offset], row[Sums.WEIGHTED_MISSING + offset], row[Sums.SURPLUS + offset]),
                persons);
    }

    private static HeldLevels held(long[] row, ResolvedCompetence competence) {
        List<Long> byRank = new ArrayList<>();
        for (int rank = 1; rank <= competence.scale().levels().size(); rank++) {
            byRank.add(row[Sums.HELD + rank]);
        }
        return new HeldLevels(byRank, row[Sums.HELD_EXPIRED], row[Sums.HELD_UNASSESSED]);
    }

    private Fraction shortfall(long[] row, ResolvedCompetence competence) {
        Fraction shortfall = Fraction.ZERO;
        for (int rank = 1; rank <= competence.scale().levels().size(); rank++) {
            shortfall = shortfall.plus(Fraction.of(row[sums.shortfallField(competence.index(), rank)], rank));
        }
        return shortfall;
    }
}
