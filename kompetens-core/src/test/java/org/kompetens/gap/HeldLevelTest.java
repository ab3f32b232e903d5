package org.kompetens.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Dimension;
import org.kompetens.competence.Level;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.ScaleId;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevel;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** How long a level is known to last. */
final class HeldLevelTest {

    private static final LocalDate THU_2026_10_01 = LocalDate.of(2026, 10, 1);
    private static final LocalDate FRI_2027_01_01 = LocalDate.of(2027, 1, 1);
    private static final CompetenceId FIRST_AID = CompetenceId.of("first-aid");
    private static final Labels LABELS = Labels.of(Language.EN, "something");

    private static HeldLevel held(Assessment... assessments) {
        ScaleId scale = ScaleId.of("scale");
        Organisation organisation = Organisation.of(new OrganisationStructure(
                CompetenceFramework.of(
                        List.of(ProficiencyScale.of(
                                scale,
                                LABELS,
                                Stream.of("basic", "good")
                                        .map(id -> ProficiencyLevel.of(LevelId.of(id), LABELS))
                                        .toList())),
                        List.of(),
                        List.of(Competence.of(FIRST_AID, LABELS, Dimension.SKILL, scale))),
                UnitLevel.STANDARD,
                List.of(OrganisationUnit.of(
                        UnitId.of("town"), LABELS, UnitLevel.STANDARD.get(0).id())),
                List.of(),
                List.of()));
        List<HeldLevel> levels = GapAnalysis.of(organisation, THU_2026_10_01)
                .heldLevels(Employee.of(EmployeeId.of("one"), List.of(), List.of(assessments)));
        assertThat(levels).hasSize(1);
        return levels.get(0);
    }

    private static Assessment found(String level) {
        return Assessment.of(
                AssessmentId.of(level),
                FIRST_AID,
                Level.of(level),
                LocalDate.of(2025, 1, 1),
                AssessmentSource.CERTIFICATE);
    }

    @Test
    void whatExpiresIsOverOnThatDayAndNotTheDayBefore() {
        HeldLevel good = held(found("good").withExpiry(FRI_2027_01_01));
        assertThat(good.rank()).isEqualTo(2);
        assertThat(good.until()).contains(FRI_2027_01_01);
        assertThat(good.isOverBy(FRI_2027_01_01.minusDays(1))).isFalse();
        assertThat(good.isOverBy(FRI_2027_01_01)).isTrue();
        assertThat(good.isOverBy(FRI_2027_01_01.plusDays(1))).isTrue();
    }

    @Test
    void whatNeverExpiresIsNeverOver() {
        HeldLevel good = held(found("good"));
        assertThat(good.until()).isEmpty();
        assertThat(good.isOverBy(LocalDate.of(2999, 12, 31))).isFalse();
    }

    @Test
    void whatIsPrintedTellsNothingOfThePerson() {
        assertThat(held(found("good"))).hasToString("HeldLevel[competence=first-aid]");
    }
}
