package org.kompetens.json.form;

import static org.kompetens.json.form.CoverageForm.COVERAGE;
import static org.kompetens.json.form.LabelsForm.LABELS;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.leftOutIf;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.RequirementForm.REQUIREMENT;

import java.util.List;
import java.util.Optional;
import org.kompetens.organisation.CoverageRequirement;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.text.Labels;

/** A unit of the organisation. */
public final class UnitForm {

    static final Property<UnitId> ID_OF_UNIT = Property.of("id", Ids.UNIT, "Names the unit.");
    static final Property<Labels> NAME_OF_UNIT = Property.of("labels", LABELS, "What it is called.");
    static final Property<UnitLevelId> LEVEL_OF_UNIT =
            Property.of("level", Ids.UNIT_LEVEL, "The level of the organisation it is of.");
    static final Property<UnitId> PARENT_OF_UNIT =
            Property.of("parent", Ids.UNIT, "The unit above; the topmost has none.");

    /** Which unit it is. */
    public static final Part<OrganisationUnit, UnitId> ID = required(ID_OF_UNIT, OrganisationUnit::id);

    /** What it is called. */
    public static final Part<OrganisationUnit, Labels> NAME = required(NAME_OF_UNIT, OrganisationUnit::labels);

    static final Part<OrganisationUnit, Optional<Labels>> DESCRIPTION =
            optional(Property.of("description", LABELS, "What it does."), OrganisationUnit::description);

    /** Its level. */
    public static final Part<OrganisationUnit, UnitLevelId> OF_LEVEL = required(LEVEL_OF_UNIT, OrganisationUnit::level);

    /** The unit above. */
    public static final Part<OrganisationUnit, Optional<UnitId>> PARENT =
            optional(PARENT_OF_UNIT, OrganisationUnit::parent);

    static final Part<OrganisationUnit, List<Requirement>> REQUIREMENTS = leftOutIf(
            Property.of(
                    "requirements",
                    list(REQUIREMENT),
                    "What every employment in the unit, and in those below it, requires besides the role's profile."),
            List.of(),
            OrganisationUnit::requirements);
    static final Part<OrganisationUnit, List<CoverageRequirement>> NEEDED = leftOutIf(
            Property.of("coverage", list(COVERAGE), "How many in the unit must hold what."),
            List.of(),
            OrganisationUnit::coverage);

    static final ObjectForm<OrganisationUnit> UNIT = ObjectForm.of(
            "unit",
            List.of(ID, NAME, DESCRIPTION, OF_LEVEL, PARENT, REQUIREMENTS, NEEDED),
            of -> new OrganisationUnit(
                    of.get(ID),
                    of.get(NAME),
                    of.get(DESCRIPTION),
                    of.get(OF_LEVEL),
                    of.get(PARENT),
                    of.get(REQUIREMENTS),
                    of.get(NEEDED)));

    private UnitForm() {}
}
