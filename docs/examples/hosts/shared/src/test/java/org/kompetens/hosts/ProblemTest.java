package org.kompetens.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsException;
import org.kompetens.json.DocumentRule;
import org.kompetens.text.Language;

class ProblemTest {

    @Test
    void theCallersLanguageIsTheFirstThatTheLibrarySpeaks() {
        assertThat(Problem.language(List.of(Locale.FRENCH, Locale.forLanguageTag("nn-NO"), Locale.ENGLISH)))
                .isEqualTo(Language.NN);
        assertThat(Problem.language(List.of(Locale.FRENCH))).isEqualTo(Language.EN);
    }

    @Test
    void aPathBecomesAPointer() {
        FieldPath path = FieldPath.of("employees", 3).then("a/b~c");
        Finding finding = Finding.of(DocumentRule.BLANK, path);

        List<Map<String, Object>> errors =
                Problem.errors(new FindingsException(new Findings(List.of(finding))), Language.EN);

        assertThat(errors)
                .singleElement()
                .satisfies(error -> assertThat(error)
                        .containsEntry("code", "json.blank")
                        .containsEntry("pointer", "/employees/3/a~1b~0c")
                        .containsEntry("message", finding.message(Language.EN)));
    }
}
