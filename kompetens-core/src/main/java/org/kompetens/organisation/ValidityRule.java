package org.kompetens.organisation;

import java.util.Objects;
import java.util.Optional;
import org.kompetens.competence.CompetenceId;

/**
 * How long assessments of a competence count, or those by a source, or those of a competence by a source. It holds for
 * all of them, whenever they were made; whichever ends first applies, their own expiry or the rule's. A rule for both a
 * competence and a source replaces those for either alone; of those two, again, the one that ends first applies.
 *
 * @param competence of which competence; empty for all
 * @param source by which source; empty for all
 * @param validity how long
 */
public record ValidityRule(Optional<CompetenceId> competence, Optional<AssessmentSource> source, Validity validity) {

    /** Refuses null. */
    public ValidityRule {
        Objects.requireNonNull(competence, "competence");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(validity, "validity");
    }

    /**
     * For all assessments of a competence.
     *
     * @param competence which
     * @param validity how long they count
     * @return the rule
     */
    public static ValidityRule of(CompetenceId competence, Validity validity) {
        return new ValidityRule(Optional.of(competence), Optional.empty(), validity);
    }

    /**
     * For all assessments by a source.
     *
     * @param source which
     * @param validity how long they count
     * @return the rule
     */
    public static ValidityRule of(AssessmentSource source, Validity validity) {
        return new ValidityRule(Optional.empty(), Optional.of(source), validity);
    }

    /**
     * For the assessments of a competence by a source.
     *
     * @param competence which
     * @param source by whom
     * @param validity how long they count
     * @return the rule
     */
    public static ValidityRule of(CompetenceId competence, AssessmentSource source, Validity validity) {
        return new ValidityRule(Optional.of(competence), Optional.of(source), validity);
    }
}
