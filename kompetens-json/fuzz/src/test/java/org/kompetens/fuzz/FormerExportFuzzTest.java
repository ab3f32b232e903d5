package org.kompetens.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.kompetens.json.ical.FormerExport;

/** Whatever the bytes, a file for calendars of last time is read, or refused with a sentence. */
final class FormerExportFuzzTest {

    @FuzzTest(maxDuration = "1m")
    void anyBytes(byte[] bytes) {
        try {
            assertThat(FormerExport.read(new ByteArrayInputStream(bytes))).isNotNull();
        } catch (IOException refused) {
            assertThat(refused).hasMessageNotContaining("null");
        }
    }
}
