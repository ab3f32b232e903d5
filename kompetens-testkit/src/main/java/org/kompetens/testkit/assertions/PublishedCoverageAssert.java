package org.kompetens.testkit.assertions;

import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.kompetens.competence.CompetenceId;
import org.kompetens.organisation.UnitId;
import org.kompetens.publication.PublishedAmount;
import org.kompetens.publication.PublishedCoverage;
import org.kompetens.publication.PublishedRequirement;

/**
 * Assertions about how far units have what they need, as it is shown outside. Where a unit needs a competence several times, as
 * at several levels, all of these must be as asserted.
 */
public final class PublishedCoverageAssert extends AbstractAssert<PublishedCoverageAssert, PublishedCoverage> {

    PublishedCoverageAssert(PublishedCoverage actual) {
        super(actual, PublishedCoverageAssert.class);
    }

    /**
     * How many hold what a unit needs of a competence is shown.
     *
     * @param unit its id
     * @param competence its id
     * @param expected distinct persons, from 0
     * @return this
     */
    public PublishedCoverageAssert showsHolders(String unit, String competence, long expected) {
        for (PublishedAmount holders : holders(unit, competence)) {
            long found = holders.shown()
                    .orElseThrow(
                            () -> failure("how many hold %s in unit %s must be shown, is hidden", competence, unit))
                    .count();
            if (found != expected) {
                throw failure("%d must hold %s in unit %s, shown are %d", expected, competence, unit, found);
            }
        }
        return this;
    }

    /**
     * How many hold what a unit needs of a competence is hidden.
     *
     * @param unit its id
     * @param competence its id
     * @return this
     */
    public PublishedCoverageAssert hidesHolders(String unit, String competence) {
        for (PublishedAmount holders : holders(unit, competence)) {
            holders.shown().ifPresent(shown -> {
                throw failure(
                        "how many hold %s in unit %s must be hidden, is shown: %d", competence, unit, shown.count());
            });
        }
        return this;
    }

    /**
     * Everything hidden is proven not to follow from what is shown, worked out anew.
     *
     * @return this
     */
    public PublishedCoverageAssert isProven() {
        if (!actual.unproven().isEmpty()) {
            throw failure("everything hidden must be proven, is not of %s", actual.unproven());
        }
        return this;
    }

    private List<PublishedAmount> holders(String unit, String competence) {
        UnitId unitId = UnitId.of(unit);
        CompetenceId competenceId = CompetenceId.of(competence);
        List<PublishedAmount> found = actual.units().stream()
                .filter(one -> one.unit().id().equals(unitId))
                .flatMap(one -> one.requirements().stream())
                .filter(one -> one.requirement().competence().equals(competenceId))
                .map(PublishedRequirement::holders)
                .toList();
        if (found.isEmpty()) {
            throw failure("unit %s must be published as needing %s, and is not", unit, competence);
        }
        return found;
    }
}
