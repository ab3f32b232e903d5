package org.kompetens.organisation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceRule;
import org.kompetens.competence.ResolvedFramework;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsBuilder;
import org.kompetens.internal.Circles;
import org.kompetens.internal.KnownIds;
import org.kompetens.internal.NearFindings;

/** Goes through a structure once and notes everything that is wrong; without errors, resolves it. */
final class StructureCheck {

    private final OrganisationStructure structure;
    private final ResolvedFramework framework;
    private final Findings findings;
    private final FindingsBuilder found = new FindingsBuilder();
    private final Map<RoleId, RoleProfile> profiles = new HashMap<>();
    private final RequirementCheck required;

    StructureCheck(OrganisationStructure structure) {
        this.structure = structure;
        this.framework = ResolvedFramework.of(structure.framework());
        this.required = new RequirementCheck(framework, found);
        found.addAll(FieldPath.of("framework"), framework.findings());
        checkUnits(checkUnitLevels());
        checkRoles();
        new TaskCheck(structure, required, found).check();
        required.checkWhetherRequired(structure.framework().competences());
        checkSources();
        checkValidity();
        this.findings = near().in(found.build());
    }

    /** Of what does not exist, which is probably meant. */
    private NearFindings near() {
        KnownIds levels =
                KnownIds.of(structure.unitLevels(), level -> level.id().value(), UnitLevel::labels);
        KnownIds units = KnownIds.of(structure.units(), unit -> unit.id().value(), OrganisationUnit::labels);
        KnownIds roles = KnownIds.of(structure.roles(), role -> role.id().value(), Role::labels);
        KnownIds competences =
                KnownIds.of(structure.framework().competences(), one -> one.id().value(), Competence::labels);
        return new NearFindings()
                .with(OrganisationRule.UNIT_UNKNOWN_LEVEL, "level", levels)
                .with(OrganisationRule.UNIT_UNKNOWN_PARENT, "parent", units, "unit")
                .with(OrganisationRule.ROLE_UNKNOWN_BROADER, "broader", roles, "role")
                .with(OrganisationRule.PROFILE_UNKNOWN_ROLE, "role", roles)
                .with(OrganisationRule.TASK_UNKNOWN_UNIT, "unit", units)
                .with(OrganisationRule.TASK_UNKNOWN_ROLE, "role", roles)
                .with(CompetenceRule.COMPETENCE_UNKNOWN, "given-competence", competences);
    }

    Findings findings() {
        return findings;
    }

    /** The organisation; to be asked for only where the findings hold no error. */
    Organisation organisation() {
        return new Organisation(structure, findings, framework, new UnitTree(structure.units()), profiles);
    }

    private void checkSources() {
        Set<AssessmentSource> known = new HashSet<>();
        for (int i = 0; i < structure.sources().size(); i++) {
            AssessmentSource id = structure.sources().get(i).id();
            if (!known.add(id)) {
                found.add(Finding.of(
                                OrganisationRule.SOURCE_REPEATED,
                                FieldPath.of("sources", i).then("id"))
                        .withValue("source", id));
            }
        }
        FieldPath path = FieldPath.of("sources");
        List<String> notNamed = AssessmentSource.SUPPLIED.stream()
                .filter(supplied -> !known.contains(supplied))
                .map(AssessmentSource::value)
                .toList();
        if (!known.isEmpty() && !notNamed.isEmpty()) {
            found.add(Finding.of(OrganisationRule.SOURCE_NOT_PLACED, path)
                    .withValue("sources", String.join(", ", notNamed)));
        }
        if (known.size() + notNamed.size() > AssessmentSources.MOST) {
            found.add(Finding.of(OrganisationRule.SOURCE_TOO_MANY, path).withValue("most", AssessmentSources.MOST));
        }
    }

    private void checkValidity() {
        Set<List<Object>> known = new HashSet<>();
        AssessmentSources sources = new AssessmentSources(structure.sources());
        for (int i = 0; i < structure.validity().size(); i++) {
            ValidityRule rule = structure.validity().get(i);
            FieldPath path = FieldPath.of("validity", i);
            if (rule.competence().isEmpty() && rule.source().isEmpty()) {
                found.add(Finding.of(OrganisationRule.VALIDITY_OF_NOTHING, path));
            } else if (!known.add(List.of(rule.competence(), rule.source()))) {
                found.add(Finding.of(OrganisationRule.VALIDITY_REPEATED, path));
            }
            rule.source()
                    .filter(source -> sources.strength(source).isEmpty())
                    .ifPresent(unknown -> found.add(NearFindings.with(
                            Finding.of(OrganisationRule.SOURCE_UNKNOWN, path.then("source")),
                            NearIds.sources(sources).of(unknown.value()))));
            rule.competence()
                    .filter(competence -> framework.competence(competence).isEmpty())
                    .ifPresent(
                            unknown -> found.add(Finding.of(CompetenceRule.COMPETENCE_UNKNOWN, path.then("competence"))
                                    .withValue("given-competence", unknown)));
        }
    }

    private Map<UnitLevelId, Integer> checkUnitLevels() {
        Map<UnitLevelId, Integer> order = new HashMap<>();
        for (int i = 0; i < structure.unitLevels().size(); i++) {
            UnitLevelId id = structure.unitLevels().get(i).id();
            if (order.putIfAbsent(id, i) != null) {
                found.add(Finding.of(
                                OrganisationRule.UNIT_LEVEL_REPEATED,
                                FieldPath.of("unitLevels", i).then("id"))
                        .withValue("level", id));
            }
        }
        return order;
    }

    private void checkUnits(Map<UnitLevelId, Integer> levels) {
        Map<UnitId, OrganisationUnit> units = new LinkedHashMap<>();
        structure.units().forEach(unit -> units.putIfAbsent(unit.id(), unit));
        Map<UnitId, Integer> positions = new HashMap<>();
        int roots = 0;
        for (int i = 0; i < structure.units().size(); i++) {
            FieldPath path = FieldPath.of("units", i);
            OrganisationUnit unit = structure.units().get(i);
            if (positions.putIfAbsent(unit.id(), i) != null) {
                found.add(Finding.of(OrganisationRule.UNIT_REPEATED, path.then("id"))
                        .withValue("unit", unit.id()));
            }
            if (!levels.containsKey(unit.level())) {
                found.add(Finding.of(OrganisationRule.UNIT_UNKNOWN_LEVEL, path.then("level"))
                        .withValue("unit", unit.id())
                        .withValue("level", unit.level()));
            }
            if (unit.parent().isEmpty()) {
                roots++;
                if (roots > 1) {
                    found.add(Finding.of(OrganisationRule.UNIT_SEVERAL_ROOTS, path)
                            .withValue("unit", unit.id()));
                }
            } else {
                checkParent(unit, unit.parent().get(), units, levels, path);
            }
            required.checkRequirements(unit.requirements(), path);
            required.checkCoverage(unit.coverage(), path);
        }
        if (roots == 0) {
            found.add(Finding.of(OrganisationRule.UNIT_NO_ROOT, FieldPath.of("units")));
        }
        checkCircles(units, positions);
    }

    private void checkParent(
            OrganisationUnit unit,
            UnitId parentId,
            Map<UnitId, OrganisationUnit> units,
            Map<UnitLevelId, Integer> levels,
            FieldPath path) {
        OrganisationUnit parent = units.get(parentId);
        if (parent == null) {
            found.add(Finding.of(OrganisationRule.UNIT_UNKNOWN_PARENT, path.then("parent"))
                    .withValue("unit", unit.id())
                    .withValue("parent", parentId));
            return;
        }
        Integer level = levels.get(unit.level());
        Integer parentLevel = levels.get(parent.level());
        if (level != null && parentLevel != null && level <= parentLevel) {
            found.add(Finding.of(OrganisationRule.UNIT_LEVEL_NOT_BELOW_PARENT, path.then("level"))
                    .withValue("unit", unit.id())
                    .withValue("level", unit.level())
                    .withValue("parent", parentId)
                    .withValue("parent-level", parent.level()));
        }
    }

    /** Each circle is reported once, at the first of its units; units that only hang below it are not part of it. */
    private void checkCircles(Map<UnitId, OrganisationUnit> units, Map<UnitId, Integer> positions) {
        Circles.above(
                        units.keySet(),
                        unit -> Optional.ofNullable(units.get(unit)).flatMap(OrganisationUnit::parent))
                .forEach(circle -> {
                    int first = first(circle, positions);
                    found.add(Finding.of(
                                    OrganisationRule.UNIT_CYCLE,
                                    FieldPath.of("units", first).then("parent"))
                            .withValue("unit", structure.units().get(first).id()));
                });
    }

    private static <K> int first(List<K> circle, Map<K, Integer> positions) {
        return circle.stream()
                .map(one -> positions.getOrDefault(one, Integer.MAX_VALUE))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private void checkRoles() {
        Map<RoleId, Integer> roles = new LinkedHashMap<>();
        for (int i = 0; i < structure.roles().size(); i++) {
            RoleId id = structure.roles().get(i).id();
            if (roles.putIfAbsent(id, i) != null) {
                found.add(Finding.of(
                                OrganisationRule.ROLE_REPEATED,
                                FieldPath.of("roles", i).then("id"))
                        .withValue("role", id));
            }
        }
        checkRoleFamilies(roles);
        for (int i = 0; i < structure.profiles().size(); i++) {
            FieldPath path = FieldPath.of("profiles", i);
            RoleProfile profile = structure.profiles().get(i);
            if (!roles.containsKey(profile.role())) {
                found.add(Finding.of(OrganisationRule.PROFILE_UNKNOWN_ROLE, path.then("role"))
                        .withValue("role", profile.role()));
            }
            if (profiles.putIfAbsent(profile.role(), profile) != null) {
                found.add(Finding.of(OrganisationRule.PROFILE_REPEATED, path.then("role"))
                        .withValue("role", profile.role()));
            }
            required.checkRequirements(profile.requirements(), path);
        }
        for (int i = 0; i < structure.roles().size(); i++) {
            RoleId id = structure.roles().get(i).id();
            if (!profiles.containsKey(id)) {
                found.add(Finding.of(OrganisationRule.ROLE_WITHOUT_PROFILE, FieldPath.of("roles", i))
                        .withValue("role", id));
            }
        }
    }

    /** Roles are a forest: what a role is a kind of exists, and none is a kind of itself. */
    private void checkRoleFamilies(Map<RoleId, Integer> positions) {
        for (int i = 0; i < structure.roles().size(); i++) {
            Role role = structure.roles().get(i);
            FieldPath path = FieldPath.of("roles", i).then("broader");
            role.broader()
                    .filter(broader -> !positions.containsKey(broader))
                    .ifPresent(broader -> found.add(Finding.of(OrganisationRule.ROLE_UNKNOWN_BROADER, path)
                            .withValue("role", role.id())
                            .withValue("broader", broader)));
        }
        Circles.above(
                        positions.keySet(),
                        role -> Optional.ofNullable(positions.get(role))
                                .flatMap(position ->
                                        structure.roles().get(position).broader()))
                .forEach(circle -> {
                    int first = first(circle, positions);
                    found.add(Finding.of(
                                    OrganisationRule.ROLE_CYCLE,
                                    FieldPath.of("roles", first).then("broader"))
                            .withValue("role", structure.roles().get(first).id()));
                });
    }

    static void checkPeriod(Period period, FieldPath owner, FindingsBuilder found) {
        if (!period.isProper()) {
            found.add(Finding.of(OrganisationRule.PERIOD_ENDS_BEFORE_BEGIN, owner.then("until")));
        }
    }
}
