package org.kompetens.testkit.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceGroup;
import org.kompetens.competence.CompetenceRelation;
import org.kompetens.competence.CompetenceRevision;
import org.kompetens.competence.Level;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.RelatedCompetence;
import org.kompetens.competence.ScaleMapping;
import org.kompetens.competence.Successor;
import org.kompetens.organisation.CoverageAmount;
import org.kompetens.organisation.CoverageRequirement;
import org.kompetens.organisation.DeclaredSource;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.Task;
import org.kompetens.organisation.Validity;
import org.kompetens.organisation.ValidityRule;
import org.kompetens.text.Labels;

/** Structures as what {@link JsonLayout} lays out, in the form that the command line reads. */
final class StructureText {

    private StructureText() {}

    static Map<String, Object> of(OrganisationStructure structure) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("framework", framework(structure.framework()));
        object.put(
                "unitLevels",
                structure.unitLevels().stream()
                        .map(level -> labelled(level.id(), level.labels()))
                        .toList());
        object.put("units", structure.units().stream().map(StructureText::unit).toList());
        object.put("roles", structure.roles().stream().map(StructureText::role).toList());
        object.put(
                "profiles",
                structure.profiles().stream()
                        .map(profile -> {
                            Map<String, Object> one = new LinkedHashMap<>();
                            one.put("role", profile.role());
                            one.put("requirements", requirements(profile.requirements()));
                            return one;
                        })
                        .toList());
        putUnlessEmpty(
                object,
                "validity",
                structure.validity().stream().map(StructureText::validity).toList());
        putUnlessEmpty(
                object,
                "tasks",
                structure.tasks().stream().map(StructureText::task).toList());
        putUnlessEmpty(
                object,
                "sources",
                structure.sources().stream().map(StructureText::source).toList());
        return object;
    }

    private static Map<String, Object> source(DeclaredSource source) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", source.id());
        source.labels().ifPresent(labels -> object.put("labels", labels.texts()));
        return object;
    }

    private static Map<String, Object> validity(ValidityRule rule) {
        Map<String, Object> object = new LinkedHashMap<>();
        rule.competence().ifPresent(competence -> object.put("competence", competence));
        rule.source().ifPresent(source -> object.put("source", source));
        object.put(
                rule.validity().unit() == Validity.Unit.MONTHS ? "months" : "yearEnds",
                rule.validity().number());
        return object;
    }

    private static Map<String, Object> task(Task task) {
        Map<String, Object> object = described(task.id(), task.labels(), task.description());
        putUnlessEmpty(object, "units", task.units());
        putUnlessEmpty(object, "roles", task.roles());
        putPeriod(object, task.period());
        object.put(
                "needs",
                task.needs().stream()
                        .map(need -> {
                            Map<String, Object> one = new LinkedHashMap<>();
                            one.put("competence", need.competence());
                            putLevel(one, need.level());
                            return one;
                        })
                        .toList());
        return object;
    }

    private static Map<String, Object> framework(CompetenceFramework framework) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put(
                "scales", framework.scales().stream().map(StructureText::scale).toList());
        object.put(
                "mappings",
                framework.mappings().stream().map(StructureText::mapping).toList());
        object.put(
                "competences",
                framework.competences().stream().map(StructureText::competence).toList());
        putUnlessEmpty(
                object,
                "narrowerRules",
                framework.narrowerRules().stream()
                        .map(rule -> inOrder("broader", rule.broader(), "atLeast", rule.atLeast()))
                        .toList());
        putUnlessEmpty(
                object,
                "groups",
                framework.groups().stream().map(StructureText::group).toList());
        putUnlessEmpty(
                object,
                "relations",
                framework.relations().stream().map(StructureText::relation).toList());
        putUnlessEmpty(
                object,
                "revisions",
                framework.revisions().stream().map(StructureText::revision).toList());
        return object;
    }

    private static Map<String, Object> group(CompetenceGroup group) {
        Map<String, Object> object = described(group.id(), group.labels(), group.description());
        group.parent().ifPresent(parent -> object.put("parent", parent));
        return object;
    }

    private static Map<String, Object> revision(CompetenceRevision revision) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("competence", revision.competence());
        object.put("date", revision.date());
        List<Map<String, Object>> successors = new ArrayList<>();
        for (Successor successor : revision.successors()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("competence", successor.competence());
            if (!successor.levels().isEmpty()) {
                one.put("levels", successor.levels());
            }
            successors.add(one);
        }
        putUnlessEmpty(object, "replacedBy", successors);
        return object;
    }

    /** Always in this order, which {@link Map#of} does not keep from one run to the next. */
    private static Map<String, Object> inOrder(String name, Object value, String next, Object nextValue) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put(name, value);
        object.put(next, nextValue);
        return object;
    }

    private static Map<String, Object> relation(CompetenceRelation relation) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("competence", relation.competence());
        object.put("kind", wireName(relation.kind()));
        if (relation.other() instanceof RelatedCompetence.Inside of) {
            object.put("to", of.competence());
        } else if (relation.other() instanceof RelatedCompetence.Linked of) {
            object.put("link", of.uri());
        } else if (relation.other() instanceof RelatedCompetence.Outside of) {
            object.put("outside", inOrder("framework", of.framework(), "id", of.id()));
        }
        return object;
    }

    private static Map<String, Object> scale(ProficiencyScale scale) {
        Map<String, Object> object = described(scale.id(), scale.labels(), scale.description());
        object.put(
                "levels",
                scale.levels().stream()
                        .map(level -> described(level.id(), level.labels(), level.description()))
                        .toList());
        scale.holdsNothing()
                .ifPresent(level ->
                        object.put("holdsNothing", described(level.id(), level.labels(), level.description())));
        return object;
    }

    private static Map<String, Object> mapping(ScaleMapping mapping) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("from", mapping.from());
        object.put("to", mapping.to());
        object.put("levels", mapping.levels());
        return object;
    }

    private static Map<String, Object> competence(Competence competence) {
        Map<String, Object> object = described(competence.id(), competence.labels(), competence.description());
        object.put("dimension", wireName(competence.dimension()));
        object.put("scale", competence.scale());
        competence.broader().ifPresent(broader -> object.put("broader", broader));
        putUnlessEmpty(object, "groups", competence.groups());
        putUnlessEmpty(object, "links", competence.links());
        return object;
    }

    private static Map<String, Object> unit(OrganisationUnit unit) {
        Map<String, Object> object = described(unit.id(), unit.labels(), unit.description());
        object.put("level", unit.level());
        unit.parent().ifPresent(parent -> object.put("parent", parent));
        putUnlessEmpty(object, "requirements", requirements(unit.requirements()));
        putUnlessEmpty(
                object,
                "coverage",
                unit.coverage().stream().map(StructureText::coverage).toList());
        return object;
    }

    private static Map<String, Object> coverage(CoverageRequirement needed) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("competence", needed.competence());
        putLevel(object, needed.level());
        if (needed.amount() instanceof CoverageAmount.Persons counted) {
            object.put("persons", counted.persons());
        } else if (needed.amount() instanceof CoverageAmount.FullTimeEquivalents summed) {
            object.put("fte", fte(summed.fte().tenThousandths()));
        }
        putPeriod(object, needed.period());
        needed.group().ifPresent(group -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("id", group.id());
            one.put("priority", group.priority());
            object.put("group", one);
        });
        return object;
    }

    private static Map<String, Object> role(Role role) {
        Map<String, Object> object = described(role.id(), role.labels(), role.description());
        role.broader().ifPresent(broader -> object.put("broader", broader));
        putUnlessEmpty(
                object,
                "codes",
                role.codes().stream()
                        .map(code -> inOrder("system", code.system(), "code", code.code()))
                        .toList());
        return object;
    }

    private static List<Map<String, Object>> requirements(List<Requirement> requirements) {
        return requirements.stream()
                .map(requirement -> {
                    Map<String, Object> object = new LinkedHashMap<>();
                    object.put("competence", requirement.competence());
                    putLevel(object, requirement.level());
                    object.put("weight", requirement.weight());
                    putPeriod(object, requirement.period());
                    return object;
                })
                .toList();
    }

    private static Map<String, Object> described(Object id, Labels labels, Optional<Labels> description) {
        Map<String, Object> object = labelled(id, labels);
        description.ifPresent(texts -> object.put("description", texts(texts)));
        return object;
    }

    static Map<String, Object> labelled(Object id, Labels labels) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", id);
        object.put("labels", texts(labels));
        return object;
    }

    static Map<String, Object> texts(Labels labels) {
        Map<String, Object> texts = new LinkedHashMap<>();
        labels.texts().forEach((language, text) -> texts.put(language.value(), text));
        return texts;
    }

    static void putLevel(Map<String, Object> object, Level level) {
        object.put("level", level.id());
        level.scale().ifPresent(scale -> object.put("scale", scale));
    }

    static void putPeriod(Map<String, Object> object, Period period) {
        period.from().ifPresent(from -> object.put("from", from));
        period.until().ifPresent(until -> object.put("until", until));
    }

    static void putUnlessEmpty(Map<String, Object> object, String name, List<?> list) {
        if (!list.isEmpty()) {
            object.put(name, list);
        }
    }

    static BigDecimal fte(long tenThousandths) {
        return BigDecimal.valueOf(tenThousandths).divide(BigDecimal.valueOf(Fte.UNIT));
    }

    static String wireName(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
