package org.kompetens.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.RankedLevel;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.competence.ResolvedFramework;
import org.kompetens.competence.ResolvedSuccession;
import org.kompetens.finding.Findings;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.HeldHistory;
import org.kompetens.gap.Holdings;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.LeftOut;
import org.kompetens.organisation.UnitTree;
import org.kompetens.planning.Activity;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.PlannedGain;
import org.kompetens.planning.Planning;

/**
 * What an activity was expected to bring, and what the records say it brought. Of those who are named, each is seen to hold the
 * level or not. Where more are to gain than are named, those are counted too for whom the activity is, who did not hold the level
 * when it began and do on the date: how they came to it is not known. Where more are named than are to gain, it is not known who of
 * them is meant, and those of them are counted who came to hold it. Of a competence that was retired by a date and became
 * others, the level is held that it counts as for each of these.
 *
 * @param activity which activity
 * @param competence of what
 * @param expected how many persons were to hold the level
 * @param reached how many do; empty where nobody can say: where others are to gain than those who are named, and the activity has
 *     no first day or is for people who are not employed
 * @param persons who of those who are named holds it, where there is a sound record; personal data
 */
public record GainOutcome(
        ActivityId activity,
        CompetenceId competence,
        int expected,
        OptionalInt reached,
        SortedMap<EmployeeId, Boolean> persons) {

    /** Copies. */
    public GainOutcome {
        persons = Collections.unmodifiableSortedMap(new TreeMap<>(persons));
    }

    /**
     * Compares what was expected with what is there.
     *
     * @param planning the plans, of the same organisation
     * @param analysis the analysis of the date on which it is looked at
     * @param employees the records of everybody, as an activity may be for people of other units than its own; one with
     *     errors is passed over
     * @return one for each gain of the activities that had begun by then and were not given up, in the order of the register
     */
    public static List<GainOutcome> of(Planning planning, GapAnalysis analysis, Stream<Employee> employees) {
        List<Counting> all = new ArrayList<>();
        Map<EmployeeId, List<Counting>> byEmployee = new HashMap<>();
        List<Counting> ofMany = new ArrayList<>();
        for (Activity activity : planning.activities()) {
            boolean hasBegun = activity.period()
                    .from()
                    .filter(from -> from.isAfter(analysis.asOf()))
                    .isEmpty();
            if (!hasBegun || activity.statusAt(analysis.asOf()).isGivenUp()) {
                continue;
            }
            for (PlannedGain gain : activity.gains()) {
                Counting counting = new Counting(analysis, activity, gain);
                all.add(counting);
                List<EmployeeId> named = GainStatus.named(activity, gain);
                named.forEach(one -> byEmployee
                        .computeIfAbsent(one, first -> new ArrayList<>())
                        .add(counting));
                if (counting.hasOthers() && counting.isKnown()) {
                    ofMany.add(counting);
                }
            }
        }
        employees.forEach(employee -> {
            List<Counting> own = byEmployee.getOrDefault(employee.id(), List.of());
            List<Counting> shared =
                    ofMany.stream().filter(counting -> counting.isFor(employee)).toList();
            if (own.isEmpty() && shared.isEmpty()) {
                return;
            }
            Findings findings = analysis.organisation().findings(employee);
            if (LeftOut.refuses(findings)) {
                return;
            }
            HeldHistory history =
                    HeldHistory.of(analysis.organisation(), analysis.policy(), LeftOut.without(employee, findings));
            own.forEach(counting -> counting.look(employee.id(), history));
            shared.forEach(counting -> counting.count(history));
        });
        return all.stream().map(Counting::outcome).toList();
    }

    private static final class Counting {

        private final GapAnalysis analysis;
        private final Activity activity;
        private final PlannedGain gain;
        private final ResolvedCompetence competence;
        private final RankedLevel level;
        private final Set<EmployeeId> named;
        private final GainStatus.Reach reach;
        private final Optional<LocalDate> begin;
        private final SortedMap<EmployeeId, Boolean> persons = new TreeMap<>();
        private int reached;

        Counting(GapAnalysis analysis, Activity activity, PlannedGain gain) {
            this.analysis = analysis;
            this.activity = activity;
            this.gain = gain;
            this.competence = analysis.organisation()
                    .framework()
                    .competence(gain.competence())
                    .orElseThrow();
            this.level = competence.rank(gain.level()).orElseThrow();
            this.named = Set.copyOf(GainStatus.named(activity, gain));
            this.reach = GainStatus.Reach.of(activity, gain);
            this.begin = activity.period().from();
        }

        /** Those who are named are looked at by themselves. */
        boolean isFor(Employee employee) {
            UnitTree tree = analysis.organisation().tree();
            return !named.contains(employee.id())
                    && reach.reaches(
                            employee.id(),
                            employee.employments().stream()
                                    .filter(one -> employee.isActive(one, analysis.asOf()))
                                    .filter(one -> tree.contains(one.unit())),
                            tree);
        }

        private boolean reaches(HeldHistory history, LocalDate date) {
            Holdings held = history.on(date);
            ResolvedFramework framework = analysis.organisation().framework();
            List<ResolvedSuccession> became = framework.successionsOf(competence.id()).stream()
                    .filter(way -> !way.date().isAfter(date))
                    .filter(way -> !framework.isRetired(way.successor().id(), date))
                    .filter(way -> way.rank(level).rank() > ProficiencyScale.RANK_OF_NOTHING)
                    .toList();
            return became.isEmpty()
                    ? held.of(competence).reaches(level.rank())
                    : became.stream()
                            .allMatch(way -> held.of(way.successor())
                                    .reaches(way.rank(level).rank()));
        }

        void look(EmployeeId employee, HeldHistory history) {
            if (persons.putIfAbsent(employee, reaches(history, analysis.asOf())) == null) {
                reached += Boolean.TRUE.equals(persons.get(employee)) ? 1 : 0;
            }
        }

        void count(HeldHistory history) {
            LocalDate before = begin.orElseThrow().minusDays(1);
            reached += !reaches(history, before) && reaches(history, analysis.asOf()) ? 1 : 0;
        }

        /** Whether more are to gain than are named. */
        boolean hasOthers() {
            return named.size() < gain.persons();
        }

        /** Of others than those who are named it is known since when they were to gain, if they are among the employees at all. */
        boolean isKnown() {
            return !hasOthers() || (begin.isPresent() && !reach.isNobody());
        }

        GainOutcome outcome() {
            return new GainOutcome(
                    activity.id(),
                    gain.competence(),
                    gain.persons(),
                    isKnown() ? OptionalInt.of(reached) : OptionalInt.empty(),
                    persons);
        }
    }

    /** How many; nothing of whom. */
    @Override
    public String toString() {
        return "GainOutcome[" + activity + ", " + competence + ", expected=" + expected + ", reached=" + reached + "]";
    }
}
