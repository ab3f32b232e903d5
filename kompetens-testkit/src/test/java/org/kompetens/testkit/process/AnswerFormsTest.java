package org.kompetens.testkit.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An answer that is none is told where, what is right, and what is there. */
final class AnswerFormsTest {

    private static final Path CASES = Path.of("..", "docs", "cases");

    private static final String CELL =
            "\"employee\": \"e\", \"employment\": \"j\", \"competence\": \"c\", \"unit\": \"u\", \"outcome\": \"short\", ";

    private static void check(String question, String answer) {
        AnswerForms.of(JsonLine.object(question)).check("", JsonLine.object(answer));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "'\"weight\": 1'|cells[0] lacks requiredRank",
                "'\"requiredRank\": null, \"weight\": 1'|cells[0] lacks requiredRank",
                "'\"requiredRank\": 2.5, \"weight\": 1'|cells[0].requiredRank must be a whole number, 2.5 is said",
                "'\"requiredRank\": 4294967297, \"weight\": 1'|'cells[0].requiredRank must be a whole number, 4294967297 is said'",
                "'\"requiredRank\": \"2\", \"weight\": 1'|'cells[0].requiredRank must be a whole number, \"2\" is said'",
                "'\"requiredRank\": 2, \"weight\": 1, \"merged\": 0'|'cells[0].merged must be true or false, 0 is said'",
                "'\"requiredRank\": 2, \"weight\": 1, \"mising\": 1'|'cells[0] has mising, which is no property of it; it has assessment, competence, employee, employment, levelFrom, merged, missing, outcome, requiredRank, surplus, unit, weight, weightFrom'"
            })
    void aCellThatIsNoneIsTold(String rest, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> check("{}", "{\"cells\": [{" + CELL + rest + "}]}"))
                .withMessage(message);
    }

    @Test
    void soIsWhateverElseIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> check("{\"question\": \"status\"}", "{\"status\": []}"))
                .withMessage("the answer lacks statuses");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> check(
                        "{\"question\": \"status\"}",
                        "{\"statuses\": [{\"occurrence\": 0, \"status\": \"late\", \"waitsFor\": []}]}"))
                .withMessage("statuses[0].status must be one of not_applicable, done, done_late, upcoming, open, "
                        + "due_soon, blocked, overdue, \"late\" is said");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> check("{\"question\": \"seats\"}", "{\"named\": {\"a\": 1}}"))
                .withMessage("named must be a list, {\"a\": 1} is said");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> check(
                        "{\"question\": \"forecast\"}",
                        "{\"units\": [{\"unit\": \"u\", \"years\": [], \"byRole\": {\"r\": [{\"hires\": true}]}}]}"))
                .withMessage("units[0].byRole.r[0].hires must be a number, true is said");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> check("{}", "{\"units\": [{\"unit\": \"u\", \"fte\": 0.33333}]}"))
                .withMessage("units[0].fte must be FTE, with four decimals at most, 0.33333 is said");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> check(
                        "{\"question\": \"choice\"}",
                        "{\"proposed\": true, \"closed\": {\"numerator\": 1, \"denominator\": 0}}"))
                .withMessageStartingWith("closed must be a number, or a numerator with its denominator");
    }

    /** All that is right is a form of answer, but for what only a file of cases says. */
    @Test
    void everyRightAnswerIsOne() throws IOException {
        TreeSet<String> asked = new TreeSet<>();
        for (Path file : files()) {
            for (String line : Files.readAllLines(file)) {
                Map<String, Object> golden = JsonLine.object(line);
                Map<String, Object> question = Answer.object(golden, "question");
                asked.add(Answer.optional(question, "question").orElse("gaps"));
                List<Map<String, Object>> figures = Answer.objects(Answer.object(golden, "answer"), "figures");
                figures.forEach(one -> one.remove("shown"));
                Map<String, Object> answer = Answer.object(golden, "answer");
                if (!figures.isEmpty()) {
                    answer.put("figures", figures);
                }
                AnswerForms.of(question).check("", answer);
            }
        }
        assertThat(asked)
                .containsExactly(
                        "bridge",
                        "choice",
                        "coverage",
                        "effect",
                        "forecast",
                        "gaps",
                        "measures",
                        "owed",
                        "plan",
                        "publication",
                        "redeployment",
                        "seats",
                        "status",
                        "turnover");
    }

    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(CASES, "*.jsonl")) {
            all.forEach(files::add);
        }
        return files;
    }
}
