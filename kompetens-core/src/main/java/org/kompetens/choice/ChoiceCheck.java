package org.kompetens.choice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kompetens.cost.FundId;
import org.kompetens.cost.Money;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsBuilder;
import org.kompetens.internal.GivenPlaces;
import org.kompetens.internal.Prerequisites;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.ActivityId;

/** Whether a question can be answered. */
final class ChoiceCheck {

    private static final int MOST_HOURS = 1_000_000_000;

    private final ChoiceQuestion question;
    private final GivenPlaces places;
    private final FindingsBuilder found = new FindingsBuilder();
    private final Map<ActivityId, Integer> indexes = new HashMap<>();
    private final Set<GapId> gaps = new HashSet<>();

    ChoiceCheck(ChoiceQuestion question) {
        this.question = question;
        this.places = new GivenPlaces(question.refused());
    }

    Findings findings() {
        found.addAll(question.refused());
        checkGaps();
        checkCandidates();
        checkPrerequisites();
        checkLimits();
        if (!found.build().hasErrors() && !new ChoiceNumbers(question).fit()) {
            found.add(Finding.of(ChoiceRule.TOO_LARGE, FieldPath.ROOT));
        }
        return found.build();
    }

    private void checkGaps() {
        for (int i = 0; i < question.gaps().size(); i++) {
            ClosableGap gap = question.gaps().get(i);
            FieldPath path = FieldPath.of("gaps", i);
            if (!gaps.add(gap.id())) {
                found.add(Finding.of(ChoiceRule.ID_REPEATED, path.then("id")));
            }
            within(1, ClosableGap.HIGHEST_WEIGHT, gap.weight(), path.then("weight"));
            within(1, ClosableGap.HIGHEST_RANK, gap.requiredRank(), path.then("requiredRank"));
            int most = Math.min(ClosableGap.HIGHEST_RANK, Math.max(1, gap.requiredRank()));
            within(1, most, gap.missingSteps(), path.then("missingSteps"));
        }
    }

    private void within(int least, int most, int value, FieldPath path) {
        if (value < least || value > most) {
            found.add(Finding.of(ChoiceRule.OUT_OF_BOUNDS, path)
                    .withValue("least", least)
                    .withValue("most", most)
                    .withValue("value", value));
        }
    }

    private void checkCandidates() {
        for (int i = 0; i < question.candidates().size(); i++) {
            Candidate candidate = question.candidates().get(i);
            FieldPath path = FieldPath.of("candidates", i);
            if (indexes.putIfAbsent(candidate.activity(), i) != null) {
                found.add(Finding.of(ChoiceRule.ID_REPEATED, path.then("activity")));
            }
            within(0, MOST_HOURS, candidate.trainerHours(), path.then("trainerHours"));
            List<FieldPath> costs = places.of(path, "costs", candidate.costs().size());
            for (int j = 0; j < costs.size(); j++) {
                inCurrency(candidate.costs().get(j).amount(), costs.get(j).then("amount"));
            }
            List<FieldPath> grants =
                    places.of(path, "grants", candidate.grants().size());
            for (int j = 0; j < grants.size(); j++) {
                inCurrency(candidate.grants().get(j).amount(), grants.get(j).then("amount"));
            }
            checkGrants(candidate, path);
            checkCloses(candidate, path);
        }
    }

    private void inCurrency(Money amount, FieldPath path) {
        if (!amount.currency().equals(question.currency())) {
            found.add(Finding.of(ChoiceRule.CURRENCY_DIFFERS, path)
                    .withValue("currency", amount.currency().getCurrencyCode())
                    .withValue("expected", question.currency().getCurrencyCode()));
        }
    }

    private void checkGrants(Candidate candidate, FieldPath path) {
        candidate.grants().stream().map(Grant::year).distinct().sorted().forEach(year -> {
            BigDecimal left = BigDecimal.ZERO;
            for (YearCost cost : candidate.costs()) {
                left = cost.year() == year ? left.add(cost.amount().amount()) : left;
            }
            for (Grant grant : candidate.grants()) {
                left = grant.year() == year ? left.subtract(grant.amount().amount()) : left;
            }
            if (left.signum() < 0) {
                found.add(Finding.of(ChoiceRule.GRANT_ABOVE_COST, path.then("grants"))
                        .withValue("activity", candidate.activity())
                        .withValue("year", year));
            }
        });
    }

    private void checkCloses(Candidate candidate, FieldPath path) {
        Set<GapId> named = new HashSet<>();
        for (int j = 0; j < candidate.closes().size(); j++) {
            ClosedSteps closed = candidate.closes().get(j);
            FieldPath at = path.then("closes", j);
            if (!gaps.contains(closed.gap())) {
                found.add(Finding.of(ChoiceRule.GAP_UNKNOWN, at.then("gap")));
            } else if (!named.add(closed.gap())) {
                found.add(Finding.of(ChoiceRule.GAP_REPEATED, at.then("gap")));
            }
            within(1, ClosableGap.HIGHEST_RANK, closed.steps(), at.then("steps"));
        }
    }

    private void checkPrerequisites() {
        List<List<Integer>> before = new ArrayList<>();
        for (int i = 0; i < question.candidates().size(); i++) {
            List<ActivityId> needs = question.candidates().get(i).needs();
            List<Integer> known = new ArrayList<>();
            for (int j = 0; j < needs.size(); j++) {
                FieldPath at = FieldPath.of("candidates", i).then("needs", j);
                if (isKnown(needs.get(j), at)) {
                    known.add(indexes.get(needs.get(j)));
                }
            }
            before.add(known);
        }
        new Prerequisites(before)
                .inCircles().stream()
                        .forEach(i -> found.add(Finding.of(
                                        ChoiceRule.NEEDS_ITSELF,
                                        FieldPath.of("candidates", i).then("needs"))
                                .withValue(
                                        "activity", question.candidates().get(i).activity())));
    }

    private boolean isKnown(ActivityId activity, FieldPath path) {
        boolean isKnown = indexes.containsKey(activity);
        if (!isKnown) {
            found.add(Finding.of(ChoiceRule.ACTIVITY_UNKNOWN, path).withValue("activity", activity));
        }
        return isKnown;
    }

    private void checkLimits() {
        Set<Object> seen = new HashSet<>();
        List<FieldPath> budgets =
                places.of(FieldPath.ROOT, "budgets", question.budgets().size());
        for (int i = 0; i < budgets.size(); i++) {
            MoneyLimit budget = question.budgets().get(i);
            FieldPath path = budgets.get(i);
            inCurrency(budget.most(), path.then("most"));
            once(seen, budget.year(), path.then("year"));
        }
        question.trainerHours().ifPresent(hours -> within(0, MOST_HOURS, hours, FieldPath.of("trainerHours")));
        for (int i = 0; i < question.eitherOr().size(); i++) {
            List<ActivityId> group = question.eitherOr().get(i);
            for (int j = 0; j < group.size(); j++) {
                isKnown(group.get(j), FieldPath.of("eitherOr", i).then("activities", j));
            }
        }
        checkLeastSpends();
        checkFrames(seen);
        new GrantPartCheck(question, indexes.keySet()).findings().list().forEach(found::add);
    }

    private void once(Set<Object> seen, Object one, FieldPath path) {
        if (!seen.add(one)) {
            found.add(Finding.of(ChoiceRule.LIMIT_REPEATED, path));
        }
    }

    private void checkLeastSpends() {
        Set<UnitId> units = new HashSet<>();
        question.candidates().forEach(candidate -> units.add(candidate.unit()));
        Set<Object> seen = new HashSet<>();
        List<FieldPath> given =
                places.of(FieldPath.ROOT, "leastSpends", question.leastSpends().size());
        for (int i = 0; i < given.size(); i++) {
            LeastSpend least = question.leastSpends().get(i);
            FieldPath path = given.get(i);
            inCurrency(least.least(), path.then("least"));
            once(seen, least.unit(), path.then("unit"));
            if (!units.contains(least.unit())) {
                found.add(Finding.of(ChoiceRule.UNIT_UNKNOWN, path.then("unit")).withValue("unit", least.unit()));
            }
        }
    }

    private void checkFrames(Set<Object> seen) {
        Set<FundYear> granted = new HashSet<>();
        question.candidates()
                .forEach(candidate ->
                        candidate.grants().forEach(grant -> granted.add(new FundYear(grant.fund(), grant.year()))));
        List<FieldPath> given =
                places.of(FieldPath.ROOT, "frames", question.frames().size());
        for (int i = 0; i < given.size(); i++) {
            FundFrame frame = question.frames().get(i);
            FieldPath path = given.get(i);
            FundYear one = new FundYear(frame.fund(), frame.year());
            inCurrency(frame.most(), path.then("most"));
            once(seen, one, path.then("year"));
            if (!granted.contains(one)) {
                found.add(Finding.of(ChoiceRule.FUND_UNKNOWN, path.then("fund"))
                        .withValue("fund", frame.fund())
                        .withValue("year", frame.year()));
            }
        }
    }

    /** A fund in a year. */
    record FundYear(FundId fund, int year) {}
}
