package org.kompetens.internal.disclosure;

import java.util.BitSet;
import java.util.List;

/**
 * Which figures are hidden, and for each of them how it could have other values.
 *
 * @param hidden the figures that were to be shown and are not
 * @param alternatives how tables that could be true as well differ from the true one, taken some times or taken back; for
 *     every hidden figure one by which such tables lie the width apart that was asked for; none changes a shown figure
 * @param unprotected figures that nobody may know and that cannot be protected, as too much is known already
 */
public record Pattern(BitSet hidden, List<Alternative> alternatives, BitSet unprotected) {

    /** Copies. */
    public Pattern {
        hidden = (BitSet) hidden.clone();
        alternatives = List.copyOf(alternatives);
        unprotected = (BitSet) unprotected.clone();
    }
}
