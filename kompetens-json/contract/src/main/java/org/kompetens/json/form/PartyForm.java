package org.kompetens.json.form;

import static org.kompetens.json.form.CalendarIds.PARTY_ID;
import static org.kompetens.json.form.CalendarIds.UNIT_LEVEL_ID;
import static org.kompetens.json.form.LabelsForm.LABELS;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.leftOutIf;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.SourceForm.source;

import java.util.List;
import java.util.Optional;
import org.kompetens.calendar.Party;
import org.kompetens.calendar.PartyId;
import org.kompetens.calendar.Source;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.text.Labels;

/** Who performs, answers for or receives steps. */
final class PartyForm {

    static final Part<Party, PartyId> ID =
            required(Property.of("id", PARTY_ID, "Names the party; unique among those of the calendar."), Party::id);
    static final Part<Party, Labels> NAME =
            required(Property.of("labels", LABELS, "What the party is called."), Party::labels);
    static final Part<Party, List<UnitLevelId>> LEVELS = leftOutIf(
            Property.of("levels", list(UNIT_LEVEL_ID), "The levels of the organisation whose units have such a party.")
                    .example("[\"department\", \"unit\"]"),
            List.of(),
            Party::levels);
    static final Part<Party, Optional<PartyId>> ANSWERS_TO = optional(
            Property.of(
                    "answersTo",
                    PARTY_ID,
                    "The next party in the chain of responsibility, to which a late step is escalated."),
            Party::answersTo);
    static final Part<Party, Optional<Source>> SOURCE = source(Party::source);

    static final ObjectForm<Party> PARTY = ObjectForm.checked(
            "party",
            List.of(ID, NAME, LEVELS, ANSWERS_TO, SOURCE),
            (of, object) -> Optional.of(new Party(
                    of.get(ID),
                    of.get(NAME),
                    of.get(LEVELS),
                    of.get(ANSWERS_TO),
                    of.get(SOURCE).orElseGet(() -> SourceForm.here(object, "party", of.get(ID))))));

    private PartyForm() {}
}
