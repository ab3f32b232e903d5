package org.kompetens.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kompetens.choice.ChoiceQuestion;
import org.kompetens.redeployment.RedeploymentQuestion;
import org.kompetens.testkit.ChoiceQuestions;

final class ChoiceQuestionDocumentTest {

    private static Document<ChoiceQuestion> read(String json) throws IOException {
        return ChoiceQuestionDocument.read(new ByteArrayInputStream(json.getBytes(UTF_8)));
    }

    @Provide
    Arbitrary<ChoiceQuestion> questions() {
        return ChoiceQuestions.questions();
    }

    @Property(tries = 30)
    void questions_are_read_back_as_the_same(@ForAll("questions") ChoiceQuestion question) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ChoiceQuestionDocument.write(question, out);
        assertThat(read(out.toString(UTF_8)).orThrow()).isEqualTo(question);
    }

    @Example
    void the_samples_are_right_and_are_written_as_they_stand() throws IOException {
        String choice = DocumentExamples.sampleFile("choice");
        ChoiceQuestion question = read(choice).orThrow();
        assertThat(question.candidates()).hasSize(10);
        String redeployment = DocumentExamples.sampleFile("redeployment");
        RedeploymentQuestionDocument document =
                RedeploymentQuestionDocument.read(new ByteArrayInputStream(redeployment.getBytes(UTF_8)));
        assertThat(document.findings()).isEmpty();
        RedeploymentQuestion read = document.question().orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RedeploymentQuestionDocument.write(read, out);
        assertThat(RedeploymentQuestionDocument.read(new ByteArrayInputStream(out.toByteArray()))
                        .question())
                .contains(read);
    }

    @Example
    void what_is_wrong_is_found_all_at_once_and_in_its_place() throws IOException {
        Document<ChoiceQuestion> document = read("""
                {"document": "choice-question", "currency": "SEK",
                 "gaps": [{"id": "g", "competence": "c", "weight": 1, "requiredRank": 2, "missingSteps": 3}],
                 "candidates": [{"activity": "a", "unit": "u", "needs": ["a", "b"],
                                 "closes": [{"gap": "x", "steps": 1}]}]}
                """);
        assertThat(document.findings())
                .extracting(
                        located -> located.location() + " " + located.finding().code())
                .isEqualTo(List.of(
                        "2:90 choice.out-of-bounds",
                        "3:57 choice.needs-itself",
                        "3:63 choice.activity-unknown",
                        "4:37 choice.gap-unknown"));
        assertThat(read("{\"document\": \"choice-question\", \"currency\": \"SEK\", \"gaps\": [{\"weight\": 9}]}")
                        .findings())
                .extracting(located -> located.finding().code())
                .contains("json.out-of-bounds", "json.missing-property");
        assertThat(read("{\"document\": \"choice-question\", \"currency\": \"kr\"}")
                        .findings())
                .extracting(located -> located.finding().code())
                .containsExactly("cost.currency-unknown");
    }
}
