package org.kompetens.testkit.mistakes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every mistake is caught; and so the page of what catches which is made. */
@Tag("large")
final class MistakeTableTest {

    /** With {@code -Dkompetens.write=true} the page is written anew. */
    @Test
    void everyMistakeIsCaught() throws IOException {
        Map<Family<?>, Caught> all = new LinkedHashMap<>();
        for (Family<?> family : Families.all()) {
            all.put(family, Caught.in(family));
        }
        if (Boolean.getBoolean("kompetens.write")) {
            MistakeTable.write(MistakeTable.page(all));
        }
        List<String> beside = all.values().stream()
                .flatMap(caught -> IntStream.rangeClosed(1, caught.laws().size())
                        .filter(number -> !caught.alone().contains(number))
                        .mapToObj(number -> caught.laws().get(number - 1)))
                .filter(law -> !law.isByReference())
                .map(Law::name)
                .sorted()
                .toList();
        assertThat(beside).as("laws that catch nothing by themselves").isEqualTo(MistakeTable.markedAsKept());
        all.forEach((family, caught) -> assertThat(caught.rows())
                .allSatisfy(row -> assertThat(row.by()).as(row.mistake()).isNotEmpty()));
    }

    /** Otherwise it would be no wonder that laws are broken. */
    @TestFactory
    Stream<DynamicTest> theSystemWithoutMistakesBreaksNoLaw() {
        return Families.all().stream()
                .flatMap(family -> family.all().stream()
                        .map(law -> DynamicTest.dynamicTest(
                                family.name() + ": " + law.name(),
                                () -> assertThat(family.isWrong(law)).isFalse())));
    }

    @Test
    void thereAreAtLeastAHundredAndTwenty() {
        assertThat(Families.all().stream()
                        .map(Family::mistakes)
                        .mapToInt(List::size)
                        .sum())
                .isGreaterThanOrEqualTo(120);
    }
}
