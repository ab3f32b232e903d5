package org.kompetens.publication;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kompetens.competence.CompetenceId;
import org.kompetens.cost.Amounts;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.Activity;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.ActivityStatus;
import org.kompetens.planning.PlannedGain;
import org.kompetens.planning.Planning;
import org.kompetens.planning.Recipients;
import org.kompetens.rollup.Amount;

/**
 * What is to be done about competence, as it may be shown outside: the activities of all units that are published, in the
 * columns of a form. Immutable.
 *
 * <p>How many take part, and with it what the activity costs, is hidden where
 *
 * <ul>
 *   <li>fewer take part than the threshold, or all but so few of those employed in its home;
 *   <li>it is made for a gap or a gain of a competence of which any outcome is hidden there;
 *   <li>it is hidden how many are employed there, unless it is for others than employees;
 *   <li>it is not known how many take part; or it is for everybody in a role, as numbers of single roles are never shown;
 *   <li>it was hidden before, or a few more or fewer take part than was shown before.
 * </ul>
 *
 * <p>Sums are of the activities whose cost is shown, so that they tell of no other. Who takes part, expected and reached
 * levels, verdicts, funding and binding time are never shown: each is of single people or a few.
 *
 * <pre>{@code
 * PublishedRollup beside = PublishedRollup.of(rollup, PublicationSettings.DEFAULT);
 * PublishedActivities published = PublishedActivities.of(planning, beside);
 * }</pre>
 */
public final class PublishedActivities {

    private static final int PERCENT = 100;

    private final Planning planning;
    private final PublishedRollup beside;
    private final List<PublishedActivity> activities;
    private final List<PublishedActivityBasis> units;

    private PublishedActivities(Planning planning, PublishedRollup beside) {
        this.planning = planning;
        this.beside = beside;
        var units = beside.units().stream()
                .collect(Collectors.toMap(one -> one.unit().id(), Function.identity()));
        this.activities = planning.activities().stream()
                .filter(activity -> units.containsKey(activity.unit()))
                .filter(activity ->
                        !activity.statusAt(beside.analysis().asOf()).decision().isAgainst())
                .map(activity -> published(activity, Objects.requireNonNull(units.get(activity.unit()))))
                .toList();
        Map<UnitId, Set<CompetenceId>> madeFor = madeFor();
        this.units = beside.units().stream()
                .map(unit -> new PublishedActivityBasis(
                        unit.unit(),
                        unit.employed(),
                        unit.competences().stream()
                                .filter(one -> madeFor.getOrDefault(unit.unit().id(), Set.of())
                                        .contains(one.competence().id()))
                                .toList()))
                .toList();
    }

    /** In each unit the competences for which those activities are made of which figures are shown. */
    private Map<UnitId, Set<CompetenceId>> madeFor() {
        Map<UnitId, Set<CompetenceId>> madeFor = new HashMap<>();
        Set<ActivityId> shown = activities.stream()
                .filter(one -> one.figures().isPresent())
                .map(PublishedActivity::id)
                .collect(Collectors.toSet());
        planning.activities().stream()
                .filter(activity -> shown.contains(activity.id()))
                .forEach(activity -> {
                    activity.gains().forEach(gain -> note(activity.unit(), gain.competence(), madeFor));
                    activity.gaps().forEach(gap -> note(gap.unit().orElse(activity.unit()), gap.competence(), madeFor));
                });
        return madeFor;
    }

    private static void note(UnitId unit, CompetenceId competence, Map<UnitId, Set<CompetenceId>> madeFor) {
        madeFor.computeIfAbsent(unit, first -> new HashSet<>()).add(competence);
    }

    /**
     * What may be shown of plans.
     *
     * @param planning the plans
     * @param beside the figures of the roll-up of the employees that are published with it, or before: its settings and
     *     date are those of the activities, too
     * @return the activities of the same units but those that were rejected or withdrawn
     * @throws IllegalArgumentException if the two are not of the same organisation
     */
    public static PublishedActivities of(Planning planning, PublishedRollup beside) {
        if (!planning.organisation()
                .fingerprint()
                .equals(beside.analysis().organisation().fingerprint())) {
            throw new IllegalArgumentException("organisation must be the same");
        }
        return new PublishedActivities(planning, beside);
    }

    private PublishedActivity published(Activity activity, PublishedUnit home) {
        ActivityStatus status = activity.statusAt(beside.analysis().asOf());
        return new PublishedActivity(
                activity.id(),
                activity.title(),
                home.unit(),
                activity.period(),
                Optional.of(status.implementation()).filter(one -> status.isGivenUp()),
                activity.responsible().function(),
                activity.followUps(),
                figures(activity, home)
                        .filter(figures -> !beside.earlier().isTold(activity.id(), figures, beside.settings())));
    }

    private Optional<PublishedActivity.Figures> figures(Activity activity, PublishedUnit home) {
        SortedMap<Integer, Amounts> costs = new TreeMap<>();
        Activity costing = activity.costingAt(beside.analysis().asOf());
        costing.costYears().forEach(year -> costs.put(year, costing.cost(year)));
        int participants = participants(activity);
        if (isOfHidden(activity, home)) {
            return Optional.empty();
        }
        if (activity.recipients().isEmpty() && participants == 0) {
            return Optional.of(new PublishedActivity.Figures(OptionalInt.empty(), costs));
        }
        boolean isCounted = activity.recipients().isEmpty()
                || activity.recipients().get().seats().isPresent();
        boolean isSafe = activity.recipients()
                        .filter(Recipients.Outsiders.class::isInstance)
                        .isPresent()
                ? participants >= beside.settings().threshold()
                : isCounted && isLarge(participants, home);
        return isSafe
                ? Optional.of(new PublishedActivity.Figures(OptionalInt.of(participants), costs))
                : Optional.empty();
    }

    /** Made for those who fall short, it is as large as they are many, and costs as much as that. */
    private boolean isOfHidden(Activity activity, PublishedUnit home) {
        return activity.gains().stream().anyMatch(gain -> isHidden(home, gain.competence()))
                || activity.gaps().stream()
                        .anyMatch(gap -> gap.unit().isEmpty()
                                ? isHidden(home, gap.competence())
                                : isHidden(gap.unit().get(), gap.competence()));
    }

    /** Of a unit that is not published nothing has shown that its figures may be known. */
    private boolean isHidden(UnitId unit, CompetenceId competence) {
        return beside.units().stream()
                .filter(one -> one.unit().id().equals(unit))
                .findFirst()
                .map(published -> isHidden(published, competence))
                .orElse(true);
    }

    private static boolean isHidden(PublishedUnit unit, CompetenceId competence) {
        return unit.competence(competence).stream()
                .flatMap(figures -> figures.amounts().values().stream())
                .anyMatch(amount -> amount.shown().isEmpty());
    }

    /** Whoever is named anywhere, and places that nobody has yet. */
    private static int participants(Activity activity) {
        TreeSet<EmployeeId> named =
                new TreeSet<>(activity.recipients().map(Recipients::named).orElse(List.of()));
        activity.gains().forEach(gain -> named.addAll(gain.employees()));
        int gaining =
                activity.gains().stream().mapToInt(PlannedGain::persons).max().orElse(0);
        int seats = activity.recipients().map(of -> of.seats().orElse(0)).orElse(gaining);
        return Math.max(seats, named.size());
    }

    private boolean isLarge(int participants, PublishedUnit home) {
        PublicationSettings settings = beside.settings();
        return participants >= settings.threshold()
                && home.employed()
                        .shown()
                        .filter(employed -> !settings.isSmall(employed.count() - participants))
                        .filter(employed -> !settings.hidesUniform() || employed.count() != participants)
                        .isPresent();
    }

    /**
     * The organisation whose plans they are.
     *
     * @return the organisation
     */
    public Organisation organisation() {
        return planning.organisation();
    }

    /**
     * The figures of the roll-up that are published with it.
     *
     * @return its date and settings are those of the activities
     */
    public PublishedRollup beside() {
        return beside;
    }

    /**
     * The uppermost unit that is published.
     *
     * @return the unit
     */
    public OrganisationUnit top() {
        return beside.units().get(0).unit();
    }

    /**
     * The activities.
     *
     * @return in the order of the register
     */
    public List<PublishedActivity> activities() {
        return activities;
    }

    /**
     * What is published of the units beside the activities.
     *
     * @return each unit after the one above it, those below one unit in the order of their ids
     */
    public List<PublishedActivityBasis> units() {
        return units;
    }

    /**
     * What is known of this publication once it is out: the activities, and the figures that stand beside them.
     *
     * @return for the publications after it
     */
    public EarlierPublication asEarlier() {
        Map<FigureName, Amount> shown = new LinkedHashMap<>();
        Set<FigureName> notShown = new LinkedHashSet<>();
        for (PublishedActivityBasis unit : units) {
            UnitId id = unit.unit().id();
            PublishedRollup.note(FigureName.employed(id), unit.employed(), shown, notShown);
            for (PublishedCompetence one : unit.competences()) {
                PublishedRollup.note(id, one.competence().id(), one.figures(), shown, notShown);
            }
        }
        Map<ActivityId, Optional<PublishedActivity.Figures>> byId = new LinkedHashMap<>();
        activities.forEach(one -> byId.put(one.id(), one.figures()));
        return new EarlierPublication(
                beside.analysis().asOf(),
                shown,
                notShown,
                EarlierPublication.parents(organisation().tree()),
                byId);
    }

    /**
     * The activities of which figures are shown that tell of a few people, looked at anew from what is published. There are none.
     *
     * @return which; empty if what is shown is safe. Not for showing outside
     */
    public Set<ActivityId> unproven() {
        return ActivitiesAudit.unproven(planning, asEarlier(), beside.earlier().publications(), beside.settings());
    }

    /**
     * What those cost whose cost is shown.
     *
     * @return from year to sum, in order
     */
    public SortedMap<Integer, Amounts> shownTotal() {
        SortedMap<Integer, Amounts> total = new TreeMap<>();
        activities.stream()
                .flatMap(one -> one.figures().stream())
                .forEach(figures -> figures.costs().forEach((year, cost) -> total.merge(year, cost, Amounts::plus)));
        return total;
    }

    /**
     * How much is hidden.
     *
     * @return per cent of the activities, rounded up to a whole one; 0 where there are none
     */
    public int hiddenPercent() {
        long hidden = activities.stream().filter(one -> one.figures().isEmpty()).count();
        int all = Math.max(1, activities.size());
        return Math.toIntExact((hidden * PERCENT + all - 1) / all);
    }
}
