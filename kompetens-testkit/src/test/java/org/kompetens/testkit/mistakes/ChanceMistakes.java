package org.kompetens.testkit.mistakes;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.kompetens.organisation.UnitId;
import org.kompetens.staffing.ExitRates;
import org.kompetens.staffing.Percentiles;
import org.kompetens.staffing.Quantity;
import org.kompetens.staffing.RetirementRules;
import org.kompetens.staffing.Simulation;
import org.kompetens.staffing.Staff;
import org.kompetens.staffing.StochasticYear;
import org.kompetens.testkit.system.StaffingSituation;
import org.kompetens.testkit.system.StochasticSystem;

/** Mistakes in forecasts that leave it to chance who leaves. */
final class ChanceMistakes {

    private ChanceMistakes() {}

    static List<Mistake<StochasticSystem>> all() {
        return List.of(
                percentiles(
                        "All three percentiles are the median",
                        one -> new Percentiles(one.median(), one.median(), one.median())),
                percentiles(
                        "The 10th and the 90th percentile are exchanged",
                        one -> new Percentiles(one.ninetieth(), one.median(), one.tenth())),
                percentiles(
                        "The 90th percentile is the median",
                        one -> new Percentiles(one.tenth(), one.median(), one.median())),
                percentiles(
                        "The 10th percentile is nobody",
                        one -> new Percentiles(Staff.NONE, one.median(), one.ninetieth())),
                percentiles(
                        "The median is the mean of the other two",
                        one -> new Percentiles(one.tenth(), between(one.tenth(), one.ninetieth()), one.ninetieth())),
                percentiles(
                        "Heads are half of what they are",
                        one -> new Percentiles(half(one.tenth()), half(one.median()), half(one.ninetieth()))),
                new Mistake<>("Every time another seed is taken", right -> {
                    AtomicLong next = new AtomicLong();
                    return (situation, simulation) -> right.percentiles(
                            situation, new Simulation(simulation.seed() + next.incrementAndGet(), simulation.paths()));
                }),
                new Mistake<>(
                        "Chance is asked nine times, however often it was to be",
                        right -> (situation, simulation) -> right.percentiles(
                                situation, new Simulation(simulation.seed(), Simulation.LEAST_PATHS))),
                new Mistake<>(
                        "The seed goes by who comes first",
                        right -> (situation, simulation) -> right.percentiles(
                                situation,
                                new Simulation(
                                        situation.employees().stream()
                                                .findFirst()
                                                .map(first -> (long)
                                                        first.id().value().hashCode())
                                                .orElse(0L),
                                        simulation.paths()))),
                reads("Nobody retires", one -> one.withRules(RetirementRules.NONE)),
                reads(
                        "Nobody leaves but by age and known dates",
                        one -> one.withAssumptions(one.assumptions().withExits(ExitRates.NONE))),
                new Mistake<>("Every year is the first", right -> (situation, simulation) -> {
                    Map<UnitId, List<StochasticYear>> wrong = new LinkedHashMap<>();
                    right.percentiles(situation, simulation)
                            .forEach((unit, years) -> wrong.put(unit, Collections.nCopies(years.size(), years.get(0))));
                    return wrong;
                }));
    }

    private static Staff between(Staff one, Staff other) {
        return half(one.plus(other));
    }

    private static Staff half(Staff one) {
        return new Staff(
                new Quantity(one.heads().billionths() / 2),
                new Quantity(one.fte().billionths() / 2));
    }

    private static Mistake<StochasticSystem> reads(String name, UnaryOperator<StaffingSituation> change) {
        return new Mistake<>(
                name, right -> (situation, simulation) -> right.percentiles(change.apply(situation), simulation));
    }

    private static Mistake<StochasticSystem> percentiles(String name, UnaryOperator<Percentiles> change) {
        return new Mistake<>(name, right -> (situation, simulation) -> {
            Map<UnitId, List<StochasticYear>> wrong = new LinkedHashMap<>();
            right.percentiles(situation, simulation)
                    .forEach((unit, years) -> wrong.put(
                            unit, years.stream().map(year -> with(year, change)).toList()));
            return wrong;
        });
    }

    private static StochasticYear with(StochasticYear one, UnaryOperator<Percentiles> change) {
        return new StochasticYear(
                one.year(),
                one.from(),
                one.to(),
                change.apply(one.knownExits()),
                change.apply(one.retirements()),
                change.apply(one.otherExits()),
                change.apply(one.leavers()),
                change.apply(one.hires()),
                change.apply(one.replacement()),
                change.apply(one.expansion()),
                change.apply(one.need()),
                change.apply(one.closing()),
                change.apply(one.surplus()));
    }
}
