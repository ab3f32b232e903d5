package org.kompetens.json.form;

import org.kompetens.competence.CompetenceRule;
import org.kompetens.organisation.OrganisationRule;

/** Which rules can seem broken in a structure, and in employees checked by it, that was read in part. */
public final class StructureInPart {

    private static final PartPath FRAMEWORK = PartPath.of(StructureForm.ITS_FRAMEWORK);
    private static final PartPath SCALES = inFramework(FrameworkForm.SCALES);
    private static final PartPath MAPPINGS = inFramework(FrameworkForm.MAPPINGS);
    private static final PartPath COMPETENCES = inFramework(FrameworkForm.COMPETENCES);
    private static final PartPath NARROWER_RULES = inFramework(FrameworkForm.NARROWER_RULES);
    private static final PartPath GROUPS = inFramework(FrameworkForm.GROUPS);
    private static final PartPath RELATIONS = inFramework(FrameworkForm.RELATIONS);
    private static final PartPath REVISIONS = inFramework(FrameworkForm.REVISIONS);
    private static final PartPath UNIT_LEVELS = PartPath.of(StructureForm.UNIT_LEVELS);
    private static final PartPath UNITS = PartPath.of(StructureForm.UNITS);
    private static final PartPath ROLES = PartPath.of(StructureForm.ROLES);
    private static final PartPath PROFILES = PartPath.of(StructureForm.PROFILES);
    private static final PartPath VALIDITY = PartPath.of(StructureForm.VALIDITY);
    private static final PartPath TASKS = PartPath.of(StructureForm.TASKS);
    private static final PartPath SOURCES = PartPath.of(StructureForm.SOURCES);

    /** The rules. */
    public static final UncertainRules UNCERTAIN = inUnits(inFramework(new UncertainRules()));

    private StructureInPart() {}

    private static PartPath inFramework(Part<?, ?> part) {
        return PartPath.of(StructureForm.ITS_FRAMEWORK, part);
    }

    private static UncertainRules inFramework(UncertainRules rules) {
        return rules.ifFewer(
                        SCALES,
                        CompetenceRule.MAPPING_UNKNOWN_SCALE,
                        CompetenceRule.COMPETENCE_UNKNOWN_SCALE,
                        CompetenceRule.LEVEL_UNKNOWN_SCALE)
                .ifIncomplete(
                        SCALES,
                        CompetenceRule.SCALE_EMPTY,
                        CompetenceRule.MAPPING_UNKNOWN_LEVEL,
                        CompetenceRule.MAPPING_NOT_TOTAL,
                        CompetenceRule.MAPPING_NOT_MONOTONE,
                        CompetenceRule.NARROWER_OTHER_SCALE,
                        CompetenceRule.REVISION_NOT_MAPPED,
                        CompetenceRule.LEVEL_OFF_SCALE,
                        CompetenceRule.LEVEL_NOT_MAPPED,
                        CompetenceRule.LEVEL_REQUIRES_NOTHING,
                        CompetenceRule.MAPPING_HOLDS_NOTHING)
                .ifIncomplete(
                        MAPPINGS,
                        CompetenceRule.MAPPING_NOT_TOTAL,
                        CompetenceRule.MAPPING_NOT_MONOTONE,
                        CompetenceRule.LEVEL_NOT_MAPPED,
                        CompetenceRule.REVISION_NOT_MAPPED)
                .ifFewer(
                        COMPETENCES,
                        CompetenceRule.COMPETENCE_UNKNOWN_BROADER,
                        CompetenceRule.RELATION_UNKNOWN_COMPETENCE,
                        CompetenceRule.NARROWER_UNKNOWN_COMPETENCE,
                        CompetenceRule.REVISION_UNKNOWN_COMPETENCE,
                        CompetenceRule.COMPETENCE_UNKNOWN,
                        CompetenceRule.COMPETENCE_IS_GROUP)
                .ifIncomplete(
                        COMPETENCES,
                        CompetenceRule.NARROWER_TOO_FEW,
                        CompetenceRule.NARROWER_OTHER_SCALE,
                        CompetenceRule.REVISION_NOT_MAPPED,
                        CompetenceRule.LEVEL_OFF_SCALE,
                        CompetenceRule.LEVEL_NOT_MAPPED,
                        OrganisationRule.COMPETENCE_NOT_REQUIRED)
                .ifFewer(
                        GROUPS,
                        CompetenceRule.COMPETENCE_UNKNOWN_GROUP,
                        CompetenceRule.GROUP_UNKNOWN_PARENT,
                        CompetenceRule.RELATION_UNKNOWN_COMPETENCE,
                        CompetenceRule.COMPETENCE_UNKNOWN)
                .ifIncomplete(NARROWER_RULES, CompetenceRule.NARROWER_TOO_FEW, CompetenceRule.NARROWER_OTHER_SCALE)
                .ifIncomplete(
                        RELATIONS,
                        CompetenceRule.RELATION_UNKNOWN_COMPETENCE,
                        CompetenceRule.RELATION_TO_ITSELF,
                        CompetenceRule.RELATION_REPEATED)
                .ifIncomplete(
                        REVISIONS,
                        CompetenceRule.REVISION_NOT_MAPPED,
                        CompetenceRule.REVISION_TOO_FAR,
                        OrganisationRule.COMPETENCE_NOT_REQUIRED,
                        OrganisationRule.REQUIREMENT_RETIRED)
                .ifIncomplete(FRAMEWORK, OrganisationRule.COMPETENCE_NOT_REQUIRED);
    }

    private static UncertainRules inUnits(UncertainRules rules) {
        return rules.ifFewer(
                        UNIT_LEVELS,
                        OrganisationRule.UNIT_UNKNOWN_LEVEL,
                        OrganisationRule.UNIT_LEVEL_REPEATED,
                        OrganisationRule.UNIT_LEVEL_NOT_BELOW_PARENT)
                .ifFewer(
                        UNITS,
                        OrganisationRule.UNIT_UNKNOWN_PARENT,
                        OrganisationRule.TASK_UNKNOWN_UNIT,
                        OrganisationRule.EMPLOYMENT_UNKNOWN_UNIT)
                .ifIncomplete(
                        UNITS,
                        OrganisationRule.UNIT_NO_ROOT,
                        OrganisationRule.UNIT_SEVERAL_ROOTS,
                        OrganisationRule.COMPETENCE_NOT_REQUIRED)
                .ifFewer(
                        ROLES,
                        OrganisationRule.ROLE_UNKNOWN_BROADER,
                        OrganisationRule.PROFILE_UNKNOWN_ROLE,
                        OrganisationRule.TASK_UNKNOWN_ROLE,
                        OrganisationRule.EMPLOYMENT_UNKNOWN_ROLE)
                .ifFewer(PROFILES, OrganisationRule.ROLE_WITHOUT_PROFILE)
                .ifIncomplete(PROFILES, OrganisationRule.COMPETENCE_NOT_REQUIRED)
                .ifIncomplete(VALIDITY, OrganisationRule.VALIDITY_OF_NOTHING, OrganisationRule.VALIDITY_REPEATED)
                .ifIncomplete(TASKS, OrganisationRule.COMPETENCE_NOT_REQUIRED)
                .ifFewer(
                        SOURCES,
                        OrganisationRule.SOURCE_NOT_PLACED,
                        OrganisationRule.SOURCE_TOO_MANY,
                        OrganisationRule.SOURCE_UNKNOWN)
                .ifElementIncomplete(
                        CompetenceRule.LEVEL_UNKNOWN_SCALE,
                        CompetenceRule.LEVEL_OFF_SCALE,
                        CompetenceRule.LEVEL_NOT_MAPPED,
                        CompetenceRule.LEVEL_REQUIRES_NOTHING,
                        OrganisationRule.COVERAGE_GROUP_MIXED,
                        OrganisationRule.COVERAGE_GROUP_TOO_LARGE,
                        OrganisationRule.REQUIREMENT_REPEATED,
                        OrganisationRule.REQUIREMENT_RETIRED,
                        OrganisationRule.PERIOD_ENDS_BEFORE_BEGIN,
                        OrganisationRule.TASK_WITHOUT_COMPETENCE,
                        OrganisationRule.TASK_COMPETENCE_REPEATED);
    }
}
