package org.kompetens.json.form;

import static org.kompetens.json.form.HostForm.id;
import static org.kompetens.json.form.HostForm.result;
import static org.kompetens.json.form.HostForm.value;
import static org.kompetens.json.form.HostForm.word;
import static org.kompetens.json.form.HostForm.written;
import static org.kompetens.json.form.OccurrencesForm.LISTING;
import static org.kompetens.json.form.OccurrencesForm.OCCURRENCE;
import static org.kompetens.json.form.ResultHostForms.byIdAlone;

import java.util.List;
import java.util.Optional;
import org.kompetens.calendar.CalendarBoard;
import org.kompetens.calendar.CalendarId;
import org.kompetens.calendar.Completion;
import org.kompetens.calendar.Cycle;
import org.kompetens.calendar.CycleId;
import org.kompetens.calendar.Duty;
import org.kompetens.calendar.DutyId;
import org.kompetens.calendar.DutyProgress;
import org.kompetens.calendar.DutyRecord;
import org.kompetens.calendar.DutySubject;
import org.kompetens.calendar.DutyTiming;
import org.kompetens.calendar.Obligation;
import org.kompetens.calendar.Occurrence;
import org.kompetens.calendar.OccurrenceId;
import org.kompetens.calendar.OccurrenceSelection;
import org.kompetens.calendar.OccurrenceStatus;
import org.kompetens.calendar.Party;
import org.kompetens.calendar.PartyAt;
import org.kompetens.calendar.PartyId;
import org.kompetens.calendar.PersonProgress;
import org.kompetens.calendar.Principle;
import org.kompetens.calendar.ProcessCalendar;
import org.kompetens.calendar.Recurrence;
import org.kompetens.calendar.Schedule;
import org.kompetens.calendar.Setting;
import org.kompetens.calendar.SettingId;
import org.kompetens.calendar.Source;
import org.kompetens.calendar.Status;
import org.kompetens.calendar.StatusBoard;
import org.kompetens.calendar.Step;
import org.kompetens.calendar.StepId;
import org.kompetens.calendar.Term;
import org.kompetens.calendar.TermId;
import org.kompetens.calendar.Vocabulary;
import org.kompetens.calendar.VocabularyId;
import org.kompetens.calendar.Waiting;
import org.kompetens.calendar.Window;
import org.kompetens.json.form.OccurrencesForm.Listed;
import org.kompetens.json.form.OccurrencesForm.Listing;

/** What of the calendar a host's mapper reads and writes. */
final class CalendarHostForms {

    static final List<HostForm<?>> ALL = List.of(
            id(CalendarId.class, CalendarIds.CALENDAR_ID),
            id(CycleId.class, CalendarIds.CYCLE_ID),
            id(DutyId.class, CalendarIds.DUTY_ID),
            id(PartyId.class, CalendarIds.PARTY_ID),
            id(SettingId.class, CalendarIds.SETTING_ID),
            id(StepId.class, CalendarIds.STEP_ID),
            id(TermId.class, CalendarIds.TERM_ID),
            id(VocabularyId.class, CalendarIds.VOCABULARY_ID),
            byIdAlone(DutyProgress.class, DutiesForm.DUTY),
            byIdAlone(DutyProgress.InUnit.class, DutiesForm.IN_UNIT),
            word(Completion.Outcome.class, WordForm.oneOf(Completion.Outcome.values())),
            word(DutyTiming.Year.class, WordForm.oneOf(DutyTiming.Year.values())),
            word(Obligation.class, WordForm.oneOf(Obligation.values())),
            word(Setting.Kind.class, WordForm.oneOf(Setting.Kind.values())),
            word(Status.Kind.class, WordForm.oneOf(Status.Kind.values())),
            value(Source.class, SourceForm.SOURCE),
            value(Setting.class, SettingForm.SETTING),
            value(Party.class, PartyForm.PARTY),
            value(PartyAt.class, PartyAtForm.PARTY_AT),
            value(Principle.class, PrincipleForm.PRINCIPLE),
            value(Recurrence.class, RecurrenceForm.RECURRENCE),
            value(Term.class, TermForm.TERM),
            value(Vocabulary.class, VocabularyForm.VOCABULARY),
            value(Window.Fixed.class, FixedWindowForm.FIXED_WINDOW),
            value(Window.class, WindowForm.WINDOW),
            value(Step.class, StepForm.STEP),
            value(DutySubject.class, DutySubjectForm.DUTY_SUBJECT),
            value(DutyTiming.class, DutyTimingForm.DUTY_TIMING),
            value(Duty.class, DutyForm.DUTY),
            value(ProcessCalendar.class, CalendarForm.CALENDAR),
            value(Cycle.class, CycleForm.CYCLE),
            value(OccurrenceId.class, OccurrenceIdForm.OCCURRENCE_ID),
            value(Completion.class, CompletionForm.COMPLETION),
            value(DutyRecord.class, DutyRecordForm.DUTY_RECORD),
            value(Waiting.class, WaitingForm.WAITING),
            result(PersonProgress.class, OccurrencesForm.PERSONS),
            result(Status.class, StatusForm.STATUS),
            written(
                    Occurrence.class,
                    (one, json, language) ->
                            OCCURRENCE.write(OCCURRENCE.of(Listed.alone(one, Optional.empty())), json)),
            written(
                    OccurrenceStatus.class,
                    (one, json, language) ->
                            OCCURRENCE.write(OCCURRENCE.of(Listed.alone(one.occurrence(), Optional.of(one))), json)),
            written(
                    Schedule.class,
                    (schedule, json, language) -> LISTING.write(LISTING.of(Listing.of(schedule)), json)),
            written(
                    StatusBoard.class,
                    (board, json, language) ->
                            LISTING.write(LISTING.of(Listing.of(board, OccurrenceSelection.ALL)), json)),
            written(
                    CalendarBoard.class,
                    (board, json, language) ->
                            LISTING.write(LISTING.of(Listing.of(board, OccurrenceSelection.ALL, List.of())), json)));

    private CalendarHostForms() {}
}
