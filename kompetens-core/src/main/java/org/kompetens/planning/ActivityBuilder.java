package org.kompetens.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.kompetens.cost.CostLine;
import org.kompetens.cost.FundingLine;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsBuilder;
import org.kompetens.finding.FindingsException;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.UnitId;
import org.kompetens.strategy.LearningArena;
import org.kompetens.strategy.Strategy;
import org.kompetens.strategy.SuggestedActivity;
import org.kompetens.text.Labels;

/**
 * Writes an activity down, in any order. What is wrong with an amount or a year is found when it is made, so these are given
 * as suppliers: what they refuse becomes a finding beside all others, and {@link #build} names all at once.
 */
public final class ActivityBuilder {

    private final ActivityId id;
    private final UnitId unit;
    private final FindingsBuilder refused = new FindingsBuilder();
    private final Set<Strategy> strategies = EnumSet.noneOf(Strategy.class);
    private final List<AddressedGap> gaps = new ArrayList<>();
    private final List<ServedGoal> goals = new ArrayList<>();
    private final List<CostLine> costs = new ArrayList<>();
    private final List<FundingLine> funding = new ArrayList<>();
    private final List<LocalDate> followUps = new ArrayList<>();
    private final List<PlannedGain> gains = new ArrayList<>();
    private final List<ActivityId> needs = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final List<ImplementationReport> reports = new ArrayList<>();
    private final List<Verdict> verdicts = new ArrayList<>();
    private final List<Milestone> milestones = new ArrayList<>();
    private Labels title;
    private Responsible responsible;
    private Optional<Labels> description = Optional.empty();
    private Optional<ActivityKind> kind = Optional.empty();
    private Optional<Recipients> recipients = Optional.empty();
    private Optional<LearningArena> arena = Optional.empty();
    private Period period = Period.ALWAYS;
    private Optional<Commitment> commitment = Optional.empty();
    private Optional<Origin> carriedOverFrom = Optional.empty();
    private int costsGiven;
    private int fundingGiven;

    ActivityBuilder(ActivityId id, Labels title, UnitId unit, Responsible responsible) {
        this.id = id;
        this.title = title;
        this.unit = unit;
        this.responsible = responsible;
    }

    ActivityBuilder(Activity activity) {
        this(activity.id(), activity.title(), activity.unit(), activity.responsible());
        description = activity.description();
        kind = Optional.of(activity.kind());
        strategies.addAll(activity.strategies());
        gaps.addAll(activity.gaps());
        goals.addAll(activity.goals());
        recipients = activity.recipients();
        arena = activity.arena();
        costs.addAll(activity.costs());
        costsGiven = costs.size();
        funding.addAll(activity.funding());
        fundingGiven = funding.size();
        period = activity.period();
        followUps.addAll(activity.followUps());
        gains.addAll(activity.gains());
        needs.addAll(activity.needs());
        decisions.addAll(activity.decisions());
        reports.addAll(activity.reports());
        verdicts.addAll(activity.verdicts());
        commitment = activity.commitment();
        milestones.addAll(activity.milestones());
        carriedOverFrom = activity.carriedOverFrom();
    }

    /**
     * What it is called, in place of what was said.
     *
     * @param title its name
     * @return this builder
     */
    public ActivityBuilder title(Labels title) {
        this.title = title;
        return this;
    }

    /**
     * Who answers for it, in place of whom was said.
     *
     * @param responsible a function
     * @return this builder
     */
    public ActivityBuilder responsible(Responsible responsible) {
        this.responsible = responsible;
        return this;
    }

    /**
     * What it is.
     *
     * @param description a text
     * @return this builder
     */
    public ActivityBuilder description(Labels description) {
        this.description = Optional.of(description);
        return this;
    }

    /**
     * Whether it has money of its own; without this, it has if it has costs.
     *
     * @param kind with or without
     * @return this builder
     */
    public ActivityBuilder kind(ActivityKind kind) {
        this.kind = Optional.of(kind);
        return this;
    }

    /**
     * Strategies that it serves, beside those said before.
     *
     * @param strategies some
     * @return this builder
     */
    public ActivityBuilder strategies(Strategy... strategies) {
        this.strategies.addAll(List.of(strategies));
        return this;
    }

    /**
     * Takes the name and the strategies of an activity that a source suggests.
     *
     * @param suggested the suggestion
     * @return this builder
     */
    public ActivityBuilder as(SuggestedActivity suggested) {
        strategies.addAll(suggested.strategies());
        return title(suggested.labels());
    }

    /**
     * A gap that it is to close.
     *
     * @param gap the gap
     * @return this builder
     */
    public ActivityBuilder gap(AddressedGap gap) {
        gaps.add(gap);
        return this;
    }

    /**
     * A goal that it serves.
     *
     * @param goal the goal, and where the two were tied
     * @return this builder
     */
    public ActivityBuilder goal(ServedGoal goal) {
        goals.add(goal);
        return this;
    }

    /**
     * For whom it is.
     *
     * @param recipients whom
     * @return this builder
     */
    public ActivityBuilder recipients(Recipients recipients) {
        this.recipients = Optional.of(recipients);
        return this;
    }

    /**
     * What people learn through.
     *
     * @param arena the arena
     * @return this builder
     */
    public ActivityBuilder arena(LearningArena arena) {
        this.arena = Optional.of(arena);
        return this;
    }

    /**
     * A cost.
     *
     * @param line makes the line; what it refuses becomes a finding, and the line is left out
     * @return this builder
     */
    public ActivityBuilder cost(Supplier<CostLine> line) {
        take(line, "costs", costsGiven++).ifPresent(costs::add);
        return this;
    }

    /**
     * A fund that is asked to pay.
     *
     * @param line makes the line; what it refuses becomes a finding, and the line is left out
     * @return this builder
     */
    public ActivityBuilder funding(Supplier<FundingLine> line) {
        take(line, "funding", fundingGiven++).ifPresent(funding::add);
        return this;
    }

    /**
     * When it is carried out.
     *
     * @param period from when to when
     * @return this builder
     */
    public ActivityBuilder period(Period period) {
        this.period = period;
        return this;
    }

    /**
     * A date on which it is followed up.
     *
     * @param date the date
     * @return this builder
     */
    public ActivityBuilder followUp(LocalDate date) {
        followUps.add(date);
        return this;
    }

    /**
     * What it is expected to bring.
     *
     * @param gain the gain
     * @return this builder
     */
    public ActivityBuilder gain(PlannedGain gain) {
        gains.add(gain);
        return this;
    }

    /**
     * What has to be carried out for it to be of use.
     *
     * @param other another activity of the register
     * @return this builder
     */
    public ActivityBuilder needs(ActivityId other) {
        needs.add(other);
        return this;
    }

    /**
     * What somebody decided of it.
     *
     * @param decision the decision
     * @return this builder
     */
    public ActivityBuilder decision(Decision decision) {
        decisions.add(decision);
        return this;
    }

    /**
     * How far the work had come on a date.
     *
     * @param report the report
     * @return this builder
     */
    public ActivityBuilder report(ImplementationReport report) {
        reports.add(report);
        return this;
    }

    /**
     * How its result was judged.
     *
     * @param verdict the judgement
     * @return this builder
     */
    public ActivityBuilder verdict(Verdict verdict) {
        verdicts.add(verdict);
        return this;
    }

    /**
     * The time for which whoever is supported stays.
     *
     * @param commitment makes the commitment; what it refuses becomes a finding
     * @return this builder
     */
    public ActivityBuilder commitment(Supplier<Commitment> commitment) {
        try {
            this.commitment = Optional.of(commitment.get());
        } catch (FindingsException wrong) {
            refused.addAll(FieldPath.of("commitment"), wrong.findings());
        }
        return this;
    }

    /**
     * A proof wanted along the way.
     *
     * @param milestone the proof and its day
     * @return this builder
     */
    public ActivityBuilder milestone(Milestone milestone) {
        milestones.add(milestone);
        return this;
    }

    /**
     * What it was in an earlier plan.
     *
     * @param origin the plan and the activity
     * @return this builder
     */
    public ActivityBuilder carriedOverFrom(Origin origin) {
        this.carriedOverFrom = Optional.of(origin);
        return this;
    }

    /**
     * The activity.
     *
     * @return the activity
     * @throws FindingsException with everything that was refused, each at its place
     */
    public Activity build() {
        refused().orThrow();
        return accepted();
    }

    /** Everything that was refused so far, each at its place in the activity. */
    Findings refused() {
        return refused.build();
    }

    /** The activity without what was refused. */
    Activity accepted() {
        return new Activity(
                id,
                title,
                description,
                unit,
                kind.orElse(costsGiven > 0 ? ActivityKind.WITH_MONEY : ActivityKind.WITHOUT_MONEY),
                strategies,
                gaps,
                goals,
                recipients,
                arena,
                costs,
                funding,
                period,
                responsible,
                followUps,
                gains,
                needs,
                decisions,
                reports,
                verdicts,
                commitment,
                milestones,
                carriedOverFrom);
    }

    private <T> Optional<T> take(Supplier<T> line, String list, int index) {
        try {
            return Optional.of(line.get());
        } catch (FindingsException wrong) {
            refused.addAll(FieldPath.of(list, index), wrong.findings());
            return Optional.empty();
        }
    }
}
