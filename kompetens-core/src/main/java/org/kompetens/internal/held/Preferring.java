package org.kompetens.internal.held;

import org.kompetens.internal.Preference;
import org.kompetens.organisation.AssessmentSources;

/** What prefers assessments by numbers, once it is known which sources there are. */
@FunctionalInterface
public interface Preferring {

    /**
     * How assessments are weighed where these sources are known.
     *
     * @param sources all sources; each is given by its strength
     * @return the preference
     */
    Preference among(AssessmentSources sources);
}
