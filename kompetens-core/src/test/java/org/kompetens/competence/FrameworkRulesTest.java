package org.kompetens.competence;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** Of each mistake that a framework can have: that it is found, alone, where it stands, with what it is about. */
final class FrameworkRulesTest {

    private static final LocalDate FRI_2027_01_01 = LocalDate.of(2027, 1, 1);
    private static final Labels LABELS = Labels.of(Language.EN, "something");
    private static final ProficiencyLevel LOW = ProficiencyLevel.of(LevelId.of("low"), LABELS);
    private static final ProficiencyLevel HIGH = ProficiencyLevel.of(LevelId.of("high"), LABELS);
    private static final ProficiencyLevel NONE = ProficiencyLevel.of(LevelId.of("none"), LABELS);
    private static final ProficiencyScale CARE =
            ProficiencyScale.of(ScaleId.of("care"), LABELS, List.of(LOW, HIGH)).withHoldsNothing(NONE);
    private static final ProficiencyScale OFFICE =
            ProficiencyScale.of(ScaleId.of("office"), LABELS, List.of(LOW, HIGH));
    private static final Map<LevelId, LevelId> SAME = Map.of(LOW.id(), LOW.id(), HIGH.id(), HIGH.id());
    private static final Competence NURSING = competence("nursing", CARE);
    private static final Competence DRESSING = competence("dressing", CARE).withBroader(NURSING.id());
    private static final Competence ACCOUNTS = competence("accounts", OFFICE);
    private static final CompetenceGroup CLINICAL = CompetenceGroup.of(CompetenceGroupId.of("clinical"), LABELS);

    private static final CompetenceFramework FRAMEWORK = CompetenceFramework.of(
                    List.of(CARE, OFFICE), List.of(), List.of(NURSING, DRESSING, ACCOUNTS))
            .withGroups(List.of(CLINICAL));

    private static Competence competence(String id, ProficiencyScale scale) {
        return Competence.of(CompetenceId.of(id), LABELS, Dimension.SKILL, scale.id());
    }

    /** A finding as its code, its path and its values. */
    private static String told(Finding finding) {
        return finding.rule().code() + " " + finding.path() + " " + finding.values();
    }

    private static List<String> found(CompetenceFramework framework) {
        return ResolvedFramework.of(framework).findings().list().stream()
                .map(FrameworkRulesTest::told)
                .toList();
    }

    private static List<String> found(ScaleMapping... mappings) {
        return found(FRAMEWORK.withMappings(List.of(mappings)));
    }

    private static List<String> found(CompetenceRelation... relations) {
        return found(FRAMEWORK.withRelations(List.of(relations)));
    }

    private static List<String> found(CompetenceRevision... revisions) {
        return found(FRAMEWORK.withRevisions(List.of(revisions)));
    }

    private static CompetenceRelation related(Competence one, String other) {
        return new CompetenceRelation(
                one.id(), RelationKind.RELATED, new RelatedCompetence.Inside(CompetenceId.of(other)));
    }

    @Test
    void inASoundFrameworkNothingIsFound() {
        assertThat(found(FRAMEWORK)).isEmpty();
    }

    @Test
    void aScaleWithTheIdOfAnotherIsFound() {
        assertThat(found(FRAMEWORK.withScales(List.of(CARE, OFFICE, CARE))))
                .containsExactly("scale.repeated scales[2].id {scale=care}");
    }

    @Test
    void aScaleWithoutLevelsIsFound() {
        ProficiencyScale empty = ProficiencyScale.of(OFFICE.id(), LABELS, List.of());
        assertThat(found(FRAMEWORK.withScales(List.of(CARE, empty))))
                .containsExactly("scale.empty scales[1].levels {scale=office}");
    }

    @Test
    void aLevelWithTheIdOfAnotherIsFound() {
        ProficiencyScale twice = ProficiencyScale.of(OFFICE.id(), LABELS, List.of(LOW, HIGH, LOW));
        assertThat(found(FRAMEWORK.withScales(List.of(CARE, twice))))
                .containsExactly("scale.level-repeated scales[1].levels[2].id {scale=office, level=low}");
    }

    @Test
    void aMappingBetweenScalesOfWhichNeitherExistsIsFoundOnEitherSide() {
        assertThat(found(new ScaleMapping(ScaleId.of("xxxxxx"), ScaleId.of("yyyyyy"), Map.of())))
                .containsExactly(
                        "mapping.unknown-scale mappings[0].from {scale=xxxxxx}",
                        "mapping.unknown-scale mappings[0].to {scale=yyyyyy}");
    }

    @Test
    void aMappingFromAScaleToItselfIsFound() {
        assertThat(found(new ScaleMapping(CARE.id(), CARE.id(), SAME)))
                .containsExactly("mapping.onto-itself mappings[0] {scale=care}");
    }

    /** The way back is another mapping. */
    @Test
    void aSecondMappingBetweenTwoScalesIsFound() {
        ScaleMapping there = new ScaleMapping(CARE.id(), OFFICE.id(), SAME);
        ScaleMapping back = new ScaleMapping(OFFICE.id(), CARE.id(), SAME);
        assertThat(found(there, back)).isEmpty();
        assertThat(found(there, back, there)).containsExactly("mapping.repeated mappings[2] {from=care, to=office}");
    }

    @Test
    void aLevelThatAMappingLeavesOutIsFound() {
        assertThat(found(new ScaleMapping(CARE.id(), OFFICE.id(), Map.of(LOW.id(), LOW.id()))))
                .containsExactly("mapping.not-total mappings[0].levels {scale=care, level=high}");
    }

    @Test
    void aLevelThatAMappingLetsCountAsLessThanALowerOneIsFound() {
        assertThat(found(new ScaleMapping(CARE.id(), OFFICE.id(), Map.of(LOW.id(), HIGH.id(), HIGH.id(), LOW.id()))))
                .containsExactly("mapping.not-monotone mappings[0].levels {scale=care, level=high}");
    }

    @Test
    void thatNothingIsHeldIsNotMapped() {
        assertThat(found(new ScaleMapping(
                        CARE.id(), OFFICE.id(), Map.of(NONE.id(), LOW.id(), LOW.id(), LOW.id(), HIGH.id(), HIGH.id()))))
                .containsExactly("mapping.holds-nothing mappings[0].levels {scale=care, level=none}");
    }

    @Test
    void aCompetenceWithTheIdOfAnotherIsFound() {
        assertThat(found(FRAMEWORK.withCompetences(List.of(NURSING, DRESSING, ACCOUNTS, ACCOUNTS))))
                .containsExactly("competence.repeated competences[3].id {competence=accounts}");
    }

    @Test
    void aCompetenceOnAScaleThatDoesNotExistIsFoundAndNothingThatNamesIt() {
        Competence lost = Competence.of(CompetenceId.of("lost"), LABELS, Dimension.SKILL, ScaleId.of("xxxxxx"));
        CompetenceFramework framework = FRAMEWORK
                .withCompetences(List.of(NURSING, lost))
                .withRelations(List.of(related(NURSING, "lost")))
                .withRevisions(List.of(CompetenceRevision.replaced(NURSING.id(), FRI_2027_01_01, lost.id())));
        assertThat(found(framework))
                .containsExactly("competence.unknown-scale competences[1].scale {competence=lost, scale=xxxxxx}");
    }

    @Test
    void aBroaderCompetenceThatDoesNotExistIsFound() {
        Competence part = ACCOUNTS.withBroader(CompetenceId.of("xxxxxx"));
        assertThat(found(FRAMEWORK.withCompetences(List.of(NURSING, part))))
                .containsExactly(
                        "competence.unknown-broader competences[1].broader {competence=accounts, broader=xxxxxx}");
    }

    @Test
    void aGroupThatDoesNotExistIsFoundWhereItIsNamed() {
        Competence grouped = ACCOUNTS.withGroups(List.of(CLINICAL.id(), CompetenceGroupId.of("xxxxxx")));
        assertThat(found(FRAMEWORK.withCompetences(List.of(NURSING, grouped))))
                .containsExactly(
                        "competence.unknown-group competences[1].groups[1] {competence=accounts, group=xxxxxx}");
    }

    @Test
    void aGroupWithTheIdOfAnotherIsFound() {
        assertThat(found(FRAMEWORK.withGroups(List.of(CLINICAL, CLINICAL))))
                .containsExactly("group.repeated groups[1].id {group=clinical}");
    }

    @Test
    void aGroupWithTheIdOfACompetenceIsFound() {
        assertThat(found(FRAMEWORK.withGroups(
                        List.of(CLINICAL, CompetenceGroup.of(CompetenceGroupId.of("nursing"), LABELS)))))
                .containsExactly("group.has-id-of-competence groups[1].id {group=nursing}");
    }

    @Test
    void aParentThatDoesNotExistIsFound() {
        assertThat(found(FRAMEWORK.withGroups(List.of(CLINICAL.withParent(CompetenceGroupId.of("xxxxxx"))))))
                .containsExactly("group.unknown-parent groups[0].parent {group=clinical, parent=xxxxxx}");
    }

    /** The first of the three hangs below the circle, and is no part of it. */
    @Test
    void aCircleOfGroupsIsFoundOnceAndEachOfItHoldsWhatAllDo() {
        CompetenceGroup first = CompetenceGroup.of(CompetenceGroupId.of("first"), LABELS);
        CompetenceGroup second = CompetenceGroup.of(CompetenceGroupId.of("second"), LABELS);
        CompetenceFramework framework = FRAMEWORK
                .withCompetences(List.of(NURSING.withGroups(List.of(first.id())), ACCOUNTS))
                .withGroups(List.of(
                        CLINICAL.withParent(first.id()), first.withParent(second.id()), second.withParent(first.id())));
        assertThat(found(framework)).containsExactly("group.cycle groups[1].parent {group=first}");
        assertThat(ResolvedFramework.of(framework).groups())
                .extracting(one -> one.id() + " " + one.index() + " " + one.competences())
                .containsExactly("clinical 0 []", "first 1 [nursing]", "second 2 [nursing]");
    }

    @Test
    void aRelationBetweenCompetencesOfWhichNeitherExistsIsFoundOnEitherSide() {
        assertThat(found(related(competence("xxxxxx", CARE), "yyyyyy")))
                .containsExactly(
                        "relation.unknown-competence relations[0].competence {competence=xxxxxx}",
                        "relation.unknown-competence relations[0].to {competence=yyyyyy}");
    }

    @Test
    void aRelationOfACompetenceToItselfIsFound() {
        assertThat(found(related(NURSING, "nursing")))
                .containsExactly("relation.to-itself relations[0].to {competence=nursing}");
    }

    @Test
    void aRelationToOutsideIsFoundWhenItIsThereTwice() {
        CompetenceRelation linked = new CompetenceRelation(
                NURSING.id(),
                RelationKind.EXACT_MATCH,
                new RelatedCompetence.Linked(URI.create("https://example.org/nursing")));
        assertThat(found(linked)).isEmpty();
        assertThat(found(linked, linked)).containsExactly("relation.repeated relations[1] {competence=nursing}");
    }

    @Test
    void aRuleForABroaderCompetenceThatDoesNotExistIsFound() {
        assertThat(found(FRAMEWORK.withNarrowerRules(List.of(new NarrowerRule(CompetenceId.of("xxxxxx"), 1)))))
                .containsExactly("narrower.unknown-competence narrowerRules[0].broader {competence=xxxxxx}");
    }

    @Test
    void aSecondRuleForOneBroaderCompetenceIsFound() {
        NarrowerRule rule = new NarrowerRule(NURSING.id(), 1);
        assertThat(found(FRAMEWORK.withNarrowerRules(List.of(rule)))).isEmpty();
        assertThat(found(FRAMEWORK.withNarrowerRules(List.of(rule, rule))))
                .containsExactly("narrower.repeated narrowerRules[1].broader {competence=nursing}");
    }

    @Test
    void aRuleThatAsksForMorePartsThanThereAreIsFound() {
        assertThat(found(FRAMEWORK.withNarrowerRules(List.of(new NarrowerRule(NURSING.id(), 2)))))
                .containsExactly("narrower.too-few narrowerRules[0].atLeast {competence=nursing, asked=2, parts=1}");
    }

    @Test
    void aPartOnAnotherScaleThanTheWholeIsFound() {
        assertThat(found(FRAMEWORK
                        .withCompetences(List.of(NURSING, DRESSING, ACCOUNTS.withBroader(NURSING.id())))
                        .withNarrowerRules(List.of(new NarrowerRule(NURSING.id(), 1)))))
                .containsExactly(
                        "narrower.other-scale narrowerRules[0] {competence=nursing, part=accounts, scale=care}");
    }

    @Test
    void aRevisionOfACompetenceThatDoesNotExistIsFound() {
        assertThat(found(CompetenceRevision.replaced(CompetenceId.of("xxxxxx"), FRI_2027_01_01, NURSING.id())))
                .containsExactly("revision.unknown-competence revisions[0].competence {competence=xxxxxx}");
    }

    @Test
    void aSuccessorThatDoesNotExistIsFound() {
        assertThat(found(CompetenceRevision.replaced(NURSING.id(), FRI_2027_01_01, CompetenceId.of("xxxxxx"))))
                .containsExactly(
                        "revision.unknown-competence revisions[0].replacedBy[0].competence {competence=xxxxxx}");
    }

    @Test
    void theLevelsOfASuccessorAreCheckedAsThoseOfAMapping() {
        CompetenceRevision half = new CompetenceRevision(
                NURSING.id(), FRI_2027_01_01, List.of(new Successor(ACCOUNTS.id(), Map.of(LOW.id(), LOW.id()))));
        assertThat(found(half))
                .containsExactly("mapping.not-total revisions[0].replacedBy[0].levels {scale=care, level=high}");
    }

    @Test
    void aSuccessorOnAScaleThatNothingIsMappedToIsFound() {
        assertThat(found(CompetenceRevision.replaced(NURSING.id(), FRI_2027_01_01, ACCOUNTS.id())))
                .containsExactly("revision.not-mapped revisions[0].replacedBy[0]"
                        + " {competence=nursing, successor=accounts, from=care, to=office}");
    }

    @Test
    void whatCannotBeGivenForACompetenceIsFound() {
        ResolvedFramework framework = ResolvedFramework.of(FRAMEWORK);
        FieldPath path = FieldPath.of("assessments", 0);
        assertThat(framework.check(NURSING.id(), Level.of("high"), path)).isEmpty();
        assertThat(framework.check(NURSING.id(), Level.of("none"), path)).isEmpty();
        assertThat(framework.check(CompetenceId.of("xxxxxx"), Level.of("high"), path))
                .map(FrameworkRulesTest::told)
                .contains("competence.unknown assessments[0].competence {}");
        assertThat(framework.check(CompetenceId.of("clinical"), Level.of("high"), path))
                .map(FrameworkRulesTest::told)
                .contains("competence.is-group assessments[0].competence {}");
        assertThat(framework.check(NURSING.id(), Level.of("xxxxxx", "high"), path))
                .map(FrameworkRulesTest::told)
                .contains("level.unknown-scale assessments[0].level {competence=nursing}");
        assertThat(framework.check(NURSING.id(), Level.of("office", "none"), path))
                .map(FrameworkRulesTest::told)
                .contains("level.off-scale assessments[0].level {competence=nursing, scale=office}");
        assertThat(framework.check(NURSING.id(), Level.of("office", "high"), path))
                .map(FrameworkRulesTest::told)
                .contains("level.not-mapped assessments[0].level {competence=nursing, scale=office, own-scale=care}");
    }

    @Test
    void thatNothingIsHeldCanBeGivenAndNotRequired() {
        ResolvedFramework framework = ResolvedFramework.of(FRAMEWORK);
        FieldPath path = FieldPath.of("requirements", 0);
        assertThat(framework.checkRequired(NURSING.id(), Level.of("low"), path)).isEmpty();
        assertThat(framework.checkRequired(NURSING.id(), Level.of("none"), path))
                .map(FrameworkRulesTest::told)
                .contains("level.requires-nothing requirements[0].level {competence=nursing}");
        assertThat(framework.checkRequired(NURSING.id(), Level.of("xxxxxx"), path))
                .map(FrameworkRulesTest::told)
                .contains("level.off-scale requirements[0].level {competence=nursing, scale=care}");
    }
}
