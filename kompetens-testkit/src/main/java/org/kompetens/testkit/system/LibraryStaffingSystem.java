package org.kompetens.testkit.system;

import java.math.BigInteger;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        Map<UnitId, Map<RoleId, List<Map<StaffingFigure, Fraction>>>> byRole = new LinkedHashMap<>();
        Map<UnitId, List<Map<StaffingFigure, Fraction>>> all = new LinkedHashMap<>();
        Organisation organisation = forecast.opening().organisation();
        organisation.tree().units().forEach(unit -> {
            Map<RoleId, List<Map<StaffingFigure, Fraction>>> roles = new LinkedHashMap<>();
            for (Role role : organisation.structure().roles()) {
                roles.put(role.id(), figures(forecast.years(unit.id(), role::equals)));
            }
            byRole.put(unit.id(), roles);
            all.put(unit.id(), figures(forecast.years(unit.id())));
        });
        return new StaffingReport(byRole, all);
    }

    private static List<Map<StaffingFigure, Fraction>> figures(List<ForecastYear> years) {
        return years.stream().map(LibraryStaffingSystem::figures).toList();
    }

    private static Map<StaffingFigure, Fraction> figures(ForecastYear year) {
        Map<StaffingFigure, Fraction> figures = new EnumMap<>(StaffingFigure.class);
        put(
                figures,
                StaffingFigure.OPENING,
                StaffingFigure.OPENING_FTE,
                year.flows().opening());
        put(
                figures,
                StaffingFigure.KNOWN_EXITS,
                StaffingFigure.KNOWN_EXITS_FTE,
                year.flows().knownExits());
        put(
                figures,
                StaffingFigure.RETIREMENTS,
                StaffingFigure.RETIREMENTS_FTE,
                year.flows().retirements());
        put(
                figures,
                StaffingFigure.OTHER_EXITS,
                StaffingFigure.OTHER_EXITS_FTE,
                year.flows().otherExits());
        put(
                figures,
                StaffingFigure.HIRES,
                StaffingFigure.HIRES_FTE,
                year.flows().hires());
        put(
                figures,
                StaffingFigure.TRANSFERS,
                StaffingFigure.TRANSFERS_FTE,
                year.flows().transfers());
        put(
                figures,
                StaffingFigure.CLOSING,
                StaffingFigure.CLOSING_FTE,
                year.flows().closing());
        put(
                figures,
                StaffingFigure.REPLACEMENT,
                StaffingFigure.REPLACEMENT_FTE,
                year.need().replacement());
        put(
                figures,
                StaffingFigure.EXPANSION,
                StaffingFigure.EXPANSION_FTE,
                year.need().expansion());
        put(
                figures,
                StaffingFigure.AGE_UNKNOWN_KNOWN_EXITS,
                StaffingFigure.AGE_UNKNOWN_KNOWN_EXITS_FTE,
                year.ageUnknown().knownExits());
        put(
                figures,
                StaffingFigure.AGE_UNKNOWN_OTHER_EXITS,
                StaffingFigure.AGE_UNKNOWN_OTHER_EXITS_FTE,
                year.ageUnknown().otherExits());
        put(
                figures,
                StaffingFigure.AGE_UNKNOWN_TRANSFERS,
                StaffingFigure.AGE_UNKNOWN_TRANSFERS_FTE,
                year.ageUnknown().transfers());
        put(
                figures,
                StaffingFigure.AGE_UNKNOWN,
                StaffingFigure.AGE_UNKNOWN_FTE,
                year.ageUnknown().closing());
        figures.put(
                StaffingFigure.AGE_UNKNOWN_POSITION_CHANGE_FTE,
                fte(year.ageUnknown().positionChange()));
        figures.put(StaffingFigure.POSITION_CHANGE_FTE, fte(year.flows().positionChange()));
        figures.put(StaffingFigure.DEMAND_FTE, fte(year.demand()));
        figures.put(StaffingFigure.SURPLUS_FTE, fte(year.surplus()));
        return figures;
    }

    private static void put(
            Map<StaffingFigure, Fraction> figures, StaffingFigure heads, StaffingFigure fte, Figure figure) {
        figures.put(heads, fraction(figure.total().heads()));
        figures.put(fte, fte(figure));
    }

    private static Fraction fte(Figure figure) {
        return fraction(figure.total().fte());
    }

    private static Fraction fraction(Quantity quantity) {
        return new Fraction(BigInteger.valueOf(quantity.billionths()), BigInteger.valueOf(Quantity.ONE_IN_BILLIONTHS));
    }
}
