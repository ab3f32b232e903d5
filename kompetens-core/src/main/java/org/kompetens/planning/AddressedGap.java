package org.kompetens.planning;

import java.util.Optional;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Level;
import org.kompetens.organisation.UnitId;

/**
 * A gap that an activity is to close.
 *
 * @param competence what is missing
 * @param level which level is needed; empty for whatever is required
 * @param unit where it is missing, with all below; empty for where the activity's own unit is
 */
public record AddressedGap(CompetenceId competence, Optional<Level> level, Optional<UnitId> unit) {

    /**
     * A gap in whatever level is required, where the activity's own unit is.
     *
     * @param competence what is missing
     * @return the gap
     */
    public static AddressedGap of(CompetenceId competence) {
        return new AddressedGap(competence, Optional.empty(), Optional.empty());
    }
}
