package org.kompetens.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.kompetens.competence.Dimension;
import org.kompetens.spreadsheet.CaseImport;
import org.kompetens.spreadsheet.CasePackage;
import org.kompetens.text.Language;

/** Whatever the bytes, a package of CASE is a framework that can be looked at, or refused with a sentence. */
final class CasePackageFuzzTest {

    @FuzzTest(maxDuration = "1m")
    void anyBytes(byte[] bytes) {
        try {
            CaseImport read =
                    CasePackage.read(new ByteArrayInputStream(bytes), Dimension.KNOWLEDGE, Language.SV);
            assertThat(read.framework().competences()).isNotNull();
        } catch (IOException refused) {
            assertThat(refused).hasMessageNotContaining("null");
        }
    }
}
