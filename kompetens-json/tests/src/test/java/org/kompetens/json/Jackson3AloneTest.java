package org.kompetens.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.StringTokenizer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kompetens.json.jackson3.KompetensModule;
import org.kompetens.json.schema.DocumentSchema;
import org.kompetens.json.token.JsonLine;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import tools.jackson.databind.json.JsonMapper;

/** With the artifact for Jackson 3, no class of Jackson 2 is needed but for the annotations, which the two share. */
final class Jackson3AloneTest {

    private static final List<String> HIDDEN =
            List.of("com.fasterxml.jackson.core.", "com.fasterxml.jackson.databind.", "org.kompetens.json.jackson2.");

    private static final String PROVIDER = "org.kompetens.json.jackson3.Jackson3Line";

    @TempDir
    private Path directory;

    @Test
    void documents_and_a_host_s_mapper_do_without_jackson_2() throws IOException, ReflectiveOperationException {
        Path provider = Files.writeString(directory.resolve("provider"), PROVIDER);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (Without without = new Without(provider.toUri().toURL())) {
            thread.setContextClassLoader(without);
            Object use = without.loadClass(Use.class.getName())
                    .getDeclaredConstructor()
                    .newInstance();
            assertThat(((Supplier<?>) use).get()).isEqualTo("""
                    org.kompetens.json.jackson3
                    {"id":"e1","employments":[],"assessments":[]}
                    {"id":"e2","employments":[],"assessments":[]}
                    2026/27
                    """);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Everything on the class path but what is hidden. */
    private static final class Without extends URLClassLoader {

        private static final String SERVICE = "META-INF/services/" + JsonLine.class.getName();

        private final URL provider;

        Without(URL provider) {
            super(classPath(), ClassLoader.getPlatformClassLoader());
            this.provider = provider;
        }

        private static URL[] classPath() {
            List<URL> urls = new ArrayList<>();
            StringTokenizer entries = new StringTokenizer(System.getProperty("java.class.path"), File.pathSeparator);
            while (entries.hasMoreTokens()) {
                try {
                    urls.add(Path.of(entries.nextToken()).toUri().toURL());
                } catch (MalformedURLException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return urls.toArray(URL[]::new);
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (HIDDEN.stream().anyMatch(name::startsWith)) {
                throw new ClassNotFoundException(name);
            }
            return super.findClass(name);
        }

        @Override
        public Enumeration<URL> findResources(String name) throws IOException {
            return name.equals(SERVICE) ? Collections.enumeration(List.of(provider)) : super.findResources(name);
        }
    }

    /** Runs where Jackson 2 is hidden. */
    public static final class Use implements Supplier<String> {

        @Override
        public String get() {
            try {
                return JsonLine.found().getClass().getPackageName() + "\n" + lines() + host() + "\n" + cycle() + "\n";
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String lines() throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            EmployeeLines.write(List.of(Employee.of(EmployeeId.of("e1"), List.of(), List.of())), out);
            DocumentSchema.find("employee").orElseThrow().write(new ByteArrayOutputStream());
            return out.toString(UTF_8);
        }

        private static String host() {
            JsonMapper mapper =
                    JsonMapper.builder().addModule(new KompetensModule()).build();
            return mapper.writeValueAsString(mapper.readValue("{\"id\":\"e2\"}", Employee.class));
        }

        private static String cycle() throws IOException {
            byte[] text = "{\"id\":\"2026/27\",\"year\":2026}".getBytes(UTF_8);
            return CycleDocument.read(new ByteArrayInputStream(text))
                    .orThrow()
                    .id()
                    .value();
        }
    }
}
