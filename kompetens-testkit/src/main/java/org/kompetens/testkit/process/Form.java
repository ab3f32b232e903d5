package org.kompetens.testkit.process;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kompetens.testkit.text.JsonLayout;

/** What a part of an answer may be, so that one that is not says where it is wrong, what is right and what it has. */
sealed interface Form {

    /** So many bits the parts of an exact fraction may have. */
    int LONGEST_FRACTION = 1 << 16;

    /** Any text. */
    Form TEXT = new Value("a text", String.class::isInstance);

    /** True or false. */
    Form YES_NO = new Value("true or false", Boolean.class::isInstance);

    /** Any number. */
    Form NUMBER = new Value("a number", BigDecimal.class::isInstance);

    /** A number without decimals that fits in 32 bits. */
    Form WHOLE = new Value("a whole number", value -> isWhole(value, Integer.SIZE));

    /** A number without decimals that fits in 64 bits. */
    Form COUNT = new Value("a whole number", value -> isWhole(value, Long.SIZE));

    /** FTE, or the change of one. */
    Form FTE = new Value(
            "FTE, with four decimals at most",
            value -> value instanceof BigDecimal number && isWhole(number.movePointRight(4), Long.SIZE));

    /** A number, or one that is exact by numerator and denominator. */
    Form FRACTION = new Value(
            "a number, or a numerator with its denominator",
            value -> value instanceof BigDecimal
                    || (value instanceof Map<?, ?> exact
                            && exact.size() == 2
                            && isWhole(exact.get("numerator"), LONGEST_FRACTION)
                            && isWhole(exact.get("denominator"), LONGEST_FRACTION)
                            && exact.get("denominator") instanceof BigDecimal denominator
                            && denominator.signum() > 0));

    /**
     * Looks at a part of an answer.
     *
     * @throws IllegalArgumentException if it is of another form: where, what is right, and what is there
     */
    void check(String path, Object value);

    /** Nothing but a value. */
    record Value(String right, Predicate<Object> isOne) implements Form {

        @Override
        public void check(String path, Object value) {
            require(isOne.test(value), path, right, value);
        }
    }

    /** As many as there are, of one form. */
    record Several(Form each) implements Form {

        @Override
        public void check(String path, Object value) {
            require(value instanceof List<?>, path, "a list", value);
            List<?> list = (List<?>) value;
            for (int i = 0; i < list.size(); i++) {
                each.check(path + "[" + i + "]", list.get(i));
            }
        }
    }

    /** An object with any names, each of one form. */
    record ByName(Form each) implements Form {

        @Override
        public void check(String path, Object value) {
            require(value instanceof Map<?, ?>, path, "an object", value);
            ((Map<?, ?>) value).forEach((name, one) -> each.check(inside(path, name), one));
        }
    }

    /** An object that must have some properties, may have others, and has no more. */
    record Parts(Map<String, Form> must, Map<String, Form> may) implements Form {

        /** The same, which must also have these. */
        Parts with(Form form, String... names) {
            return new Parts(plus(must, form, names), may);
        }

        /** The same, which may also have these. */
        Parts maybe(Form form, String... names) {
            return new Parts(must, plus(may, form, names));
        }

        private static Map<String, Form> plus(Map<String, Form> forms, Form form, String... names) {
            Map<String, Form> all = new TreeMap<>(forms);
            Arrays.stream(names).forEach(name -> all.put(name, form));
            return all;
        }

        @Override
        public void check(String path, Object value) {
            require(value instanceof Map<?, ?>, path, "an object", value);
            Map<?, ?> object = (Map<?, ?>) value;
            String here = path.isEmpty() ? "the answer" : path;
            for (String name : must.keySet()) {
                if (!object.containsKey(name)) {
                    throw new IllegalArgumentException(here + " lacks " + name);
                }
            }
            object.forEach((name, one) -> {
                Form form = must.containsKey(name.toString()) ? must.get(name.toString()) : may.get(name.toString());
                if (form == null) {
                    TreeSet<String> known = new TreeSet<>(must.keySet());
                    known.addAll(may.keySet());
                    throw new IllegalArgumentException(
                            here + " has " + name + ", which is no property of it; it has " + String.join(", ", known));
                }
                form.check(inside(path, name), one);
            });
        }
    }

    /** An object without any property, to which some are added. */
    static Parts parts() {
        return new Parts(Map.of(), Map.of());
    }

    /** A list of objects. */
    static Form list(Form each) {
        return new Several(each);
    }

    /** One of some words. */
    static Form oneOf(List<String> words) {
        return new Value("one of " + String.join(", ", words), words::contains);
    }

    private static String inside(String path, Object name) {
        return path.isEmpty() ? name.toString() : path + "." + name;
    }

    private static boolean isWhole(@Nullable Object value, int bits) {
        return value instanceof BigDecimal number
                && (number.signum() == 0 || number.stripTrailingZeros().scale() <= 0)
                && number.precision() - (long) number.scale() <= bits
                && number.toBigInteger().bitLength() < bits;
    }

    private static void require(boolean isRight, String path, String right, Object said) {
        if (!isRight) {
            throw new IllegalArgumentException(
                    path + " must be " + right + ", " + JsonLayout.onOneLine(said) + " is said");
        }
    }
}
