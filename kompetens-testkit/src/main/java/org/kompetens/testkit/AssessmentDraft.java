package org.kompetens.testkit;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.OrganisationStructure;

/**
 * An assessment before the competences are known.
 *
 * @param level the competence and the level
 * @param possible whether it could be judged
 * @param date when it was made
 * @param source by whom
 * @param expiry which date after that it expires on, if it does
 * @param idBegins begins its id, so that ids do not come in the order of the record
 */
record AssessmentDraft(
        LevelDraft level, boolean possible, LocalDate date, Pick source, Optional<Pick> expiry, char idBegins) {

    static Arbitrary<AssessmentDraft> drafts(LocalDate asOf) {
        return Combinators.combine(
                        LevelDraft.drafts(),
                        Arbitraries.frequency(Tuple.of(9, true), Tuple.of(1, false)),
                        Days.mostlyUpTo(asOf),
                        Pick.picks(),
                        Pick.picks().optional(0.75),
                        Arbitraries.chars().with(Ids.BEGINNINGS))
                .as(AssessmentDraft::new);
    }

    /** If it has lapsed, it expires on the as-of date at the latest, where it was made before that. */
    Assessment in(OrganisationStructure structure, LocalDate asOf, int index, boolean lapsed) {
        CompetenceFramework framework = structure.framework();
        AssessmentSource by = source.from(Sources.in(structure));
        AssessmentId id = AssessmentId.of(Ids.unsorted(idBegins, index));
        if (!possible) {
            return Assessment.notPossible(id, level.competenceIn(framework).id(), date, by);
        }
        Assessment assessment =
                Assessment.of(id, level.competenceIn(framework).id(), level.foundIn(framework), date, by);
        if (lapsed && date.isBefore(asOf)) {
            return assessment.withExpiry(asOf);
        }
        return expiry.map(pick -> assessment.withExpiry(Days.after(date, asOf, pick)))
                .orElse(assessment);
    }
}
