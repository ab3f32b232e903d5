package org.kompetens.spreadsheet;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;
import org.kompetens.text.NearName;

/**
 * The ids of one kind of thing in an organisation, and what these are called in any language.
 *
 * @param <T> the ids
 */
final class OrganisationNames<T> {

    private static final Pattern BETWEEN = Pattern.compile("[\\s.:;,=()/\\u2013\\u2014-]+");
    private static final Pattern LAST_BRACKET = Pattern.compile("\\)$");

    /** White space that people leave out or put in beside signs, and any run of it. */
    private static final Pattern SPACES = Pattern.compile("\\h*([,;:/\\u2013\\u2014-])\\h*|[\\h\\v]+");

    private static final Pattern DASH = Pattern.compile("[\\u2013\\u2014]");

    /** More would fill a message. */
    private static final int FEW = 10;

    private final Map<String, T> byId = new HashMap<>();
    private final Map<String, Set<T>> byName = new HashMap<>();
    private final Map<T, Labels> labelled = new LinkedHashMap<>();
    private final Set<String> written = new LinkedHashSet<>();
    private final Map<String, Optional<String>> nearest = new HashMap<>();
    private int longest;

    void add(String id, T value, Labels labels) {
        byId.put(id, value);
        labelled.put(value, labels);
        addName(id, value);
        labels.texts().values().forEach(name -> addName(name, value));
    }

    private void addName(String name, T value) {
        String key = key(name);
        byName.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(value);
        written.add(name);
        longest = Math.max(longest, key.length());
    }

    /**
     * Those that a text names: by its id, or else by its name or id in other letters; several where several are called so.
     * A text may also name one thing twice, such as by its number and its name: {@code 4 - Proficient}.
     */
    Set<T> find(String text) {
        Set<T> once = findOnce(text);
        return once.isEmpty() ? findTwice(text) : once;
    }

    private Set<T> findOnce(String text) {
        T exact = byId.get(text);
        return exact != null ? Set.of(exact) : byName.getOrDefault(key(text), Set.of());
    }

    private Set<T> findTwice(String given) {
        String text = Cell.strip(given);
        Matcher between = BETWEEN.matcher(text);
        while (between.find()) {
            // A cell can have thousands of such places, and names are short; a bracket may stand after the second.
            if (between.start() > longest || text.length() - between.end() > longest + 1) {
                continue;
            }
            Set<T> first = findOnce(text.substring(0, between.start()));
            Set<T> second =
                    findOnce(LAST_BRACKET.matcher(text.substring(between.end())).replaceFirst(""));
            if (first.size() == 1 && first.equals(second)) {
                return first;
            }
        }
        return Set.of();
    }

    /** The id or name that is nearest to a text that is none. */
    Optional<String> near(String text) {
        return nearest.computeIfAbsent(key(text), any -> NearName.of(text, written));
    }

    /** Whether there are so few that a person can be told all. */
    boolean isFew() {
        return labelled.size() <= FEW;
    }

    /** What they are called, in their order. */
    String listed(Language language) {
        return labelled.values().stream().map(labels -> labels.in(language)).collect(Collectors.joining(", "));
    }

    boolean isEmpty() {
        return byId.isEmpty();
    }

    private static String key(String name) {
        String words =
                SPACES.matcher(Cell.strip(name)).replaceAll(space -> space.group(1) == null ? " " : space.group(1));
        return DASH.matcher(words).replaceAll("-").toLowerCase(Locale.ROOT);
    }
}
