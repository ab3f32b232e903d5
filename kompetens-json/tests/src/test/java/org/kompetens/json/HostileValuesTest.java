package org.kompetens.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kompetens.finding.FindingsException;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;

/** Well-formed JSON with values that no system should send, and some that a good one may. Nothing is converted. */
final class HostileValuesTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "-0.0, 0",
        "0e99, 0",
        "1, 10000",
        "1.0, 10000",
        "1E0, 10000",
        "10e-1, 10000",
        "0.75, 7500",
        "75e-2, 7500",
        "0.0001, 1",
        "1e-4, 1",
        "0.50000000000000000000000000000000000000000, 5000",
        "0.3333, 3333"
    })
    void an_fte_may_be_written_in_any_way_that_json_has(String written, int tenThousandths) {
        assertThat(employment("\"fte\":" + written).fte().tenThousandths()).isEqualTo(tenThousandths);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1",
                "-0.0001",
                "1.0001",
                "1.00001",
                "2",
                "75",
                "100",
                "0.12345",
                "0.33333333",
                "1e-5",
                "1e100000000",
                "-1e100000000",
                "1e-100000000",
                "1e2147483647",
                "1e-2147483647",
                "9223372036854775807",
                "18446744073709551617",
                "123456789012345678901234567890"
            })
    void an_fte_out_of_bounds_is_found_in_no_time(String written) {
        BigDecimal one = BigDecimal.ONE;
        String code = new BigDecimal(written).compareTo(one) > 0 ? "json.fte-above-one" : "json.out-of-bounds";
        assertThat(codes(line("\"fte\":" + written))).containsExactly(code + " employments[0].fte");
    }

    /** Java has no such numbers, JSON does. */
    @ParameterizedTest
    @ValueSource(strings = {"1e3000000000", "1e99999999999", "-1e-99999999999"})
    void a_number_beyond_all_numbers_is_a_finding(String written) {
        assertThat(codes(line("\"fte\":" + written))).containsExactly("json.too-deep-or-long");
    }

    @Test
    void a_number_of_too_many_digits_is_a_finding() {
        String digits = "9".repeat(1_000_000);
        assertThat(codes(line("\"fte\":" + digits))).containsExactly("json.too-deep-or-long");
        assertThat(codes(line("\"fte\":0." + digits))).containsExactly("json.too-deep-or-long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"0.75\"", "\"\"", "true", "[0.75]", "{}", "[]"})
    void an_fte_that_is_no_number_is_not_made_one(String written) {
        assertThat(codes(line("\"fte\":" + written))).containsExactly("json.wrong-kind employments[0].fte");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.0", "3e0", "1e1", "\"3\"", "true", "[3]"})
    void hours_that_are_no_whole_number_are_not_made_one(String written) {
        assertThat(codes(line("\"fte\":0,\"hoursWorked\":{\"year\":2025,\"hours\":" + written + "}")))
                .containsExactly("json.wrong-kind employments[0].hoursWorked.hours");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-1", "8785", "2147483648", "9223372036854775808", "99999999999999999999999999999999999999"})
    void hours_out_of_bounds_are_found(String written) {
        assertThat(codes(line("\"fte\":0,\"hoursWorked\":{\"year\":2025,\"hours\":" + written + "}")))
                .containsExactly("json.out-of-bounds employments[0].hoursWorked.hours");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30",
                "2026-02-29",
                "2026-13-01",
                "2026-00-10",
                "2026-10-00",
                "2026-1-1",
                "26-10-01",
                "20261001",
                "2026-274",
                "2026-W40-4",
                "2026-10-01T00:00:00",
                "2026-10-01Z",
                "01.10.2026",
                "2026/10/01",
                "1/10-2026",
                "+999999999-12-31",
                "+10000-01-01",
                "-0001-01-01",
                "-001-01-01",
                "２０２６-10-01",
                " 2026-10-01",
                "",
                "i morgon",
                "${date}"
            })
    void what_is_no_calendar_date_is_found(String written) {
        assertThat(codes(line("\"fte\":1,\"from\":\"" + written + "\"")))
                .containsExactly("json.not-a-date employments[0].from");
    }

    @ParameterizedTest
    @ValueSource(strings = {"20261001", "2026.5", "true", "[2026,10,1]", "{\"year\":2026}"})
    void a_date_that_is_no_text_is_not_made_one(String written) {
        assertThat(codes(line("\"fte\":1,\"from\":" + written))).containsExactly("json.wrong-kind employments[0].from");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-01-01", "0001-01-01", "1900-02-28", "2000-02-29", "9999-12-31"})
    void a_date_of_four_digits_is_a_date(String written) {
        assertThat(employment("\"fte\":1,\"from\":\"" + written + "\"").period().from())
                .contains(LocalDate.parse(written));
    }

    @Test
    void a_last_day_is_the_day_before_the_first_day_after() {
        assertThat(employment("\"fte\":1,\"lastDay\":\"2026-12-31\"").period().until())
                .contains(LocalDate.of(2027, 1, 1));
        assertThat(employment("\"fte\":1,\"lastDay\":\"9999-12-31\"").period().until())
                .contains(LocalDate.of(10_000, 1, 1));
        assertThat(employment("\"fte\":1,\"lastDay\":null,\"until\":\"2027-01-01\"")
                        .period()
                        .until())
                .contains(LocalDate.of(2027, 1, 1));
        assertThat(codes(line("\"fte\":1,\"lastDay\":\"2026-12-31\",\"until\":\"2027-01-01\"")))
                .containsExactly("json.two-ways employments[0].lastDay");
        assertThat(codes(line("\"fte\":1,\"lastDay\":\"+999999999-12-31\"")))
                .containsExactly("json.not-a-date employments[0].lastDay");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "å ä ö", "😀", "0", "null", "${jndi:ldap://x}", "{unit}", "%s", "<b>", "'; drop table", "𝒳"
            })
    void an_id_is_any_text_that_can_be_seen(String id) {
        assertThat(read("{\"id\":\"" + id + "\"}").orElseThrow().id().value()).isEqualTo(id);
    }

    @Test
    void an_id_has_from_1_to_256_characters() {
        assertThat(read("{\"id\":\"" + "å".repeat(256) + "\"}")).isPresent();
        assertThat(read("{\"id\":\"" + "𝄞".repeat(256) + "\"}")).isPresent();
        assertThat(codes("{\"id\":\"" + "å".repeat(257) + "\"}")).containsExactly("json.not-an-id id");
        assertThat(codes("{\"id\":\"" + "å".repeat(200_000) + "\"}")).containsExactly("json.too-deep-or-long");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                " a",
                "a ",
                "\\t",
                "a\\nb",
                "\\u0000",
                "a\\u001b[2Jb",
                "a\\u0085b",
                "\\u007f",
                "\\u2003a",
                "a\\u00a0",
                "a\\u200bb",
                "a\\u202eb",
                "\\ufeffa"
            })
    void an_id_has_no_white_space_at_its_ends_and_nothing_that_cannot_be_seen(String id) {
        assertThat(codes("{\"id\":\"" + id + "\"}")).containsExactly("json.not-an-id id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "\\udc00", "a\\ud83d", "\\ude00\\ud83d", "\\ud83d\\ud83d\\ude00"})
    void half_a_character_is_found(String text) {
        assertThat(codes("{\"id\":\"" + text + "\"}")).containsExactly("json.half-character id");
        assertThat(codes("{\"id\":\"e\",\"birthDate\":\"" + text + "\"}"))
                .containsExactly("json.half-character birthDate");
        assertThat(codes("{\"id\":\"e\",\"" + text + "\":1}")).containsExactly("json.syntax");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "3.5", "true", "[]", "{}", "[\"e\"]"})
    void an_id_that_is_no_text_is_not_made_one(String id) {
        assertThat(codes("{\"id\":" + id + "}")).containsExactly("json.wrong-kind id");
    }

    @Test
    void null_stands_for_what_is_left_out() {
        assertThat(read("{\"id\":\"e\",\"birthDate\":null,\"knownExit\":null,\"lastDay\":null,\"employments\":null,"
                        + "\"assessments\":null}"))
                .contains(read("{\"id\":\"e\"}").orElseThrow());
        assertThat(codes("{\"id\":null}")).containsExactly("json.missing-property");
        assertThat(codes("{\"id\":\"e\",\"employments\":[null]}")).containsExactly("json.wrong-kind employments[0]");
        assertThat(codes(line("\"fte\":null"))).containsExactly("json.missing-property employments[0]");
    }

    @Test
    void everything_missing_is_told_at_once() {
        assertThat(codes("{\"employments\":[{}],\"assessments\":[{}]}"))
                .containsExactlyInAnyOrder(
                        "json.missing-property",
                        "json.missing-property employments[0]",
                        "json.missing-property employments[0]",
                        "json.missing-property employments[0]",
                        "json.missing-property employments[0]",
                        "json.missing-property assessments[0]",
                        "json.missing-property assessments[0]",
                        "json.missing-property assessments[0]",
                        "json.missing-property assessments[0]",
                        "json.missing-property assessments[0]");
    }

    /** The host's parser makes of such numbers what it likes, before the form is read. */
    @ParameterizedTest
    @ValueSource(strings = {"1e400", "-1e400", "NaN", "Infinity", "1e100000000", "\"0.5\"", "1.0001"})
    void through_a_host_s_mapper_a_wrong_fte_ends_in_the_mapper_s_own_exception(String written) {
        ObjectMapper host = JsonMapper.builder()
                .findAndAddModules()
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .build();
        assertThat(catchMapping(host, line("\"fte\":" + written)))
                .hasMessageContainingAll("employments[0].fte: ", "[json.")
                .hasMessageNotContaining(written)
                .hasCauseInstanceOf(FindingsException.class);
    }

    @Test
    void the_mapper_s_exception_names_the_first_places_only() {
        String bad = Stream.generate(() -> "{}").limit(1000).collect(Collectors.joining(","));
        assertThat(catchMapping(
                                new ObjectMapper().findAndRegisterModules(),
                                "{\"id\":\"e\",\"employments\":[" + bad + "]}")
                        .getMessage())
                .hasSizeLessThan(2000);
    }

    @Test
    void the_cause_of_the_mapper_s_exception_has_all_that_was_found() {
        Throwable thrown = catchMapping(
                new ObjectMapper().findAndRegisterModules(), "{\"employments\":[{\"id\":\"1\"}],\"nickname\":\"n\"}");
        assertThat(((FindingsException) Objects.requireNonNull(thrown.getCause()))
                        .findings()
                        .list())
                .extracting(finding -> finding.code() + " " + finding.path())
                .containsExactly(
                        "json.missing-property ",
                        "json.unknown-property ",
                        "json.missing-property employments[0]",
                        "json.missing-property employments[0]",
                        "json.missing-property employments[0]");
    }

    private static Throwable catchMapping(ObjectMapper host, String json) {
        return catchThrowableOfType(JsonMappingException.class, () -> host.readValue(json, Employee.class));
    }

    private static String line(String properties) {
        return "{\"id\":\"e\",\"employments\":[{\"id\":\"e\",\"role\":\"r\",\"unit\":\"u\"," + properties + "}]}";
    }

    private static Employment employment(String properties) {
        return read(line(properties)).orElseThrow().employments().get(0);
    }

    private static Optional<Employee> read(String line) {
        return one(line).employee();
    }

    private static List<String> codes(String line) {
        return one(line).findings().stream()
                .map(located ->
                        (located.finding().code() + " " + located.finding().path()).strip())
                .toList();
    }

    private static EmployeeLine one(String line) {
        List<EmployeeLine> lines = EmployeeLines.read(new ByteArrayInputStream(line.getBytes(UTF_8)))
                .toList();
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).employee().isPresent())
                .isEqualTo(lines.get(0).findings().isEmpty());
        return lines.get(0);
    }
}
