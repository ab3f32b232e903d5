package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.Agreement.assertEqual;
import static org.kompetens.testkit.laws.Agreement.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Level;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.ScaleId;
import org.kompetens.competence.ScaleMapping;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.organisation.Absence;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Exemption;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.FteSum;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.ReasonCode;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.Task;
import org.kompetens.organisation.TaskId;
import org.kompetens.organisation.TaskNeed;
import org.kompetens.rollup.Amount;
import org.kompetens.rollup.OutcomeAmounts;
import org.kompetens.testkit.Needs;
import org.kompetens.testkit.system.ModelPart;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.SuppliedPolicy;
import org.kompetens.testkit.system.TaskReport;
import org.kompetens.testkit.system.TaskSystem;
import org.kompetens.testkit.text.LastAsked;

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

    /** The system under test, which remembers what it is asked. */
    private TaskSystem asked() {
        return LastAsked.remembering(TaskSystem.class, system());
    }

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
        Optional<TaskReport> report = Optional.ofNullable(asked().tasks(situation)
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

    /**
     * Whoever has several employments is concerned by what concerns any of them, in whatever order they stand.
     *
     * @param last whether the employment that the task concerns stands last
     */
    @Property(tries = 4)
    public void eachEmploymentOfAPersonIsLookedAt(@ForAll boolean last) {
        RoleId other = RoleId.of("planner");
        OrganisationStructure plain = Workplace.structure(framework(), Workplace.chain(1), List.of());
        List<Role> roles = new ArrayList<>(plain.roles());
        roles.add(new Role(other, Workplace.labels("Planner"), Optional.empty(), Optional.empty(), List.of()));
        OrganisationStructure structure = new OrganisationStructure(
                        plain.framework(), plain.unitLevels(), plain.units(), roles, plain.profiles())
                .withTasks(List.of(ofNurses(MEDICATION, NEEDED)));
        List<Employment> jobs = new ArrayList<>(List.of(
                Employment.of(Workplace.JOB, Workplace.ROLE, Workplace.unit(0), Fte.percent(50), Period.ALWAYS),
                Employment.of(EmploymentId.of("planning"), other, Workplace.unit(0), Fte.percent(50), Period.ALWAYS)));
        Employment planning = jobs.get(1);
        if (last) {
            Collections.reverse(jobs);
        }
        Optional<TaskReport> report = Optional.ofNullable(tasks(structure, jobs).get(TASK));
        assertTrue("whoever has two employments is concerned", report.isPresent());
        assertEqual(
                "persons",
                of(false, OutcomeKind.MET),
                counts(report.orElseThrow().persons()));
        assertEqual(
                "persons whom none concerns",
                counts(OutcomeAmounts.NONE),
                counts(Optional.ofNullable(tasks(structure, List.of(planning)).get(TASK))
                        .map(TaskReport::persons)
                        .orElse(OutcomeAmounts.NONE)));
    }

    private Map<TaskId, TaskReport> tasks(OrganisationStructure structure, List<Employment> jobs) {
        Employee somebody = Employee.of(Workplace.SOMEBODY, jobs, List.of(assessed(MEDICATION, NEEDED)));
        return asked().tasks(Workplace.situation(structure, new SuppliedPolicy.Latest(), somebody))
                .getOrDefault(Workplace.unit(0), Map.of());
    }

    private static Task ofNurses(CompetenceId competence, int rank) {
        return Task.of(TASK, Workplace.labels("Dress wounds"), List.of(new TaskNeed(competence, Workplace.level(rank))))
                .withRoles(List.of(Workplace.ROLE));
    }

    /**
     * Of whom it is known by a level that a mapping merged with another that they are able, that is told; and not of whom it is
     * known by one that it keeps apart.
     *
     * @param merges whether the mapping merges levels
     */
    @Property(tries = 4)
    @Needs(ModelPart.MAPPINGS)
    public void whatIsKnownByMergedLevelsIsTold(@ForAll boolean merges) {
        Map<LevelId, LevelId> levels = new LinkedHashMap<>();
        for (int i = 1; i <= 4; i++) {
            levels.put(LevelId.of("level-" + i), LevelId.of("level-" + (merges ? (i + 1) / 2 : i)));
        }
        ScaleId school = ScaleId.of("school");
        CompetenceFramework mapped = CompetenceFramework.of(
                List.of(Workplace.scale("care", 4), Workplace.scale("school", 4)),
                List.of(new ScaleMapping(school, ScaleId.of("care"), levels)),
                List.of(Workplace.competence(Workplace.WOUND_CARE, "care")));
        Assessment judged = Assessment.of(
                AssessmentId.of("judged"),
                Workplace.WOUND_CARE,
                new Level(Optional.of(school), LevelId.of("level-4")),
                Workplace.AS_OF.minusYears(1),
                AssessmentSource.TEST);
        Optional<TaskReport> told = Optional.ofNullable(asked().tasks(Workplace.situation(
                        Workplace.structure(mapped, Workplace.chain(1), List.of())
                                .withTasks(List.of(ofNurses(Workplace.WOUND_CARE, NEEDED))),
                        new SuppliedPolicy.Latest(),
                        Workplace.employee(1, List.of(judged))))
                .getOrDefault(Workplace.unit(0), Map.of())
                .get(TASK));
        assertTrue("the task is told of", told.isPresent());
        TaskReport report = told.orElseThrow();
        assertEqual("persons", of(false, OutcomeKind.MET), counts(report.persons()));
        assertEqual("known by merged levels", merges ? 1L : 0L, report.merged());
        assertEqual("of what it takes", List.of(merges ? 1L : 0L), report.mergedNeeds());
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
