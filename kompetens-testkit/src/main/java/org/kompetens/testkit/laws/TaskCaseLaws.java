package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.Agreement.assertEqual;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.organisation.Absence;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.Exemption;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.FteSum;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.ReasonCode;
import org.kompetens.organisation.Task;
import org.kompetens.organisation.TaskId;
import org.kompetens.organisation.TaskNeed;
import org.kompetens.rollup.Amount;
import org.kompetens.rollup.OutcomeAmounts;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.SuppliedPolicy;
import org.kompetens.testkit.system.TaskReport;
import org.kompetens.testkit.system.TaskSystem;

/** One task in a workplace with one person: who is able is told at a glance. */
public abstract class TaskCaseLaws {

    private static final CompetenceId MEDICATION = CompetenceId.of("medication");
    private static final TaskId TASK = TaskId.of("dress-wounds");
    private static final int NEEDED = 2;

    /** For subclasses that name a system. */
    protected TaskCaseLaws() {}

    /**
     * The system under test.
     *
     * @return the system
     */
    public abstract TaskSystem system();

    /** What is known of wound care. */
    private enum Known {
        /** Above what it takes. */
        ABOVE(OutcomeKind.MET),
        /** What it takes. */
        ENOUGH(OutcomeKind.MET),
        /** Less. */
        LESS(OutcomeKind.SHORT),
        /** Enough, until the day on which it is asked. */
        EXPIRED(OutcomeKind.EXPIRED),
        /** Nothing. */
        NOTHING(OutcomeKind.UNASSESSED);

        private final OutcomeKind outcome;

        Known(OutcomeKind outcome) {
            this.outcome = outcome;
        }
    }

    private static CompetenceFramework framework() {
        CompetenceFramework one = Workplace.framework();
        return CompetenceFramework.of(
                one.scales(),
                List.of(),
                List.of(Workplace.competence(Workplace.WOUND_CARE, "care"), Workplace.competence(MEDICATION, "care")));
    }

    private static Assessment assessed(CompetenceId competence, int rank) {
        return Assessment.of(
                AssessmentId.of(competence.value()),
                competence,
                Workplace.level(rank),
                Workplace.AS_OF.minusYears(1),
                AssessmentSource.TEST);
    }

    private static List<Assessment> assessments(Known known) {
        List<Assessment> all = new ArrayList<>(List.of(assessed(MEDICATION, NEEDED)));
        switch (known) {
            case ABOVE -> all.add(assessed(Workplace.WOUND_CARE, NEEDED + 1));
            case ENOUGH -> all.add(assessed(Workplace.WOUND_CARE, NEEDED));
            case LESS -> all.add(assessed(Workplace.WOUND_CARE, NEEDED - 1));
            case EXPIRED -> all.add(assessed(Workplace.WOUND_CARE, NEEDED).withExpiry(Workplace.AS_OF));
            case NOTHING -> {
                // Medication alone.
            }
        }
        return all;
    }

    /**
     * Somebody is able who holds all that the task takes, on the day, exempt or not; and is named with what comes of each
     * thing that it takes, in the order of the task. Whoever is wholly absent is counted apart. A task that is not yet, or no
     * longer, to be done is not told of.
     *
     * @param absent whether the person is wholly absent
     * @param exempt whether the person is exempt from it
     * @param period whether the task has a period that ends on the day after, or on the day, or neither
     */
    @Property(tries = 30)
    public void whoHoldsAllThatItTakesIsAble(@ForAll boolean absent, @ForAll boolean exempt, @ForAll Ending period) {
        for (Known known : Known.values()) {
            assertAble(known, absent, exempt, period);
        }
    }

    private void assertAble(Known known, boolean absent, boolean exempt, Ending period) {
        Task task = Task.of(
                        TASK,
                        Workplace.labels("Dress wounds"),
                        List.of(
                                new TaskNeed(Workplace.WOUND_CARE, Workplace.level(NEEDED)),
                                new TaskNeed(MEDICATION, Workplace.level(1))))
                .withRoles(List.of(Workplace.ROLE))
                .withPeriod(period.period);
        Employment job =
                Employment.of(Workplace.JOB, Workplace.ROLE, Workplace.unit(0), Fte.percent(50), Period.ALWAYS);
        Employee somebody = Employee.of(
                Workplace.SOMEBODY,
                List.of(absent ? job.withAbsences(List.of(new Absence(Period.ALWAYS, Absence.WHOLE))) : job),
                assessments(known));
        if (exempt) {
            somebody = somebody.withExemptions(
                    List.of(new Exemption(Workplace.WOUND_CARE, Period.ALWAYS, ReasonCode.of("other-task"))));
        }
        Situation situation = Workplace.situation(
                Workplace.structure(framework(), Workplace.chain(1), List.of()).withTasks(List.of(task)),
                new SuppliedPolicy.Latest(),
                somebody);
        Optional<TaskReport> report = Optional.ofNullable(system().tasks(situation)
                .getOrDefault(Workplace.unit(0), Map.of())
                .get(TASK));
        assertEqual("whether the task is told of", period != Ending.ON_THE_DAY, report.isPresent());
        report.ifPresent(one -> {
            assertEqual("absent", absent ? 1L : 0L, one.absent());
            assertEqual("persons", of(absent, known.outcome), counts(one.persons()));
            assertEqual(
                    "what comes of each thing",
                    List.of(of(absent, known.outcome), of(absent, OutcomeKind.MET)),
                    one.needs().stream().map(TaskCaseLaws::counts).toList());
            assertEqual(
                    "named",
                    absent
                            ? Map.of()
                            : Map.of(Workplace.SOMEBODY, List.of(known.outcome, known.outcome, OutcomeKind.MET)),
                    one.named());
        });
    }

    /** When a task ends. */
    public enum Ending {
        /** Never. */
        NEVER(Period.ALWAYS),
        /** The day on which it is asked is its last. */
        THE_DAY_AFTER(Period.endingBefore(Workplace.AS_OF.plusDays(1))),
        /** It has ended. */
        ON_THE_DAY(Period.endingBefore(Workplace.AS_OF));

        private final Period period;

        Ending(Period period) {
            this.period = period;
        }
    }

    private static List<Long> of(boolean absent, OutcomeKind kind) {
        OutcomeAmounts one = OutcomeAmounts.NONE.with(kind, new Amount(1, FteSum.ZERO));
        return counts(absent ? OutcomeAmounts.NONE : one);
    }

    private static List<Long> counts(OutcomeAmounts amounts) {
        return List.of(OutcomeKind.values()).stream()
                .map(kind -> amounts.of(kind).count())
                .toList();
    }
}
