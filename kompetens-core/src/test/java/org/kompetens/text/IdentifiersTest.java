package org.kompetens.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.ScaleId;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevelId;

final class IdentifiersTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "Ö", "åäö æøå", "a b", "1", "https://example.org/x", "${1+1}", "𝄞", "a\u0301"})
    void takesWhatAnOrganisationMayWrite(String value) {
        assertThat(Identifiers.check("UnitId", value)).isSameAs(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u2003", " a", "a ", "a\tb", "a\nb", "a\u0000", "\u0085a", "a\u007f"})
    void refusesWhatNobodyCanSee(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Identifiers.check("UnitId", value))
                .withMessageStartingWith("UnitId must");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u200bb", // zero-width space
                "a\u200db", // zero-width joiner
                "\ufeffa", // byte order mark
                "a\u00adb", // soft hyphen
                "a\u202eb", // right-to-left override
                "a\u2067b", // right-to-left isolate
                "a\u200eb", // left-to-right mark
                "a\u2060b", // word joiner
                "a\u034fb", // combining grapheme joiner
                "a\ufe0f", // variation selector
                "\u3164", // Hangul filler
                "a\u2028b", // line separator
                "a\uffff", // no character
                "a\ud800b",
                "\udc00\ud800",
                "\u00a0a", // no-break space
                "a\u202f", // narrow no-break space
                "\u00a0"
            })
    void refusesWhatCannotBeToldFromAnotherIdByLooking(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Identifiers.check("UnitId", value))
                .withMessageStartingWith("UnitId must not ");
    }

    /** On the last of each range of characters that cannot be seen, and on those beside it. */
    @ParameterizedTest
    @ValueSource(
            ints = {
                0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180F, 0x2060, 0x206F, 0x2800, 0x3164, 0xFE00, 0xFE0F,
                0xFFA0, 0xFFF0, 0xFFF8, 0xE0000, 0xE0FFF, 0xFDD0, 0xFDEF, 0xFFFE, 0x1FFFE, 0x1FFFF
            })
    void eachOfARangeIsRefused(int character) {
        assertThat(Identifiers.isIdentifier("a" + Character.toString(character) + "b"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x034E, 0x0350, 0x115E, 0x1161, 0x17B3, 0x17B6, 0x180A, 0x1810, 0x2070, 0x2801, 0x3165, 0xFDFF, 0xFE10,
                0xFFA1, 0xFDCF, 0xFDF0, 0x20000, 0x1FFFD
            })
    void whatIsBesideARangeIsNot(int character) {
        assertThat(Identifiers.isIdentifier("a" + Character.toString(character) + "b"))
                .isTrue();
    }

    @Test
    void whatIsAnIdentifierIsSaidWithoutAnException() {
        assertThat(Identifiers.isIdentifier("!~")).isTrue();
        assertThat(Identifiers.isIdentifier("åäö")).isTrue();
        assertThat(Identifiers.isIdentifier("")).isFalse();
        assertThat(Identifiers.isIdentifier("a ")).isFalse();
        assertThat(Identifiers.isIdentifier("x".repeat(256))).isTrue();
        assertThat(Identifiers.isIdentifier("x".repeat(257))).isFalse();
    }

    /** By characters and not by halves of them: the clef is beyond all that have one half. */
    @Test
    void identifiersAreComparedCharacterByCharacter() {
        List<String> inOrder = List.of("", "a", "a1", "a10", "a2", "b", "ä", "\ue000", "\uffdc", "𝄞", "𝄟");
        for (int i = 0; i < inOrder.size(); i++) {
            for (int j = 0; j < inOrder.size(); j++) {
                assertThat(Integer.signum(Identifiers.compare(inOrder.get(i), inOrder.get(j))))
                        .as(inOrder.get(i) + " and " + inOrder.get(j))
                        .isEqualTo(Integer.compare(i, j));
            }
        }
    }

    @Test
    void isBoundedInLength() {
        assertThat(Identifiers.check("UnitId", "x".repeat(Identifiers.MAX_LENGTH)))
                .hasSize(256);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Identifiers.check("UnitId", "x".repeat(257)))
                .withMessage("UnitId must have at most 256 characters, has 257");
        String beyondTheFirstPlane = "𝄞";
        assertThat(Identifiers.check("UnitId", beyondTheFirstPlane.repeat(Identifiers.MAX_LENGTH)))
                .hasSize(512);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Identifiers.check("UnitId", beyondTheFirstPlane.repeat(257)))
                .withMessage("UnitId must have at most 256 characters, has 257");
    }

    @Test
    void theRefusalDoesNotRepeatTheText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EmployeeId.of("Anna Andersson "))
                .satisfies(thrown -> assertThat(thrown.getMessage()).doesNotContain("Anna"));
    }

    static Stream<Function<String, ? extends Comparable<?>>> identifiers() {
        return Stream.of(
                AssessmentId::of,
                CompetenceId::of,
                EmployeeId::of,
                EmploymentId::of,
                LevelId::of,
                RoleId::of,
                ScaleId::of,
                UnitId::of,
                UnitLevelId::of);
    }

    @ParameterizedTest
    @MethodSource("identifiers")
    @SuppressWarnings("NullAway") // What becomes of null is the point.
    void everyIdentifierIsCheckedAndComparedLetterByLetter(Function<String, ? extends Comparable<?>> of) {
        assertThatIllegalArgumentException().isThrownBy(() -> of.apply(" "));
        assertThatNullPointerException().isThrownBy(() -> of.apply(null));
        assertThat((Object) of.apply("x")).isEqualTo(of.apply("x")).isNotEqualTo(of.apply("X"));
        assertThat(Stream.of("b", "a", "B").map(of).sorted().toList())
                .isEqualTo(Stream.of("B", "a", "b").map(of).toList());
    }
}
