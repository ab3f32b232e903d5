package org.kompetens.json.form;

import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.optionalOneOf;
import static org.kompetens.json.form.Part.required;

import java.util.List;
import java.util.Optional;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Level;
import org.kompetens.competence.LevelId;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.AddressedGap;

/** A gap that an activity is to close. */
final class AddressedGapForm {

    private static final Part<AddressedGap, CompetenceId> COMPETENCE =
            required(Property.of("competence", Ids.COMPETENCE, "What is missing."), AddressedGap::competence);
    private static final Part<AddressedGap, Optional<Level>> LEVEL = optionalOneOf(
            List.of(
                    new Alternative<Level, LevelId>(
                            Property.of(
                                    "level",
                                    Ids.LEVEL,
                                    "Which level of the competence's own scale is needed; whatever is required if left"
                                            + " out."),
                            id -> Level.of(id.value()),
                            level -> level.scale().isEmpty() ? Optional.of(level.id()) : Optional.empty()),
                    new Alternative<Level, Level>(
                            Property.of("levelOnScale", LevelForm.LEVEL, "Which level of another scale is needed."),
                            level -> level,
                            level ->
                                    Optional.of(level).filter(one -> one.scale().isPresent()))),
            AddressedGap::level);
    private static final Part<AddressedGap, Optional<UnitId>> UNIT = optional(
            Property.of(
                    "unit",
                    Ids.UNIT,
                    "Where it is missing, with all below; where the activity's own unit is if left out."),
            AddressedGap::unit);

    static final ObjectForm<AddressedGap> GAP = ObjectForm.of(
            "addressed gap",
            List.of(COMPETENCE, LEVEL, UNIT),
            of -> new AddressedGap(of.get(COMPETENCE), of.get(LEVEL), of.get(UNIT)));

    private AddressedGapForm() {}
}
