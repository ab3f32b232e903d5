package org.kompetens.planning;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.kompetens.cost.Amounts;
import org.kompetens.cost.CostLine;
import org.kompetens.cost.FundingLine;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.UnitId;
import org.kompetens.strategy.LearningArena;
import org.kompetens.strategy.Strategy;
import org.kompetens.text.Labels;

/**
 * Something that is done about competence. Written down by an {@link ActivityBuilder}, in any order; a copy with something
 * else in it is made by {@link #with}.
 *
 * @param id identifies the activity
 * @param title what it is called
 * @param description what it is, where more is said
 * @param unit its home: the unit that wants it. Where it is handled may be further up, see {@link Lift}
 * @param kind whether it has money of its own
 * @param strategies which strategies it serves; several may be
 * @param gaps which gaps it is to close; none is no fault, as with working time or the workplace
 * @param goals which goals it serves, each with the plan in which it was tied to it
 * @param recipients for whom it is; empty where it is for nobody in particular
 * @param arena what people learn through, if they learn
 * @param costs what it costs
 * @param funding which funds are asked to pay
 * @param period when it is carried out
 * @param responsible who answers for it
 * @param followUps the dates on which it is followed up, in their order
 * @param gains what it is expected to bring
 * @param needs which others have to be carried out for it to be of use
 * @param decisions what was decided of it, in the order of dates
 * @param reports how far the work had come on some dates, in the order of dates
 * @param verdicts how its result was judged on some dates, in the order of dates
 * @param commitment the time for which whoever is supported stays, if any
 * @param milestones proofs wanted along the way
 * @param carriedOverFrom what it was in an earlier plan, if it was in any
 */
public record Activity(
        ActivityId id,
        Labels title,
        Optional<Labels> description,
        UnitId unit,
        ActivityKind kind,
        Set<Strategy> strategies,
        List<AddressedGap> gaps,
        List<ServedGoal> goals,
        Optional<Recipients> recipients,
        Optional<LearningArena> arena,
        List<CostLine> costs,
        List<FundingLine> funding,
        Period period,
        Responsible responsible,
        List<LocalDate> followUps,
        List<PlannedGain> gains,
        List<ActivityId> needs,
        List<Decision> decisions,
        List<ImplementationReport> reports,
        List<Verdict> verdicts,
        Optional<Commitment> commitment,
        List<Milestone> milestones,
        Optional<Origin> carriedOverFrom) {

    /** Copies, and sorts what has dates. */
    public Activity {
        Set<Strategy> ordered = EnumSet.noneOf(Strategy.class);
        ordered.addAll(strategies);
        strategies = Collections.unmodifiableSet(ordered);
        gaps = List.copyOf(gaps);
        goals = List.copyOf(goals);
        costs = List.copyOf(costs);
        funding = List.copyOf(funding);
        followUps = List.copyOf(new TreeSet<>(followUps));
        gains = List.copyOf(gains);
        needs = List.copyOf(needs);
        decisions =
                decisions.stream().sorted(Comparator.comparing(Decision::date)).toList();
        reports = reports.stream()
                .sorted(Comparator.comparing(ImplementationReport::date))
                .toList();
        verdicts = verdicts.stream().sorted(Comparator.comparing(Verdict::date)).toList();
        milestones = List.copyOf(milestones);
    }

    /**
     * Begins to write an activity down.
     *
     * @param id identifies it
     * @param title what it is called
     * @param unit its home
     * @param responsible who answers for it
     * @return a builder of an activity without money, at any time, of which nothing else is said
     */
    public static ActivityBuilder builder(ActivityId id, Labels title, UnitId unit, Responsible responsible) {
        return new ActivityBuilder(id, title, unit, responsible);
    }

    /**
     * A copy with something else in it.
     *
     * @param change what is to be written over or added to
     * @return a new activity
     * @throws org.kompetens.finding.FindingsException as {@link ActivityBuilder#build} does
     */
    public Activity with(UnaryOperator<ActivityBuilder> change) {
        return change.apply(new ActivityBuilder(this)).build();
    }

    private Activity withCosts(List<CostLine> others) {
        return new Activity(
                id,
                title,
                description,
                unit,
                kind,
                strategies,
                gaps,
                goals,
                recipients,
                arena,
                others,
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

    /**
     * The same without saying who takes part and who answers for it by name: as many places, gains of as many persons.
     *
     * @return a new activity that names no employee
     */
    public Activity withoutPersons() {
        return new Activity(
                id,
                title,
                description,
                unit,
                kind,
                strategies,
                gaps,
                goals,
                recipients.flatMap(Activity::withoutNames),
                arena,
                costs,
                funding,
                period,
                Responsible.of(responsible.function()),
                followUps,
                gains.stream()
                        .map(gain -> PlannedGain.ofPersons(gain.competence(), gain.level(), gain.persons()))
                        .toList(),
                needs,
                decisions,
                reports,
                verdicts,
                commitment,
                milestones,
                carriedOverFrom);
    }

    private static Optional<Recipients> withoutNames(Recipients recipients) {
        if (recipients instanceof Recipients.Seats seats) {
            return Optional.of(new Recipients.Seats(seats.number(), List.of()));
        }
        if (recipients instanceof Recipients.People people) {
            return people.named().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Recipients.Seats(people.named().size(), List.of()));
        }
        return Optional.of(recipients);
    }

    /**
     * What it costs in a year, whoever pays.
     *
     * @param year the year
     * @return the sum of its cost lines
     */
    public Amounts cost(int year) {
        return costs.stream().map(line -> line.in(year)).reduce(Amounts.NONE, Amounts::plus);
    }

    /**
     * In which years it costs anything or is to be paid for.
     *
     * @return the years of its cost lines, in order
     */
    public List<Integer> costYears() {
        return costs.stream()
                .flatMap(line -> line.years().stream().boxed())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * How it stands on a date.
     *
     * @param date the date; what is dated later is not known yet
     * @return its status on each axis
     */
    public ActivityStatus statusAt(LocalDate date) {
        return ActivityStatus.of(this, date);
    }

    /**
     * The same with what it still costs: work that was stopped, or that goes on as another activity, costs nothing in the years
     * after that in which this was first reported. What is put off costs as planned, as it is to be done.
     *
     * @param date as of which date: what is reported later is not known
     * @return this activity, without the costs of those years
     */
    public Activity costingAt(LocalDate date) {
        Optional<Integer> last = endedSince(date).map(LocalDate::getYear);
        if (last.isEmpty() || costs.stream().allMatch(line -> line.years().last() <= last.get())) {
            return this;
        }
        List<CostLine> left = costs.stream()
                .filter(line -> line.years().first() <= last.get())
                .map(line -> line.upTo(last.get()))
                .toList();
        return withCosts(left);
    }

    /** The first report after which nothing else was reported than that the work was stopped or carried over. */
    private Optional<LocalDate> endedSince(LocalDate date) {
        Optional<LocalDate> since = Optional.empty();
        for (ImplementationReport report : reports) {
            if (!report.date().isAfter(date)) {
                since = report.status() == ImplementationStatus.STOPPED
                                || report.status() == ImplementationStatus.CARRIED_OVER
                        ? since.or(() -> Optional.of(report.date()))
                        : Optional.empty();
            }
        }
        return since;
    }

    /**
     * Since when it is approved, without a break.
     *
     * @param date as of which date: what is decided later is not known
     * @return the day of the first approval after which nothing else was decided; empty if it is not approved on that date
     */
    public Optional<LocalDate> approvedSince(LocalDate date) {
        Optional<LocalDate> since = Optional.empty();
        for (Decision decision : decisions) {
            if (!decision.date().isAfter(date)) {
                since = decision.outcome() == DecisionStatus.APPROVED
                        ? since.or(() -> Optional.of(decision.date()))
                        : Optional.empty();
            }
        }
        return since;
    }

    /** Which activity, and where; its texts may be anything, and are not shown. */
    @Override
    public String toString() {
        return "Activity[" + id + ", " + unit + "]";
    }
}
