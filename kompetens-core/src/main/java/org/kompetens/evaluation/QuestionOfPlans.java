package org.kompetens.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kompetens.choice.Candidate;
import org.kompetens.choice.CandidateBuilder;
import org.kompetens.choice.ChoiceQuestion;
import org.kompetens.choice.ChoiceQuestionBuilder;
import org.kompetens.choice.ShortfallMeasure;
import org.kompetens.cost.CostKind;
import org.kompetens.cost.CostLine;
import org.kompetens.cost.Money;
import org.kompetens.cost.Price;
import org.kompetens.cost.UnpaidCosts;
import org.kompetens.planning.Activity;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.Planning;

/**
 * Writes down as a question what there is to choose from.
 *
 * @param planning the plans, whose funds pay
 * @param date the date on which is chosen
 * @param currency the currency in which is paid
 * @param activities the candidates, and what goes with them
 * @param cells what each of them closes, by who has the places
 */
record QuestionOfPlans(
        Planning planning, LocalDate date, Currency currency, OpenActivities activities, ClosableCells cells) {

    /** All gaps and candidates, what these need and exclude, and the frames of funds, without a budget. */
    ChoiceQuestionBuilder builder(ShortfallMeasure measure) {
        ChoiceQuestionBuilder question = ChoiceQuestion.builder(currency).measure(measure);
        cells.gaps().forEach(question::gap);
        List<PlannedGrants> funds = grants();
        activities.candidates().forEach(activity -> question.candidate(candidate(activity, funds)));
        activities.eitherOr().forEach(question::eitherOr);
        for (PlannedGrants grants : funds) {
            grants.frames()
                    .forEach((year, frame) ->
                            question.frame(grants.fund(), year, () -> money(frame, RoundingMode.DOWN)));
            grants.caps().forEach(question::cap);
        }
        return question;
    }

    /** What each fund has granted, which together is no more than the cost. */
    private List<PlannedGrants> grants() {
        Map<ActivityId, Map<Integer, UnpaidCosts>> left = new HashMap<>();
        for (Activity activity : activities.candidates()) {
            Map<Integer, UnpaidCosts> years = new HashMap<>();
            activity.costYears().forEach(year -> years.put(year, new UnpaidCosts(activity.costs(), year, currency)));
            left.put(activity.id(), years);
        }
        return planning.register().funds().stream()
                .filter(fund -> fund.currency().equals(currency))
                .map(fund -> new PlannedGrants(fund, date, activities.paidFirst(), activities.candidates(), left))
                .toList();
    }

    private CandidateBuilder candidate(Activity activity, List<PlannedGrants> funds) {
        CandidateBuilder candidate =
                Candidate.builder(activity.id(), activity.unit()).trainerHours(trainerHours(activity));
        activities.needs(activity).forEach(candidate::needs);
        cells.closedBy(activity.id()).forEach(closed -> candidate.closes(closed.gap(), closed.steps()));
        for (int year : activity.costYears()) {
            candidate.cost(year, () -> money(activity.cost(year).in(currency), RoundingMode.UP));
        }
        for (PlannedGrants grants : funds) {
            grants.of(activity.id())
                    .forEach((year, amount) ->
                            candidate.grant(grants.fund(), year, () -> money(amount, RoundingMode.DOWN)));
        }
        return candidate;
    }

    private static int trainerHours(Activity activity) {
        BigDecimal hours = BigDecimal.ZERO;
        for (CostLine line : activity.costs()) {
            if (line.kind().equals(CostKind.TRAINERS_TIME) && line.price() instanceof Price.Rated rated) {
                hours = hours.add(rated.quantity()
                        .multiply(BigDecimal.valueOf(line.years().stream().count())));
            }
        }
        return hours.setScale(0, RoundingMode.UP)
                .min(BigDecimal.valueOf(Integer.MAX_VALUE))
                .intValueExact();
    }

    private Money money(BigDecimal amount, RoundingMode rounding) {
        return new Money(amount.setScale(4, rounding), currency);
    }
}
