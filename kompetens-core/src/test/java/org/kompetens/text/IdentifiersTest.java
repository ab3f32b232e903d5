package org.kompetens.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

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
