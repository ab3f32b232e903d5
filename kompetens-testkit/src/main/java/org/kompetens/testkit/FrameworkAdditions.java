package org.kompetens.testkit;

import static org.kompetens.testkit.Breaker.plus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceGroup;
import org.kompetens.competence.CompetenceGroupId;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.CompetenceRelation;
import org.kompetens.competence.Dimension;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.NarrowerRule;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.RelatedCompetence;
import org.kompetens.competence.RelationKind;
import org.kompetens.competence.ScaleId;
import org.kompetens.competence.ScaleMapping;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Rule;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.OrganisationStructure;

/** Frameworks with something more in them, and where that stands. */
final class FrameworkAdditions {

    private FrameworkAdditions() {}

    /** A framework with an error, and where in it. */
    record Broken(CompetenceFramework framework, FieldPath path) {

        /** The breach of an inventory with this framework in place of its own. */
        Breach in(CompetenceInventory inventory, Rule rule, Set<Rule> consequences) {
            OrganisationStructure structure = inventory.structure().withFramework(framework);
            FieldPath inInventory = FieldPath.of("structure").then("framework").then(path);
            return new Breach(
                    new CompetenceInventory(structure, inventory.employees()), rule, inInventory, consequences);
        }
    }

    static ProficiencyScale scale(String id, String... levels) {
        return ProficiencyScale.of(
                ScaleId.of(id),
                Names.label(id),
                Arrays.stream(levels).map(FrameworkAdditions::level).toList());
    }

    static ProficiencyLevel level(String id) {
        return ProficiencyLevel.of(LevelId.of(id), Names.label(id));
    }

    static CompetenceFramework scales(CompetenceFramework whole, ProficiencyScale more) {
        return whole.withScales(plus(whole.scales(), more));
    }

    static FieldPath scalePath(CompetenceFramework whole) {
        return FieldPath.of("scales", whole.scales().size());
    }

    static CompetenceFramework withTwoScales(CompetenceFramework whole) {
        return scales(scales(whole, scale("one", "a", "b")), scale("other", "a", "b"));
    }

    static Broken mapped(
            CompetenceFramework whole, ScaleId from, ScaleId to, Map<LevelId, LevelId> levels, FieldPath inner) {
        return new Broken(
                whole.withMappings(plus(whole.mappings(), new ScaleMapping(from, to, levels))),
                FieldPath.of("mappings", whole.mappings().size()).then(inner));
    }

    static CompetenceFramework withWholeAndPart(CompetenceFramework whole, ScaleId broader, ScaleId narrower) {
        return competences(
                        whole,
                        FieldPath.ROOT,
                        competence("whole", broader),
                        competence("part", narrower).withBroader(CompetenceId.of("whole")))
                .framework();
    }

    static Broken ruled(CompetenceFramework whole, FieldPath inner, NarrowerRule more) {
        return new Broken(
                whole.withNarrowerRules(plus(whole.narrowerRules(), more)),
                FieldPath.of("narrowerRules", whole.narrowerRules().size()).then(inner));
    }

    static CompetenceGroup group(String id) {
        return CompetenceGroup.of(CompetenceGroupId.of(id), Names.label(id));
    }

    static CompetenceGroup within(String id, String parent) {
        return group(id).withParent(CompetenceGroupId.of(parent));
    }

    static Broken groups(CompetenceFramework whole, int position, String property, CompetenceGroup... more) {
        List<CompetenceGroup> groups = new ArrayList<>(whole.groups());
        groups.addAll(Arrays.asList(more));
        return new Broken(
                whole.withGroups(groups),
                FieldPath.of("groups", whole.groups().size() + position).then(property));
    }

    static Broken related(CompetenceFramework whole, FieldPath inner, CompetenceId one, CompetenceId other) {
        CompetenceRelation relation =
                new CompetenceRelation(one, RelationKind.PRECEDED_BY, new RelatedCompetence.Inside(other));
        return new Broken(
                whole.withRelations(plus(whole.relations(), relation)),
                FieldPath.of("relations", whole.relations().size()).then(inner));
    }

    static Competence competence(String id, ScaleId scale) {
        return Competence.of(CompetenceId.of(id), Names.label(id), Dimension.SKILL, scale);
    }

    static Broken competences(CompetenceFramework whole, FieldPath inner, Competence... more) {
        List<Competence> competences = new ArrayList<>(whole.competences());
        competences.addAll(Arrays.asList(more));
        return new Broken(
                whole.withCompetences(competences),
                FieldPath.of("competences", whole.competences().size()).then(inner));
    }
}
