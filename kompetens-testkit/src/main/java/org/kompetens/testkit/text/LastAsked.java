package org.kompetens.testkit.text;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.SuppliedPolicy;

/**
 * What a system under test was asked last. Many laws draw their case themselves, from chance or from a number, and jqwik can
 * show nothing of it but these: then it shows below the sample what was asked when the law was broken.
 */
public final class LastAsked {

    /**
     * A law asks on one thread, be it the one on which jqwik finds a case or the one on which it shrinks it, and on that thread
     * it is shown what was asked; what is asked from another one is not remembered here.
     */
    private static final ThreadLocal<@Nullable Question> LAST = new ThreadLocal<>();

    private static final CaseReport SAMPLES = new CaseReport();

    private LastAsked() {}

    private record Question(String method, List<Object> arguments) {}

    /**
     * A system that remembers what it is asked, for the thread that asks.
     *
     * @param type its interface
     * @param system the system
     * @param <S> its interface
     * @return the same system
     */
    public static <S> S remembering(Class<S> type, S system) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getDeclaringClass() != Object.class && arguments != null) {
                        LAST.set(new Question(method.getName(), List.copyOf(Arrays.asList(arguments))));
                    }
                    try {
                        return method.invoke(system, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                }));
    }

    /**
     * What was asked last on this thread.
     *
     * @return the case in full, as {@link CaseText} prints it, or why it cannot be printed; empty if nothing has been asked
     */
    public static Optional<String> text() {
        return Optional.ofNullable(LAST.get()).map(question -> Printed.of(() -> text(question)));
    }

    /** Forgets what was asked on this thread, as before another law. */
    public static void forget() {
        LAST.remove();
    }

    private static String text(Question question) {
        List<Object> arguments = new ArrayList<>(question.arguments());
        if (arguments.size() == 3
                && arguments.get(0) instanceof CompetenceInventory inventory
                && arguments.get(1) instanceof LocalDate asOf
                && arguments.get(2) instanceof SuppliedPolicy policy) {
            return CaseText.of(new Situation(inventory, asOf, policy));
        }
        List<String> small = new ArrayList<>();
        List<String> large = new ArrayList<>();
        arguments.stream().map(LastAsked::shown).forEach(one -> (one.contains("\n") ? large : small).add(one));
        return String.join(", ", small) + (small.isEmpty() || large.isEmpty() ? "" : "\n") + String.join("\n", large);
    }

    private static String shown(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(LastAsked::shown).orElse("none");
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(LastAsked::shown).collect(Collectors.joining("\n"));
        }
        if (value instanceof EmployeeId id) {
            return id.value();
        }
        return SAMPLES.appliesTo(value) ? SAMPLES.report(value).toString() : value.toString();
    }
}
