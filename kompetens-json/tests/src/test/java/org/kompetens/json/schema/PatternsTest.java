package org.kompetens.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kompetens.organisation.ReasonCode;
import org.kompetens.text.Identifiers;

/** The patterns of the schemas refuse what the library refuses, for every character there is. */
final class PatternsTest {

    private static final Predicate<String> NOT_BLANK = compiled(Patterns.NOT_BLANK);
    private static final Predicate<String> ID = compiled(Patterns.ID);
    private static final Predicate<String> CODE = compiled(Patterns.CODE);

    @Test
    void a_text_is_blank_by_the_pattern_where_it_is_blank() {
        assertThat(characters(one -> NOT_BLANK.test(text(one)) == text(one).isBlank()))
                .isEmpty();
    }

    @Test
    void no_id_is_refused_by_the_pattern() {
        assertThat(characters(one -> !ID.test("a" + text(one) + "a") && isId("a" + text(one) + "a")))
                .isEmpty();
        assertThat(characters(one -> !ID.test(text(one)) && isId(text(one)))).isEmpty();
        assertThat(characters(one -> !ID.test(text(one) + "a") && isId(text(one) + "a")))
                .isEmpty();
    }

    /** Of characters far beyond ASCII a code has none. */
    @Test
    void no_code_is_refused_by_the_pattern() {
        assertThat(characters(one -> one < 0x3000 && !CODE.test("a" + text(one)) && isCode("a" + text(one))))
                .isEmpty();
    }

    @Test
    void of_the_characters_of_european_languages_all_that_make_no_id_are_refused() {
        IntPredicate european = one -> one < 0x0530 || (one >= 0x1E00 && one <= 0x20CF);
        assertThat(characters(european.and(one -> !isId("a" + text(one) + "a") && ID.test("a" + text(one) + "a"))))
                .isEmpty();
        assertThat(characters(european.and(one -> !isId(text(one) + "a") && ID.test(text(one) + "a"))))
                .isEmpty();
        assertThat(characters(european.and(one -> !isId("a" + text(one)) && ID.test("a" + text(one)))))
                .isEmpty();
        assertThat(characters(european.and(one -> !isCode("a" + text(one)) && CODE.test("a" + text(one)))))
                .isEmpty();
    }

    /** In Java alone, the end that $ stands for can have a line break after it. */
    private static Predicate<String> compiled(String pattern) {
        return Pattern.compile(pattern.endsWith("$") ? pattern.substring(0, pattern.length() - 1) + "\\z" : pattern)
                .asPredicate();
    }

    private static IntStream characters(IntPredicate wrong) {
        return IntStream.rangeClosed(0, Character.MAX_CODE_POINT).filter(wrong).limit(5);
    }

    private static String text(int character) {
        return Character.toString(character);
    }

    private static boolean isId(String text) {
        return isTaken(() -> Identifiers.check("an id", text));
    }

    private static boolean isCode(String text) {
        return isTaken(() -> ReasonCode.of(text));
    }

    private static boolean isTaken(Runnable making) {
        try {
            making.run();
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
