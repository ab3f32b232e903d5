package org.kompetens.json.form;

import static org.kompetens.json.form.CalendarIds.PARTY_ID;
import static org.kompetens.json.form.CalendarIds.UNIT_ID;
import static org.kompetens.json.form.Part.oneOf;
import static org.kompetens.json.form.Part.required;

import java.util.List;
import java.util.Optional;
import org.kompetens.calendar.PartyAt;
import org.kompetens.calendar.PartyId;
import org.kompetens.organisation.UnitId;

/** A party of one unit, or such parties of each unit below it. */
final class PartyAtForm {

    private record Where(UnitId unit, boolean eachBelow) {

        private static Where of(PartyAt party) {
            return new Where(party.unit(), party.eachBelow());
        }

        private Optional<UnitId> itself() {
            return eachBelow ? Optional.empty() : Optional.of(unit);
        }

        private Optional<UnitId> above() {
            return eachBelow ? Optional.of(unit) : Optional.empty();
        }
    }

    static final Part<PartyAt, PartyId> PARTY =
            required(Property.of("party", PARTY_ID, "The party of the calendar."), PartyAt::party);
    private static final Part<PartyAt, Where> WHERE = oneOf(
            List.of(
                    new Alternative<Where, UnitId>(
                            Property.of("unit", UNIT_ID, "The unit whose party it is."),
                            unit -> new Where(unit, false),
                            Where::itself),
                    new Alternative<Where, UnitId>(
                            Property.of("eachBelow", UNIT_ID, "The unit below which every such party is meant."),
                            unit -> new Where(unit, true),
                            Where::above)),
            Where::of);

    static final ObjectForm<PartyAt> PARTY_AT = ObjectForm.of(
            "party of a unit",
            List.of(PARTY, WHERE),
            of -> new PartyAt(of.get(PARTY), of.get(WHERE).unit(), of.get(WHERE).eachBelow()));

    private PartyAtForm() {}
}
