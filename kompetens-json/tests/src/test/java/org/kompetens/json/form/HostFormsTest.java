package org.kompetens.json.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kompetens.calendar.Window;
import org.kompetens.count.LongRun;
import org.kompetens.json.CompletionsDocument;
import org.kompetens.json.DutyRecordsDocument;
import org.kompetens.json.ResultDocument;
import org.kompetens.json.ResultToWrite;
import org.kompetens.text.Labels;

/** Of every public type of the library it is told what a host's mapper does with it. */
final class HostFormsTest {

    private static final Pattern EXPORTED = Pattern.compile("exports ([\\w.]+);");

    /** Documents of a list, of which a host's mapper takes each element, in a list or an object of the host's own. */
    private static final Set<Class<?>> LISTS = Set.of(CompletionsDocument.class, DutyRecordsDocument.class);

    private static Set<String> exported(String module) throws IOException {
        return EXPORTED.matcher(Files.readString(Path.of("../..", module, "src/main/java/module-info.java"), UTF_8))
                .results()
                .map(exports -> exports.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The public types of the core, the nested ones too, wherever it is: in a folder or in a jar. */
    private static List<Class<?>> publicTypes() throws IOException, URISyntaxException {
        URI core =
                Labels.class.getProtectionDomain().getCodeSource().getLocation().toURI();
        Path path = Path.of(core);
        if (Files.isDirectory(path)) {
            return publicTypes(path);
        }
        try (FileSystem jar = FileSystems.newFileSystem(path, Map.of())) {
            return publicTypes(jar.getPath("/"));
        }
    }

    private static List<Class<?>> publicTypes(Path root) throws IOException {
        Set<String> packages = exported("kompetens-core");
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(file -> file.endsWith(".class"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .filter(name -> packages.contains(name.substring(0, Math.max(0, name.lastIndexOf('.')))))
                    .filter(name -> !name.endsWith(".package-info"))
                    .<Class<?>>map(HostFormsTest::type)
                    .filter(HostFormsTest::isPublic)
                    .toList();
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, Labels.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(name, e);
        }
    }

    private static boolean isPublic(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        return !type.isAnonymousClass()
                && !type.isLocalClass()
                && Modifier.isPublic(type.getModifiers())
                && (outer == null || isPublic(outer));
    }

    @Test
    void every_public_type_of_the_core_is_read_or_written_or_refused_by_name() throws Exception {
        assertThat(publicTypes())
                .hasSizeGreaterThan(280)
                .allSatisfy(type -> assertThat(HostForms.declared(type))
                        .as(
                                "%s: it belongs into ModelHostForms, CalendarHostForms, ResultHostForms or RefusedTypes",
                                type)
                        .isPresent());
    }

    /** Or its parts are: an {@code of} gives what a host's mapper writes. */
    @Test
    void whatever_is_written_as_a_document_goes_out_through_a_host_s_mapper_too() throws Exception {
        List<Method> writers = new ArrayList<>();
        for (Class<?> document : documents()) {
            Stream.of(document.getDeclaredMethods())
                    .filter(method -> method.getName().equals("write") && isPublicStatic(method))
                    .forEach(writers::add);
        }
        assertThat(writers).hasSizeGreaterThan(40);
        assertThat(writers.stream().filter(not(HostFormsTest::isWrittenByHost))).isEmpty();
    }

    private static boolean isWrittenByHost(Method writer) {
        List<Class<?>> parts = Stream.of(writer.getParameterTypes())
                .filter(type -> !type.equals(OutputStream.class) && !type.equals(LongRun.class))
                .toList();
        boolean isGiven = Stream.of(writer.getDeclaringClass().getDeclaredMethods())
                .anyMatch(method -> method.getName().equals("of")
                        && isPublicStatic(method)
                        && method.getReturnType().equals(ResultToWrite.class)
                        && List.of(method.getParameterTypes()).equals(parts));
        boolean isValue = parts.size() == 1
                && HostForms.of(parts.get(0)).filter(HostForm::isWritten).isPresent();
        return isGiven || isValue || LISTS.contains(writer.getDeclaringClass());
    }

    private static boolean isPublicStatic(Method method) {
        return Modifier.isPublic(method.getModifiers()) && Modifier.isStatic(method.getModifiers());
    }

    /** The classes of documents, wherever they are: in a folder or in a jar. */
    private static List<Class<?>> documents() throws IOException, URISyntaxException {
        Path path = Path.of(ResultDocument.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        if (Files.isDirectory(path)) {
            return documents(path);
        }
        try (FileSystem jar = FileSystems.newFileSystem(path, Map.of())) {
            return documents(jar.getPath("/"));
        }
    }

    private static List<Class<?>> documents(Path root) throws IOException {
        try (Stream<Path> files = Files.list(root.resolve("org/kompetens/json"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith("Document.class"))
                    .map(file -> "org.kompetens.json." + file.substring(0, file.length() - ".class".length()))
                    .<Class<?>>map(HostFormsTest::type)
                    .toList();
        }
    }

    @Test
    void the_packages_are_those_that_are_exported() throws IOException {
        Set<String> exported = exported("kompetens-core");
        exported.addAll(exported("kompetens-json/contract"));
        exported.addAll(exported("kompetens-json/spreadsheets"));
        exported.addAll(exported("kompetens-json/report"));
        assertThat(HostForms.PACKAGES).containsExactlyInAnyOrderElementsOf(exported);
    }

    @Test
    void a_type_of_which_nothing_is_told_is_refused_by_name() {
        HostForm<?> form =
                HostForms.of(org.kompetens.json.ical.ICalendarFile.class).orElseThrow();
        assertThat(form.isRead() || form.isWritten() || form.isName()).isFalse();
        assertThat(form.notWritten()).startsWith("org.kompetens.json.ical.ICalendarFile has no form as JSON. ");
    }

    @Test
    void a_narrower_type_is_written_and_read_as_the_wider_one() {
        HostForm<?> form = HostForms.of(Window.Days.class).orElseThrow();
        assertThat(form.isWritten()).isTrue();
        assertThat(form.isRead()).isFalse();
        assertThat(form.notRead())
                .isEqualTo("org.kompetens.calendar.Window$Days is written as JSON, and not read. Read it as"
                        + " org.kompetens.calendar.Window$Fixed.");
    }

    @Test
    void what_is_none_of_the_library_s_is_left_to_the_mapper() {
        assertThat(HostForms.of(HostFormsTest.class.arrayType())).isEmpty();
        assertThat(HostForms.of(String.class)).isEmpty();
        assertThat(HostForms.of(Labels[].class)).isEmpty();
    }
}
