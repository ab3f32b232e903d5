package org.kompetens.testkit.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.kompetens.organisation.Employee;
import org.kompetens.testkit.Situations;
import org.kompetens.testkit.system.DividedGapSystem;
import org.kompetens.testkit.system.DividedGapSystem.Joining;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.text.LastAsked;

/** Any order, partition and number of threads gives the identical result, findings included. */
public abstract class DivisionLaws extends GapSystemLaws {

    /** For subclasses that name a system. */
    protected DivisionLaws() {}

    @Override
    public abstract DividedGapSystem system();

    /** The system under test, which remembers what it is asked. */
    private DividedGapSystem dividing() {
        return LastAsked.remembering(DividedGapSystem.class, system());
    }

    /**
     * Employees in any order give the same figures and the same faults.
     *
     * @param situation any
     * @param random shuffles
     */
    @Property(tries = 200)
    public void theOrderOfEmployeesChangesNothing(@ForAll Situation situation, @ForAll Random random) {
        Agreement.assertSame(
                situation.in(answering()),
                situation
                        .withEmployees(Change.shuffled(situation.employees(), random))
                        .in(answering()));
    }

    /**
     * Parts joined in any way give what all at once give, with bad records and repeated ids among them: the first record
     * of an id counts, in whichever part it stands.
     *
     * @param situation with bad records and repeated ids
     * @param cuts where the sequence is cut
     * @param joining how the parts are put together
     */
    @Property(tries = 300)
    public void partsJoinedInAnyWayAreTheWhole(
            @ForAll("withBadRecords") Situation situation,
            @ForAll @Size(max = 6) List<@IntRange(max = 99) Integer> cuts,
            @ForAll Joining joining) {
        Agreement.assertSame(
                situation.in(answering()),
                dividing()
                        .analyseJoined(
                                situation.structure(),
                                cut(situation.employees(), cuts),
                                situation.asOf(),
                                situation.policy(),
                                joining));
    }

    /**
     * Results of groups that have nobody in common merge into the result of all, in any order.
     *
     * @param situation any
     * @param cuts where the sequence is cut
     * @param random shuffles the groups
     */
    @Property(tries = 200)
    public void disjointGroupsMergeIntoTheWhole(
            @ForAll Situation situation,
            @ForAll @Size(max = 4) List<@IntRange(max = 99) Integer> cuts,
            @ForAll Random random) {
        Agreement.assertSame(
                situation.in(answering()),
                dividing()
                        .analyseMerged(
                                situation.structure(),
                                Change.shuffled(cut(situation.employees(), cuts), random),
                                situation.asOf(),
                                situation.policy()));
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

    static List<List<Employee>> cut(List<Employee> employees, List<Integer> cuts) {
        List<List<Employee>> parts = new ArrayList<>();
        int from = 0;
        for (int until :
                cuts.stream().map(cut -> cut % (employees.size() + 1)).sorted().toList()) {
            parts.add(employees.subList(from, until));
            from = until;
        }
        parts.add(employees.subList(from, employees.size()));
        return parts;
    }
}
