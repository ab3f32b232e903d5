package org.kompetens.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Consumer;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** Numbers are written as the JDK writes them. */
final class JsonBytesTest {

    @Property(tries = 1000)
    void a_whole_number_is_as_the_jdk_writes_it(@ForAll @LongRange(max = Long.MAX_VALUE) long number) {
        assertThat(text(json -> json.add(number))).isEqualTo(Long.toString(number));
    }

    @Property(tries = 1000)
    void ten_thousandths_are_as_a_decimal_number_writes_them(@ForAll @LongRange(max = Long.MAX_VALUE) long number) {
        assertThat(text(json -> json.addTenThousandths(number))).isEqualTo(shortest(BigDecimal.valueOf(number, 4)));
    }

    @Property(tries = 1000)
    void a_fraction_is_rounded_as_a_decimal_number_is(
            @ForAll @LongRange(max = Long.MAX_VALUE) long numerator,
            @ForAll @LongRange(min = 1, max = Long.MAX_VALUE) long denominator) {
        assertThat(text(json -> json.addFraction(numerator, denominator)))
                .isEqualTo(shortest(BigDecimal.valueOf(numerator)
                        .divide(BigDecimal.valueOf(denominator), 4, RoundingMode.HALF_UP)));
    }

    @Example
    void the_usual_numbers_are_short() {
        assertThat(text(json -> json.addTenThousandths(0))).isEqualTo("0");
        assertThat(text(json -> json.addTenThousandths(7_500))).isEqualTo("0.75");
        assertThat(text(json -> json.addTenThousandths(10_001))).isEqualTo("1.0001");
        assertThat(text(json -> json.addFraction(2, 3))).isEqualTo("0.6667");
        assertThat(text(json -> json.addFraction(1, 1))).isEqualTo("1");
    }

    @Example
    void a_text_is_escaped() {
        assertThat(new String(JsonBytes.quoted("[", "å\"\\\n", "]"), UTF_8)).isEqualTo("[\"å\\\"\\\\\\n\"]");
    }

    private static String shortest(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String text(Consumer<JsonBytes> writing) {
        JsonBytes json = new JsonBytes();
        writing.accept(json);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            json.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(UTF_8);
    }
}
