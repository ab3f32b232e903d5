package org.kompetens.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * The name that is probably meant by one that is not known. Only the known one is ever repeated: what stands in its place
 * may be personal.
 */
public final class NearName {

    /** So many letters may be wrong, missing or too many. */
    private static final int MOST_WRONG = 2;

    /** Shorter names have as many that are near as are not. */
    private static final int SHORTEST = 4;

    private NearName() {}

    /**
     * The known name that is nearest.
     *
     * @param name a name that is not known
     * @param known those that are
     * @return the one in which the fewest letters are wrong, missing or too many, the first of several; empty where in
     *     all of them more than two are, or any in a short one
     */
    public static Optional<String> of(String name, Collection<String> known) {
        Optional<String> nearest = Optional.empty();
        int least = MOST_WRONG + 1;
        String letters = letters(name);
        for (String one : known) {
            int wrong = wrong(letters, letters(one));
            if (wrong < least) {
                least = wrong;
                nearest = Optional.of(one);
            }
        }
        return nearest;
    }

    /** Without what people write differently, as in birth_date and birthDate. */
    private static String letters(String name) {
        return name.length() > Byte.MAX_VALUE
                ? name
                : name.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
    }

    /** How many letters are wrong, as Levenshtein counts them; more than the most where that is plain at once. */
    private static int wrong(String name, String known) {
        int most = Math.min(name.length(), known.length()) < SHORTEST ? 0 : MOST_WRONG;
        if (Math.abs(name.length() - known.length()) > most) {
            return MOST_WRONG + 1;
        }
        int[] above = new int[known.length() + 1];
        for (int j = 0; j < above.length; j++) {
            above[j] = j;
        }
        for (int i = 0; i < name.length(); i++) {
            int[] row = new int[above.length];
            row[0] = i + 1;
            for (int j = 0; j < known.length(); j++) {
                int replaced = above[j] + (name.charAt(i) == known.charAt(j) ? 0 : 1);
                row[j + 1] = Math.min(replaced, Math.min(above[j + 1], row[j]) + 1);
            }
            above = row;
        }
        int wrong = above[known.length()];
        return wrong <= most ? wrong : MOST_WRONG + 1;
    }
}
