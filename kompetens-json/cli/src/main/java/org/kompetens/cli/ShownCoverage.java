package org.kompetens.cli;

import org.kompetens.coverage.Coverage;
import org.kompetens.publication.PublishedCoverage;
import org.kompetens.publication.PublishedRollup;

/** A coverage for outside: only where all that is hidden of it is proven safe. */
final class ShownCoverage {

    private ShownCoverage() {}

    /**
     * What may be shown of it.
     *
     * @throws InputException if not all that is hidden is proven safe
     */
    static PublishedCoverage of(Coverage coverage, PublishedRollup beside, Wording wording) {
        PublishedCoverage published = PublishedCoverage.of(coverage, beside);
        int unproven = published.unproven().size();
        if (unproven > 0) {
            throw new InputException(wording.text("publish.unproven", "count", unproven));
        }
        return published;
    }
}
