package org.kompetens.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.kompetens.spreadsheet.MappingGuess;
import org.kompetens.spreadsheet.SpreadsheetException;
import org.kompetens.spreadsheet.SpreadsheetFile;

/** Whatever stands as a sheet in a workbook that is right otherwise, it is looked at, or refused with a sentence. */
final class WorkbookFuzzTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private static final Map<String, byte[]> PARTS = new LinkedHashMap<>();
    private static Path file = Path.of("");

    @BeforeAll
    static void makeWorkbook() throws IOException {
        file = Files.createTempFile("table", ".xlsx");
        try (Workbook workbook = new Workbook(Files.newOutputStream(file), "kompetens", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("People");
            sheet.value(0, 0, "Anställningsnummer");
            sheet.value(1, 0, "a1");
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                PARTS.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        assertThat(PARTS).containsKey(SHEET);
    }

    @AfterAll
    static void deleteFile() throws IOException {
        Files.delete(file);
    }

    @FuzzTest(maxDuration = "1m")
    void anySheet(byte[] bytes) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> part : PARTS.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getKey().equals(SHEET) ? bytes : part.getValue());
                zip.closeEntry();
            }
        }
        try (SpreadsheetFile table = SpreadsheetFile.open(file)) {
            MappingGuess.of(table, Optional.empty(), Optional.empty(), List.of());
        } catch (SpreadsheetException refused) {
            assertThat(refused).hasMessageNotContaining("null");
        }
    }
}
