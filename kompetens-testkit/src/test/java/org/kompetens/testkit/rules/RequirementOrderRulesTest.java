package org.kompetens.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.testkit.rules.ElderCare.HOME;
import static org.kompetens.testkit.rules.ElderCare.MEDICATION;
import static org.kompetens.testkit.rules.ElderCare.NURSE;
import static org.kompetens.testkit.rules.ElderCare.THU_2026_10_01;
import static org.kompetens.testkit.rules.ElderCare.TUE_2026_09_01;
import static org.kompetens.testkit.rules.ElderCare.medication;
import static org.kompetens.testkit.rules.ElderCare.nurse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.Level;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.ScaleId;
import org.kompetens.competence.ScaleMapping;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.RequiredCompetence;
import org.kompetens.gap.RequirementChange;
import org.kompetens.gap.RequirementTimeline;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.RoleProfile;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** Which of several requirements is named where they ask for as much, and which changes of them are felt. */
final class RequirementOrderRulesTest {

    private static final Period FROM_AUGUST = Period.startingOn(LocalDate.of(2026, 8, 1));
    private static final Period FROM_SEPTEMBER = Period.startingOn(TUE_2026_09_01);

    private static RequiredCompetence required(GapAnalysis analysis) {
        return analysis.analyse(nurse("e", HOME)).orThrow().cells().get(0).required();
    }

    /** In whichever order a role's profile has them. */
    private static void assertThatTheFirstIsNamed(Requirement first, Requirement second) {
        for (List<Requirement> both : List.of(List.of(first, second), List.of(second, first))) {
            OrganisationStructure usual =
                    ElderCare.asUsual().analysis().organisation().structure();
            Map<LevelId, LevelId> one = Map.of(LevelId.of("z-1"), LevelId.of("five-1"));
            CompetenceFramework framework = usual.framework();
            List<ProficiencyScale> scales = new ArrayList<>(framework.scales());
            scales.add(ProficiencyScale.of(
                    ScaleId.of("another"),
                    Labels.of(Language.EN, "another"),
                    List.of(ProficiencyLevel.of(LevelId.of("z-1"), Labels.of(Language.EN, "z-1")))));
            List<ScaleMapping> mappings = new ArrayList<>(framework.mappings());
            mappings.add(new ScaleMapping(ScaleId.of("another"), ScaleId.of("five"), one));
            GapAnalysis analysis = GapAnalysis.of(
                    Organisation.of(
                            usual.withFramework(framework.withScales(scales).withMappings(mappings))
                                    .withProfiles(List.of(new RoleProfile(NURSE, both)))),
                    THU_2026_10_01);
            assertThat(required(analysis).levelFrom().requirement()).isEqualTo(first);
            assertThat(required(analysis).weightFrom().requirement()).isEqualTo(first);
        }
    }

    @Test
    void ofOneRoleTheOneThatBeganFirstIsNamedThenTheOneThatEndsFirst() {
        assertThatTheFirstIsNamed(
                medication(3, 4).withPeriod(FROM_AUGUST), medication(3, 4).withPeriod(FROM_SEPTEMBER));
        assertThatTheFirstIsNamed(
                medication(3, 4).withPeriod(Period.ALWAYS), medication(3, 4).withPeriod(FROM_AUGUST));
        assertThatTheFirstIsNamed(
                medication(3, 4).withPeriod(Period.endingBefore(LocalDate.of(2026, 12, 1))),
                medication(3, 4).withPeriod(Period.endingBefore(LocalDate.of(2027, 1, 1))));
    }

    @Test
    void theCompetencesOwnScaleIsNamedBeforeOthersAndThoseByTheirIds() {
        Requirement own = medication(1, 4);
        Requirement other = Requirement.of(MEDICATION, Level.of("another", "z-1"), 4);
        Requirement three = Requirement.of(MEDICATION, Level.of("three", "three-1"), 4);
        assertThatTheFirstIsNamed(own, other);
        assertThatTheFirstIsNamed(own, three);
        assertThatTheFirstIsNamed(other, three);
    }

    @Test
    void aLevelThatNoMappingMergedIsNamedBeforeOneThatOneDid() {
        assertThatTheFirstIsNamed(
                medication(4, 4).withPeriod(FROM_SEPTEMBER),
                Requirement.of(MEDICATION, Level.of("three", "three-2"), 4).withPeriod(FROM_AUGUST));
    }

    @Test
    void theRolesIsNamedHoweverLateItBegan() {
        Requirement ofRole = medication(3, 4).withPeriod(FROM_SEPTEMBER);
        RequiredCompetence required = required(ElderCare.asUsual()
                .requiringOfNurses(ofRole)
                .requiring(HOME, medication(3, 4).withPeriod(FROM_AUGUST))
                .analysis());
        assertThat(required.levelFrom().requirement()).isEqualTo(ofRole);
        assertThat(required.weightFrom().requirement()).isEqualTo(ofRole);
    }

    @Test
    void onlyAChangeOfLevelOrWeightIsFelt() {
        LocalDate november = LocalDate.of(2026, 11, 1);
        LocalDate december = LocalDate.of(2026, 12, 1);
        LocalDate january = LocalDate.of(2027, 1, 1);
        GapAnalysis analysis = ElderCare.asUsual()
                .requiringOfNurses(
                        medication(3, 4).withPeriod(Period.of(TUE_2026_09_01, november)),
                        medication(3, 4).withPeriod(Period.of(november, december)),
                        medication(3, 5).withPeriod(Period.of(december, january)))
                .analysis();
        RequirementTimeline timeline = analysis.requirements()
                .of(analysis.organisation().role(NURSE).orElseThrow(), 0)
                .get(0);
        assertThat(timeline.changes())
                .extracting(RequirementChange::date)
                .containsExactly(TUE_2026_09_01, november, december, january);
        assertThat(timeline.changesOfContent())
                .extracting(RequirementChange::date)
                .containsExactly(TUE_2026_09_01, december, january);
        assertThat(timeline.changesOfContent())
                .extracting(change ->
                        change.required().map(RequiredCompetence::weight).orElse(0))
                .containsExactly(4, 5, 0);
    }
}
