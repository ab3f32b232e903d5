package org.kompetens.picture;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kompetens.calendar.CalendarBoard;
import org.kompetens.calendar.CycleId;
import org.kompetens.calendar.DayRange;
import org.kompetens.calendar.OccurrenceId;
import org.kompetens.calendar.Schedule;
import org.kompetens.calendar.ScheduledWindow;
import org.kompetens.calendar.Selection;
import org.kompetens.calendar.Status;
import org.kompetens.calendar.StatusBoard;
import org.kompetens.calendar.Step;
import org.kompetens.text.Language;

/**
 * The year of a calendar as a picture: a wheel of twelve months, clockwise from the month in which a cycle begins, with a
 * ring for each step and an arc for each of its windows, and beside it what the rings are. Patterns and signs say how it
 * stands, so that it can be read in grey; what is late has a sign of its own. The same input gives the same picture.
 */
public final class YearWheel {

    private static final int MONTHS = 12;

    private final CalendarBoard board;
    private final Selection selection;
    private final PictureText text;
    private final LocalDate begins;
    private final Map<List<Object>, Map<Status.Kind, Integer>> counts = new HashMap<>();

    private YearWheel(CalendarBoard board, Selection selection, Language language) {
        this.board = board;
        this.selection = selection;
        this.text = new PictureText(language);
        this.begins = board.alive().get(0).schedule().days().first();
        board.statuses(selection)
                .forEach(one -> counts.computeIfAbsent(
                                key(one.occurrence().id()), none -> new EnumMap<>(Status.Kind.class))
                        .merge(one.status().kind(), 1, Integer::sum));
    }

    /**
     * The wheel as a picture.
     *
     * @param board how the calendar stands; the cycles that are alive are drawn
     * @param selection which occurrences
     * @param language in which language
     * @return an SVG document with a title and a description that says in words what it shows; it names no fonts but
     *     families that exist everywhere, and needs nothing from elsewhere
     * @throws IllegalArgumentException if the organisation does not have the unit that is selected
     */
    public static String svg(CalendarBoard board, Selection selection, Language language) {
        return new YearWheel(board, selection, language).draw();
    }

    private static List<Object> key(OccurrenceId id) {
        return List.of(id.cycle(), id.step(), id.window());
    }

    /**
     * A step, or one of several cycles of it, on a ring of its own.
     *
     * @param title what it is called
     * @param arcs its windows
     */
    private record Ring(String title, List<Arc> arcs) {}

    /**
     * A window.
     *
     * @param days its days
     * @param counts how many occurrences stand how
     */
    private record Arc(DayRange days, Map<Status.Kind, Integer> counts) {

        /** That which calls most for attention. */
        Status.Kind kind() {
            return counts.keySet().stream().reduce((one, other) -> other).orElse(Status.Kind.UPCOMING);
        }
    }

    private String draw() {
        List<Ring> rings = rings();
        WheelDrawing drawing = new WheelDrawing(
                title(),
                description(rings),
                text.language(),
                begins,
                rings.size(),
                rings.stream().mapToInt(ring -> ring.arcs().size()).sum());
        for (int month = 0; month < MONTHS; month++) {
            YearMonth at = YearMonth.from(begins).plusMonths(month);
            drawing.month(month, text.of("wheel.month-" + at.getMonthValue()));
        }
        for (int i = 0; i < rings.size(); i++) {
            Ring ring = rings.get(i);
            drawing.ring(i);
            ring.arcs().forEach(arc -> drawing.arc(arc.days(), arc.kind()));
            drawing.label(ring.title(), ring.arcs().stream().map(this::words).toList());
        }
        drawing.today(board.date());
        for (Status.Kind kind : Status.Kind.values()) {
            drawing.key(kind, text(kind));
        }
        return drawing.end();
    }

    private List<Ring> rings() {
        List<Ring> rings = new ArrayList<>();
        List<StatusBoard> alive = board.alive();
        for (Step step : alive.get(0).schedule().calendar().steps()) {
            for (StatusBoard cycle : alive) {
                List<Arc> arcs = windows(cycle.schedule()).stream()
                        .filter(window -> window.step().id().equals(step.id()))
                        .flatMap(window -> arc(cycle.schedule().cycle().id(), window).stream())
                        .toList();
                if (!arcs.isEmpty()) {
                    String ofCycle = alive.size() > 1
                            ? " (" + cycle.schedule().cycle().id().value() + ")"
                            : "";
                    rings.add(new Ring(text.name(step.labels()) + ofCycle, arcs));
                }
            }
        }
        return rings;
    }

    /** As they hold for the unit that is asked for. */
    private List<ScheduledWindow> windows(Schedule schedule) {
        return selection.unit().map(schedule::windows).orElseGet(schedule::windows);
    }

    private Optional<Arc> arc(CycleId cycle, ScheduledWindow window) {
        return Optional.ofNullable(counts.get(List.of(cycle, window.step().id(), window.window())))
                .map(kinds -> new Arc(window.days(), kinds));
    }

    private String title() {
        String cycles = board.alive().stream()
                .map(cycle -> cycle.schedule().cycle().id().value())
                .collect(Collectors.joining(", "));
        return text.of(
                "wheel.title",
                "calendar",
                text.name(board.alive().get(0).schedule().calendar().labels()),
                "cycles",
                cycles,
                "date",
                board.date().toString());
    }

    private String description(List<Ring> rings) {
        String selected = selection
                .unit()
                .map(unit -> board.alive().get(0).schedule().organisation().tree())
                .map(tree -> text.name(tree.unit(tree.indexOf(selection.unit().orElseThrow()))
                                .labels())
                        + ". ")
                .orElse("");
        return selected
                + rings.stream()
                        .map(ring -> ring.title() + ": "
                                + ring.arcs().stream().map(this::words).collect(Collectors.joining("; ")))
                        .collect(Collectors.joining(". "))
                + ".";
    }

    private String words(Arc arc) {
        return arc.days().first() + "–" + arc.days().last() + ", "
                + arc.counts().entrySet().stream()
                        .sorted(Map.Entry.<Status.Kind, Integer>comparingByKey().reversed())
                        .map(entry -> text(entry.getKey()) + ": " + entry.getValue())
                        .collect(Collectors.joining(", "));
    }

    private String text(Status.Kind kind) {
        return text.of("wheel." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
