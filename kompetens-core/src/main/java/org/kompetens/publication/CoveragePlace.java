package org.kompetens.publication;

import org.kompetens.competence.CompetenceId;
import org.kompetens.coverage.RequirementCoverage;

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
}
