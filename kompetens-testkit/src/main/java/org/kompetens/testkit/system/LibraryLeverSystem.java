package org.kompetens.testkit.system;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kompetens.count.LongRun;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Fraction;
import org.kompetens.staffing.Attribution;
import org.kompetens.staffing.Lever;
import org.kompetens.staffing.Opening;
import org.kompetens.staffing.Quantity;
import org.kompetens.staffing.ScenarioComparison;

/** The library's comparison of scenarios as a system under test. */
public final class LibraryLeverSystem implements LeverSystem {

    /** The system. */
    public LibraryLeverSystem() {}

    @Override
    public LeverReport compare(StaffingSituation situation, List<Lever> levers, Attribution attribution) {
        Opening opening = situation.employees().stream()
                .collect(
                        Opening.collector(Organisation.of(situation.structure()), situation.asOf(), situation.rules()));
        ScenarioComparison comparison = ScenarioComparison.of(
                opening, List.of(), situation.assumptions(), levers, attribution, LongRun.onThreads(1));
        List<Map<UnitId, List<Map<StaffingFigure, Fraction>>>> contributions = new ArrayList<>();
        levers.forEach(lever -> contributions.add(new LinkedHashMap<>()));
        for (OrganisationUnit unit : situation.structure().units()) {
            for (int year = 0; year < situation.assumptions().years(); year++) {
                add(comparison, unit.id(), year, contributions);
            }
        }
        return new LeverReport(
                LibraryStaffingSystem.report(comparison.without()),
                LibraryStaffingSystem.report(comparison.with()),
                contributions);
    }

    private static void add(
            ScenarioComparison comparison,
            UnitId unit,
            int year,
            List<Map<UnitId, List<Map<StaffingFigure, Fraction>>>> contributions) {
        List<Map<StaffingFigure, Fraction>> ofYear = new ArrayList<>();
        contributions.forEach(lever -> ofYear.add(new EnumMap<>(StaffingFigure.class)));
        for (StaffingFigure figure : StaffingFigure.values()) {
            List<Quantity> parts =
                    comparison.contributions(unit, years -> LibraryStaffingSystem.quantity(years.get(year), figure));
            for (int lever = 0; lever < parts.size(); lever++) {
                ofYear.get(lever).put(figure, LibraryStaffingSystem.fraction(parts.get(lever)));
            }
        }
        for (int lever = 0; lever < ofYear.size(); lever++) {
            contributions
                    .get(lever)
                    .computeIfAbsent(unit, none -> new ArrayList<>())
                    .add(ofYear.get(lever));
        }
    }
}
