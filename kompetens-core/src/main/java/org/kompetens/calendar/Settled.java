package org.kompetens.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsBuilder;

/** Which occurrences of a schedule are settled at a date, and how many in any part of the tree. */
final class Settled {

    private final Schedule schedule;
    private final List<@Nullable PlacedCompletion[][]> byStep = new ArrayList<>();
    private final List<int[]> doneBefore = new ArrayList<>();
    private final List<int[]> notApplicableBefore = new ArrayList<>();
    private final FindingsBuilder found = new FindingsBuilder();

    Settled(Schedule schedule, Iterable<PlacedCompletion> completions, LocalDate date) {
        this.schedule = schedule;
        for (ScheduledStep step : schedule.steps()) {
            byStep.add(new PlacedCompletion[step.windows().size()][step.size()]);
        }
        completions.forEach(this::record);
        for (PlacedCompletion[][] windows : byStep) {
            forget(windows, date);
            count(windows);
        }
    }

    /** Completions that were left out, with paths from a list called completions. */
    Findings findings() {
        return found.build();
    }

    Optional<Completion> completion(int step, int window, int position) {
        return recorded(step, window, position).map(PlacedCompletion::completion);
    }

    Optional<PlacedCompletion> recorded(int step, int window, int position) {
        return Optional.ofNullable(byStep.get(step)[window][position]);
    }

    /** How far a step's units have come in some of its windows, from one position to before another. */
    Progress progress(int step, List<Integer> windows, int from, int until) {
        if (windows.size() == byStep.get(step).length) {
            return new Progress(
                    doneBefore.get(step)[until] - doneBefore.get(step)[from],
                    notApplicableBefore.get(step)[until] - notApplicableBefore.get(step)[from]);
        }
        int done = 0;
        int notApplicable = 0;
        for (int position = from; position < until; position++) {
            boolean all = true;
            boolean any = false;
            for (int window : windows) {
                PlacedCompletion recorded = byStep.get(step)[window][position];
                all &= recorded != null;
                any |= recorded != null && recorded.isDone();
            }
            done += all && any ? 1 : 0;
            notApplicable += all && !any ? 1 : 0;
        }
        return new Progress(done, notApplicable);
    }

    /** How many units have done a step, and for how many it is not applicable. */
    record Progress(int done, int notApplicable) {

        Progress plus(Progress other) {
            return new Progress(done + other.done, notApplicable + other.notApplicable);
        }
    }

    private void record(PlacedCompletion placed) {
        Completion completion = placed.completion();
        FieldPath path = placed.path();
        OccurrenceId id = completion.occurrence();
        Optional<Integer> index = schedule.graph().index(id.step());
        int position = index.map(schedule.steps()::get)
                .map(step -> schedule.position(id, step))
                .orElse(-1);
        if (position < 0) {
            report(CalendarRule.COMPLETION_UNKNOWN, id, path);
            return;
        }
        Step step = schedule.graph().step(index.orElseThrow());
        if (completion.outcome() == Completion.Outcome.NOT_APPLICABLE && !step.ifAny()) {
            report(CalendarRule.COMPLETION_NOT_OPTIONAL, id, path);
            return;
        }
        @Nullable PlacedCompletion[] window = byStep.get(index.orElseThrow())[id.window()];
        if (window[position] != null) {
            report(CalendarRule.COMPLETION_REPEATED, id, path);
            return;
        }
        window[position] = placed;
    }

    private void report(CalendarRule rule, OccurrenceId id, FieldPath path) {
        found.add(Finding.of(rule, path)
                .withValue("cycle", id.cycle())
                .withValue("step", id.step())
                .withValue("window", id.window())
                .withValue("unit", id.unit()));
    }

    /** What is recorded for a later day has not happened yet. */
    private static void forget(@Nullable PlacedCompletion[][] windows, LocalDate date) {
        for (@Nullable PlacedCompletion[] window : windows) {
            for (int i = 0; i < window.length; i++) {
                PlacedCompletion recorded = window[i];
                if (recorded != null && recorded.completion().date().isAfter(date)) {
                    window[i] = null;
                }
            }
        }
    }

    private void count(@Nullable PlacedCompletion[][] windows) {
        int size = windows.length == 0 ? 0 : windows[0].length;
        int[] done = new int[size + 1];
        int[] notApplicable = new int[size + 1];
        for (int i = 0; i < size; i++) {
            boolean all = true;
            boolean any = false;
            for (@Nullable PlacedCompletion[] window : windows) {
                PlacedCompletion recorded = window[i];
                all &= recorded != null;
                any |= recorded != null && recorded.isDone();
            }
            done[i + 1] = done[i] + (all && any ? 1 : 0);
            notApplicable[i + 1] = notApplicable[i] + (all && !any ? 1 : 0);
        }
        doneBefore.add(done);
        notApplicableBefore.add(notApplicable);
    }
}
