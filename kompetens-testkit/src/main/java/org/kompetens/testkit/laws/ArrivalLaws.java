package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.Agreement.assertEqual;
import static org.kompetens.testkit.laws.Agreement.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.testkit.reference.ReferenceArrivalSystem;
import org.kompetens.testkit.system.ArrivalSystem;
import org.kompetens.testkit.system.ArrivalSystem.AtUnit;
import org.kompetens.testkit.system.Situation;

/** What one more person brings to a unit and to those above it. */
public abstract class ArrivalLaws {

    private static final int MOST = 99;

    /** For subclasses that name a system. */
    protected ArrivalLaws() {}

    /**
     * The system under test.
     *
     * @return the system
     */
    public abstract ArrivalSystem system();

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
    public void itIsTheSameAsCountingAnew(
            @ForAll Situation situation,
            @ForAll @IntRange(max = MOST) int where,
            @ForAll @IntRange(max = MOST) int what) {
        UnitId unit = unit(situation, where);
        RoleId role = role(situation, what);
        assertEqual(
                "somebody new at " + unit,
                new ReferenceArrivalSystem().arrival(situation, unit, role, Optional.empty()),
                system().arrival(situation, unit, role, Optional.empty()));
        situation.employees().stream().limit(1).forEach(employee -> {
            Optional<EmployeeId> moving = Optional.of(employee.id());
            assertEqual(
                    "an employee at " + unit,
                    new ReferenceArrivalSystem().arrival(situation, unit, role, moving),
                    system().arrival(situation, unit, role, moving));
        });
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
        Map<UnitId, AtUnit> units = system().arrival(situation, unit, role(situation, what), Optional.empty());
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
