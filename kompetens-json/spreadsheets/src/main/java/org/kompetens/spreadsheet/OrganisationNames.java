package org.kompetens.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kompetens.text.Labels;
import org.kompetens.text.NearName;

/**
 * The ids of one kind of thing in an organisation, and what these are called in any language.
 *
 * @param <T> the ids
 */
final class OrganisationNames<T> {

    private static final Pattern BETWEEN = Pattern.compile("[\\s.:;,=()/\\u2013\\u2014-]+");
    private static final Pattern LAST_BRACKET = Pattern.compile("\\)$");

    private final Map<String, T> byId = new HashMap<>();
    private final Map<String, Set<T>> byName = new HashMap<>();
    private final List<String> ids = new ArrayList<>();
    private int longest;

    void add(String id, T value, Labels labels) {
        byId.put(id, value);
        ids.add(id);
        addName(id, value);
        labels.texts().values().forEach(name -> addName(name, value));
    }

    private void addName(String name, T value) {
        String key = key(name);
        byName.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(value);
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

    /** The id that is nearest to a text that names none. */
    Optional<String> near(String text) {
        return NearName.of(text, ids);
    }

    boolean isEmpty() {
        return byId.isEmpty();
    }

    private static String key(String name) {
        return Cell.strip(name).toLowerCase(Locale.ROOT);
    }
}
