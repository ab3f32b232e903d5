package org.kompetens.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.CompetenceRevision;
import org.kompetens.competence.Dimension;
import org.kompetens.competence.Level;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.ScaleId;
import org.kompetens.finding.FieldPath;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.RoleProfile;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevel;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.planning.Activity;
import org.kompetens.planning.ActivityBuilder;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.AddressedGap;
import org.kompetens.planning.Goal;
import org.kompetens.planning.GoalId;
import org.kompetens.planning.GoalTerm;
import org.kompetens.planning.PlanRegister;
import org.kompetens.planning.PlanRegisterBuilder;
import org.kompetens.planning.Responsible;
import org.kompetens.planning.ServedGoal;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/**
 * Plans with nothing wrong, to be broken: a municipality with a department of two units, each with a goal broken down from the
 * one above, and a few activities that close a gap and serve the goal of their unit. Nobody is employed.
 */
final class PlanDraft {

    static final LocalDate TODAY = LocalDate.of(2026, 10, 1);
    static final UnitId TOP = UnitId.of("municipality");
    static final UnitId DEPARTMENT = UnitId.of("health-care");
    static final UnitId HERE = UnitId.of("ward-1");
    static final UnitId THERE = UnitId.of("ward-2");
    static final UnitId NOWHERE = UnitId.of("nowhere");
    static final RoleId NURSE = RoleId.of("nurse");
    static final CompetenceId WOUND_CARE = CompetenceId.of("wound-care");
    static final CompetenceId RETIRED = CompetenceId.of("dressing");
    static final Level GOOD = Level.of("good");

    private static final List<UnitId> UNITS = List.of(TOP, DEPARTMENT, HERE, THERE);

    private final PlanRegisterBuilder register = PlanRegister.builder();
    private final List<OrganisationUnit> units = new ArrayList<>();
    private final List<Employee> employees = new ArrayList<>();
    private int activities;

    /** With so many activities more than there have to be. */
    PlanDraft(int more) {
        units.add(unit(TOP, "municipality"));
        units.add(unit(DEPARTMENT, "department").withParent(TOP));
        units.add(unit(HERE, "unit").withParent(DEPARTMENT));
        units.add(unit(THERE, "unit").withParent(DEPARTMENT));
        register.goal(goal(TOP));
        register.goal(goal(DEPARTMENT, goalOf(TOP)));
        register.goal(goal(HERE, goalOf(DEPARTMENT)));
        register.goal(goal(THERE, goalOf(DEPARTMENT)));
        add(activity("first", HERE));
        add(activity("second", THERE));
        for (int i = 0; i < more; i++) {
            add(activity("more-" + i, i % 2 == 0 ? HERE : THERE));
        }
    }

    private static OrganisationUnit unit(UnitId id, String level) {
        return OrganisationUnit.of(id, text(id.value()), UnitLevelId.of(level));
    }

    static Labels text(String text) {
        return Labels.of(Language.EN, text);
    }

    static GoalId goalOf(UnitId unit) {
        return GoalId.of("goal-of-" + unit.value());
    }

    private static Goal goal(UnitId unit, GoalId... parents) {
        return goal(goalOf(unit).value(), unit, parents);
    }

    static Goal goal(String id, UnitId unit, GoalId... parents) {
        Set<GoalId> above = new HashSet<>(Arrays.asList(parents));
        return Goal.of(GoalId.of(id), unit, text(id), GoalTerm.SHORT, above);
    }

    /** It closes a gap and serves the goal of its unit. */
    static ActivityBuilder activity(String id, UnitId unit) {
        return Activity.builder(ActivityId.of(id), text(id), unit, Responsible.of("head of unit"))
                .gap(AddressedGap.of(WOUND_CARE))
                .goal(new ServedGoal(goalOf(UNITS.contains(unit) ? unit : TOP), Optional.empty()));
    }

    /** Adds an activity; where it stands in the register. */
    FieldPath add(ActivityBuilder activity) {
        register.activity(activity);
        return FieldPath.of("activities", activities++);
    }

    /** Where the goal stands that is added next. */
    FieldPath nextGoal() {
        return FieldPath.of("goals", UNITS.size());
    }

    PlanRegisterBuilder register() {
        return register;
    }

    /** One more unit, which has no goal. */
    void addUnit() {
        units.add(unit(UnitId.of("ward-3"), "unit").withParent(DEPARTMENT));
    }

    /** A nurse who holds what is required, always and in full. */
    static Employee nurse(String id) {
        return Employee.of(
                EmployeeId.of(id),
                List.of(Employment.of(EmploymentId.of("job"), NURSE, HERE, Fte.FULL, Period.ALWAYS)),
                List.of(Assessment.of(
                        AssessmentId.of("judged"), WOUND_CARE, GOOD, TODAY.minusDays(9), AssessmentSource.MANAGER)));
    }

    void employ(Employee employee) {
        employees.add(employee);
    }

    List<Employee> employees() {
        return employees;
    }

    Organisation organisation() {
        ScaleId scale = ScaleId.of("care");
        return Organisation.of(new OrganisationStructure(
                CompetenceFramework.of(
                                List.of(ProficiencyScale.of(
                                        scale,
                                        text("Care"),
                                        List.of(
                                                ProficiencyLevel.of(LevelId.of("basic"), text("Basic")),
                                                ProficiencyLevel.of(LevelId.of("good"), text("Good"))))),
                                List.of(),
                                List.of(
                                        Competence.of(WOUND_CARE, text("Wound care"), Dimension.SKILL, scale),
                                        Competence.of(RETIRED, text("Dressing"), Dimension.SKILL, scale)))
                        .withRevisions(List.of(CompetenceRevision.replaced(RETIRED, TODAY.minusYears(2), WOUND_CARE))),
                UnitLevel.STANDARD,
                units,
                List.of(Role.of(NURSE, text("Nurse"))),
                List.of(new RoleProfile(NURSE, List.of(Requirement.of(WOUND_CARE, GOOD, 1))))));
    }
}
