package org.kompetens.json.form;

import static org.kompetens.json.form.AmountForm.amount;
import static org.kompetens.json.form.CoverageGroupForm.GROUP;
import static org.kompetens.json.form.LevelForm.LEVEL;
import static org.kompetens.json.form.Part.embedded;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.PeriodForm.PERIOD;

import java.util.List;
import java.util.Optional;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Level;
import org.kompetens.organisation.CoverageAmount;
import org.kompetens.organisation.CoverageGroup;
import org.kompetens.organisation.CoverageRequirement;
import org.kompetens.organisation.Period;

/** How many of a unit must hold a competence. */
public final class CoverageForm {

    static final Part<CoverageRequirement, CompetenceId> COMPETENCE = required(
            Property.of("competence", Ids.COMPETENCE, "The competence that must be held."),
            CoverageRequirement::competence);
    static final Part<CoverageRequirement, Level> HELD_LEVEL = embedded(LEVEL, CoverageRequirement::level);

    static final Part<CoverageRequirement, CoverageAmount> NEEDED =
            amount(1, CoverageRequirement.MOST, CoverageRequirement::amount);

    static final Part<CoverageRequirement, Period> WHEN = embedded(PERIOD, CoverageRequirement::period);
    static final Part<CoverageRequirement, Optional<CoverageGroup>> OF_GROUP = optional(
            Property.of("group", GROUP, "The group of requirements that exclude one another, if it is of one."),
            CoverageRequirement::group);

    /** A coverage requirement. */
    public static final ObjectForm<CoverageRequirement> COVERAGE = ObjectForm.of(
            "coverage requirement",
            List.of(COMPETENCE, HELD_LEVEL, NEEDED, WHEN, OF_GROUP),
            of -> new CoverageRequirement(
                    of.get(COMPETENCE), of.get(HELD_LEVEL), of.get(NEEDED), of.get(WHEN), of.get(OF_GROUP)));

    private CoverageForm() {}
}
