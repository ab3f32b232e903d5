package org.kompetens.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Dimension;
import org.kompetens.competence.Level;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.NarrowerRule;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.ScaleId;
import org.kompetens.competence.ScaleMapping;
import org.kompetens.finding.Finding;
import org.kompetens.organisation.CoverageAmount;
import org.kompetens.organisation.CoverageGroup;
import org.kompetens.organisation.CoverageRequirement;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.FteSum;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.RoleCode;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.RoleProfile;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevel;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** How an organisation's structure is read from JSON; {@link StructureWriter} is the way back. */
final class StructureForm {

    private StructureForm() {}

    /** The structure's own properties of a document's object; the rest of the document is read by others. */
    static Optional<OrganisationStructure> read(Fields document) {
        document.optionalInteger("version", InventoryDocument.VERSION, InventoryDocument.VERSION);
        Optional<CompetenceFramework> framework = document.object("framework", StructureForm::framework);
        List<UnitLevel> unitLevels = document.has("unitLevels")
                ? document.optionalList("unitLevels", StructureForm::unitLevel)
                : UnitLevel.STANDARD;
        List<OrganisationUnit> units = document.list("units", StructureForm::unit);
        List<Role> roles = document.optionalList("roles", StructureForm::role);
        List<RoleProfile> profiles = document.optionalList("profiles", StructureForm::profile);
        return document.complete(
                () -> new OrganisationStructure(framework.orElseThrow(), unitLevels, units, roles, profiles));
    }

    private static Optional<CompetenceFramework> framework(Fields fields) {
        List<ProficiencyScale> scales = fields.list("scales", StructureForm::scale);
        List<ScaleMapping> mappings = fields.optionalList("mappings", StructureForm::mapping);
        List<Competence> competences = fields.list("competences", StructureForm::competence);
        List<NarrowerRule> rules = fields.optionalList("narrowerRules", StructureForm::narrowerRule);
        return fields.complete(() -> new CompetenceFramework(scales, mappings, competences, rules));
    }

    private static Optional<NarrowerRule> narrowerRule(Fields fields) {
        Optional<CompetenceId> broader = fields.id("broader", CompetenceId::of);
        Optional<Integer> atLeast = fields.integer("atLeast", 1, Integer.MAX_VALUE);
        return fields.complete(() -> new NarrowerRule(broader.orElseThrow(), atLeast.orElseThrow()));
    }

    private static Optional<ProficiencyScale> scale(Fields fields) {
        Optional<ScaleId> id = fields.id("id", ScaleId::of);
        Optional<Labels> labels = fields.object("labels", StructureForm::labels);
        List<ProficiencyLevel> levels = fields.list("levels", StructureForm::level);
        if (levels.size() > ProficiencyScale.MAX_LEVELS) {
            fields.note(Finding.of(DocumentRule.OUT_OF_BOUNDS, fields.path("levels"))
                    .withValue("property", "levels")
                    .withValue("lowest", 1)
                    .withValue("highest", ProficiencyScale.MAX_LEVELS)
                    .withValue("decimals", 0));
        }
        return fields.complete(() -> new ProficiencyScale(id.orElseThrow(), labels.orElseThrow(), levels));
    }

    private static Optional<ProficiencyLevel> level(Fields fields) {
        Optional<LevelId> id = fields.id("id", LevelId::of);
        Optional<Labels> labels = fields.object("labels", StructureForm::labels);
        return fields.complete(() -> new ProficiencyLevel(id.orElseThrow(), labels.orElseThrow()));
    }

    private static Optional<ScaleMapping> mapping(Fields fields) {
        Optional<ScaleId> from = fields.id("from", ScaleId::of);
        Optional<ScaleId> to = fields.id("to", ScaleId::of);
        Optional<Map<LevelId, LevelId>> levels = fields.object("levels", StructureForm::mappedLevels);
        return fields.complete(() -> new ScaleMapping(from.orElseThrow(), to.orElseThrow(), levels.orElseThrow()));
    }

    private static Optional<Map<LevelId, LevelId>> mappedLevels(Fields fields) {
        Map<LevelId, LevelId> levels = fields.idsById(LevelId::of);
        return fields.complete(() -> levels);
    }

    private static Optional<Competence> competence(Fields fields) {
        Optional<CompetenceId> id = fields.id("id", CompetenceId::of);
        Optional<Labels> labels = fields.object("labels", StructureForm::labels);
        Optional<Dimension> dimension = fields.oneOf("dimension", Dimension.values());
        Optional<ScaleId> scale = fields.id("scale", ScaleId::of);
        Optional<CompetenceId> broader = fields.optionalId("broader", CompetenceId::of);
        var links = fields.optionalUris("links");
        return fields.complete(() -> new Competence(
                id.orElseThrow(), labels.orElseThrow(), dimension.orElseThrow(), scale.orElseThrow(), broader, links));
    }

    static Optional<UnitLevel> unitLevel(Fields fields) {
        Optional<UnitLevelId> id = fields.id("id", UnitLevelId::of);
        Optional<Labels> labels = fields.object("labels", StructureForm::labels);
        return fields.complete(() -> new UnitLevel(id.orElseThrow(), labels.orElseThrow()));
    }

    private static Optional<OrganisationUnit> unit(Fields fields) {
        Optional<UnitId> id = fields.id("id", UnitId::of);
        Optional<Labels> labels = fields.object("labels", StructureForm::labels);
        Optional<UnitLevelId> level = fields.id("level", UnitLevelId::of);
        Optional<UnitId> parent = fields.optionalId("parent", UnitId::of);
        List<Requirement> requirements = fields.optionalList("requirements", StructureForm::requirement);
        List<CoverageRequirement> coverage = fields.optionalList("coverage", StructureForm::coverage);
        return fields.complete(() -> new OrganisationUnit(
                id.orElseThrow(), labels.orElseThrow(), level.orElseThrow(), parent, requirements, coverage));
    }

    private static Optional<Role> role(Fields fields) {
        Optional<RoleId> id = fields.id("id", RoleId::of);
        Optional<Labels> labels = fields.object("labels", StructureForm::labels);
        List<RoleCode> codes = fields.optionalList("codes", StructureForm::code);
        return fields.complete(() -> new Role(id.orElseThrow(), labels.orElseThrow(), codes));
    }

    private static Optional<RoleCode> code(Fields fields) {
        Optional<String> system = fields.id("system", text -> new RoleCode(text, text).system());
        Optional<String> code = fields.id("code", text -> new RoleCode(text, text).code());
        return fields.complete(() -> new RoleCode(system.orElseThrow(), code.orElseThrow()));
    }

    private static Optional<RoleProfile> profile(Fields fields) {
        Optional<RoleId> role = fields.id("role", RoleId::of);
        List<Requirement> requirements = fields.list("requirements", StructureForm::requirement);
        return fields.complete(() -> new RoleProfile(role.orElseThrow(), requirements));
    }

    private static Optional<Requirement> requirement(Fields fields) {
        Optional<CompetenceId> competence = fields.id("competence", CompetenceId::of);
        Optional<Level> level = level(fields, "level");
        Optional<Integer> weight = fields.integer("weight", Requirement.MIN_WEIGHT, Requirement.MAX_WEIGHT);
        Period active = period(fields);
        return fields.complete(
                () -> new Requirement(competence.orElseThrow(), level.orElseThrow(), weight.orElseThrow(), active));
    }

    private static Optional<CoverageRequirement> coverage(Fields fields) {
        Optional<CompetenceId> competence = fields.id("competence", CompetenceId::of);
        Optional<Level> level = level(fields, "level");
        Optional<Integer> persons = fields.optionalInteger("persons", 1, CoverageRequirement.MOST);
        Optional<Long> fte = fields.optionalTenThousandths("fte", 1, (long) CoverageRequirement.MOST * Fte.UNIT);
        Period active = period(fields);
        if (fields.has("persons") && fields.has("fte")) {
            fields.twoWays("persons", "fte");
        } else if (!fields.has("persons") && !fields.has("fte")) {
            fields.missing("persons");
        }
        Optional<CoverageGroup> group =
                fields.has("group") ? fields.object("group", StructureForm::group) : Optional.empty();
        return fields.complete(() -> new CoverageRequirement(
                competence.orElseThrow(), level.orElseThrow(), amount(persons, fte), active, group));
    }

    private static Optional<CoverageGroup> group(Fields fields) {
        Optional<String> id = fields.id("id", text -> new CoverageGroup(text, 1).id());
        Optional<Integer> priority = fields.integer("priority", 1, Integer.MAX_VALUE);
        return fields.complete(() -> new CoverageGroup(id.orElseThrow(), priority.orElseThrow()));
    }

    private static CoverageAmount amount(Optional<Integer> persons, Optional<Long> fte) {
        return persons.<CoverageAmount>map(CoverageAmount.Persons::new)
                .orElseGet(() -> new CoverageAmount.FullTimeEquivalents(new FteSum(fte.orElseThrow())));
    }

    /** The level in a property, on the scale in the property {@code scale} if there is one. */
    static Optional<Level> level(Fields fields, String name) {
        Optional<ScaleId> scale = fields.optionalId("scale", ScaleId::of);
        return fields.id(name, LevelId::of).map(id -> new Level(scale, id));
    }

    static Period period(Fields fields) {
        return new Period(fields.optionalDate("from"), fields.optionalEnd("until", "lastDay"));
    }

    static Optional<Labels> labels(Fields fields) {
        boolean given = false;
        Labels labels = null;
        for (Language language : Language.values()) {
            given |= fields.has(language.tag());
            Optional<String> text = fields.optionalText(language.tag());
            if (text.isPresent()) {
                labels = labels == null ? Labels.of(language, text.get()) : labels.with(language, text.get());
            }
        }
        if (!given) {
            fields.note(Finding.of(DocumentRule.NO_LANGUAGE, fields.path()));
        }
        Labels read = labels;
        return fields.complete(() -> Optional.ofNullable(read)).flatMap(known -> known);
    }
}
