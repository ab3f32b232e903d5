package org.kompetens.internal.held;

/**
 * In which states one person holds whatever competences are asked for. Read out of columns by {@link HeldStates}; out
 * of a record where a policy of the host's own has to see it.
 */
public interface PersonStates {

    /**
     * The states of some competences of those asked for.
     *
     * @param competences which, by their indexes
     * @return the states in this order, as {@link HeldState} has them, until others are selected; there may be more places
     */
    byte[] select(int[] competences);

    /** For each of the states last selected that is a rank, whether it rests on a merged level. */
    boolean[] selectedMerged();
}
