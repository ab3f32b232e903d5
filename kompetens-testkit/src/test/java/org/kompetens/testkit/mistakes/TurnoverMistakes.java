package org.kompetens.testkit.mistakes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.UnitId;
import org.kompetens.staffing.Ratio;
import org.kompetens.staffing.TurnoverDefinition;
import org.kompetens.staffing.TurnoverFlows;
import org.kompetens.testkit.system.TurnoverReport;
import org.kompetens.testkit.system.TurnoverSituation;
import org.kompetens.testkit.system.TurnoverSystem;

/** Mistakes of systems that count turnover. */
final class TurnoverMistakes {

    private TurnoverMistakes() {}

    static List<Mistake<TurnoverSystem>> all() {
        return List.of(
                says(
                        "Those who retired are counted twice among those who left",
                        (definition, one) -> flows(one, one.left() + one.retired(), one.retired())),
                says("Nobody who left has retired", (definition, one) -> flows(one, one.left(), 0)),
                retires("Whoever leaves a year before the age has retired", -1),
                retires("Whoever leaves at the age of retirement has not retired", 1),
                new Mistake<>("Those who retired always count", right -> situation -> {
                    Map<UnitId, TurnoverReport> wrong = new LinkedHashMap<>();
                    TurnoverDefinition with = situation.definition().withRetirement(true);
                    right.turnover(situation)
                            .forEach((unit, one) ->
                                    wrong.put(unit, new TurnoverReport(one.flows(), with.rate(one.flows()))));
                    return wrong;
                }),
                new Mistake<>("Where nobody was, turnover is nought", right -> situation -> {
                    Map<UnitId, TurnoverReport> wrong = new LinkedHashMap<>();
                    right.turnover(situation)
                            .forEach((unit, one) -> wrong.put(
                                    unit,
                                    new TurnoverReport(
                                            one.flows(), Optional.of(one.rate().orElse(Ratio.ZERO)))));
                    return wrong;
                }),
                new Mistake<>("Turnover is always by those who were there at the beginning", right -> situation -> {
                    Map<UnitId, TurnoverReport> wrong = new LinkedHashMap<>();
                    right.turnover(situation)
                            .forEach((unit, one) -> wrong.put(
                                    unit,
                                    new TurnoverReport(
                                            one.flows(),
                                            one.flows().atStart() == 0
                                                    ? Optional.empty()
                                                    : Optional.of(new Ratio(
                                                            situation
                                                                    .definition()
                                                                    .leavers(one.flows()),
                                                            one.flows().atStart())))));
                    return wrong;
                }),
                defines("Whoever moves to another unit has always left", one -> definition(one, one.hourly(), true)),
                defines("Whoever moves to another unit has never left", one -> definition(one, one.hourly(), false)),
                defines("Hourly staff is counted with everybody", one -> definition(one, true, one.moves())),
                defines("Hourly staff is never counted", one -> definition(one, false, one.moves())),
                defines(
                        "A period has always twelve months",
                        one -> new TurnoverDefinition(
                                one.name(),
                                one.formula(),
                                12,
                                one.hourly(),
                                one.retirement(),
                                one.moves(),
                                one.events(),
                                one.employers(),
                                one.source())),
                defines("Who comes and goes between the two dates is always counted", one -> events(one, true)),
                defines("Who comes and goes between the two dates is never counted", one -> events(one, false)),
                defines(
                        "Which units are employers is passed over",
                        one -> new TurnoverDefinition(
                                one.name(),
                                one.formula(),
                                one.months(),
                                one.hourly(),
                                one.retirement(),
                                one.moves(),
                                one.events(),
                                Optional.empty(),
                                one.source())),
                new Mistake<>(
                        "Each employment is somebody of its own",
                        right -> situation -> right.turnover(situation.withEmployees(situation.employees().stream()
                                .flatMap(StaffMistakes::eachByItself)
                                .toList()))),
                says(
                        "Whoever goes over to work by the hour has moved",
                        (definition, one) -> new TurnoverFlows(
                                one.atStart(),
                                one.atEnd(),
                                one.hired(),
                                one.hiredFromWithin(),
                                one.left(),
                                one.movedWithin() + one.becameHourly(),
                                0,
                                one.retired())),
                people("Whoever was born on 29 February has the birthday on 1 March", Altered::bornOnFirstMarch),
                people("Exits that are known are passed over", Altered::withoutExit),
                people(
                        "Of two employments of a person only the first is looked at",
                        one -> one.withEmployments(
                                one.employments().stream().limit(1).toList())),
                people(
                        "Whose age is not known has never retired, and nobody's is known",
                        one -> StaffMistakes.born(one, Optional.empty())),
                new Mistake<>(
                        "The period begins a day late", right -> situation -> right.turnover(moved(situation, 1))),
                new Mistake<>(
                        "The period begins a day early", right -> situation -> right.turnover(moved(situation, -1))),
                says(
                        "Who came is not among those at the end",
                        (definition, one) -> new TurnoverFlows(
                                one.atStart(),
                                Math.max(0, one.atEnd() - one.hired()),
                                one.hired(),
                                one.hiredFromWithin(),
                                one.left(),
                                one.movedWithin(),
                                one.becameHourly(),
                                one.retired())));
    }

    private static TurnoverSituation moved(TurnoverSituation one, int days) {
        return new TurnoverSituation(
                one.structure(), one.employees(), one.definition(), one.from().plusDays(days), one.retirementAge());
    }

    private static TurnoverFlows flows(TurnoverFlows one, long left, long retired) {
        return new TurnoverFlows(
                one.atStart(),
                one.atEnd(),
                one.hired(),
                one.hiredFromWithin(),
                left,
                one.movedWithin(),
                one.becameHourly(),
                retired);
    }

    private static TurnoverDefinition definition(TurnoverDefinition one, boolean hourly, boolean moves) {
        return new TurnoverDefinition(
                one.name(),
                one.formula(),
                one.months(),
                hourly,
                one.retirement(),
                moves,
                one.events(),
                one.employers(),
                one.source());
    }

    private static TurnoverDefinition events(TurnoverDefinition one, boolean events) {
        return new TurnoverDefinition(
                one.name(),
                one.formula(),
                one.months(),
                one.hourly(),
                one.retirement(),
                one.moves(),
                events,
                one.employers(),
                one.source());
    }

    private static Mistake<TurnoverSystem> retires(String name, int years) {
        return new Mistake<>(
                name,
                right -> one -> right.turnover(new TurnoverSituation(
                        one.structure(), one.employees(), one.definition(), one.from(), one.retirementAge() + years)));
    }

    private static Mistake<TurnoverSystem> defines(String name, UnaryOperator<TurnoverDefinition> change) {
        return new Mistake<>(name, right -> one -> right.turnover(one.withDefinition(change.apply(one.definition()))));
    }

    private static Mistake<TurnoverSystem> people(String name, UnaryOperator<Employee> change) {
        return new Mistake<>(
                name,
                right -> one -> right.turnover(
                        one.withEmployees(one.employees().stream().map(change).toList())));
    }

    private static Mistake<TurnoverSystem> says(
            String name, BiFunction<TurnoverDefinition, TurnoverFlows, TurnoverFlows> change) {
        return new Mistake<>(name, right -> situation -> {
            Map<UnitId, TurnoverReport> wrong = new LinkedHashMap<>();
            right.turnover(situation).forEach((unit, one) -> {
                TurnoverFlows flows = change.apply(situation.definition(), one.flows());
                wrong.put(unit, new TurnoverReport(flows, situation.definition().rate(flows)));
            });
            return wrong;
        });
    }
}
