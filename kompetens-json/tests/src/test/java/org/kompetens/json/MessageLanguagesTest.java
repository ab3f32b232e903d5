package org.kompetens.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kompetens.text.Language;

/** Whatever the product says, it says in each of its languages, and in none in the words of another. */
final class MessageLanguagesTest {

    private static final Path ROOT = Path.of("..", "..");

    /** Sentences of so many letters are not alike in two languages but by accident. */
    private static final int FEWEST_LETTERS = 60;

    private static final Set<String> ONLY_BOKMAL = Set.of(
            "ikke", "hva", "hvem", "hvordan", "hver", "fra", "enhet", "enheten", "leder", "noe", "noen", "finnes",
            "være");
    private static final Set<String> ONLY_NYNORSK = Set.of(
            "ikkje", "kva", "kven", "korleis", "kvar", "frå", "eining", "eininga", "leiar", "noko", "nokon", "finst",
            "vere");

    private static Map<String, Map<Language, Properties>> files() throws IOException {
        Map<String, Map<Language, Properties>> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(ROOT, 14)) {
            List<Path> found = all.filter(file -> file.toString().endsWith(".properties"))
                    .filter(file -> file.toString().contains("/src/main/resources/org/kompetens/"))
                    .toList();
            for (Path file : found) {
                for (Language language : Language.values()) {
                    String end = "_" + language.tag() + ".properties";
                    String name = file.toString();
                    if (name.endsWith(end)) {
                        files.computeIfAbsent(name.substring(0, name.length() - end.length()), none -> new TreeMap<>())
                                .put(language, read(file));
                    }
                }
            }
        }
        return files;
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    @Test
    void thereAreFiles() throws IOException {
        assertThat(files()).hasSizeGreaterThan(10);
    }

    @TestFactory
    Stream<DynamicTest> eachKeyIsThereInAllLanguages() throws IOException {
        return files().entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> {
                    assertThat(file.getValue().keySet()).containsExactly(Language.values());
                    Set<String> keys = of(file.getValue(), Language.EN).stringPropertyNames();
                    assertThat(file.getValue().values())
                            .allSatisfy(
                                    one -> assertThat(one.stringPropertyNames()).isEqualTo(keys));
                }));
    }

    @TestFactory
    Stream<DynamicTest> noMessageStandsInTheWordsOfAnotherLanguage() throws IOException {
        return files().entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getKey(), () -> assertThat(alike(file.getValue())).isEmpty()));
    }

    private static List<String> alike(Map<Language, Properties> file) {
        List<String> alike = new ArrayList<>();
        for (String key : of(file, Language.EN).stringPropertyNames()) {
            for (Language one : Language.values()) {
                for (Language other : Language.values()) {
                    String text = of(file, one).getProperty(key);
                    if (one.compareTo(other) < 0
                            && letters(text) >= FEWEST_LETTERS
                            && text.equals(of(file, other).getProperty(key))) {
                        alike.add(key + " in " + one + " and " + other);
                    }
                }
            }
        }
        return alike;
    }

    private static Properties of(Map<Language, Properties> file, Language language) {
        return Objects.requireNonNull(file.get(language));
    }

    private static long letters(String text) {
        return text.replaceAll("\\{[a-z-]+}", "")
                .codePoints()
                .filter(Character::isLetter)
                .count();
    }

    @TestFactory
    Stream<DynamicTest> nynorskAndBokmalAreNotMixed() throws IOException {
        return files().entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> {
                    assertThat(words(of(file.getValue(), Language.NN))).doesNotContainAnyElementsOf(ONLY_BOKMAL);
                    assertThat(words(of(file.getValue(), Language.NB))).doesNotContainAnyElementsOf(ONLY_NYNORSK);
                }));
    }

    private static List<String> words(Properties properties) {
        return properties.values().stream()
                .map(text -> text.toString().toLowerCase(Locale.ROOT).replaceAll("\\{[a-z-]+}", ""))
                .flatMap(text -> Arrays.stream(text.split("[^\\p{L}]+", -1)))
                .toList();
    }
}
