package org.kompetens.rollup;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kompetens.competence.CompetenceGroupId;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Dimension;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.organisation.LeftOut;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.RoleId;

/**
 * The figures of one unit with everything below it.
 *
 * @param unit the unit
 * @param employed all who have an active employment there
 * @param leftOut the assessments that are left out, as they are wrong in themselves, of those with an active employment
 *     there
 * @param total all competences together
 * @param dimensions the competences of each dimension together; all six, in order
 * @param groups the groups of competences with at least one cell, in the order of the framework
 * @param competences those with at least one cell, in the order of the framework
 * @param withoutProfile for each role without a profile that someone has there: who has it, with the FTE of all their active
 *     employments there; in the order of the roles
 */
public record UnitFigures(
        OrganisationUnit unit,
        Headcount employed,
        LeftOut leftOut,
        TotalFigures total,
        Map<Dimension, TotalFigures> dimensions,
        List<GroupFigures> groups,
        List<CompetenceFigures> competences,
        Map<RoleId, Headcount> withoutProfile) {

    /** Copies. */
    public UnitFigures {
        dimensions = Collections.unmodifiableMap(new EnumMap<>(dimensions));
        groups = List.copyOf(groups);
        competences = List.copyOf(competences);
        withoutProfile = Collections.unmodifiableMap(new LinkedHashMap<>(withoutProfile));
    }

    /**
     * The figures of one group of competences.
     *
     * @param id the group
     * @return its figures; empty where nobody here has a cell of any competence of it
     */
    public Optional<TotalFigures> group(CompetenceGroupId id) {
        return groups.stream()
                .filter(figures -> figures.group().id().equals(id))
                .map(GroupFigures::figures)
                .findFirst();
    }

    /**
     * The figures of one competence.
     *
     * @param id the competence
     * @return its figures; empty where nobody here has a cell of it
     */
    public Optional<CompetenceFigures> competence(CompetenceId id) {
        return competences.stream()
                .filter(figures -> figures.competence().id().equals(id))
                .findFirst();
    }

    /**
     * The competences with a shortfall, largest first; among equals the one with more short cells, then in the order of
     * the framework.
     *
     * @return without those that nobody is known to fall short of
     */
    public List<CompetenceFigures> largestShortfalls() {
        return competences.stream()
                .filter(figures -> figures.shortfall().signum() > 0)
                .sorted(Comparator.comparing(CompetenceFigures::shortfall)
                        .thenComparing(figures -> figures.cells().fallingShort().count())
                        .reversed())
                .toList();
    }

    /**
     * The competences of which something is not known, the one with most unassessed and expired cells first; among
     * equals in the order of the framework.
     *
     * @return without those that are known of all
     */
    public List<CompetenceFigures> leastKnown() {
        return competences.stream()
                .filter(figures -> unknown(figures) > 0)
                .sorted(Comparator.comparing(UnitFigures::unknown).reversed())
                .toList();
    }

    private static long unknown(CompetenceFigures figures) {
        return figures.cells().sum(OutcomeKind.Standing.UNKNOWN, Amount::count);
    }
}
