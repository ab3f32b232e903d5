package org.kompetens.testkit.nothing;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kompetens.competence.CompetenceId;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Fraction;
import org.kompetens.staffing.Attribution;
import org.kompetens.staffing.Imputation;
import org.kompetens.staffing.Lever;
import org.kompetens.staffing.Percentiles;
import org.kompetens.staffing.Simulation;
import org.kompetens.staffing.Staff;
import org.kompetens.staffing.StochasticYear;
import org.kompetens.staffing.TurnoverFlows;
import org.kompetens.testkit.system.BridgeReport;
import org.kompetens.testkit.system.ExpectedRetirementSystem;
import org.kompetens.testkit.system.ImputationReport;
import org.kompetens.testkit.system.ImputationSystem;
import org.kompetens.testkit.system.LeverReport;
import org.kompetens.testkit.system.LeverSystem;
import org.kompetens.testkit.system.StaffingFigure;
import org.kompetens.testkit.system.StaffingReport;
import org.kompetens.testkit.system.StaffingSituation;
import org.kompetens.testkit.system.StaffingSystem;
import org.kompetens.testkit.system.StochasticSystem;
import org.kompetens.testkit.system.TurnoverReport;
import org.kompetens.testkit.system.TurnoverSituation;
import org.kompetens.testkit.system.TurnoverSystem;
import org.kompetens.testkit.system.UnitCoverageReport;

/** Systems of forecasts and turnover that know the units, and no staff in them. */
final class NoStaff {

    private NoStaff() {}

    /** No staff, no flow and no demand. */
    record Staffing() implements StaffingSystem {

        @Override
        public StaffingReport forecast(StaffingSituation situation) {
            Map<StaffingFigure, Fraction> noughts = new EnumMap<>(StaffingFigure.class);
            for (StaffingFigure figure : StaffingFigure.values()) {
                noughts.put(figure, Fraction.ZERO);
            }
            List<Map<StaffingFigure, Fraction>> years =
                    Collections.nCopies(situation.assumptions().years(), noughts);
            Map<UnitId, Map<RoleId, List<Map<StaffingFigure, Fraction>>>> byRole = new LinkedHashMap<>();
            Map<UnitId, List<Map<StaffingFigure, Fraction>>> all = new LinkedHashMap<>();
            situation.structure().units().forEach(unit -> {
                Map<RoleId, List<Map<StaffingFigure, Fraction>>> roles = new LinkedHashMap<>();
                situation.structure().roles().forEach(role -> roles.put(role.id(), years));
                byRole.put(unit.id(), roles);
                all.put(unit.id(), years);
            });
            return new StaffingReport(byRole, all);
        }
    }

    /** No staff, and nothing imputed. */
    record Imputing() implements ImputationSystem {

        @Override
        public ImputationReport forecast(StaffingSituation situation, List<Imputation> imputations) {
            StaffingReport nobody = new Staffing().forecast(situation);
            return new ImputationReport(nobody, Collections.nCopies(imputations.size(), nobody));
        }
    }

    /** No staff, and levers that change nothing. */
    record Levers() implements LeverSystem {

        @Override
        public LeverReport compare(StaffingSituation situation, List<Lever> levers, Attribution attribution) {
            StaffingReport nobody = new Staffing().forecast(situation);
            return new LeverReport(nobody, nobody, Collections.nCopies(levers.size(), nobody.all()));
        }
    }

    /** Nobody leaves, comes or is there, however often chance is asked. */
    record Chance() implements StochasticSystem {

        @Override
        public Map<UnitId, List<StochasticYear>> percentiles(StaffingSituation situation, Simulation simulation) {
            Percentiles none = new Percentiles(Staff.NONE, Staff.NONE, Staff.NONE);
            LocalDate asOf = situation.asOf();
            List<StochasticYear> years = IntStream.rangeClosed(
                            1, situation.assumptions().years())
                    .mapToObj(year -> new StochasticYear(
                            year, asOf, asOf, none, none, none, none, none, none, none, none, none, none))
                    .toList();
            Map<UnitId, List<StochasticYear>> all = new LinkedHashMap<>();
            situation.structure().units().forEach(unit -> all.put(unit.id(), years));
            return all;
        }
    }

    /** Nobody is there at either date. */
    record Turnover() implements TurnoverSystem {

        @Override
        public Map<UnitId, TurnoverReport> turnover(TurnoverSituation situation) {
            Map<UnitId, TurnoverReport> all = new LinkedHashMap<>();
            TurnoverReport none = new TurnoverReport(new TurnoverFlows(0, 0, 0, 0, 0, 0, 0, 0), Optional.empty());
            situation.structure().units().forEach(unit -> all.put(unit.id(), none));
            return all;
        }
    }

    /** Nobody will ever leave, and nothing is needed. */
    record Retiring() implements ExpectedRetirementSystem {

        @Override
        public Map<UnitId, Map<CompetenceId, BridgeReport>> bridge(StaffingSituation situation, LocalDate to) {
            Map<UnitId, Map<CompetenceId, BridgeReport>> units = new LinkedHashMap<>();
            situation.structure().units().forEach(unit -> units.put(unit.id(), Map.of()));
            return units;
        }

        @Override
        public Map<UnitId, UnitCoverageReport> cover(StaffingSituation situation, LocalDate to) {
            return Map.of();
        }
    }
}
