package org.kompetens.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kompetens.testkit.reference.ReferenceGapSystem;
import org.kompetens.testkit.system.LibraryGapSystem;
import org.kompetens.testkit.text.CaseText;

/** The cases for any language: the file holds them, and library and reference answer each as it says. */
final class GoldenCasesTest {

    private static final Path FILE = Path.of("..", "docs", "cases", "gaps.jsonl");

    /** Written anew with {@code -Dkompetens.write=true}; look at the difference. */
    @Test
    void theFileHoldsEveryCase() throws IOException {
        String lines = GoldenCases.all().entrySet().stream()
                .map(one -> "{\"case\": \"" + one.getKey() + "\", \"question\": " + CaseText.line(one.getValue())
                        + ", \"answer\": "
                        + CaseText.line(one.getValue().in(new ReferenceGapSystem())) + "}\n")
                .collect(Collectors.joining());
        if (Boolean.getBoolean("kompetens.write")) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, lines);
        }
        assertThat(Files.readString(FILE)).isEqualTo(lines);
    }

    @TestFactory
    Stream<DynamicTest> theLibraryAnswersAsTheReferenceDoes() {
        return GoldenCases.all().entrySet().stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.getKey(),
                        () -> assertThat(CaseText.line(one.getValue().in(new LibraryGapSystem())))
                                .isEqualTo(CaseText.line(one.getValue().in(new ReferenceGapSystem())))));
    }
}
