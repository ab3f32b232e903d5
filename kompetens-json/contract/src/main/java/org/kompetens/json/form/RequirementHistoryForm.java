package org.kompetens.json.form;

import static org.kompetens.json.form.DateForm.DATE;
import static org.kompetens.json.form.FlagForm.FLAG;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.RequiredForm.ORIGIN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.gap.RequiredCompetence;
import org.kompetens.gap.RequirementChange;
import org.kompetens.gap.RequirementTimeline;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Role;

/** What roles in units require over time. */
public final class RequirementHistoryForm {

    /**
     * What a role requires in a unit.
     *
     * @param role the role
     * @param competences competence by competence
     */
    public record OfRole(Role role, List<RequirementTimeline> competences) {}

    /**
     * What the roles of a unit require there.
     *
     * @param unit the unit, and the organisation that says what its level is called
     * @param roles role by role
     */
    public record OfUnit(Named<OrganisationUnit> unit, List<OfRole> roles) {}

    /** From the date of a change on; nothing of it is there where nothing is required any more. */
    static final ResultForm<RequirementChange> CHANGE = ResultForm.of(
            "change of a requirement",
            List.of(
                    optional(
                            Property.of("date", DATE, "The first day on which it is so; left out if it always was."),
                            RequirementHistoryForm::date),
                    optional(RequiredForm.LEVEL, of -> level(of).map(ProficiencyLevel::id)),
                    LevelNames.of(RequirementHistoryForm::level),
                    optional(RequiredForm.WEIGHT, of -> of.required().map(RequiredCompetence::weight)),
                    optional(
                            Property.of("merged", FLAG, "Whether a mapping that merges levels led to the level."),
                            of -> of.required()
                                    .map(required ->
                                            required.levelFrom().level().merged())),
                    optional(
                            RequiredForm.levelFrom(ORIGIN),
                            of -> of.required()
                                    .map(required ->
                                            ORIGIN.of(required.levelFrom().origin()))),
                    optional(
                            RequiredForm.weightFrom(ORIGIN),
                            of -> of.required()
                                    .map(required ->
                                            ORIGIN.of(required.weightFrom().origin())))));

    static final ResultForm<RequirementTimeline> COMPETENCE = ResultForm.of(
            "requirements of a competence",
            List.of(
                    required(
                            Property.of("competence", Ids.COMPETENCE, "The competence."),
                            of -> of.competence().id()),
                    CompetenceNames.labels(RequirementTimeline::competence),
                    required(
                            Property.of("changes", list(CHANGE), "The changes, the earliest first."),
                            CHANGE.each(of -> of.changesOfContent().stream()
                                    .filter(change -> !change.date().isAfter(DateForm.LAST))
                                    .toList()))));

    private static final ResultForm<OfRole> ROLE = ResultForm.of(
            "requirements of a role",
            List.of(
                    required(
                            Property.of("role", Ids.ROLE, "The role."),
                            of -> of.role().id()),
                    optional(
                            UnitFiguresForm.ROLE_NAME,
                            of -> Optional.of(of.role().labels())),
                    required(
                            Property.of("competences", list(COMPETENCE), "What it requires in the unit over time."),
                            COMPETENCE.each(OfRole::competences))));

    private static final ResultForm<OfUnit> UNIT = ResultForm.of(
            "requirements of a unit",
            List.of(
                    UnitHeadingForm.of(OfUnit::unit),
                    required(
                            Property.of("roles", list(ROLE), "The roles that someone has in the unit itself."),
                            ROLE.each(OfUnit::roles))));

    /** The history of the roles in some units. */
    public static final ResultForm<List<OfUnit>> REQUIREMENT_HISTORY = ResultForm.document(
            "requirement-history",
            List.of(required(
                    Property.of("units", list(UNIT), "The units in which someone has a role."), UNIT.each(of -> of))));

    private RequirementHistoryForm() {}

    private static Optional<ProficiencyLevel> level(RequirementChange change) {
        return change.required().map(RequiredForm::level);
    }

    private static Optional<LocalDate> date(RequirementChange change) {
        return Optional.of(change.date()).filter(date -> !date.equals(LocalDate.MIN));
    }
}
