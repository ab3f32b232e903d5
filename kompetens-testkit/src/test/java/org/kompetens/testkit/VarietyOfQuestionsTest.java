package org.kompetens.testkit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kompetens.choice.Candidate;
import org.kompetens.choice.ChoiceQuestion;
import org.kompetens.cost.Fund;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.planning.Activity;
import org.kompetens.planning.DecisionStatus;
import org.kompetens.planning.Recipients;
import org.kompetens.redeployment.OpenPosition;
import org.kompetens.staffing.TurnoverFormula;
import org.kompetens.testkit.system.PlannedSituation;
import org.kompetens.testkit.system.PlanningSituation;
import org.kompetens.testkit.system.RedeploymentSituation;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.TurnoverSituation;

/** Questions of turnover, goals, choices and redeployment have what the rules speak of, in one of twenty at least. */
@Slow
final class VarietyOfQuestionsTest {

    private static final int MANY_EMPLOYMENTS = 100;

    private static Predicate<TurnoverSituation> anyone(Predicate<Employee> condition) {
        return situation -> situation.employees().stream().anyMatch(condition);
    }

    private static LocalDate until(TurnoverSituation situation) {
        return situation.from().plusMonths(situation.definition().months());
    }

    @TestFactory
    Stream<DynamicTest> turnoverHasWhatTheRulesSpeakOf() {
        Map<String, Predicate<TurnoverSituation>> wanted = new LinkedHashMap<>();
        for (TurnoverFormula formula : TurnoverFormula.values()) {
            wanted.put("turnover by " + formula, one -> one.definition().formula() == formula);
        }
        wanted.put("turnover by events", one -> one.definition().events());
        wanted.put("turnover by employers", one -> one.definition().employers().isPresent());
        wanted.put(
                "hourly staff that does not count",
                one -> !one.definition().hourly()
                        && anyone(employee -> employee.employments().stream()
                                        .anyMatch(job -> job.fte().tenThousandths() == 0))
                                .test(one));
        wanted.put(
                "somebody with several employments",
                anyone(one -> one.employments().size() > 1));
        wanted.put("a known exit", anyone(one -> one.knownExit().isPresent()));
        wanted.put("an unknown birth date", anyone(one -> one.birthDate().isEmpty()));
        wanted.put(
                "an employment that ends on the last date",
                one -> anyone(employee -> employee.employments().stream()
                                .anyMatch(job -> job.period()
                                        .until()
                                        .filter(until(one)::equals)
                                        .isPresent()))
                        .test(one));
        wanted.put(
                "one that begins on the first",
                one -> anyone(employee -> employee.employments().stream()
                                .anyMatch(job -> job.period()
                                        .from()
                                        .filter(one.from()::equals)
                                        .isPresent()))
                        .test(one));
        wanted.put(
                "somebody who comes and goes in between",
                one -> anyone(employee -> employee.employments().stream()
                                .anyMatch(job -> job.period()
                                                .from()
                                                .filter(one.from()::isBefore)
                                                .isPresent()
                                        && job.period()
                                                .until()
                                                .filter(until(one)::isAfter)
                                                .isPresent()))
                        .test(one));
        return Variety.tests(KompetensArbitraries.turnover(), wanted);
    }

    @TestFactory
    Stream<DynamicTest> goalsHaveWhatTheRulesSpeakOf() {
        Map<String, Predicate<PlanningSituation>> wanted = new LinkedHashMap<>();
        wanted.put(
                "a goal broken down from two",
                one -> one.register().goals().stream()
                        .anyMatch(goal -> goal.parents().size() > 1));
        wanted.put(
                "a goal of its own",
                one -> one.register().goals().stream()
                        .anyMatch(goal -> goal.parents().isEmpty()));
        wanted.put(
                "two versions of a plan",
                one -> one.register().supplyPlans().stream()
                        .anyMatch(plan -> plan.adopted().size() > 1));
        wanted.put(
                "an activity that was in a version and is no more",
                one -> one.register().supplyPlans().stream()
                        .anyMatch(plan -> plan.adopted().stream()
                                .flatMap(version -> version.activities().stream())
                                .map(Activity::id)
                                .anyMatch(id -> !plan.activities().contains(id))));
        wanted.put(
                "one that has come since",
                one -> one.register().supplyPlans().stream()
                        .anyMatch(plan -> plan.adopted().stream()
                                .anyMatch(version -> version.activities().stream()
                                        .map(Activity::id)
                                        .noneMatch(plan.activities().get(0)::equals))));
        return Variety.tests(KompetensArbitraries.goals(), wanted);
    }

    private static Predicate<ChoiceQuestion> candidate(Predicate<Candidate> condition) {
        return question -> question.candidates().stream().anyMatch(condition);
    }

    @TestFactory
    Stream<DynamicTest> choicesHaveWhatTheRulesSpeakOf() {
        Map<String, Predicate<ChoiceQuestion>> wanted = new LinkedHashMap<>();
        wanted.put("no budget", one -> one.budgets().isEmpty());
        wanted.put(
                "a budget of one year",
                one -> one.budgets().stream().anyMatch(budget -> budget.year().isPresent()));
        wanted.put("hours of trainers", one -> one.trainerHours().isPresent());
        wanted.put("some that exclude each other", one -> !one.eitherOr().isEmpty());
        wanted.put("what a unit is to spend at least", one -> !one.leastSpends().isEmpty());
        wanted.put("a frame of a fund", one -> !one.frames().isEmpty());
        wanted.put("a cap for a person", one -> !one.caps().isEmpty());
        wanted.put(
                "something paid before",
                one -> one.caps().stream().anyMatch(cap -> !cap.paid().isEmpty()));
        wanted.put("a grant", candidate(one -> !one.grants().isEmpty()));
        wanted.put("one that needs another", candidate(one -> !one.needs().isEmpty()));
        wanted.put(
                "one that costs nothing",
                candidate(one -> one.costs().stream()
                        .allMatch(cost -> cost.amount().amount().signum() == 0)));
        wanted.put(
                "two that close the same gap",
                question -> question.gaps().stream()
                        .anyMatch(gap -> question.candidates().stream()
                                        .filter(one -> one.closes().stream()
                                                .anyMatch(closed -> closed.gap().equals(gap.id())))
                                        .count()
                                > 1));
        return Variety.tests(KompetensArbitraries.choices(), wanted);
    }

    private static Predicate<PlannedSituation> activity(Predicate<Activity> condition) {
        return situation -> situation.register().activities().stream().anyMatch(condition);
    }

    private static Predicate<PlannedSituation> fund(Predicate<Fund> condition) {
        return situation -> situation.register().funds().stream().anyMatch(condition);
    }

    @TestFactory
    Stream<DynamicTest> choicesOutOfPlansHaveWhatTheRulesSpeakOf() {
        Map<String, Predicate<PlannedSituation>> wanted = new LinkedHashMap<>();
        for (DecisionStatus status :
                List.of(DecisionStatus.APPROVED, DecisionStatus.REJECTED, DecisionStatus.WITHDRAWN)) {
            wanted.put(
                    "something " + status.code(),
                    activity(one -> one.decisions().stream().anyMatch(decision -> decision.outcome() == status)));
        }
        wanted.put("something that is reported", activity(one -> !one.reports().isEmpty()));
        wanted.put(
                "an activity that needs another", activity(one -> !one.needs().isEmpty()));
        wanted.put(
                "some that exclude each other",
                one -> !one.register().eitherOr().isEmpty());
        wanted.put(
                "gains of employees by name",
                activity(one ->
                        one.gains().stream().anyMatch(gain -> !gain.employees().isEmpty())));
        wanted.put(
                "gains of so many persons",
                activity(one ->
                        one.gains().stream().anyMatch(gain -> gain.employees().isEmpty() && gain.persons() > 0)));
        wanted.put(
                "an activity for a role", activity(one -> one.recipients().orElse(null) instanceof Recipients.InRole));
        wanted.put(
                "one for others than employees",
                activity(one -> one.recipients().orElse(null) instanceof Recipients.Outsiders));
        wanted.put(
                "a gap of a unit",
                activity(one -> one.gaps().stream().anyMatch(gap -> gap.unit().isPresent())));
        wanted.put("a cap for a person", fund(one -> one.cap().isPresent()));
        wanted.put("a frame", fund(one -> one.framePerYear().isPresent()));
        wanted.put("a last day for claims", fund(one -> one.lastClaimDay().isPresent()));
        wanted.put(
                "a part of the organisation",
                one -> one.situation().structure().units().stream()
                        .anyMatch(unit ->
                                unit.id().equals(one.top()) && unit.parent().isPresent()));
        return Variety.tests(KompetensArbitraries.plannedChoices(), wanted);
    }

    @TestFactory
    Stream<DynamicTest> redeploymentsHaveWhatTheRulesSpeakOf() {
        Map<String, Predicate<RedeploymentSituation>> wanted = new LinkedHashMap<>();
        wanted.put("nothing that ends", one -> one.question().endings().isEmpty());
        wanted.put(
                "a role that ends everywhere",
                one -> one.question().endings().stream()
                        .anyMatch(ending -> ending.unit().isEmpty()));
        wanted.put(
                "one that ends in a unit",
                one -> one.question().endings().stream()
                        .anyMatch(ending -> ending.unit().isPresent()));
        wanted.put("fewer positions than people", one -> open(one) < people(one));
        wanted.put("more positions than people", one -> open(one) > people(one));
        wanted.put(
                "several positions of one role",
                one -> one.question().positions().stream().anyMatch(position -> position.positions() > 1));
        wanted.put("nobody", one -> people(one) == 0);
        return Variety.tests(KompetensArbitraries.redeployments(), wanted);
    }

    private static int open(RedeploymentSituation asked) {
        return asked.question().positions().stream()
                .mapToInt(OpenPosition::positions)
                .sum();
    }

    private static int people(RedeploymentSituation asked) {
        return asked.situation().employees().size();
    }

    /** Each of these, which is why they are not among the others: a law takes a hundred times as long. */
    @TestFactory
    Stream<DynamicTest> somebodyHasHundredsOfEmploymentsWhereThatIsAskedFor() {
        Map<String, Predicate<Situation>> wanted = new LinkedHashMap<>();
        wanted.put("hundreds of employments", one -> last(one).employments().size() >= MANY_EMPLOYMENTS);
        wanted.put(
                "in several units",
                one -> last(one).employments().stream()
                                .map(Employment::unit)
                                .distinct()
                                .count()
                        > 1);
        wanted.put("without errors", one -> !one.inventory().findings().hasErrors());
        return Variety.tests(KompetensArbitraries.situationsWithManyEmployments(), wanted);
    }

    private static Employee last(Situation situation) {
        return situation.employees().get(situation.employees().size() - 1);
    }
}
