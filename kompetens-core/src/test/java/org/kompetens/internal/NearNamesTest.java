package org.kompetens.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A misspelt name, and the one that is meant. */
final class NearNamesTest {

    private static final NearNames NAMES = new NearNames(List.of("nurse", "night-ward", "night-wards", "e17"));

    @Test
    void oneLetterMayBeWrongMissingOrTooManyOrTwoHaveChangedPlaces() {
        for (String misspelt : List.of("nurze", "nurs", "nursse", "nusre", "Nurse")) {
            assertThat(NAMES.of(misspelt)).as(misspelt).contains("nurse");
        }
        assertThat(NAMES.of("night-waard")).contains("night-ward");
    }

    @Test
    void whatIsFartherAndWhatIsShortIsNotGuessed() {
        assertThat(NAMES.of("nune")).isEmpty();
        assertThat(NAMES.of("e18")).isEmpty();
        assertThat(NAMES.of("")).isEmpty();
        assertThat(NAMES.of("n".repeat(1_000_000))).isEmpty();
    }
}
