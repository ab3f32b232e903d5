package org.kompetens.testkit.process;

import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kompetens.cost.Amounts;
import org.kompetens.cost.CostSum;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.BodyId;
import org.kompetens.planning.BudgetScope;
import org.kompetens.planning.Progress;
import org.kompetens.planning.ResultStatus;
import org.kompetens.planning.UnitOrBody;
import org.kompetens.redeployment.OpenPosition;
import org.kompetens.redeployment.RedeploymentQuestion;
import org.kompetens.rollup.Fraction;
import org.kompetens.strategy.Strategy;
import org.kompetens.testkit.system.BudgetCut;
import org.kompetens.testkit.system.MeasuresReport;
import org.kompetens.testkit.system.ProposalReport;
import org.kompetens.testkit.system.RedeploymentReport;
import org.kompetens.testkit.system.SeatsReport;
import org.kompetens.testkit.text.PlanAnswerText;

/** What lines of answer about plans stand for. */
final class PlanAnswer {

    private PlanAnswer() {}

    private static Optional<Fraction> optional(Map<String, Object> object, String name) {
        return object.containsKey(name) ? Optional.of(Answer.fraction(object, name)) : Optional.empty();
    }

    private static int number(Map<String, Object> object, String name) {
        return Math.toIntExact(Answer.number(object, name));
    }

    private static List<ActivityId> activities(Map<String, Object> object, String name) {
        return Answer.texts(object, name).stream().map(ActivityId::of).toList();
    }

    private static UnitOrBody place(Map<String, Object> object) {
        return Answer.optional(object, "unit")
                .map(unit -> UnitOrBody.of(UnitId.of(unit)))
                .orElseGet(() -> UnitOrBody.of(BodyId.of(Answer.text(object, "body"))));
    }

    static Map<UnitOrBody, List<ActivityId>> handled(Map<String, Object> answer) {
        Map<UnitOrBody, List<ActivityId>> handled = new LinkedHashMap<>();
        Answer.objects(answer, "places").forEach(one -> handled.put(place(one), activities(one, "activities")));
        return handled;
    }

    static Set<ActivityId> declined(Map<String, Object> answer) {
        return Set.copyOf(activities(answer, "declined"));
    }

    static Amounts amounts(Map<String, Object> object, String name) {
        Amounts sum = Amounts.NONE;
        Map<String, Object> byCurrency = Answer.object(object, name);
        for (String currency : byCurrency.keySet()) {
            sum = sum.plus(Amounts.of(Answer.decimal(byCurrency, currency), Currency.getInstance(currency)));
        }
        return sum;
    }

    private static CostSum sum(Map<String, Object> object) {
        return new CostSum(amounts(object, "gross"), amounts(object, "granted"), amounts(object, "appliedFor"));
    }

    static Map<ActivityId, SortedMap<Integer, CostSum>> costs(Map<String, Object> answer) {
        Map<ActivityId, SortedMap<Integer, CostSum>> costs = new LinkedHashMap<>();
        for (Map<String, Object> one : Answer.objects(answer, "costs")) {
            SortedMap<Integer, CostSum> years = new TreeMap<>();
            Answer.objects(one, "years").forEach(year -> years.put(number(year, "year"), sum(year)));
            costs.put(ActivityId.of(Answer.text(one, "activity")), years);
        }
        return costs;
    }

    static Map<BudgetCut, Map<Object, CostSum>> budget(Map<String, Object> answer) {
        Map<BudgetCut, Map<Object, CostSum>> cuts = new EnumMap<>(BudgetCut.class);
        for (BudgetCut cut : BudgetCut.values()) {
            Map<Object, CostSum> parts = new LinkedHashMap<>();
            Answer.objects(answer, PlanAnswerText.property(cut)).forEach(one -> parts.put(part(cut, one), sum(one)));
            cuts.put(cut, parts);
        }
        return cuts;
    }

    private static Object part(BudgetCut cut, Map<String, Object> one) {
        return switch (cut) {
            case YEAR -> number(one, "year");
            case PLACE -> place(one);
            case LEVEL -> Answer.optional(one, "level").map(UnitLevelId::of);
            case STRATEGIES -> strategies(Answer.texts(one, "strategies"));
            case SCOPE -> scope(Answer.text(one, "scope"));
        };
    }

    private static Set<Strategy> strategies(List<String> codes) {
        Set<Strategy> strategies = new HashSet<>();
        for (Strategy strategy : Strategy.values()) {
            if (codes.contains(strategy.code())) {
                strategies.add(strategy);
            }
        }
        return strategies;
    }

    private static BudgetScope scope(String code) {
        for (BudgetScope scope : BudgetScope.values()) {
            if (scope.code().equals(code)) {
                return scope;
            }
        }
        throw new IllegalArgumentException("no scope " + code);
    }

    /** Of the only measure that was asked of. */
    static Progress progress(Map<String, Object> answer) {
        Map<String, Object> one = Answer.objects(answer, "each").stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing of the measure"));
        String result = Answer.text(one, "result");
        for (ResultStatus status : ResultStatus.values()) {
            if (status.code().equals(result)) {
                return new Progress(status, optional(one, "way"));
            }
        }
        throw new IllegalArgumentException("no result " + result);
    }

    static MeasuresReport together(Map<String, Object> answer) {
        return new MeasuresReport(
                optional(answer, "ofSum"),
                optional(answer, "meanOfEach"),
                number(answer, "met"),
                number(answer, "judged"));
    }

    static SeatsReport seats(Map<String, Object> answer) {
        Map<EmployeeId, Amounts> named = new LinkedHashMap<>();
        Answer.objects(answer, "named")
                .forEach(one -> named.put(EmployeeId.of(Answer.text(one, "employee")), amounts(one, "cost")));
        return new SeatsReport(named, amounts(answer, "unnamed"));
    }

    static Optional<ProposalReport> proposal(Map<String, Object> answer) {
        return Boolean.TRUE.equals(answer.get("proposed"))
                ? Optional.of(new ProposalReport(
                        activities(answer, "activities"),
                        Answer.fraction(answer, "closed"),
                        Answer.fraction(answer, "bound")))
                : Optional.empty();
    }

    static RedeploymentReport redeployment(RedeploymentQuestion question, Map<String, Object> answer) {
        Map<EmployeeId, Map<OpenPosition, RedeploymentReport.Standing>> standings = new HashMap<>();
        for (Map<String, Object> one : Answer.objects(answer, "standings")) {
            standings
                    .computeIfAbsent(EmployeeId.of(Answer.text(one, "employee")), first -> new TreeMap<>())
                    .put(
                            position(question, one),
                            new RedeploymentReport.Standing(
                                    Answer.fraction(one, "shortfall"),
                                    Answer.fraction(one, "atMost"),
                                    number(one, "missingSteps"),
                                    number(one, "met"),
                                    number(one, "unknown")));
        }
        Map<EmployeeId, OpenPosition> placements = new HashMap<>();
        for (Map<String, Object> one : Answer.objects(answer, "placements")) {
            placements.put(EmployeeId.of(Answer.text(one, "employee")), position(question, one));
        }
        return new RedeploymentReport(standings, placements);
    }

    private static OpenPosition position(RedeploymentQuestion question, Map<String, Object> one) {
        List<OpenPosition> open = new ArrayList<>(question.positions());
        open.removeIf(position -> !position.role().value().equals(Answer.text(one, "role"))
                || !position.unit().value().equals(Answer.text(one, "unit")));
        if (open.isEmpty()) {
            throw new IllegalArgumentException("no such position: " + one);
        }
        return open.get(0);
    }
}
