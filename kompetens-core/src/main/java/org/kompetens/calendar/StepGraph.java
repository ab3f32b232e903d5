package org.kompetens.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.kompetens.internal.Prerequisites;

/**
 * The steps of a calendar by index, what each waits for, and after which others its windows come. Names that resolve to
 * nothing are left out.
 */
final class StepGraph {

    private static final int NO_WHOLE = -1;

    private final List<Step> steps;
    private final MonthDay cycleBegins;
    private final Map<StepId, Integer> indexes = new HashMap<>();
    private final List<List<Integer>> predecessors;
    private final List<List<Integer>> parts = new ArrayList<>();
    private final int[] wholes;
    private final Prerequisites anchors;
    private final List<Integer> anchorOrder;

    StepGraph(ProcessCalendar calendar) {
        this(calendar.steps(), calendar.cycleBegins());
    }

    StepGraph(List<Step> steps, MonthDay cycleBegins) {
        this.steps = steps;
        this.cycleBegins = cycleBegins;
        for (int i = 0; i < steps.size(); i++) {
            indexes.putIfAbsent(steps.get(i).id(), i);
            parts.add(new ArrayList<>());
        }
        this.predecessors = steps.stream()
                .map(step -> indexes(step.predecessors().stream()))
                .toList();
        this.wholes = new int[steps.size()];
        for (int i = 0; i < wholes.length; i++) {
            wholes[i] = steps.get(i).partOf().flatMap(this::index).orElse(NO_WHOLE);
            if (wholes[i] != NO_WHOLE) {
                parts.get(wholes[i]).add(i);
            }
        }
        this.anchors = new Prerequisites(steps.stream()
                .map(step -> indexes(
                        step.windows().stream().flatMap(window -> anchor(window).flatMap(StepGraph::step).stream())))
                .toList());
        this.anchorOrder = anchors.ordered();
    }

    private List<Integer> indexes(Stream<StepId> named) {
        return named.flatMap(id -> index(id).stream()).distinct().toList();
    }

    int size() {
        return steps.size();
    }

    List<Step> steps() {
        return steps;
    }

    Step step(int index) {
        return steps.get(index);
    }

    Optional<Integer> index(StepId id) {
        return Optional.ofNullable(indexes.get(id));
    }

    /** The first day of the cycle that begins in a year. */
    LocalDate firstDay(int year) {
        return cycleBegins.atYear(year);
    }

    /** What a step itself names as what it waits for. */
    List<Integer> predecessors(int step) {
        return predecessors.get(step);
    }

    /** What a step is part of. */
    OptionalInt whole(int step) {
        return wholes[step] == NO_WHOLE ? OptionalInt.empty() : OptionalInt.of(wholes[step]);
    }

    /** All steps that are in no circle of parts and wholes nor in a part of one, each after its whole. */
    List<Integer> wholesFirst() {
        return new Prerequisites(Arrays.stream(wholes)
                        .mapToObj(whole -> whole == NO_WHOLE ? List.<Integer>of() : List.of(whole))
                        .toList())
                .ordered();
    }

    /**
     * All that a step waits for: what it names itself, what the wholes above it wait for, and its own parts. That can be
     * much for each of many steps, so it is put together when it is asked for.
     */
    List<Integer> waitsFor(int step) {
        Set<Integer> waits = new LinkedHashSet<>();
        parts.get(step).stream().filter(part -> part < step).forEach(waits::add);
        waits.addAll(predecessors.get(step));
        BitSet passed = new BitSet();
        for (int whole = wholes[step]; whole != NO_WHOLE && !passed.get(whole); whole = wholes[whole]) {
            passed.set(whole);
            waits.addAll(predecessors.get(whole));
        }
        waits.addAll(parts.get(step));
        return List.copyOf(waits);
    }

    /**
     * The steps that wait for themselves. To tell that without putting together what each waits for, a step's begin and
     * its end are told apart: its end waits for its begin and for the ends of its parts; its begin waits for the begin of
     * its whole and for the ends of what it names.
     */
    BitSet waitingForThemselves() {
        List<List<Integer>> before = new ArrayList<>(2 * size());
        for (int step = 0; step < size(); step++) {
            List<Integer> beforeBegin = new ArrayList<>();
            if (wholes[step] != NO_WHOLE) {
                beforeBegin.add(begin(wholes[step]));
            }
            predecessors.get(step).forEach(one -> beforeBegin.add(end(one)));
            List<Integer> beforeEnd = new ArrayList<>(List.of(begin(step)));
            parts.get(step).forEach(part -> beforeEnd.add(end(part)));
            before.add(beforeBegin);
            before.add(beforeEnd);
        }
        BitSet inCircles = new Prerequisites(before).inCircles();
        BitSet waiting = new BitSet();
        for (int step = 0; step < size(); step++) {
            waiting.set(step, inCircles.get(end(step)));
        }
        return waiting;
    }

    private static int begin(int step) {
        return 2 * step;
    }

    private static int end(int step) {
        return 2 * step + 1;
    }

    /** The steps whose windows come, by way of others, after themselves. */
    BitSet anchoredToThemselves() {
        return anchors.inCircles();
    }

    /** The steps whose dates can be told, each after those it is told from. */
    List<Integer> anchorOrder() {
        return anchorOrder;
    }

    /** Before or after what a window comes. */
    static Optional<Anchor> anchor(Window window) {
        if (window instanceof Window.Within within) {
            return Optional.of(within.after());
        }
        if (window instanceof Window.Until until) {
            return Optional.of(until.after());
        }
        return window instanceof Window.Before before ? Optional.of(before.before()) : Optional.empty();
    }

    /** The step of an anchor; none of a period. */
    static Optional<StepId> step(Anchor anchor) {
        if (anchor instanceof Anchor.OfEach each) {
            return Optional.of(each.step());
        }
        return anchor instanceof Anchor.OfStep whole ? Optional.of(whole.step()) : Optional.empty();
    }
}
