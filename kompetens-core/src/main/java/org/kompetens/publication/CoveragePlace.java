package org.kompetens.publication;

import org.kompetens.competence.CompetenceId;
import org.kompetens.coverage.RequirementCoverage;
import org.kompetens.organisation.CoverageRequirement;
import org.kompetens.organisation.UnitTree;

/**
 * A coverage requirement of a unit.
 *
 * @param unit where the unit stands in the tree
 * @param covered how far it is met
 * @param rank the rank of the level that it asks for
 */
record CoveragePlace(int unit, RequirementCoverage covered, int rank) {

    CompetenceId competence() {
        return covered.requirement().competence();
    }

    long holders() {
        return covered.holders();
    }

    /** What the number of holders is called. */
    FigureName name(UnitTree tree) {
        CoverageRequirement requirement = covered.requirement();
        return FigureName.holders(tree.unit(unit).id(), requirement.competence(), requirement.level());
    }
}
