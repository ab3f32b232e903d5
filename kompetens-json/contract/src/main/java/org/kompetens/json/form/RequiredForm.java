package org.kompetens.json.form;

import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.WholeForm.integer;

import java.util.List;
import java.util.Optional;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.gap.RequiredCompetence;
import org.kompetens.gap.RequirementOrigin;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.text.Labels;

/** What a role in a unit requires of one competence, and where that comes from. */
final class RequiredForm {

    static final Property<LevelId> LEVEL =
            Property.of("requiredLevel", Ids.LEVEL, "The level required, on the competence's own scale.");
    static final Property<Integer> WEIGHT =
            Property.of("weight", integer(1, 5), "How critical the competence is here, from 1 to 5.");

    static final ResultForm<RequiredCompetence> LEVEL_AND_WEIGHT = ResultForm.of(
            "required level",
            List.of(
                    required(LEVEL, of -> level(of).id()),
                    LevelNames.of(of -> Optional.of(level(of))),
                    required(WEIGHT, RequiredCompetence::weight)));

    private static final Part<RequirementOrigin, Optional<RoleId>> ROLE = optional(
            Property.of("role", Ids.ROLE, "The role whose profile requires it."),
            of -> of instanceof RequirementOrigin.OfRole role
                    ? Optional.of(role.role().id())
                    : Optional.empty());
    private static final Part<RequirementOrigin, Optional<UnitId>> UNIT = optional(
            Property.of("unit", Ids.UNIT, "The unit that requires it, for itself and those below."),
            of -> of instanceof RequirementOrigin.OfUnit unit
                    ? Optional.of(unit.unit().id())
                    : Optional.empty());

    private static final Property<Labels> NAME =
            Property.of("labels", LabelsForm.LABELS, "What the role or the unit is called.");

    /** Older documents have no labels. */
    static final ResultForm<RequirementOrigin> ORIGIN =
            ResultForm.of("origin", List.of(ROLE, UNIT, optional(NAME, of -> Optional.of(of.labels()))));

    static final ResultForm<RequirementOrigin> NAMED_ORIGIN =
            ResultForm.of("named origin", List.of(ROLE, UNIT, required(NAME, RequirementOrigin::labels)));

    private RequiredForm() {}

    static ProficiencyLevel level(RequiredCompetence required) {
        return required.competence().scale().level(required.rank());
    }

    static Property<Values<RequirementOrigin>> levelFrom(ResultForm<RequirementOrigin> form) {
        return Property.of("levelFrom", form, "Where the level comes from.");
    }

    static Property<Values<RequirementOrigin>> weightFrom(ResultForm<RequirementOrigin> form) {
        return Property.of("weightFrom", form, "Where the weight comes from.");
    }
}
