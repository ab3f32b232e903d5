package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.Agreement.assertEqual;
import static org.kompetens.testkit.laws.Agreement.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.kompetens.organisation.Employee;
import org.kompetens.testkit.Situations;
import org.kompetens.testkit.system.CountingSystem;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.text.LastAsked;

/**
 * However employees are counted, the result is the same: in any order, divided in any way, on any number of threads, or
 * one change after another; and what is taken back leaves no trace.
 *
 * @param <R> the records by which employees are counted
 */
public abstract class CountingLaws<R> {

    /** For subclasses that name a system. */
    protected CountingLaws() {}

    /**
     * The system under test.
     *
     * @return the system
     */
    public abstract CountingSystem<R> system();

    /** The system under test, which remembers what it is asked. */
    @SuppressWarnings("unchecked") // It is the same system.
    private CountingSystem<R> asked() {
        return LastAsked.remembering(CountingSystem.class, system());
    }

    /**
     * One at a time, all at once, and on many threads; with bad records and repeated ids, of which the first counts.
     *
     * @param situation with bad records
     */
    @Property(tries = 100)
    public void threadsChangeNothing(@ForAll("withBadRecords") Situation situation) {
        List<R> records = records(situation, situation.employees());
        Object oneByOne = count(situation, records).report();
        assertTellsFromNobody(situation, records, oneByOne);
        assertEqual("all at once", oneByOne, asked().collect(situation, records.stream()));
        assertEqual("on many threads", oneByOne, asked().collect(situation, records.parallelStream()));
    }

    /**
     * In any order.
     *
     * @param situation any
     * @param random shuffles
     */
    @Property(tries = 100)
    public void theOrderOfEmployeesChangesNothing(@ForAll Situation situation, @ForAll Random random) {
        List<R> records = records(situation, UpdateLaws.distinct(situation.employees()));
        Object inOrder = count(situation, records).report();
        assertTellsFromNobody(situation, records, inOrder);
        assertEqual(
                "shuffled",
                inOrder,
                count(situation, Change.shuffled(records, random)).report());
    }

    /**
     * Groups that have nobody in common, counted by themselves and put together in any order.
     *
     * @param situation any
     * @param cuts where the sequence is cut
     * @param random shuffles the groups
     */
    @Property(tries = 100)
    public void disjointGroupsMergeIntoTheWhole(
            @ForAll Situation situation,
            @ForAll @Size(max = 4) List<@IntRange(max = 99) Integer> cuts,
            @ForAll Random random) {
        List<Employee> employees = UpdateLaws.distinct(situation.employees());
        List<List<R>> groups = DivisionLaws.cut(employees, cuts).stream()
                .map(group -> records(situation, group))
                .toList();
        List<R> records = records(situation, employees);
        Object whole = count(situation, records).report();
        assertTellsFromNobody(situation, records, whole);
        assertEqual("merged", whole, asked().merge(situation, Change.shuffled(groups, random)));
    }

    /**
     * After any sequence of employees coming, leaving and becoming others, records with errors among them, the result is
     * that of counting those there are anew.
     *
     * @param situation whoever is there in the beginning
     * @param changes how many changes
     * @param random chooses them
     */
    @Property(tries = 150)
    public void replacingEqualsCountingAnew(
            @ForAll("withBadRecords") Situation situation,
            @ForAll @IntRange(max = 12) int changes,
            @ForAll Random random) {
        List<Employee> now = new ArrayList<>(UpdateLaws.distinct(situation.employees()));
        List<Employee> gone = new ArrayList<>();
        CountingSystem.Count<R> count = count(situation, records(situation, now));
        for (int i = 0; i < changes && !now.isEmpty(); i++) {
            int index = random.nextInt(now.size());
            Employee before = now.remove(index);
            if (random.nextInt(3) == 0) {
                count.replace(Optional.of(asked().record(situation, before)), Optional.empty());
                gone.add(before);
            } else {
                Employee after = UpdateLaws.changed(before, situation.employees(), random);
                now.add(index, after);
                count.replace(
                        Optional.of(asked().record(situation, before)), Optional.of(asked().record(situation, after)));
            }
            if (!gone.isEmpty() && random.nextBoolean()) {
                Employee back = gone.remove(random.nextInt(gone.size()));
                now.add(back);
                count.replace(Optional.empty(), Optional.of(asked().record(situation, back)));
            }
        }
        List<R> records = records(situation, now);
        Object anew = count(situation, records).report();
        assertTellsFromNobody(situation, records, anew);
        assertEqual("replaced", anew, count.report());
    }

    /**
     * Everybody taken out, in any order, and added again, in any other.
     *
     * @param situation any
     * @param random shuffles
     */
    @Property(tries = 100)
    public void whatIsTakenBackLeavesNoTrace(@ForAll Situation situation, @ForAll Random random) {
        List<R> records = records(situation, UpdateLaws.distinct(situation.employees()));
        CountingSystem.Count<R> count = count(situation, records);
        Object before = count.report();
        assertTellsFromNobody(situation, records, before);
        Change.shuffled(records, random).forEach(record -> count.replace(Optional.of(record), Optional.empty()));
        assertEqual("all gone", asked().begin(situation).report(), count.report());
        Change.shuffled(records, random).forEach(record -> count.replace(Optional.empty(), Optional.of(record)));
        assertEqual("all back", before, count.report());
    }

    /** However little there is to say of them, whoever is counted, or refused, is not nobody. */
    private void assertTellsFromNobody(Situation situation, List<R> records, Object report) {
        assertTrue(
                "somebody is counted as nobody",
                records.isEmpty() || !report.equals(asked().begin(situation).report()));
    }

    private List<R> records(Situation situation, List<Employee> employees) {
        return employees.stream()
                .map(employee -> asked().record(situation, employee))
                .toList();
    }

    private CountingSystem.Count<R> count(Situation situation, List<R> records) {
        CountingSystem.Count<R> count = asked().begin(situation);
        records.forEach(count::add);
        return count;
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
