package org.kompetens.organisation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.kompetens.internal.NearNames;
import org.kompetens.text.Labels;

/**
 * The ids of things of one kind.
 *
 * @param near those that a misspelt one may mean
 * @param byLabel by what they are called, in small letters, in any language; empty for what several are called
 */
record KnownIds(NearNames near, Map<String, Optional<String>> byLabel) {

    static <T> KnownIds of(Collection<T> all, Function<T, String> id, Function<T, Labels> labels) {
        return new KnownIds(new NearNames(all.stream().map(id).toList()), byLabel(all, id, labels));
    }

    static <T> Map<String, Optional<String>> byLabel(
            Collection<T> all, Function<T, String> id, Function<T, Labels> labels) {
        Map<String, Optional<String>> byLabel = new HashMap<>();
        for (T one : all) {
            Set<String> called = new HashSet<>();
            labels.apply(one).texts().values().forEach(label -> called.add(label.toLowerCase(Locale.ROOT)));
            called.forEach(
                    label -> byLabel.merge(label, Optional.of(id.apply(one)), (first, second) -> Optional.empty()));
        }
        return byLabel;
    }

    Optional<String> of(String given) {
        return byLabel.getOrDefault(given.toLowerCase(Locale.ROOT), Optional.empty())
                .or(() -> near.of(given));
    }
}
