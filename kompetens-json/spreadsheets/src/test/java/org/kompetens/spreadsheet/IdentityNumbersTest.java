package org.kompetens.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** None of the numbers is anybody's: they are those that the authorities give for tests, or are made up. */
class IdentityNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "198112289874, PERSONNUMMER",
        "811228-9874, PERSONNUMMER",
        "8112289874, PERSONNUMMER",
        "19811228-9874, PERSONNUMMER",
        "811228+9874, PERSONNUMMER",
        "701063-2391, PERSONNUMMER",
        "01010750160, FODSELSNUMMER",
        "41010750073, FODSELSNUMMER",
        "01810750045, FODSELSNUMMER",
        "010107 50160, FODSELSNUMMER",
        "311299-1068, CPR",
        "3112991068, CPR"
    })
    void national_numbers_are_known(String id, IdentityNumbers.Kind kind) {
        assertThat(IdentityNumbers.kind(id)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1041",
                "E0001",
                "8112289875",
                "811328-9874",
                "01010750161",
                "321307-4285",
                "0707614286",
                "9999999999",
                "123456789012"
            })
    void staff_numbers_are_not(String id) {
        assertThat(IdentityNumbers.kind(id)).isEmpty();
    }

    @Test
    void one_is_enough_where_check_digits_or_a_hyphen_say_so() {
        assertThat(found(List.of("1041", "1042", "8112289874"))).isTrue();
    }

    @Test
    void danish_numbers_without_check_digits_are_found_where_half_of_the_column_looks_like_it() {
        assertThat(found(List.of("0707614286", "1104", "311299123"))).isTrue();
        assertThat(found(List.of("0707614286", "1104", "1105"))).isFalse();
    }

    @Test
    void running_numbers_of_ten_digits_are_staff_numbers() {
        assertThat(found(IntStream.range(0, 500)
                        .mapToObj(i -> String.valueOf(4_000_000_000L + i))
                        .toList()))
                .isFalse();
    }

    private static boolean found(List<String> ids) {
        IdentityNumbers numbers = new IdentityNumbers();
        ids.forEach(numbers::add);
        return numbers.found().isPresent();
    }
}
