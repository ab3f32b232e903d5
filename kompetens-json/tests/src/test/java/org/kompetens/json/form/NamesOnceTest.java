package org.kompetens.json.form;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The name of a property is written where the property is declared, and nowhere else. */
final class NamesOnceTest {

    private static final Path ROOMS = Path.of("..");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");

    /** What a schema says of itself is in the words of JSON Schema, some of which are names of properties too. */
    private static final String SCHEMAS = "/schema/";

    /** Events of a calendar have texts of their own, the keys of which are no properties. */
    private static final String EVENTS = "/ical/";

    /** By what a property is looked for: there the declaration is to be asked for the name. */
    private static final Pattern LOOKED_FOR =
            Pattern.compile("\\b(then|property|missing|equals|get|contains|containsKey|name|path)\\(\\s*$");

    /** In a declaration the name is the first argument, or stands by a constant or a constant of an enum. */
    private static final Pattern DECLARED =
            Pattern.compile("(\\b\\w+(<>)?\\(|\\bString [A-Z_]+ =|case [A-Z_]+ ->)\\s*$");

    /** An example of an id, or the word for a kind of source, which happens to be a name too. */
    private static final Pattern NO_NAME = Pattern.compile("(::value, |here\\(object, )$");

    private static final Pattern LISTED = Pattern.compile("\\bList\\.of\\(\\s*$");

    /** By which a property is declared of which the name is written there. */
    private static final Pattern PROPERTY = Pattern.compile("\\bProperty\\.of\\(\\s*\"(\\w+)\"");

    private static Stream<Path> sources() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String room : List.of("contract", "jackson2", "jackson3")) {
            try (Stream<Path> all = Files.walk(ROOMS.resolve(room).resolve("src/main/java"))) {
                all.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
            }
        }
        assertThat(files).hasSizeGreaterThan(200);
        return files.stream();
    }

    private static Set<String> names() {
        Set<String> names = new TreeSet<>();
        forms().forEach(form -> names.addAll(form.names()));
        assertThat(names).contains("fte", "lastDay", "units", "knownExit");
        return names;
    }

    private static Set<PartsForm<?, ?>> forms() {
        DeclaredProperties declared = new DeclaredProperties();
        Documents.ALL.forEach(type -> declared.take(type.name(), type.form()));
        return declared.forms();
    }

    @Test
    void no_property_s_name_is_written_twice() throws IOException {
        Set<String> names = names();
        List<String> twice = new ArrayList<>();
        for (Path file : sources()
                .filter(not(file ->
                        file.toString().contains(SCHEMAS) || file.toString().contains(EVENTS)))
                .toList()) {
            String source = COMMENT.matcher(Files.readString(file)).replaceAll("");
            boolean declares = Path.of("form").equals(file.getName(file.getNameCount() - 2));
            TEXT.matcher(source)
                    .results()
                    .filter(text -> names.contains(text.group(1)))
                    .filter(text -> !declares || !isDeclared(source.substring(0, text.start())))
                    .map(text -> file.getFileName() + ": " + text.group())
                    .forEach(twice::add);
        }
        assertThat(twice).isEmpty();
    }

    private static boolean isDeclared(String before) {
        return NO_NAME.matcher(before).find()
                || (DECLARED.matcher(before).find()
                        && !LOOKED_FOR.matcher(before).find()
                        && !LISTED.matcher(before).find());
    }

    @Test
    void a_name_that_is_looked_for_or_listed_is_found() {
        assertThat(isDeclared("Property.of(")).isTrue();
        for (String before : List.of("path.then(", "KnownNames(List.of(", "List.of(\"id\", ", "case ", "return ")) {
            assertThat(isDeclared(before)).as(before).isFalse();
        }
    }

    private static Map<String, Integer> declarations(Stream<String> sources) {
        Map<String, Integer> declarations = new TreeMap<>();
        sources.map(source -> COMMENT.matcher(source).replaceAll(""))
                .flatMap(source -> PROPERTY.matcher(source).results())
                .forEach(found -> declarations.merge(found.group(1), 1, Integer::sum));
        return declarations;
    }

    /** Of an object's property the name is written once, so that no name is written more often than objects have it. */
    private static List<String> writtenTwice(Map<String, Integer> declarations) {
        Map<String, Set<String>> objects = new TreeMap<>();
        forms().forEach(form -> form.names()
                .forEach(name ->
                        objects.computeIfAbsent(name, none -> new TreeSet<>()).add(form.name())));
        return declarations.entrySet().stream()
                .filter(one -> one.getValue()
                        > objects.getOrDefault(one.getKey(), Set.of()).size())
                .map(one -> one.getKey() + ": written " + one.getValue() + " times, a property of "
                        + objects.getOrDefault(one.getKey(), Set.of()))
                .toList();
    }

    @Test
    void within_the_forms_no_property_s_name_is_written_twice() throws IOException {
        List<String> sources = new ArrayList<>();
        for (Path file : sources().toList()) {
            sources.add(Files.readString(file));
        }
        Map<String, Integer> declarations = declarations(sources.stream());
        assertThat(declarations).hasSizeGreaterThan(300);
        assertThat(writtenTwice(declarations)).isEmpty();
    }

    @Test
    void a_second_declaration_is_found() {
        assertThat(writtenTwice(declarations(
                        Stream.of("Property.of(\"knownExit\", DATE)", "Property.of(\n \"knownExit\", DATE)"))))
                .containsExactly("knownExit: written 2 times, a property of [employee]");
        assertThat(writtenTwice(declarations(Stream.of("Property.of(\"noSuch\", DATE)"))))
                .containsExactly("noSuch: written 1 times, a property of []");
    }

    @Test
    void no_form_has_two_parts_of_one_name() {
        assertThat(forms())
                .hasSizeGreaterThan(100)
                .allSatisfy(form -> assertThat(form.names()).as(form.name()).doesNotHaveDuplicates());
    }
}
