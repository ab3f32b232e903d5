package org.kompetens.horizon;

import java.time.LocalDate;
import java.util.Optional;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.gap.Cell;
import org.kompetens.organisation.Employment;

/**
 * A fact behind a bridge: that a cell came, went or changed. The cells hold the requirements and the assessments that
 * made them so. It tells what is known of a person: show it only to those who may know.
 *
 * @param employment the cell's employment
 * @param competence the cell's competence
 * @param unitIndex the index of the employment's unit in the tree
 * @param date when
 * @param cause why
 * @param before the cell as it was; empty if there was none
 * @param after the cell as it is; empty if there is none
 */
public record CellChange(
        Employment employment,
        ResolvedCompetence competence,
        int unitIndex,
        LocalDate date,
        Cause cause,
        Optional<Cell> before,
        Optional<Cell> after) {

    /** Competence and cause; nothing of what was found. */
    @Override
    public String toString() {
        return "CellChange[competence=" + competence + ", cause=" + cause + "]";
    }
}
