package org.kompetens.competence;

import org.kompetens.finding.MessageTemplates;
import org.kompetens.finding.Rule;
import org.kompetens.finding.Severity;

/** The rules of a competence framework, and of levels that refer to it. All of them are errors. */
public enum CompetenceRule implements Rule {
    /** Two scales have one id. */
    SCALE_REPEATED("scale.repeated"),
    /** A scale has no levels. */
    SCALE_EMPTY("scale.empty"),
    /** Two levels of a scale have one id. */
    SCALE_LEVEL_REPEATED("scale.level-repeated"),
    /** A mapping names a scale that does not exist. */
    MAPPING_UNKNOWN_SCALE("mapping.unknown-scale"),
    /** A mapping leads from a scale to itself. */
    MAPPING_ONTO_ITSELF("mapping.onto-itself"),
    /** Two mappings lead from one scale to one other. */
    MAPPING_REPEATED("mapping.repeated"),
    /** A mapping names a level that is not on its scale. */
    MAPPING_UNKNOWN_LEVEL("mapping.unknown-level"),
    /** A mapping leaves out a level. */
    MAPPING_NOT_TOTAL("mapping.not-total"),
    /** A mapping lets a higher level count as less than a lower one. */
    MAPPING_NOT_MONOTONE("mapping.not-monotone"),
    /** A mapping names a level that says that nothing is held: that counts as the same on every scale. */
    MAPPING_HOLDS_NOTHING("mapping.holds-nothing"),
    /** Two competences have one id. */
    COMPETENCE_REPEATED("competence.repeated"),
    /** A competence is judged on a scale that does not exist. */
    COMPETENCE_UNKNOWN_SCALE("competence.unknown-scale"),
    /** A competence is part of one that does not exist. */
    COMPETENCE_UNKNOWN_BROADER("competence.unknown-broader"),
    /** A competence is, by way of others, part of itself. */
    COMPETENCE_CYCLE("competence.cycle"),
    /** A competence is in a group that does not exist. */
    COMPETENCE_UNKNOWN_GROUP("competence.unknown-group"),
    /** Two groups have one id. */
    GROUP_REPEATED("group.repeated"),
    /** A group has the id of a competence. */
    GROUP_HAS_ID_OF_COMPETENCE("group.has-id-of-competence"),
    /** A group is in one that does not exist. */
    GROUP_UNKNOWN_PARENT("group.unknown-parent"),
    /** A group is, by way of others, in itself. */
    GROUP_CYCLE("group.cycle"),
    /** A relation is of, or to, a competence that does not exist. */
    RELATION_UNKNOWN_COMPETENCE("relation.unknown-competence"),
    /** A competence is related to itself. */
    RELATION_TO_ITSELF("relation.to-itself"),
    /** Two relations of one kind are between the same two. */
    RELATION_REPEATED("relation.repeated"),
    /** A rule lets a competence that does not exist be met by narrower ones. */
    NARROWER_UNKNOWN_COMPETENCE("narrower.unknown-competence"),
    /** Two rules let one competence be met by narrower ones. */
    NARROWER_REPEATED("narrower.repeated"),
    /** A rule asks for more narrower competences than there are. */
    NARROWER_TOO_FEW("narrower.too-few"),
    /** A rule lets a competence be met by one that is judged on another scale. */
    NARROWER_OTHER_SCALE("narrower.other-scale"),
    /** A revision is of, or to, a competence that does not exist. */
    REVISION_UNKNOWN_COMPETENCE("revision.unknown-competence"),
    /** Two revisions are of one competence. */
    REVISION_REPEATED("revision.repeated"),
    /** Revisions lead, by way of others, from a competence back to itself. */
    REVISION_CYCLE("revision.cycle"),
    /** A revision names one successor twice. */
    REVISION_SUCCESSOR_REPEATED("revision.successor-repeated"),
    /**
     * Revisions, followed one after another, lead from one competence to more than
     * {@value CompetenceFramework#MAX_SUCCESSORS} successors.
     */
    REVISION_TOO_MANY_SUCCESSORS("revision.too-many-successors"),
    /**
     * Revisions, followed one after another, lead from all retired competences together to more than
     * {@value CompetenceFramework#MAX_SUCCESSIONS} successors.
     */
    REVISION_TOO_FAR("revision.too-far"),
    /** A revision leads to another scale, and says not what each level counts as there. */
    REVISION_NOT_MAPPED("revision.not-mapped"),
    /** A requirement or an assessment names a competence that does not exist. */
    COMPETENCE_UNKNOWN("competence.unknown"),
    /** A requirement or an assessment names a group, of which only the competences can be required and assessed. */
    COMPETENCE_IS_GROUP("competence.is-group"),
    /** A level is given on a scale that does not exist. */
    LEVEL_UNKNOWN_SCALE("level.unknown-scale"),
    /** A level is not on the scale that it is given on. */
    LEVEL_OFF_SCALE("level.off-scale"),
    /** A level is given on another scale than the competence's, and no mapping leads there. */
    LEVEL_NOT_MAPPED("level.not-mapped"),
    /** It is required that nothing is held. */
    LEVEL_REQUIRES_NOTHING("level.requires-nothing");

    private static final MessageTemplates TEMPLATES =
            MessageTemplates.load("CompetenceRule", name -> CompetenceRule.class.getResourceAsStream(name));

    private final String code;

    CompetenceRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public MessageTemplates templates() {
        return TEMPLATES;
    }
}
