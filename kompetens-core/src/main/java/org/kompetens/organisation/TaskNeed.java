package org.kompetens.organisation;

import java.util.Objects;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Level;

/**
 * A competence that whoever does a task has to hold.
 *
 * @param competence what is to be held
 * @param level the level to be held, on the competence's own scale or on one mapped to it
 */
public record TaskNeed(CompetenceId competence, Level level) {

    /** Checks. */
    public TaskNeed {
        Objects.requireNonNull(competence, "competence");
        Objects.requireNonNull(level, "level");
    }
}
