package org.kompetens.testkit.mistakes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.kompetens.organisation.UnitId;
import org.kompetens.testkit.system.ArrivalSystem;
import org.kompetens.testkit.system.ArrivalSystem.AtUnit;
import org.kompetens.testkit.system.ArrivalSystem.BeforeAfter;

/** Mistakes in what one more person brings. */
final class ArrivalMistakes {

    private ArrivalMistakes() {}

    static List<Mistake<ArrivalSystem>> all() {
        return List.of(
                new Mistake<>(
                        "Units above the newcomer's are passed over", right -> (situation, unit, role, employee) -> {
                            Map<UnitId, AtUnit> own =
                                    new LinkedHashMap<>(right.arrival(situation, unit, role, employee));
                            own.keySet().removeIf(other -> !other.equals(unit));
                            return own;
                        }),
                new Mistake<>(
                        "Whoever moves is taken for somebody new",
                        right -> (situation, unit, role, employee) ->
                                right.arrival(situation, unit, role, Optional.empty())),
                new Mistake<>(
                        "Everybody has come as what the first role is",
                        right -> (situation, unit, role, employee) -> right.arrival(
                                situation,
                                unit,
                                situation.structure().roles().get(0).id(),
                                employee)),
                at(
                        "What was lacking is lacking still",
                        one -> new AtUnit(
                                one.coverage().stream()
                                        .map(both -> new BeforeAfter<>(both.before(), both.before()))
                                        .toList(),
                                one.able(),
                                one.holders())),
                at("Nobody more is able", one -> new AtUnit(one.coverage(), unchanged(one.able()), one.holders())),
                at("Tasks are passed over", one -> new AtUnit(one.coverage(), Map.of(), one.holders())),
                at("What is held is passed over", one -> new AtUnit(one.coverage(), one.able(), Map.of())),
                at(
                        "Before and after are exchanged",
                        one -> new AtUnit(
                                one.coverage().stream()
                                        .map(ArrivalMistakes::turned)
                                        .toList(),
                                turned(one.able()),
                                turned(one.holders()))));
    }

    private static <K, T> Map<K, BeforeAfter<T>> unchanged(Map<K, BeforeAfter<T>> all) {
        Map<K, BeforeAfter<T>> same = new LinkedHashMap<>();
        all.forEach((key, both) -> same.put(key, new BeforeAfter<>(both.before(), both.before())));
        return same;
    }

    private static <T> BeforeAfter<T> turned(BeforeAfter<T> both) {
        return new BeforeAfter<>(both.after(), both.before());
    }

    private static <K, T> Map<K, BeforeAfter<T>> turned(Map<K, BeforeAfter<T>> all) {
        Map<K, BeforeAfter<T>> turned = new LinkedHashMap<>();
        all.forEach((key, both) -> turned.put(key, turned(both)));
        return turned;
    }

    private static Mistake<ArrivalSystem> at(String name, UnaryOperator<AtUnit> change) {
        return new Mistake<>(name, right -> (situation, unit, role, employee) -> {
            Map<UnitId, AtUnit> wrong = new LinkedHashMap<>(right.arrival(situation, unit, role, employee));
            wrong.replaceAll((at, report) -> change.apply(report));
            return wrong;
        });
    }
}
