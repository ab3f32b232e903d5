package org.kompetens.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kompetens.text.NearName;

/**
 * Known names by all that is left of them without one letter, so that the one that is meant by a misspelt name is found
 * as fast among ten thousand as among ten. Immutable.
 */
public final class NearNames {

    /** Longer names are not looked for. */
    private static final int LONGEST = 64;

    private final Map<String, List<String>> byRest = new HashMap<>();

    /** Of known names. */
    public NearNames(Collection<String> known) {
        for (String name : known) {
            rests(name)
                    .forEach(rest -> byRest.computeIfAbsent(rest, none -> new ArrayList<>(1))
                            .add(name));
        }
    }

    /**
     * The known name that is probably meant by one that is not known.
     *
     * @param name the name
     * @return the nearest of those in which a letter is wrong, missing or too many, or two have changed places; the first
     *     of several by their letters
     */
    public Optional<String> of(String name) {
        Set<String> near = new TreeSet<>();
        rests(name).forEach(rest -> near.addAll(byRest.getOrDefault(rest, List.of())));
        return NearName.of(name, near);
    }

    /** The whole name, and what is left of it without any one letter. */
    private static Set<String> rests(String name) {
        String letters = name.toLowerCase(Locale.ROOT);
        Set<String> rests = new HashSet<>();
        if (letters.length() <= LONGEST) {
            rests.add(letters);
            for (int i = 0; i < letters.length(); i++) {
                rests.add(letters.substring(0, i) + letters.substring(i + 1));
            }
        }
        return rests;
    }
}
