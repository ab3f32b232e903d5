package org.kompetens.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.evaluation.ChoiceExamples.LAST_YEAR;
import static org.kompetens.evaluation.ChoiceExamples.SEK;
import static org.kompetens.evaluation.ChoiceExamples.SPRING;
import static org.kompetens.evaluation.ChoiceExamples.approved;
import static org.kompetens.evaluation.Ward.NURSE;
import static org.kompetens.evaluation.Ward.THU_2026_10_01;
import static org.kompetens.evaluation.Ward.TOWN;
import static org.kompetens.evaluation.Ward.WARD;
import static org.kompetens.evaluation.Ward.WOUND_CARE;
import static org.kompetens.evaluation.Ward.found;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kompetens.choice.ChoiceQuestion;
import org.kompetens.choice.ClosableGap;
import org.kompetens.choice.ClosedSteps;
import org.kompetens.choice.ShortfallMeasure;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Dimension;
import org.kompetens.competence.Level;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.ScaleId;
import org.kompetens.gap.GapAnalysis;
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
import org.kompetens.organisation.RoleProfile;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevel;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.planning.Activity;
import org.kompetens.planning.ActivityBuilder;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.PlanRegister;
import org.kompetens.planning.PlanRegisterBuilder;
import org.kompetens.planning.PlannedGain;
import org.kompetens.planning.Planning;
import org.kompetens.planning.Responsible;
import org.kompetens.rollup.Fraction;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** Nurses must be experts of wound care, three steps, and able to lift, of two steps: what is missing of that, and what closes it. */
final class ClosableCellsTest {

    private static final Labels NAME = Labels.of(Language.EN, "name");
    private static final CompetenceId LIFTING = CompetenceId.of("lifting");

    private static ProficiencyScale scale(String id, String... levels) {
        return ProficiencyScale.of(
                ScaleId.of(id),
                NAME,
                Arrays.stream(levels)
                        .map(level -> ProficiencyLevel.of(LevelId.of(level), NAME))
                        .toList());
    }

    private static Organisation organisation(UnitId ward) {
        return Organisation.of(new OrganisationStructure(
                CompetenceFramework.of(
                        List.of(scale("three", "basic", "good", "expert"), scale("two", "no", "yes")),
                        List.of(),
                        List.of(
                                Competence.of(WOUND_CARE, NAME, Dimension.SKILL, ScaleId.of("three")),
                                Competence.of(LIFTING, NAME, Dimension.SKILL, ScaleId.of("two")))),
                UnitLevel.STANDARD,
                List.of(
                        OrganisationUnit.of(TOWN, NAME, UnitLevelId.of("municipality")),
                        OrganisationUnit.of(ward, NAME, UnitLevelId.of("unit")).withParent(TOWN)),
                List.of(Role.of(NURSE, NAME)),
                List.of(new RoleProfile(
                        NURSE,
                        List.of(
                                Requirement.of(WOUND_CARE, Level.of("expert"), 2),
                                Requirement.of(LIFTING, Level.of("yes"), 1))))));
    }

    private static Employee nurse(UnitId ward, Assessment... assessments) {
        return Employee.of(
                EmployeeId.of("eva"),
                List.of(Employment.of(
                        EmploymentId.of("1"), NURSE, ward, Fte.FULL, Period.startingOn(LocalDate.of(2020, 1, 1)))),
                List.of(assessments));
    }

    private static Assessment lifting(String level) {
        return Assessment.of(AssessmentId.of(level), LIFTING, Level.of(level), LAST_YEAR, AssessmentSource.MANAGER);
    }

    private static ActivityBuilder bringing(String id, String level) {
        return Activity.builder(ActivityId.of(id), NAME, TOWN, Responsible.of("HR"))
                .period(SPRING)
                .gain(PlannedGain.ofEmployees(WOUND_CARE, Level.of(level), List.of(EmployeeId.of("eva"))));
    }

    private static ChoiceQuestion question(UnitId ward, Employee nurse, ActivityBuilder... activities) {
        Organisation organisation = organisation(ward);
        PlanRegisterBuilder register = PlanRegister.builder();
        Stream.of(activities).forEach(register::activity);
        return PlannedChoice.of(
                        Planning.of(organisation, register.build()),
                        GapAnalysis.of(organisation, THU_2026_10_01),
                        TOWN,
                        Stream.of(nurse),
                        SEK)
                .question()
                .build();
    }

    /** From basic to expert two steps are missing; what is approved makes up for one of them. */
    @Test
    void whatIsApprovedClosesItsPartAndACandidateTheRest() {
        ChoiceQuestion question = question(
                WARD,
                nurse(WARD, found("basic", LAST_YEAR)),
                bringing("a", "expert"),
                approved(bringing("b", "good")),
                bringing("c", "good"));
        assertThat(question.gaps()).extracting(ClosableGap::missingSteps).containsExactly(1);
        assertThat(question.candidates())
                .extracting(one -> one.activity().value())
                .containsExactly("a", "c");
        assertThat(question.candidates().get(0).closes())
                .extracting(ClosedSteps::steps)
                .containsExactly(1);
        assertThat(question.candidates().get(1).closes()).isEmpty();
    }

    /** Of two steps that are missing, weighing two, one is closed already: one is left, which is a third of what is required. */
    @Test
    void whatIsClosedBeyondIsInStepsOrShares() {
        GapAnalysis analysis = GapAnalysis.of(organisation(WARD), THU_2026_10_01);
        ShortPerson eva =
                ShortPerson.of(analysis, nurse(WARD, found("basic", LAST_YEAR))).orElseThrow();
        PlannedGain good = PlannedGain.ofPersons(WOUND_CARE, Level.of("good"), 1);
        PlannedGain expert = PlannedGain.ofPersons(WOUND_CARE, Level.of("expert"), 1);
        assertThat(eva.closedBeyond(List.of(), expert, unit -> true, ShortfallMeasure.WEIGHTED_STEPS))
                .isEqualTo(Fraction.of(4, 1));
        assertThat(eva.closedBeyond(List.of(good), expert, unit -> true, ShortfallMeasure.WEIGHTED_STEPS))
                .isEqualTo(Fraction.of(2, 1));
        assertThat(eva.closedBeyond(List.of(good), expert, unit -> true, ShortfallMeasure.WEIGHTED_SHARES))
                .isEqualTo(Fraction.of(2, 3));
        assertThat(eva.closedBeyond(List.of(expert), good, unit -> true, ShortfallMeasure.WEIGHTED_STEPS))
                .isEqualTo(Fraction.ZERO);
        assertThat(eva.closedBeyond(List.of(), expert, unit -> false, ShortfallMeasure.WEIGHTED_STEPS))
                .isEqualTo(Fraction.ZERO);
    }

    @Test
    void stepsOfOneScaleAreComparedAndSharesWhereScalesDiffer() {
        Employee one = nurse(WARD, found("basic", LAST_YEAR), lifting("yes"));
        Employee both = nurse(WARD, found("basic", LAST_YEAR), lifting("no"));
        assertThat(question(WARD, one).measure()).isEqualTo(ShortfallMeasure.WEIGHTED_STEPS);
        assertThat(question(WARD, both).measure()).isEqualTo(ShortfallMeasure.WEIGHTED_SHARES);
    }

    /** Its id says where and of what, and by a number which one; where that is too long for an id, the number alone. */
    @Test
    void aGapIsNamedByItsUnitAndItsCompetence() {
        assertThat(ids(WARD)).containsExactly("ward/wound-care/1", "ward/lifting/2");
        UnitId long243 = UnitId.of("w".repeat(243));
        UnitId long244 = UnitId.of("w".repeat(244));
        assertThat(ids(long243)).containsExactly(long243 + "/wound-care/1", long243 + "/lifting/2");
        assertThat(ids(long244)).containsExactly("gap/1", long244 + "/lifting/2");
    }

    private static List<String> ids(UnitId ward) {
        return question(ward, nurse(ward, found("basic", LAST_YEAR), lifting("no"))).gaps().stream()
                .map(gap -> gap.id().value())
                .toList();
    }
}
