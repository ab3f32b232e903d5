package org.kompetens.testkit.text;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kompetens.cost.Amounts;
import org.kompetens.cost.CostLine;
import org.kompetens.cost.Fund;
import org.kompetens.cost.FundingLine;
import org.kompetens.cost.Money;
import org.kompetens.cost.Price;
import org.kompetens.cost.Years;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.planning.Activity;
import org.kompetens.planning.AddressedGap;
import org.kompetens.planning.Commitment;
import org.kompetens.planning.Decision;
import org.kompetens.planning.Direction;
import org.kompetens.planning.Goal;
import org.kompetens.planning.GoalMeasure;
import org.kompetens.planning.Lift;
import org.kompetens.planning.Milestone;
import org.kompetens.planning.PlanRegister;
import org.kompetens.planning.PlanVersion;
import org.kompetens.planning.PlannedGain;
import org.kompetens.planning.PlanningBody;
import org.kompetens.planning.Reading;
import org.kompetens.planning.Recipients;
import org.kompetens.planning.SupplyPlan;
import org.kompetens.planning.UnitOrBody;
import org.kompetens.planning.Verdict;
import org.kompetens.rollup.Fraction;
import org.kompetens.strategy.LearningArena;
import org.kompetens.strategy.Strategy;

/**
 * Plans as what {@link JsonLayout} lays out, in the form of the document {@code plan-register}.
 */
final class PlanText {

    /** More than any measure of the kit has. */
    private static final int DECIMALS = 6;

    private PlanText() {}

    /** Refuses a register of which something was refused as it was written down, lest it be lost without a word. */
    static Map<String, Object> of(PlanRegister register) {
        if (!register.refused().isEmpty()) {
            throw new IllegalArgumentException("a line has no plans of which something was refused");
        }
        return ofAccepted(register);
    }

    /** Without what was refused. */
    static Map<String, Object> ofAccepted(PlanRegister register) {
        Map<String, Object> object = new LinkedHashMap<>();
        if (register.payAndSubstitute()) {
            object.put("payAndSubstitute", true);
        }
        put(object, "funds", register.funds().stream().map(PlanText::fund).toList());
        put(object, "bodies", register.bodies().stream().map(PlanText::body).toList());
        put(
                object,
                "activities",
                register.activities().stream().map(PlanText::activity).toList());
        put(
                object,
                "eitherOr",
                register.eitherOr().stream()
                        .map(group -> Map.of("activities", group))
                        .toList());
        put(object, "lifts", register.lifts().stream().map(PlanText::lift).toList());
        put(
                object,
                "analyses",
                register.analyses().stream().map(PlanAnalysisText::analysis).toList());
        put(object, "goals", register.goals().stream().map(PlanText::goal).toList());
        put(
                object,
                "supplyPlans",
                register.supplyPlans().stream().map(PlanText::plan).toList());
        put(
                object,
                "developmentPlans",
                register.developmentPlans().stream()
                        .map(PlanAnalysisText::development)
                        .toList());
        put(
                object,
                "documents",
                register.documents().stream().map(PlanAnalysisText::document).toList());
        put(
                object,
                "inputs",
                register.inputs().stream().map(PlanAnalysisText::input).toList());
        put(
                object,
                "lessons",
                register.lessons().stream().map(PlanAnalysisText::lessons).toList());
        return object;
    }

    private static void put(Map<String, Object> object, String name, List<?> list) {
        StructureText.putUnlessEmpty(object, name, list);
    }

    private static Map<String, Object> fund(Fund fund) {
        Map<String, Object> object = StructureText.labelled(fund.id(), fund.name());
        object.put("currency", fund.currency().getCurrencyCode());
        put(object, "pays", List.copyOf(fund.pays()));
        Map<String, Object> share = new LinkedHashMap<>();
        share.put("numerator", fund.share().numerator());
        share.put("denominator", fund.share().denominator());
        object.put("exactShare", share);
        fund.cap().ifPresent(cap -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("most", money(cap.most()));
            one.put("months", cap.months());
            object.put("cap", one);
        });
        fund.framePerYear().ifPresent(frame -> object.put("framePerYear", money(frame)));
        fund.lastClaimDay().ifPresent(day -> object.put("lastClaimDay", day));
        return object;
    }

    static Map<String, Object> money(Money money) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("amount", money.amount());
        object.put("currency", money.currency().getCurrencyCode());
        return object;
    }

    private static Map<String, Object> body(PlanningBody body) {
        Map<String, Object> object = StructureText.labelled(body.id(), body.name());
        object.put("above", body.above().stream().map(PlanText::place).toList());
        return object;
    }

    static Map<String, Object> place(UnitOrBody place) {
        return place instanceof UnitOrBody.Unit unit
                ? Map.of("unit", unit.id())
                : Map.of("body", ((UnitOrBody.Body) place).id());
    }

    static Map<String, Object> activity(Activity activity) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", activity.id());
        object.put("title", StructureText.texts(activity.title()));
        activity.description().ifPresent(text -> object.put("description", StructureText.texts(text)));
        object.put("unit", activity.unit());
        object.put("kind", activity.kind().code());
        put(
                object,
                "strategies",
                activity.strategies().stream().map(Strategy::code).toList());
        put(object, "gaps", activity.gaps().stream().map(PlanText::gap).toList());
        put(
                object,
                "goals",
                activity.goals().stream()
                        .map(served -> {
                            Map<String, Object> one = new LinkedHashMap<>();
                            one.put("goal", served.goal());
                            served.origin().ifPresent(plan -> one.put("plan", plan));
                            return one;
                        })
                        .toList());
        activity.recipients().ifPresent(recipients -> object.put("recipients", recipients(recipients)));
        activity.arena().map(LearningArena::value).ifPresent(arena -> object.put("arena", arena));
        put(object, "costs", activity.costs().stream().map(PlanText::cost).toList());
        put(
                object,
                "funding",
                activity.funding().stream().map(PlanText::funding).toList());
        StructureText.putPeriod(object, activity.period());
        Map<String, Object> responsible = new LinkedHashMap<>();
        responsible.put("function", activity.responsible().function());
        activity.responsible().employee().map(EmployeeId::value).ifPresent(id -> responsible.put("employee", id));
        object.put("responsible", responsible);
        put(object, "followUps", activity.followUps());
        put(object, "gains", activity.gains().stream().map(PlanText::gain).toList());
        put(object, "needs", activity.needs());
        put(
                object,
                "decisions",
                activity.decisions().stream().map(PlanText::decision).toList());
        put(
                object,
                "reports",
                activity.reports().stream()
                        .map(report ->
                                dated(report.date(), "status", report.status().code()))
                        .toList());
        put(object, "verdicts", verdicts(activity.verdicts()));
        activity.commitment().ifPresent(commitment -> object.put("commitment", commitment(commitment)));
        put(
                object,
                "milestones",
                activity.milestones().stream().map(PlanText::milestone).toList());
        activity.carriedOverFrom().ifPresent(origin -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("plan", origin.plan());
            one.put("activity", origin.activity());
            object.put("carriedOverFrom", one);
        });
        return object;
    }

    private static Map<String, Object> milestone(Milestone milestone) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("proof", StructureText.texts(milestone.proof()));
        object.put("day", milestone.day());
        milestone.shown().ifPresent(day -> object.put("shown", day));
        return object;
    }

    private static List<Map<String, Object>> verdicts(List<Verdict> verdicts) {
        return verdicts.stream()
                .map(verdict -> {
                    Map<String, Object> one =
                            dated(verdict.date(), "result", verdict.result().code());
                    one.put("judgedBy", verdict.judgedBy());
                    return one;
                })
                .toList();
    }

    private static Map<String, Object> dated(Object date, String name, Object value) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("date", date);
        object.put(name, value);
        return object;
    }

    private static Map<String, Object> gap(AddressedGap gap) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("competence", gap.competence());
        gap.level().ifPresent(level -> {
            Map<String, Object> one = new LinkedHashMap<>();
            StructureText.putLevel(one, level);
            object.put("levelOnScale", one);
        });
        gap.unit().ifPresent(unit -> object.put("unit", unit));
        return object;
    }

    private static Map<String, Object> recipients(Recipients recipients) {
        Map<String, Object> object = new LinkedHashMap<>();
        if (recipients instanceof Recipients.InRole of) {
            object.put("kind", "role");
            object.put("role", of.role());
            object.put("unit", of.unit());
        } else if (recipients instanceof Recipients.People of) {
            object.put("kind", "people");
            object.put("named", values(of.named()));
        } else if (recipients instanceof Recipients.Group of) {
            object.put("kind", "group");
            object.put("name", of.name());
            of.size().ifPresent(size -> object.put("size", size));
        } else if (recipients instanceof Recipients.Seats of) {
            object.put("kind", "seats");
            object.put("number", of.number());
            put(object, "named", values(of.named()));
        } else if (recipients instanceof Recipients.Outsiders of) {
            object.put("kind", "outsiders");
            object.put("number", of.number());
        }
        return object;
    }

    private static List<String> values(List<EmployeeId> employees) {
        return employees.stream().map(EmployeeId::value).toList();
    }

    private static Map<String, Object> cost(CostLine cost) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("kind", cost.kind().value());
        if (cost.price() instanceof Price.Rated rated) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("quantity", rated.quantity());
            one.put("rate", money(rated.rate()));
            one.put("rateOf", rated.rateOf());
            object.put("rated", one);
        } else {
            object.put("price", money(((Price.Fixed) cost.price()).money()));
        }
        putYears(object, cost.years());
        object.put("vat", cost.vat().code());
        cost.source().ifPresent(source -> object.put("source", source));
        return object;
    }

    private static void putYears(Map<String, Object> object, Years years) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("first", years.first());
        one.put("last", years.last());
        object.put("years", one);
    }

    private static Map<String, Object> funding(FundingLine line) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("fund", line.fund());
        putYears(object, line.years());
        object.put("status", line.status().code());
        return object;
    }

    private static Map<String, Object> gain(PlannedGain gain) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("competence", gain.competence());
        StructureText.putLevel(object, gain.level());
        if (gain.employees().isEmpty()) {
            object.put("persons", gain.persons());
        } else {
            object.put("employees", values(gain.employees()));
        }
        return object;
    }

    private static Map<String, Object> decision(Decision decision) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("body", decision.body());
        object.put("date", decision.date());
        object.put("outcome", decision.outcome().code());
        put(object, "signatures", decision.signatures());
        return object;
    }

    static Map<String, Object> commitment(Commitment commitment) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("support", money(commitment.support()));
        object.put("start", commitment.start());
        object.put("months", commitment.months());
        object.put("scaled", commitment.scaled());
        commitment.unit().ifPresent(unit -> object.put("unit", unit));
        return object;
    }

    private static Map<String, Object> lift(Lift lift) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("activity", lift.activity());
        object.put("kind", lift.kind().code());
        object.put("from", place(lift.from()));
        object.put("to", place(lift.to()));
        object.put("date", lift.date());
        object.put("by", lift.by());
        object.put("reason", lift.reason());
        return object;
    }

    private static Map<String, Object> goal(Goal goal) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", goal.id());
        object.put("unit", goal.unit());
        object.put("text", StructureText.texts(goal.text()));
        object.put("term", goal.term().code());
        put(object, "parents", List.copyOf(goal.parents()));
        goal.origin().ifPresent(plan -> object.put("plan", plan));
        put(object, "measures", goal.measures().stream().map(PlanText::measure).toList());
        put(object, "verdicts", verdicts(goal.verdicts()));
        return object;
    }

    private static Map<String, Object> plan(SupplyPlan plan) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", plan.id());
        object.put("unit", plan.unit());
        StructureText.putPeriod(object, plan.period());
        put(object, "goals", plan.goals());
        put(object, "activities", plan.activities());
        put(object, "adopted", plan.adopted().stream().map(PlanText::version).toList());
        return object;
    }

    private static Map<String, Object> version(PlanVersion version) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("date", version.date());
        object.put("body", version.body());
        put(object, "goals", version.goals().stream().map(PlanText::goal).toList());
        put(
                object,
                "activities",
                version.activities().stream().map(PlanText::activity).toList());
        return object;
    }

    static Map<String, Object> measure(GoalMeasure measure) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("labels", StructureText.texts(measure.name()));
        object.put("unit", measure.unit());
        object.put("baseline", number(measure.baseline()));
        object.put("target", number(measure.target()));
        object.put("direction", measure.direction() == Direction.RISE ? "rise" : "fall");
        put(
                object,
                "readings",
                measure.readings().stream().map(PlanText::reading).toList());
        return object;
    }

    private static Map<String, Object> reading(Reading reading) {
        return reading instanceof Reading.Value value
                ? dated(value.date(), "value", number(value.value()))
                : dated(reading.date(), "cannotBeJudged", ((Reading.CannotBeJudged) reading).reason());
    }

    /** A number with decimals; what has none that end is rounded. */
    static BigDecimal number(Fraction value) {
        BigDecimal decimal = value.rounded(DECIMALS).stripTrailingZeros();
        return decimal.scale() < 0 ? decimal.setScale(0) : decimal;
    }

    /** From the code of a currency to the sum in it. */
    static Map<String, Object> amounts(Amounts amounts) {
        Map<String, Object> object = new LinkedHashMap<>();
        amounts.byCurrency().forEach((currency, sum) -> object.put(currency.getCurrencyCode(), sum));
        return object;
    }
}
