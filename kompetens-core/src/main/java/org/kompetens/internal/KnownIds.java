package org.kompetens.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kompetens.text.Labels;

/**
 * The ids of things of one kind, by which is told which of them a wrong one may mean. Gone through when it is first asked
 * for, as nearly always nothing is wrong. Safe for use by several threads.
 */
public final class KnownIds {

    private final Supplier<Index> made;
    private volatile @Nullable Index index;

    /**
     * What is looked up.
     *
     * @param near those that a misspelt one may mean
     * @param byLabel by what they are called, in small letters, in any language; empty for what several are called
     */
    private record Index(NearNames near, Map<String, Optional<String>> byLabel) {}

    private KnownIds(Supplier<Index> made) {
        this.made = made;
    }

    /** Of some things, by their ids and by what they are called. */
    public static <T> KnownIds of(Collection<T> all, Function<T, String> id, Function<T, Labels> labels) {
        return new KnownIds(() -> new Index(new NearNames(all.stream().map(id).toList()), byLabel(all, id, labels)));
    }

    private static <T> Map<String, Optional<String>> byLabel(
            Collection<T> all, Function<T, String> id, Function<T, Labels> labels) {
        Map<String, Optional<String>> byLabel = new HashMap<>();
        for (T one : all) {
            Set<String> called = new HashSet<>();
            labels.apply(one).texts().values().forEach(label -> called.add(label.toLowerCase(Locale.ROOT)));
            called.forEach(label -> byLabel.merge(
                    label,
                    Optional.of(id.apply(one)),
                    (first, second) -> first.equals(second) ? first : Optional.empty()));
        }
        return byLabel;
    }

    /** The id that is meant by what something is called, or by an id in which letters are wrong. */
    public Optional<String> of(String given) {
        Index known = index;
        if (known == null) {
            known = made.get();
            index = known;
        }
        Index by = known;
        return by.byLabel()
                .getOrDefault(given.toLowerCase(Locale.ROOT), Optional.empty())
                .or(() -> by.near().of(given));
    }
}
