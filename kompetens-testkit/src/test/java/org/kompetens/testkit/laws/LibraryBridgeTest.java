package org.kompetens.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.kompetens.change.CellBridge;
import org.kompetens.gap.Cell;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.Held;
import org.kompetens.gap.HeldChange;
import org.kompetens.gap.HeldHistory;
import org.kompetens.gap.Measure;
import org.kompetens.gap.Outcome;
import org.kompetens.gap.RequiredCompetence;
import org.kompetens.gap.RequirementChange;
import org.kompetens.gap.Requirements;
import org.kompetens.horizon.Bridge;
import org.kompetens.horizon.Cause;
import org.kompetens.horizon.CellChange;
import org.kompetens.horizon.Horizon;
import org.kompetens.horizon.Transition;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.FteSum;
import org.kompetens.organisation.InventoryCheck;
import org.kompetens.organisation.LeftOut;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.ResolvedRole;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.rollup.Amount;
import org.kompetens.rollup.CellFigures;
import org.kompetens.rollup.Fraction;
import org.kompetens.rollup.Rollup;
import org.kompetens.testkit.Slow;
import org.kompetens.testkit.system.BridgeSystem;
import org.kompetens.testkit.system.Expectation;
import org.kompetens.testkit.system.LibraryBridgeSystem;
import org.kompetens.testkit.system.Situation;

@Slow
final class LibraryBridgeTest extends BridgeLaws {

    @Override
    public BridgeSystem system() {
        return new LibraryBridgeSystem();
    }

    @Property(tries = 100)
    void leadsFromTheRollUpOfOneDateToThatOfTheOther(@ForAll("expectations") Expectation expectation) {
        Horizon horizon = LibraryBridgeSystem.horizon(expectation);
        Bridge bridge = expectation.situation().employees().stream()
                .collect(Bridge.collector(horizon.between(expectation.middle(), expectation.to())));
        Rollup before = rollup(expectation, horizon, expectation.middle());
        Rollup after = rollup(expectation, horizon, expectation.to());
        bridge.units().forEach(unit -> {
            for (CellBridge<Cause> one : unit.competences()) {
                assertThat(one.before()).isEqualTo(figures(before, unit.unit().id(), one));
                assertThat(one.after()).isEqualTo(figures(after, unit.unit().id(), one));
            }
        });
        assertThat(bridge.counted()).isEqualTo(after.counted());
    }

    private static CellFigures figures(Rollup rollup, UnitId unit, CellBridge<Cause> one) {
        return rollup.at(unit)
                .competence(one.competence().id())
                .map(CellFigures::of)
                .orElse(CellFigures.NONE);
    }

    private static Rollup rollup(Expectation expectation, Horizon horizon, LocalDate date) {
        return expectation.situation().employees().stream()
                .map(horizon::expected)
                .collect(Rollup.collector(horizon.at(date)));
    }

    @Property(tries = 100)
    void theFactsComeToTheParts(@ForAll("expectations") Expectation expectation) {
        Transition transition = LibraryBridgeSystem.horizon(expectation)
                .between(expectation.situation().asOf(), expectation.to());
        Organisation organisation = transition.horizon().at(transition.from()).organisation();
        UnitTree tree = organisation.tree();
        InventoryCheck check = InventoryCheck.of(organisation);
        Bridge bridge = expectation.situation().employees().stream().collect(Bridge.collector(transition));
        List<CellChange> facts = new ArrayList<>();
        for (Employee employee : expectation.situation().employees()) {
            if (!LeftOut.refuses(check.next(transition.horizon().expected(employee)))) {
                facts.addAll(transition.changes(employee));
            }
        }
        bridge.units().forEach(unit -> {
            int first = tree.indexOf(unit.unit().id());
            for (CellBridge<Cause> one : unit.competences()) {
                one.parts().forEach((cause, part) -> {
                    CellFigures sum = CellFigures.NONE;
                    for (CellChange fact : facts) {
                        boolean below = fact.unitIndex() >= first && fact.unitIndex() < tree.subtreeEnd(first);
                        if (below && fact.cause() == cause && fact.competence().equals(one.competence())) {
                            sum = sum.plus(figures(fact.after())).minus(figures(fact.before()));
                        }
                    }
                    assertThat(sum).isEqualTo(part);
                });
            }
        });
    }

    private static CellFigures figures(Optional<Cell> cell) {
        if (cell.isEmpty()) {
            return CellFigures.NONE;
        }
        Outcome outcome = cell.get().outcome();
        long missing = outcome instanceof Outcome.Short shortOf ? shortOf.missingSteps() : 0;
        long weighted = missing * cell.get().required().weight();
        long surplus = outcome instanceof Outcome.Met met ? met.surplusSteps() : 0;
        Fte fte = cell.get().employment().fte();
        Map<Measure, Amount> amounts = new EnumMap<>(CellFigures.NONE.amounts());
        amounts.put(measure(outcome), amount(1, fte));
        amounts.put(Measure.MERGED, amount(cell.get().isMerged() ? 1 : 0, fte));
        amounts.put(Measure.MISSING_STEPS, amount(missing, fte));
        amounts.put(Measure.WEIGHTED_MISSING_STEPS, amount(weighted, fte));
        amounts.put(Measure.SURPLUS_STEPS, amount(surplus, fte));
        return new CellFigures(
                amounts, Fraction.of(weighted, cell.get().required().rank()));
    }

    private static Amount amount(long count, Fte fte) {
        return new Amount(count, new FteSum(count * fte.tenThousandths()));
    }

    private static Measure measure(Outcome outcome) {
        return switch (outcome.kind()) {
            case MET -> Measure.MET;
            case SHORT -> Measure.SHORT;
            case UNASSESSED -> Measure.UNASSESSED;
            case EXPIRED -> Measure.EXPIRED;
            case EXEMPT -> Measure.EXEMPT;
        };
    }

    @Property(tries = 100)
    void joinsAndIsTheSameOnManyThreads(@ForAll("expectations") Expectation expectation) {
        Horizon horizon = LibraryBridgeSystem.horizon(expectation);
        LocalDate from = expectation.situation().asOf();
        Bridge first = expectation.situation().employees().parallelStream()
                .collect(Bridge.collector(horizon.between(from, expectation.middle())));
        Bridge second = expectation.situation().employees().parallelStream()
                .collect(Bridge.collector(horizon.between(expectation.middle(), expectation.to())));
        Bridge whole = expectation.situation().employees().stream()
                .collect(Bridge.collector(horizon.between(from, expectation.to())));
        Map<?, ?> joined = LibraryBridgeSystem.report(first.join(second));
        assertThat(joined).isEqualTo(LibraryBridgeSystem.report(whole));
    }

    @Property(tries = 2000)
    void historyIsOnEveryDateWhatAnAnalysisFinds(@ForAll Situation situation) {
        Organisation organisation = Organisation.of(situation.structure());
        for (Employee employee : situation.employees()) {
            HeldHistory history =
                    HeldHistory.of(organisation, situation.policy().assessmentPolicy(), employee);
            for (LocalDate date : dates(employee)) {
                GapAnalysis analysis = GapAnalysis.of(organisation, date)
                        .withPolicy(situation.policy().assessmentPolicy());
                organisation.framework().competences().forEach(competence -> {
                    Held held = new Held.Unassessed();
                    for (HeldChange change : history.of(competence)) {
                        held = change.date().isAfter(date) ? held : change.held();
                    }
                    assertThat(held).isEqualTo(analysis.holdings(employee).of(competence));
                });
            }
        }
    }

    @Property(tries = 100)
    void whatIsRequiredOverTimeIsOnEveryDateWhatAnAnalysisFinds(@ForAll Situation situation) {
        Organisation organisation = Organisation.of(situation.structure());
        Requirements history = Requirements.of(organisation);
        Set<LocalDate> dates = new LinkedHashSet<>(Set.of(situation.asOf()));
        Stream.concat(
                        situation.structure().profiles().stream().flatMap(one -> one.requirements().stream()),
                        situation.structure().units().stream().flatMap(one -> one.requirements().stream()))
                .flatMap(one -> Stream.concat(one.period().from().stream(), one.period().until().stream()))
                .forEach(date -> dates.addAll(List.of(date, date.minusDays(1))));
        for (LocalDate date : dates) {
            GapAnalysis analysis = GapAnalysis.of(organisation, date);
            for (ResolvedRole role : organisation.roles().stream()
                    .map(one -> organisation.role(one.id()).orElseThrow())
                    .toList()) {
                for (int unit = 0; unit < organisation.tree().size(); unit++) {
                    List<RequiredCompetence> required = history.of(role, unit).stream()
                            .flatMap(one -> one.changes().stream()
                                    .filter(change -> !change.date().isAfter(date))
                                    .reduce((first, second) -> second)
                                    .flatMap(RequirementChange::required)
                                    .stream())
                            .toList();
                    assertThat(required).isEqualTo(analysis.required(role, unit));
                }
            }
        }
    }

    private static Set<LocalDate> dates(Employee employee) {
        Set<LocalDate> dates = new LinkedHashSet<>();
        employee.assessments().forEach(one -> {
            dates.add(one.date());
            dates.add(one.date().minusDays(1));
            one.expiry().ifPresent(dates::add);
        });
        return dates;
    }
}
