package org.kompetens.json.form;

import static org.kompetens.json.form.CalendarIds.CALENDAR_ID;
import static org.kompetens.json.form.DateForm.DATE;
import static org.kompetens.json.form.FlagForm.FLAG;
import static org.kompetens.json.form.LabelsForm.LABELS;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.OccurrenceIdForm.OCCURRENCE_ID;
import static org.kompetens.json.form.Part.embedded;
import static org.kompetens.json.form.Part.leftOutIf;
import static org.kompetens.json.form.Part.many;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.PartyAtForm.PARTY_AT;
import static org.kompetens.json.form.StatusForm.STATUS;
import static org.kompetens.json.form.WaitingForm.WAITING;
import static org.kompetens.json.form.WholeForm.count;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kompetens.calendar.CalendarBoard;
import org.kompetens.calendar.CalendarId;
import org.kompetens.calendar.Obligation;
import org.kompetens.calendar.Occurrence;
import org.kompetens.calendar.OccurrenceId;
import org.kompetens.calendar.OccurrenceSelection;
import org.kompetens.calendar.OccurrenceStatus;
import org.kompetens.calendar.Party;
import org.kompetens.calendar.PartyAt;
import org.kompetens.calendar.PersonProgress;
import org.kompetens.calendar.Schedule;
import org.kompetens.calendar.Status;
import org.kompetens.calendar.StatusBoard;
import org.kompetens.calendar.Step;
import org.kompetens.calendar.StepCount;
import org.kompetens.calendar.StepId;
import org.kompetens.calendar.Waiting;
import org.kompetens.organisation.UnitId;
import org.kompetens.text.Labels;

/** Occurrences, with or without how they stand at a date, written one by one, whatever their number. */
public final class OccurrencesForm {

    private static final String TYPE = "occurrences";

    /**
     * What is listed.
     *
     * @param calendar whose occurrences
     * @param date at which they stand as is said; empty if that is not said
     * @param occurrences made while they are gone through, which can be done once
     */
    public record Listing(CalendarId calendar, Optional<LocalDate> date, Stream<Listed> occurrences) {

        /**
         * The occurrences of a schedule.
         *
         * @param schedule the schedule
         * @return all of them
         */
        public static Listing of(Schedule schedule) {
            return new Listing(
                    schedule.calendar().id(),
                    Optional.empty(),
                    schedule.occurrences().map(one -> listed(schedule, one, Optional.empty())));
        }

        /**
         * Occurrences as they stand.
         *
         * @param board the date and how they stand
         * @param selection which of them
         * @return those
         */
        public static Listing of(StatusBoard board, OccurrenceSelection selection) {
            return new Listing(
                    board.schedule().calendar().id(),
                    Optional.of(board.date()),
                    board.statuses(selection).map(one -> listed(board.schedule(), one.occurrence(), Optional.of(one))));
        }

        /**
         * Occurrences of all cycles that are alive at a date, as they stand.
         *
         * @param board the date and how they stand
         * @param selection which of them
         * @param counts with how many persons steps have been done, of each cycle where that was counted
         * @return those
         */
        public static Listing of(CalendarBoard board, OccurrenceSelection selection, List<StepCount> counts) {
            Schedule first = board.alive().get(0).schedule();
            return new Listing(
                    first.calendar().id(),
                    Optional.of(board.date()),
                    board.statuses(selection)
                            .map(one -> new Listed(
                                    one.occurrence(),
                                    Optional.of(one),
                                    counts.stream()
                                            .flatMap(count ->
                                                    count.of(one.occurrence().id()).stream())
                                            .findFirst(),
                                    Optional.of(first))));
        }
    }

    /**
     * An occurrence, and how it stands where that is said.
     *
     * @param occurrence the occurrence
     * @param standing how it stands
     * @param persons with how many persons it has been done, where that was counted
     * @param schedule which says what steps, parties and units are called; empty where it is not at hand
     */
    public record Listed(
            Occurrence occurrence,
            Optional<OccurrenceStatus> standing,
            Optional<PersonProgress> persons,
            Optional<Schedule> schedule) {

        /** One of which the calendar and the organisation are not at hand. */
        static Listed alone(Occurrence occurrence, Optional<OccurrenceStatus> standing) {
            return new Listed(occurrence, standing, Optional.empty(), Optional.empty());
        }

        private OccurrenceId id() {
            return occurrence.id();
        }

        private <T> List<Called<T>> called(List<T> all) {
            return all.stream().map(of -> new Called<>(of, schedule)).toList();
        }
    }

    /** A party or a step, and the schedule that says what it is called, where that is at hand. */
    private record Called<T>(T of, Optional<Schedule> schedule) {}

    private static final Property<Labels> STEP_NAME = Property.of("stepLabels", LABELS, "What the step is called.");

    private static final ResultForm<Called<PartyAt>> NAMED_PARTY = ResultForm.of(
            "named party of a unit",
            List.of(
                    embedded(PARTY_AT, Called::of),
                    optional(
                            Property.of("partyLabels", LABELS, "What the party is called."),
                            party -> party.schedule()
                                    .flatMap(schedule ->
                                            schedule.findParty(party.of().party()))
                                    .map(Party::labels)),
                    optional(
                            Named.UNIT_LABELS,
                            party -> unit(party.schedule(), party.of().unit()))));
    static final ResultForm<PersonProgress> PERSONS = ResultForm.of(
            "progress by persons",
            List.of(
                    required(Property.of("all", count(), "With how many persons it is to be done."), progress ->
                            (long) progress.persons()),
                    required(Property.of("done", count(), "With how many of them it has been done."), progress ->
                            (long) progress.done())));
    private static final ResultForm<Called<Waiting>> NAMED_WAITING = ResultForm.of(
            "named step waited for",
            List.of(
                    embedded(WAITING, Called::of),
                    optional(
                            STEP_NAME,
                            waiting -> step(waiting.schedule(), waiting.of().step()))));

    static final Part<Listed, OccurrenceId> ID = embedded(OCCURRENCE_ID, Listed::id);
    static final Part<Listed, Optional<Labels>> STEP_LABELS =
            optional(STEP_NAME, listed -> step(listed.schedule(), listed.id().step()));
    static final Part<Listed, Optional<Labels>> UNIT_LABELS = optional(
            Named.UNIT_LABELS, listed -> unit(listed.schedule(), listed.id().unit()));
    static final Part<Listed, LocalDate> FIRST_DAY = required(
            Property.of("firstDay", DATE, "The first day of its window."),
            listed -> listed.occurrence().days().first());
    static final Part<Listed, LocalDate> LAST_DAY = required(
            Property.of(End.LAST_DAY, DATE, "The last day of its window."),
            listed -> listed.occurrence().days().last());
    static final Part<Listed, LocalDate> DEADLINE = required(
            Property.of("deadline", DATE, "The last day of its window, moved off days off."),
            listed -> listed.occurrence().deadline());
    static final Part<Listed, List<Values<Called<PartyAt>>>> PERFORMERS = required(
            Property.of("performers", list(NAMED_PARTY), "Who do it."),
            NAMED_PARTY.each(listed -> listed.called(listed.occurrence().performers())));
    static final Part<Listed, List<Values<Called<PartyAt>>>> RESPONSIBLE = required(
            Property.of("responsible", list(NAMED_PARTY), "Who answer for it."),
            NAMED_PARTY.each(listed -> listed.called(listed.occurrence().responsible())));
    static final Part<Listed, List<Values<Called<PartyAt>>>> RECIPIENTS = required(
            Property.of("recipients", list(NAMED_PARTY), "Who receive what it produces."),
            NAMED_PARTY.each(listed -> listed.called(listed.occurrence().recipients())));
    static final Part<Listed, Boolean> EITHER = leftOutIf(
            Property.of(
                    "either", FLAG, "Whether one of those who answer for it is enough, and one of those who do it."),
            false,
            listed -> step(listed).filter(Step::either).isPresent());
    static final Part<Listed, Boolean> ADVICE = leftOutIf(
            Property.of("advice", FLAG, "Whether it is advice, and no duty."),
            false,
            listed -> step(listed)
                    .filter(step -> step.obligation() == Obligation.ADVICE)
                    .isPresent());
    static final Part<Listed, Boolean> EARLY = leftOutIf(
            Property.of("asEarlyAsPossible", FLAG, "Whether it had better be done early in its window."),
            false,
            listed -> step(listed).filter(Step::asEarlyAsPossible).isPresent());
    static final Part<Listed, Optional<Values<Status>>> ITS_STATUS = optional(
            Property.of("status", STATUS, "How it stands at the date of the document; left out where that has none."),
            listed -> listed.standing().map(one -> STATUS.of(one.status())));
    static final Part<Listed, Optional<List<Values<Called<Waiting>>>>> WAITS_FOR = optional(
            Property.of(
                    "waitsFor",
                    list(NAMED_WAITING),
                    "How far each step has come that it waits for; left out as the status is."),
            listed -> listed.standing().map(NAMED_WAITING.each(standing -> listed.called(standing.waitsFor()))));
    static final Part<Listed, Optional<List<Values<Called<PartyAt>>>>> ESCALATED_TO = optional(
            Property.of(
                    "escalatedTo",
                    list(NAMED_PARTY),
                    "To whom it has gone for being late, the nearest first; left out as the status is."),
            listed -> listed.standing().map(NAMED_PARTY.each(standing -> listed.called(standing.escalatedTo()))));

    static final Part<Listed, Optional<Values<PersonProgress>>> ITS_PERSONS = optional(
            Property.of(
                    "persons", PERSONS, "With how many persons it has been done; left out where that is not counted."),
            listed -> listed.persons().map(PERSONS::of));

    static final ResultForm<Listed> OCCURRENCE = ResultForm.of(
            "occurrence",
            List.of(
                    ID,
                    STEP_LABELS,
                    UNIT_LABELS,
                    FIRST_DAY,
                    LAST_DAY,
                    DEADLINE,
                    PERFORMERS,
                    RESPONSIBLE,
                    RECIPIENTS,
                    EITHER,
                    ADVICE,
                    EARLY,
                    ITS_STATUS,
                    ITS_PERSONS,
                    WAITS_FOR,
                    ESCALATED_TO));

    static final Part<Listing, CalendarId> CALENDAR = required(
            Property.of("calendar", CALENDAR_ID, "The calendar whose occurrences they are."), Listing::calendar);
    static final Part<Listing, Optional<LocalDate>> AT = optional(
            Property.of("at", DATE, "The date at which they stand as is said; left out where that is not said."),
            Listing::date);
    static final Part<Listing, Iterable<Values<Listed>>> OCCURRENCES = many(
            TYPE,
            list(OCCURRENCE),
            "The occurrences, in the order of the calendar's steps, their windows and the organisation's units.",
            listing -> () -> listing.occurrences().map(OCCURRENCE::of).iterator());

    /** Occurrences. */
    public static final ResultForm<Listing> LISTING =
            ResultForm.of(TYPE, List.of(Header.result(TYPE), Header.resultVersion(), CALENDAR, AT, OCCURRENCES));

    private OccurrencesForm() {}

    private static Listed listed(Schedule schedule, Occurrence occurrence, Optional<OccurrenceStatus> standing) {
        return new Listed(occurrence, standing, Optional.empty(), Optional.of(schedule));
    }

    private static Optional<Step> step(Listed listed) {
        return listed.schedule().flatMap(of -> of.findStep(listed.id().step()));
    }

    private static Optional<Labels> step(Optional<Schedule> schedule, StepId id) {
        return schedule.flatMap(of -> of.findStep(id)).map(Step::labels);
    }

    private static Optional<Labels> unit(Optional<Schedule> schedule, UnitId id) {
        return schedule.flatMap(of -> Named.unitLabels(of.organisation(), id));
    }
}
