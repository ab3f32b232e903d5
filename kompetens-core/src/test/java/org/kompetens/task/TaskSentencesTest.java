package org.kompetens.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.CompetenceRevision;
import org.kompetens.competence.Dimension;
import org.kompetens.competence.Level;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.NarrowerRule;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.ScaleId;
import org.kompetens.competence.ScaleMapping;
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
import org.kompetens.organisation.Role;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.Task;
import org.kompetens.organisation.TaskId;
import org.kompetens.organisation.TaskNeed;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevel;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/**
 * Why somebody could do a round or could not. It takes wound care at good, which dressing may stand for, being narrower;
 * wound care has replaced bandaging since January. In a survey very good and excellent are both good.
 */
final class TaskSentencesTest {

    private static final LocalDate THU_2026_10_01 = LocalDate.of(2026, 10, 1);
    private static final CompetenceId WOUND_CARE = CompetenceId.of("wound-care");
    private static final CompetenceId DRESSING = CompetenceId.of("dressing");
    private static final CompetenceId BANDAGING = CompetenceId.of("bandaging");
    private static final UnitId HOME = UnitId.of("home");
    private static final RoleId NURSE = RoleId.of("nurse");
    private static final ScaleId CARE = ScaleId.of("care");
    private static final ScaleId SURVEY = ScaleId.of("survey");

    private static Labels name(String name) {
        return Labels.of(Language.EN, name);
    }

    private static ProficiencyLevel level(String name) {
        return ProficiencyLevel.of(LevelId.of(name), name(name));
    }

    private static CompetenceFramework framework() {
        return CompetenceFramework.of(
                        List.of(
                                ProficiencyScale.of(
                                        CARE, name("Care"), List.of(level("basic"), level("good"), level("expert"))),
                                ProficiencyScale.of(
                                                SURVEY,
                                                name("Survey"),
                                                List.of(level("some"), level("very-good"), level("excellent")))
                                        .withHoldsNothing(level("none"))),
                        List.of(new ScaleMapping(
                                SURVEY,
                                CARE,
                                Map.of(
                                        LevelId.of("some"), LevelId.of("basic"),
                                        LevelId.of("very-good"), LevelId.of("good"),
                                        LevelId.of("excellent"), LevelId.of("good")))),
                        List.of(
                                Competence.of(WOUND_CARE, name("Wound care"), Dimension.SKILL, CARE),
                                Competence.of(DRESSING, name("Dressing"), Dimension.SKILL, CARE)
                                        .withBroader(WOUND_CARE),
                                Competence.of(BANDAGING, name("Bandaging"), Dimension.SKILL, CARE)))
                .withNarrowerRules(List.of(new NarrowerRule(WOUND_CARE, 1)))
                .withRevisions(List.of(CompetenceRevision.replaced(BANDAGING, LocalDate.of(2026, 1, 1), WOUND_CARE)));
    }

    private static List<TaskStanding> standings(Level needed, Assessment... assessments) {
        OrganisationStructure structure = new OrganisationStructure(
                        framework(),
                        UnitLevel.STANDARD,
                        List.of(OrganisationUnit.of(
                                HOME, name("Home"), UnitLevel.STANDARD.get(6).id())),
                        List.of(Role.of(NURSE, name("Nurse"))),
                        List.of())
                .withTasks(
                        List.of(Task.of(TaskId.of("round"), name("Round"), List.of(new TaskNeed(WOUND_CARE, needed)))));
        Employee employee = Employee.of(
                EmployeeId.of("one"),
                List.of(Employment.of(EmploymentId.of("own"), NURSE, HOME, Fte.FULL, Period.ALWAYS)),
                List.of(assessments));
        return TaskStanding.of(GapAnalysis.of(Organisation.of(structure), THU_2026_10_01), employee);
    }

    private static List<String> sentences(Level needed, Assessment... assessments) {
        return standings(needed, assessments).get(0).sentences(Language.EN);
    }

    private static Assessment assessment(CompetenceId competence, Level level) {
        return Assessment.of(
                AssessmentId.of("of-" + competence),
                competence,
                level,
                LocalDate.of(2025, 5, 2),
                AssessmentSource.MANAGER);
    }

    private static Assessment expired(CompetenceId competence) {
        return assessment(competence, Level.of("good")).withExpiry(THU_2026_10_01);
    }

    @Test
    void howFarAboveWhatIsNeededIsToldInSteps() {
        assertThat(sentences(Level.of("basic"), assessment(WOUND_CARE, Level.of("expert"))))
                .containsExactly(
                        "Round: could be done; all that it takes is held.",
                        "It takes Wound care, basic. Held is expert, by the assessment of 2025-05-02; steps above: 2.");
    }

    @Test
    void whatHasExpiredIsToldAsWhatItWas() {
        String known = "Round: not known; assessments of something that it takes have expired.";
        String expired = "It takes Wound care, good. The latest assessment, good, 2025-05-02, no longer counts, so the"
                + " level is not known.";
        assertThat(sentences(Level.of("good"), expired(WOUND_CARE))).containsExactly(known, expired);
        assertThat(sentences(Level.of("good"), expired(BANDAGING)))
                .as("what was replaced by it is not narrower")
                .containsExactly(known, expired);
        assertThat(sentences(Level.of("good"), expired(DRESSING)))
                .containsExactly(
                        known,
                        "It takes Wound care, good. The latest assessment, good of a narrower competence, 2025-05-02, no"
                                + " longer counts, so the level is not known.");
    }

    @Test
    void whatIsShortByANarrowerCompetenceIsShort() {
        assertThat(sentences(Level.of("good"), assessment(DRESSING, Level.of("basic"))))
                .containsExactly(
                        "Round: could not be done; something that it takes is held at too low a level.",
                        "It takes Wound care, good. Held is basic, by the assessment of 2025-05-02; steps missing: 1.");
    }

    /** The survey has a word for it; the scale that it is told on has none. */
    @Test
    void thatNothingIsHeldIsToldInWordsOfItsOwn() {
        assertThat(sentences(Level.of("good"), assessment(WOUND_CARE, Level.of("survey", "none"))))
                .contains(
                        "It takes Wound care, good. Held is nothing, by the assessment of 2025-05-02; steps missing: 2.");
    }

    /** Of what is held or of what is needed; what is not known rests on no level. */
    @Test
    void thatALevelWasMergedIsToldWhereSomethingIsKnown() {
        String merged =
                "It rests on a level that a mapping of scales merged with others: its steps are coarser than they"
                        + " look.";
        Level excellent = Level.of("survey", "excellent");
        assertThat(sentences(Level.of("good"), assessment(WOUND_CARE, excellent)))
                .contains(merged);
        assertThat(sentences(excellent, assessment(WOUND_CARE, Level.of("good"))))
                .contains(merged);
        assertThat(sentences(excellent, expired(WOUND_CARE))).doesNotContain(merged);
        assertThat(sentences(Level.of("good"), assessment(WOUND_CARE, Level.of("good"))))
                .doesNotContain(merged);
    }

    @Test
    void whatIsPrintedTellsNothingOfThePerson() {
        TaskStanding standing = standings(Level.of("good"), assessment(WOUND_CARE, Level.of("expert")))
                .get(0);
        assertThat(standing).hasToString("TaskStanding[round]");
        assertThat(standing.needs()).hasToString("[HeldNeed[TaskNeed[competence=wound-care, level=good]]]");
    }
}
