package org.kompetens.testkit.mistakes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kompetens.testkit.Slow;

/** Each mistake is caught by a law that the page names for it, by one that needs no reference where there is one. */
@Slow
final class MistakeTest {

    /** Of each question so many of the mistakes in every build, spread over all; every one in the profile large. */
    private static final int EVERY_DAY = 2;

    /** A law that catches nothing by itself is wanted all the same, or it goes. */
    @Test
    void everyLawCatchesSomethingByItselfOrIsMarked() throws IOException {
        assertThat(MistakeTable.keptBesideOthers()).isEqualTo(MistakeTable.markedAsKept());
    }

    @TestFactory
    Stream<DynamicTest> someAreCaught() throws IOException {
        return tests(EVERY_DAY);
    }

    @TestFactory
    @Tag("large")
    Stream<DynamicTest> allAreCaught() throws IOException {
        return tests(Integer.MAX_VALUE);
    }

    private static Stream<DynamicTest> tests(int most) throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Family<?> family : Families.all()) {
            addTests(family, most, tests);
        }
        return tests.stream();
    }

    private static <S> void addTests(Family<S> family, int most, List<DynamicTest> tests) throws IOException {
        Map<String, List<Integer>> rows = MistakeTable.read(family);
        List<Law> laws = family.all();
        int step = Math.max(1, family.mistakes().size() / most);
        for (int i = 0; i < family.mistakes().size(); i += step) {
            Mistake<S> mistake = family.mistakes().get(i);
            tests.add(DynamicTest.dynamicTest(family.name() + ": " + mistake.name(), () -> {
                List<Law> by = rows.getOrDefault(mistake.name(), List.of()).stream()
                        .map(number -> laws.get(number - 1))
                        .toList();
                assertThat(by).as("laws that the page names").isNotEmpty();
                Law first = by.stream()
                        .filter(law -> !law.isByReference())
                        .findFirst()
                        .orElse(by.get(0));
                assertThat(family.with(mistake).isCaughtBy(first))
                        .as(first.name())
                        .isTrue();
            }));
        }
    }
}
