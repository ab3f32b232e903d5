package org.kompetens.organisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.CompetenceRule;
import org.kompetens.competence.Level;
import org.kompetens.competence.ResolvedFramework;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsBuilder;
import org.kompetens.finding.Rule;
import org.kompetens.internal.Circles;

/** Goes through a structure once and notes everything that is wrong; without errors, resolves it. */
final class StructureCheck {

    /** Of many successors of a retired competence a finding names so many. */
    private static final int MOST_NAMED = 10;

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
        checkTasks();
        checkWhetherRequired();
        checkSources();
        checkValidity();
        this.findings = found.build();
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
                    .ifPresent(unknown -> found.add(Finding.of(OrganisationRule.SOURCE_UNKNOWN, path.then("source"))));
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
        checkLevel(competence, level, path);
        checkRetired(competence, active, path);
        checkPeriod(active, path, found);
    }

    private void checkRetired(CompetenceId competence, Period active, FieldPath path) {
        framework
                .revision(competence)
                .filter(revision -> active.isProper()
                        && active.until()
                                .filter(until -> !until.isAfter(revision.date()))
                                .isEmpty())
                .ifPresent(revision -> {
                    Finding finding = Finding.of(OrganisationRule.REQUIREMENT_RETIRED, path.then("competence"))
                            .withValue("competence", competence)
                            .withValue("date", revision.date());
                    String successors = revision.successors().stream()
                            .limit(MOST_NAMED)
                            .map(one -> one.competence().value())
                            .collect(Collectors.joining(
                                    ", ", "", revision.successors().size() > MOST_NAMED ? ", …" : ""));
                    found.add(successors.isEmpty() ? finding : finding.withValue("successors", successors));
                });
    }

    private void checkLevel(CompetenceId competence, Level level, FieldPath path) {
        required.add(competence);
        framework
                .checkRequired(competence, level, path)
                .ifPresent(finding -> found.add(
                        finding.withValue("given-competence", competence).withValue("given-level", level)));
    }

    static void checkPeriod(Period period, FieldPath owner, FindingsBuilder found) {
        if (!period.isProper()) {
            found.add(Finding.of(OrganisationRule.PERIOD_ENDS_BEFORE_BEGIN, owner.then("until")));
        }
    }

    private void checkTasks() {
        Set<TaskId> known = new HashSet<>();
        Set<UnitId> units = new HashSet<>();
        structure.units().forEach(unit -> units.add(unit.id()));
        Set<RoleId> roles = new HashSet<>();
        structure.roles().forEach(role -> roles.add(role.id()));
        for (int i = 0; i < structure.tasks().size(); i++) {
            Task task = structure.tasks().get(i);
            FieldPath path = FieldPath.of("tasks", i);
            if (!known.add(task.id())) {
                found.add(Finding.of(OrganisationRule.TASK_REPEATED, path.then("id"))
                        .withValue("task", task.id()));
            }
            findUnknown(task.units(), units, path, "units", OrganisationRule.TASK_UNKNOWN_UNIT, "unit", task);
            findUnknown(task.roles(), roles, path, "roles", OrganisationRule.TASK_UNKNOWN_ROLE, "role", task);
            checkPeriod(task.period(), path, found);
            checkNeeds(task, path);
        }
    }

    private <T> void findUnknown(
            List<T> named, Set<T> known, FieldPath path, String property, Rule rule, String value, Task task) {
        for (int i = 0; i < named.size(); i++) {
            if (!known.contains(named.get(i))) {
                found.add(Finding.of(rule, path.then(property, i))
                        .withValue("task", task.id())
                        .withValue(value, named.get(i)));
            }
        }
    }

    private void checkNeeds(Task task, FieldPath path) {
        if (task.needs().isEmpty()) {
            found.add(Finding.of(OrganisationRule.TASK_WITHOUT_COMPETENCE, path).withValue("task", task.id()));
        }
        Set<CompetenceId> named = new HashSet<>();
        for (int i = 0; i < task.needs().size(); i++) {
            TaskNeed need = task.needs().get(i);
            FieldPath place = path.then("needs", i);
            checkLevel(need.competence(), need.level(), place);
            checkRetired(need.competence(), task.period(), place);
            if (!named.add(need.competence())) {
                found.add(Finding.of(OrganisationRule.TASK_COMPETENCE_REPEATED, place.then("competence"))
                        .withValue("task", task.id())
                        .withValue("competence", need.competence()));
            }
        }
    }

    private void checkWhetherRequired() {
        List<Competence> competences = structure.framework().competences();
        for (int i = 0; i < competences.size(); i++) {
            CompetenceId id = competences.get(i).id();
            if (!required.contains(id) && framework.revision(id).isEmpty()) {
                found.add(Finding.of(
                                OrganisationRule.COMPETENCE_NOT_REQUIRED,
                                FieldPath.of("framework").then("competences", i))
                        .withValue("competence", id));
            }
        }
    }
}
