package org.kompetens.competence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** Where revisions lead, and that no number of them takes more than its time. */
final class RevisionTest {

    private static final LocalDate FRI_2027_01_01 = LocalDate.of(2027, 1, 1);

    /** So many could not be followed by a method that calls itself. */
    private static final int MANY = 20_000;

    private static final Labels LABELS = Labels.of(Language.EN, "something");
    private static final ProficiencyScale SCALE = ProficiencyScale.of(
            ScaleId.of("scale"),
            LABELS,
            List.of(ProficiencyLevel.of(LevelId.of("low"), LABELS), ProficiencyLevel.of(LevelId.of("high"), LABELS)));

    private final List<Competence> competences = new ArrayList<>();
    private final List<CompetenceRevision> revisions = new ArrayList<>();

    @Test
    void aChainLeadsFromEachToAllAfterIt() {
        chain(101);
        ResolvedFramework framework = resolved();
        assertThat(framework.findings().hasErrors()).isFalse();
        assertThat(framework.successions()).hasSize(101 * 100 / 2);
        assertThat(framework.successionsOf(id(0, 0))).hasSize(100);
        assertThat(framework.successionsTo(id(100, 0)))
                .hasSize(100)
                .allSatisfy(one ->
                        assertThat(one.ranks()).containsExactly(new RankedLevel(1, false), new RankedLevel(2, false)));
    }

    @Test
    @Timeout(60)
    void aChainThatIsTooLongIsAFinding() {
        chain(MANY);
        assertFoundAlone(CompetenceRule.REVISION_TOO_MANY_SUCCESSORS, "100");
    }

    @Test
    void oneMoreThanAllowedIsTooMany() {
        chain(102);
        assertFoundAlone(CompetenceRule.REVISION_TOO_MANY_SUCCESSORS, "layer-0-0");
    }

    @Test
    @Timeout(60)
    void aLongCircleIsTheOneFinding() {
        chain(MANY);
        revise(MANY - 1, 0, id(0, 0));
        ResolvedFramework framework = resolved();
        assertThat(framework.findings().list()).singleElement().satisfies(circle -> {
            assertThat(circle.rule()).isEqualTo(CompetenceRule.REVISION_CYCLE);
            assertThat(circle.path()).hasToString("revisions[0].replacedBy");
        });
        assertThat(framework.successions()).isEmpty();
    }

    @Test
    void eachCircleIsToldAtTheFirstOfItsRevisions() {
        chain(3);
        revisions.clear();
        revise(2, 0, id(0, 0));
        revise(0, 0, id(1, 0));
        revise(1, 0, id(1, 0), id(2, 0));
        assertThat(resolved().findings().list())
                .extracting(one -> one.path().toString())
                .containsExactly("revisions[0].replacedBy");
    }

    /** From the first to the last there are 2 to the power of 29 ways. */
    @Test
    @Timeout(60)
    void whatIsSplitAndMergedOverAndOverIsFollowedOnce() {
        split(30, 2);
        ResolvedFramework framework = resolved();
        assertThat(framework.findings().hasErrors()).isFalse();
        assertThat(framework.successions()).hasSize(2 * 2 * 30 * 29 / 2);
        assertThat(framework.successionsOf(id(0, 0))).hasSize(2 * 29);
    }

    @Test
    @Timeout(60)
    void whatIsSplitTooOftenIsAFinding() {
        split(10_000, 2);
        assertFoundAlone(CompetenceRule.REVISION_TOO_MANY_SUCCESSORS, "layer-");
    }

    /** Each leads to as many as it may, and all together to too many. */
    @Test
    @Timeout(60)
    void manyThatAreSplitIntoManyAreAFinding() {
        CompetenceId[] next = IntStream.range(0, 100).mapToObj(i -> add(1, i)).toArray(CompetenceId[]::new);
        for (int i = 0; i < 501; i++) {
            add(0, i);
            revise(0, i, next);
        }
        assertFoundAlone(CompetenceRule.REVISION_TOO_FAR, "layer-0-500");
    }

    /** Of 499 each leads to one that leads to 99 more, and another to one: 499 times 100, 99 and 1 are 50 000. */
    @Test
    @Timeout(60)
    void asManySuccessorsInAllAsAllowedAreFollowed() {
        CompetenceId hub = add(1, 0);
        CompetenceId[] leaves = IntStream.range(0, 99).mapToObj(i -> add(2, i)).toArray(CompetenceId[]::new);
        revise(1, 0, leaves);
        for (int i = 0; i < 499; i++) {
            add(0, i);
            revise(0, i, hub);
        }
        add(3, 0);
        revise(3, 0, leaves[0]);
        assertThat(resolved().findings().hasErrors()).isFalse();
        assertThat(resolved().successions()).hasSize(CompetenceFramework.MAX_SUCCESSIONS);

        revise(0, 0, hub);
        assertThat(resolved().findings().list())
                .as("A second revision of one competence is not counted.")
                .extracting(one -> (Object) one.rule())
                .containsExactly(CompetenceRule.REVISION_REPEATED);

        revisions.remove(revisions.size() - 1);
        add(3, 1);
        revise(3, 1, leaves[0]);
        assertFoundAlone(CompetenceRule.REVISION_TOO_FAR, "50");
    }

    @Test
    void aSuccessorIsNamedOnce() {
        chain(2);
        revisions.clear();
        revise(0, 0, id(1, 0), id(1, 0));
        assertThat(resolved().findings().list()).singleElement().satisfies(one -> {
            assertThat(one.rule()).isEqualTo(CompetenceRule.REVISION_SUCCESSOR_REPEATED);
            assertThat(one.path()).hasToString("revisions[0].replacedBy[1].competence");
        });
    }

    private void assertFoundAlone(CompetenceRule rule, String told) {
        ResolvedFramework framework = resolved();
        assertThat(framework.findings().list()).singleElement().satisfies(one -> {
            assertThat(one.rule()).isEqualTo(rule);
            assertThat(one.message(Language.EN)).contains(told);
        });
        assertThat(framework.successions()).isEmpty();
    }

    private void chain(int length) {
        split(length, 1);
    }

    /** Each competence of a layer is replaced by all of the next. */
    private void split(int layers, int width) {
        for (int layer = 0; layer < layers; layer++) {
            for (int i = 0; i < width; i++) {
                add(layer, i);
                if (layer < layers - 1) {
                    CompetenceId[] next = new CompetenceId[width];
                    for (int j = 0; j < width; j++) {
                        next[j] = id(layer + 1, j);
                    }
                    revise(layer, i, next);
                }
            }
        }
    }

    private CompetenceId add(int layer, int place) {
        CompetenceId id = id(layer, place);
        competences.add(Competence.of(id, LABELS, Dimension.SKILL, SCALE.id()));
        return id;
    }

    private void revise(int layer, int place, CompetenceId... successors) {
        revisions.add(new CompetenceRevision(
                id(layer, place),
                FRI_2027_01_01,
                List.of(successors).stream().map(Successor::of).toList()));
    }

    private static CompetenceId id(int layer, int place) {
        return CompetenceId.of("layer-" + layer + "-" + place);
    }

    private ResolvedFramework resolved() {
        return ResolvedFramework.of(
                CompetenceFramework.of(List.of(SCALE), List.of(), competences).withRevisions(revisions));
    }
}
