package org.kompetens.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.Activity;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.Planning;

/**
 * What there is to choose from in a unit and below it, out of its plans and its cells: here plans meet the choice. A candidate is
 * an activity of which nothing is decided; what is approved counts as done, so that it is taken off the gaps and costs nothing.
 *
 * <pre>{@code
 * PlannedChoice planned = PlannedChoice.of(planning, analysis, unit, employees.stream(), Currency.getInstance("SEK"));
 * ChoiceQuestion question = planned.question()
 *         .budget(Optional.of(2027), () -> Money.of("400000", "SEK"))
 *         .build();
 * Optional<Proposal> proposal = Choice.of(question).propose();
 * }</pre>
 *
 * <p>Each cell that is short is a gap; what is unassessed or expired is no number, and no gap. An activity closes what would not be
 * missing if those whom it reaches held the expected level at least. It reaches those who are named. Other places go to those for
 * whom it is, who have an employment in the role, or where the gap that it addresses is: activity by activity, the approved first and
 * then by id, to those who have no place for the same competence yet, of these to those of whose gap it closes most, and then
 * by id. Whoever answers may decide otherwise; no person is named in the question.
 *
 * <p>Costs are rounded up to four decimals. Funds pay what they have granted, within their frames, of which those of approved
 * activities have their part, be they stopped since. A fund's cap for a person holds for all activities together: of somebody who is
 * named in several, and of everybody where the fund has a frame too, the question has what the fund pays in each, the cap, and what it
 * pays in approved ones. Funds pay in the order of {@link org.kompetens.cost.Fund#pay}, as in the budget, so first what is
 * approved. Where the shares of an activity's funds are
 * more than one together, they grant no more of each kind of cost than there is of it, in the order of the register. An activity's
 * trainers' hours are the quantities of its cost lines of that kind.
 *
 * <p>What an activity needs has to be chosen with it, if it is not approved already; of an either-or group at most one is chosen, and
 * none beside an approved one. What thereby cannot be chosen is no candidate, and neither is what needs it.
 */
public final class PlannedChoice {

    private final Planning planning;
    private final LocalDate date;
    private final Currency currency;
    private final OpenActivities activities;
    private final ClosableCells cells;

    private PlannedChoice(
            Planning planning, LocalDate date, Currency currency, OpenActivities activities, ClosableCells cells) {
        this.planning = planning;
        this.date = date;
        this.currency = currency;
        this.activities = activities;
        this.cells = cells;
    }

    /**
     * Puts together what there is to choose from.
     *
     * @param planning the plans, of the same organisation
     * @param analysis the analysis of the date on which is chosen: what is decided later is not known
     * @param top the unit whose cells and activities are looked at, with all below it
     * @param employees the records; refused ones, and all but the first of an employee, are passed over
     * @param currency the currency in which is paid
     * @return the choice
     * @throws IllegalArgumentException if there is no such unit
     */
    public static PlannedChoice of(
            Planning planning, GapAnalysis analysis, UnitId top, Stream<Employee> employees, Currency currency) {
        planning.organisation().tree().indexOf(top);
        OpenActivities activities = new OpenActivities(planning, analysis.asOf(), top, currency);
        ClosableCells cells =
                ClosableCells.of(analysis, top, activities.approved(), activities.candidates(), employees);
        return new PlannedChoice(planning, analysis.asOf(), currency, activities, cells);
    }

    /**
     * Begins to write the question down.
     *
     * @return a builder with all gaps and candidates, what these need and exclude, and the frames of funds, without a budget;
     *     it compares by weighted shares where the gaps are on several scales
     */
    public ChoiceQuestionBuilder question() {
        ChoiceQuestionBuilder question = ChoiceQuestion.builder(currency)
                .measure(
                        cells.scales().size() > 1 ? ShortfallMeasure.WEIGHTED_SHARES : ShortfallMeasure.WEIGHTED_STEPS);
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

    /**
     * Activities of which nothing is decided, and which cannot be chosen.
     *
     * @return each with the reason, by id
     */
    public List<NoCandidate> noCandidates() {
        return activities.left();
    }

    /**
     * Expected gains that close nothing, whoever falls short.
     *
     * @return each with the reason
     */
    public List<UnplacedGain> unplaced() {
        return cells.unplaced();
    }

    /** How much of it there is. */
    @Override
    public String toString() {
        return "PlannedChoice[gaps=" + cells.gaps().size() + ", candidates="
                + activities.candidates().size() + "]";
    }
}
