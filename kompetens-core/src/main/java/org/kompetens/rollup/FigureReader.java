package org.kompetens.rollup;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kompetens.competence.Dimension;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.competence.ScaleId;
import org.kompetens.engine.Shape;
import org.kompetens.engine.UnitSums;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.RoleId;

/** Reads the figures of one unit out of its sums. */
final class FigureReader {

    private static final PersonCounts NOBODY = new PersonCounts(0, 0);

    private final Organisation organisation;
    private final Shape shape;
    private final UnitSums sums;

    FigureReader(Organisation organisation, Shape shape, UnitSums sums) {
        this.organisation = organisation;
        this.shape = shape;
        this.sums = sums;
    }

    UnitFigures figures(int unit) {
        List<CompetenceFigures> competences = new ArrayList<>();
        Map<RoleId, Headcount> withoutProfile = new LinkedHashMap<>();
        for (int row = 0; row < sums.size(); row++) {
            int key = sums.key(row);
            if (key < shape.competences()) {
                addCompetence(organisation.framework().competences().get(key), row, competences);
            } else if (key >= shape.keyOfRole(0) && sums.count(row, Shape.PERSONS_BY_STATE) > 0) {
                int role = key - shape.keyOfRole(0);
                withoutProfile.put(organisation.roles().get(role).id(), headcount(key));
            }
        }
        Map<Dimension, TotalFigures> dimensions = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            dimensions.put(dimension, total(competences, dimension));
        }
        return new UnitFigures(
                organisation.tree().unit(unit),
                headcount(shape.keyOfEmployed()),
                total(competences, shape.keyOfDimension(Shape.EVERYTHING)),
                dimensions,
                competences,
                withoutProfile);
    }

    private Headcount headcount(int key) {
        int row = sums.row(key);
        return row < 0
                ? new Headcount(0, 0)
                : new Headcount(sums.count(row, Shape.PERSONS_BY_STATE), sums.fte(row, Shape.PERSONS_BY_STATE));
    }

    private void addCompetence(ResolvedCompetence competence, int row, List<CompetenceFigures> competences) {
        int key = competence.index();
        HeldLevels held = held(row, competence);
        long fte = 0;
        for (int state = 0; state < shape.states(key); state++) {
            fte = Math.addExact(fte, sums.fte(row, shape.persons(key) + Shape.PERSONS_BY_STATE + state));
        }
        int shortOf = shape.persons(key) + Shape.PERSONS_SHORT;
        Figures counted = figures(row, key, sums::count, new PersonCounts(held.persons(), sums.count(row, shortOf)));
        Figures inFte = figures(row, key, sums::fte, new PersonCounts(fte, sums.fte(row, shortOf)));
        if (counted.cells().total() > 0) {
            competences.add(new CompetenceFigures(competence, counted, inFte, held, shortfall(row, competence)));
        }
    }

    /** Counts, or the same by FTE. */
    private interface Sum {
        long of(int row, int field);
    }

    private Figures figures(int row, int key, Sum sum, PersonCounts persons) {
        long weightedMissing = 0;
        for (int rank = 2; rank <= shape.ranks(key); rank++) {
            weightedMissing = Math.addExact(weightedMissing, sum.of(row, shape.shortfall(key, rank)));
        }
        return new Figures(
                new OutcomeCounts(
                        sum.of(row, Shape.MET),
                        sum.of(row, Shape.SHORT),
                        sum.of(row, Shape.UNASSESSED),
                        sum.of(row, Shape.EXPIRED)),
                new StepSums(sum.of(row, Shape.MISSING), weightedMissing, sum.of(row, Shape.SURPLUS)),
                persons,
                shape.isMerging(key) ? sum.of(row, shape.merged(key)) : 0);
    }

    private HeldLevels held(int row, ResolvedCompetence competence) {
        int states = shape.persons(competence.index()) + Shape.PERSONS_BY_STATE;
        List<Long> byRank = new ArrayList<>();
        for (int rank = 1; rank <= shape.ranks(competence.index()); rank++) {
            byRank.add(sums.count(row, states + Shape.STATE_EXPIRED + rank));
        }
        return new HeldLevels(
                byRank,
                sums.count(row, states + Shape.STATE_EXPIRED),
                sums.count(row, states + Shape.STATE_UNASSESSED));
    }

    private Fraction shortfall(int row, ResolvedCompetence competence) {
        Fraction shortfall = Fraction.ZERO;
        for (int rank = 2; rank <= shape.ranks(competence.index()); rank++) {
            long weighted = sums.count(row, shape.shortfall(competence.index(), rank));
            if (weighted != 0) {
                shortfall = shortfall.plus(Fraction.of(weighted, rank));
            }
        }
        return shortfall;
    }

    @SuppressWarnings("EnumOrdinal") // As in the shape.
    private TotalFigures total(List<CompetenceFigures> competences, Dimension dimension) {
        List<CompetenceFigures> ofDimension = competences.stream()
                .filter(figures -> figures.competence().competence().dimension() == dimension)
                .toList();
        return total(ofDimension, shape.keyOfDimension(dimension.ordinal()));
    }

    private TotalFigures total(List<CompetenceFigures> competences, int key) {
        OutcomeCounts cells = OutcomeCounts.NONE;
        OutcomeCounts cellsInFte = OutcomeCounts.NONE;
        StepSums steps = StepSums.NONE;
        StepSums stepsInFte = StepSums.NONE;
        Fraction shortfall = Fraction.ZERO;
        long merged = 0;
        long mergedInFte = 0;
        Set<ScaleId> scales = new HashSet<>();
        for (CompetenceFigures one : competences) {
            cells = cells.plus(one.counted().cells());
            cellsInFte = cellsInFte.plus(one.inFte().cells());
            steps = steps.plus(one.counted().steps());
            stepsInFte = stepsInFte.plus(one.inFte().steps());
            shortfall = shortfall.plus(one.shortfall());
            merged = Math.addExact(merged, one.counted().merged());
            mergedInFte = Math.addExact(mergedInFte, one.inFte().merged());
            scales.add(one.competence().scale().id());
        }
        boolean oneScale = scales.size() <= 1;
        int row = sums.row(key);
        return new TotalFigures(
                cells,
                cellsInFte,
                row < 0
                        ? NOBODY
                        : new PersonCounts(
                                sums.count(row, Shape.PERSONS_BY_STATE), sums.count(row, Shape.PERSONS_SHORT)),
                row < 0
                        ? NOBODY
                        : new PersonCounts(sums.fte(row, Shape.PERSONS_BY_STATE), sums.fte(row, Shape.PERSONS_SHORT)),
                oneScale ? Optional.of(steps) : Optional.empty(),
                oneScale ? Optional.of(stepsInFte) : Optional.empty(),
                shortfall,
                merged,
                mergedInFte);
    }
}
