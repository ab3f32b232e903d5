package org.kompetens.testkit.laws;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Level;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.ScaleId;
import org.kompetens.competence.Successor;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.testkit.system.Situation;

/**
 * A situation in which one assessment's level is raised.
 *
 * @param situation after the raise
 * @param employee whose assessment it is
 * @param competence what was judged
 * @param fromNothing whether it said before that nothing is held
 */
record Raise(Situation situation, EmployeeId employee, CompetenceId competence, boolean fromNothing) {

    /** Of something held. */
    Raise(Situation situation, EmployeeId employee, CompetenceId competence) {
        this(situation, employee, competence, false);
    }

    /**
     * Whether the raise can be felt in a competence: in its own, in one that replaces it, and in one that may be met by
     * either.
     */
    boolean touches(CompetenceId other) {
        CompetenceFramework framework = situation.structure().framework();
        Set<CompetenceId> counting = new HashSet<>(Set.of(competence));
        boolean grows = true;
        while (grows) {
            grows = counting.addAll(framework.revisions().stream()
                    .filter(revision -> counting.contains(revision.competence()))
                    .flatMap(revision -> revision.successors().stream())
                    .map(Successor::competence)
                    .toList());
        }
        return counting.contains(other)
                || framework.narrowerRules().stream()
                        .filter(rule -> rule.broader().equals(other))
                        .anyMatch(rule -> framework.competences().stream()
                                .anyMatch(part -> counting.contains(part.id())
                                        && part.broader().equals(Optional.of(other))));
    }

    /** One of all possible raises, chosen by a number; empty where every assessment is at the top of its scale. */
    static Optional<Raise> of(Situation before, int pick) {
        List<Raise> possible = new ArrayList<>();
        for (int i = 0; i < before.employees().size(); i++) {
            Employee employee = before.employees().get(i);
            for (int j = 0; j < employee.assessments().size(); j++) {
                for (Level higher : higherLevels(before, employee.assessments().get(j))) {
                    possible.add(raise(before, i, j, higher));
                }
            }
        }
        return possible.isEmpty() ? Optional.empty() : Optional.of(possible.get(pick % possible.size()));
    }

    private static List<Level> higherLevels(Situation situation, Assessment assessment) {
        if (assessment.level().isEmpty()) {
            return List.of();
        }
        Level found = assessment.level().get();
        ProficiencyScale scale = scale(situation, assessment, found);
        List<LevelId> levels = Stream.concat(scale.holdsNothing().stream(), scale.levels().stream())
                .map(level -> level.id())
                .toList();
        return levels.subList(levels.indexOf(found.id()) + 1, levels.size()).stream()
                .map(id -> new Level(found.scale(), id))
                .toList();
    }

    private static boolean isNothing(Situation situation, Assessment assessment) {
        return assessment
                .level()
                .filter(level -> scale(situation, assessment, level)
                        .holdsNothing()
                        .filter(nothing -> nothing.id().equals(level.id()))
                        .isPresent())
                .isPresent();
    }

    /** The scale that a level is of: the one it names, else the competence's own. */
    private static ProficiencyScale scale(Situation situation, Assessment assessment, Level level) {
        CompetenceFramework framework = situation.structure().framework();
        ScaleId id = level.scale()
                .orElseGet(() -> framework.competences().stream()
                        .filter(one -> one.id().equals(assessment.competence()))
                        .map(Competence::scale)
                        .findFirst()
                        .orElseThrow());
        return framework.scales().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Raise raise(Situation before, int employee, int assessment, Level higher) {
        Employee changed = Change.assessments(
                before.employees().get(employee),
                Change.at(before.employees().get(employee).assessments(), assessment, one -> withLevel(one, higher)));
        return new Raise(
                before.withEmployees(Change.at(before.employees(), employee, one -> changed)),
                changed.id(),
                changed.assessments().get(assessment).competence(),
                isNothing(before, before.employees().get(employee).assessments().get(assessment)));
    }

    private static Assessment withLevel(Assessment one, Level level) {
        return new Assessment(
                one.id(), one.competence(), Optional.of(level), one.date(), one.source(), one.expiry(), one.evidence());
    }
}
