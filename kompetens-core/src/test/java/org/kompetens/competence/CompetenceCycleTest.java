package org.kompetens.competence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
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
