package org.kompetens.testkit.mistakes;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.sessions.JqwikSession;
import org.kompetens.testkit.Breach;
import org.kompetens.testkit.Breaches;
import org.kompetens.testkit.Inventories;
import org.kompetens.testkit.Situations;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.SuppliedPolicy;

/**
 * One law, tried on the same cases in every run and for every system: jqwik draws others each time, and a table of what
 * catches what would be another each time.
 */
public final class Law {

    private static final long SEED = 20_261_128L;
    private static final int SIZE = 400;
    private static final Map<Method, Law> ALL = new ConcurrentHashMap<>();

    /** Where the situations of a law come from: from one pool or the other, or it draws its own. */
    enum PoolName {
        SOUND,
        WITH_BAD_RECORDS,
        OWN
    }

    /** What an assumption throws that does not hold; its module is not read by the kit's. */
    private static final String ABORTED = "org.opentest4j.TestAbortedException";

    private static final Object POOLED = new Object();

    /** What is drawn for a parameter that draws itself: each system is to draw the same. */
    private record Shuffle(long seed) {}

    private final Object first;
    private final Method method;
    private final Random random = new Random(SEED);
    private final List<Object[]> cases = new ArrayList<>();
    private List<RandomGenerator<?>> generators = List.of();

    private Law(Object first, Method method) {
        this.first = first;
        this.method = method;
    }

    /** The laws of a class of laws, by name. */
    public static List<Law> of(Object laws) {
        return Stream.<Class<?>>iterate(laws.getClass(), type -> type != Object.class, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Property.class))
                .sorted(Comparator.comparing(Method::getName))
                .map(method -> ALL.computeIfAbsent(method, one -> new Law(laws, one)))
                .toList();
    }

    /** Whether it compares with the reference implementation, which catches all that it has an opinion on. */
    boolean isByReference() {
        return method.getName().contains("Reference") || method.getName().contains("reference");
    }

    public String name() {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    /** Whether the law is one of these. */
    boolean isOf(Object laws) {
        return method.getDeclaringClass().isInstance(laws);
    }

    /** Whether the law is broken in one of its cases. */
    public boolean isBroken(List<Object> laws, Stream<Integer> cases) {
        Object mine = laws.stream().filter(this::isOf).findFirst().orElseThrow();
        int tries = method.getAnnotation(Property.class).tries();
        return cases.limit(tries).anyMatch(index -> isBroken(mine, at(index)));
    }

    /** Where the situations come from that the law is tried on. */
    PoolName pool() {
        return Arrays.stream(method.getParameters())
                .filter(one -> one.getType() == Situation.class)
                .map(one -> switch (one.getAnnotation(ForAll.class).value()) {
                    case "" -> PoolName.SOUND;
                    case "withBadRecords" -> PoolName.WITH_BAD_RECORDS;
                    default -> PoolName.OWN;
                })
                .findFirst()
                .orElse(PoolName.OWN);
    }

    private boolean isBroken(Object laws, Object[] values) {
        boolean[] broken = {false};
        JqwikSession.run(() -> {
            try {
                method.setAccessible(true);
                method.invoke(
                        laws,
                        Arrays.stream(values)
                                .map(value -> value instanceof Shuffle shuffle ? new Random(shuffle.seed()) : value)
                                .toArray());
            } catch (InvocationTargetException e) {
                Throwable thrown = Objects.requireNonNull(e.getCause());
                if (thrown instanceof AssertionError) {
                    broken[0] = true;
                } else if (!ABORTED.equals(thrown.getClass().getName())) {
                    throw new IllegalStateException(name() + " stumbles", thrown);
                }
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        });
        return broken[0];
    }

    @SuppressWarnings("ReferenceEquality")
    private Object[] at(int index) {
        JqwikSession.run(() -> {
            if (generators.isEmpty()) {
                generators = Arrays.stream(method.getParameters())
                        .<RandomGenerator<?>>map(
                                parameter -> arbitrary(parameter).generator(SIZE))
                        .toList();
            }
            while (cases.size() <= index) {
                cases.add(generators.stream()
                        .map(generator -> generator.next(random).value())
                        .toArray());
            }
        });
        Object[] values = cases.get(index).clone();
        for (int i = 0; i < values.length; i++) {
            if (values[i] == POOLED) {
                values[i] = pool() == PoolName.SOUND ? Pool.SOUND.at(index) : Pool.WITH_BAD_RECORDS.at(index);
            }
        }
        return values;
    }

    private Arbitrary<?> arbitrary(Parameter parameter) {
        if (parameter.getType() == Situation.class && pool() != PoolName.OWN) {
            return Arbitraries.just(POOLED);
        }
        String provider = parameter.getAnnotation(ForAll.class).value();
        if (!provider.isEmpty()) {
            return provided(provider);
        }
        Class<?> type = parameter.getType();
        if (type == int.class) {
            IntRange range = parameter.getAnnotation(IntRange.class);
            return range == null
                    ? Arbitraries.integers()
                    : Arbitraries.integers().between(range.min(), range.max());
        }
        if (type == boolean.class) {
            return Arbitraries.of(true, false);
        }
        if (type == long.class) {
            return Arbitraries.longs();
        }
        if (type == Random.class) {
            return Arbitraries.longs().map(Shuffle::new);
        }
        if (type == Breach.class) {
            return Breaches.breaches();
        }
        if (type == List.class) {
            return Arbitraries.integers().between(0, 99).list().ofMaxSize(4);
        }
        if (type == SuppliedPolicy.class) {
            return Situations.policies();
        }
        return type.isEnum() ? Arbitraries.of(type.getEnumConstants()) : Inventories.inventories();
    }

    private Arbitrary<?> provided(String name) {
        for (Class<?> type = first.getClass(); type != null; type = type.getSuperclass()) {
            for (Method one : type.getDeclaredMethods()) {
                if (one.getName().equals(name)) {
                    return call(one);
                }
            }
        }
        throw new IllegalStateException("nothing provides " + name);
    }

    private Arbitrary<?> call(Method provider) {
        try {
            provider.setAccessible(true);
            return (Arbitrary<?>) provider.invoke(first);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
