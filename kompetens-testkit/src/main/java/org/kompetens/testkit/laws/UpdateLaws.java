package org.kompetens.testkit.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.testkit.reference.Scope;
import org.kompetens.testkit.system.GapReport;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.UpdateSystem;
import org.kompetens.testkit.text.LastAsked;

/** Changing one employee after another gives what working out all anew gives; what is taken back leaves no trace. */
public abstract class UpdateLaws {

    /** For subclasses that name a system. */
    protected UpdateLaws() {}

    /**
     * The system under test.
     *
     * @return the system
     */
    public abstract UpdateSystem system();

    /** The system under test, which remembers what it is asked. */
    private UpdateSystem asked() {
        return LastAsked.remembering(UpdateSystem.class, system());
    }

    /**
     * After any sequence of employees coming, leaving and becoming others, the figures are those of the employees there
     * are.
     *
     * @param situation whoever is there in the beginning
     * @param changes how many changes
     * @param random chooses them
     */
    @Property(tries = 200)
    public void updateEqualsRecompute(
            @ForAll Situation situation, @ForAll @IntRange(max = 12) int changes, @ForAll Random random) {
        List<Employee> now = distinct(situation.employees());
        UpdateSystem.Updates updates = asked().begin(situation.withEmployees(now));
        for (int i = 0; i < changes; i++) {
            change(now, random, updates);
        }
        Agreement.assertSameUnits(recomputed(situation.withEmployees(now)), updates.report());
    }

    /**
     * Changes taken back, in any order, leave the figures of the beginning.
     *
     * @param situation any
     * @param random chooses
     */
    @Property(tries = 200)
    public void takenBackChangesLeaveNoTrace(@ForAll Situation situation, @ForAll Random random) {
        List<Employee> employees = distinct(situation.employees());
        UpdateSystem.Updates updates = asked().begin(situation.withEmployees(employees));
        List<Employee> gone = Change.shuffled(employees, random);
        gone.forEach(employee -> updates.change(Optional.of(employee), Optional.empty()));
        Change.shuffled(gone, random).forEach(employee -> updates.change(Optional.empty(), Optional.of(employee)));
        Agreement.assertSameUnits(recomputed(situation.withEmployees(employees)), updates.report());
    }

    /**
     * Exempting somebody from a competence gives what working out all anew gives, and taking it back leaves the figures
     * of the beginning.
     *
     * @param situation any
     * @param pick who is exempt, and from what
     */
    @Property(tries = 200)
    public void exemptingAndTakingBackLeavesNoTrace(
            @ForAll Situation situation, @ForAll @IntRange(max = 9_999) int pick) {
        List<Employee> employees = distinct(situation.employees());
        Situation before = situation.withEmployees(employees);
        UpdateSystem.Updates updates = asked().begin(before);
        GapReport recomputed = recomputed(before);
        Exempting.of(before, pick).ifPresent(exempting -> {
            updates.change(Optional.of(exempting.required()), Optional.of(exempting.exempt()));
            Agreement.assertSameUnits(recomputed(exempting.situation()), updates.report());
            updates.change(Optional.of(exempting.exempt()), Optional.of(exempting.required()));
        });
        Agreement.assertSameUnits(recomputed, updates.report());
    }

    private GapReport recomputed(Situation situation) {
        GapReport report = asked().recompute(situation);
        Answers.assertAnswersForUnits(Scope.of(situation), report);
        return report;
    }

    private static void change(List<Employee> now, Random random, UpdateSystem.Updates updates) {
        if (now.isEmpty()) {
            return;
        }
        int index = random.nextInt(now.size());
        Employee before = now.get(index);
        Employee after = changed(before, now, random);
        now.set(index, after);
        updates.change(Optional.of(before), Optional.of(after));
    }

    /**
     * The record with employments, assessments or exemptions of another, without one of its assessments, or with all of them
     * wrong in themselves; or in the
     * same employments with only their units, roles or FTE as another has them.
     */
    static Employee changed(Employee before, List<Employee> others, Random random) {
        Employee other = others.get(random.nextInt(others.size()));
        return switch (random.nextInt(8)) {
            case 0 -> Change.assessments(before, other.assessments());
            case 1 -> Change.employments(before, other.employments());
            case 2 -> withPartOf(other, before, (to, one) -> employment(one, one.role(), to.unit(), one.fte()));
            case 3 -> withPartOf(other, before, (to, one) -> employment(one, to.role(), one.unit(), one.fte()));
            case 4 -> withPartOf(other, before, (to, one) -> employment(one, one.role(), one.unit(), to.fte()));
            case 5 -> before.withExemptions(other.exemptions());
            case 6 -> Change.assessments(before, Change.each(before.assessments(), one -> one.withExpiry(one.date())));
            default ->
                Change.assessments(
                        before,
                        Change.shuffled(before.assessments(), random).stream()
                                .skip(1)
                                .toList());
        };
    }

    /** Each employment with something of one of the other's in turn. */
    private static Employee withPartOf(Employee other, Employee before, BinaryOperator<Employment> part) {
        List<Employment> others = other.employments();
        if (others.isEmpty()) {
            return before;
        }
        List<Employment> employments = before.employments();
        return Change.employments(
                before,
                IntStream.range(0, employments.size())
                        .mapToObj(i -> part.apply(others.get(i % others.size()), employments.get(i)))
                        .toList());
    }

    private static Employment employment(Employment one, RoleId role, UnitId unit, Fte fte) {
        return new Employment(one.id(), role, unit, fte, one.period(), one.absences(), one.hoursWorked());
    }

    static List<Employee> distinct(List<Employee> employees) {
        List<EmployeeId> seen = new ArrayList<>();
        List<Employee> distinct = new ArrayList<>();
        for (Employee employee : employees) {
            if (!seen.contains(employee.id())) {
                seen.add(employee.id());
                distinct.add(employee);
            }
        }
        return distinct;
    }
}
