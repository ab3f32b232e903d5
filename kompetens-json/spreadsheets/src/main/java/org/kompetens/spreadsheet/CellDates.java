package org.kompetens.spreadsheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as cells hold them: day, month and year with points, hyphens or slashes between; year, month and day; eight
 * digits; the day's number in a spreadsheet. A time of day after it is left out. The day stands before the month, as in all
 * of the Nordic countries.
 */
final class CellDates {

    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})([./-])\\s?(\\d{1,2})\\2\\s?(\\d{4})(?:[ T].*)?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([./-])(\\d{1,2})\\2(\\d{1,2})(?:[ T].*)?");
    private static final Pattern EIGHT_DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern SERIAL = Pattern.compile("[1-9]\\d{4}");

    private CellDates() {}

    static Optional<LocalDate> of(Cell cell) {
        if (cell.kind() == Cell.Kind.DATE && cell.number().isPresent()) {
            return cell.serialDate();
        }
        return cell.number().isPresent() && EIGHT_DIGITS.matcher(cell.text()).matches()
                ? of(cell.text())
                : cell.number().isPresent() ? cell.serialDate() : of(cell.text());
    }

    private static Optional<LocalDate> of(String text) {
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return date(dayFirst.group(4), dayFirst.group(3), dayFirst.group(1));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return date(yearFirst.group(1), yearFirst.group(3), yearFirst.group(4));
        }
        Matcher digits = EIGHT_DIGITS.matcher(text);
        if (digits.matches()) {
            return date(digits.group(1), digits.group(2), digits.group(3));
        }
        return SERIAL.matcher(text).matches()
                ? Cell.number(new BigDecimal(text)).serialDate()
                : Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
