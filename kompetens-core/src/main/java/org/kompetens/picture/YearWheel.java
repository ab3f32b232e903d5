package org.kompetens.picture;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kompetens.calendar.CalendarBoard;
import org.kompetens.calendar.CycleId;
import org.kompetens.calendar.DayRange;
import org.kompetens.calendar.Obligation;
import org.kompetens.calendar.OccurrenceId;
import org.kompetens.calendar.OccurrenceStatus;
import org.kompetens.calendar.PersonProgress;
import org.kompetens.calendar.Selection;
import org.kompetens.calendar.Status;
import org.kompetens.calendar.StatusBoard;
import org.kompetens.calendar.Step;
import org.kompetens.calendar.StepCount;
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
    private final List<StepCount> stepCounts;
    private final PictureText text;
    private final LocalDate begins;

    /** By cycle and step, then by the place and the days of each window, some of which are a few units' own. */
    private final Map<List<Object>, Map<Place, Map<Status.Kind, Integer>>> counts = new HashMap<>();

    /** Likewise, with how many persons it has been done, where that is counted. */
    private final Map<List<Object>, Map<Place, PersonProgress>> persons = new HashMap<>();

    private YearWheel(CalendarBoard board, Selection selection, List<StepCount> stepCounts, Language language) {
        this.board = board;
        this.selection = selection;
        this.stepCounts = List.copyOf(stepCounts);
        this.text = new PictureText(language);
        this.begins = board.alive().get(0).schedule().days().first();
        board.statuses(selection).forEach(this::count);
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
        return svg(board, selection, List.of(), language);
    }

    /**
     * The wheel as a picture, which says with how many persons steps have been done that are done person by person.
     *
     * @param board how the calendar stands; the cycles that are alive are drawn
     * @param selection which occurrences
     * @param stepCounts with how many persons steps have been done, of each cycle where that was counted
     * @param language in which language
     * @return as {@link #svg(CalendarBoard, Selection, Language)}
     * @throws IllegalArgumentException if the organisation does not have the unit that is selected
     */
    public static String svg(CalendarBoard board, Selection selection, List<StepCount> stepCounts, Language language) {
        return new YearWheel(board, selection, stepCounts, language).draw();
    }

    private void count(OccurrenceStatus one) {
        OccurrenceId id = one.occurrence().id();
        Place at = new Place(id.window(), one.occurrence().days());
        counts.computeIfAbsent(List.of(id.cycle(), id.step()), none -> new TreeMap<>())
                .computeIfAbsent(at, none -> new EnumMap<>(Status.Kind.class))
                .merge(one.status().kind(), 1, Integer::sum);
        stepCounts.stream()
                .flatMap(count -> count.of(id).stream())
                .findFirst()
                .ifPresent(done -> persons.computeIfAbsent(List.of(id.cycle(), id.step()), none -> new HashMap<>())
                        .merge(at, done, PersonProgress::plus));
    }

    /** A step's window, by its place among the step's, as it lies for some units. */
    private record Place(int window, DayRange days) implements Comparable<Place> {

        private static final Comparator<Place> ORDER = Comparator.comparingInt(Place::window)
                .thenComparing(place -> place.days().first())
                .thenComparing(place -> place.days().last());

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * A step, or one of several cycles of it, on a ring of its own.
     *
     * @param name what it is called
     * @param mark what tells it from others of that name
     * @param arcs its windows
     */
    private record Ring(String name, String mark, List<Arc> arcs) {

        String title() {
            return name + mark;
        }
    }

    /**
     * A window.
     *
     * @param days its days
     * @param counts how many occurrences stand how
     * @param persons with how many persons it has been done, where that is counted
     */
    private record Arc(DayRange days, Map<Status.Kind, Integer> counts, Optional<PersonProgress> persons) {

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
            drawing.ring(
                    i,
                    ring.arcs().stream()
                            .map(arc -> new WheelDrawing.Arc(arc.days(), arc.kind()))
                            .toList());
            drawing.label(
                    ring.name(),
                    ring.mark(),
                    ring.arcs().stream().map(this::words).toList());
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
                CycleId id = cycle.schedule().cycle().id();
                List<Arc> arcs = counts.getOrDefault(List.of(id, step.id()), Map.of()).entrySet().stream()
                        .map(place -> new Arc(
                                place.getKey().days(),
                                place.getValue(),
                                Optional.ofNullable(persons.getOrDefault(List.of(id, step.id()), Map.of())
                                        .get(place.getKey()))))
                        .toList();
                if (!arcs.isEmpty()) {
                    rings.add(new Ring(text.name(step.labels()), mark(step, id), arcs));
                }
            }
        }
        return rings;
    }

    /** That it is advice, and its cycle where there are several. */
    private String mark(Step step, CycleId cycle) {
        return (step.obligation() == Obligation.ADVICE ? " (" + text.of("wheel.advice") + ")" : "")
                + (board.alive().size() > 1 ? " (" + cycle.value() + ")" : "");
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
        DayRange days = arc.days();
        return days.first() + (days.first().equals(days.last()) ? "" : "–" + days.last()) + ", "
                + arc.counts().entrySet().stream()
                        .sorted(Map.Entry.<Status.Kind, Integer>comparingByKey().reversed())
                        .map(entry -> text(entry.getKey()) + ": " + entry.getValue())
                        .collect(Collectors.joining(", "))
                + arc.persons()
                        .map(done -> ", "
                                + text.of(
                                        "wheel.persons",
                                        "done",
                                        Integer.toString(done.done()),
                                        "all",
                                        Integer.toString(done.persons())))
                        .orElse("");
    }

    private String text(Status.Kind kind) {
        return text.of("wheel." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
