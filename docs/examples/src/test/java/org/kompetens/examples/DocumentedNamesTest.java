package org.kompetens.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every type, member of a type and package that the README or a page under docs names in code font exists. Of the page
 * on migration, that is what stands in the columns <em>now</em> and <em>new</em>.
 */
class DocumentedNamesTest {

    private static final Path ROOT = DocumentationTest.ROOT;
    private static final String BASE = "org.kompetens.";

    /** Names of others, which stand as they are on our pages. */
    private static final Set<String> OF_OTHERS = Set.of("LocalDateRange", "NoClassDefFoundError", "ServiceLoader");

    private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```$");
    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");

    /** A type, perhaps with its package, and perhaps with what is asked of it. */
    private static final Pattern TYPE = Pattern.compile(
            "((?:[a-z][a-z0-9]*\\.)*)([A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*)(?:\\.([A-Za-z_]+))?(?:[(<.].*)?");

    private static final Pattern DECLARED =
            Pattern.compile("\\b(?:class|interface|record|enum)\\s+([A-Z][A-Za-z0-9]*)");

    private final Map<String, List<Source>> byType = new HashMap<>();
    private final Set<String> packages = new TreeSet<>();

    private record Source(String packageName, String text) {}

    DocumentedNamesTest() {
        for (Path file : files(ROOT, ".java")) {
            String text = read(file);
            Matcher declared = Pattern.compile("(?m)^package ([\\w.]+);").matcher(text);
            String packageName = declared.find() ? declared.group(1) : "";
            packages.add(packageName);
            DECLARED.matcher(text)
                    .results()
                    .map(found -> found.group(1))
                    .distinct()
                    .forEach(type -> byType.computeIfAbsent(type, none -> new ArrayList<>())
                            .add(new Source(packageName, text)));
        }
    }

    private static List<Path> files(Path under, String ending) {
        try (Stream<Path> found = Files.walk(under)) {
            return found.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !file.toString().contains("/target/"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyTypeNamedInTheDocumentationExists() {
        List<Path> pages = new ArrayList<>(files(ROOT.resolve("docs"), ".md"));
        pages.add(ROOT.resolve("README.md"));
        Set<String> unknown = new TreeSet<>();
        int known = 0;
        for (Path page : pages) {
            for (String line : prose(page)) {
                for (MatchResult code : CODE.matcher(line).results().toList()) {
                    Matcher named = TYPE.matcher(code.group(1));
                    if (named.matches() && !exists(named)) {
                        unknown.add(page.getFileName() + ": " + code.group(1));
                    }
                    known += named.matches() ? 1 : 0;
                }
            }
        }
        assertThat(unknown).isEmpty();
        assertThat(known).as("names that were looked at").isGreaterThan(300);
    }

    /** The lines outside fenced blocks; of the page on migration, the first cells of what there is now. */
    private static List<String> prose(Path page) {
        List<String> lines = FENCED.matcher(read(page)).replaceAll("").lines().toList();
        if (!page.endsWith("MIGRATION.md")) {
            return lines;
        }
        List<String> now = new ArrayList<>();
        boolean isOfNow = false;
        for (String line : lines) {
            isOfNow = line.startsWith("|") && (isOfNow || line.startsWith("| now |") || line.startsWith("| new |"));
            if (isOfNow) {
                now.add(firstCell(line));
            }
        }
        return now;
    }

    private static String firstCell(String row) {
        return row.split("\\|", -1)[1];
    }

    private boolean exists(Matcher named) {
        String packageName = named.group(1).replaceAll("\\.$", "");
        Optional<String> member = Optional.ofNullable(named.group(3));
        return OF_OTHERS.contains(named.group(2))
                || byType.getOrDefault(named.group(2), List.of()).stream()
                        .filter(source -> packageName.isEmpty()
                                || source.packageName().equals(packageName)
                                || source.packageName().equals(BASE + packageName))
                        .anyMatch(source -> member.stream()
                                .allMatch(name -> Pattern.compile("\\b" + name + "\\b")
                                        .matcher(source.text())
                                        .find()));
    }

    @Test
    void everyPackageNamedInTheArchitectureExists() {
        Set<String> named = new TreeSet<>();
        boolean isOfPackages = false;
        for (String line : prose(ROOT.resolve("docs/architecture.md"))) {
            isOfPackages = line.startsWith("|") && (isOfPackages || line.startsWith("| package |"));
            if (isOfPackages) {
                CODE.matcher(firstCell(line))
                        .results()
                        .map(code -> BASE + code.group(1))
                        .forEach(named::add);
            }
            CODE.matcher(line)
                    .results()
                    .map(code -> code.group(1))
                    .filter(code -> code.matches("org\\.kompetens(\\.[a-z0-9]+)*"))
                    .forEach(named::add);
        }
        assertThat(named).hasSizeGreaterThan(25);
        assertThat(packages).containsAll(named);
    }

    @Test
    void whatDoesNotExistIsFound() {
        for (String name : List.of("Ghost", "Rollup.ghost()", "gap.Rollup", "internal.sums.Ghost")) {
            Matcher named = TYPE.matcher(name);
            assertThat(named.matches() && exists(named)).as(name).isFalse();
        }
    }
}
