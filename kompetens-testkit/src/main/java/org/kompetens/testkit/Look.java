package org.kompetens.testkit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceGroup;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.Task;
import org.kompetens.organisation.UnitLevel;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.text.Language;

/**
 * What an organisation has beside what most figures are about: how its ids are written; descriptions, relations and names in
 * several languages; groups and kinds of roles; and levels at which no unit stands. Every one that is drawn has all of it. Where
 * a law is broken without some of it too, the case is shown without.
 *
 * @param ids how ids are written
 * @param described whether there are descriptions, relations and further languages
 * @param grouped whether there are groups, and kinds of roles
 * @param everyLevel whether there are levels at which no unit stands
 */
record Look(Ids ids, boolean described, boolean grouped, boolean everyLevel) {

    static Arbitrary<Look> looks() {
        return Combinators.combine(
                        ShrinkingTo.none(), ShrinkingTo.none(), ShrinkingTo.none(), Arbitraries.of(Ids.values()))
                .as((described, grouped, everyLevel, ids) -> new Look(ids, described, grouped, everyLevel));
    }

    OrganisationStructure of(OrganisationStructure whole) {
        OrganisationStructure levelled = everyLevel ? whole : withLevelsInUse(whole);
        OrganisationStructure kept = grouped ? levelled : withoutGroups(levelled);
        return described ? kept : withoutDescriptions(kept);
    }

    private static OrganisationStructure withLevelsInUse(OrganisationStructure whole) {
        Set<UnitLevelId> used = new HashSet<>();
        whole.units().forEach(unit -> used.add(unit.level()));
        return whole.withUnitLevels(whole.unitLevels().stream()
                .filter(level -> used.contains(level.id()))
                .toList());
    }

    private static OrganisationStructure withoutGroups(OrganisationStructure whole) {
        CompetenceFramework framework = whole.framework();
        return whole.withFramework(framework
                        .withGroups(List.of())
                        .withCompetences(framework.competences().stream()
                                .map(one -> new Competence(
                                        one.id(),
                                        one.labels(),
                                        one.description(),
                                        one.dimension(),
                                        one.scale(),
                                        one.broader(),
                                        List.of(),
                                        one.links()))
                                .toList()))
                .withRoles(whole.roles().stream()
                        .map(one -> new Role(one.id(), one.labels(), one.description(), Optional.empty(), one.codes()))
                        .toList());
    }

    private static OrganisationStructure withoutDescriptions(OrganisationStructure whole) {
        return whole.withFramework(withoutDescriptions(whole.framework()))
                .withUnitLevels(whole.unitLevels().stream()
                        .map(one ->
                                new UnitLevel(one.id(), Names.label(one.labels().in(Language.EN))))
                        .toList())
                .withUnits(whole.units().stream()
                        .map(one -> new OrganisationUnit(
                                one.id(),
                                one.labels(),
                                Optional.empty(),
                                one.level(),
                                one.parent(),
                                one.requirements(),
                                one.coverage()))
                        .toList())
                .withRoles(whole.roles().stream()
                        .map(one -> new Role(one.id(), one.labels(), Optional.empty(), one.broader(), one.codes()))
                        .toList())
                .withTasks(whole.tasks().stream()
                        .map(one -> new Task(
                                one.id(),
                                one.labels(),
                                Optional.empty(),
                                one.units(),
                                one.roles(),
                                one.period(),
                                one.needs()))
                        .toList());
    }

    private static CompetenceFramework withoutDescriptions(CompetenceFramework whole) {
        return whole.withRelations(List.of())
                .withScales(whole.scales().stream()
                        .map(one -> new ProficiencyScale(
                                one.id(),
                                one.labels(),
                                Optional.empty(),
                                one.levels().stream()
                                        .map(level ->
                                                new ProficiencyLevel(level.id(), level.labels(), Optional.empty()))
                                        .toList(),
                                one.holdsNothing()))
                        .toList())
                .withGroups(whole.groups().stream()
                        .map(one -> new CompetenceGroup(one.id(), one.labels(), Optional.empty(), one.parent()))
                        .toList())
                .withCompetences(whole.competences().stream()
                        .map(one -> new Competence(
                                one.id(),
                                one.labels(),
                                Optional.empty(),
                                one.dimension(),
                                one.scale(),
                                one.broader(),
                                one.groups(),
                                one.links()))
                        .toList());
    }
}
