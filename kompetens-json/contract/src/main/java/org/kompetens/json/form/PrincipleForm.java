package org.kompetens.json.form;

import static org.kompetens.json.form.CalendarIds.PARTY_ID;
import static org.kompetens.json.form.CalendarIds.TERM_ID;
import static org.kompetens.json.form.LabelsForm.LABELS;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.ObligationForm.obligation;
import static org.kompetens.json.form.Part.leftOutIf;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.SourceForm.source;

import java.util.List;
import java.util.Optional;
import org.kompetens.calendar.Obligation;
import org.kompetens.calendar.PartyId;
import org.kompetens.calendar.Principle;
import org.kompetens.calendar.Source;
import org.kompetens.calendar.TermId;
import org.kompetens.text.Labels;

/** What holds all year round. */
final class PrincipleForm {

    static final Part<Principle, TermId> ID = required(
            Property.of("id", TERM_ID, "Names the principle; unique among those of the calendar."), Principle::id);
    static final Part<Principle, Labels> NAME =
            required(Property.of("labels", LABELS, "What holds all year round."), Principle::labels);
    static final Part<Principle, List<PartyId>> PARTIES = leftOutIf(
            Property.of("parties", list(PARTY_ID), "The parties that it binds."), List.of(), Principle::parties);
    static final Part<Principle, Obligation> OBLIGATION = obligation(Principle::obligation);
    static final Part<Principle, Optional<Source>> SOURCE = source(Principle::source);

    static final ObjectForm<Principle> PRINCIPLE = ObjectForm.checked(
            "principle",
            List.of(ID, NAME, PARTIES, OBLIGATION, SOURCE),
            (of, object) -> Optional.of(new Principle(
                    of.get(ID),
                    of.get(NAME),
                    of.get(PARTIES),
                    of.get(OBLIGATION),
                    of.get(SOURCE).orElseGet(() -> SourceForm.here(object, "principle", of.get(ID))))));

    private PrincipleForm() {}
}
