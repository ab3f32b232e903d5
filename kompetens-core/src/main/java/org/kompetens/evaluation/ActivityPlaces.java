package org.kompetens.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;
import org.kompetens.choice.ShortfallMeasure;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Level;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.planning.Activity;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.PlannedGain;
import org.kompetens.planning.Recipients;
import org.kompetens.rollup.Fraction;

/**
 * Who has a place in which activity. Those who are named have theirs; where more are named than are expected to gain, the places go
 * to those of them who need them most. Other places go to those who need them most, activity by
 * activity: the approved first, then those that are held, then the others, the cheaper first. What excludes another takes no
 * place from it, as never both are held.
 */
final class ActivityPlaces {

    private final GapAnalysis analysis;
    private final SortedMap<EmployeeId, ShortPerson> persons;
    private final OpenActivities activities;
    private final Predicate<UnitId> units;
    private final ShortfallMeasure measure;
    private final Map<Wanted, List<ShortPerson>> queues;
    private final Map<Wanted, List<ShortPerson>> queuesApart = new HashMap<>();
    private final Map<EmployeeId, List<PlannedGain>> approvedGains = new HashMap<>();
    private final Map<CompetenceId, Map<EmployeeId, Set<ActivityId>>> withPlace = new HashMap<>();
    private final List<Place> ofApproved;
    private final List<Place> ofCandidates;
    private final List<UnplacedGain> unplaced = new ArrayList<>();

    /** How candidates come by places. */
    enum Giving {
        /** One after the other. */
        IN_TURN,
        /** Each as if it had places for everybody whom it reaches, which no set of them can have. */
        TO_ALL,
        /** Each as if there were no other: to those of whom it closes most beyond what is approved. */
        APART
    }

    /** An expected gain, and who has a place in it. */
    record Place(Activity activity, PlannedGain gain, Set<EmployeeId> persons) {}

    private record Wanted(CompetenceId competence, Level level, GainStatus.Reach reach) {}

    /** Who waits for which places, in order: the same however places are given, so that it is found once. */
    static final class Queues {

        private final Map<Wanted, List<ShortPerson>> found = new HashMap<>();
    }

    /**
     * Gives out the places.
     *
     * @param queues who waits, of the same persons
     * @param held the candidates that are held: the others take no place from them
     * @param giving how
     * @param units whose cells are looked at
     * @param measure by what they are compared
     */
    ActivityPlaces(
            GapAnalysis analysis,
            SortedMap<EmployeeId, ShortPerson> persons,
            Queues queues,
            OpenActivities activities,
            Collection<ActivityId> held,
            Giving giving,
            Predicate<UnitId> units,
            ShortfallMeasure measure) {
        this.analysis = analysis;
        this.persons = persons;
        this.queues = queues.found;
        this.activities = activities;
        Set<ActivityId> first = new HashSet<>(held);
        Comparator<Activity> byId = Comparator.comparing(Activity::id);
        this.units = units;
        this.measure = measure;
        this.ofApproved = places(activities.approved(), byId, Giving.IN_TURN);
        for (Place place : ofApproved) {
            place.persons()
                    .forEach(one -> approvedGains
                            .computeIfAbsent(one, none -> new ArrayList<>())
                            .add(place.gain()));
        }
        this.ofCandidates = places(
                activities.candidates(),
                Comparator.<Activity, Boolean>comparing(one -> !first.contains(one.id()))
                        .thenComparing(ActivityPlaces::cost)
                        .thenComparing(byId),
                giving);
    }

    /** Of a candidate, all of whose costs are in one currency. */
    private static BigDecimal cost(Activity activity) {
        return activity.costYears().stream()
                .flatMap(year -> activity.cost(year).byCurrency().values().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<Place> places(List<Activity> some, Comparator<Activity> order, Giving giving) {
        List<Place> places = new ArrayList<>();
        some.stream().sorted(order).forEach(activity -> {
            for (PlannedGain gain : activity.gains()) {
                Optional<UnplacedGain.Reason> reason = GainStatus.unexpected(activity, analysis.asOf());
                if (reason.isPresent()) {
                    leaveOut(activity, gain, gain.persons(), reason.get());
                } else {
                    places.add(new Place(activity, gain, place(activity, gain, giving)));
                }
            }
        });
        return places;
    }

    private void leaveOut(Activity activity, PlannedGain gain, long number, UnplacedGain.Reason reason) {
        if (number > 0) {
            unplaced.add(new UnplacedGain(activity.id(), gain.competence(), Math.toIntExact(number), reason));
        }
    }

    private Set<EmployeeId> place(Activity activity, PlannedGain gain, Giving giving) {
        Set<EmployeeId> placed = new LinkedHashSet<>(GainStatus.named(activity, gain));
        int places = gain.persons() - placed.size();
        leaveOut(
                activity,
                gain,
                placed.stream().filter(one -> !persons.containsKey(one)).count(),
                UnplacedGain.Reason.NO_RECORD);
        List<EmployeeId> gone =
                placed.stream().filter(one -> leavesBefore(one, activity)).toList();
        leaveOut(activity, gain, gone.size(), UnplacedGain.Reason.LEAVES);
        gone.forEach(placed::remove);
        leaveOutOfTooMany(activity, gain);
        Map<EmployeeId, Set<ActivityId>> before =
                withPlace.computeIfAbsent(gain.competence(), first -> new HashMap<>());
        if (activity.recipients().filter(Recipients.Outsiders.class::isInstance).isPresent()) {
            leaveOut(activity, gain, places, UnplacedGain.Reason.NOBODY_NAMED);
        } else if (places > 0) {
            int most = giving == Giving.TO_ALL ? Integer.MAX_VALUE : placed.size() + places;
            Set<ActivityId> excluded = activities.excludedBy(activity.id());
            for (boolean again : List.of(false, true)) {
                for (ShortPerson person : giving == Giving.APART ? queueApart(activity, gain) : queue(activity, gain)) {
                    if (placed.size() >= most) {
                        break;
                    }
                    if ((giving != Giving.APART && hasPlace(before, person, excluded)) == again
                            && staysFor(person, activity)) {
                        placed.add(person.id());
                    }
                }
            }
        }
        placed.forEach(
                one -> before.computeIfAbsent(one, first -> new HashSet<>()).add(activity.id()));
        return placed;
    }

    /** Where more are named than gain, places stay empty only if too few of them can have one. */
    private void leaveOutOfTooMany(Activity activity, PlannedGain gain) {
        Set<EmployeeId> named = GainStatus.Reach.ofNamed(activity, gain).named();
        if (named.isEmpty()) {
            return;
        }
        long unknown = named.stream().filter(one -> !persons.containsKey(one)).count();
        long gone = named.stream().filter(one -> leavesBefore(one, activity)).count();
        long empty = Math.max(0, gain.persons() - (named.size() - unknown - gone));
        leaveOut(activity, gain, Math.min(empty, unknown), UnplacedGain.Reason.NO_RECORD);
        leaveOut(activity, gain, empty - Math.min(empty, unknown), UnplacedGain.Reason.LEAVES);
    }

    private boolean leavesBefore(EmployeeId one, Activity activity) {
        return Optional.ofNullable(persons.get(one))
                .filter(person -> !staysFor(person, activity))
                .isPresent();
    }

    private static boolean hasPlace(
            Map<EmployeeId, Set<ActivityId>> before, ShortPerson person, Set<ActivityId> excluded) {
        return before.getOrDefault(person.id(), Set.of()).stream().anyMatch(one -> !excluded.contains(one));
    }

    /** Whether somebody is still employed on the day after the last one: before, nothing is gained. */
    private static boolean staysFor(ShortPerson person, Activity activity) {
        return activity.period().until().filter(person::isEmployedOn).isPresent();
    }

    private static Wanted wanted(Activity activity, PlannedGain gain) {
        GainStatus.Reach named = GainStatus.Reach.ofNamed(activity, gain);
        return new Wanted(
                gain.competence(), gain.level(), named.isNobody() ? GainStatus.Reach.of(activity, gain) : named);
    }

    /** Those whom it reaches of whose gap it closes anything: of most first. */
    private List<ShortPerson> queue(Activity activity, PlannedGain gain) {
        UnitTree tree = analysis.organisation().tree();
        return queues.computeIfAbsent(
                wanted(activity, gain),
                wanted -> persons.values().stream()
                        .filter(person -> wanted.reach().reaches(person.id(), person.employments().stream(), tree))
                        .filter(person -> person.weightClosedBy(gain) > 0)
                        .sorted(Comparator.<ShortPerson>comparingLong(person -> -person.weightClosedBy(gain))
                                .thenComparing(ShortPerson::id))
                        .toList());
    }

    private List<ShortPerson> queueApart(Activity activity, PlannedGain gain) {
        return queuesApart.computeIfAbsent(wanted(activity, gain), wanted -> {
            Map<EmployeeId, Fraction> closed = new HashMap<>();
            queue(activity, gain)
                    .forEach(person -> closed.put(
                            person.id(),
                            person.closedBeyond(
                                    approvedGains.getOrDefault(person.id(), List.of()), gain, units, measure)));
            return queue(activity, gain).stream()
                    .filter(person ->
                            closed.getOrDefault(person.id(), Fraction.ZERO).signum() > 0)
                    .sorted(Comparator.comparing(
                            person -> closed.getOrDefault(person.id(), Fraction.ZERO), Comparator.reverseOrder()))
                    .toList();
        });
    }

    List<Place> ofApproved() {
        return List.copyOf(ofApproved);
    }

    List<Place> ofCandidates() {
        return List.copyOf(ofCandidates);
    }

    List<UnplacedGain> unplaced() {
        return List.copyOf(unplaced);
    }

    /** How many; nothing of whom. */
    @Override
    public String toString() {
        return "ActivityPlaces[persons=" + persons.size() + "]";
    }
}
