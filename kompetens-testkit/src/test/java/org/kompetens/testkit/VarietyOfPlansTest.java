package org.kompetens.testkit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kompetens.cost.Fund;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.planning.Activity;
import org.kompetens.planning.DecisionStatus;
import org.kompetens.planning.ImplementationStatus;
import org.kompetens.planning.LiftKind;
import org.kompetens.planning.Recipients;
import org.kompetens.planning.UnitOrBody;
import org.kompetens.testkit.system.PlanningSituation;
import org.kompetens.testkit.system.StaffingSituation;

/** Plans and staff that are generated have what the rules speak of, and not seldom: in one of twenty at least. */
@Slow
final class VarietyOfPlansTest {

    private static final int RETIREMENT = 65;

    private static Predicate<PlanningSituation> activity(Predicate<Activity> condition) {
        return situation -> situation.register().activities().stream().anyMatch(condition);
    }

    private static Predicate<PlanningSituation> fund(Predicate<Fund> condition) {
        return situation -> situation.register().funds().stream().anyMatch(condition);
    }

    private static Predicate<PlanningSituation> lift(LiftKind kind) {
        return situation -> situation.register().lifts().stream().anyMatch(one -> one.kind() == kind);
    }

    @TestFactory
    Stream<DynamicTest> plansHaveWhatTheRulesSpeakOf() {
        Map<String, Predicate<PlanningSituation>> wanted = new LinkedHashMap<>();
        wanted.put("a lift", lift(LiftKind.LIFTED));
        wanted.put("one that is taken back", lift(LiftKind.TAKEN_BACK));
        wanted.put("one that is returned", lift(LiftKind.RETURNED));
        wanted.put(
                "a body above the whole",
                one -> one.register().bodies().stream()
                        .anyMatch(body -> body.above()
                                .contains(UnitOrBody.of(
                                        one.organisation().tree().unit(0).id()))));
        wanted.put(
                "something that is decided against",
                activity(one -> one.decisions().stream()
                        .anyMatch(decision -> decision.outcome() == DecisionStatus.REJECTED
                                || decision.outcome() == DecisionStatus.WITHDRAWN)));
        wanted.put(
                "something that is stopped or carried over",
                activity(one -> one.reports().stream()
                        .anyMatch(report -> report.status() == ImplementationStatus.STOPPED
                                || report.status() == ImplementationStatus.CARRIED_OVER)));
        wanted.put(
                "two currencies",
                activity(one -> one.costs().stream()
                                .map(line -> line.price().currency())
                                .distinct()
                                .count()
                        > 1));
        wanted.put("a cap", fund(one -> one.cap().isPresent()));
        wanted.put("a frame", fund(one -> one.framePerYear().isPresent()));
        wanted.put(
                "a last day for claims that is over",
                one -> fund(fund ->
                                fund.lastClaimDay().filter(one.end()::isAfter).isPresent())
                        .test(one));
        wanted.put(
                "places without names",
                activity(one -> one.recipients().orElse(null) instanceof Recipients.Seats seats
                        && seats.number() > seats.named().size()));
        return Variety.tests(KompetensArbitraries.plans(), wanted);
    }

    private static Predicate<StaffingSituation> anyone(Function<StaffingSituation, Predicate<Employee>> condition) {
        return situation -> situation.employees().stream().anyMatch(condition.apply(situation));
    }

    private static Predicate<StaffingSituation> employment(Predicate<Employment> condition) {
        return anyone(situation -> one -> one.employments().stream().anyMatch(condition));
    }

    @TestFactory
    Stream<DynamicTest> staffHasWhatTheRulesSpeakOf() {
        Map<String, Predicate<StaffingSituation>> wanted = new LinkedHashMap<>();
        wanted.put("a known exit", anyone(situation -> one -> one.knownExit().isPresent()));
        wanted.put(
                "an employment that ends",
                employment(one -> one.period().until().isPresent()));
        wanted.put(
                "one that goes on from there",
                anyone(situation -> one -> one.employments().stream()
                        .flatMap(first -> first.period().until().stream())
                        .anyMatch(day -> one.employments().stream()
                                .anyMatch(next ->
                                        next.period().from().filter(day::equals).isPresent()))));
        wanted.put("somebody past the age", anyone(situation -> one -> {
            LocalDate born = situation.asOf().minusYears(RETIREMENT);
            return one.birthDate().filter(born::isAfter).isPresent();
        }));
        wanted.put(
                "an unknown birth date",
                anyone(situation -> one -> one.birthDate().isEmpty()));
        wanted.put("hourly staff", employment(one -> one.hoursWorked().isPresent()));
        wanted.put("an absence", employment(one -> !one.absences().isEmpty()));
        return Variety.tests(KompetensArbitraries.staffing(), wanted);
    }
}
