package org.kompetens.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.UnitTree;

/**
 * Counts with how many persons each step has been done that fulfils a duty for each employee, from that duty's records.
 * Employees are added one after another, and none is kept.
 *
 * <p>The persons of an occurrence are those for whom the duty is, and who are employed in its unit or below it on the date,
 * or on its window's last day where that is past. A record counts for the window in which it lies, or for the last that had
 * begun: of the first window from the first day of the cycle, of the last to the last day of the cycle or its own.
 */
public final class StepCount {

    private final Schedule schedule;
    private final DutyCheck check;
    private final LocalDate date;
    private final List<Counted> counted = new ArrayList<>();

    /**
     * A step, with the numbers for each of its windows and each unit that does it.
     *
     * @param step the step
     * @param duty which it fulfils
     * @param persons windows × units: for how many it is
     * @param done windows × units: with how many it has been done
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared, and it counts in them.
    private record Counted(ScheduledStep step, Duty duty, int[][] persons, int[][] done) {}

    private StepCount(Schedule schedule, DutyCheck check, LocalDate date) {
        this.schedule = schedule;
        this.check = check;
        this.date = date;
        for (ScheduledStep step : schedule.steps()) {
            int windows = step.windows().size();
            step.step()
                    .fulfils()
                    .flatMap(check::duty)
                    .ifPresent(duty -> counted.add(
                            new Counted(step, duty, new int[windows][step.size()], new int[windows][step.size()])));
        }
    }

    /**
     * Begins without any employee.
     *
     * @param schedule the cycle
     * @param check its duties against their records
     * @param date the date; later records have not happened yet
     * @return the count
     */
    public static StepCount of(Schedule schedule, DutyCheck check, LocalDate date) {
        return new StepCount(schedule, check, date);
    }

    /**
     * Counts an employee, in the unit of the first employment of the day that counts.
     *
     * @param employee who
     */
    public void add(Employee employee) {
        for (Counted one : counted) {
            for (int window = 0; window < one.step().windows().size(); window++) {
                add(one, window, employee);
            }
        }
    }

    private void add(Counted one, int window, Employee employee) {
        LocalDate last = one.step().windows().get(window).days().last();
        // A unit that chose otherwise has another last day: that of the unit where the person is today decides.
        Optional<Integer> today = position(one, employee, date);
        if (today.isPresent()) {
            last = one.step().window(window, today.get()).days().last();
        }
        LocalDate day = last.isBefore(date) ? last : date;
        Optional<Integer> position = position(one, employee, day);
        if (position.isPresent() && check.isFor(one.duty(), employee, day)) {
            one.persons()[window][position.get()]++;
            DayRange days = counting(one.step(), window, position.get());
            one.done()[window][position.get()] += check.isRecorded(one.duty(), employee, days) ? 1 : 0;
        }
    }

    private Optional<Integer> position(Counted one, Employee employee, LocalDate day) {
        UnitTree tree = schedule.organisation().tree();
        return DutyCheck.unitOn(employee, day)
                .filter(tree::contains)
                .map(unit -> {
                    int own = one.step().position(tree.indexOf(unit));
                    return own >= 0 ? own : one.step().positionAbove(tree.indexOf(unit), tree);
                })
                .filter(found -> found >= 0);
    }

    private DayRange counting(ScheduledStep step, int window, int position) {
        List<DayRange> inOrder = step.windowsOf(step.unit(position)).stream()
                .map(ScheduledWindow::days)
                .sorted(Comparator.comparing(DayRange::first).thenComparing(DayRange::last))
                .toList();
        DayRange own = step.window(window, position).days();
        int place = inOrder.indexOf(own);
        DayRange cycle = schedule.days();
        LocalDate first = place == 0 && cycle.first().isBefore(own.first()) ? cycle.first() : own.first();
        LocalDate last = cycle.last().isAfter(own.last()) ? cycle.last() : own.last();
        if (place + 1 < inOrder.size()) {
            LocalDate next = inOrder.get(place + 1).first();
            last = next.isAfter(first) ? next.minusDays(1) : first;
        }
        return new DayRange(first, last);
    }

    /**
     * How far an occurrence has come.
     *
     * @param id its identifier
     * @return with how many persons it has been done; empty for an occurrence of another cycle, and for one of a step that
     *     fulfils no duty
     */
    public Optional<PersonProgress> of(OccurrenceId id) {
        return counted.stream()
                .filter(one -> one.step().step().id().equals(id.step()))
                .findFirst()
                .flatMap(one -> {
                    int position = schedule.position(id, one.step());
                    return position < 0
                            ? Optional.empty()
                            : Optional.of(new PersonProgress(
                                    one.persons()[id.window()][position], one.done()[id.window()][position]));
                });
    }
}
