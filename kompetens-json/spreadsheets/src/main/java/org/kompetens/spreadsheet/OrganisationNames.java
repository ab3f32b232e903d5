package org.kompetens.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kompetens.text.Labels;
import org.kompetens.text.NearName;

/**
 * The ids of one kind of thing in an organisation, and what these are called in any language.
 *
 * @param <T> the ids
 */
final class OrganisationNames<T> {

    private final Map<String, T> byId = new HashMap<>();
    private final Map<String, Set<T>> byName = new HashMap<>();
    private final List<String> ids = new ArrayList<>();

    void add(String id, T value, Labels labels) {
        byId.put(id, value);
        ids.add(id);
        byName.computeIfAbsent(key(id), any -> new LinkedHashSet<>()).add(value);
        labels.texts()
                .values()
                .forEach(name -> byName.computeIfAbsent(key(name), any -> new LinkedHashSet<>())
                        .add(value));
    }

    /** Those that a text names: by its id, or else by its name or id in other letters; several where several are called so. */
    Set<T> find(String text) {
        T exact = byId.get(text);
        return exact != null ? Set.of(exact) : byName.getOrDefault(key(text), Set.of());
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
