package org.kompetens.testkit.mistakes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.kompetens.calendar.Cycle;
import org.kompetens.calendar.DayRange;
import org.kompetens.calendar.DeadlineRule;
import org.kompetens.calendar.Occurrence;
import org.kompetens.calendar.Schedule;
import org.kompetens.calendar.ScheduledWindow;
import org.kompetens.calendar.SettingId;
import org.kompetens.calendar.SettingValue;
import org.kompetens.calendar.Window;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.UnitId;
import org.kompetens.testkit.calendar.CalendarSystem;
import org.kompetens.testkit.calendar.Round;
import org.kompetens.workday.BusinessDayConvention;
import org.kompetens.workday.WorkingDays;

/** Mistakes in calendars: in days and deadlines, and with them those in {@linkplain StatusMistakes statuses}. */
final class CalendarMistakes {

    private CalendarMistakes() {}

    static List<Mistake<CalendarSystem>> all() {
        List<Mistake<CalendarSystem>> all = new ArrayList<>(deadlines());
        all.addAll(days());
        all.addAll(StatusMistakes.all());
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
                                ? new DayRange(
                                        isLeapDay(one.first()) ? one.first().minusDays(1) : one.first(),
                                        one.last().minusDays(1))
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
                settings("What units choose is not looked at", ofUnits -> Map.of()),
                settings(
                        "Only the last unit's choice is looked at",
                        ofUnits -> ofUnits.entrySet().stream()
                                .skip(Math.max(0, ofUnits.size() - 1L))
                                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))),
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

    /** Of what units choose for themselves, something else is taken. */
    private static Mistake<CalendarSystem> settings(
            String name, UnaryOperator<Map<UnitId, Map<SettingId, SettingValue>>> change) {
        return new Mistake<>(name, right -> new Turned(right) {
            @Override
            public Plan plan(Round round) {
                Schedule of = round.schedule();
                Cycle cycle = of.cycle();
                Cycle other = new Cycle(cycle.id(), cycle.year(), cycle.settings(), change.apply(cycle.ofUnits()));
                return super.plan(new Round(
                        Schedule.of(of.calendar(), other, of.organisation(), round.deadlines()),
                        round.deadlines(),
                        round.completions()));
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
}
