package org.kompetens.internal.people;

import java.util.ArrayList;
import java.util.List;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.Validity;
import org.kompetens.organisation.ValidityRules;

/** How long assessments count by an organisation's rules, in numbers. Dates are as {@link Days} has them. */
final class ValidityDays {

    /** For each competence and source, one source after another; empty where there are no rules at all. */
    private final List<List<Validity>> rules = new ArrayList<>();

    private final int sources;

    ValidityDays(Organisation organisation) {
        ValidityRules all = organisation.validity();
        List<AssessmentSource> weakestFirst = organisation.sources().weakestFirst();
        this.sources = weakestFirst.size();
        if (!all.isEmpty()) {
            for (ResolvedCompetence competence : organisation.framework().competences()) {
                for (AssessmentSource source : weakestFirst) {
                    rules.add(all.of(competence.id(), source));
                }
            }
        }
    }

    /**
     * When an assessment ceases to count: by its own expiry or by the rules, whichever is first.
     *
     * @param source the strength of the source
     */
    int expiry(int competence, int source, int date, int expiry) {
        if (rules.isEmpty()) {
            return expiry;
        }
        int first = expiry;
        for (Validity validity : rules.get(competence * sources + source)) {
            first = Math.min(
                    first, Days.date(date).map(validity::expiry).map(Days::of).orElse(first));
        }
        return first;
    }
}
