package org.kompetens.testkit.mistakes;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * A system that says to every question what was right of the first, and one that says what was right of any before, break every law:
 * what they say is never nothing, and never of another kind.
 */
@Tag("large")
final class SameAnswersTest {

    private static final long SEED = 20_261_129L;

    @TestFactory
    Stream<DynamicTest> whoAlwaysSaysTheSameBreaksEveryLaw() {
        return Families.all().stream().flatMap(family -> tests(family, false));
    }

    @TestFactory
    Stream<DynamicTest> whoSaysWhatComesToMindBreaksEveryLaw() {
        return Families.all().stream().flatMap(family -> tests(family, true));
    }

    private static <S> Stream<DynamicTest> tests(Family<S> family, boolean byChance) {
        List<Law> laws = family.all();
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i < laws.size(); i++) {
            Law law = laws.get(i);
            Law other = laws.get((i + 1) % laws.size());
            tests.add(DynamicTest.dynamicTest(family.name() + ": " + law.name(), () -> {
                var trial = family.with(new Mistake<>(
                        "What was right of another question is said", right -> repeating(right, byChance)));
                // So that what is said is not by luck of the very case that a law asks of alone.
                fails(trial, other);
                assertThat(fails(trial, law)).isTrue();
            }));
        }
        return tests.stream();
    }

    /** A law may also stumble over an answer that is of something else. */
    private static boolean fails(Family.Trial<?> trial, Law law) {
        try {
            return trial.isCaughtBy(law);
        } catch (IllegalStateException stumbles) {
            return true;
        }
    }

    private static <S> S repeating(S right, boolean byChance) {
        Class<?> asked = question(right.getClass());
        Map<String, List<Object>> said = new HashMap<>();
        Random random = new Random(SEED);
        @SuppressWarnings("unchecked")
        S repeating = (S) Proxy.newProxyInstance(
                asked.getClassLoader(), new Class<?>[] {asked}, (proxy, method, arguments) -> {
                    List<Object> answers = said.computeIfAbsent(method.getName(), first -> new ArrayList<>());
                    if (byChance || answers.isEmpty()) {
                        answers.add(answer(right, method, arguments));
                    }
                    return answers.get(byChance ? random.nextInt(Math.max(1, answers.size() - 1)) : 0);
                });
        return repeating;
    }

    private static Object answer(Object right, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(right, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    /** The interface of the kit that a system implements. */
    private static Class<?> question(Class<?> system) {
        return Stream.<Class<?>>iterate(system, one -> one != null, Class::getSuperclass)
                .flatMap(one -> Arrays.stream(one.getInterfaces()))
                .filter(one -> one.getName().startsWith("org.kompetens.testkit."))
                .findFirst()
                .orElseThrow(() -> new AssertionError(system + " answers no question of the kit"));
    }
}
