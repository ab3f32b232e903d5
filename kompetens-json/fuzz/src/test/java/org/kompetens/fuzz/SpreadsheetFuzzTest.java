package org.kompetens.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.kompetens.spreadsheet.MappingGuess;
import org.kompetens.spreadsheet.SpreadsheetException;
import org.kompetens.spreadsheet.SpreadsheetFile;

/** Whatever the bytes, a spreadsheet is looked at, or refused with a sentence. */
final class SpreadsheetFuzzTest {

    private static Path file = Path.of("");

    @BeforeAll
    static void makeFile() throws IOException {
        file = Files.createTempFile("table", ".csv");
    }

    @AfterAll
    static void deleteFile() throws IOException {
        Files.delete(file);
    }

    @FuzzTest(maxDuration = "1m")
    void anyBytes(byte[] bytes) throws IOException {
        Files.write(file, bytes);
        try (SpreadsheetFile table = SpreadsheetFile.open(file)) {
            MappingGuess.of(table, Optional.empty(), Optional.empty(), List.of());
        } catch (SpreadsheetException refused) {
            assertThat(refused).hasMessageNotContaining("null");
        }
    }
}
