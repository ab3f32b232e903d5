package org.kompetens.testkit.system;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kompetens.competence.CompetenceGroupId;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Dimension;
import org.kompetens.organisation.LeftOut;
import org.kompetens.organisation.RoleId;
import org.kompetens.rollup.Headcount;
import org.kompetens.rollup.TotalFigures;

/**
 * The figures of one unit with everything below it.
 *
 * @param employed all who have an active employment there
 * @param leftOut the assessments that are wrong in themselves of those who are employed there, and of how many persons
 * @param total all competences together
 * @param dimensions the competences of each dimension together, all six
 * @param groups the groups of competences with at least one cell
 * @param competences those with at least one cell
 * @param withoutProfile for each role without a profile that someone has there: who has it
 */
public record UnitReport(
        Headcount employed,
        LeftOut leftOut,
        TotalFigures total,
        Map<Dimension, TotalFigures> dimensions,
        Map<CompetenceGroupId, TotalFigures> groups,
        Map<CompetenceId, CompetenceReport> competences,
        Map<RoleId, Headcount> withoutProfile) {

    /** Copies. */
    public UnitReport {
        dimensions = Collections.unmodifiableMap(new EnumMap<>(dimensions));
        groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
        competences = Collections.unmodifiableMap(new LinkedHashMap<>(competences));
        withoutProfile = Collections.unmodifiableMap(new LinkedHashMap<>(withoutProfile));
    }

    /**
     * The same with something else left out.
     *
     * @param other what is left out instead
     * @return a changed copy
     */
    public UnitReport withLeftOut(LeftOut other) {
        return new UnitReport(employed, other, total, dimensions, groups, competences, withoutProfile);
    }
}
