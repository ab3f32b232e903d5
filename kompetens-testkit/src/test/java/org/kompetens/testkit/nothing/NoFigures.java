package org.kompetens.testkit.nothing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kompetens.change.Movement;
import org.kompetens.change.UnitReorganisation;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Dimension;
import org.kompetens.coverage.RequirementCoverage;
import org.kompetens.finding.Findings;
import org.kompetens.gap.Measure;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.FteSum;
import org.kompetens.organisation.LeftOut;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.TaskId;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Amount;
import org.kompetens.rollup.Fraction;
import org.kompetens.rollup.Headcount;
import org.kompetens.rollup.TotalFigures;
import org.kompetens.testkit.system.ArrivalSystem;
import org.kompetens.testkit.system.BridgeReport;
import org.kompetens.testkit.system.BridgeSystem;
import org.kompetens.testkit.system.CapitalReport;
import org.kompetens.testkit.system.CapitalSystem;
import org.kompetens.testkit.system.CountingSystem;
import org.kompetens.testkit.system.CoverageSystem;
import org.kompetens.testkit.system.DisagreementReport;
import org.kompetens.testkit.system.DisagreementSystem;
import org.kompetens.testkit.system.DividedGapSystem;
import org.kompetens.testkit.system.Expectation;
import org.kompetens.testkit.system.GapReport;
import org.kompetens.testkit.system.JsonSystem;
import org.kompetens.testkit.system.PriorityReport;
import org.kompetens.testkit.system.PrioritySystem;
import org.kompetens.testkit.system.PublicationReport;
import org.kompetens.testkit.system.PublicationSystem;
import org.kompetens.testkit.system.QuestionSystem;
import org.kompetens.testkit.system.ReorganisationSystem;
import org.kompetens.testkit.system.RoleSelectionSystem;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.SuppliedPolicy;
import org.kompetens.testkit.system.TaskReport;
import org.kompetens.testkit.system.TaskSystem;
import org.kompetens.testkit.system.UnitCoverageReport;
import org.kompetens.testkit.system.UnitReport;
import org.kompetens.testkit.system.UpdateSystem;

/**
 * Systems that know the units and nothing of the people in them: no cell, nobody employed, nothing lacking, nothing found.
 * They are as consistent as can be, since noughts add up.
 */
final class NoFigures {

    private NoFigures() {}

    private static <T> Map<UnitId, T> ofEachUnit(Situation situation, Function<OrganisationUnit, T> answer) {
        Map<UnitId, T> answers = new LinkedHashMap<>();
        situation.structure().units().forEach(unit -> answers.put(unit.id(), answer.apply(unit)));
        return answers;
    }

    private static GapReport report(OrganisationStructure structure) {
        Map<Measure, Amount> noMeasure = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            noMeasure.put(measure, Amount.NONE);
        }
        TotalFigures noughts = new TotalFigures(noMeasure, Fraction.ZERO);
        Map<Dimension, TotalFigures> dimensions = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            dimensions.put(dimension, noughts);
        }
        Map<UnitId, UnitReport> units = new LinkedHashMap<>();
        structure
                .units()
                .forEach(unit -> units.put(
                        unit.id(),
                        new UnitReport(
                                new Headcount(0, FteSum.ZERO),
                                LeftOut.NONE,
                                noughts,
                                dimensions,
                                Map.of(),
                                Map.of(),
                                Map.of())));
        return new GapReport(Map.of(), units, 0, 0, new TreeMap<>(), new TreeSet<>());
    }

    /** No cell and no figure. */
    record Gaps() implements DividedGapSystem, UpdateSystem {

        @Override
        public GapReport analyse(CompetenceInventory inventory, LocalDate asOf, SuppliedPolicy policy) {
            return report(inventory.structure());
        }

        @Override
        public GapReport analyseJoined(
                OrganisationStructure structure,
                List<List<Employee>> parts,
                LocalDate asOf,
                SuppliedPolicy policy,
                Joining joining) {
            return report(structure);
        }

        @Override
        public GapReport analyseMerged(
                OrganisationStructure structure, List<List<Employee>> groups, LocalDate asOf, SuppliedPolicy policy) {
            return report(structure);
        }

        @Override
        public Updates begin(Situation situation) {
            return new Updates() {
                @Override
                public void change(Optional<Employee> before, Optional<Employee> after) {
                    // Nothing changes.
                }

                @Override
                public GapReport report() {
                    return recompute(situation);
                }
            };
        }

        @Override
        public GapReport recompute(Situation situation) {
            return NoFigures.report(situation.structure());
        }
    }

    /** Nothing is held, nothing required. */
    record Capital() implements CapitalSystem {

        @Override
        public Map<UnitId, Map<CompetenceId, CapitalReport>> capital(Situation situation) {
            return ofEachUnit(situation, unit -> Map.of());
        }
    }

    /** Nothing is held, and no role fits. */
    record Questions() implements QuestionSystem {

        @Override
        public Map<CompetenceId, HeldRank> held(Situation situation, Employee employee) {
            return Map.of();
        }

        @Override
        public Map<CompetenceId, Fitted> fit(Situation situation, Employee employee, RoleId role, UnitId unit) {
            return Map.of();
        }

        @Override
        public List<RoleId> best(Situation situation, Employee employee, UnitId unit) {
            return List.of();
        }
    }

    /** No cell and no figure, of whatever roles. */
    record RoleSelections() implements RoleSelectionSystem {

        @Override
        public Map<UnitId, UnitReport> figures(Situation situation, Set<RoleId> roles) {
            return report(situation.structure()).units();
        }
    }

    /** Nothing is brought anywhere. */
    record Arrivals() implements ArrivalSystem {

        @Override
        public Map<UnitId, AtUnit> arrival(
                Situation situation, UnitId unit, RoleId role, Optional<EmployeeId> employee) {
            return Map.of();
        }
    }

    /** Nothing is to be done. */
    record Tasks() implements TaskSystem {

        @Override
        public Map<UnitId, Map<TaskId, TaskReport>> tasks(Situation situation) {
            return ofEachUnit(situation, unit -> Map.of());
        }
    }

    /** Each requirement in force has no holder, and nothing is lacking. */
    record Coverage() implements CoverageSystem {

        @Override
        public Map<UnitId, UnitCoverageReport> cover(Situation situation) {
            Map<UnitId, UnitCoverageReport> reports = ofEachUnit(situation, unit -> {
                List<RequirementCoverage> covered = unit.coverage().stream()
                        .filter(one -> one.period().contains(situation.asOf()))
                        .map(one -> new RequirementCoverage(
                                one, 0, FteSum.ZERO, one.amount().minus(one.amount()), 0, 0))
                        .toList();
                return new UnitCoverageReport(covered, Map.of(), List.of(), List.of());
            });
            reports.values().removeIf(report -> report.requirements().isEmpty());
            return reports;
        }
    }

    /** Nothing changes, as there is nothing. */
    record Bridge() implements BridgeSystem {

        @Override
        public Map<UnitId, Map<CompetenceId, BridgeReport>> bridge(
                Expectation expectation, LocalDate from, LocalDate to) {
            return ofEachUnit(expectation.situation(), unit -> Map.of());
        }
    }

    /** Nothing comes first. */
    record Priorities() implements PrioritySystem {

        @Override
        public Map<UnitId, List<PriorityReport>> prioritise(Situation situation) {
            return ofEachUnit(situation, unit -> List.of());
        }
    }

    /** Nobody moves. */
    record Reorganisation() implements ReorganisationSystem {

        @Override
        public Map<UnitId, UnitReorganisation> explain(Situation before, Situation after) {
            Map<Movement, Long> nobody = new EnumMap<>(Movement.class);
            Map<UnitId, UnitReorganisation> units = new LinkedHashMap<>();
            Stream.of(before, after)
                    .map(situation -> situation.structure().units())
                    .flatMap(Collection::stream)
                    .forEach(unit -> units.put(unit.id(), new UnitReorganisation(unit.id(), nobody, List.of())));
            return units;
        }
    }

    /** All sources agree. */
    record Disagreements() implements DisagreementSystem {

        @Override
        public Map<CompetenceId, Integer> disagreements(Situation situation, Employee employee) {
            return Map.of();
        }

        @Override
        public Findings findings(Situation situation, Employee employee) {
            return Findings.NONE;
        }

        @Override
        public DisagreementReport count(Situation situation) {
            return new DisagreementReport(
                    Map.of(), ofEachUnit(situation, unit -> Map.of()), 0, 0, new TreeMap<>(), new TreeSet<>());
        }

        @Override
        public DisagreementReport merge(Situation situation, List<List<Employee>> groups) {
            return count(situation);
        }
    }

    /** Nobody is counted. */
    record Counting() implements CountingSystem<Employee> {

        @Override
        public Employee record(Situation situation, Employee employee) {
            return employee;
        }

        @Override
        public Count<Employee> begin(Situation situation) {
            return new Count<>() {
                @Override
                public void add(Employee record) {
                    // Nobody is added.
                }

                @Override
                public void replace(Optional<Employee> before, Optional<Employee> after) {
                    // Nobody is replaced.
                }

                @Override
                public Object report() {
                    return List.of();
                }
            };
        }

        @Override
        public Object collect(Situation situation, Stream<Employee> records) {
            return List.of();
        }

        @Override
        public Object merge(Situation situation, List<List<Employee>> groups) {
            return List.of();
        }
    }

    /** Nothing is shown, and nothing is said to be hidden. */
    record Publication() implements PublicationSystem {

        @Override
        public PublicationReport publish(Situation situation, int threshold) {
            return new PublicationReport(Map.of(), Map.of(), Set.of());
        }
    }

    /** Reads nothing, and writes nothing. */
    static final class Json implements JsonSystem {

        @Override
        public Optional<OrganisationStructure> readStructure(String document) {
            return Optional.empty();
        }

        @Override
        public Optional<Employee> readEmployee(String line) {
            return Optional.empty();
        }

        @Override
        public String write(OrganisationStructure structure) {
            return "";
        }

        @Override
        public String write(Employee employee) {
            return "";
        }
    }
}
