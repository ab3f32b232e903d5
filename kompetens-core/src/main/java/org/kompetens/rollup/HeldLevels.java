package org.kompetens.rollup;

import java.util.List;

/**
 * The distinct persons with a cell, each in one place: by the level held, as holding nothing, as expired, or as unassessed.
 *
 * @param byRank persons who hold each level of the competence's scale, lowest first; one element a level
 * @param nothing persons who were assessed and hold nothing
 * @param expired persons of whom every assessment has expired
 * @param unassessed persons never assessed
 */
public record HeldLevels(List<Long> byRank, long nothing, long expired, long unassessed) {

    /** Copies. */
    public HeldLevels {
        byRank = List.copyOf(byRank);
    }

    /**
     * Those who hold it, at any level.
     *
     * @return from 0
     */
    public long holders() {
        return byRank.stream().reduce(0L, Math::addExact);
    }

    /**
     * All persons with a cell.
     *
     * @return the sum of all places
     */
    public long persons() {
        return byRank.stream().reduce(Math.addExact(nothing, Math.addExact(expired, unassessed)), Math::addExact);
    }
}
