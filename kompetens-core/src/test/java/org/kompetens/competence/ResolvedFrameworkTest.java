package org.kompetens.competence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** What a framework says of itself: of its scales and groups, of what counts for what, and of what can be held. */
final class ResolvedFrameworkTest {

    private static final LocalDate FRI_2027_01_01 = LocalDate.of(2027, 1, 1);
    private static final Labels LABELS = Labels.of(Language.EN, "something");
    private static final ProficiencyLevel LOW = ProficiencyLevel.of(LevelId.of("low"), LABELS);
    private static final ProficiencyLevel MIDDLE = ProficiencyLevel.of(LevelId.of("middle"), LABELS);
    private static final ProficiencyLevel HIGH = ProficiencyLevel.of(LevelId.of("high"), LABELS);

    /** Of two levels, and one that says that nothing is held. */
    private static final ProficiencyScale CARE = ProficiencyScale.of(ScaleId.of("care"), LABELS, List.of(LOW, HIGH))
            .withHoldsNothing(ProficiencyLevel.of(LevelId.of("none"), LABELS));

    /** Of three levels, of which two count as one on the other scale. */
    private static final ProficiencyScale FINE =
            ProficiencyScale.of(ScaleId.of("fine"), LABELS, List.of(LOW, MIDDLE, HIGH));

    private static final Competence WOUND_CARE = competence("wound-care", CARE);
    private static final Competence HYGIENE = competence("hygiene", FINE);
    private static final Competence PREVENTION = competence("prevention", FINE);
    private static final CompetenceGroup CLINICAL = CompetenceGroup.of(CompetenceGroupId.of("clinical"), LABELS);

    private static final ScaleMapping MERGING = new ScaleMapping(
            FINE.id(), CARE.id(), Map.of(LOW.id(), LOW.id(), MIDDLE.id(), LOW.id(), HIGH.id(), HIGH.id()));
    private static final ScaleMapping BACK =
            new ScaleMapping(CARE.id(), FINE.id(), Map.of(LOW.id(), LOW.id(), HIGH.id(), HIGH.id()));

    private static final CompetenceFramework FRAMEWORK = CompetenceFramework.of(
                    List.of(CARE, FINE), List.of(), List.of(WOUND_CARE, HYGIENE, PREVENTION))
            .withGroups(List.of(CLINICAL));

    private static Competence competence(String id, ProficiencyScale scale) {
        return Competence.of(CompetenceId.of(id), LABELS, Dimension.SKILL, scale.id());
    }

    private static ResolvedCompetence resolved(CompetenceFramework framework, Competence one) {
        ResolvedFramework resolved = ResolvedFramework.of(framework);
        assertThat(resolved.findings().hasErrors()).isFalse();
        return resolved.competence(one.id()).orElseThrow();
    }

    @Test
    void scalesAndGroupsAreFoundByTheirIds() {
        ResolvedFramework resolved = ResolvedFramework.of(FRAMEWORK);
        assertThat(resolved.scales()).containsExactly(CARE, FINE);
        assertThat(resolved.scale(FINE.id())).contains(FINE);
        assertThat(resolved.scale(ScaleId.of("none"))).isEmpty();
        assertThat(resolved.group(CLINICAL.id()))
                .hasValueSatisfying(one -> assertThat(one.group()).isEqualTo(CLINICAL));
        assertThat(resolved.group(CompetenceGroupId.of("none"))).isEmpty();
        assertThat(resolved.competence(WOUND_CARE.id())).get().hasToString("wound-care");
    }

    @Test
    void aRetiredCompetenceCountsForItselfAndFromItsDateForItsSuccessor() {
        ResolvedFramework resolved = ResolvedFramework.of(FRAMEWORK.withRevisions(
                List.of(CompetenceRevision.replaced(HYGIENE.id(), FRI_2027_01_01, PREVENTION.id()))));
        assertThat(resolved.countsFor(HYGIENE.id(), FRI_2027_01_01.minusDays(1)))
                .containsExactly(HYGIENE.id());
        assertThat(resolved.countsFor(HYGIENE.id(), FRI_2027_01_01)).containsExactly(HYGIENE.id(), PREVENTION.id());
        assertThat(resolved.countsFor(CompetenceId.of("none"), FRI_2027_01_01)).isEmpty();
    }

    @Test
    void nothingCanBeHeldWhereAScaleSaysSo() {
        ResolvedCompetence onSuchAScale = resolved(FRAMEWORK, WOUND_CARE);
        assertThat(onSuchAScale.canBeAssessedAsNothing()).isTrue();
        assertThat(onSuchAScale.canHoldNothing()).isTrue();
        ResolvedCompetence onAnother = resolved(FRAMEWORK, HYGIENE);
        assertThat(onAnother.canBeAssessedAsNothing()).isFalse();
        assertThat(onAnother.canHoldNothing()).isFalse();
    }

    @Test
    void nothingCanBeHeldWhereAMappingLeadsFromAScaleThatSaysSo() {
        ResolvedCompetence mapped = resolved(FRAMEWORK.withMappings(List.of(BACK)), HYGIENE);
        assertThat(mapped.canBeAssessedAsNothing()).isTrue();
        assertThat(mapped.canHoldNothing()).isTrue();
    }

    /** The levels that count are given, so that no mapping leads to the scale of the successors. */
    @Test
    void nothingCanBeHeldOfWhatReplacesSuchACompetence() {
        Map<LevelId, LevelId> levels = Map.of(LOW.id(), LOW.id(), HIGH.id(), HIGH.id());
        CompetenceFramework revised = FRAMEWORK.withRevisions(List.of(
                new CompetenceRevision(WOUND_CARE.id(), FRI_2027_01_01, List.of(new Successor(HYGIENE.id(), levels))),
                CompetenceRevision.replaced(HYGIENE.id(), FRI_2027_01_01, PREVENTION.id())));
        for (Competence successor : List.of(HYGIENE, PREVENTION)) {
            assertThat(resolved(revised, successor).canBeAssessedAsNothing()).isFalse();
            assertThat(resolved(revised, successor).canHoldNothing()).isTrue();
        }
    }

    @Test
    void levelsAreMergedWhereTwoCountAsOne() {
        CompetenceFramework merging = FRAMEWORK.withMappings(List.of(MERGING));
        assertThat(resolved(merging, WOUND_CARE).mergesLevels()).isTrue();
        assertThat(resolved(merging, HYGIENE).mergesLevels()).isFalse();
        assertThat(resolved(FRAMEWORK.withMappings(List.of(BACK)), HYGIENE).mergesLevels())
                .isFalse();
    }

    @Test
    void aSuccessionMergesLevelsOnTheWayOrBefore() {
        CompetenceFramework plain = FRAMEWORK.withRevisions(
                List.of(CompetenceRevision.replaced(HYGIENE.id(), FRI_2027_01_01, PREVENTION.id())));
        assertThat(ResolvedFramework.of(plain).successions())
                .singleElement()
                .satisfies(one -> assertThat(one.mergesLevels()).isFalse());
        CompetenceFramework onTheWay = FRAMEWORK
                .withMappings(List.of(MERGING))
                .withRevisions(List.of(CompetenceRevision.replaced(HYGIENE.id(), FRI_2027_01_01, WOUND_CARE.id())));
        assertThat(ResolvedFramework.of(onTheWay).successions())
                .singleElement()
                .satisfies(one -> assertThat(one.mergesLevels()).isTrue());
        Competence other = competence("other", CARE);
        CompetenceFramework before = FRAMEWORK
                .withCompetences(List.of(WOUND_CARE, other))
                .withMappings(List.of(MERGING))
                .withRevisions(List.of(CompetenceRevision.replaced(WOUND_CARE.id(), FRI_2027_01_01, other.id())));
        assertThat(ResolvedFramework.of(before).successions())
                .singleElement()
                .satisfies(one -> assertThat(one.mergesLevels()).isTrue());
    }

    @Test
    void aChainOfRevisionsHoldsFromTheLatestOfThem() {
        LocalDate later = FRI_2027_01_01.plusYears(1);
        Competence last = competence("last", FINE);
        for (boolean isFirstEarlier : new boolean[] {true, false}) {
            ResolvedFramework resolved = ResolvedFramework.of(FRAMEWORK
                    .withCompetences(List.of(HYGIENE, PREVENTION, last))
                    .withRevisions(List.of(
                            CompetenceRevision.replaced(
                                    HYGIENE.id(), isFirstEarlier ? FRI_2027_01_01 : later, PREVENTION.id()),
                            CompetenceRevision.replaced(
                                    PREVENTION.id(), isFirstEarlier ? later : FRI_2027_01_01, last.id()))));
            assertThat(resolved.successionsOf(HYGIENE.id()))
                    .filteredOn(one -> one.successor().id().equals(last.id()))
                    .singleElement()
                    .satisfies(one -> assertThat(one.date()).isEqualTo(later));
        }
    }

    @Test
    void whatHoldsBothWaysIsSaidOnce() {
        RelatedCompetence toHygiene = new RelatedCompetence.Inside(HYGIENE.id());
        RelatedCompetence toWoundCare = new RelatedCompetence.Inside(WOUND_CARE.id());
        for (RelationKind kind : RelationKind.values()) {
            CompetenceFramework both = FRAMEWORK.withRelations(List.of(
                    new CompetenceRelation(WOUND_CARE.id(), kind, toHygiene),
                    new CompetenceRelation(HYGIENE.id(), kind, toWoundCare)));
            assertThat(ResolvedFramework.of(both).findings().list())
                    .as(kind.toString())
                    .extracting(finding -> (Object) finding.rule())
                    .isEqualTo(
                            kind == RelationKind.PRECEDED_BY ? List.of() : List.of(CompetenceRule.RELATION_REPEATED));
        }
    }

    @Test
    void aDescriptionIsKept() {
        Labels description = Labels.of(Language.EN, "in more words");
        assertThat(CARE.withDescription(description).description()).contains(description);
        assertThat(CARE.withDescription(description).holdsNothing()).isEqualTo(CARE.holdsNothing());
        assertThat(LOW.withDescription(description).description()).contains(description);
        assertThat(CLINICAL.withDescription(description).description()).contains(description);
    }

    @Test
    void aScaleHasAtMostAHundredLevels() {
        List<ProficiencyLevel> hundred = Collections.nCopies(ProficiencyScale.MAX_LEVELS, LOW);
        assertThat(ProficiencyScale.of(CARE.id(), LABELS, hundred).levels()).hasSize(100);
        assertThatThrownBy(() -> ProficiencyScale.of(
                        CARE.id(), LABELS, Collections.nCopies(ProficiencyScale.MAX_LEVELS + 1, LOW)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("levels must be at most 100, are 101");
    }

    @Test
    void aLinkIsAnAbsoluteUri() {
        assertThat(HYGIENE.withLinks(List.of(URI.create("https://example.org/a")))
                        .links())
                .hasSize(1);
        assertThatThrownBy(() -> HYGIENE.withLinks(List.of(URI.create("a"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("hygiene");
    }

    @Test
    void dimensionsHaveNamesInEveryLanguage() {
        for (Dimension dimension : Dimension.values()) {
            for (Language language : Language.values()) {
                assertThat(dimension.labels().in(language)).isNotEmpty();
            }
        }
        assertThat(Dimension.ATTITUDE.labels().in(Language.SV)).isEqualTo("förhållningssätt");
    }

    @Test
    void idsStandInTheOrderOfTheirLetters() {
        assertThat(CompetenceId.of("a")).isLessThan(CompetenceId.of("b"));
        assertThat(LevelId.of("a")).isLessThan(LevelId.of("b"));
        assertThat(CompetenceGroupId.of("a")).isLessThan(CompetenceGroupId.of("b"));
        assertThat(CompetenceGroupId.of("a")).hasToString("a");
    }
}
