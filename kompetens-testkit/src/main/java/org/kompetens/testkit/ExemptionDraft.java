package org.kompetens.testkit;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.organisation.Exemption;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.ReasonCode;

/**
 * An exemption before the competences are known.
 *
 * @param competence from what
 * @param period when
 * @param reason why
 */
record ExemptionDraft(Pick competence, Period period, ReasonCode reason) {

    static Arbitrary<ExemptionDraft> drafts(LocalDate asOf) {
        return Combinators.combine(
                        Pick.picks(),
                        Days.periods(asOf),
                        Arbitraries.of("leave", "other-task").map(ReasonCode::of))
                .as(ExemptionDraft::new);
    }

    Exemption in(CompetenceFramework framework) {
        Competence from = competence.from(framework.competences());
        return new Exemption(from.id(), period, reason);
    }
}
