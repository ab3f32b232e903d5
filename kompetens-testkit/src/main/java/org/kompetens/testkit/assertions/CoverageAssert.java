package org.kompetens.testkit.assertions;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import org.assertj.core.api.AbstractAssert;
import org.kompetens.competence.CompetenceId;
import org.kompetens.coverage.Coverage;
import org.kompetens.coverage.RequirementCoverage;
import org.kompetens.organisation.UnitId;

/**
 * Assertions about whether units have what they need. Where a unit needs a competence several times, as in several
 * groups, all of these must be as asserted.
 */
public final class CoverageAssert extends AbstractAssert<CoverageAssert, Coverage> {

    CoverageAssert(Coverage actual) {
        super(actual, CoverageAssert.class);
    }

    /**
     * The unit has what it needs of a competence.
     *
     * @param unit its id
     * @param competence its id
     * @return this
     */
    public CoverageAssert isCovered(String unit, String competence) {
        return lacks(unit, competence, "0");
    }

    /**
     * So much of a competence is lacking in a unit.
     *
     * @param unit its id
     * @param competence its id
     * @param expected in persons or FTE, as the requirement is; a decimal number such as {@code "0.5"}
     * @return this
     */
    public CoverageAssert lacks(String unit, String competence, String expected) {
        for (RequirementCoverage one : requirements(unit, competence)) {
            BigDecimal found = one.deficit().value();
            if (found.compareTo(new BigDecimal(expected)) != 0) {
                throw failure(
                        "unit %s must lack %s of %s, lacks %s", unit, expected, competence, found.toPlainString());
            }
        }
        return this;
    }

    /**
     * One person alone holds what the unit needs of a competence.
     *
     * @param unit its id
     * @param competence its id
     * @return this
     */
    public CoverageAssert hasSoleHolder(String unit, String competence) {
        return isHeldBy(unit, competence, 1);
    }

    /**
     * So many distinct persons hold what the unit needs of a competence.
     *
     * @param unit its id
     * @param competence its id
     * @param expected from 0
     * @return this
     */
    public CoverageAssert isHeldBy(String unit, String competence, long expected) {
        for (RequirementCoverage one : requirements(unit, competence)) {
            if (one.holders() != expected) {
                throw failure(
                        "%s in unit %s must be held by %d, is held by %d", competence, unit, expected, one.holders());
            }
        }
        return this;
    }

    private List<RequirementCoverage> requirements(String unit, String competence) {
        Predicate<RequirementCoverage> ofIt =
                one -> one.requirement().competence().equals(CompetenceId.of(competence));
        List<RequirementCoverage> found =
                actual.at(UnitId.of(unit)).requirements().stream().filter(ofIt).toList();
        if (found.isEmpty()) {
            throw failure("unit %s must need %s, and does not", unit, competence);
        }
        return found;
    }
}
