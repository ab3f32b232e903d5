package org.kompetens.testkit.system;

import java.math.BigInteger;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.kompetens.count.LongRun;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Fraction;
import org.kompetens.staffing.Figure;
import org.kompetens.staffing.ForecastYear;
import org.kompetens.staffing.Opening;
import org.kompetens.staffing.Quantity;
import org.kompetens.staffing.Staff;
import org.kompetens.staffing.StaffingForecast;

/** The library's forecast as a system under test. */
public final class LibraryStaffingSystem implements StaffingSystem {

    private final int threads;

    private LibraryStaffingSystem(int threads) {
        this.threads = threads;
    }

    /**
     * On so many threads.
     *
     * @param threads from 1
     * @return the system
     */
    public static LibraryStaffingSystem onThreads(int threads) {
        return new LibraryStaffingSystem(threads);
    }

    @Override
    public StaffingReport forecast(StaffingSituation situation) {
        return report(forecasted(situation));
    }

    /** The forecast itself. */
    StaffingForecast forecasted(StaffingSituation situation) {
        Opening opening = situation.employees().stream()
                .collect(
                        Opening.collector(Organisation.of(situation.structure()), situation.asOf(), situation.rules()));
        return StaffingForecast.of(opening, situation.assumptions(), LongRun.onThreads(threads));
    }

    /**
     * What a forecast says.
     *
     * @param forecast the forecast
     * @return its figures
     */
    public static StaffingReport report(StaffingForecast forecast) {
        return report(forecast, forecast::years);
    }

    /** What a forecast says in some years of each unit and some roles. */
    static StaffingReport report(
            StaffingForecast forecast, BiFunction<UnitId, Predicate<Role>, List<ForecastYear>> years) {
        Map<UnitId, Map<RoleId, List<Map<StaffingFigure, Fraction>>>> byRole = new LinkedHashMap<>();
        Map<UnitId, List<Map<StaffingFigure, Fraction>>> all = new LinkedHashMap<>();
        Organisation organisation = forecast.opening().organisation();
        organisation.tree().units().forEach(unit -> {
            Map<RoleId, List<Map<StaffingFigure, Fraction>>> roles = new LinkedHashMap<>();
            for (Role role : organisation.structure().roles()) {
                roles.put(role.id(), figures(years.apply(unit.id(), role::equals)));
            }
            byRole.put(unit.id(), roles);
            all.put(unit.id(), figures(years.apply(unit.id(), role -> true)));
        });
        return new StaffingReport(byRole, all);
    }

    private static List<Map<StaffingFigure, Fraction>> figures(List<ForecastYear> years) {
        return years.stream().map(LibraryStaffingSystem::figures).toList();
    }

    private static Map<StaffingFigure, Fraction> figures(ForecastYear year) {
        Map<StaffingFigure, Fraction> figures = new EnumMap<>(StaffingFigure.class);
        for (StaffingFigure figure : StaffingFigure.values()) {
            figures.put(figure, fraction(quantity(year, figure)));
        }
        return figures;
    }

    /**
     * One figure of a year.
     *
     * @param year the year
     * @param figure the figure
     * @return so many heads or FTE, what is imputed included
     */
    public static Quantity quantity(ForecastYear year, StaffingFigure figure) {
        Staff staff = figure(year, figure).total();
        return figure.isInFte() ? staff.fte() : staff.heads();
    }

    private static Figure figure(ForecastYear year, StaffingFigure figure) {
        return switch (figure) {
            case OPENING, OPENING_FTE -> year.flows().opening();
            case KNOWN_EXITS, KNOWN_EXITS_FTE -> year.flows().knownExits();
            case RETIREMENTS, RETIREMENTS_FTE -> year.flows().retirements();
            case OTHER_EXITS, OTHER_EXITS_FTE -> year.flows().otherExits();
            case HIRES, HIRES_FTE -> year.flows().hires();
            case TRANSFERS, TRANSFERS_FTE -> year.flows().transfers();
            case POSITION_CHANGE_FTE -> year.flows().positionChange();
            case CLOSING, CLOSING_FTE -> year.flows().closing();
            case REPLACEMENT, REPLACEMENT_FTE -> year.need().replacement();
            case EXPANSION, EXPANSION_FTE -> year.need().expansion();
            case AGE_UNKNOWN_KNOWN_EXITS, AGE_UNKNOWN_KNOWN_EXITS_FTE ->
                year.ageUnknown().knownExits();
            case AGE_UNKNOWN_OTHER_EXITS, AGE_UNKNOWN_OTHER_EXITS_FTE ->
                year.ageUnknown().otherExits();
            case AGE_UNKNOWN_TRANSFERS, AGE_UNKNOWN_TRANSFERS_FTE ->
                year.ageUnknown().transfers();
            case AGE_UNKNOWN_POSITION_CHANGE_FTE -> year.ageUnknown().positionChange();
            case AGE_UNKNOWN, AGE_UNKNOWN_FTE -> year.ageUnknown().closing();
            case DEMAND_FTE -> year.demand();
            case SURPLUS_FTE -> year.surplus();
        };
    }

    static Fraction fraction(Quantity quantity) {
        return new Fraction(BigInteger.valueOf(quantity.billionths()), BigInteger.valueOf(Quantity.ONE_IN_BILLIONTHS));
    }
}
