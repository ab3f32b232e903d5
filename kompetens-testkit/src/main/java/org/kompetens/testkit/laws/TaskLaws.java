package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.Agreement.assertEqual;
import static org.kompetens.testkit.laws.Agreement.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kompetens.organisation.Task;
import org.kompetens.organisation.TaskId;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.OutcomeAmounts;
import org.kompetens.testkit.Situations;
import org.kompetens.testkit.reference.ReferenceTaskSystem;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.TaskReport;
import org.kompetens.testkit.system.TaskSystem;
import org.kompetens.testkit.text.LastAsked;

/** Tasks: who in each unit could do what. */
public abstract class TaskLaws {

    /** For subclasses that name a system. */
    protected TaskLaws() {}

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

    /** What the system says; the law fails where it leaves out what an answer must speak of. */
    private Map<UnitId, Map<TaskId, TaskReport>> answer(Situation situation) {
        Map<UnitId, Map<TaskId, TaskReport>> answer = asked().tasks(situation);
        new ReferenceTaskSystem()
                .tasks(situation)
                .forEach((unit, tasks) -> assertEqual(
                        "tasks of " + unit,
                        tasks.keySet(),
                        answer.getOrDefault(unit, Map.of()).keySet()));
        return answer;
    }

    /**
     * Every figure and every name is what the reference says, with bad records and repeated ids among the others.
     *
     * @param situation any
     */
    @Property(tries = 300)
    public void agreesWithTheReference(@ForAll("withBadRecords") Situation situation) {
        Map<UnitId, Map<TaskId, TaskReport>> expected = new ReferenceTaskSystem().tasks(situation);
        Map<UnitId, Map<TaskId, TaskReport>> actual = asked().tasks(situation);
        assertEqual("units", expected.keySet(), actual.keySet());
        expected.forEach((unit, tasks) -> assertEqual("tasks of " + unit, tasks, actual.getOrDefault(unit, Map.of())));
    }

    /**
     * Whoever is able holds everything; everybody else lacks something, or it is not known. So those who hold one thing are
     * never fewer than those who are able, and all are as many for each thing.
     *
     * @param situation any
     */
    @Property(tries = 150)
    public void nobodyIsAbleWithoutAllThatItTakes(@ForAll Situation situation) {
        answer(situation)
                .forEach((unit, tasks) -> tasks.forEach((task, report) -> {
                    for (OutcomeAmounts need : report.needs()) {
                        assertEqual(
                                task + " of all at " + unit, report.persons().total(), need.total());
                        assertTrue(
                                task + " held at " + unit,
                                need.met().count() >= report.persons().met().count());
                    }
                }));
    }

    /**
     * A task that takes more makes nobody able who was not.
     *
     * @param situation any
     */
    @Property(tries = 100)
    public void aTaskThatTakesLessIsDoneByNoFewer(@ForAll Situation situation) {
        List<Task> lighter = Change.each(
                situation.structure().tasks(),
                task -> task.needs().size() < 2
                        ? task
                        : new Task(
                                task.id(),
                                task.labels(),
                                task.description(),
                                task.units(),
                                task.roles(),
                                task.period(),
                                task.needs().subList(1, task.needs().size())));
        Map<UnitId, Map<TaskId, TaskReport>> after =
                answer(situation.withStructure(situation.structure().withTasks(lighter)));
        answer(situation)
                .forEach((unit, tasks) -> tasks.forEach((task, report) -> {
                    TaskReport other = Objects.requireNonNull(
                            Objects.requireNonNull(after.get(unit)).get(task));
                    assertTrue(
                            task + " able at " + unit,
                            other.persons().met().count()
                                    >= report.persons().met().count());
                }));
    }

    /**
     * Exemptions waive what is required of somebody: nobody is able by one.
     *
     * @param situation any
     */
    @Property(tries = 60)
    public void exemptionsMakeNobodyAble(@ForAll Situation situation) {
        Situation exempt = situation.withEmployees(
                Change.each(situation.employees(), one -> Exempting.fromEverything(situation, one)));
        assertEqual("tasks", answer(situation), answer(exempt));
    }

    /**
     * No order in which anything is declared changes anything.
     *
     * @param situation any
     * @param seed by which all is put in another order
     */
    @Property(tries = 60)
    public void noOrderChangesAnything(@ForAll Situation situation, @ForAll int seed) {
        Random random = new Random(seed);
        Situation shuffled = situation
                .withStructure(Change.shuffled(situation.structure(), random))
                .withEmployees(Change.shuffled(situation.employees(), random));
        assertEqual("tasks", answer(situation), answer(shuffled));
    }

    /**
     * Situations in which some records have errors or the id of another.
     *
     * @return such situations
     */
    @Provide
    public Arbitrary<Situation> withBadRecords() {
        return Situations.withBadRecords();
    }
}
