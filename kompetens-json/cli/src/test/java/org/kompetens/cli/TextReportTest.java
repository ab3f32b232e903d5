package org.kompetens.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kompetens.text.Language;

/**
 * The reports of single units of the sample, in each language, are what stands in {@code NAME_LANGUAGE.txt}. After a
 * change that is meant, {@code -Dkompetens.sample.write=true} writes the files anew.
 */
@Tag("slow")
final class TextReportTest {

    private static final Path REPORTS = Path.of("src", "test", "resources", "org", "kompetens", "cli");
    private static final String STRUCTURE = "../../docs/sample/structure.json";
    private static final String EMPLOYEES = "../../docs/sample/employees.jsonl";

    private static final String ASSUMPTIONS = "--assumptions=../../docs/sample/staffing.json";

    private static final List<List<String>> CALLS = List.of(
            List.of("kultur-fritid", "analyse", "--as-of=2026-10-01", "--unit=kultur-fritid"),
            List.of("next-year", "analyse", "--as-of=2026-10-01", "--horizon=2027-10-01", "--unit=fritid"),
            List.of("roles", "analyse", "--as-of=2026-10-01", "--unit=aldreomsorg", "--role-family=underskoterska"),
            List.of("coverage", "coverage", "--as-of=2026-10-01", "--unit=halso-sjukvard"),
            List.of("capital", "capital", "--as-of=2026-10-01", "--unit=kultur-fritid"),
            List.of("priorities", "priorities", "--as-of=2026-10-01", "--unit=kultur-fritid"),
            List.of("disagreements", "disagreements", "--as-of=2026-10-01", "--unit=kultur-fritid"),
            List.of("sources", "disagreements", "--as-of=2026-10-01", "--unit=bibliotek", "--name-persons"),
            List.of("history", "history", "--unit=kultur-fritid"),
            List.of("held", "history", "--as-of=2026-10-01", "--unit=kommunikation", "--name-persons"),
            List.of("bridge", "bridge", "--as-of=2026-10-01", "--horizon=2027-10-01", "--unit=kultur-fritid"),
            List.of("compare", "compare", "--as-of=2025-10-01", "--with-as-of=2026-10-01", "--unit=kultur-fritid"),
            List.of("forecast", "forecast", "--as-of=2026-10-01", ASSUMPTIONS, "--unit=va"),
            List.of("scenario", "forecast", "--as-of=2026-10-01", ASSUMPTIONS, "--unit=va", "--scenario=stay-longer"),
            List.of(
                    "reorganisation",
                    "reorganisation",
                    "--as-of=2025-10-01",
                    "--with-as-of=2026-10-01",
                    "--unit=kultur-fritid"));

    static Stream<Arguments> reports() {
        return CALLS.stream()
                .flatMap(call -> Stream.of(Language.values())
                        .map(language -> Arguments.of(call.get(0), language, call.subList(1, call.size()))));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void the_report_reads_as_before(String name, Language language, List<String> call) throws IOException {
        List<String> arguments = new ArrayList<>(call);
        arguments.addAll(List.of(STRUCTURE, EMPLOYEES, "--language=" + language.tag()));
        CommandLineRun run = CommandLineRun.of(arguments.toArray(String[]::new));
        Path report = REPORTS.resolve(name + "_" + language.tag() + ".txt");
        if (Boolean.getBoolean("kompetens.sample.write")) {
            Files.writeString(report, run.out(), UTF_8);
        }
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo(Files.readString(report, UTF_8));
    }
}
