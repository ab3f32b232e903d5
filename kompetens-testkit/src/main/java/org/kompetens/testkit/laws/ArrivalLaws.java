package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.Agreement.assertEqual;
import static org.kompetens.testkit.laws.Agreement.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.CoverageAmount;
import org.kompetens.organisation.CoverageRequirement;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.Task;
import org.kompetens.organisation.TaskId;
import org.kompetens.organisation.TaskNeed;
import org.kompetens.organisation.UnitId;
import org.kompetens.testkit.reference.ReferenceArrivalSystem;
import org.kompetens.testkit.system.ArrivalSystem;
import org.kompetens.testkit.system.ArrivalSystem.AtUnit;
import org.kompetens.testkit.system.ArrivalSystem.BeforeAfter;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.SuppliedPolicy;
import org.kompetens.testkit.text.LastAsked;

/** What one more person brings to a unit and to those above it. */
public abstract class ArrivalLaws {

    private static final int MOST = 99;
    private static final int LOWEST = 3;

    /** For subclasses that name a system. */
    protected ArrivalLaws() {}

    /**
     * The system under test.
     *
     * @return the system
     */
    public abstract ArrivalSystem system();

    /** The system under test, which remembers what it is asked. */
    private ArrivalSystem asked() {
        return LastAsked.remembering(ArrivalSystem.class, system());
    }

    private static UnitId unit(Situation situation, int pick) {
        List<OrganisationUnit> units = situation.structure().units();
        return units.get(pick % units.size()).id();
    }

    private static RoleId role(Situation situation, int pick) {
        return situation
                .structure()
                .roles()
                .get(pick % situation.structure().roles().size())
                .id();
    }

    /**
     * It is the same as counting everything anew with the newcomer, be it somebody new or one of the employees.
     *
     * @param situation any
     * @param where which unit
     * @param what which role
     */
    @Property(tries = 100)
    public void itIsTheSameAsTheReferenceCountsAnew(
            @ForAll Situation situation,
            @ForAll @IntRange(max = MOST) int where,
            @ForAll @IntRange(max = MOST) int what) {
        UnitId unit = unit(situation, where);
        RoleId role = role(situation, what);
        assertEqual(
                "somebody new at " + unit,
                new ReferenceArrivalSystem().arrival(situation, unit, role, Optional.empty()),
                asked().arrival(situation, unit, role, Optional.empty()));
        situation.employees().stream().limit(1).forEach(employee -> {
            Optional<EmployeeId> moving = Optional.of(employee.id());
            assertEqual(
                    "an employee at " + unit,
                    new ReferenceArrivalSystem().arrival(situation, unit, role, moving),
                    asked().arrival(situation, unit, role, moving));
        });
    }

    /**
     * In a workplace of four units below one another, of which one needs one person who holds a level: somebody new who holds
     * what the role requires is one more holder from where they come up to the top, and fills the need at or above that place
     * where the level is reached.
     *
     * @param comes how many units down the newcomer comes
     * @param needs how many units down the unit is that needs one
     * @param required the rank that the role requires
     * @param needed the rank that the unit needs
     */
    @Property(tries = 100)
    public void oneMoreFillsWhatIsLackingFromThereUp(
            @ForAll @IntRange(max = LOWEST) int comes,
            @ForAll @IntRange(max = LOWEST) int needs,
            @ForAll @IntRange(min = 1, max = 4) int required,
            @ForAll @IntRange(min = 1, max = 4) int needed) {
        Situation nobody = workplace(needs, required, needed);
        Map<UnitId, AtUnit> units = asked().arrival(nobody, Workplace.unit(comes), Workplace.ROLE, Optional.empty());
        assertEqual("units", upFrom(comes), units.keySet());
        units.forEach((at, report) -> assertEqual(
                "holders at " + at, Map.of(Workplace.WOUND_CARE, new BeforeAfter<>(0L, 1L)), report.holders()));
        if (comes >= needs) {
            assertLacking(StaffingAgreement.at(units, Workplace.unit(needs)), 1, required >= needed ? 0 : 1);
        }
    }

    /**
     * A task that takes what the newcomer's role requires has one more who is able, from where they come up to the top; of one
     * that takes more, it is told that nobody more is. Whoever comes in a role that it does not concern, and of which nothing
     * is required, makes no one more able and holds nothing.
     *
     * @param comes how many units down the newcomer comes
     * @param required the rank that the role requires
     * @param needed the rank that the task takes
     * @param concerned whether they come in the role that the task concerns, which is not the first
     */
    @Property(tries = 100)
    public void aNewcomerIsAbleToDoWhatTheirRoleRequires(
            @ForAll @IntRange(max = LOWEST) int comes,
            @ForAll @IntRange(min = 1, max = 4) int required,
            @ForAll @IntRange(min = 1, max = 4) int needed,
            @ForAll boolean concerned) {
        RoleId other = RoleId.of("planner");
        TaskId task = TaskId.of("dress-wounds");
        OrganisationStructure plain = Workplace.structure(
                Workplace.framework(),
                Workplace.chain(LOWEST + 1),
                List.of(Requirement.of(Workplace.WOUND_CARE, Workplace.level(required), 1)));
        List<Role> roles = new ArrayList<>(
                List.of(new Role(other, Workplace.labels("Planner"), Optional.empty(), Optional.empty(), List.of())));
        roles.addAll(plain.roles());
        OrganisationStructure structure = new OrganisationStructure(
                        plain.framework(), plain.unitLevels(), plain.units(), roles, plain.profiles())
                .withTasks(List.of(Task.of(
                                task,
                                Workplace.labels("Dress wounds"),
                                List.of(new TaskNeed(Workplace.WOUND_CARE, Workplace.level(needed))))
                        .withRoles(List.of(Workplace.ROLE))));
        Map<UnitId, AtUnit> units = asked().arrival(
                        Workplace.situation(structure, new SuppliedPolicy.Latest()),
                        Workplace.unit(comes),
                        concerned ? Workplace.ROLE : other,
                        Optional.empty());
        assertEqual("units", upFrom(comes), units.keySet());
        units.forEach((at, report) -> {
            assertEqual(
                    "able at " + at,
                    concerned ? Map.of(task, new BeforeAfter<>(0L, required >= needed ? 1L : 0L)) : Map.of(),
                    report.able());
            assertEqual(
                    "holders at " + at,
                    concerned ? Map.of(Workplace.WOUND_CARE, new BeforeAfter<>(0L, 1L)) : Map.of(),
                    report.holders());
        });
    }

    /**
     * Whoever moves from one unit to another is no newcomer to the units above both, and is one to those above the second
     * alone.
     *
     * @param left how many units down somebody is
     * @param comes how many units down the second unit is
     * @param rank what is held, and needed at the top
     */
    @Property(tries = 50)
    public void whoMovesIsNotOneMoreAboveBoth(
            @ForAll @IntRange(max = LOWEST) int left,
            @ForAll @IntRange(max = LOWEST) int comes,
            @ForAll @IntRange(min = 1, max = 4) int rank) {
        Employee employee = Workplace.employee(
                left + 1,
                List.of(Assessment.of(
                        AssessmentId.of("judged"),
                        Workplace.WOUND_CARE,
                        Workplace.level(rank),
                        Workplace.AS_OF.minusDays(1),
                        AssessmentSource.MANAGER)));
        Situation situation = workplace(0, rank, rank).withEmployees(List.of(employee));
        Map<UnitId, AtUnit> units =
                asked().arrival(situation, Workplace.unit(comes), Workplace.ROLE, Optional.of(Workplace.SOMEBODY));
        assertEqual("units", upFrom(comes), units.keySet());
        assertLacking(StaffingAgreement.at(units, Workplace.unit(0)), 0, 0);
        for (int depth = 0; depth <= comes; depth++) {
            assertEqual(
                    "holders " + depth + " units down of who moves from " + left + " to " + comes,
                    depth > left ? Map.of(Workplace.WOUND_CARE, new BeforeAfter<>(0L, 1L)) : Map.of(),
                    StaffingAgreement.at(units, Workplace.unit(depth)).holders());
        }
    }

    private static Set<UnitId> upFrom(int depth) {
        return IntStream.rangeClosed(0, depth).mapToObj(Workplace::unit).collect(Collectors.toSet());
    }

    private static void assertLacking(AtUnit report, int before, int after) {
        assertEqual(
                "persons lacking, before and after",
                List.of(List.of(new CoverageAmount.Persons(before), new CoverageAmount.Persons(after))),
                report.coverage().stream()
                        .map(one -> List.of(one.before().deficit(), one.after().deficit()))
                        .toList());
    }

    private static Situation workplace(int needs, int required, int needed) {
        List<OrganisationUnit> chain = new ArrayList<>(Workplace.chain(LOWEST + 1));
        chain.set(
                needs,
                chain.get(needs)
                        .withCoverage(List.of(CoverageRequirement.of(
                                Workplace.WOUND_CARE, Workplace.level(needed), new CoverageAmount.Persons(1)))));
        return Workplace.situation(
                Workplace.structure(
                        Workplace.framework(),
                        chain,
                        List.of(Requirement.of(Workplace.WOUND_CARE, Workplace.level(required), 1))),
                new SuppliedPolicy.Latest());
    }

    /**
     * Somebody new takes nothing away: nowhere is more lacking, are fewer able, or do fewer hold a competence.
     *
     * @param situation any
     * @param where which unit
     * @param what which role
     */
    @Property(tries = 100)
    public void somebodyNewTakesNothingAway(
            @ForAll Situation situation,
            @ForAll @IntRange(max = MOST) int where,
            @ForAll @IntRange(max = MOST) int what) {
        UnitId unit = unit(situation, where);
        Map<UnitId, AtUnit> units = asked().arrival(situation, unit, role(situation, what), Optional.empty());
        assertTrue("the unit itself is spoken of", units.containsKey(unit));
        units.forEach((at, report) -> {
            report.coverage()
                    .forEach(one -> assertTrue(
                            "lacking at " + at,
                            one.after()
                                            .deficit()
                                            .value()
                                            .compareTo(one.before().deficit().value())
                                    <= 0));
            report.able().values().forEach(one -> assertTrue("able at " + at, one.after() >= one.before()));
            report.holders().values().forEach(one -> assertTrue("held at " + at, one.after() > one.before()));
        });
    }
}
