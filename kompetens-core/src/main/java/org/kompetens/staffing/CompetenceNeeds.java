package org.kompetens.staffing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.RequiredCompetence;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.ResolvedRole;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;

/**
 * Makes of the recruitment need of roles a need of competences, by what the requirement profiles call for at the end of each
 * year of a forecast, when people are hired: by what the role requires, and the unit and all units above it. The one place
 * where staff and competence meet; for single people see {@link ExpectedRetirements}.
 */
public final class CompetenceNeeds {

    private final StaffingForecast forecast;
    private final GapAnalysis analysis;

    private CompetenceNeeds(StaffingForecast forecast) {
        this.forecast = forecast;
        this.analysis = GapAnalysis.of(
                forecast.opening().organisation(), forecast.opening().asOf());
    }

    /** A competence at a level: by the position of the competence in the framework, then the rank. */
    private record CompetenceAtRank(int competence, int rank) {}

    /** Where the same is required: the role, and the nearest unit that requires something, or -1. */
    private record SameRequirements(int role, int requiringUnit) {}

    /**
     * The competence needs that follow from a forecast.
     *
     * @param forecast the forecast
     * @return the needs, worked out when they are asked for
     */
    public static CompetenceNeeds of(StaffingForecast forecast) {
        return new CompetenceNeeds(forecast);
    }

    /**
     * What a unit and all below it need, in all roles.
     *
     * @param unit the unit
     * @param year of the forecast, from 1
     * @return of each competence and level that is required there, in the order of the framework, then of levels
     * @throws IllegalArgumentException if the organisation has no such unit, or the forecast no such year
     */
    public List<CompetenceNeed> in(UnitId unit, int year) {
        return in(unit, role -> true, year);
    }

    /**
     * What some roles in a unit and all below it need.
     *
     * @param unit the unit
     * @param roles which roles
     * @param year of the forecast, from 1
     * @return of each competence and level that is required there, in the order of the framework, then of levels
     * @throws IllegalArgumentException if the organisation has no such unit, or the forecast no such year
     */
    public List<CompetenceNeed> in(UnitId unit, Predicate<Role> roles, int year) {
        if (year < 1 || year > forecast.assumptions().years()) {
            throw new IllegalArgumentException("the forecast has no such year: " + year);
        }
        LocalDate from = forecast.opening().asOf().plusYears(year - 1L);
        LocalDate to = forecast.opening().asOf().plusYears(year);
        GapAnalysis then = analysis.withAsOf(to);
        Map<CompetenceAtRank, CompetenceNeed> needs = new TreeMap<>(
                Comparator.comparingInt(CompetenceAtRank::competence).thenComparingInt(CompetenceAtRank::rank));
        readers(then, unit, roles).forEach((where, reader) -> {
            ForecastYear figures = reader.year(year, from, to);
            ResolvedRole role = then.organisation().roles().get(where.role);
            for (RequiredCompetence one : then.required(role, Math.max(0, where.requiringUnit))) {
                needs.merge(
                        new CompetenceAtRank(one.competence().index(), one.rank()),
                        new CompetenceNeed(
                                one.competence(),
                                one.rank(),
                                figures.demand(),
                                figures.flows().leavers(),
                                figures.need()),
                        CompetenceNeed::plus);
            }
        });
        return List.copyOf(needs.values());
    }

    /** The places of a unit and all below it, put together where the same is required. */
    private Map<SameRequirements, ForecastReader> readers(GapAnalysis then, UnitId unit, Predicate<Role> roles) {
        Organisation organisation = then.organisation();
        UnitTree tree = organisation.tree();
        ForecastPlaces places = forecast.places();
        Map<SameRequirements, ForecastReader> readers = new LinkedHashMap<>();
        int index = tree.indexOf(unit);
        for (ResolvedRole role : organisation.roles()) {
            for (int layer = 0; roles.test(role.role()) && layer < places.layers(); layer++) {
                int until = places.from(layer, role.index(), tree.subtreeEnd(index));
                for (int place = places.from(layer, role.index(), index); place < until; place++) {
                    int requiring = then.requiringUnit(places.unit(place)).orElse(-1);
                    readers.computeIfAbsent(new SameRequirements(role.index(), requiring), none -> forecast.reader())
                            .add(layer != StaffingForecast.OBSERVED, place, place + 1);
                }
            }
        }
        return readers;
    }
}
