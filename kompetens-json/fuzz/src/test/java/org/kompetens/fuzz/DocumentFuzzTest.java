package org.kompetens.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.kompetens.json.AnyDocument;
import org.kompetens.json.Document;
import org.kompetens.text.Language;

/** Whatever the bytes, a document is a value or findings, is written as it is read, and leaves nothing for the next one. */
final class DocumentFuzzTest {

    private static final byte[] HONEST =
            "{\"document\":\"calendar\",\"version\":1,\"id\":\"c\",\"labels\":{\"sv\":\"c\"},\"steps\":[]}".getBytes(UTF_8);

    @FuzzTest(maxDuration = "1m")
    void anyBytes(byte[] bytes) throws IOException {
        Document<AnyDocument> read = AnyDocument.read(new ByteArrayInputStream(bytes));
        read.findings().forEach(one -> assertThat(one.finding().message(Language.SV)).isNotBlank());
        assertThat(read.value().isPresent() || !read.findings().isEmpty()).isTrue();
        Optional<AnyDocument> value = read.value();
        if (value.isPresent()) {
            byte[] written = written(value.get());
            AnyDocument again = AnyDocument.read(new ByteArrayInputStream(written)).value().orElseThrow();
            assertThat(written(again)).isEqualTo(written);
        }
        assertThat(AnyDocument.read(new ByteArrayInputStream(HONEST)).value()).isPresent();
    }

    private static byte[] written(AnyDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        return out.toByteArray();
    }
}
