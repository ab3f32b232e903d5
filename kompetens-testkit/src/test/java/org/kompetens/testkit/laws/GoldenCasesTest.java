package org.kompetens.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kompetens.calendar.Occurrence;
import org.kompetens.calendar.OccurrenceId;
import org.kompetens.testkit.calendar.LibraryStatusSystem;
import org.kompetens.testkit.calendar.ReferenceStatus;
import org.kompetens.testkit.calendar.StatusSystem;
import org.kompetens.testkit.reference.ReferenceCoverageSystem;
import org.kompetens.testkit.reference.ReferenceGapSystem;
import org.kompetens.testkit.reference.ReferenceStaffingSystem;
import org.kompetens.testkit.system.LibraryCoverageSystem;
import org.kompetens.testkit.system.LibraryGapSystem;
import org.kompetens.testkit.system.LibraryStaffingSystem;
import org.kompetens.testkit.text.AnswerText;
import org.kompetens.testkit.text.CaseText;
import org.kompetens.testkit.text.QuestionText;

/** The cases for any language: the files hold them, and library and reference answer each as they say. */
final class GoldenCasesTest {

    private static final Path CASES = Path.of("..", "docs", "cases");

    /** A question, what the reference answers, and what the library does. */
    private record Case(String question, String reference, String answered) {}

    private static Map<String, Map<String, Case>> files() {
        Map<String, Map<String, Case>> files = new LinkedHashMap<>();
        files.put(
                "gaps.jsonl",
                cases(
                        GoldenCases.all(),
                        one -> new Case(
                                CaseText.line(one),
                                CaseText.line(one.in(new ReferenceGapSystem())),
                                CaseText.line(one.in(new LibraryGapSystem())))));
        files.put(
                "figures.jsonl",
                cases(
                        GoldenQuestions.figures(),
                        one -> new Case(
                                CaseText.line(one),
                                AnswerText.gaps(one.in(new ReferenceGapSystem())),
                                AnswerText.gaps(one.in(new LibraryGapSystem())))));
        files.put(
                "coverage.jsonl",
                cases(
                        GoldenQuestions.coverage(),
                        one -> new Case(
                                QuestionText.coverage(one),
                                AnswerText.coverage(new ReferenceCoverageSystem().cover(one)),
                                AnswerText.coverage(new LibraryCoverageSystem().cover(one)))));
        files.put(
                "calendars.jsonl",
                cases(
                        GoldenQuestions.calendars(),
                        one -> new Case(
                                QuestionText.status(one.round(), one.date(), GoldenQuestions.ATTENTION),
                                AnswerText.status(reference(one)),
                                AnswerText.status(new LibraryStatusSystem()
                                        .statuses(one.round(), one.date(), GoldenQuestions.ATTENTION)))));
        files.put(
                "forecasts.jsonl",
                cases(
                        GoldenQuestions.forecasts(),
                        one -> new Case(
                                QuestionText.forecast(one),
                                AnswerText.forecast(new ReferenceStaffingSystem().forecast(one)),
                                AnswerText.forecast(
                                        LibraryStaffingSystem.onThreads(1).forecast(one)))));
        return files;
    }

    private static Map<OccurrenceId, StatusSystem.Standing> reference(GoldenQuestions.OnDate one) {
        ReferenceStatus reference = new ReferenceStatus(one.round(), one.date(), GoldenQuestions.ATTENTION);
        Map<OccurrenceId, StatusSystem.Standing> statuses = new LinkedHashMap<>();
        for (Occurrence occurrence : one.round().schedule().occurrences().toList()) {
            statuses.put(
                    occurrence.id(),
                    new StatusSystem.Standing(
                            reference.kind(occurrence), Set.copyOf(reference.missing(occurrence, one.date()))));
        }
        return statuses;
    }

    private static <T> Map<String, Case> cases(Map<String, T> all, Function<T, Case> of) {
        Map<String, Case> cases = new LinkedHashMap<>();
        all.forEach((name, one) -> cases.put(name, of.apply(one)));
        return cases;
    }

    /** Written anew with {@code -Dkompetens.write=true}; look at the difference. */
    @Test
    void theFilesHoldEveryCase() throws IOException {
        for (Map.Entry<String, Map<String, Case>> file : files().entrySet()) {
            StringBuilder lines = new StringBuilder();
            file.getValue()
                    .forEach((name, one) -> lines.append("{\"case\": \"" + name + "\", \"question\": " + one.question()
                            + ", \"answer\": " + one.reference() + "}\n"));
            Path path = CASES.resolve(file.getKey());
            if (Boolean.getBoolean("kompetens.write")) {
                Files.createDirectories(CASES);
                Files.writeString(path, lines);
            }
            assertThat(Files.readString(path)).as(file.getKey()).isEqualTo(lines.toString());
        }
    }

    @TestFactory
    Stream<DynamicTest> theLibraryAnswersAsTheReferenceDoes() {
        return files().entrySet().stream()
                .flatMap(file -> file.getValue().entrySet().stream()
                        .map(one -> DynamicTest.dynamicTest(
                                file.getKey() + ": " + one.getKey(),
                                () -> assertThat(one.getValue().answered())
                                        .isEqualTo(one.getValue().reference()))));
    }
}
