package org.kompetens.json.form;

import static org.kompetens.json.form.CalendarIds.DUTY_ID;
import static org.kompetens.json.form.CalendarIds.PARTY_ID;
import static org.kompetens.json.form.DutySubjectForm.DUTY_SUBJECT;
import static org.kompetens.json.form.DutyTimingForm.DUTY_TIMING;
import static org.kompetens.json.form.LabelsForm.LABELS;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.ObligationForm.obligation;
import static org.kompetens.json.form.Part.leftOutIf;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.SourceForm.source;

import java.util.List;
import java.util.Optional;
import org.kompetens.calendar.Duty;
import org.kompetens.calendar.DutyId;
import org.kompetens.calendar.DutySubject;
import org.kompetens.calendar.DutyTiming;
import org.kompetens.calendar.Obligation;
import org.kompetens.calendar.PartyId;
import org.kompetens.calendar.Source;
import org.kompetens.text.Labels;

/** Something that is to be fulfilled again and again. */
final class DutyForm {

    static final Part<Duty, DutyId> ID =
            required(Property.of("id", DUTY_ID, "Names the duty; unique among those of the calendar."), Duty::id);
    static final Part<Duty, Labels> NAME = required(
            Property.of("labels", LABELS, "What is to be there, such as a development dialogue."), Duty::labels);
    static final Part<Duty, DutySubject> SUBJECT =
            required(Property.of("subject", DUTY_SUBJECT, "For whom it is to be fulfilled."), Duty::subject);
    static final Part<Duty, DutyTiming> TIMING =
            required(Property.of("timing", DUTY_TIMING, "How often it is to be fulfilled."), Duty::timing);
    static final Part<Duty, List<PartyId>> RESPONSIBLE =
            leftOutIf(Property.of("responsible", list(PARTY_ID), "Who answer for it."), List.of(), Duty::responsible);
    static final Part<Duty, Obligation> OBLIGATION = obligation(Duty::obligation);
    static final Part<Duty, Optional<Source>> SOURCE = source(Duty::source);

    static final ObjectForm<Duty> DUTY = ObjectForm.checked(
            "duty",
            List.of(ID, NAME, SUBJECT, TIMING, RESPONSIBLE, OBLIGATION, SOURCE),
            (of, object) -> Optional.of(new Duty(
                    of.get(ID),
                    of.get(NAME),
                    of.get(SUBJECT),
                    of.get(TIMING),
                    of.get(RESPONSIBLE),
                    of.get(OBLIGATION),
                    of.get(SOURCE).orElseGet(() -> SourceForm.here(object, "duty", of.get(ID))))));

    private DutyForm() {}
}
