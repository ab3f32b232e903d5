package org.kompetens.testkit.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kompetens.choice.Candidate;
import org.kompetens.choice.CappedGrants;
import org.kompetens.choice.ChoiceQuestion;
import org.kompetens.choice.ClosableGap;
import org.kompetens.choice.ShortfallMeasure;
import org.kompetens.redeployment.RedeploymentQuestion;

/**
 * Questions of what to do first and of redeployment as what {@link JsonLayout} lays out, in the form of the documents
 * {@code choice-question} and {@code redeployment-question}.
 */
final class ChoiceText {

    private ChoiceText() {}

    static Map<String, Object> of(ChoiceQuestion question) {
        if (!question.refused().isEmpty()) {
            throw new IllegalArgumentException("a line has no question of which something was refused");
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("currency", question.currency().getCurrencyCode());
        object.put("measure", measure(question.measure()));
        put(object, "gaps", question.gaps().stream().map(ChoiceText::gap).toList());
        put(
                object,
                "candidates",
                question.candidates().stream().map(ChoiceText::candidate).toList());
        put(
                object,
                "budgets",
                question.budgets().stream()
                        .map(budget -> {
                            Map<String, Object> one = new LinkedHashMap<>();
                            budget.year().ifPresent(year -> one.put("year", year));
                            one.put("most", PlanText.money(budget.most()));
                            return one;
                        })
                        .toList());
        question.trainerHours().ifPresent(hours -> object.put("trainerHours", hours));
        put(
                object,
                "eitherOr",
                question.eitherOr().stream()
                        .map(group -> Map.of("activities", group))
                        .toList());
        put(
                object,
                "leastSpends",
                question.leastSpends().stream()
                        .map(one -> of("unit", one.unit(), "least", PlanText.money(one.least())))
                        .toList());
        put(
                object,
                "frames",
                question.frames().stream()
                        .map(frame -> {
                            Map<String, Object> one = of("fund", frame.fund(), "year", frame.year());
                            one.put("most", PlanText.money(frame.most()));
                            return one;
                        })
                        .toList());
        put(object, "caps", question.caps().stream().map(ChoiceText::cap).toList());
        return object;
    }

    private static void put(Map<String, Object> object, String name, List<?> list) {
        StructureText.putUnlessEmpty(object, name, list);
    }

    private static Map<String, Object> of(String name, Object value, String next, Object nextValue) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put(name, value);
        object.put(next, nextValue);
        return object;
    }

    private static String measure(ShortfallMeasure measure) {
        return StructureText.wireName(measure).replace('_', '-');
    }

    private static Map<String, Object> gap(ClosableGap gap) {
        Map<String, Object> object = of("id", gap.id().value(), "competence", gap.competence());
        object.put("weight", gap.weight());
        object.put("requiredRank", gap.requiredRank());
        object.put("missingSteps", gap.missingSteps());
        return object;
    }

    private static Map<String, Object> candidate(Candidate candidate) {
        Map<String, Object> object = of("activity", candidate.activity(), "unit", candidate.unit());
        put(
                object,
                "costs",
                candidate.costs().stream()
                        .map(cost -> of("year", cost.year(), "amount", PlanText.money(cost.amount())))
                        .toList());
        put(
                object,
                "grants",
                candidate.grants().stream()
                        .map(grant -> {
                            Map<String, Object> one = of("fund", grant.fund(), "year", grant.year());
                            one.put("amount", PlanText.money(grant.amount()));
                            return one;
                        })
                        .toList());
        object.put("trainerHours", candidate.trainerHours());
        put(
                object,
                "closes",
                candidate.closes().stream()
                        .map(one -> of("gap", one.gap().value(), "steps", one.steps()))
                        .toList());
        put(object, "needs", candidate.needs());
        return object;
    }

    private static Map<String, Object> cap(CappedGrants capped) {
        Map<String, Object> object = of(
                "fund",
                capped.fund(),
                "cap",
                of(
                        "most",
                        PlanText.money(capped.cap().most()),
                        "months",
                        capped.cap().months()));
        put(
                object,
                "parts",
                capped.parts().stream()
                        .map(part -> {
                            Map<String, Object> one = of("activity", part.activity(), "date", part.date());
                            one.put("amount", PlanText.money(part.amount()));
                            return one;
                        })
                        .toList());
        put(
                object,
                "paid",
                capped.paid().stream()
                        .map(paid -> of("date", paid.date(), "amount", PlanText.money(paid.amount())))
                        .toList());
        return object;
    }

    static Map<String, Object> of(RedeploymentQuestion question) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("measure", measure(question.measure()));
        put(
                object,
                "endings",
                question.endings().stream()
                        .map(ending -> {
                            Map<String, Object> one = new LinkedHashMap<>();
                            one.put("role", ending.role());
                            ending.unit().ifPresent(unit -> one.put("unit", unit));
                            return one;
                        })
                        .toList());
        object.put(
                "positions",
                question.positions().stream()
                        .map(position -> {
                            Map<String, Object> one = of("role", position.role(), "unit", position.unit());
                            one.put("positions", position.positions());
                            return one;
                        })
                        .toList());
        put(
                object,
                "prices",
                question.prices().stream()
                        .map(price -> of("competence", price.competence(), "amount", PlanText.money(price.amount())))
                        .toList());
        return object;
    }
}
