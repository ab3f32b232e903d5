package org.kompetens.gap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kompetens.internal.Preference;
import org.kompetens.organisation.AssessmentSource;

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
    AssessmentPolicy LATEST = new SuppliedPolicy("latest", Preference::latest);

    /** The highest level; among equals the latest, then that of the stronger source, then the first id. */
    AssessmentPolicy HIGHEST = new SuppliedPolicy("highest", Preference::highest);

    /**
     * The one from the source that comes first; among equals the latest, then the lower level, then the first id.
     *
     * @param first sources in the order in which they are believed; those not named come after, strongest first
     * @return the policy; its name tells the whole order, such as {@code by-source-manager-certificate-test-self}
     */
    static AssessmentPolicy bySource(List<AssessmentSource> first) {
        List<AssessmentSource> rest = new ArrayList<>(EnumSet.allOf(AssessmentSource.class));
        Collections.reverse(rest);
        List<AssessmentSource> order =
                Stream.concat(first.stream(), rest.stream()).distinct().toList();
        int[] beliefs = Stream.of(AssessmentSource.values())
                .mapToInt(source -> order.size() - order.indexOf(source))
                .toArray();
        return new SuppliedPolicy(
                order.stream()
                        .map(source -> source.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining("-", "by-source-", "")),
                (date, source, rank) -> Preference.latestBelieved(beliefs[source], date, rank));
    }
}
