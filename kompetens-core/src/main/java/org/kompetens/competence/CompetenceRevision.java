package org.kompetens.competence;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * That a competence is retired at a date: replaced by one, split into several, merged with others into one that replaces
 * them all, or given up. From that date on, whenever they were made, its assessments count for each of its successors,
 * beside the successors' own; how long they count goes on to be by the rules for the retired one. What is still required
 * of the retired one is judged as before.
 *
 * @param competence which is retired
 * @param date from when
 * @param successors by which it is replaced; empty where it is given up
 */
public record CompetenceRevision(CompetenceId competence, LocalDate date, List<Successor> successors) {

    /** Copies. */
    public CompetenceRevision {
        Objects.requireNonNull(competence, "competence");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(successors, "successors");
        successors = List.copyOf(successors);
    }

    /**
     * That a competence is replaced by one, on the same scale or on one to which the framework has a mapping.
     *
     * @param competence which is retired
     * @param date from when
     * @param successor by which it is replaced
     * @return the revision
     */
    public static CompetenceRevision replaced(CompetenceId competence, LocalDate date, CompetenceId successor) {
        return new CompetenceRevision(competence, date, List.of(Successor.of(successor)));
    }
}
