package org.kompetens.testkit.mistakes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.kompetens.calendar.Attention;
import org.kompetens.calendar.Completion;
import org.kompetens.calendar.DayRange;
import org.kompetens.calendar.DeadlineRule;
import org.kompetens.calendar.Occurrence;
import org.kompetens.calendar.OccurrenceId;
import org.kompetens.calendar.OccurrenceStatus;
import org.kompetens.calendar.Schedule;
import org.kompetens.calendar.ScheduledWindow;
import org.kompetens.calendar.Status;
import org.kompetens.calendar.Window;
import org.kompetens.finding.Findings;
import org.kompetens.testkit.calendar.CalendarSystem;
import org.kompetens.testkit.calendar.Round;
import org.kompetens.workday.BusinessDayConvention;
import org.kompetens.workday.WorkingDays;

/** Mistakes in calendars: in days, deadlines, statuses, and what waits for what. */
final class CalendarMistakes {

    private CalendarMistakes() {}

    static List<Mistake<CalendarSystem>> all() {
        List<Mistake<CalendarSystem>> all = new ArrayList<>(deadlines());
        all.addAll(days());
        all.addAll(statuses());
        return all;
    }

    private static List<Mistake<CalendarSystem>> deadlines() {
        return List.of(
                convention("No deadline is moved", of -> BusinessDayConvention.NONE),
                swapped(
                        "Following is taken for preceding",
                        BusinessDayConvention.FOLLOWING,
                        BusinessDayConvention.PRECEDING),
                swapped(
                        "Preceding is taken for following",
                        BusinessDayConvention.PRECEDING,
                        BusinessDayConvention.FOLLOWING),
                swapped(
                        "Modified following leaves the month",
                        BusinessDayConvention.MODIFIED_FOLLOWING,
                        BusinessDayConvention.FOLLOWING),
                swapped(
                        "Modified following is taken for preceding",
                        BusinessDayConvention.MODIFIED_FOLLOWING,
                        BusinessDayConvention.PRECEDING),
                swapped(
                        "Nearest is taken for following",
                        BusinessDayConvention.NEAREST,
                        BusinessDayConvention.FOLLOWING),
                swapped(
                        "Nearest is taken for preceding",
                        BusinessDayConvention.NEAREST,
                        BusinessDayConvention.PRECEDING),
                moved("Of two working days as near the later is taken", CalendarMistakes::laterOfTwo),
                moved(
                        "Preceding goes a working day too far",
                        (round, window) -> round.deadlines().convention() == BusinessDayConvention.PRECEDING
                                        && !window.deadline()
                                                .equals(window.days().last())
                                ? before(round, window.deadline().minusDays(1))
                                : window.deadline()),
                moved(
                        "Every deadline is a day early",
                        (round, window) -> window.deadline().minusDays(1)),
                rule(
                        "Days off are weekends alone",
                        of -> new DeadlineRule(of.convention(), WorkingDays.MONDAY_TO_FRIDAY)));
    }

    private static List<Mistake<CalendarSystem>> days() {
        return List.of(
                window(
                        "The last of February is the 28th",
                        one -> isLeapDay(one.last())
                                ? new DayRange(one.first(), one.last().minusDays(1))
                                : one),
                window(
                        "A window begins a day late",
                        one -> one.first().isBefore(one.last())
                                ? new DayRange(one.first().plusDays(1), one.last())
                                : one),
                window(
                        "A window ends on the day after its last",
                        one -> new DayRange(one.first(), one.last().plusDays(1))),
                new Mistake<>("Weeks are counted from the first of January", right -> new Turned(right) {
                    @Override
                    public DayRange days(Window.Fixed window, int cycleYear) {
                        DayRange one = super.days(window, cycleYear);
                        return window instanceof Window.Weeks && one.first().getYear() < cycleYear
                                ? new DayRange(one.first().plusWeeks(1), one.last())
                                : one;
                    }
                }),
                new Mistake<>(
                        "The fifth weekday of a month that has four is in the next month", right -> new Turned(right) {
                            @Override
                            public DayRange days(Window.Fixed window, int cycleYear) {
                                DayRange one = super.days(window, cycleYear);
                                return window instanceof Window.Weekday of
                                                && of.number() == 5
                                                && one.first().getDayOfMonth() <= 28
                                        ? new DayRange(
                                                one.first().plusWeeks(1),
                                                one.last().plusWeeks(1))
                                        : one;
                            }
                        }),
                plan(
                        "Only the first window of a step is planned",
                        one -> one.stream()
                                .filter(window -> window.window() == 0)
                                .toList(),
                        all -> all),
                plan(
                        "Only the first unit has occurrences",
                        windows -> windows,
                        all -> Lists.firstOfEach(
                                all, one -> List.of(one.id().step(), one.id().window()))),
                plan(
                        "Occurrences stand in the order of their units",
                        windows -> windows,
                        all -> all.stream()
                                .sorted(Comparator.comparing(
                                        one -> one.id().unit().value()))
                                .toList()),
                new Mistake<>("Nothing is said of deadlines on days off", right -> new Turned(right) {
                    @Override
                    public Plan plan(Round round) {
                        return new TurnedPlan(super.plan(round)) {
                            @Override
                            public Findings warnings() {
                                return Findings.NONE;
                            }
                        };
                    }
                }));
    }

    private static List<Mistake<CalendarSystem>> statuses() {
        return List.of(
                asks(
                        "It is overdue on the day of the deadline",
                        (date, attention) -> date.plusDays(1),
                        (date, all) -> all),
                status(
                        "It is overdue a day late",
                        one -> one instanceof Status.Overdue late && late.daysLate() == 1
                                ? new Status.DueSoon(0)
                                : one),
                status(
                        "Days late are one too many",
                        one -> one instanceof Status.Overdue late ? new Status.Overdue(late.daysLate() + 1) : one),
                status(
                        "Days left are one too few",
                        one -> one instanceof Status.Open open ? new Status.Open(open.daysLeft() - 1) : one),
                status(
                        "Days left are one too many when it is due soon",
                        one -> one instanceof Status.DueSoon soon ? new Status.DueSoon(soon.daysLeft() + 1) : one),
                status(
                        "Days to come are one too few",
                        one -> one instanceof Status.Upcoming coming ? new Status.Upcoming(coming.days() - 1) : one),
                attention("It is due soon a day early", of -> new Attention(of.dueSoonDays() + 1, of.escalationDays())),
                attention(
                        "It is due soon a day late",
                        of -> new Attention(Math.max(0, of.dueSoonDays() - 1), of.escalationDays())),
                status(
                        "Nothing is ever due soon",
                        one -> one instanceof Status.DueSoon soon ? new Status.Open(soon.daysLeft()) : one),
                status(
                        "What is done late is done",
                        one -> one instanceof Status.DoneLate late ? new Status.Done(late.on()) : one),
                status("What is blocked is open", one -> one instanceof Status.Blocked ? new Status.Open(1) : one),
                status("What is upcoming is open", one -> one instanceof Status.Upcoming ? new Status.Open(1) : one),
                status(
                        "What is not applicable is done",
                        one -> one instanceof Status.NotApplicable none ? new Status.Done(none.since()) : one),
                asks(
                        "What is recorded for later counts already",
                        (date, attention) -> date,
                        (date, all) -> all.stream()
                                .map(one -> one.date().isAfter(date)
                                        ? new Completion(one.occurrence(), one.outcome(), date)
                                        : one)
                                .toList()),
                asks(
                        "What is not applicable is waited for",
                        (date, attention) -> date,
                        (date, all) -> all.stream()
                                .filter(one -> one.outcome() == Completion.Outcome.DONE)
                                .toList()),
                asks(
                        "What is recorded of the day itself does not count",
                        (date, attention) -> date,
                        (date, all) -> all.stream()
                                .filter(one -> !one.date().equals(date))
                                .toList()),
                attention("What is late goes to nobody", of -> new Attention(of.dueSoonDays(), List.of())),
                attention(
                        "What is late goes on a day early",
                        of -> new Attention(
                                of.dueSoonDays(),
                                of.escalationDays().stream()
                                        .map(one -> Math.max(1, one - 1))
                                        .distinct()
                                        .toList())),
                attention(
                        "What is late goes on a day late",
                        of -> new Attention(
                                of.dueSoonDays(),
                                of.escalationDays().stream().map(one -> one + 1).toList())),
                attention(
                        "What is late goes up the whole chain at once",
                        of -> new Attention(
                                of.dueSoonDays(), of.escalationDays().isEmpty() ? List.of() : List.of(1, 2, 3))),
                board("What is settled is due next too", (board, all) -> board.statuses()),
                board("What is due next stands with the latest first", (board, all) -> Lists.reversed(all)),
                new Mistake<>("Every step is waited for in all units", right -> new Turned(right) {
                    @Override
                    public Board at(Round round, List<Completion> completions, LocalDate date, Attention attention) {
                        return new TurnedBoard(super.at(round, completions, date, attention)) {
                            @Override
                            public List<OccurrenceId> missing(OccurrenceId id) {
                                return super.missing(id).isEmpty()
                                        ? List.of()
                                        : round.schedule()
                                                .occurrences()
                                                .map(Occurrence::id)
                                                .filter(one -> super.missing(id).stream()
                                                        .anyMatch(other ->
                                                                other.step().equals(one.step())))
                                                .toList();
                            }
                        };
                    }
                }),
                new Mistake<>("Only the own unit is waited for", right -> new Turned(right) {
                    @Override
                    public Board at(Round round, List<Completion> completions, LocalDate date, Attention attention) {
                        return new TurnedBoard(super.at(round, completions, date, attention)) {
                            @Override
                            public List<OccurrenceId> missing(OccurrenceId id) {
                                return super.missing(id).stream()
                                        .filter(one -> one.unit().equals(id.unit()))
                                        .toList();
                            }
                        };
                    }
                }),
                new Mistake<>("Cycles that are over are shown", right -> new Turned(right) {
                    @Override
                    public List<OccurrenceStatus> statuses(List<Round> cycles, LocalDate date, Attention attention) {
                        return cycles.stream()
                                .flatMap(one -> at(one, one.completions(), date, attention).statuses().stream())
                                .toList();
                    }
                }),
                new Mistake<>("What the cycle before must have done is not waited for", right -> new Turned(right) {
                    @Override
                    public List<OccurrenceStatus> statuses(List<Round> cycles, LocalDate date, Attention attention) {
                        return super.statuses(cycles, date, attention).stream()
                                .map(one ->
                                        one.status() instanceof Status.Blocked ? with(one, new Status.Open(1)) : one)
                                .toList();
                    }
                }));
    }

    private static boolean isLeapDay(LocalDate date) {
        return date.getMonthValue() == 2 && date.getDayOfMonth() == 29;
    }

    private static Mistake<CalendarSystem> swapped(String name, BusinessDayConvention one, BusinessDayConvention as) {
        return convention(name, of -> of == one ? as : of);
    }

    private static Mistake<CalendarSystem> convention(String name, UnaryOperator<BusinessDayConvention> change) {
        return rule(name, of -> new DeadlineRule(change.apply(of.convention()), of.workingDays()));
    }

    /** All is planned by another rule. */
    private static Mistake<CalendarSystem> rule(String name, UnaryOperator<DeadlineRule> change) {
        return new Mistake<>(name, right -> new Turned(right) {
            @Override
            public Plan plan(Round round) {
                Schedule of = round.schedule();
                DeadlineRule other = change.apply(round.deadlines());
                return super.plan(new Round(
                        Schedule.of(of.calendar(), of.cycle(), of.organisation(), other), other, round.completions()));
            }
        });
    }

    private static Mistake<CalendarSystem> moved(String name, BiFunction<Round, ScheduledWindow, LocalDate> change) {
        return new Mistake<>(name, right -> new Turned(right) {
            @Override
            public Plan plan(Round round) {
                return new TurnedPlan(super.plan(round)) {
                    @Override
                    public List<ScheduledWindow> windows() {
                        return super.windows().stream()
                                .map(one -> new ScheduledWindow(
                                        one.step(), one.window(), one.days(), change.apply(round, one)))
                                .toList();
                    }
                };
            }
        });
    }

    private static LocalDate laterOfTwo(Round round, ScheduledWindow window) {
        LocalDate last = window.days().last();
        long days = last.toEpochDay() - window.deadline().toEpochDay();
        boolean nearest = round.deadlines().convention() == BusinessDayConvention.NEAREST && days > 0;
        return nearest && round.deadlines().workingDays().isWorkingDay(last.plusDays(days))
                ? last.plusDays(days)
                : window.deadline();
    }

    private static LocalDate before(Round round, LocalDate date) {
        return round.deadlines().workingDays().previousOrSame(date).orElse(date);
    }

    private static Mistake<CalendarSystem> window(String name, UnaryOperator<DayRange> change) {
        return new Mistake<>(name, right -> new Turned(right) {
            @Override
            public DayRange days(Window.Fixed window, int cycleYear) {
                return change.apply(super.days(window, cycleYear));
            }

            @Override
            public Plan plan(Round round) {
                return new TurnedPlan(super.plan(round)) {
                    @Override
                    public List<ScheduledWindow> windows() {
                        return super.windows().stream()
                                .map(one -> new ScheduledWindow(
                                        one.step(), one.window(), change.apply(one.days()), one.deadline()))
                                .toList();
                    }
                };
            }
        });
    }

    private static Mistake<CalendarSystem> plan(
            String name, UnaryOperator<List<ScheduledWindow>> windows, UnaryOperator<List<Occurrence>> occurrences) {
        return new Mistake<>(name, right -> new Turned(right) {
            @Override
            public Plan plan(Round round) {
                return new TurnedPlan(super.plan(round)) {
                    @Override
                    public List<ScheduledWindow> windows() {
                        return windows.apply(super.windows());
                    }

                    @Override
                    public List<Occurrence> occurrences() {
                        return occurrences.apply(super.occurrences());
                    }
                };
            }
        });
    }

    private static Mistake<CalendarSystem> attention(String name, UnaryOperator<Attention> change) {
        return new Mistake<>(name, right -> new Turned(right) {
            @Override
            public Board at(Round round, List<Completion> completions, LocalDate date, Attention attention) {
                return super.at(round, completions, date, change.apply(attention));
            }
        });
    }

    private static Mistake<CalendarSystem> asks(
            String name,
            BiFunction<LocalDate, Attention, LocalDate> day,
            BiFunction<LocalDate, List<Completion>, List<Completion>> known) {
        return new Mistake<>(name, right -> new Turned(right) {
            @Override
            public Board at(Round round, List<Completion> completions, LocalDate date, Attention attention) {
                return super.at(round, known.apply(date, completions), day.apply(date, attention), attention);
            }
        });
    }

    private static Mistake<CalendarSystem> status(String name, UnaryOperator<Status> change) {
        return new Mistake<>(name, right -> new Turned(right) {
            @Override
            public Board at(Round round, List<Completion> completions, LocalDate date, Attention attention) {
                return new TurnedBoard(super.at(round, completions, date, attention)) {
                    @Override
                    OccurrenceStatus turned(OccurrenceStatus one) {
                        return with(one, change.apply(one.status()));
                    }
                };
            }
        });
    }

    private static Mistake<CalendarSystem> board(
            String name, BiFunction<CalendarSystem.Board, List<OccurrenceStatus>, List<OccurrenceStatus>> next) {
        return new Mistake<>(name, right -> new Turned(right) {
            @Override
            public Board at(Round round, List<Completion> completions, LocalDate date, Attention attention) {
                return new TurnedBoard(super.at(round, completions, date, attention)) {
                    @Override
                    public List<OccurrenceStatus> dueNext() {
                        return next.apply(this, super.dueNext());
                    }
                };
            }
        });
    }

    private static OccurrenceStatus with(OccurrenceStatus one, Status status) {
        return new OccurrenceStatus(one.occurrence(), status, one.waitsFor(), one.escalatedTo());
    }
}
