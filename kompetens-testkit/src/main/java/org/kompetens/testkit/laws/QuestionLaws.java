package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.Agreement.assertEqual;
import static org.kompetens.testkit.laws.Agreement.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.kompetens.competence.CompetenceId;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.UnitId;
import org.kompetens.testkit.reference.ReferenceQuestionSystem;
import org.kompetens.testkit.system.CellReport;
import org.kompetens.testkit.system.QuestionSystem;
import org.kompetens.testkit.system.QuestionSystem.Fitted;
import org.kompetens.testkit.system.QuestionSystem.HeldRank;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.SuppliedPolicy;
import org.kompetens.testkit.text.LastAsked;

/** Questions about one person: what they hold and until when, and how they would stand in a role. */
public abstract class QuestionLaws {

    /** For subclasses that name a system. */
    protected QuestionLaws() {}

    /**
     * The system under test.
     *
     * @return the system
     */
    public abstract QuestionSystem system();

    /** The system under test, which remembers what it is asked. */
    private QuestionSystem asked() {
        return LastAsked.remembering(QuestionSystem.class, system());
    }

    /**
     * What is held, and until when, is what the reference says.
     *
     * @param situation any
     */
    @Property(tries = 150)
    public void whatIsHeldAgreesWithTheReference(@ForAll Situation situation) {
        for (Employee employee : situation.employees()) {
            assertEqual(
                    "held by " + employee.id().value(),
                    new ReferenceQuestionSystem().held(situation, employee),
                    asked().held(situation, employee));
        }
    }

    /**
     * A level lasts up to the day before it ends, and not on that day.
     *
     * @param situation any
     */
    @Property(tries = 100)
    public void aLevelLastsUntilTheDayItEnds(@ForAll Situation situation) {
        for (Employee employee : situation.employees()) {
            Employee made = employee.withAssessments(employee.assessments().stream()
                    .filter(one -> !one.date().isAfter(situation.asOf()))
                    .toList());
            Map<CompetenceId, HeldRank> held = asked().held(situation, made);
            assertEqual(
                    "competences held by " + employee.id().value(),
                    new ReferenceQuestionSystem().held(situation, made).keySet(),
                    held.keySet());
            held.forEach((competence, rank) -> rank.until().ifPresent(until -> {
                assertTrue("before", heldOn(situation, made, competence, until.minusDays(1)) >= rank.rank());
                assertTrue("then", heldOn(situation, made, competence, until) < rank.rank());
            }));
        }
    }

    private int heldOn(Situation situation, Employee employee, CompetenceId competence, LocalDate date) {
        HeldRank held = asked().held(new Situation(situation.inventory(), date, situation.policy()), employee)
                .get(competence);
        return held == null ? 0 : held.rank();
    }

    /**
     * How somebody would stand in any role of any unit is what the reference says; in their own it is their gap.
     *
     * @param situation any
     */
    @Property(tries = 80)
    public void howSomebodyWouldStandAgreesWithTheReference(@ForAll Situation situation) {
        for (Employee employee : situation.employees()) {
            for (Role role : situation.structure().roles()) {
                UnitId unit = situation.structure().units().get(0).id();
                assertEqual(
                        employee.id().value() + " as " + role.id(),
                        new ReferenceQuestionSystem().fit(situation, employee, role.id(), unit),
                        asked().fit(situation, employee, role.id(), unit));
            }
        }
    }

    /**
     * The best role comes first.
     *
     * @param situation any
     */
    @Property(tries = 80)
    public void theBestRolesComeFirst(@ForAll Situation situation) {
        UnitId unit = situation.structure().units().get(0).id();
        for (Employee employee : situation.employees()) {
            assertEqual(
                    "roles of " + employee.id().value(),
                    new ReferenceQuestionSystem().best(situation, employee, unit),
                    asked().best(situation, employee, unit));
        }
    }

    /**
     * Somebody above asks how they would stand in a unit below that requires more of everybody than the role does: what they
     * hold lasts until it expires, and what is missing there is counted there, with the weight that it has there.
     *
     * @param days for how many days the level lasts
     * @param required the rank that the unit requires
     */
    @Property(tries = 40)
    public void whoAsksStandsInTheUnitThatIsAskedAbout(
            @ForAll @IntRange(min = 1, max = 900) int days, @ForAll @IntRange(min = 2, max = 4) int required) {
        LocalDate until = Workplace.AS_OF.plusDays(days);
        Employee employee = Workplace.employee(
                1,
                List.of(Assessment.of(
                                AssessmentId.of("judged"),
                                Workplace.WOUND_CARE,
                                Workplace.level(2),
                                Workplace.AS_OF.minusDays(1),
                                AssessmentSource.MANAGER)
                        .withExpiry(until)));
        List<OrganisationUnit> units = new ArrayList<>(Workplace.chain(2));
        units.set(
                1,
                units.get(1)
                        .withRequirements(List.of(Requirement.of(Workplace.WOUND_CARE, Workplace.level(required), 5))));
        Situation situation = Workplace.situation(
                Workplace.structure(
                        Workplace.framework(),
                        units,
                        List.of(Requirement.of(Workplace.WOUND_CARE, Workplace.level(1), 1))),
                new SuppliedPolicy.Latest(),
                employee);
        assertEqual(
                "held",
                Map.of(Workplace.WOUND_CARE, new HeldRank(2, Optional.of(until))),
                asked().held(situation, employee));
        assertEqual(
                "where one is",
                Map.of(Workplace.WOUND_CARE, new Fitted(CellReport.Kind.MET, 0, 1)),
                asked().fit(situation, employee, Workplace.ROLE, Workplace.unit(0)));
        assertEqual(
                "in the unit below, which requires level " + required,
                Map.of(
                        Workplace.WOUND_CARE,
                        new Fitted(required == 2 ? CellReport.Kind.MET : CellReport.Kind.SHORT, required - 2, 5)),
                asked().fit(situation, employee, Workplace.ROLE, Workplace.unit(1)));
    }
}
