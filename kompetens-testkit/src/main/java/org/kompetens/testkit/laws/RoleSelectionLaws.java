package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.Agreement.assertEqual;
import static org.kompetens.testkit.laws.Agreement.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kompetens.gap.Measure;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Amount;
import org.kompetens.testkit.Situations;
import org.kompetens.testkit.reference.ReferenceGapSystem;
import org.kompetens.testkit.reference.Scope;
import org.kompetens.testkit.system.RoleSelectionSystem;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.UnitReport;
import org.kompetens.testkit.text.LastAsked;

/** Figures of some roles are those of the employments in these roles, and of nothing else. */
public abstract class RoleSelectionLaws {

    /** For subclasses that name a system. */
    protected RoleSelectionLaws() {}

    /**
     * The system under test.
     *
     * @return the system
     */
    public abstract RoleSelectionSystem system();

    /** The system under test, which remembers what it is asked. */
    private RoleSelectionSystem asked() {
        return LastAsked.remembering(RoleSelectionSystem.class, system());
    }

    private static Set<RoleId> everySecond(Situation situation, int rest) {
        List<Role> roles = situation.structure().roles();
        Set<RoleId> some = new TreeSet<>();
        for (int i = rest; i < roles.size(); i += 2) {
            some.add(roles.get(i).id());
        }
        return some;
    }

    private static Set<RoleId> all(Situation situation) {
        Set<RoleId> all = new TreeSet<>();
        situation.structure().roles().forEach(role -> all.add(role.id()));
        return all;
    }

    private static Employee in(Set<RoleId> roles, Employee employee) {
        return employee.withEmployments(employee.employments().stream()
                .filter(one -> roles.contains(one.role()))
                .toList());
    }

    /** What the system says; the law fails where it leaves out what an answer must speak of. */
    private Map<UnitId, UnitReport> answer(Situation situation, Set<RoleId> roles) {
        Map<UnitId, UnitReport> answer = asked().figures(situation, roles);
        Situation alone = situation.withEmployees(Change.each(situation.employees(), one -> in(roles, one)));
        Scope.of(alone)
                .required()
                .forEach((key, unit) -> assertTrue(
                        unit + " has " + key.competence(),
                        report(answer, unit).competences().containsKey(key.competence())));
        return answer;
    }

    private static Map<UnitId, UnitReport> reference(Situation situation) {
        return new ReferenceGapSystem()
                .analyse(situation.inventory(), situation.asOf(), situation.policy())
                .units();
    }

    /**
     * They are the figures of records with the employments in these roles alone.
     *
     * @param situation any
     */
    @Property(tries = 100)
    public void figuresAreThoseOfTheEmploymentsInTheseRoles(@ForAll("withBadRecords") Situation situation) {
        Set<RoleId> roles = everySecond(situation, 0);
        Situation alone = situation.withEmployees(Change.each(situation.employees(), one -> in(roles, one)));
        assertEqual("figures of some roles", reference(alone), asked().figures(situation, roles));
    }

    /**
     * Those of all roles are the figures of the organisation.
     *
     * @param situation any
     */
    @Property(tries = 50)
    public void figuresOfAllRolesAreThoseOfAll(@ForAll("withBadRecords") Situation situation) {
        assertEqual("figures of all roles", reference(situation), asked().figures(situation, all(situation)));
    }

    /**
     * Of a selection split in two, cells, steps and FTE of cells are the sums of both, and a person with employments in
     * both counts once in the whole.
     *
     * @param situation any
     */
    @Property(tries = 100)
    public void twoPartsOfASelectionSumToTheWhole(@ForAll("withBadRecords") Situation situation) {
        Set<RoleId> other = everySecond(situation, 1);
        Map<UnitId, UnitReport> whole = answer(situation, all(situation));
        Map<UnitId, UnitReport> one = answer(situation, everySecond(situation, 0));
        Optional<Map<UnitId, UnitReport>> rest =
                other.isEmpty() ? Optional.empty() : Optional.of(answer(situation, other));
        situation.structure().units().forEach(unit -> {
            UnitReport all = report(whole, unit.id());
            UnitReport first = report(one, unit.id());
            Map<String, Amount> sums = new TreeMap<>(sums(first));
            long most = first.employed().persons();
            long least = most;
            if (rest.isPresent()) {
                UnitReport second = report(rest.get(), unit.id());
                sums(second).forEach((key, amount) -> sums.merge(key, amount, Amount::plus));
                most += second.employed().persons();
                least = Math.max(least, second.employed().persons());
            }
            assertEqual("sums at " + unit.id(), sums, sums(all));
            long persons = all.employed().persons();
            assertTrue("persons once at " + unit.id(), least <= persons && persons <= most);
        });
    }

    private static UnitReport report(Map<UnitId, UnitReport> of, UnitId unit) {
        return Objects.requireNonNull(of.get(unit), () -> "no figures of " + unit);
    }

    /** By competence and measure, what is a sum over cells. */
    private static Map<String, Amount> sums(UnitReport unit) {
        Map<String, Amount> sums = new TreeMap<>();
        unit.competences()
                .forEach((competence, report) -> report.amounts().forEach((measure, amount) -> {
                    if (measure.kind() != Measure.Kind.PERSONS) {
                        sums.put(competence + " " + measure, amount);
                    }
                }));
        return sums;
    }

    /**
     * Whoever has an error anywhere in the record counts for nothing, in whichever roles the rest of it is.
     *
     * @param situation any
     */
    @Property(tries = 60)
    public void anErrorInAnotherRoleCountsToo(@ForAll Situation situation) {
        Set<RoleId> roles = all(situation);
        Assume.that(!roles.isEmpty()
                && answer(situation, roles).values().stream()
                        .anyMatch(unit -> unit.employed().persons() > 0));
        Situation wrong = situation.withEmployees(Change.each(situation.employees(), one -> {
            List<Employment> more = new ArrayList<>(one.employments());
            more.add(Employment.of(
                    EmploymentId.of("in no role"),
                    RoleId.of("no such role"),
                    situation.structure().units().get(0).id(),
                    Fte.FULL,
                    Period.ALWAYS));
            return one.withEmployments(more);
        }));
        asked().figures(wrong, roles)
                .forEach((unit, report) ->
                        assertEqual("employed in " + unit, 0L, report.employed().persons()));
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
