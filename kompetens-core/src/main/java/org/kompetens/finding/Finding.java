package org.kompetens.finding;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/**
 * One thing wrong with data, or worth a look. Holds nothing personal: a value from a person's record is named by its
 * path, and repeated here only where it is known to be the id of something else, such as a unit.
 *
 * @param rule the rule that is broken
 * @param path where the value stands
 * @param values what the message names, by the names of its gaps; of what differs between languages, one for each, such
 *     as {@code label@sv}
 */
public record Finding(Rule rule, FieldPath path, Map<String, String> values) implements Comparable<Finding> {

    /** Between the name of a gap and the language for which a value is. */
    private static final String IN = "@";

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::path)
            .thenComparing(Finding::code)
            .thenComparing(finding -> finding.values().toString());

    /** Copies. */
    public Finding {
        values = values.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * A finding whose message names no value.
     *
     * @param rule the rule that is broken
     * @param path where
     * @return the finding
     */
    public static Finding of(Rule rule, FieldPath path) {
        return new Finding(rule, path, Map.of());
    }

    /**
     * This finding with one more value for its message.
     *
     * @param name the gap in the message
     * @param value what fills it; its {@code toString} is taken
     * @return a new finding
     */
    public Finding withValue(String name, Object value) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(name, value.toString());
        return new Finding(rule, path, more);
    }

    /**
     * This finding with a name for its message, in whichever language that is written.
     *
     * @param name the gap in the message
     * @param labels what fills it
     * @return a new finding
     */
    public Finding withLabels(String name, Labels labels) {
        return withTexts(name, labels::in);
    }

    /**
     * This finding with words for its message, in whichever language that is written.
     *
     * @param name the gap in the message
     * @param text what fills it in each language
     * @return a new finding
     */
    public Finding withTexts(String name, Function<Language, String> text) {
        Map<String, String> more = new LinkedHashMap<>(values);
        for (Language language : Language.values()) {
            more.put(name + IN + language.tag(), text.apply(language));
        }
        return new Finding(rule, path, more);
    }

    /** Of what differs between languages, that of one. */
    private Map<String, String> values(Language language) {
        Map<String, String> chosen = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            int in = name.indexOf(IN);
            if (in < 0) {
                chosen.put(name, value);
            } else if (name.substring(in + IN.length()).equals(language.tag())) {
                chosen.put(name.substring(0, in), value);
            }
        });
        return chosen;
    }

    /**
     * The same finding, seen from further out.
     *
     * @param outer where the checked thing stands
     * @return a finding with the longer path
     */
    public Finding withOuterPath(FieldPath outer) {
        return new Finding(rule, outer.then(path), values);
    }

    /**
     * The rule's stable code.
     *
     * @return for instance {@code unit.unknown-parent}
     */
    public String code() {
        return rule.code();
    }

    /**
     * The rule's severity.
     *
     * @return error or warning
     */
    public Severity severity() {
        return rule.severity();
    }

    /**
     * Whether this is an error.
     *
     * @return false for a warning
     */
    public boolean isError() {
        return severity() == Severity.ERROR;
    }

    /**
     * What is wrong, with which value, and what to try.
     *
     * @param language in which language
     * @return one or two sentences
     */
    public String message(Language language) {
        return rule.templates().fill(rule.code(), language, values(language));
    }

    /**
     * The same message, sentence by sentence.
     *
     * @param language in which language
     * @return what is wrong, and then what to try, if anything is known to help
     */
    public List<String> sentences(Language language) {
        return rule.templates().fillEach(rule.code(), language, values(language));
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
