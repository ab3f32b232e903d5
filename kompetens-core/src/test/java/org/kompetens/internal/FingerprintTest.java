package org.kompetens.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class FingerprintTest {

    private static final LocalDate THU_2026_10_01 = LocalDate.of(2026, 10, 1);

    /** An enum's hash code is another in every run. */
    public enum Colour {
        RED,
        BLUE
    }

    public record Inner(String text, int number) {}

    public record Outer(
            Colour colour, List<Inner> list, Map<String, Inner> map, Optional<LocalDate> date, Optional<Inner> inner) {}

    public record Holder(Object content) {}

    private static Outer outer() {
        return new Outer(
                Colour.RED,
                List.of(new Inner("a", 1), new Inner("å", 2)),
                Map.of("key", new Inner("b", 3)),
                Optional.of(THU_2026_10_01),
                Optional.empty());
    }

    @Test
    void isTheSameInEveryRun() {
        assertThat(Fingerprint.of(outer()))
                .isEqualTo("00eb3316f787cdc228002009687ef8cd250d6a871974f18efff0d2acc3642946");
    }

    @Test
    void isAnotherWhereverTheContentIs() {
        Outer one = outer();
        assertThat(Stream.of(
                                one,
                                new Outer(Colour.BLUE, one.list(), one.map(), one.date(), one.inner()),
                                new Outer(one.colour(), one.list().subList(0, 1), one.map(), one.date(), one.inner()),
                                new Outer(one.colour(), one.list(), Map.of(), one.date(), one.inner()),
                                new Outer(one.colour(), one.list(), one.map(), Optional.empty(), one.inner()),
                                new Outer(
                                        one.colour(),
                                        one.list(),
                                        one.map(),
                                        one.date(),
                                        Optional.of(new Inner("a", 1))))
                        .map(Fingerprint::of))
                .doesNotHaveDuplicates();
    }

    @Test
    void whereOneTextEndsAndTheNextBeginsIsPartOfTheContent() {
        assertThat(Fingerprint.of(new Holder(List.of("ab", "c"))))
                .isNotEqualTo(Fingerprint.of(new Holder(List.of("a", "bc"))));
    }

    @Test
    void theOrderOfAListCountsAndThatOfAMapDoesNot() {
        Map<String, Integer> forwards = new LinkedHashMap<>();
        forwards.put("a", 1);
        forwards.put("b", 2);
        Map<String, Integer> backwards = new LinkedHashMap<>();
        backwards.put("b", 2);
        backwards.put("a", 1);
        assertThat(Fingerprint.of(new Holder(forwards))).isEqualTo(Fingerprint.of(new Holder(backwards)));
        assertThat(Fingerprint.of(new Holder(List.of("a", "b"))))
                .isNotEqualTo(Fingerprint.of(new Holder(List.of("b", "a"))));
    }

    @Test
    void whatCannotBeToldIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fingerprint.of(new Holder(new Object())))
                .withMessageContaining("java.lang.Object");
    }
}
