package org.kompetens.testkit.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.ScaleId;
import org.kompetens.competence.ScaleMapping;

/** The three scales in use, and what levels of one count as on another. */
final class SampleScales {

    /** Five steps from novice to expert, after Dreyfus. */
    static final ScaleId STAIRCASE = ScaleId.of("kompetenstrappa");

    /** Three steps, as the staff survey asked for until 2024. */
    static final ScaleId THREE_STEPS = ScaleId.of("tregradig");

    // First the scale, then its levels, lowest first.
    private static final String STAIRCASE_LEVELS = """
            kompetenstrappa | Kompetenstrappan | Kompetansetrappen | Kompetencetrappen | Competence staircase
                | Kompetansetrappa
            novis | Novis | Novise | Novice | Novice | Novise
            avancerad | Avancerad nybörjare | Avansert nybegynner | Avanceret begynder | Advanced beginner
                | Avansert nybyrjar
            kompetent | Kompetent | Kompetent | Kompetent | Competent | Kompetent
            skicklig | Skicklig | Kyndig | Kyndig | Proficient | Kyndig
            expert | Expert | Ekspert | Ekspert | Expert | Ekspert
            """;

    private static final String THREE_STEP_LEVELS = """
            tregradig     | Tregradig skala | Tredelt skala | Tretrinsskala | Three-step scale | Tredelt skala
            grundlaggande | Grundläggande   | Grunnleggende | Grundlæggende | Basic            | Grunnleggjande
            god           | God             | God           | God           | Good             | God
            mycket-god    | Mycket god      | Svært god     | Meget god     | Very good        | Svært god
            """;

    private static final String CERTIFIED_LEVELS = """
            behorighet | Behörighet | Godkjenning   | Godkendelse   | Certification | Godkjenning
            ej-godkand | Ej godkänd | Ikke godkjent | Ikke godkendt | Not certified | Ikkje godkjend
            godkand    | Godkänd    | Godkjent      | Godkendt      | Certified     | Godkjend
            """;

    /** Lossy: the two lowest and the two highest steps are merged. */
    private static final String STAIRCASE_AS_THREE_STEPS = """
            novis     | grundlaggande
            avancerad | grundlaggande
            kompetent | god
            skicklig  | mycket-god
            expert    | mycket-god
            """;

    private static final String THREE_STEPS_AS_STAIRCASE = """
            grundlaggande | avancerad
            god           | kompetent
            mycket-god    | skicklig
            """;

    private SampleScales() {}

    static List<ProficiencyScale> scales() {
        return Stream.of(STAIRCASE_LEVELS, THREE_STEP_LEVELS, CERTIFIED_LEVELS)
                .map(SampleTable::read)
                .map(SampleScales::scale)
                .toList();
    }

    private static ProficiencyScale scale(List<SampleTable.Row> rows) {
        SampleTable.Row scale = rows.get(0);
        List<ProficiencyLevel> levels = rows.subList(1, rows.size()).stream()
                .map(row -> ProficiencyLevel.of(LevelId.of(row.text(0)), row.labels(1)))
                .toList();
        return ProficiencyScale.of(ScaleId.of(scale.text(0)), scale.labels(1), levels);
    }

    static List<ScaleMapping> mappings() {
        return List.of(
                mapping(STAIRCASE, THREE_STEPS, STAIRCASE_AS_THREE_STEPS),
                mapping(THREE_STEPS, STAIRCASE, THREE_STEPS_AS_STAIRCASE));
    }

    private static ScaleMapping mapping(ScaleId from, ScaleId to, String table) {
        Map<LevelId, LevelId> levels = new LinkedHashMap<>();
        for (SampleTable.Row row : SampleTable.read(table)) {
            levels.put(LevelId.of(row.text(0)), LevelId.of(row.text(1)));
        }
        return new ScaleMapping(from, to, levels);
    }
}
