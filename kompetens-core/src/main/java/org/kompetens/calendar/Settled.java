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
    private final List<@Nullable Completion[][]> byStep = new ArrayList<>();
    private final List<int[]> doneBefore = new ArrayList<>();
    private final List<int[]> notApplicableBefore = new ArrayList<>();
    private final FindingsBuilder found = new FindingsBuilder();

    Settled(Schedule schedule, Iterable<Completion> completions, LocalDate date) {
        this.schedule = schedule;
        for (ScheduledStep step : schedule.steps()) {
            byStep.add(new Completion[step.windows().size()][step.size()]);
        }
        int index = 0;
        for (Completion completion : completions) {
            record(completion, FieldPath.of("completions", index));
            index++;
        }
        for (Completion[][] windows : byStep) {
            forget(windows, date);
            count(windows);
        }
    }

    /** Completions that were left out, with paths from a list called completions. */
    Findings findings() {
        return found.build();
    }

    Optional<Completion> completion(int step, int window, int position) {
        return Optional.ofNullable(byStep.get(step)[window][position]);
    }

    /** How many of a step's units are done, from one position to before another. */
    int done(int step, int from, int until) {
        return doneBefore.get(step)[until] - doneBefore.get(step)[from];
    }

    /** For how many of a step's units it is not applicable, from one position to before another. */
    int notApplicable(int step, int from, int until) {
        return notApplicableBefore.get(step)[until] - notApplicableBefore.get(step)[from];
    }

    private void record(Completion completion, FieldPath path) {
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
        @Nullable Completion[] window = byStep.get(index.orElseThrow())[id.window()];
        if (window[position] != null) {
            report(CalendarRule.COMPLETION_REPEATED, id, path);
            return;
        }
        window[position] = completion;
    }

    private void report(CalendarRule rule, OccurrenceId id, FieldPath path) {
        found.add(Finding.of(rule, path)
                .withValue("cycle", id.cycle())
                .withValue("step", id.step())
                .withValue("window", id.window())
                .withValue("unit", id.unit()));
    }

    /** What is recorded for a later day has not happened yet. */
    private static void forget(@Nullable Completion[][] windows, LocalDate date) {
        for (@Nullable Completion[] window : windows) {
            for (int i = 0; i < window.length; i++) {
                Completion completion = window[i];
                if (completion != null && completion.date().isAfter(date)) {
                    window[i] = null;
                }
            }
        }
    }

    private void count(@Nullable Completion[][] windows) {
        int size = windows.length == 0 ? 0 : windows[0].length;
        int[] done = new int[size + 1];
        int[] notApplicable = new int[size + 1];
        for (int i = 0; i < size; i++) {
            boolean all = true;
            boolean any = false;
            for (@Nullable Completion[] window : windows) {
                Completion completion = window[i];
                all &= completion != null;
                any |= completion != null && completion.outcome() == Completion.Outcome.DONE;
            }
            done[i + 1] = done[i] + (all && any ? 1 : 0);
            notApplicable[i + 1] = notApplicable[i] + (all && !any ? 1 : 0);
        }
        doneBefore.add(done);
        notApplicableBefore.add(notApplicable);
    }
}
