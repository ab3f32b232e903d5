package org.kompetens.competence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsBuilder;
import org.kompetens.internal.Circles;

/** Goes through the groups of a framework, once all competences are known. */
final class GroupCheck {

    private final CompetenceFramework framework;
    private final Map<CompetenceId, ResolvedCompetence> competences;
    private final Map<CompetenceGroupId, Integer> positions = new LinkedHashMap<>();
    private final FindingsBuilder findings = new FindingsBuilder();

    GroupCheck(CompetenceFramework framework, Map<CompetenceId, ResolvedCompetence> competences) {
        this.framework = framework;
        this.competences = competences;
        for (int i = 0; i < framework.groups().size(); i++) {
            positions.putIfAbsent(framework.groups().get(i).id(), i);
        }
        for (int i = 0; i < framework.groups().size(); i++) {
            check(i, framework.groups().get(i), FieldPath.of("groups", i));
        }
        for (List<CompetenceGroupId> circle : Circles.above(positions.keySet(), this::parent)) {
            circle.stream()
                    .map(positions::get)
                    .min(Comparator.naturalOrder())
                    .ifPresent(first -> findings.add(Finding.of(
                                    CompetenceRule.GROUP_CYCLE,
                                    FieldPath.of("groups", first).then("parent"))
                            .withValue("group", framework.groups().get(first).id())));
        }
        for (int i = 0; i < framework.competences().size(); i++) {
            checkGroupsOf(framework.competences().get(i), FieldPath.of("competences", i));
        }
    }

    Findings findings() {
        return findings.build();
    }

    private void check(int index, CompetenceGroup group, FieldPath path) {
        if (!Integer.valueOf(index).equals(positions.get(group.id()))) {
            findings.add(
                    Finding.of(CompetenceRule.GROUP_REPEATED, path.then("id")).withValue("group", group.id()));
        }
        if (competences.containsKey(CompetenceId.of(group.id().value()))) {
            findings.add(Finding.of(CompetenceRule.GROUP_HAS_ID_OF_COMPETENCE, path.then("id"))
                    .withValue("group", group.id()));
        }
        group.parent()
                .filter(parent -> !positions.containsKey(parent))
                .ifPresent(parent -> findings.add(Finding.of(CompetenceRule.GROUP_UNKNOWN_PARENT, path.then("parent"))
                        .withValue("group", group.id())
                        .withValue("parent", parent)));
    }

    private void checkGroupsOf(Competence competence, FieldPath path) {
        for (int i = 0; i < competence.groups().size(); i++) {
            CompetenceGroupId group = competence.groups().get(i);
            if (!positions.containsKey(group)) {
                findings.add(Finding.of(CompetenceRule.COMPETENCE_UNKNOWN_GROUP, path.then("groups", i))
                        .withValue("competence", competence.id())
                        .withValue("group", group));
            }
        }
    }

    private Optional<CompetenceGroupId> parent(CompetenceGroupId group) {
        return Optional.ofNullable(positions.get(group))
                .flatMap(position -> framework.groups().get(position).parent());
    }

    /** The groups with all that they hold; of a circle, each group holds what all of them do. */
    Map<CompetenceGroupId, ResolvedCompetenceGroup> groups() {
        Map<CompetenceGroupId, List<ResolvedCompetence>> held = new LinkedHashMap<>();
        positions.keySet().forEach(group -> held.put(group, new ArrayList<>()));
        for (ResolvedCompetence competence : competences.values()) {
            Set<CompetenceGroupId> above = new HashSet<>();
            for (CompetenceGroupId group : competence.competence().groups()) {
                Optional<CompetenceGroupId> at = Optional.of(group).filter(positions::containsKey);
                while (at.isPresent() && above.add(at.get())) {
                    at = parent(at.get()).filter(positions::containsKey);
                }
            }
            above.forEach(group -> held.getOrDefault(group, new ArrayList<>()).add(competence));
        }
        Map<CompetenceGroupId, ResolvedCompetenceGroup> groups = new LinkedHashMap<>();
        held.forEach((group, all) -> groups.put(
                group,
                new ResolvedCompetenceGroup(
                        groups.size(), framework.groups().get(positions.getOrDefault(group, 0)), all)));
        return groups;
    }
}
