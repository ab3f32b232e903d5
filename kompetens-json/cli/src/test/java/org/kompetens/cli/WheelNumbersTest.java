package org.kompetens.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** On the wheel, no number overlaps another, however near to each other steps are. */
class WheelNumbersTest {

    private static final Pattern ROTATED = Pattern.compile("rotate\\((\\S+) (\\S+) (\\S+)\\)");

    @TempDir
    private Path folder;

    private record WheelNumber(String text, Area box) {}

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            S1 | 16 | -c 2025/26 -c 2026/27 -d 2026-11-02 -s autumn=09-01..11-30
            S2 | 27 | -c 2026 -d 2026-05-02 -s analysis=01-15..01-31 -s planning=02-01..02-28 -s dialogues=03-01..03-31 \
            -s implementation=03-01..12-31 -s report-months=1
            S3 | 39 | -c 2026 -d 2026-05-02 -s step-1=01-01..03-28 -s step-2=02-01..04-28 -s step-3=03-01..05-28 \
            -s step-4=04-01..06-28 -s step-5=05-01..07-28 -s step-6=06-01..08-28 -s step-7=07-01..09-28
            S4 | 13 | -c 2026 -d 2026-05-02 -s directorate-discussion=01-15..01-31 -s heads-discussion=02-01..02-20 \
            -s local-planning=02-15..03-31 -s kompus=04-01..05-31 -s follow-up=09-01..10-31 -s effect=11-01..11-30
            S5 | 11 | -c 2026 -d 2026-05-02 -s spring=03-01..05-31 -s charge=04-01..05-31 -s financing=1:06-01..06-30""")
    void none_overlaps_another(String template, int rings, String options) throws Exception {
        List<WheelNumber> numbers = numbers(Stream.concat(
                        Stream.of("-t", template), Arrays.stream(options.strip().split("\\s+")))
                .toArray(String[]::new));

        assertApart(numbers);
        assertThat(numbers.stream().map(one -> one.text().replace("!", "")).distinct())
                .hasSize(rings);
    }

    @Test
    void nor_where_arcs_leave_no_room() throws Exception {
        Path calendar = folder.resolve("own.json");
        Files.writeString(calendar, """
                {"id": "own", "labels": {"sv": "Hjul"},
                 "parties": [{"id": "h", "labels": {"sv": "Chef"}, "levels": ["unit"]}],
                 "steps": [
                   STEP(a, [{"kind": "each", "part": "month"}]),
                   STEP(b, [{"kind": "each", "part": "month", "lastDay": 15}]),
                   STEP(c, [{"kind": "months", "first": "january", "last": "december"}]),
                   STEP(d, [{"kind": "days", "first": "01-10", "last": "12-31"}]),
                   STEP(e, [{"kind": "months", "first": "november", "last": "february"},
                            {"kind": "weekday", "month": "march", "number": 2, "weekday": "tuesday"},
                            {"kind": "weekday", "month": "march", "number": 3, "weekday": "tuesday"}])]}
                """.replaceAll(
                        "STEP\\((\\w), ",
                        "{\"id\": \"$1\", \"labels\": {\"sv\": \"X\"}, \"level\": \"unit\", "
                                + "\"responsible\": [\"h\"], \"windows\": ")
                .replaceAll("\\]\\)", "]}"));

        List<WheelNumber> numbers = numbers("--calendar", calendar.toString(), "-c", "2026", "-d", "2026-05-02");

        assertApart(numbers);
        assertThat(numbers)
                .extracting(WheelNumber::text)
                .containsExactly("1!", "2!", "2!", "2!", "2!", "2", "2", "2", "2", "2", "2", "2", "2", "3", "4", "5!");
    }

    private static void assertApart(List<WheelNumber> numbers) {
        for (int i = 0; i < numbers.size(); i++) {
            for (WheelNumber other : numbers.subList(i + 1, numbers.size())) {
                Area both = new Area(numbers.get(i).box());
                both.intersect(other.box());
                assertThat(both.isEmpty())
                        .as("%s and %s are apart", numbers.get(i).text(), other.text())
                        .isTrue();
            }
        }
    }

    private static List<WheelNumber> numbers(String... options) throws Exception {
        CommandLineRun run = CommandLineRun.of(Stream.concat(Stream.of("calendar", "-f", "svg"), Arrays.stream(options))
                .toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
        NodeList texts = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(run.out().getBytes(UTF_8)))
                .getElementsByTagName("text");
        List<WheelNumber> numbers = new ArrayList<>();
        for (int i = 0; i < texts.getLength(); i++) {
            Element text = (Element) texts.item(i);
            if (text.getAttribute("class").contains("number")) {
                numbers.add(number(text));
            }
        }
        return numbers;
    }

    /** Digits are as wide as 0.7 of the size of their letters, at most, and stand on their line as high as 0.8 of it. */
    private static WheelNumber number(Element text) {
        double size = text.getAttribute("class").contains("loud") ? 12 : 11;
        double width = text.getTextContent().length() * size * 0.7;
        double x = Double.parseDouble(text.getAttribute("x"));
        double y = Double.parseDouble(text.getAttribute("y"));
        Matcher turn = ROTATED.matcher(text.getAttribute("transform"));
        assertThat(turn.matches()).isTrue();
        AffineTransform rotated = AffineTransform.getRotateInstance(
                Math.toRadians(Double.parseDouble(turn.group(1))),
                Double.parseDouble(turn.group(2)),
                Double.parseDouble(turn.group(3)));
        Area box = new Area(new Rectangle2D.Double(x - width / 2, y - size * 0.8, width, size * 0.8));
        return new WheelNumber(text.getTextContent(), box.createTransformedArea(rotated));
    }
}
