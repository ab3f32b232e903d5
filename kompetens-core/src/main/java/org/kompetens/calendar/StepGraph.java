package org.kompetens.calendar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The steps of a calendar by index, what each waits for, and after which others its windows come. */
final class StepGraph {

    private final List<Step> steps;
    private final Map<StepId, Integer> indexes = new HashMap<>();
    private final Precedence waits;
    private final Precedence anchors;
    private final List<Integer> anchorOrder;

    StepGraph(List<Step> steps) {
        this.steps = steps;
        for (int i = 0; i < steps.size(); i++) {
            indexes.putIfAbsent(steps.get(i).id(), i);
        }
        this.waits = new Precedence(waits());
        this.anchors = new Precedence(anchors());
        this.anchorOrder = anchors.ordered();
    }

    int size() {
        return steps.size();
    }

    Step step(int index) {
        return steps.get(index);
    }

    Optional<Integer> index(StepId id) {
        return Optional.ofNullable(indexes.get(id));
    }

    /** What each step waits for; names that resolve to nothing are left out. */
    Precedence waiting() {
        return waits;
    }

    /** After which steps each step's windows come. */
    Precedence anchoring() {
        return anchors;
    }

    /** The steps whose dates can be told, each after those it is told from. */
    List<Integer> anchorOrder() {
        return anchorOrder;
    }

    static Optional<StepId> anchor(Window window) {
        Optional<Anchor> after = Optional.empty();
        if (window instanceof Window.Within within) {
            after = Optional.of(within.after());
        } else if (window instanceof Window.Until until) {
            after = Optional.of(until.after());
        }
        return after.flatMap(
                anchor -> anchor instanceof Anchor.AfterStep named ? Optional.of(named.step()) : Optional.empty());
    }

    private List<List<Integer>> waits() {
        List<Set<Integer>> waits = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            waits.add(new LinkedHashSet<>());
        }
        for (int i = 0; i < steps.size(); i++) {
            for (StepId predecessor : steps.get(i).predecessors()) {
                index(predecessor).ifPresent(waits.get(i)::add);
            }
            addWhatTheWholeWaitsFor(i, waits.get(i));
            int part = i;
            steps.get(i)
                    .partOf()
                    .flatMap(this::index)
                    .ifPresent(whole -> waits.get(whole).add(part));
        }
        return waits.stream().map(List::copyOf).toList();
    }

    private void addWhatTheWholeWaitsFor(int part, Set<Integer> waits) {
        Set<Integer> wholes = new LinkedHashSet<>();
        Optional<Integer> whole = steps.get(part).partOf().flatMap(this::index);
        while (whole.isPresent() && wholes.add(whole.get())) {
            Step at = steps.get(whole.get());
            at.predecessors().forEach(predecessor -> index(predecessor).ifPresent(waits::add));
            whole = at.partOf().flatMap(this::index);
        }
    }

    private List<List<Integer>> anchors() {
        return steps.stream()
                .map(step -> step.windows().stream()
                        .flatMap(window -> anchor(window).stream())
                        .flatMap(anchor -> index(anchor).stream())
                        .distinct()
                        .toList())
                .toList();
    }
}
