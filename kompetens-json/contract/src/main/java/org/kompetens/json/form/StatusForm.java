package org.kompetens.json.form;

import static org.kompetens.json.form.CalendarIds.STEP_ID;
import static org.kompetens.json.form.ChoicePart.choice;
import static org.kompetens.json.form.DateForm.DATE;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.WholeForm.whole;
import static org.kompetens.json.form.WordForm.word;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.kompetens.calendar.Status;
import org.kompetens.calendar.StepId;
import org.kompetens.calendar.Waiting;

/** How an occurrence stands at a date. */
final class StatusForm {

    /** Blocked, of which only the steps are written: how far they have come stands beside the status. */
    private record BlockedBy(List<StepId> steps) {}

    private static final Form<Long> DAYS_LATE_FORM = whole(1, Long.MAX_VALUE);
    private static final Form<Long> DAYS_LEFT_FORM = whole(0, Long.MAX_VALUE);
    private static final Property<LocalDate> DATE_DONE = Property.of("date", DATE, "The day on which it was done.");
    private static final Property<Long> DAYS_LATE =
            Property.of("daysLate", DAYS_LATE_FORM, "The calendar days after the deadline.");
    private static final Property<Long> DAYS_LEFT =
            Property.of("daysLeft", DAYS_LEFT_FORM, "The calendar days until the deadline, 0 on the day itself.");

    static final Part<Status.NotApplicable, LocalDate> SINCE = required(
            Property.of("date", DATE, "The day from which there was nothing to do."), Status.NotApplicable::since);
    static final Part<Status.Done, LocalDate> DONE_ON = required(DATE_DONE, Status.Done::on);
    static final Part<Status.DoneLate, LocalDate> LATE_ON = required(DATE_DONE, Status.DoneLate::on);
    static final Part<Status.DoneLate, Long> LATE_BY = required(DAYS_LATE, Status.DoneLate::daysLate);
    static final Part<Status.Upcoming, Long> UPCOMING_IN = required(
            Property.of("daysUntilFirstDay", DAYS_LATE_FORM, "The calendar days until the window begins."),
            Status.Upcoming::days);
    static final Part<Status.Open, Long> OPEN_FOR = required(DAYS_LEFT, Status.Open::daysLeft);
    static final Part<Status.DueSoon, Long> DUE_IN = required(DAYS_LEFT, Status.DueSoon::daysLeft);
    private static final Part<BlockedBy, List<StepId>> BY =
            required(Property.of("by", list(STEP_ID), "The steps that are not done yet."), BlockedBy::steps);
    static final Part<Status.Overdue, Long> OVERDUE_BY = required(DAYS_LATE, Status.Overdue::daysLate);

    private static final List<ChoicePart.Kind<?>> KINDS = List.of(
            kind(
                    Status.Kind.NOT_APPLICABLE,
                    Status.NotApplicable.class,
                    List.of(SINCE),
                    of -> new Status.NotApplicable(of.get(SINCE))),
            kind(Status.Kind.DONE, Status.Done.class, List.of(DONE_ON), of -> new Status.Done(of.get(DONE_ON))),
            kind(
                    Status.Kind.DONE_LATE,
                    Status.DoneLate.class,
                    List.of(LATE_ON, LATE_BY),
                    of -> new Status.DoneLate(of.get(LATE_ON), of.get(LATE_BY))),
            kind(
                    Status.Kind.UPCOMING,
                    Status.Upcoming.class,
                    List.of(UPCOMING_IN),
                    of -> new Status.Upcoming(of.get(UPCOMING_IN))),
            kind(Status.Kind.OPEN, Status.Open.class, List.of(OPEN_FOR), of -> new Status.Open(of.get(OPEN_FOR))),
            kind(Status.Kind.DUE_SOON, Status.DueSoon.class, List.of(DUE_IN), of -> new Status.DueSoon(of.get(DUE_IN))),
            kind(Status.Kind.BLOCKED, BlockedBy.class, List.of(BY), of -> new BlockedBy(of.get(BY))),
            kind(
                    Status.Kind.OVERDUE,
                    Status.Overdue.class,
                    List.of(OVERDUE_BY),
                    of -> new Status.Overdue(of.get(OVERDUE_BY))));

    private static final Part<Status, Object> ANY = choice(
            "kind",
            "How it stands.",
            KINDS,
            status -> status instanceof Status.Blocked of
                    ? new BlockedBy(of.by().stream().map(Waiting::step).toList())
                    : status);

    static final ResultForm<Status> STATUS = ResultForm.of("status", List.of(ANY));

    private StatusForm() {}

    private static <K> ChoicePart.Kind<K> kind(
            Status.Kind kind, Class<K> type, List<Part<K, ?>> parts, Function<Values<K>, K> maker) {
        String word = word(kind);
        return new ChoicePart.Kind<>(word, type, ObjectForm.of(word.replace('_', ' '), parts, maker));
    }
}
