package org.kompetens.staffing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.RequiredCompetence;
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

    /** What is required at the end of each year, by year: looked up once for all units. */
    private final Map<Integer, GapAnalysis> atEndOfYear = new ConcurrentHashMap<>();

    private CompetenceNeeds(StaffingForecast forecast) {
        this.forecast = forecast;
        this.analysis = GapAnalysis.of(
                forecast.opening().organisation(), forecast.opening().asOf());
    }

    /** A competence at a level: by the position of the competence in the framework, then the rank. */
    private record CompetenceAtRank(int competence, int rank) {}

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
        return in(
                unit, roles, year, StaffingForecast.OBSERVED, forecast.places().layers());
    }

    /**
     * That part of what some roles in a unit and all below it need which rests on one imputation.
     *
     * @param unit the unit
     * @param roles which roles
     * @param year of the forecast, from 1
     * @param imputation one of {@link StaffingForecast#imputations}
     * @return of each competence and level that is required of somebody imputed, in the order of the framework, then of
     *     levels; nothing of it is observed
     * @throws IllegalArgumentException if the organisation has no such unit, or the forecast no such year or imputation
     */
    public List<CompetenceNeed> imputedIn(UnitId unit, Predicate<Role> roles, int year, Imputation imputation) {
        int layer = forecast.layer(imputation);
        return in(unit, roles, year, layer, layer + 1);
    }

    private List<CompetenceNeed> in(UnitId unit, Predicate<Role> roles, int year, int layer, int endOfLayers) {
        if (year < 1 || year > forecast.assumptions().years()) {
            throw new IllegalArgumentException("the forecast has no such year: " + year);
        }
        LocalDate from = forecast.opening().asOf().plusYears(year - 1L);
        LocalDate to = forecast.opening().asOf().plusYears(year);
        GapAnalysis then = atEndOfYear.computeIfAbsent(year, none -> analysis.withAsOf(to));
        Map<CompetenceAtRank, CompetenceNeed> needs = new TreeMap<>(
                Comparator.comparingInt(CompetenceAtRank::competence).thenComparingInt(CompetenceAtRank::rank));
        for (ResolvedRole role : then.organisation().roles()) {
            if (roles.test(role.role())) {
                readers(then, unit, role, layer, endOfLayers)
                        .forEach((required, reader) -> add(required, reader.year(year, from, to), needs));
            }
        }
        return List.copyOf(needs.values());
    }

    private static void add(
            List<RequiredCompetence> required, ForecastYear figures, Map<CompetenceAtRank, CompetenceNeed> needs) {
        for (RequiredCompetence one : required) {
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
    }

    /** The places of a role in a unit and all below it, put together where the same is required, by what is. */
    private IdentityHashMap<List<RequiredCompetence>, ForecastReader> readers(
            GapAnalysis then, UnitId unit, ResolvedRole role, int firstLayer, int endOfLayers) {
        UnitTree tree = then.organisation().tree();
        ForecastPlaces places = forecast.places();
        IdentityHashMap<List<RequiredCompetence>, ForecastReader> readers = new IdentityHashMap<>();
        int index = tree.indexOf(unit);
        for (int layer = firstLayer; layer < endOfLayers; layer++) {
            int until = places.from(layer, role.index(), tree.subtreeEnd(index));
            for (int place = places.from(layer, role.index(), index); place < until; place++) {
                readers.computeIfAbsent(then.required(role, places.unit(place)), none -> forecast.reader())
                        .add(layer != StaffingForecast.OBSERVED, place, place + 1);
            }
        }
        return readers;
    }
}
