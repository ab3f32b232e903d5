package org.kompetens.competence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Rule;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** What is found of a framework: one mistake is told once, and of an id that is mistyped what is probably meant. */
final class FrameworkFindingsTest {

    private static final LocalDate FRI_2027_01_01 = LocalDate.of(2027, 1, 1);
    private static final ProficiencyLevel BEGINNER = level("beginner");
    private static final ProficiencyLevel EXPERT = level("expert");
    private static final ProficiencyScale CARE = scale("care-scale");
    private static final ProficiencyScale OFFICE = scale("office-scale");
    private static final Competence WOUND_CARE = competence("wound-care", CARE);
    private static final Competence ACCOUNTING = competence("accounting", OFFICE);
    private static final CompetenceFramework FRAMEWORK =
            CompetenceFramework.of(List.of(CARE, OFFICE), List.of(), List.of(WOUND_CARE, ACCOUNTING));

    /** Of the two levels of one scale only the first is mapped. */
    private static final ScaleMapping HALF =
            new ScaleMapping(CARE.id(), OFFICE.id(), Map.of(BEGINNER.id(), BEGINNER.id()));

    private static Labels labels(String id) {
        return Labels.of(Language.EN, "The " + id);
    }

    private static ProficiencyLevel level(String id) {
        return ProficiencyLevel.of(LevelId.of(id), labels(id));
    }

    private static ProficiencyScale scale(String id) {
        return ProficiencyScale.of(ScaleId.of(id), labels(id), List.of(BEGINNER, EXPERT));
    }

    private static Competence competence(String id, ProficiencyScale scale) {
        return Competence.of(CompetenceId.of(id), labels(id), Dimension.SKILL, scale.id());
    }

    private static List<Rule> rules(CompetenceFramework framework) {
        return ResolvedFramework.of(framework).findings().list().stream()
                .map(Finding::rule)
                .toList();
    }

    private static String near(CompetenceFramework framework, CompetenceRule rule) {
        return ResolvedFramework.of(framework).findings().list().stream()
                .filter(one -> one.rule() == rule)
                .map(one -> one.values().getOrDefault("near", ""))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void ofAMistypedScaleItIsToldWhichIsMeant() {
        ScaleMapping mistyped = new ScaleMapping(ScaleId.of("care-scael"), OFFICE.id(), Map.of());
        assertThat(near(FRAMEWORK.withMappings(List.of(mistyped)), CompetenceRule.MAPPING_UNKNOWN_SCALE))
                .isEqualTo("care-scale");
    }

    @Test
    void ofAMistypedLevelItIsToldWhichIsMeant() {
        ScaleMapping mistyped = new ScaleMapping(
                CARE.id(), OFFICE.id(), Map.of(BEGINNER.id(), LevelId.of("beginer"), EXPERT.id(), EXPERT.id()));
        assertThat(near(FRAMEWORK.withMappings(List.of(mistyped)), CompetenceRule.MAPPING_UNKNOWN_LEVEL))
                .isEqualTo("beginner");
    }

    @Test
    void ofAMistypedCompetenceItIsToldWhichIsMeant() {
        Competence narrower = competence("dressing", CARE).withBroader(CompetenceId.of("wound-car"));
        assertThat(near(
                        FRAMEWORK.withCompetences(List.of(WOUND_CARE, ACCOUNTING, narrower)),
                        CompetenceRule.COMPETENCE_UNKNOWN_BROADER))
                .isEqualTo("wound-care");
    }

    @Test
    void ofAMistypedGroupItIsToldWhichIsMeant() {
        CompetenceGroup group = CompetenceGroup.of(CompetenceGroupId.of("clinical"), labels("clinical"));
        Competence grouped = WOUND_CARE.withGroups(List.of(CompetenceGroupId.of("clinicla")));
        assertThat(near(
                        FRAMEWORK.withGroups(List.of(group)).withCompetences(List.of(grouped)),
                        CompetenceRule.COMPETENCE_UNKNOWN_GROUP))
                .isEqualTo("clinical");
    }

    @Test
    void aLevelThatSaysThatNothingIsHeldIsNoOtherLevel() {
        ProficiencyScale twice = CARE.withHoldsNothing(EXPERT);
        assertThat(ResolvedFramework.of(FRAMEWORK.withScales(List.of(twice, OFFICE)))
                        .findings()
                        .list())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.rule()).isEqualTo(CompetenceRule.SCALE_LEVEL_REPEATED);
                    assertThat(one.path()).hasToString("scales[0].holdsNothing.id");
                });
    }

    /** What is wrong is the mapping, and not that there is none. */
    @Test
    void ofAMappingWithAMistakeItIsNotSaidThatItIsMissing() {
        CompetenceFramework half = FRAMEWORK.withMappings(List.of(HALF));
        assertThat(rules(half)).hasSize(1).doesNotContain(CompetenceRule.REVISION_NOT_MAPPED);
        assertThat(rules(half.withRevisions(
                        List.of(CompetenceRevision.replaced(WOUND_CARE.id(), FRI_2027_01_01, ACCOUNTING.id())))))
                .isEqualTo(rules(half));
        ResolvedFramework resolved = ResolvedFramework.of(half);
        Level given = Level.of("care-scale", "expert");
        assertThat(resolved.check(ACCOUNTING.id(), given, FieldPath.ROOT)).isEmpty();
        assertThat(ResolvedFramework.of(FRAMEWORK).check(ACCOUNTING.id(), given, FieldPath.ROOT))
                .hasValueSatisfying(one -> assertThat(one.rule()).isEqualTo(CompetenceRule.LEVEL_NOT_MAPPED));
    }

    @Test
    void whereNothingIsMappedThatIsFound() {
        assertThat(rules(FRAMEWORK.withRevisions(
                        List.of(CompetenceRevision.replaced(WOUND_CARE.id(), FRI_2027_01_01, ACCOUNTING.id())))))
                .containsExactly(CompetenceRule.REVISION_NOT_MAPPED);
    }

    /** The second is a finding, and nothing follows from it, not even a circle. */
    @Test
    void ofTwoRevisionsOfOneCompetenceTheFirstHolds() {
        Competence third = competence("third", CARE);
        Competence fourth = competence("fourth", CARE);
        CompetenceFramework twice = FRAMEWORK
                .withCompetences(List.of(WOUND_CARE, third, fourth))
                .withRevisions(List.of(
                        CompetenceRevision.replaced(WOUND_CARE.id(), FRI_2027_01_01, third.id()),
                        CompetenceRevision.replaced(fourth.id(), FRI_2027_01_01, WOUND_CARE.id()),
                        CompetenceRevision.replaced(WOUND_CARE.id(), FRI_2027_01_01, fourth.id())));
        assertThat(rules(twice)).containsExactly(CompetenceRule.REVISION_REPEATED);
        assertThat(ResolvedFramework.of(twice).successionsOf(fourth.id()))
                .extracting(one -> one.successor().id())
                .containsExactly(WOUND_CARE.id(), third.id());
    }
}
