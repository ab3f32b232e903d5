package org.kompetens.testkit.mistakes;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.kompetens.calendar.Attention;
import org.kompetens.calendar.Completion;
import org.kompetens.calendar.Occurrence;
import org.kompetens.calendar.OccurrenceId;
import org.kompetens.calendar.OccurrenceStatus;
import org.kompetens.calendar.Status;
import org.kompetens.testkit.calendar.CalendarSystem;
import org.kompetens.testkit.calendar.Round;

/** Mistakes in how occurrences stand at a date, and in what waits for what. */
final class StatusMistakes {

    private StatusMistakes() {}

    static List<Mistake<CalendarSystem>> all() {
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
                new Mistake<>("What is done on the day of its deadline is late", right -> new Turned(right) {
                    @Override
                    public Board at(Round round, List<Completion> completions, LocalDate date, Attention attention) {
                        return new TurnedBoard(super.at(round, completions, date, attention)) {
                            @Override
                            OccurrenceStatus turned(OccurrenceStatus one) {
                                return one.status() instanceof Status.Done done
                                                && done.on()
                                                        .equals(one.occurrence().deadline())
                                        ? with(one, new Status.DoneLate(done.on(), 1))
                                        : one;
                            }
                        };
                    }
                }),
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
