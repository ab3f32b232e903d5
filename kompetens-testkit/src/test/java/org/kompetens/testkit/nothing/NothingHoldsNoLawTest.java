package org.kompetens.testkit.nothing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.platform.engine.TestExecutionResult;
import org.kompetens.testkit.system.GapSystem;

/** Every law of the kit fails of a system that says nothing: none can be held by silence. */
@Tag("class-path") // It talks to the test engine itself, which as a module lets nobody in.
final class NothingHoldsNoLawTest {

    @TestFactory
    Stream<DynamicTest> aSystemThatSaysNothingBreaksEveryLaw() throws IOException, URISyntaxException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Class<?> laws : classesOfLaws()) {
            Map<String, Properties.Outcome> results = new TreeMap<>();
            silent(laws).ifPresent(silent -> results.putAll(Properties.run(silent)));
            for (Method law : laws(laws)) {
                tests.add(DynamicTest.dynamicTest(
                        laws.getSimpleName() + "." + law.getName(),
                        () -> assertThat(results.get(law.getName()))
                                .as("result of this law for the system below that says nothing")
                                .isNotNull()
                                .satisfies(NothingHoldsNoLawTest::assertIsBroken)));
            }
        }
        return tests.stream();
    }

    private static void assertIsBroken(Properties.Outcome outcome) {
        TestExecutionResult result = outcome.result();
        assertThat(result.getStatus()).isEqualTo(TestExecutionResult.Status.FAILED);
        // By what the law says, not by stumbling over what is not there.
        assertThat(result.getThrowable()).get().isInstanceOf(AssertionError.class);
    }

    /** Wherever they are in the kit, so that a new law is among them by itself. */
    private static List<Class<?>> classesOfLaws() throws IOException, URISyntaxException {
        Path classes = Path.of(GapSystem.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(classes.resolve("org/kompetens/testkit"))) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("$"))
                    .sorted()
                    .<Class<?>>map(NothingHoldsNoLawTest::load)
                    .filter(one -> Modifier.isAbstract(one.getModifiers())
                            && !laws(one).isEmpty())
                    .toList();
        }
    }

    private static Class<?> load(String file) {
        String name = file.substring(0, file.length() - ".class".length()).replaceAll("[/\\\\]", ".");
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Method> laws(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Property.class))
                .toList();
    }

    private static Optional<Class<?>> silent(Class<?> laws) {
        return Stream.of(SilentFigures.class, SilentStaff.class, SilentPlans.class, SilentCalendars.class)
                .<Class<?>>flatMap(each -> Arrays.stream(each.getDeclaredClasses()))
                .filter(one -> one.getSuperclass() == laws)
                .findFirst();
    }
}
