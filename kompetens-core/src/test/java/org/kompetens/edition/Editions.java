package org.kompetens.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Dimension;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.ScaleId;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** Small editions of a framework, and what is expected of two of them. */
final class Editions {

    /** From when the newer edition is to hold. */
    static final LocalDate FRI_2027_01_01 = LocalDate.of(2027, 1, 1);

    /** On which competences are judged where nothing else is said. */
    static final ProficiencyScale SCALE = scale("scale", "low", "high");

    private Editions() {}

    static EditionComparison compare(CompetenceFramework former, CompetenceFramework newer) {
        return EditionComparison.of(former, newer, FRI_2027_01_01);
    }

    static void assertProposed(
            EditionComparison compared,
            String competence,
            RevisionKind kind,
            ProposalReason reason,
            String... successors) {
        assertThat(compared.proposals())
                .filteredOn(one -> one.revision().competence().value().equals(competence))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.kind()).isEqualTo(kind);
                    assertThat(one.reason()).isEqualTo(reason);
                    assertThat(one.revision().successors())
                            .extracting(next -> next.competence().value())
                            .containsExactlyInAnyOrder(successors);
                });
    }

    static Labels label(String text) {
        return Labels.of(Language.EN, text);
    }

    static ProficiencyScale scale(String id, String... levels) {
        return ProficiencyScale.of(
                ScaleId.of(id),
                label(id),
                Arrays.stream(levels)
                        .map(level -> ProficiencyLevel.of(LevelId.of(level), label(level)))
                        .toList());
    }

    static Competence named(String id, String name) {
        return Competence.of(CompetenceId.of(id), label(name), Dimension.SKILL, SCALE.id());
    }

    static CompetenceFramework framework(Competence... competences) {
        return frameworkOf(SCALE, competences);
    }

    static CompetenceFramework frameworkOf(ProficiencyScale scale, Competence... competences) {
        return CompetenceFramework.of(List.of(scale), List.of(), List.of(competences));
    }
}
