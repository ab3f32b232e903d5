package org.kompetens.competence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

final class CompetenceCycleTest {

    private static final Labels LABELS = Labels.of(Language.SV, "något");

    @Test
    void aCompetenceThatLeadsIntoACircleIsNotPartOfIt() {
        assertThat(cycles(competence("below", "one"), competence("one", "other"), competence("other", "one")))
                .containsExactly("competences[1].broader");
    }

    @Test
    void eachCircleIsReportedOnceAtTheFirstOfItsCompetences() {
        assertThat(cycles(
                        competence("c", "d"),
                        competence("a", "a"),
                        competence("d", "e"),
                        competence("e", "c"),
                        competence("e", "a")))
                .containsExactly("competences[0].broader", "competences[1].broader");
    }

    /** Walked up from each of them, the chain would take 5 000 million steps, and the circle twice that. */
    @Test
    @Tag("large")
    @Timeout(120)
    void aLongChainAndAWideCircleAreNotWalkedOverAndOver() {
        int many = 100_000;
        List<Competence> competences = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            competences.add(competence("circle-" + i, "circle-" + (i + 1) % many));
            competences.add(competence("chain-" + i, "chain-" + Math.max(i - 1, 1)));
        }
        Collections.shuffle(competences, new Random(1));
        assertThat(cycles(competences.toArray(Competence[]::new))).hasSize(2);
    }

    private static Competence competence(String id, String broader) {
        return Competence.of(CompetenceId.of(id), LABELS, Dimension.SKILL, ScaleId.of("scale"))
                .withBroader(CompetenceId.of(broader));
    }

    private static List<String> cycles(Competence... competences) {
        CompetenceFramework framework = CompetenceFramework.of(List.of(), List.of(), List.of(competences));
        return ResolvedFramework.of(framework).findings().list().stream()
                .filter(finding -> finding.rule() == CompetenceRule.COMPETENCE_CYCLE)
                .map(finding -> finding.path().toString())
                .toList();
    }
}
