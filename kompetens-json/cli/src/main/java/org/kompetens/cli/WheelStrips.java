package org.kompetens.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.kompetens.calendar.DayRange;

/** A strip of months for each of several rows, under the years and the months, with a mark where we are. */
final class WheelStrips {

    private static final int MOST_MONTHS = 48;
    private static final int WIDEST_TITLE = 60;
    private static final int FEWEST_FOR_A_YEAR = 5;

    /**
     * A row.
     *
     * @param title what stands before the strip
     * @param days which days are marked, one range for each that some unit has
     * @param text what stands after the strip
     */
    record Row(String title, List<DayRange> days, String text) {}

    private final List<Row> rows;
    private final LocalDate date;
    private final YearMonth first;
    private final YearMonth last;

    /** Of at least one row. */
    WheelStrips(List<Row> rows, LocalDate date) {
        this.rows = rows;
        this.date = date;
        this.first = months().min(Comparator.naturalOrder()).orElseThrow();
        this.last = months().max(Comparator.naturalOrder()).orElseThrow();
    }

    private Stream<YearMonth> months() {
        return rows.stream()
                .flatMap(row -> row.days().stream())
                .flatMap(days -> Stream.of(YearMonth.from(days.first()), YearMonth.from(days.last())));
    }

    YearMonth last() {
        return last;
    }

    boolean isCut() {
        return ChronoUnit.MONTHS.between(first, last) >= MOST_MONTHS;
    }

    void print(PrintStream out, Locale locale) {
        YearMonth end = isCut() ? first.plusMonths(MOST_MONTHS - 1L) : last;
        int width = Math.min(
                WIDEST_TITLE,
                rows.stream().mapToInt(row -> row.title().length()).max().orElse(0));
        String margin = " ".repeat(width + 2);
        out.println((margin + years(end)).stripTrailing());
        out.println(margin + letters(end, locale));
        out.println((margin + here(end)).stripTrailing());
        for (Row row : rows) {
            List<String> lines = lines(row.title(), width);
            lines.subList(0, lines.size() - 1).forEach(out::println);
            String last = padded(lines.get(lines.size() - 1), width);
            out.println(last + "  " + strip(row.days(), end) + "  " + row.text());
        }
    }

    /** The year above its first month; in short where only four months of it are shown, and left out where fewer. */
    private String years(YearMonth end) {
        StringBuilder line = new StringBuilder();
        for (YearMonth month = first; !month.isAfter(end); month = month.plusMonths(1)) {
            if (month.equals(first) || month.getMonthValue() == 1) {
                int at = (int) ChronoUnit.MONTHS.between(first, month);
                line.append(" ".repeat(at - line.length()));
                long shown = month.plusYears(1).withMonth(1).isAfter(end)
                        ? FEWEST_FOR_A_YEAR
                        : ChronoUnit.MONTHS.between(month, month.plusYears(1).withMonth(1));
                if (shown >= FEWEST_FOR_A_YEAR) {
                    line.append(month.getYear());
                } else if (shown == FEWEST_FOR_A_YEAR - 1) {
                    line.append('’').append(Integer.toString(month.getYear()).substring(2));
                }
            }
        }
        return line.toString();
    }

    private String letters(YearMonth end, Locale locale) {
        StringBuilder line = new StringBuilder();
        for (YearMonth month = first; !month.isAfter(end); month = month.plusMonths(1)) {
            line.append(month.getMonth()
                    .getDisplayName(TextStyle.FULL_STANDALONE, locale)
                    .substring(0, 1)
                    .toUpperCase(locale));
        }
        return line.toString();
    }

    private String here(YearMonth end) {
        YearMonth now = YearMonth.from(date);
        if (now.isBefore(first)) {
            return "◄";
        }
        int months = (int) ChronoUnit.MONTHS.between(first, end);
        return now.isAfter(end)
                ? " ".repeat(months) + "►"
                : " ".repeat((int) ChronoUnit.MONTHS.between(first, now)) + "▼";
    }

    private String strip(List<DayRange> days, YearMonth end) {
        StringBuilder line = new StringBuilder();
        for (YearMonth month = first; !month.isAfter(end); month = month.plusMonths(1)) {
            YearMonth shown = month;
            line.append(days.stream().anyMatch(range -> isIn(shown, range)) ? '█' : '·');
        }
        return line.toString();
    }

    private static boolean isIn(YearMonth month, DayRange days) {
        return !month.atEndOfMonth().isBefore(days.first()) && !month.atDay(1).isAfter(days.last());
    }

    /** A title in lines that are not wider, broken between words where that can be; lines after the first are indented. */
    private static List<String> lines(String title, int width) {
        int indented = title.length() - title.stripLeading().length();
        String begin = " ".repeat(Math.min(indented, width / 2));
        String rest = title.strip();
        List<String> lines = new ArrayList<>();
        while (begin.length() + rest.length() > width) {
            int most = width - begin.length();
            int space = rest.lastIndexOf(' ', most);
            int end = space > most / 2 ? space : beforeHalf(rest, most);
            lines.add(begin + rest.substring(0, end));
            rest = rest.substring(end).strip();
            begin = lines.size() == 1 ? begin + "  " : begin;
        }
        lines.add(begin + rest);
        return lines;
    }

    /** Not between the two halves of a character. */
    private static int beforeHalf(String text, int end) {
        return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }

    private static String padded(String title, int width) {
        return title + " ".repeat(width - title.length());
    }
}
