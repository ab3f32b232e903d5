package org.kompetens.testkit.mistakes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The page that shows which law catches which mistake: as it is made, and as it is read. */
final class MistakeTable {

    private static final Path PAGE = Path.of("..", "docs", "testkit-mistakes.md");
    private static final Path MARKS =
            Path.of("src", "test", "resources", "org", "kompetens", "testkit", "mistakes", "kept-beside-others.txt");
    private static final String HEAD = """
            # Mistakes, and the laws that catch them

            The laws of the [test kit](testkit.md) are tried on systems with one mistake each, as people make them. This page is made by that trial, anew with `-Dkompetens.write=true` (`MistakeTableTest`, in the profile `large`). The build fails when a mistake is caught by no law, when it does not stand here, or when the first law that stands here beside it and needs no reference does not catch it (`MistakeTest`: some in every build, all in the profile `large`).

            A law is tried on %s in which the answer of the system with the mistake is wrong, or on %s of its own where it does not begin with a situation; all are the same in every run. So that a law is named does not say how many cases it takes to find the mistake from nothing; the laws that aim at one rule take few. Laws in *italics* compare with the reference implementation. A law with a ° catches no mistake of this page by itself: it is kept because it says something else, or says it more plainly, and is marked so in `kept-beside-others.txt` beside the test; the build fails when a law catches nothing by itself and has no mark, or has one and needs none.
            """;

    /** What stands behind a law that is kept beside others. */
    private static final String BESIDE = " °";

    private MistakeTable() {}

    /** The laws that the page says are kept beside others, in order. */
    static List<String> keptBesideOthers() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .filter(line -> line.endsWith(BESIDE))
                .map(line -> line.substring(line.indexOf(' ') + 1, line.length() - BESIDE.length()))
                .sorted()
                .toList();
    }

    /** The laws that are marked as kept beside others, in order. */
    static List<String> markedAsKept() throws IOException {
        return Files.readAllLines(MARKS).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .sorted()
                .toList();
    }

    /** What the page should say. */
    static String page(Map<Family<?>, Caught> all) {
        StringBuilder page =
                new StringBuilder(HEAD.formatted(Family.WRONG_CASES + " cases", "as many as " + Family.ANY_CASES));
        all.forEach((family, caught) -> page.append(section(family, caught)));
        return page.toString();
    }

    private static String section(Family<?> family, Caught caught) {
        StringBuilder section = new StringBuilder("\n## " + family.name() + "\n\n");
        TreeSet<Integer> alone = caught.alone();
        IntStream.rangeClosed(1, caught.laws().size()).forEach(number -> {
            Law law = caught.laws().get(number - 1);
            String name = law.isByReference() ? "*" + law.name() + "*" : law.name();
            section.append(number + ". " + name + (alone.contains(number) || law.isByReference() ? "" : BESIDE) + "\n");
        });
        section.append("\n| mistake | caught by |\n| --- | --- |\n");
        caught.rows()
                .forEach(row -> section.append("| " + row.mistake() + " | "
                        + numbers(row, caught.laws().size()) + " |\n"));
        return section.toString();
    }

    private static String numbers(Caught.Row row, int laws) {
        return row.by().size() == laws && laws > 4
                ? "all"
                : row.by().stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    static void write(String page) throws IOException {
        Files.writeString(PAGE, page);
    }

    /** Of each mistake, by its family and name, the numbers of the laws that the page says catch it. */
    static Map<String, List<Integer>> read(Family<?> family) throws IOException {
        Map<String, List<Integer>> rows = new LinkedHashMap<>();
        boolean here = false;
        for (String line : Files.readAllLines(PAGE)) {
            if (line.startsWith("## ")) {
                here = line.equals("## " + family.name());
            }
            if (here && line.startsWith("| ") && !line.startsWith("| mistake") && !line.startsWith("| ---")) {
                List<String> cells = Arrays.asList(line.split("\\|", -1));
                rows.put(
                        cells.get(1).strip(),
                        numbers(cells.get(2).strip(), family.all().size()));
            }
        }
        return rows;
    }

    private static List<Integer> numbers(String text, int laws) {
        List<Integer> numbers = new ArrayList<>();
        if (text.equals("all")) {
            IntStream.rangeClosed(1, laws).forEach(numbers::add);
        } else if (!text.isEmpty()) {
            Arrays.stream(text.split(" ", -1)).map(Integer::valueOf).forEach(numbers::add);
        }
        return numbers;
    }
}
