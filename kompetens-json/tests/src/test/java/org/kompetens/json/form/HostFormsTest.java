package org.kompetens.json.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kompetens.calendar.Window;
import org.kompetens.text.Labels;

/** Of every public type of the library it is told what a host's mapper does with it. */
final class HostFormsTest {

    private static final Pattern EXPORTED = Pattern.compile("exports ([\\w.]+);");

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

    @Test
    void the_packages_are_those_that_are_exported() throws IOException {
        Set<String> exported = exported("kompetens-core");
        exported.addAll(exported("kompetens-json/contract"));
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
