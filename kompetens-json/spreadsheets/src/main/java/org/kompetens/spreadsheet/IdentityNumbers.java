package org.kompetens.spreadsheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Counts among the ids of a column what looks like a personal identity number: by its length, its date of birth and, where
 * there are any, its check digits. One such number is enough; but a Danish number without a hyphen has no check digits
 * since 2007, and so half of the column has to look like it, as any ten digits may be a staff number.
 */
final class IdentityNumbers {

    /** The national numbers. */
    enum Kind {
        PERSONNUMMER("personnummer"),
        FODSELSNUMMER("fødselsnummer"),
        CPR("CPR");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    private static final Pattern SWEDISH = Pattern.compile("(?:18|19|20)?\\d{6}[-+]?\\d{4}");
    private static final Pattern NORWEGIAN = Pattern.compile("\\d{6}[ ]?\\d{5}");
    private static final Pattern DANISH = Pattern.compile("\\d{6}[- ]?\\d{4}");
    private static final Pattern NO_DIGIT = Pattern.compile("\\D");

    /** A Danish number without the nought before it. */
    private static final int SHORTEST = 9;

    private static final int[] NORWEGIAN_FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
    private static final int[] NORWEGIAN_SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
    private static final int[] DANISH_WEIGHTS = {4, 3, 2, 7, 6, 5, 4, 3, 2, 1};

    private final Map<Kind, Long> sure = new EnumMap<>(Kind.class);
    private final Map<Kind, Long> perhaps = new EnumMap<>(Kind.class);
    private long values;

    /** Takes one id of the column. */
    void add(String id) {
        values++;
        if (id.length() < SHORTEST) {
            return;
        }
        Optional<Kind> kind = kind(id);
        kind.ifPresent(of -> sure.merge(of, 1L, Long::sum));
        if (kind.isEmpty() && isPerhapsDanish(id)) {
            perhaps.merge(Kind.CPR, 1L, Long::sum);
        }
    }

    /** The kind that the column seems to hold. */
    Optional<Kind> found() {
        Optional<Kind> most =
                sure.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
        return most.isPresent() || 2 * perhaps.getOrDefault(Kind.CPR, 0L) < values || perhaps.isEmpty()
                ? most
                : Optional.of(Kind.CPR);
    }

    /** How many ids of the column look like the kind. */
    long count(Kind kind) {
        return sure.getOrDefault(kind, 0L) + perhaps.getOrDefault(kind, 0L);
    }

    static Optional<Kind> kind(String id) {
        String digits = NO_DIGIT.matcher(id).replaceAll("");
        if (NORWEGIAN.matcher(id).matches() && isNorwegian(digits)) {
            return Optional.of(Kind.FODSELSNUMMER);
        }
        if (SWEDISH.matcher(id).matches() && isSwedish(digits.substring(digits.length() - 10))) {
            return Optional.of(Kind.PERSONNUMMER);
        }
        boolean isDanish = DANISH.matcher(id).matches() && isDanishDate(digits);
        return isDanish && (digits.length() < id.length() || sum(digits, DANISH_WEIGHTS) % 11 == 0)
                ? Optional.of(Kind.CPR)
                : Optional.empty();
    }

    /** Spreadsheet programs take the nought away that half of these numbers begin with. */
    private static boolean isPerhapsDanish(String id) {
        String digits = id.length() == 9 ? "0" + id : id;
        return DANISH.matcher(digits).matches() && isDanishDate(digits);
    }

    private static boolean isDanishDate(String digits) {
        return isDate(number(digits, 4), number(digits, 2), number(digits, 0));
    }

    /** Days of the temporary numbers of those who are not registered are raised by 40, and months of made up ones by 80. */
    private static boolean isNorwegian(String digits) {
        int day = number(digits, 0) % 40;
        int month = number(digits, 2) % 40;
        return isDate(number(digits, 4), month, day)
                && sum(digits, NORWEGIAN_FIRST) % 11 == 0
                && sum(digits, NORWEGIAN_SECOND) % 11 == 0;
    }

    /** Days of the numbers of those who are not registered are raised by 60. */
    private static boolean isSwedish(String digits) {
        if (!isDate(number(digits, 0), number(digits, 2), number(digits, 4) % 60)) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int product = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return sum % 10 == 0;
    }

    private static int number(String digits, int from) {
        return Integer.parseInt(digits.substring(from, from + 2));
    }

    /** Of a year in two digits: 29 February is a day where it is one in either century. */
    private static boolean isDate(int year, int month, int day) {
        try {
            return LocalDate.of(2000 + year, month, day).getDayOfMonth() == day;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static int sum(String digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (digits.charAt(i) - '0') * weights[i];
        }
        return sum;
    }
}
