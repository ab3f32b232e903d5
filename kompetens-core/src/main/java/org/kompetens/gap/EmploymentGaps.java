package org.kompetens.gap;

import java.util.List;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.ResolvedRole;

/**
 * The cells of one active employment.
 *
 * @param employment the employment
 * @param unitIndex the index of its unit in the tree
 * @param role its role; where that has no profile, only units require anything
 * @param cells one for each competence required, in the order of the framework
 */
public record EmploymentGaps(Employment employment, int unitIndex, ResolvedRole role, List<Cell> cells) {

    /** Copies. */
    public EmploymentGaps {
        cells = List.copyOf(cells);
    }
}
