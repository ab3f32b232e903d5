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
import java.util.stream.Stream;
import org.kompetens.calendar.CalendarBoard;
import org.kompetens.calendar.CycleId;
import org.kompetens.calendar.DayRange;
import org.kompetens.calendar.Obligation;
import org.kompetens.calendar.OccurrenceId;
import org.kompetens.calendar.OccurrenceSelection;
import org.kompetens.calendar.OccurrenceStatus;
import org.kompetens.calendar.PersonProgress;
import org.kompetens.calendar.Status;
import org.kompetens.calendar.StatusBoard;
import org.kompetens.calendar.Step;
import org.kompetens.calendar.StepCount;
import org.kompetens.calendar.StepId;
import org.kompetens.text.Language;

/**
 * The year of a calendar as a picture: a wheel of twelve months, clockwise from the month in which a cycle begins, with a
 * ring for each step and an arc for each of its windows, and beside it what the rings are. Patterns and signs say how it
 * stands, so that it can be read in grey; what is late has a sign of its own, and an arc of another year is narrow. Parts
 * stand below their whole. The same input gives the same picture.
 */
public final class YearWheel {

    private static final int MONTHS = 12;

    private final CalendarBoard board;
    private final OccurrenceSelection selection;
    private final List<StepCount> stepCounts;
    private final PictureText text;
    private final LocalDate begins;

    /** By cycle and step, then by the place and the days of each window, some of which are a few units' own. */
    private final Map<List<Object>, Map<Place, Map<Status.Kind, Integer>>> counts = new HashMap<>();

    /** Likewise, with how many persons it has been done, where that is counted. */
    private final Map<List<Object>, Map<Place, PersonProgress>> persons = new HashMap<>();

    private YearWheel(
            CalendarBoard board, OccurrenceSelection selection, List<StepCount> stepCounts, Language language) {
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
    public static String svg(CalendarBoard board, OccurrenceSelection selection, Language language) {
        return svg(board, selection, List.of(), language);
    }

    /**
     * The wheel as a picture, which says with how many persons steps have been done that are done person by person.
     *
     * @param board how the calendar stands; the cycles that are alive are drawn
     * @param selection which occurrences
     * @param stepCounts with how many persons steps have been done, of each cycle where that was counted
     * @param language in which language
     * @return as {@link #svg(CalendarBoard, OccurrenceSelection, Language)}
     * @throws IllegalArgumentException if the organisation does not have the unit that is selected
     */
    public static String svg(
            CalendarBoard board, OccurrenceSelection selection, List<StepCount> stepCounts, Language language) {
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
     * @param depth how many wholes it stands below
     * @param title what it is called, and what tells it from others of that name
     * @param wholes what it is a part of, from the outermost
     * @param arcs its windows
     */
    private record Ring(int depth, String title, List<String> wholes, List<Arc> arcs) {

        /** Where it is not seen what it stands below. */
        String titleByItself() {
            return Stream.concat(wholes.stream(), Stream.of(title)).collect(Collectors.joining(", "));
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
        List<WheelDrawing.Label> labels = new ArrayList<>();
        for (int i = 0; i < rings.size(); i++) {
            Ring ring = rings.get(i);
            labels.add(WheelDrawing.Label.of(
                    ring.depth(),
                    (i + 1) + ". " + ring.title(),
                    ring.arcs().stream().map(this::words).toList()));
        }
        WheelDrawing drawing = new WheelDrawing(title(), description(rings), text.language(), begins, labels);
        YearMonth first = YearMonth.from(begins);
        for (int month = 0; month < MONTHS; month++) {
            drawing.month(
                    month, text.of("wheel.month-" + first.plusMonths(month).getMonthValue()));
        }
        boolean isAnyNarrow = false;
        for (int i = 0; i < rings.size(); i++) {
            List<Arc> arcs = rings.get(i).arcs();
            drawing.ring(
                    i,
                    arcs.stream()
                            .map(arc -> new WheelDrawing.Arc(arc.days(), arc.kind()))
                            .toList());
            isAnyNarrow |= arcs.stream().anyMatch(arc -> drawing.isOfOtherYear(arc.days()));
        }
        if (!board.date().isBefore(begins) && !board.date().isAfter(last(rings))) {
            drawing.today(board.date());
        }
        for (Status.Kind kind : Status.Kind.values()) {
            drawing.key(kind, text(kind));
        }
        if (isAnyNarrow) {
            drawing.narrowKey(text.of(
                    "wheel.narrow",
                    "first",
                    first.toString(),
                    "last",
                    first.plusMonths(MONTHS - 1L).toString()));
        }
        return drawing.end();
    }

    /** Of the cycles and of all that is drawn. */
    private LocalDate last(List<Ring> rings) {
        return Stream.concat(
                        board.alive().stream()
                                .map(cycle -> cycle.schedule().days().last()),
                        rings.stream()
                                .flatMap(ring -> ring.arcs().stream())
                                .map(arc -> arc.days().last()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private List<Ring> rings() {
        List<Ring> rings = new ArrayList<>();
        Map<StepId, List<Step>> parts = new HashMap<>();
        List<Step> steps = board.alive().get(0).schedule().calendar().steps();
        for (Step step : steps) {
            step.partOf()
                    .ifPresent(whole -> parts.computeIfAbsent(whole, none -> new ArrayList<>())
                            .add(step));
        }
        steps.stream().filter(step -> step.partOf().isEmpty()).forEach(step -> addRings(step, List.of(), parts, rings));
        return rings;
    }

    /** Of a step, and below it of its parts. */
    private void addRings(Step step, List<String> wholes, Map<StepId, List<Step>> parts, List<Ring> rings) {
        String name = text.name(step.labels());
        for (StatusBoard cycle : board.alive()) {
            CycleId id = cycle.schedule().cycle().id();
            List<Arc> arcs = counts.getOrDefault(List.of(id, step.id()), Map.of()).entrySet().stream()
                    .map(place -> new Arc(
                            place.getKey().days(),
                            place.getValue(),
                            Optional.ofNullable(persons.getOrDefault(List.of(id, step.id()), Map.of())
                                    .get(place.getKey()))))
                    .toList();
            if (!arcs.isEmpty()) {
                rings.add(new Ring(wholes.size(), name + mark(step, id), wholes, arcs));
            }
        }
        List<String> below = Stream.concat(wholes.stream(), Stream.of(name)).toList();
        parts.getOrDefault(step.id(), List.of()).forEach(part -> addRings(part, below, parts, rings));
    }

    /** That it is advice, that it is to be early, and its cycle where there are several. */
    private String mark(Step step, CycleId cycle) {
        List<String> marks = new ArrayList<>();
        if (step.obligation() == Obligation.ADVICE) {
            marks.add(text.of("wheel.advice"));
        }
        if (step.asEarlyAsPossible()) {
            marks.add(text.of("wheel.as-early-as-possible"));
        }
        if (board.alive().size() > 1) {
            marks.add(cycle.value());
        }
        return marks.isEmpty() ? "" : " (" + String.join(", ", marks) + ")";
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
                        .map(ring -> ring.titleByItself() + ": "
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
