package org.kompetens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What stands beside the wheel and before the strip tells each step from all others, and each year from another. */
class WheelLabelsTest {

    private static final String S1 = "-t S1 -l sv --set autumn=09-01..11-30";
    private static final String S2 =
            "-t S2 -l da -s analysis=01-15..01-31 -s planning=02-01..02-28 -s dialogues=03-01..03-31"
                    + " -s implementation=03-01..12-31 -s report-months=1";

    /** A text beside the wheel, and how far from the left. */
    private record Text(double left, String words) {}

    private static String out(String options) {
        CommandLineRun run = CommandLineRun.of(Stream.concat(Stream.of("calendar"), Arrays.stream(options.split(" ")))
                .toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.out();
    }

    private static List<Text> names(String svg) {
        return Pattern.compile("<text class=\"first-name\" x=\"([0-9.]+)\"[^>]*>([^<]*)<")
                .matcher(svg)
                .results()
                .map(found -> new Text(Double.parseDouble(found.group(1)), found.group(2)))
                .toList();
    }

    @Test
    void parts_stand_below_their_whole() {
        String svg = out(S2 + " -c 2027 -d 2027-05-20 -f svg");
        List<Text> names = names(svg);
        double left = names.get(0).left();
        assertThat(names.subList(0, 6))
                .containsExactly(
                        new Text(left, "1. Kompetenceanalyse på enhedsniveau"),
                        new Text(left + 18, "2. Identificer behovet"),
                        new Text(left + 18, "3. Kortlæg det, der findes"),
                        new Text(left + 18, "4. Analyser gabet"),
                        new Text(left, "5. Kompetenceanalyse på afdelingsniveau"),
                        new Text(left + 18, "6. Identificer behovet"));
        assertThat(svg)
                .contains("Kompetenceanalyse på enhedsniveau, Identificer behovet: 2027-01-15")
                .contains("Kompetenceanalyse på afdelingsniveau, Identificer behovet: 2027-01-15");
    }

    @Test
    void long_names_stand_whole_on_several_lines() {
        List<String> names = names(out(S1 + " -c 2026/27 -d 2026-11-02 -f svg")).stream()
                .map(Text::words)
                .toList();
        assertThat(names)
                .containsSequence("8. Eventuella nämndspecifika satsningar in i", "budgetprocessen, med detaljbudget")
                .allSatisfy(name -> assertThat(name).hasSizeLessThanOrEqualTo(58));
        assertThat(out(S2 + " -c 2027 -d 2027-05-20"))
                .contains("gennemføres, efter\n  april (anbefaling)  ", "gennemføres, efter\n  august (anbefaling)  ")
                .contains("gennemføres, med\n  årsberetningen (anbefaling)  ");
    }

    @Test
    void an_arc_of_another_year_is_narrow_and_the_key_says_so() {
        String key = ">smal: före 2026-09 eller efter 2027-08<";
        // Autumn of 2027 lies after the twelve months from September 2026.
        assertThat(out(S1 + " -c 2026/27 -d 2026-11-02 -f svg")).contains(key);
        assertThat(out(S2 + " -c 2027 -d 2027-05-20 -f svg")).contains(">smal: før 2027-01 eller efter 2027-12<");
        assertThat(out("-t S3 -l da -c 2026 -d 2026-05-02 -s step-1=01-01..03-28 -s step-2=02-01..04-28"
                        + " -s step-3=03-01..05-28 -s step-4=04-01..06-28 -s step-5=05-01..07-28"
                        + " -s step-6=06-01..08-28 -s step-7=07-01..09-28 -f svg"))
                .doesNotContain(">smal");
    }

    @Test
    void the_date_has_its_line_in_whatever_year_it_is() {
        String line = "<path class=\"today\"";
        assertThat(out(S1 + " -c 2026/27 -d 2026-11-02 -f svg")).containsOnlyOnce(line);
        assertThat(out(S1 + " -c 2025/26 -c 2026/27 -d 2027-01-10 -f svg"))
                .containsOnlyOnce(line)
                .contains(">2027-01-10</text>");
        assertThat(out(S1 + " -c 2026/27 -d 2026-08-31 -f svg")).doesNotContain(line);
    }
}
