package org.kompetens.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody meant who wrote a name almost right: two letters of four and more may be wrong, and no dash counts. */
final class NearNameTest {

    private static Optional<String> of(String name, String... known) {
        return NearName.of(name, List.of(known));
    }

    @ParameterizedTest
    @CsvSource({
        "employmnt", // one left out
        "employmentss", // two too many
        "emplyoment", // two exchanged
        "unployment", // two others at the beginning
        "EMPLOYMENT",
        "em-ploy_ment"
    })
    void upToTwoLettersMayBeWrong(String written) {
        assertThat(of(written, "unit", "employment")).contains("employment");
    }

    @ParameterizedTest
    @CsvSource({"ploymentxx", "mployme", "employmentsss", "xmplxymenx", "role"})
    void withThreeWrongItIsAnotherName(String written) {
        assertThat(of(written, "unit", "employment")).isEmpty();
    }

    /** Of three letters another one may be wholly right. */
    @Test
    void aShortNameMustBeRightButForItsCase() {
        assertThat(of("fta", "fte")).isEmpty();
        assertThat(of("FTE", "fte")).contains("fte");
        assertThat(of("f-t-e", "fte")).contains("fte");
        assertThat(of("rolf", "role")).contains("role");
        assertThat(of("rol", "role")).isEmpty();
        assertThat(of("role", "rol")).isEmpty();
    }

    @Test
    void theNearestIsMeantAndOfEquallyNearOnesTheFirst() {
        assertThat(of("roles", "holes", "role", "roled")).contains("holes");
        assertThat(of("roless", "holes", "role", "roles")).contains("roles");
        assertThat(of("roles", "bowls", "roles")).contains("roles");
        assertThat(of("anything")).isEmpty();
    }

    /** Of a long text no letters are looked at one by one for what they may stand for. */
    @Test
    void aLongTextIsComparedAsItIs() {
        String longest = "A".repeat(127);
        assertThat(of(longest, longest.toLowerCase(Locale.ROOT))).isPresent();
        assertThat(of(longest + "A", "a".repeat(128))).isEmpty();
        assertThat(of(longest + "A", longest + "A")).isPresent();
    }
}
