package org.kompetens.testkit.laws;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.EmploymentId;

/**
 * Where two values differ first, for people: of maps the entry, of lists the place, of what systems answer the property. All
 * is of made-up cases, so that ids are told, which the library itself hides.
 */
final class Difference {

    /** Where what systems answer is declared. */
    private static final Set<String> ANSWERS = Set.of("org.kompetens.testkit.system", "org.kompetens.coverage");

    private Difference() {}

    /** What must be, and is; of two that are equal nothing can be told. */
    static String text(String what, @Nullable Object expected, @Nullable Object actual) {
        if (expected instanceof Map<?, ?> one && actual instanceof Map<?, ?> other) {
            Set<Object> keys = new LinkedHashSet<>(one.keySet());
            keys.addAll(other.keySet());
            for (Object key : keys) {
                if (!Objects.equals(one.get(key), other.get(key))) {
                    return text(what + " of " + shown(key), one.get(key), other.get(key));
                }
            }
        }
        if (expected instanceof List<?> one && actual instanceof List<?> other && one.size() == other.size()) {
            for (int i = 0; i < one.size(); i++) {
                if (!Objects.equals(one.get(i), other.get(i))) {
                    return text(what + "[" + i + "]", one.get(i), other.get(i));
                }
            }
        }
        if (expected != null
                && actual != null
                && expected.getClass() == actual.getClass()
                && expected.getClass().isRecord()
                && ANSWERS.contains(expected.getClass().getPackageName())
                && isOpen(expected)) {
            for (RecordComponent one : expected.getClass().getRecordComponents()) {
                if (!Objects.equals(value(one, expected), value(one, actual))) {
                    return text(what + ", " + one.getName(), value(one, expected), value(one, actual));
                }
            }
        }
        return what + " must be " + shown(expected) + ", is " + shown(actual);
    }

    private static @Nullable Object value(RecordComponent component, Object of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A value with all ids. */
    static String shown(@Nullable Object value) {
        if (value == null || (value instanceof Optional<?> none && none.isEmpty())) {
            return "nothing";
        }
        if (value instanceof Optional<?> optional) {
            return shown(optional.orElseThrow());
        }
        if (value instanceof EmployeeId id) {
            return id.value();
        }
        if (value instanceof EmploymentId id) {
            return id.value();
        }
        if (value instanceof AssessmentId id) {
            return id.value();
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(one -> shown(one.getKey()) + "=" + shown(one.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof Collection<?> all) {
            return all.stream().map(Difference::shown).collect(Collectors.joining(", ", "[", "]"));
        }
        boolean isWrittenByItself =
                !value.toString().startsWith(value.getClass().getSimpleName() + "[");
        return !value.getClass().isRecord() || isWrittenByItself || !isOpen(value)
                ? value.toString()
                : properties(value);
    }

    /** Whether its properties can be asked for from here. */
    private static boolean isOpen(Object record) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .allMatch(one -> one.getAccessor().canAccess(record));
    }

    /** What a record says of itself, without what is empty. */
    private static String properties(Object record) {
        List<String> all = new ArrayList<>();
        for (RecordComponent one : record.getClass().getRecordComponents()) {
            Object value = value(one, record);
            if (!(value instanceof Optional<?> none && none.isEmpty())) {
                all.add(one.getName() + "=" + shown(value));
            }
        }
        return record.getClass().getSimpleName() + all;
    }
}
