package org.kompetens.organisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Level;
import org.kompetens.competence.ResolvedFramework;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsBuilder;

/** Goes through a structure once and notes everything that is wrong; without errors, resolves it. */
final class StructureCheck {

    private final OrganisationStructure structure;
    private final ResolvedFramework framework;
    private final Findings findings;
    private final FindingsBuilder found = new FindingsBuilder();
    private final Map<RoleId, RoleProfile> profiles = new HashMap<>();
    private final Set<CompetenceId> required = new HashSet<>();

    StructureCheck(OrganisationStructure structure) {
        this.structure = structure;
        this.framework = ResolvedFramework.of(structure.framework());
        found.addAll(FieldPath.of("framework"), framework.findings());
        checkUnits(checkUnitLevels());
        checkRoles();
        checkWhetherRequired();
        this.findings = found.build();
    }

    Findings findings() {
        return findings;
    }

    /** The organisation; to be asked for only where the findings hold no error. */
    Organisation organisation() {
        return new Organisation(structure, findings, framework, new UnitTree(structure.units()), profiles);
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
            checkRequirements(unit.requirements(), path);
            checkCoverage(unit.coverage(), path);
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
        Set<UnitId> walked = new HashSet<>();
        for (UnitId unit : units.keySet()) {
            circleAbove(unit, units, walked).stream()
                    .map(positions::get)
                    .min(Comparator.naturalOrder())
                    .ifPresent(first -> found.add(Finding.of(
                                    OrganisationRule.UNIT_CYCLE,
                                    FieldPath.of("units", first).then("parent"))
                            .withValue("unit", structure.units().get(first).id())));
        }
    }

    /**
     * The circle that the way up from a unit ends in; empty where it ends at a root, or was walked before. Nothing is
     * walked twice, so that all walks together are linear.
     */
    private static List<UnitId> circleAbove(UnitId start, Map<UnitId, OrganisationUnit> units, Set<UnitId> walked) {
        Set<UnitId> way = new LinkedHashSet<>();
        Optional<UnitId> at = Optional.of(start);
        while (at.isPresent() && !walked.contains(at.get()) && way.add(at.get())) {
            at = Optional.ofNullable(units.get(at.get())).flatMap(OrganisationUnit::parent);
        }
        walked.addAll(way);
        Optional<UnitId> end = at.filter(way::contains);
        return way.stream().dropWhile(unit -> !end.equals(Optional.of(unit))).toList();
    }

    private void checkRoles() {
        Set<RoleId> roles = new HashSet<>();
        for (int i = 0; i < structure.roles().size(); i++) {
            RoleId id = structure.roles().get(i).id();
            if (!roles.add(id)) {
                found.add(Finding.of(
                                OrganisationRule.ROLE_REPEATED,
                                FieldPath.of("roles", i).then("id"))
                        .withValue("role", id));
            }
        }
        for (int i = 0; i < structure.profiles().size(); i++) {
            FieldPath path = FieldPath.of("profiles", i);
            RoleProfile profile = structure.profiles().get(i);
            if (!roles.contains(profile.role())) {
                found.add(Finding.of(OrganisationRule.PROFILE_UNKNOWN_ROLE, path.then("role"))
                        .withValue("role", profile.role()));
            }
            if (profiles.putIfAbsent(profile.role(), profile) != null) {
                found.add(Finding.of(OrganisationRule.PROFILE_REPEATED, path.then("role"))
                        .withValue("role", profile.role()));
            }
            checkRequirements(profile.requirements(), path);
        }
        for (int i = 0; i < structure.roles().size(); i++) {
            RoleId id = structure.roles().get(i).id();
            if (!profiles.containsKey(id)) {
                found.add(Finding.of(OrganisationRule.ROLE_WITHOUT_PROFILE, FieldPath.of("roles", i))
                        .withValue("role", id));
            }
        }
    }

    private void checkRequirements(List<Requirement> requirements, FieldPath owner) {
        for (int i = 0; i < requirements.size(); i++) {
            Requirement requirement = requirements.get(i);
            checkRequired(
                    requirement.competence(), requirement.level(), requirement.period(), owner.then("requirements", i));
        }
        checkRepeated(requirements, owner);
    }

    private void checkRepeated(List<Requirement> requirements, FieldPath owner) {
        Map<CompetenceId, List<Integer>> byCompetence = new LinkedHashMap<>();
        for (int i = 0; i < requirements.size(); i++) {
            Requirement requirement = requirements.get(i);
            if (requirement.period().isProper()) {
                byCompetence
                        .computeIfAbsent(requirement.competence(), none -> new ArrayList<>(1))
                        .add(i);
            }
        }
        byCompetence.forEach((competence, places) -> {
            for (int i : EmployeeCheck.findOverlaps(
                    places, place -> requirements.get(place).period())) {
                found.add(Finding.of(
                                OrganisationRule.REQUIREMENT_REPEATED,
                                owner.then("requirements", i).then("competence"))
                        .withValue("competence", competence));
            }
        });
    }

    private void checkCoverage(List<CoverageRequirement> coverage, FieldPath owner) {
        Map<String, Class<?>> kinds = new HashMap<>();
        Map<String, Integer> sizes = new HashMap<>();
        for (int i = 0; i < coverage.size(); i++) {
            CoverageRequirement needed = coverage.get(i);
            FieldPath path = owner.then("coverage", i);
            checkRequired(needed.competence(), needed.level(), needed.period(), path);
            needed.group().ifPresent(group -> {
                Class<?> kind = needed.amount().getClass();
                if (kinds.computeIfAbsent(group.id(), first -> kind) != kind) {
                    found.add(Finding.of(OrganisationRule.COVERAGE_GROUP_MIXED, path)
                            .withValue("group", group.id()));
                }
                // Told once, at the first requirement too many.
                if (sizes.merge(group.id(), 1, Integer::sum) == CoverageGroup.MAX_REQUIREMENTS + 1) {
                    found.add(Finding.of(OrganisationRule.COVERAGE_GROUP_TOO_LARGE, path)
                            .withValue("group", group.id())
                            .withValue("most", CoverageGroup.MAX_REQUIREMENTS));
                }
            });
        }
    }

    private void checkRequired(CompetenceId competence, Level level, Period active, FieldPath path) {
        required.add(competence);
        framework
                .check(competence, level, path)
                .ifPresent(finding -> found.add(
                        finding.withValue("given-competence", competence).withValue("given-level", level)));
        checkPeriod(active, path, found);
    }

    static void checkPeriod(Period period, FieldPath owner, FindingsBuilder found) {
        if (!period.isProper()) {
            found.add(Finding.of(OrganisationRule.PERIOD_ENDS_BEFORE_BEGIN, owner.then("until")));
        }
    }

    private void checkWhetherRequired() {
        List<Competence> competences = structure.framework().competences();
        for (int i = 0; i < competences.size(); i++) {
            CompetenceId id = competences.get(i).id();
            if (!required.contains(id)) {
                found.add(Finding.of(
                                OrganisationRule.COMPETENCE_NOT_REQUIRED,
                                FieldPath.of("framework").then("competences", i))
                        .withValue("competence", id));
            }
        }
    }
}
