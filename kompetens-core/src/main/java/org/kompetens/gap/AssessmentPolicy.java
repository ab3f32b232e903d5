package org.kompetens.gap;

import java.util.List;
import org.kompetens.internal.Preference;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.AssessmentSources;

/**
 * Which of several valid assessments counts. Three are supplied; a host may write its own, which must give the same
 * answer for the same assessments in any order.
 */
public interface AssessmentPolicy {

    /**
     * What reports call the policy, and what it is known by where results are put together: two policies of one name are
     * taken for the same. So a policy that can be set in several ways names the setting too.
     *
     * @return a short name without white space, that no policy has which may choose otherwise
     */
    String name();

    /**
     * The assessment that counts.
     *
     * @param valid assessments of one employee and one competence, dated and not expired at the as-of date; at least one
     * @return one of them
     */
    RankedAssessment choose(List<RankedAssessment> valid);

    /** The latest; among equals that of the stronger source, then the lower level, then the first id. */
    AssessmentPolicy LATEST = new SuppliedPolicy("latest", List.of(), Preference::latest);

    /** The highest level; among equals the latest, then that of the stronger source, then the first id. */
    AssessmentPolicy HIGHEST = new SuppliedPolicy("highest", List.of(), Preference::highest);

    /**
     * The one from the source that comes first; among equals the latest, then the lower level, then the first id.
     *
     * @param first sources in the order in which they are believed, at most {@value AssessmentSources#MOST}; those not
     *     named come after, strongest first by the order of the organisation
     * @return the policy; its name tells the sources named, such as {@code by-source(manager,certificate)}
     * @throws IllegalArgumentException if there are too many sources
     */
    static AssessmentPolicy bySource(List<AssessmentSource> first) {
        List<AssessmentSource> named = first.stream().distinct().toList();
        if (named.size() > AssessmentSources.MOST) {
            throw new IllegalArgumentException("first must name at most " + AssessmentSources.MOST + " sources");
        }
        return new SuppliedPolicy(
                SuppliedPolicy.nameBySource(named),
                named,
                (date, belief, rank) -> Preference.latestBelieved(belief, date, rank));
    }
}
