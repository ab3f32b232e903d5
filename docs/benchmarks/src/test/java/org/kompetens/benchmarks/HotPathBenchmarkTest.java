package org.kompetens.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.VerboseMode;

/** What JMH is to measure does what it says, and JMH finds it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class HotPathBenchmarkTest {

    private final HotPathBenchmark hotPath = new HotPathBenchmark();

    @Test
    void analysesOneEmployee() {
        assertThat(hotPath.analyse().orThrow().cells()).isNotEmpty();
    }

    @Test
    void addsOneEmployee() {
        assertThat(hotPath.add().hasErrors()).isFalse();
    }

    @Test
    void changesOneEmployee() {
        assertThat(hotPath.change().hasErrors()).isFalse();
    }

    @Test
    void rollsUpTheStore() {
        assertThat(hotPath.rollUpTheStore().counted()).isEqualTo(4_138);
    }

    @Test
    void isFoundByJmh() {
        Set<String> found = BenchmarkList.defaultList()
                .getAll(OutputFormatFactory.createFormatInstance(System.out, VerboseMode.SILENT), List.of())
                .stream()
                .map(one -> one.getUsername())
                .collect(Collectors.toSet());
        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.asList("analyse", "add", "change", "rollUpTheStore").stream()
                                .map(method -> HotPathBenchmark.class.getName() + "." + method)
                                .toList());
    }
}
