package org.kompetens.staffing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The age limits of a country, each row with the statute that it rests on. As the law stood when this release was made; an
 * organisation may read a table of its own.
 *
 * <p>A table is a text: one row a line, its values between semicolons in the order of {@link RetirementRow}, an empty one
 * where there is none; an age is written {@code P66Y6M}. A line that begins with {@code #} is a comment.
 *
 * @param rows in the order of the text
 */
public record RetirementTable(List<RetirementRow> rows) {

    private static final int VALUES = 10;

    /** Copies. */
    public RetirementTable {
        rows = List.copyOf(rows);
    }

    /**
     * The Swedish table: reference age, right to stay.
     *
     * @return limits {@code reference-age} and {@code right-to-stay}
     */
    public static RetirementTable sweden() {
        return supplied("Sweden");
    }

    /**
     * The Norwegian table: general limit, special limits of municipalities and state, national pension.
     *
     * @return limits {@code general-limit}, {@code judges}, {@code special-limit-65}, {@code special-limit-63}, {@code
     *     special-limit-60}, {@code national-pension} and {@code earliest-pension}
     */
    public static RetirementTable norway() {
        return supplied("Norway");
    }

    /**
     * The Danish table: state pension, voluntary early retirement (efterløn).
     *
     * @return limits {@code state-pension} and {@code early-retirement}
     */
    public static RetirementTable denmark() {
        return supplied("Denmark");
    }

    private static RetirementTable supplied(String country) {
        String file = "RetirementTable_" + country + ".txt";
        try (InputStream in = RetirementTable.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no table " + file);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /**
     * Reads a table.
     *
     * @param text as described above
     * @return the table
     * @throws IllegalArgumentException if a line is no row; the message names the line
     */
    public static RetirementTable parse(String text) {
        List<String> lines = text.lines().toList();
        List<RetirementRow> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
                rows.add(row(lines.get(i), i + 1));
            }
        }
        return new RetirementTable(rows);
    }

    private static RetirementRow row(String line, int number) {
        String[] values = line.split(";", -1);
        try {
            if (values.length != VALUES) {
                throw new IllegalArgumentException(values.length + " values in place of " + VALUES);
            }
            int next = 0;
            return new RetirementRow(
                    values[next++].strip(),
                    RetirementRow.Kind.valueOf(values[next++].strip()),
                    date(values[next++]),
                    date(values[next++]),
                    date(values[next++]).orElse(LocalDate.MIN),
                    date(values[next++]),
                    Period.parse(values[next++].strip()),
                    LeavingDay.valueOf(values[next++].strip()),
                    isEnacted(values[next++].strip()),
                    values[next].strip());
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("line " + number + " of the retirement table: " + e.getMessage(), e);
        }
    }

    private static Optional<LocalDate> date(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
    }

    private static boolean isEnacted(String text) {
        return switch (text) {
            case "enacted" -> true;
            case "forecast" -> false;
            default -> throw new IllegalArgumentException("neither enacted nor forecast: " + text);
        };
    }

    /**
     * The limits that the table knows.
     *
     * @return names as in the rows, sorted
     */
    public Set<String> limits() {
        Set<String> limits = new TreeSet<>();
        rows.forEach(row -> limits.add(row.limit()));
        return limits;
    }

    /**
     * A policy: that everybody leaves on reaching a limit. A limit is a right, or an age up to which there is one; that
     * people leave then is assumed.
     *
     * @param limit which one
     * @param knownOn the date by whose law it goes; what comes into force later is not looked at
     * @param forecasts whether rows that are forecast and not enacted count, for those of whom no row is enacted
     * @return the policy; it knows nothing of those of whom there is no row
     * @throws IllegalArgumentException if the table has no such limit
     */
    public RetirementDates policy(String limit, LocalDate knownOn, boolean forecasts) {
        if (!limits().contains(limit)) {
            throw new IllegalArgumentException("no such limit: " + limit + ". Maybe one of " + limits());
        }
        return new Policy(rows.stream()
                .filter(row -> row.limit().equals(limit) && row.isInForce(knownOn) && (row.enacted() || forecasts))
                .toList());
    }

    /** The rows that count. */
    private record Policy(List<RetirementRow> rows) implements RetirementDates {

        @Override
        public Optional<LocalDate> leavesOn(LocalDate birthDate) {
            @Nullable RetirementRow found = null;
            for (RetirementRow row : rows) {
                if (row.isFor(birthDate) && (found == null || (row.enacted() && !found.enacted()))) {
                    found = row;
                }
            }
            return found == null
                    ? Optional.empty()
                    : Optional.of(found.leavingDay().leavesOn(birthDate, found.age()));
        }
    }
}
