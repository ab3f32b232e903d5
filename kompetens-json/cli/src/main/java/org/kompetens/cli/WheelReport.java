package org.kompetens.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.kompetens.calendar.OccurrenceStatus;
import org.kompetens.calendar.PartyAt;
import org.kompetens.calendar.ScheduledWindow;
import org.kompetens.calendar.Selection;
import org.kompetens.calendar.Status;
import org.kompetens.calendar.StatusBoard;
import org.kompetens.finding.MessageTemplates;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.text.Language;

/**
 * A cycle at a glance: what is late first, then a strip of months for each step, with a mark where we are, and what is
 * next.
 */
final class WheelReport {

    private static final MessageTemplates TEXTS =
            MessageTemplates.load("WheelReport", name -> WheelReport.class.getResourceAsStream(name));
    private static final int MOST_LISTED = 10;
    private static final int MOST_MONTHS = 48;
    private static final int WIDEST_TITLE = 60;

    private final StatusBoard board;
    private final Selection selection;
    private final Language language;
    private final Map<ScheduledWindow, Map<Status.Kind, Integer>> counts = new LinkedHashMap<>();
    private final List<OccurrenceStatus> late = new ArrayList<>();
    private final List<OccurrenceStatus> next = new ArrayList<>();
    private int lateInAll;

    WheelReport(StatusBoard board, Selection selection, Language language) {
        this.board = board;
        this.selection = selection;
        this.language = language;
    }

    void print(PrintStream out) {
        count();
        out.println(board.schedule().calendar().labels().in(language) + ", "
                + board.schedule().cycle().id() + ", " + board.date());
        if (!late.isEmpty()) {
            out.println();
            out.println(text("late", Map.of("count", Integer.toString(lateInAll))));
            late.forEach(one -> out.println("  " + line(one) + escalated(one)));
            if (lateInAll > late.size()) {
                out.println("  " + text("more", Map.of("count", Integer.toString(lateInAll - late.size()))));
            }
        }
        if (!counts.isEmpty()) {
            out.println();
            printStrips(out);
        }
        if (!next.isEmpty()) {
            out.println();
            out.println(text("next", Map.of()));
            next.forEach(one -> out.println("  " + line(one)));
        }
    }

    private void count() {
        Map<List<Object>, ScheduledWindow> windows = new LinkedHashMap<>();
        board.schedule()
                .windows()
                .forEach(window -> windows.put(List.of(window.step().id(), window.window()), window));
        board.statuses(selection).forEach(one -> {
            ScheduledWindow window = windows.get(
                    List.of(one.occurrence().id().step(), one.occurrence().id().window()));
            if (window != null) {
                counts.computeIfAbsent(window, none -> new EnumMap<>(Status.Kind.class))
                        .merge(one.status().kind(), 1, Integer::sum);
            }
            if (one.status().kind() == Status.Kind.OVERDUE) {
                lateInAll++;
            }
        });
        board.dueNext(selection)
                .filter(one -> one.status().kind() == Status.Kind.OVERDUE)
                .limit(MOST_LISTED)
                .forEach(late::add);
        board.dueNext(selection)
                .filter(one -> one.status().kind() != Status.Kind.OVERDUE)
                .limit(MOST_LISTED)
                .forEach(next::add);
    }

    private void printStrips(PrintStream out) {
        YearMonth first = month(Comparator.naturalOrder());
        YearMonth last = month(Comparator.reverseOrder());
        boolean cut = ChronoUnit.MONTHS.between(first, last) >= MOST_MONTHS;
        YearMonth end = cut ? first.plusMonths(MOST_MONTHS - 1L) : last;
        int width = Math.min(
                WIDEST_TITLE,
                counts.keySet().stream()
                        .mapToInt(window -> title(window).length())
                        .max()
                        .orElse(0));
        String margin = " ".repeat(width + 2);
        out.println((margin + years(first, end)).stripTrailing());
        out.println(margin + months(first, end));
        out.println((margin + here(first, end)).stripTrailing());
        counts.forEach((window, kinds) ->
                out.println(padded(title(window), width) + "  " + strip(window, first, end) + "  " + kinds(kinds)));
        if (cut) {
            out.println(text("cut", Map.of("last", last.toString())));
        }
    }

    private YearMonth month(Comparator<YearMonth> order) {
        return counts.keySet().stream()
                .flatMap(window ->
                        List.of(
                                YearMonth.from(window.days().first()),
                                YearMonth.from(window.days().last()))
                                .stream())
                .min(order)
                .orElseThrow();
    }

    /** The year above its first month. */
    private static String years(YearMonth first, YearMonth end) {
        StringBuilder line = new StringBuilder();
        for (YearMonth month = first; !month.isAfter(end); month = month.plusMonths(1)) {
            int at = (int) ChronoUnit.MONTHS.between(first, month);
            boolean begins = month.equals(first) || month.getMonthValue() == 1;
            if (begins && line.length() <= at) {
                line.append(" ".repeat(at - line.length()))
                        .append(month.getYear())
                        .append(' ');
            }
        }
        return line.toString();
    }

    private String months(YearMonth first, YearMonth end) {
        StringBuilder line = new StringBuilder();
        Locale locale = language.locale();
        for (YearMonth month = first; !month.isAfter(end); month = month.plusMonths(1)) {
            line.append(month.getMonth()
                    .getDisplayName(TextStyle.FULL_STANDALONE, locale)
                    .substring(0, 1)
                    .toUpperCase(locale));
        }
        return line.toString();
    }

    private String here(YearMonth first, YearMonth end) {
        YearMonth now = YearMonth.from(board.date());
        if (now.isBefore(first)) {
            return "◄";
        }
        int months = (int) ChronoUnit.MONTHS.between(first, end);
        return now.isAfter(end)
                ? " ".repeat(months) + "►"
                : " ".repeat((int) ChronoUnit.MONTHS.between(first, now)) + "▼";
    }

    private static String strip(ScheduledWindow window, YearMonth first, YearMonth end) {
        StringBuilder line = new StringBuilder();
        for (YearMonth month = first; !month.isAfter(end); month = month.plusMonths(1)) {
            boolean within = !month.atEndOfMonth().isBefore(window.days().first())
                    && !month.atDay(1).isAfter(window.days().last());
            line.append(within ? '█' : '·');
        }
        return line.toString();
    }

    private String kinds(Map<Status.Kind, Integer> kinds) {
        return kinds.entrySet().stream()
                .sorted(Map.Entry.<Status.Kind, Integer>comparingByKey().reversed())
                .map(entry -> entry.getValue() + " " + text(entry.getKey()))
                .collect(Collectors.joining(", "));
    }

    private String line(OccurrenceStatus one) {
        LocalDate deadline = one.occurrence().deadline();
        String title = board.schedule()
                .calendar()
                .step(one.occurrence().id().step())
                .orElseThrow()
                .labels()
                .in(language);
        return deadline + "  " + title + ", " + unit(one.occurrence().id().unit()) + " ("
                + text(one.status().kind()) + "): "
                + one.occurrence().responsible().stream().map(this::party).collect(Collectors.joining(", "));
    }

    private String escalated(OccurrenceStatus one) {
        return one.escalatedTo().isEmpty()
                ? ""
                : " → " + one.escalatedTo().stream().map(this::party).collect(Collectors.joining(" → "));
    }

    private String party(PartyAt at) {
        return board.schedule()
                .calendar()
                .party(at.party())
                .orElseThrow()
                .labels()
                .in(language);
    }

    private String unit(UnitId id) {
        UnitTree tree = board.schedule().organisation().tree();
        return tree.unit(tree.indexOf(id)).labels().in(language);
    }

    private String title(ScheduledWindow window) {
        return window.step().labels().in(language);
    }

    private static String padded(String title, int width) {
        String cut = title.length() > width ? title.substring(0, width - 1) + "…" : title;
        return cut + " ".repeat(width - cut.length());
    }

    private String text(Status.Kind kind) {
        return text(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), Map.of());
    }

    private String text(String key, Map<String, String> values) {
        return TEXTS.fill(key, language, values);
    }
}
