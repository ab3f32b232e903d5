package org.kompetens.testkit;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.organisation.CoverageAmount;
import org.kompetens.organisation.CoverageGroup;
import org.kompetens.organisation.CoverageRequirement;
import org.kompetens.organisation.FteSum;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.Requirement;

/**
 * A requirement of a role, of each in a unit, or of a unit as a whole, before the competences are known.
 *
 * @param level the competence and the level
 * @param weight how critical it is; for a unit as a whole, how many persons or full-time equivalents it needs
 * @param period when
 */
record RequirementDraft(LevelDraft level, int weight, Period period) {

    static Arbitrary<List<RequirementDraft>> lists(LocalDate asOf, int most) {
        return Combinators.combine(
                        LevelDraft.drafts(),
                        Arbitraries.integers()
                                .between(Requirement.MIN_WEIGHT, Requirement.MAX_WEIGHT)
                                .withoutEdgeCases(),
                        Days.periods(asOf))
                .as(RequirementDraft::new)
                .list()
                .ofMaxSize(most);
    }

    Requirement requirement(CompetenceFramework framework) {
        return new Requirement(level.competenceIn(framework).id(), level.levelIn(framework), weight, period);
    }

    CoverageRequirement coverage(CompetenceFramework framework) {
        boolean inFte = weight % 2 == 1;
        CoverageAmount amount = inFte
                ? new CoverageAmount.FullTimeEquivalents(new FteSum(weight * 3_333L))
                : new CoverageAmount.Persons(weight / 2);
        CoverageRequirement coverage = CoverageRequirement.of(
                        level.competenceIn(framework).id(), level.levelIn(framework), amount)
                .withPeriod(period);
        return level.level().below(3) == 0
                ? coverage
                : coverage.withGroup(new CoverageGroup(
                        inFte ? "shift-in-fte" : "shift", 1 + level.competence().below(3)));
    }
}
