package org.kompetens.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.kompetens.calendar.CalendarBoard;
import org.kompetens.calendar.CycleId;
import org.kompetens.calendar.DayRange;
import org.kompetens.calendar.Obligation;
import org.kompetens.calendar.OccurrenceId;
import org.kompetens.calendar.OccurrenceSelection;
import org.kompetens.calendar.OccurrenceStatus;
import org.kompetens.calendar.PartyAt;
import org.kompetens.calendar.PersonProgress;
import org.kompetens.calendar.ProcessCalendar;
import org.kompetens.calendar.ScheduledWindow;
import org.kompetens.calendar.Status;
import org.kompetens.calendar.StatusBoard;
import org.kompetens.calendar.Step;
import org.kompetens.calendar.StepCount;
import org.kompetens.calendar.StepId;
import org.kompetens.calendar.Waiting;
import org.kompetens.finding.MessageTemplates;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/**
 * The cycles that are alive at a glance: what is late first, then a strip of months for each window of a step, parts
 * under their whole, and what is next.
 */
final class WheelReport {

    static final MessageTemplates TEXTS =
            MessageTemplates.load("WheelReport", name -> WheelReport.class.getResourceAsStream(name));
    private static final int MOST_LISTED = 10;
    private static final int MOST_WAITED_FOR = 3;

    private final CalendarBoard board;
    private final List<StatusBoard> alive;
    private final ProcessCalendar calendar;
    private final OccurrenceSelection selection;
    private final Language language;
    private final List<StepCount> stepCounts;
    private final Map<List<Object>, Map<Status.Kind, Integer>> counts = new HashMap<>();

    /** By cycle, step and window, on which days it lies: several where units have settings of their own. */
    private final Map<List<Object>, Set<DayRange>> days = new HashMap<>();

    private final Map<StepId, Step> steps = new HashMap<>();
    private final Map<StepId, List<Step>> parts = new HashMap<>();

    /** By cycle and step, what tells its windows apart: their places in the order of their days. */
    private final Map<List<Object>, Map<Integer, Integer>> places = new HashMap<>();

    /** By cycle, step and window, with how many persons it has been done in the units shown. */
    private final Map<List<Object>, PersonProgress> persons = new HashMap<>();

    /** Steps of units of which a part is late, which says it all. */
    private final Set<List<Object>> lateByParts = new HashSet<>();

    WheelReport(CalendarBoard board, OccurrenceSelection selection, List<StepCount> stepCounts, Language language) {
        this.board = board;
        this.alive = board.alive();
        this.calendar = alive.get(0).schedule().calendar();
        this.selection = selection;
        this.stepCounts = List.copyOf(stepCounts);
        this.language = language;
        calendar.steps().forEach(step -> steps.putIfAbsent(step.id(), step));
        calendar.steps()
                .forEach(step -> step.partOf()
                        .ifPresent(whole -> parts.computeIfAbsent(whole, none -> new ArrayList<>())
                                .add(step)));
        alive.forEach(this::number);
    }

    private void number(StatusBoard cycle) {
        CycleId id = cycle.schedule().cycle().id();
        cycle.schedule().windows().stream()
                .sorted(Comparator.<ScheduledWindow, LocalDate>comparing(
                                window -> window.days().last())
                        .thenComparing(window -> window.days().first()))
                .forEach(window -> {
                    Map<Integer, Integer> ofStep =
                            places.computeIfAbsent(List.of(id, window.step().id()), none -> new TreeMap<>());
                    ofStep.put(window.window(), ofStep.size() + 1);
                });
    }

    void print(PrintStream out) {
        board.statuses(selection).forEach(this::count);
        String cycles =
                alive.stream().map(one -> one.schedule().cycle().id().value()).collect(Collectors.joining(", "));
        out.println(text(
                "head",
                Map.of(
                        "calendar",
                        TerminalText.name(calendar.labels(), language),
                        "cycles",
                        cycles,
                        "date",
                        board.date().toString())));
        long late = board.dueNext(selection).filter(this::isLate).count();
        if (late > 0) {
            out.println();
            out.println(text("late", Map.of("count", Long.toString(late))));
            list(this::isLate).forEach(one -> out.println("  " + line(one) + escalated(one)));
            if (late > MOST_LISTED) {
                out.println("  " + text("more", Map.of("count", Long.toString(late - MOST_LISTED))));
            }
        }
        if (!counts.isEmpty()) {
            out.println();
            WheelStrips strips = new WheelStrips(rows(), board.date());
            strips.print(out, language.locale());
            if (strips.isCut()) {
                out.println(text("cut", Map.of("last", strips.last().toString())));
            }
        }
        List<OccurrenceStatus> next = list(one -> one.status().kind() != Status.Kind.OVERDUE);
        if (!next.isEmpty()) {
            out.println();
            out.println(text("next", Map.of()));
            next.forEach(one -> out.println("  " + line(one)));
        }
    }

    private void count(OccurrenceStatus one) {
        OccurrenceId id = one.occurrence().id();
        counts.computeIfAbsent(List.of(id.cycle(), id.step(), id.window()), none -> new EnumMap<>(Status.Kind.class))
                .merge(one.status().kind(), 1, Integer::sum);
        days.computeIfAbsent(List.of(id.cycle(), id.step(), id.window()), none -> new LinkedHashSet<>())
                .add(one.occurrence().days());
        progress(id)
                .ifPresent(
                        done -> persons.merge(List.of(id.cycle(), id.step(), id.window()), done, PersonProgress::plus));
        if (one.status().kind() == Status.Kind.OVERDUE) {
            step(id.step()).partOf().ifPresent(whole -> lateByParts.add(List.of(id.cycle(), whole, id.unit())));
        }
    }

    private Optional<PersonProgress> progress(OccurrenceId id) {
        return stepCounts.stream().flatMap(count -> count.of(id).stream()).findFirst();
    }

    private String text(PersonProgress progress) {
        return text(
                "persons",
                Map.of("done", Integer.toString(progress.done()), "all", Integer.toString(progress.persons())));
    }

    private boolean isLate(OccurrenceStatus one) {
        OccurrenceId id = one.occurrence().id();
        return one.status().kind() == Status.Kind.OVERDUE
                && !lateByParts.contains(List.of(id.cycle(), id.step(), id.unit()));
    }

    private List<OccurrenceStatus> list(Predicate<OccurrenceStatus> which) {
        return board.dueNext(selection).filter(which).limit(MOST_LISTED).toList();
    }

    private List<WheelStrips.Row> rows() {
        List<WheelStrips.Row> rows = new ArrayList<>();
        for (Step step : calendar.steps()) {
            if (step.partOf().filter(steps::containsKey).isEmpty()) {
                addRows(step, 0, rows);
            }
        }
        return rows;
    }

    private void addRows(Step step, int depth, List<WheelStrips.Row> rows) {
        for (StatusBoard cycle : alive) {
            CycleId id = cycle.schedule().cycle().id();
            for (int window : inOrder(places.getOrDefault(List.of(id, step.id()), Map.of()))) {
                List<Object> key = List.of(id, step.id(), window);
                Map<Status.Kind, Integer> kinds = counts.get(key);
                if (kinds != null) {
                    String title = "  ".repeat(depth) + name(step) + mark(cycle, step, window);
                    rows.add(new WheelStrips.Row(
                            title, List.copyOf(days.getOrDefault(key, Set.of())), kinds(kinds) + persons(key)));
                }
            }
        }
        parts.getOrDefault(step.id(), List.of()).forEach(part -> addRows(part, depth + 1, rows));
    }

    private static List<Integer> inOrder(Map<Integer, Integer> places) {
        return places.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private String persons(List<Object> key) {
        return Optional.ofNullable(persons.get(key))
                .map(done -> "; " + text(done))
                .orElse("");
    }

    /** That it is advice, and what tells a step's windows, and its cycles, apart. */
    private String mark(StatusBoard cycle, Step step, int window) {
        List<String> marks = new ArrayList<>();
        if (step.obligation() == Obligation.ADVICE) {
            marks.add(text("advice", Map.of()));
        }
        CycleId id = cycle.schedule().cycle().id();
        if (alive.size() > 1) {
            marks.add(id.value());
        }
        Map<Integer, Integer> ofStep = places.getOrDefault(List.of(id, step.id()), Map.of());
        if (ofStep.size() > 1) {
            marks.add(ofStep.get(window) + "/" + ofStep.size());
        }
        return marks.isEmpty() ? "" : " (" + String.join(", ", marks) + ")";
    }

    private String kinds(Map<Status.Kind, Integer> kinds) {
        return kinds.entrySet().stream()
                .sorted(Map.Entry.<Status.Kind, Integer>comparingByKey().reversed())
                .map(entry -> text(entry.getKey()) + ": " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    private String line(OccurrenceStatus one) {
        OccurrenceId id = one.occurrence().id();
        Step step = step(id.step());
        StatusBoard cycle = alive.stream()
                .filter(candidate -> candidate.schedule().cycle().id().equals(id.cycle()))
                .findFirst()
                .orElseThrow();
        return one.occurrence().deadline() + "  " + name(step) + mark(cycle, step, id.window()) + ", "
                + unit(id.unit()) + " (" + status(one) + early(step)
                + progress(id).map(done -> ", " + text(done)).orElse("") + "): "
                + one.occurrence().responsible().stream()
                        .map(this::party)
                        .collect(Collectors.joining(step.either() ? " / " : ", "));
    }

    private String early(Step step) {
        return step.asEarlyAsPossible() ? ", " + text("as-early-as-possible", Map.of()) : "";
    }

    private String status(OccurrenceStatus one) {
        if (!(one.status() instanceof Status.Blocked blocked)) {
            return text(one.status().kind());
        }
        String steps =
                blocked.by().stream().limit(MOST_WAITED_FOR).map(this::waiting).collect(Collectors.joining(", "));
        int more = blocked.by().size() - MOST_WAITED_FOR;
        return text("waits-for", Map.of("steps", steps))
                + (more > 0 ? " " + text("more", Map.of("count", Integer.toString(more))) : "");
    }

    private String waiting(Waiting waiting) {
        int settled = waiting.done() + waiting.notApplicable();
        String title = name(step(waiting.step()))
                + waiting.previous().map(cycle -> " (" + cycle.value() + ")").orElse("");
        return waiting.total() == 1 ? title : title + " " + settled + "/" + waiting.total();
    }

    private String escalated(OccurrenceStatus one) {
        return one.escalatedTo().isEmpty()
                ? ""
                : " → " + one.escalatedTo().stream().map(this::party).collect(Collectors.joining(" → "));
    }

    private Step step(StepId id) {
        return Objects.requireNonNull(steps.get(id));
    }

    private String name(Step step) {
        return TerminalText.name(step.labels(), language);
    }

    private String party(PartyAt at) {
        Labels labels =
                alive.get(0).schedule().findParty(at.party()).orElseThrow().labels();
        return TerminalText.name(labels, language);
    }

    private String unit(UnitId id) {
        UnitTree tree = alive.get(0).schedule().organisation().tree();
        return TerminalText.name(tree.unit(tree.indexOf(id)).labels(), language);
    }

    private String text(Status.Kind kind) {
        return text(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), Map.of());
    }

    private String text(String key, Map<String, String> values) {
        return TEXTS.fill(key, language, values);
    }
}
