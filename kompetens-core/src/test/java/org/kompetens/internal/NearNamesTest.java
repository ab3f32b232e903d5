package org.kompetens.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A misspelt name, and the one that is meant. */
final class NearNamesTest {

    private final NearNames names = new NearNames(List.of("nurse", "night-ward", "night-wards", "e17"));

    @Test
    void oneLetterMayBeWrongMissingOrTooManyOrTwoHaveChangedPlaces() {
        for (String misspelt : List.of("nurze", "nurs", "nursse", "nusre", "Nurse")) {
            assertThat(names.of(misspelt)).as(misspelt).contains("nurse");
        }
        assertThat(names.of("night-waard")).contains("night-ward");
    }

    @Test
    void whatIsFartherAndWhatIsShortIsNotGuessed() {
        assertThat(names.of("nune")).isEmpty();
        assertThat(names.of("e18")).isEmpty();
        assertThat(names.of("")).isEmpty();
        assertThat(names.of("n".repeat(1_000_000))).isEmpty();
    }

    @Test
    void namesOfSixtyFourLettersAreTheLongestThatAreLookedFor() {
        for (int letters : new int[] {64, 65}) {
            String name = "ward" + "-night".repeat(10) + "s".repeat(letters - 64);
            assertThat(new NearNames(List.of(name))
                            .of("w" + "o" + name.substring(2))
                            .isPresent())
                    .isEqualTo(letters == 64);
        }
    }
}
