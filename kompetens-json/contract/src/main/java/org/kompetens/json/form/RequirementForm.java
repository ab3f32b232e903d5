package org.kompetens.json.form;

import static org.kompetens.json.form.LevelForm.LEVEL;
import static org.kompetens.json.form.Part.embedded;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.PeriodForm.PERIOD;
import static org.kompetens.json.form.WholeForm.integer;

import java.util.List;
import java.util.Optional;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Level;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.Requirement;

/** What a role or a unit requires of a competence. */
final class RequirementForm {

    static final Part<Requirement, CompetenceId> COMPETENCE = required(
            Property.of("competence", Ids.COMPETENCE, "The competence that is required."), Requirement::competence);
    static final Part<Requirement, Level> REQUIRED_LEVEL = embedded(LEVEL, Requirement::level);
    static final Part<Requirement, Optional<Integer>> WEIGHT = optional(
            Property.of(
                            "weight",
                            integer(Requirement.MIN_WEIGHT, Requirement.MAX_WEIGHT),
                            "How much it matters, 1 if left out; of the role's and the units' the highest counts.")
                    .example("3"),
            of -> Optional.of(of.weight()));
    static final Part<Requirement, Period> WHEN = embedded(PERIOD, Requirement::period);

    static final ObjectForm<Requirement> REQUIREMENT = ObjectForm.of(
            "requirement",
            List.of(COMPETENCE, REQUIRED_LEVEL, WEIGHT, WHEN),
            of -> new Requirement(
                    of.get(COMPETENCE),
                    of.get(REQUIRED_LEVEL),
                    of.get(WEIGHT).orElse(Requirement.MIN_WEIGHT),
                    of.get(WHEN)));

    private RequirementForm() {}
}
