package org.kompetens.testkit.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.kompetens.cost.Amounts;
import org.kompetens.cost.CostSum;
import org.kompetens.planning.Activity;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.BudgetScope;
import org.kompetens.planning.GoalMeasure;
import org.kompetens.planning.Progress;
import org.kompetens.planning.UnitOrBody;
import org.kompetens.redeployment.OpenPosition;
import org.kompetens.strategy.Strategy;
import org.kompetens.testkit.system.BudgetCut;
import org.kompetens.testkit.system.MeasuresReport;
import org.kompetens.testkit.system.PlanningSituation;
import org.kompetens.testkit.system.PlanningSystem;
import org.kompetens.testkit.system.ProposalReport;
import org.kompetens.testkit.system.RedeploymentReport;
import org.kompetens.testkit.system.SeatsReport;

/** Answers of plans as lines, as a process gives them to {@link PlanQuestionText}. */
public final class PlanAnswerText {

    private PlanAnswerText() {}

    /**
     * Plans on a date.
     *
     * @param system which system
     * @param situation the organisation and what it plans
     * @param date on which date
     * @return of each place what it handles, what is not to be done, costs by activity and year, and the budget by every cut
     */
    public static String plan(PlanningSystem system, PlanningSituation situation, LocalDate date) {
        Map<String, Object> line = new LinkedHashMap<>();
        List<Map<String, Object>> places = new ArrayList<>();
        system.handled(situation, date).forEach((place, activities) -> {
            Map<String, Object> one = new LinkedHashMap<>(PlanText.place(place));
            one.put("activities", activities);
            places.add(one);
        });
        line.put("places", places);
        line.put("declined", List.copyOf(new TreeSet<>(system.declined(situation, date))));
        List<Map<String, Object>> costs = new ArrayList<>();
        Map<ActivityId, SortedMap<Integer, CostSum>> all = system.costs(situation, date);
        for (Activity activity : situation.register().activities()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("activity", activity.id());
            List<Map<String, Object>> each = new ArrayList<>();
            all.getOrDefault(activity.id(), Collections.emptySortedMap()).forEach((year, sum) -> {
                Map<String, Object> of = new LinkedHashMap<>();
                of.put("year", year);
                putSum(of, sum);
                each.add(of);
            });
            one.put("years", each);
            costs.add(one);
        }
        line.put("costs", costs);
        Map<BudgetCut, Map<Object, CostSum>> budget = system.budget(situation, date);
        for (BudgetCut cut : BudgetCut.values()) {
            List<Map<String, Object>> parts = new ArrayList<>();
            budget.getOrDefault(cut, Map.of()).forEach((part, sum) -> {
                Map<String, Object> one = new LinkedHashMap<>(part(cut, part));
                putSum(one, sum);
                parts.add(one);
            });
            line.put(property(cut), parts);
        }
        return JsonLayout.onOneLine(line);
    }

    /**
     * How the parts of a budget are called in lines.
     *
     * @param cut any
     * @return {@code byYear} for {@link BudgetCut#YEAR}
     */
    public static String property(BudgetCut cut) {
        String name = StructureText.wireName(cut);
        return "by" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static Map<String, Object> part(BudgetCut cut, Object part) {
        return switch (cut) {
            case YEAR -> Map.of("year", part);
            case PLACE -> PlanText.place((UnitOrBody) part);
            case LEVEL ->
                ((Optional<?>) part)
                        .<Map<String, Object>>map(level -> Map.of("level", level))
                        .orElse(Map.of());
            case STRATEGIES ->
                Map.of(
                        "strategies",
                        ((Set<?>) part)
                                .stream()
                                        .map(one -> ((Strategy) one).code())
                                        .sorted()
                                        .toList());
            case SCOPE -> Map.of("scope", ((BudgetScope) part).code());
        };
    }

    private static void putSum(Map<String, Object> object, CostSum sum) {
        object.put("gross", PlanText.amounts(sum.gross()));
        object.put("granted", PlanText.amounts(sum.granted()));
        object.put("appliedFor", PlanText.amounts(sum.hopedFor()));
    }

    /**
     * Measures on a date.
     *
     * @param system which system
     * @param measures the measures
     * @param date on which date
     * @return of each its result and its part of the way, and both figures of all together
     */
    public static String measures(PlanningSystem system, List<GoalMeasure> measures, LocalDate date) {
        Map<String, Object> line = new LinkedHashMap<>();
        List<Map<String, Object>> each = new ArrayList<>();
        for (GoalMeasure measure : measures) {
            Progress progress = system.progress(measure, date);
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("result", progress.result().code());
            progress.way().ifPresent(way -> one.put("way", AnswerText.decimal(way)));
            each.add(one);
        }
        line.put("each", each);
        boolean isOne = measures.stream().map(GoalMeasure::unit).distinct().count() == 1
                && measures.stream().map(GoalMeasure::direction).distinct().count() == 1;
        if (isOne) {
            MeasuresReport together = system.together(measures, date);
            together.ofSum().ifPresent(part -> line.put("ofSum", AnswerText.decimal(part)));
            together.meanOfEach().ifPresent(part -> line.put("meanOfEach", AnswerText.decimal(part)));
            line.put("met", together.met());
            line.put("judged", together.judged());
        }
        return JsonLayout.onOneLine(line);
    }

    /**
     * What is paid back.
     *
     * @param owed the sum
     * @return it by currency
     */
    public static String owed(Amounts owed) {
        return JsonLayout.onOneLine(Map.of("owed", PlanText.amounts(owed)));
    }

    /**
     * What places cost.
     *
     * @param seats the places
     * @return of each who is named, and of the others together
     */
    public static String seats(SeatsReport seats) {
        Map<String, Object> line = new LinkedHashMap<>();
        List<Map<String, Object>> named = new ArrayList<>();
        seats.named().forEach((employee, cost) -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("employee", employee.value());
            one.put("cost", PlanText.amounts(cost));
            named.add(one);
        });
        line.put("named", named);
        line.put("unnamed", PlanText.amounts(seats.unnamed()));
        return JsonLayout.onOneLine(line);
    }

    /**
     * What is proposed.
     *
     * @param proposal the best set; empty if none is allowed
     * @return whether there is one, its activities in the order of ids, what they close, and more than which none closes
     */
    public static String choice(Optional<ProposalReport> proposal) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("proposed", proposal.isPresent());
        proposal.ifPresent(one -> {
            line.put("activities", one.activities());
            line.put("closed", AnswerText.decimal(one.closed()));
            line.put("bound", AnswerText.decimal(one.bound()));
        });
        return JsonLayout.onOneLine(line);
    }

    /**
     * Redeployment.
     *
     * @param report who stands how, and is placed where
     * @return of each person and position the standing, and the placements
     */
    public static String redeployment(RedeploymentReport report) {
        Map<String, Object> line = new LinkedHashMap<>();
        List<Map<String, Object>> standings = new ArrayList<>();
        report.standings()
                .forEach((employee, own) -> own.forEach((position, standing) -> {
                    Map<String, Object> one = at(employee.value(), position);
                    one.put("shortfall", AnswerText.decimal(standing.shortfall()));
                    one.put("atMost", AnswerText.decimal(standing.atMost()));
                    one.put("missingSteps", standing.steps());
                    one.put("met", standing.met());
                    one.put("unknown", standing.unknown());
                    standings.add(one);
                }));
        line.put("standings", standings);
        List<Map<String, Object>> placements = new ArrayList<>();
        report.placements().forEach((employee, position) -> placements.add(at(employee.value(), position)));
        line.put("placements", placements);
        return JsonLayout.onOneLine(line);
    }

    private static Map<String, Object> at(String employee, OpenPosition position) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("employee", employee);
        one.put("role", position.role());
        one.put("unit", position.unit());
        return one;
    }
}
