package org.kompetens.testkit.system;

import java.util.List;
import org.kompetens.gap.AssessmentPolicy;
import org.kompetens.organisation.AssessmentSource;

/** One of the policies that the library supplies, as a value that any system can read. */
public sealed interface SuppliedPolicy {

    /**
     * The same policy for the library.
     *
     * @return the library's own
     */
    AssessmentPolicy assessmentPolicy();

    /** The latest; among equals the stronger source, then the lower level, then the first id. */
    record Latest() implements SuppliedPolicy {
        @Override
        public AssessmentPolicy assessmentPolicy() {
            return AssessmentPolicy.LATEST;
        }
    }

    /** The highest; among equals the latest, then the stronger source, then the first id. */
    record Highest() implements SuppliedPolicy {
        @Override
        public AssessmentPolicy assessmentPolicy() {
            return AssessmentPolicy.HIGHEST;
        }
    }

    /**
     * The one from the source that comes first; among equals the latest, then the lower level, then the first id.
     *
     * @param first the sources believed first; those not named come after, strongest first
     */
    record BySource(List<AssessmentSource> first) implements SuppliedPolicy {

        /** Copies. */
        public BySource {
            first = List.copyOf(first);
        }

        @Override
        public AssessmentPolicy assessmentPolicy() {
            return AssessmentPolicy.bySource(first);
        }
    }
}
