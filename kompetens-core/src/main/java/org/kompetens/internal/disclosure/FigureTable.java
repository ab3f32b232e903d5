package org.kompetens.internal.disclosure;

/**
 * Counts of people, and their FTE, at every position of three axes: how many in which unit, by which subject, with which
 * outcome. Figures are numbered.
 */
public final class FigureTable {

    private final Axis units;
    private final Axis subjects;
    private final Axis outcomes;
    private final long[] counts;
    private final long[] fte;

    /**
     * A table with nobody in it.
     *
     * @param units the units
     * @param subjects what people are counted by
     * @param outcomes what comes of it
     */
    public FigureTable(Axis units, Axis subjects, Axis outcomes) {
        this.units = units;
        this.subjects = subjects;
        this.outcomes = outcomes;
        int size = Math.multiplyExact(Math.multiplyExact(units.size(), subjects.size()), outcomes.size());
        this.counts = new long[size];
        this.fte = new long[size];
    }

    /** The units. */
    public Axis units() {
        return units;
    }

    /** What people are counted by. */
    public Axis subjects() {
        return subjects;
    }

    /** What comes of it. */
    public Axis outcomes() {
        return outcomes;
    }

    /** How many figures there are. */
    public int size() {
        return counts.length;
    }

    /** The number of a figure. */
    public int figure(int unit, int subject, int outcome) {
        return (unit * subjects.size() + subject) * outcomes.size() + outcome;
    }

    /** The unit of a figure. */
    public int unit(int figure) {
        return figure / outcomes.size() / subjects.size();
    }

    /** The subject of a figure. */
    public int subject(int figure) {
        return figure / outcomes.size() % subjects.size();
    }

    /** The outcome of a figure. */
    public int outcome(int figure) {
        return figure % outcomes.size();
    }

    /** The figure of a cell, which is a part of each axis. */
    int cell(int unitPart, int subjectPart, int outcomePart) {
        return figure(units.chain(unitPart)[0], subjects.chain(subjectPart)[0], outcomes.chain(outcomePart)[0]);
    }

    /** How many. */
    public long count(int figure) {
        return counts[figure];
    }

    /** Whether there is anybody in a row of cells, at a position of the outcomes. */
    public boolean isInRow(int unitPart, int subjectPart, int outcome) {
        return countInRow(unitPart, subjectPart, outcome) > 0;
    }

    /** How many there are in a row of cells, at a position of the outcomes. */
    public long countInRow(int unitPart, int subjectPart, int outcome) {
        return counts[figure(units.chain(unitPart)[0], subjects.chain(subjectPart)[0], outcome)];
    }

    /** Their FTE, in ten-thousandths. */
    public long fte(int figure) {
        return fte[figure];
    }

    /**
     * Adds people to a cell, and so to every figure in which it counts.
     *
     * @param count how many
     * @param fteOf their FTE, in ten-thousandths
     */
    public void add(int unitPart, int subjectPart, int outcomePart, long count, long fteOf) {
        for (int unit : units.chain(unitPart)) {
            for (int subject : subjects.chain(subjectPart)) {
                for (int outcome : outcomes.chain(outcomePart)) {
                    int figure = figure(unit, subject, outcome);
                    counts[figure] = Math.addExact(counts[figure], count);
                    fte[figure] = Math.addExact(fte[figure], fteOf);
                }
            }
        }
    }
}
