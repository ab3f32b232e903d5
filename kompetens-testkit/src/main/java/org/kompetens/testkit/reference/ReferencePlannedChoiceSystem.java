package org.kompetens.testkit.reference;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kompetens.choice.Candidate;
import org.kompetens.choice.CandidateBuilder;
import org.kompetens.choice.ChoiceQuestion;
import org.kompetens.choice.ChoiceQuestionBuilder;
import org.kompetens.choice.ClosableGap;
import org.kompetens.choice.GapId;
import org.kompetens.choice.ShortfallMeasure;
import org.kompetens.competence.ScaleId;
import org.kompetens.cost.Amounts;
import org.kompetens.cost.CostKind;
import org.kompetens.cost.CostLine;
import org.kompetens.cost.CostSum;
import org.kompetens.cost.Fund;
import org.kompetens.cost.Money;
import org.kompetens.cost.Price;
import org.kompetens.planning.Activity;
import org.kompetens.planning.ActivityId;
import org.kompetens.testkit.system.PlannedChoiceSystem;
import org.kompetens.testkit.system.PlannedSituation;

/** The question as it is written down in words: every cell of everybody is looked at with and without every activity. */
public final class ReferencePlannedChoiceSystem implements PlannedChoiceSystem {

    /** The reference. */
    public ReferencePlannedChoiceSystem() {}

    @Override
    public ChoiceQuestion question(PlannedSituation situation) {
        return new Question(situation).question();
    }

    private static final class Question {

        private final PlannedSituation of;
        private final PlannedActivities activities;
        private final PlannedPlaces places;
        private final List<PlannedFund> funds;

        Question(PlannedSituation of) {
            this.of = of;
            this.activities = new PlannedActivities(of);
            this.places = new PlannedPlaces(of, activities);
            this.funds = of.register().funds().stream()
                    .map(fund -> new PlannedFund(
                            fund, of.situation().asOf(), activities.paidFirst(), activities.candidates()))
                    .toList();
        }

        ChoiceQuestion question() {
            Map<GapId, ClosableGap> gaps = new LinkedHashMap<>();
            Map<ActivityId, Map<GapId, Integer>> closes = new TreeMap<>();
            Set<ScaleId> scales = new HashSet<>();
            Structure structure = new Structure(of.situation().structure());
            for (PlannedPlaces.ShortCell one : places.cells()) {
                int done = places.closed(one, activities.approved());
                int missing = one.cell().report().missing() - done;
                if (missing <= 0 || !structure.isWithin(one.cell().report().unit(), of.top())) {
                    continue;
                }
                GapId id = GapId.of("gap-" + gaps.size());
                gaps.put(
                        id,
                        new ClosableGap(
                                id,
                                one.cell().competence().id(),
                                one.cell().report().weight(),
                                one.cell().report().requiredRank(),
                                missing));
                scales.add(one.cell().competence().scale());
                for (Activity candidate : activities.candidates()) {
                    int more = places.closed(one, List.of(candidate)) - done;
                    if (more > 0) {
                        closes.computeIfAbsent(candidate.id(), none -> new LinkedHashMap<>())
                                .put(id, more);
                    }
                }
            }
            ChoiceQuestionBuilder question = ChoiceQuestion.builder(of.currency())
                    .measure(scales.size() > 1 ? ShortfallMeasure.WEIGHTED_SHARES : ShortfallMeasure.WEIGHTED_STEPS);
            gaps.values().forEach(question::gap);
            for (Activity candidate : activities.candidates()) {
                question.candidate(candidate(candidate, closes.getOrDefault(candidate.id(), Map.of())));
            }
            for (List<ActivityId> group : of.register().eitherOr()) {
                Set<ActivityId> open = new TreeSet<>(group);
                open.removeIf(id -> !activities.isCandidate(id));
                if (open.size() > 1) {
                    question.eitherOr(List.copyOf(open));
                }
            }
            ChoiceQuestion grants = question.build();
            funds.forEach(fund -> limits(fund, grants, question));
            return question.build();
        }

        private CandidateBuilder candidate(Activity activity, Map<GapId, Integer> closes) {
            CandidateBuilder candidate = Candidate.builder(activity.id(), activity.unit());
            closes.forEach(candidate::closes);
            new TreeSet<>(activity.needs())
                    .stream().filter(activities::isCandidate).forEach(candidate::needs);
            BigDecimal hours = BigDecimal.ZERO;
            for (CostLine line : activity.costs()) {
                for (int year = line.years().first(); year <= line.years().last(); year++) {
                    if (line.kind().equals(CostKind.TRAINERS_TIME) && line.price() instanceof Price.Rated rated) {
                        hours = hours.add(rated.quantity());
                    }
                }
            }
            candidate.trainerHours(hours.setScale(0, RoundingMode.CEILING).intValueExact());
            Map<Integer, RestOfCosts> left = new HashMap<>();
            costs(List.of(activity), List.of())
                    .getOrDefault(activity.id(), new TreeMap<>())
                    .forEach((year, sum) -> {
                        left.put(year, new RestOfCosts(activity, year));
                        candidate.cost(year, () -> money(amount(sum.gross()), RoundingMode.UP));
                    });
            for (PlannedFund planned : funds) {
                Fund fund = planned.fund;
                for (Map.Entry<Integer, RestOfCosts> rest : left.entrySet()) {
                    int year = rest.getKey();
                    BigDecimal paid = fund.cap().isPresent()
                            ? planned.grant(activity, year, rest.getValue())
                            : rest.getValue()
                                    .pay(fund, granted(fund, List.of(activity)).getOrDefault(year, BigDecimal.ZERO));
                    if (paid.signum() > 0) {
                        candidate.grant(fund.id(), year, () -> money(paid, RoundingMode.DOWN));
                    }
                }
            }
            return candidate;
        }

        /** What the approved leave of the frame in each year in which a candidate has a grant. */
        private void limits(PlannedFund planned, ChoiceQuestion grants, ChoiceQuestionBuilder question) {
            Fund fund = planned.fund;
            Map<Integer, BigDecimal> taken = granted(fund, activities.paidFirst());
            Set<Integer> years = new TreeSet<>();
            grants.candidates()
                    .forEach(one -> one.grants().stream()
                            .filter(grant -> grant.fund().equals(fund.id()))
                            .forEach(grant -> years.add(grant.year())));
            for (int year : years) {
                fund.framePerYear().ifPresent(frame -> {
                    BigDecimal rest = frame.amount().subtract(taken.getOrDefault(year, BigDecimal.ZERO));
                    question.frame(fund.id(), year, () -> money(rest, RoundingMode.DOWN));
                });
            }
            planned.caps().forEach(question::cap);
        }

        /** By year, where it is any. */
        private Map<Integer, BigDecimal> granted(Fund fund, List<Activity> some) {
            Map<Integer, BigDecimal> byYear = new TreeMap<>();
            costs(some, List.of(fund))
                    .values()
                    .forEach(years -> years.forEach((year, sum) -> {
                        if (amount(sum.granted()).signum() != 0) {
                            byYear.merge(year, amount(sum.granted()), BigDecimal::add);
                        }
                    }));
            return byYear;
        }

        private Map<ActivityId, SortedMap<Integer, CostSum>> costs(List<Activity> some, List<Fund> funds) {
            return new ReferenceCosts(
                            PlannedFund.register(some, funds), of.situation().asOf())
                    .all();
        }

        private BigDecimal amount(Amounts amounts) {
            return amounts.in(of.currency());
        }

        private Money money(BigDecimal amount, RoundingMode rounding) {
            return new Money(amount.setScale(4, rounding), of.currency());
        }
    }
}
