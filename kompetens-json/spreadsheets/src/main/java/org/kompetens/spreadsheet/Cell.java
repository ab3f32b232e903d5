package org.kompetens.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What stands in one cell.
 *
 * @param kind what the file says it is; of a .csv file every cell is a text or blank
 * @param text as a person would type it, without spaces around it; empty if the cell is blank
 * @param number the number of a {@link Kind#NUMBER}, or of a {@link Kind#DATE} that was read
 * @param since1904 whether dates of the file are counted from 1904, as old Macintosh files have it
 */
public record Cell(Kind kind, String text, Optional<BigDecimal> number, boolean since1904) {

    /** A cell with nothing in it. */
    public static final Cell BLANK = new Cell(Kind.BLANK, "", Optional.empty(), false);

    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);

    /** Spreadsheets count a 29 February 1900 that there never was: from 1 March on the days are right. */
    private static final int FIRST_RIGHT_DAY = 61;

    private static final int LAST_DAY = 2_958_465;

    /** What a file says of a cell. */
    public enum Kind {
        /** Nothing in it, or spaces alone. */
        BLANK,
        /** A text. */
        TEXT,
        /** A number. */
        NUMBER,
        /** A number that is shown as a date. */
        DATE,
        /** A formula that could not be calculated, such as {@code #N/A}. */
        ERROR
    }

    /**
     * A text, or nothing.
     *
     * @param text the text; spaces around it are taken off
     * @return the cell
     */
    public static Cell text(String text) {
        String stripped = strip(text);
        return stripped.isEmpty() ? BLANK : new Cell(Kind.TEXT, stripped, Optional.empty(), false);
    }

    /**
     * A date.
     *
     * @param date the date
     * @return the cell
     */
    public static Cell date(LocalDate date) {
        return new Cell(Kind.DATE, date.toString(), Optional.empty(), false);
    }

    /**
     * A number.
     *
     * @param number the number
     * @return the cell
     */
    public static Cell number(BigDecimal number) {
        return new Cell(Kind.NUMBER, plain(number), Optional.of(number), false);
    }

    static Cell number(BigDecimal number, boolean isDate, boolean since1904) {
        Cell cell = new Cell(isDate ? Kind.DATE : Kind.NUMBER, plain(number), Optional.of(number), since1904);
        return isDate
                ? cell.serialDate()
                        .map(date -> new Cell(Kind.DATE, date.toString(), Optional.of(number), since1904))
                        .orElse(cell)
                : cell;
    }

    /** A number that is shown with so many digits, with noughts before it where it has fewer. */
    static Cell digits(BigDecimal number, int digits) {
        Cell cell = number(number);
        boolean isWhole = number.signum() >= 0 && cell.text().indexOf('.') < 0;
        return isWhole && cell.text().length() < digits
                ? new Cell(Kind.NUMBER, "0".repeat(digits - cell.text().length()) + cell.text(), cell.number(), false)
                : cell;
    }

    static Cell error(String text) {
        return new Cell(Kind.ERROR, text, Optional.empty(), false);
    }

    /**
     * Whether nothing stands in it.
     *
     * @return true if it is blank
     */
    public boolean isBlank() {
        return kind == Kind.BLANK;
    }

    /** The date that the number of the cell stands for, where it stands for one. */
    Optional<LocalDate> serialDate() {
        return number.flatMap(days -> {
            if (days.precision() - days.scale() > 7 || days.signum() < 0) {
                return Optional.empty();
            }
            int whole = days.intValue();
            if (since1904) {
                return whole > LAST_DAY ? Optional.empty() : Optional.of(DAY_0_OF_1904.plusDays(whole));
            }
            return whole < FIRST_RIGHT_DAY || whole > LAST_DAY ? Optional.empty() : Optional.of(DAY_0.plusDays(whole));
        });
    }

    /** Spaces that do not break a line, and a mark of the byte order inside a file, are taken off too. */
    static String strip(String text) {
        int from = 0;
        int until = text.length();
        while (from < until && isSpace(text.charAt(from))) {
            from++;
        }
        while (until > from && isSpace(text.charAt(until - 1))) {
            until--;
        }
        return text.substring(from, until);
    }

    private static boolean isSpace(char one) {
        return Character.isWhitespace(one) || Character.isSpaceChar(one) || one == '\uFEFF' || one == '\u200B';
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** Says nothing of what is in it, which may be personal. */
    @Override
    public String toString() {
        return "Cell[" + kind + "]";
    }
}
