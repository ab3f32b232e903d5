package org.kompetens.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.staffing.TurnoverDefinition;

/** A definition of turnover is read as it was written. */
final class TurnoverDefinitionDocumentTest {

    private static Document<TurnoverDefinition> read(String text) throws IOException {
        return TurnoverDefinitionDocument.read(new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    private static String written(TurnoverDefinition definition) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TurnoverDefinitionDocument.write(definition, out);
        return out.toString(UTF_8);
    }

    @Test
    void every_definition_is_read_as_it_was_written() throws IOException {
        for (TurnoverDefinition national : TurnoverDefinition.NATIONAL) {
            TurnoverDefinition changed = national.byEvents().countedAt(UnitLevelId.of("municipality"));
            assertThat(read(written(national)).orThrow()).isEqualTo(national);
            assertThat(read(written(changed)).orThrow()).isEqualTo(changed);
        }
    }

    @Test
    void what_is_wrong_is_found_all_at_once() throws IOException {
        assertThat(read("{\"name\": \"\", \"formula\": \"left\", \"months\": 0, \"hourly\": 1}")
                        .findings())
                .extracting(located ->
                        located.finding().code() + " " + located.finding().path())
                .contains(
                        "json.not-one-of formula",
                        "json.out-of-bounds months",
                        "json.wrong-kind hourly",
                        "json.missing-property ");
    }
}
