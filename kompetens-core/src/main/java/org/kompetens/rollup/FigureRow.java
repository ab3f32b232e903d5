package org.kompetens.rollup;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.gap.Measure;
import org.kompetens.internal.held.HeldState;
import org.kompetens.internal.sums.FigureSums;
import org.kompetens.internal.sums.Shape;
import org.kompetens.organisation.FteSum;

/**
 * The figures of one competence, or of several together, in one unit's subtree: the numbers of
 * {@link CompetenceFigures} or {@link TotalFigures}. Filled anew by {@link FigureRows} again and again.
 */
public final class FigureRow {

    private final FigureSums sums;

    FigureRow(Shape shape) {
        this.sums = new FigureSums(shape);
    }

    /** What the figures are read out of. */
    FigureSums sums() {
        return sums;
    }

    /**
     * How many.
     *
     * @param measure of what
     * @return from 0
     */
    public long counted(Measure measure) {
        return sums.counted(measure);
    }

    /**
     * The same by FTE.
     *
     * @param measure of what
     * @return their FTE
     */
    public FteSum inFte(Measure measure) {
        return new FteSum(sums.inFte(measure));
    }

    /**
     * Whether steps have a meaning: whether all competences with cells are judged on one scale.
     *
     * @return true for a single competence
     */
    public boolean hasSteps() {
        return sums.hasSteps();
    }

    /**
     * The weighted missing steps of cells with one required rank. Divided by that rank, and summed over all, they are
     * the shortfall.
     *
     * @param requiredRank from 1 to {@link #ranks}
     * @return the sum of weight × missing steps
     */
    public long weightedMissing(int requiredRank) {
        return sums.weightedMissing()[requiredRank];
    }

    /**
     * How much is missing, comparable between scales.
     *
     * @return Σ weight × missing steps ÷ required rank, over the cells
     */
    public Fraction shortfall() {
        return Fraction.sumOf(sums.weightedMissing());
    }

    /**
     * The weight of all cells that are not exempt, whatever comes of them.
     *
     * @return Σ weight
     */
    public long weight() {
        return sums.weight();
    }

    /**
     * The weight of the cells of which it is not known whether they are met.
     *
     * @return Σ weight of those unassessed or expired
     */
    public long unknownWeight() {
        return sums.unknownWeight();
    }

    /**
     * The highest rank that there can be.
     *
     * @return at least 1
     */
    public int ranks() {
        return sums.weightedMissing().length - 1;
    }

    /**
     * The distinct persons who hold one level of a single competence.
     *
     * @param rank of the level, from 1
     * @return how many
     */
    public long held(int rank) {
        return sums.held(HeldState.ofRank(rank));
    }

    /**
     * The distinct persons who were assessed in a single competence and hold nothing of it.
     *
     * @return how many
     */
    public long heldNothing() {
        return sums.held(HeldState.NOTHING);
    }

    /**
     * The distinct persons of whom every assessment of a single competence has expired.
     *
     * @return how many
     */
    public long heldExpired() {
        return sums.held(HeldState.EXPIRED);
    }

    /**
     * The distinct persons never assessed in a single competence.
     *
     * @return how many
     */
    public long heldUnassessed() {
        return sums.held(HeldState.UNASSESSED);
    }

    CompetenceFigures asCompetence(ResolvedCompetence competence) {
        List<Long> byRank = new ArrayList<>(ranks());
        for (int rank = 1; rank <= competence.scale().levels().size(); rank++) {
            byRank.add(held(rank));
        }
        return new CompetenceFigures(
                competence,
                amounts(),
                new HeldLevels(byRank, heldNothing(), heldExpired(), heldUnassessed()),
                shortfall());
    }

    TotalFigures asTotal() {
        return new TotalFigures(amounts(), shortfall());
    }

    private Map<Measure, Amount> amounts() {
        Map<Measure, Amount> amounts = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            if (hasSteps() || measure.kind() != Measure.Kind.STEPS) {
                amounts.put(measure, new Amount(counted(measure), inFte(measure)));
            }
        }
        return amounts;
    }
}
