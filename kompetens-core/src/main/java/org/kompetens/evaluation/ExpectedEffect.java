package org.kompetens.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.finding.Findings;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.HeldChange;
import org.kompetens.gap.HeldHistory;
import org.kompetens.horizon.ExpectedGain;
import org.kompetens.horizon.Horizon;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.LeftOut;
import org.kompetens.organisation.Period;
import org.kompetens.planning.Activity;
import org.kompetens.planning.PlannedGain;
import org.kompetens.planning.Planning;

/**
 * What the activities that are planned are expected to bring: here plans meet the horizon of the gap. From the day after an
 * activity's last day, those who are named hold the expected level at least; who holds it anyway gains nothing, and two
 * activities for one gap do not count twice. An activity without an expected gain changes no figure.
 *
 * <pre>{@code
 * ExpectedEffect effect = ExpectedEffect.of(planning, analysis, employees.stream());
 * Bridge bridge = employees.stream().collect(Bridge.collector(effect.horizon().between(analysis.asOf(), later)));
 * CellFigures broughtByActivities = bridge.at(unit).competence(id).orElseThrow().part(Cause.GAIN);
 * }</pre>
 *
 * <p>Nothing else is a gain in such a bridge that begins on the date of the analysis: later assessments are not known on it.
 */
public final class ExpectedEffect {

    private final Horizon horizon;
    private final List<ExpectedGain> gains;
    private final List<UnplacedGain> unplaced;

    private ExpectedEffect(Horizon horizon, List<ExpectedGain> gains, List<UnplacedGain> unplaced) {
        this.horizon = horizon;
        this.gains = List.copyOf(gains);
        this.unplaced = List.copyOf(unplaced);
    }

    /** A gain of one person. */
    private record Personal(Activity activity, PlannedGain gain) {}

    /**
     * Looks what is to be expected of whom.
     *
     * @param planning the plans, of the same organisation
     * @param known the analysis of the date on which this is known: what is over by then is in the records
     * @param employees the records of everybody, whatever unit is looked at afterwards; those of whom nothing is expected are
     *     passed over
     * @return the effect
     */
    public static ExpectedEffect of(Planning planning, GapAnalysis known, Stream<Employee> employees) {
        List<UnplacedGain> unplaced = new ArrayList<>();
        Map<EmployeeId, List<Personal>> byEmployee = new LinkedHashMap<>();
        for (Activity activity : planning.activities()) {
            for (PlannedGain gain : activity.gains()) {
                Optional<UnplacedGain.Reason> reason = GainStatus.unexpected(activity, known.asOf());
                List<EmployeeId> named = GainStatus.named(activity, gain);
                int others = gain.persons() - named.size();
                if (reason.isPresent()) {
                    unplaced.add(new UnplacedGain(activity.id(), gain.competence(), gain.persons(), reason.get()));
                } else {
                    if (others > 0) {
                        unplaced.add(new UnplacedGain(
                                activity.id(),
                                gain.competence(),
                                others,
                                GainStatus.Reach.ofNamed(activity, gain).isNobody()
                                        ? UnplacedGain.Reason.NOBODY_NAMED
                                        : UnplacedGain.Reason.MORE_NAMED));
                    }
                    named.forEach(one -> byEmployee
                            .computeIfAbsent(one, first -> new ArrayList<>())
                            .add(new Personal(activity, gain)));
                }
            }
        }
        Horizon horizon = Horizon.of(known);
        Map<EmployeeId, List<ExpectedGain>> found = new HashMap<>();
        employees.filter(employee -> byEmployee.containsKey(employee.id())).forEach(employee -> {
            Employee expected = horizon.expected(employee);
            Findings findings = known.organisation().findings(expected);
            if (!LeftOut.refuses(findings) && !found.containsKey(employee.id())) {
                found.put(
                        employee.id(),
                        new OfEmployee(known, LeftOut.without(expected, findings))
                                .gains(byEmployee.getOrDefault(employee.id(), List.of())));
            }
        });
        List<ExpectedGain> gains = new ArrayList<>();
        byEmployee.keySet().forEach(employee -> gains.addAll(found.getOrDefault(employee, List.of())));
        unplaced.addAll(withoutRecord(byEmployee, found.keySet()));
        return new ExpectedEffect(horizon.withExpectedGains(gains), gains, unplaced);
    }

    private static List<UnplacedGain> withoutRecord(Map<EmployeeId, List<Personal>> byEmployee, Set<EmployeeId> found) {
        Map<Personal, Integer> counts = new LinkedHashMap<>();
        byEmployee.forEach((employee, all) -> {
            if (!found.contains(employee)) {
                all.forEach(one -> counts.merge(one, 1, Integer::sum));
            }
        });
        return counts.entrySet().stream()
                .map(one -> new UnplacedGain(
                        one.getKey().activity().id(),
                        one.getKey().gain().competence(),
                        one.getValue(),
                        UnplacedGain.Reason.NO_RECORD))
                .toList();
    }

    /**
     * What one person gains, one gain after the other, so that each sees those before it: the highest levels first, as a lower
     * one is then expected only where the person would hold less, and takes nothing from a higher one that was found earlier.
     */
    private static final class OfEmployee {

        private final GapAnalysis known;
        private final Set<AssessmentId> ids;
        private Employee expected;

        OfEmployee(GapAnalysis known, Employee employee) {
            this.known = known;
            this.expected = employee;
            this.ids =
                    employee.assessments().stream().map(Assessment::id).collect(Collectors.toCollection(HashSet::new));
        }

        List<ExpectedGain> gains(List<Personal> all) {
            List<ExpectedGain> gains = new ArrayList<>();
            List<Personal> ordered = all.stream()
                    .sorted(Comparator.comparing(this::rank)
                            .reversed()
                            .thenComparing(
                                    one -> one.activity().period().until().orElse(LocalDate.MAX))
                            .thenComparing(one -> one.activity().id()))
                    .toList();
            for (Personal one : ordered) {
                List<Assessment> assessments = new ArrayList<>(expected.assessments());
                for (Assessment assessment : assessments(one.activity(), one.gain())) {
                    gains.add(new ExpectedGain(expected.id(), assessment));
                    assessments.add(assessment);
                }
                expected = expected.withAssessments(assessments);
            }
            return gains;
        }

        private int rank(Personal one) {
            ResolvedCompetence competence = competence(one.gain());
            return competence.rank(one.gain().level()).orElseThrow().rank();
        }

        private ResolvedCompetence competence(PlannedGain gain) {
            return known.organisation()
                    .framework()
                    .competence(gain.competence())
                    .orElseThrow();
        }

        /** One for each time in which the person would hold less: a higher level that is held is not lowered. */
        private List<Assessment> assessments(Activity activity, PlannedGain gain) {
            ResolvedCompetence competence = competence(gain);
            int rank = competence.rank(gain.level()).orElseThrow().rank();
            return shortTimes(competence, rank, activity.period().until().orElseThrow()).stream()
                    .map(time -> new Assessment(
                            freshId(activity),
                            gain.competence(),
                            Optional.of(gain.level()),
                            time.from().orElseThrow(),
                            AssessmentSource.MANAGER,
                            time.until(),
                            Optional.empty()))
                    .toList();
        }

        private List<Period> shortTimes(ResolvedCompetence competence, int rank, LocalDate from) {
            boolean isShort = true;
            LocalDate since = from;
            List<Period> times = new ArrayList<>();
            for (HeldChange change : HeldHistory.of(known.organisation(), known.policy(), expected)
                    .of(competence)) {
                boolean reaches = change.held().reaches(rank);
                if (isShort && reaches && change.date().isAfter(since)) {
                    times.add(Period.of(since, change.date()));
                } else if (!isShort && !reaches && change.date().isAfter(from)) {
                    since = change.date();
                }
                isShort = !reaches;
            }
            if (isShort) {
                times.add(Period.startingOn(since));
            }
            return times;
        }

        private AssessmentId freshId(Activity activity) {
            String id = "expected of " + activity.id();
            int number = 1;
            while (!ids.add(AssessmentId.of(number == 1 ? id : id + " " + number))) {
                number++;
            }
            return AssessmentId.of(number == 1 ? id : id + " " + number);
        }
    }

    /**
     * What is known of later dates, the expected gains among it.
     *
     * @return the horizon
     */
    public Horizon horizon() {
        return horizon;
    }

    /**
     * What is expected of whom.
     *
     * @return one for each person and gain that changes anything
     */
    public List<ExpectedGain> gains() {
        return gains;
    }

    /**
     * The expected gains that are in no figure.
     *
     * @return each with the reason
     */
    public List<UnplacedGain> unplaced() {
        return unplaced;
    }

    /** How much; nothing of whom. */
    @Override
    public String toString() {
        return "ExpectedEffect[gains=" + gains.size() + ", unplaced=" + unplaced.size() + "]";
    }
}
