package org.kompetens.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kompetens.finding.FindingsException;
import org.kompetens.planning.PlanRegister;

/** Plans are read as they were written, and what is wrong in them is found where it stands. */
final class PlanRegisterDocumentTest {

    private static String everything() throws IOException {
        try (InputStream in = PlanRegisterDocumentTest.class.getResourceAsStream("schema/plan-register.json")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private static PlanRegisterDocument read(String text) throws IOException {
        return PlanRegisterDocument.read(new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    private static byte[] written(PlanRegister register) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanRegisterDocument.write(register, out);
        return out.toByteArray();
    }

    @Property(tries = 200)
    void any_register_is_read_as_it_was_written(@ForAll Random random) throws IOException {
        PlanRegister register = AnyPlanRegister.of(random);
        byte[] written = written(register);
        PlanRegisterDocument read = PlanRegisterDocument.read(new ByteArrayInputStream(written));
        assertThat(read.findings()).isEmpty();
        assertThat(read.orThrow()).isEqualTo(register);
        assertThat(written(read.orThrow())).isEqualTo(written);
    }

    @Property(tries = 100)
    void any_register_is_right_by_the_schema(@ForAll Random random) throws IOException {
        String written = new String(written(AnyPlanRegister.of(random)), UTF_8);
        assertThat(Judgement.bySchema("plan-register", written)).isEmpty();
    }

    @Example
    void everything_that_can_be_written_down_is_read() throws IOException {
        PlanRegisterDocument read = read(everything());
        assertThat(read.findings()).isEmpty();
        assertThat(read(new String(written(read.orThrow()), UTF_8)).orThrow()).isEqualTo(read.orThrow());
    }

    @Example
    void an_empty_register_is_one() throws IOException {
        assertThat(read("{\"document\": \"plan-register\"}").orThrow())
                .isEqualTo(PlanRegister.builder().build());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a cost beyond all numbers | \"amount\": 40000, | \"amount\": 1e100000000,"
                        + " | json.out-of-bounds activities[0].costs[0].price.amount",
                "a cost below 0 | \"amount\": 40000, | \"amount\": -1,"
                        + " | json.out-of-bounds activities[0].costs[0].price.amount",
                "an unknown currency | 40000, \"currency\": \"SEK\" | 40000, \"currency\": \"kr\""
                        + " | cost.currency-unknown activities[0].costs[0].price.currency",
                "a currency of no money | 40000, \"currency\": \"SEK\" | 40000, \"currency\": \"XTS\""
                        + " | cost.currency-unknown activities[0].costs[0].price.currency",
                "a year before all plans | \"year\": 2027, | \"year\": 1899,"
                        + " | json.out-of-bounds activities[0].costs[0].year",
                "two ways of a price | \"price\": {\"amount\": 40000, | \"rated\": {}, \"price\": {\"amount\": 40000,"
                        + " | json.two-ways activities[0].costs[0].rated",
                "a share above all | \"share\": 0.5 | \"share\": 1.5 | json.out-of-bounds funds[0].share",
                "an exact share above all | \"numerator\": 1, | \"numerator\": 4,"
                        + " | cost.share-out-of-bounds funds[1].exactShare.numerator",
                "a cap in another currency | {\"amount\": 30000, \"currency\": \"SEK\"}"
                        + " | {\"amount\": 30000, \"currency\": \"DKK\"} | cost.fund-currencies-differ funds[0].cap",
                "a level twice | \"levelOnScale\": | \"level\": \"good\", \"levelOnScale\":"
                        + " | json.two-ways activities[0].gaps[0].levelOnScale",
                "a target the other way | \"target\": 90 | \"target\": 9"
                        + " | planning.target-against-direction goals[0].measures[0].target",
                "a gain of nobody known | \"employees\": [\"e1\", \"e2\"]} | \"employees\": []}"
                        + " | json.empty activities[0].gains[1].employees",
                "a bound time of nothing | \"months\": 24 | \"months\": 0"
                        + " | json.out-of-bounds activities[0].commitment.months",
                "no place at all | \"number\": 4, | \"number\": 0,"
                        + " | json.out-of-bounds activities[0].recipients.number",
                "an unknown status | \"approved\" | \"maybe\"" + " | json.not-one-of activities[0].decisions[0].outcome"
            })
    void what_is_wrong_is_found_where_it_stands(String what, String right, String wrong, String found)
            throws IOException {
        String text = everything();
        assertThat(text).contains(right);
        List<String> findings =
                read(text.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong))).findings().stream()
                        .map(located -> located.finding().code() + " "
                                + located.finding().path())
                        .toList();
        assertThat(findings).as(what).contains(found);
    }

    @Example
    void nothing_wrong_is_taken_for_right() throws IOException {
        PlanRegisterDocument read = read("{\"document\": \"plan-register\", \"goals\": [{}]}");
        assertThat(read.register()).isEmpty();
        assertThatThrownBy(read::orThrow).isInstanceOf(FindingsException.class);
    }
}
