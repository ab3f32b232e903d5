package org.kompetens.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kompetens.count.EmployeeSource;
import org.kompetens.count.LongRun;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;
import org.kompetens.rollup.Rollup;
import org.kompetens.testkit.sample.SampleMunicipality;

/** Which lines are plain: that these give what the rules give is seen in {@link LineBlocksTest}. */
final class PlainLinesTest {

    private static final SampleMunicipality SAMPLE = SampleMunicipality.almfjarden();
    private static final Organisation ORGANISATION = Organisation.of(SAMPLE.structure());
    private static final GapAnalysis ANALYSIS = GapAnalysis.of(ORGANISATION, SampleMunicipality.AS_OF);

    @Test
    void what_the_library_writes_is_plainly_good_in_any_order() throws IOException {
        for (Employee employee : SAMPLE.employees()) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            EmployeeLines.write(List.of(employee), line);
            assertThat(isPlain(line.toString(UTF_8).strip())).isTrue();
            for (long seed = 0; seed < 5; seed++) {
                assertThat(isPlain(new String(ShuffledJson.of(line.toByteArray(), seed), UTF_8)))
                        .isTrue();
            }
        }
    }

    @Test
    void a_line_that_makes_full_use_of_the_form_is_plainly_good() {
        assertThat(isPlain("{\"id\":\"e\",\"birthDate\":\"1980-02-29\",\"lastDay\":\"2030-12-31\","
                        + "\"employments\":[],\"assessments\":null} \t\r"))
                .isTrue();
        assertThat(isPlain("{ \"assessments\" : [ ] , \"knownExit\" : null , \"id\" : \"e\" }"))
                .isTrue();
        assertThat(isPlain(employment("\"absences\":[{\"from\":\"2026-01-01\",\"lastDay\":\"2026-02-01\"},{}]")))
                .isTrue();
        assertThat(isPlain(hours("{ \"hours\" : 0 , \"year\" : 2200 }"))).isTrue();
        assertThat(isPlain(assessment("\"expiry\":null,\"evidence\":\"Kursintyg nr 7 – godkänd\"")))
                .isTrue();
    }

    /** Expert and skilled are both the highest of three levels; which of two assessments comes first decides nothing. */
    @Test
    void alike_assessments_of_merged_levels_are_plainly_good() {
        String one = "{\"id\":\"%s\",\"competence\":\"offentlighet-sekretess\",\"level\":\"%s\",\"scale\":\"%s\","
                + "\"date\":\"2026-01-01\",\"source\":\"self\"}";
        String merged = one.formatted("1", "expert", "kompetenstrappa");
        String alike = one.formatted("2", "mycket-god", "tregradig");
        assertThat(isPlain("{\"id\":\"e\",\"assessments\":[" + merged + "," + alike + "]}"))
                .isTrue();
    }

    @Test
    void whatever_else_there_is_to_look_at_is_not() {
        assertThat(isPlain("{\"id\":\"e\\u0031\"}")).isFalse();
        assertThat(isPlain("{\"id\":\"e\",\"id\":\"e\"}")).isFalse();
        assertThat(isPlain("{\"id\":\"e\"} {}")).isFalse();
        assertThat(isPlain(" {\"id\":\"e\"}")).isFalse();
        assertThat(isPlain("{\"id\":\"e\",\"lastDay\":\"2026-02-29\"}")).isFalse();
        assertThat(isPlain("{\"id\":\"e\",\"lastDay\":\"2026-12-31\",\"knownExit\":\"2027-01-01\"}"))
                .isFalse();
        assertThat(isPlain(employment("\"absences\":[{\"from\":\"2026-01-01\",\"until\":\"2026-01-01\"}]")))
                .isFalse();
        assertThat(isPlain(employment("\"hoursWorked\":{\"year\":2025,\"hours\":400}")))
                .isFalse();
        assertThat(isPlain(hours("{\"year\":2025,\"hours\":8785}"))).isFalse();
        assertThat(isPlain(hours("{\"year\":2025,\"hours\":0400}"))).isFalse();
        assertThat(isPlain(hours("{\"year\":2025,\"hours\":400.0}"))).isFalse();
        assertThat(isPlain(hours("{\"year\":2025}"))).isFalse();
        assertThat(isPlain("{\"id\":\"e\",}")).isFalse();
        assertThat(isPlain("{\"id\":\"e\"")).isFalse();
        assertThat(isPlain("{\"id\":")).isFalse();
        assertThat(isPlain("{\"id\":\"e\",\"employments\":[")).isFalse();
        assertThat(isPlain("{\"id\":\"e\",\"employments\":nulls}")).isFalse();
        assertThat(isPlain(employment("\"fte\":1,"))).isFalse();
        assertThat(isPlain(assessment("\"evidence\":\"a\u0001\""))).isFalse();
        assertThat(isPlain(assessment("\"evidence\":\"\\ud800\""))).isFalse();
        assertThat(isPlain(assessment("\"evidence\":\" \""))).isFalse();
        assertThat(isPlain(assessment("\"scale\":\"another\""))).isFalse();
    }

    private static String employment(String properties) {
        return "{\"id\":\"e\",\"employments\":[{\"id\":\"1\",\"role\":\"%s\",\"unit\":\"%s\",\"fte\":0.75,%s}]}"
                .formatted(
                        ORGANISATION.roles().get(0).id().value(),
                        ORGANISATION.tree().unit(0).id().value(),
                        properties);
    }

    private static String hours(String hours) {
        return employment("\"hoursWorked\":" + hours).replace("\"fte\":0.75", "\"fte\":0");
    }

    private static String assessment(String properties) {
        var competence = ORGANISATION.framework().competences().get(0);
        return "{\"id\":\"e\",\"assessments\":[{\"id\":\"1\",\"competence\":\"%s\",\"level\":\"%s\","
                        .formatted(
                                competence.id().value(),
                                competence.scale().level(1).id().value())
                + "\"date\":\"2026-01-01\",\"source\":\"self\"," + properties + "}]}";
    }

    private static boolean isPlain(String line) {
        byte[] text = line.getBytes(UTF_8);
        byte[] bytes = Arrays.copyOf(text, text.length + EightBytes.MORE);
        bytes[text.length] = '"';
        boolean[] plain = new boolean[1];
        Iterator<EmployeeSource.Portion> once = List.<EmployeeSource.Portion>of(batch -> {
                    PlainLines lines =
                            new PlainLines(bytes, text.length, new PlainNames(ORGANISATION), Optional.empty(), batch);
                    plain[0] = lines.read(0) != PlainLines.DOUBT;
                })
                .iterator();
        Rollup.of(ANALYSIS, () -> once.hasNext() ? Optional.of(once.next()) : Optional.empty(), LongRun.onThreads(1));
        return plain[0];
    }
}
