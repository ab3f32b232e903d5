package org.kompetens.testkit.mistakes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Level;
import org.kompetens.competence.NarrowerRule;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.Employee;
import org.kompetens.testkit.system.Situation;

/** Rules for narrower competences that are taken for others. */
final class Narrower {

    private Narrower() {}

    static CompetenceFramework needingAll(CompetenceFramework framework) {
        return framework.withNarrowerRules(framework.narrowerRules().stream()
                .map(rule -> new NarrowerRule(
                        rule.broader(), parts(framework, rule.broader()).size()))
                .toList());
    }

    static CompetenceFramework needingOneMore(CompetenceFramework framework) {
        return framework.withNarrowerRules(framework.narrowerRules().stream()
                .map(rule -> new NarrowerRule(
                        rule.broader(),
                        Math.min(parts(framework, rule.broader()).size(), rule.atLeast() + 1)))
                .toList());
    }

    /** Assessments of a part's parts count as assessments of the part, where one is enough for both. */
    static Situation chained(Situation situation) {
        CompetenceFramework framework = situation.structure().framework();
        return Altered.employees(situation, employee -> {
            List<Assessment> more = new ArrayList<>(employee.assessments());
            for (Assessment one : employee.assessments()) {
                framework.competences().stream()
                        .filter(part -> part.id().equals(one.competence()))
                        .flatMap(part -> part.broader().stream())
                        .filter(part -> isMetByOne(framework, part))
                        .forEach(
                                part -> more.add(as(one, part, "via-" + one.id().value())));
            }
            return employee.withAssessments(more);
        });
    }

    private static boolean isMetByOne(CompetenceFramework framework, CompetenceId competence) {
        return framework.narrowerRules().contains(new NarrowerRule(competence, 1));
    }

    /** What was assessed of a competence that may be met by its parts is not read where a part was assessed too. */
    static Situation replacing(Situation situation) {
        CompetenceFramework framework = situation.structure().framework();
        return Altered.employees(
                situation,
                employee -> employee.withAssessments(employee.assessments().stream()
                        .filter(one -> framework.narrowerRules().stream()
                                        .noneMatch(rule -> rule.broader().equals(one.competence()))
                                || !hasPart(framework, employee, one.competence()))
                        .toList()));
    }

    private static boolean hasPart(CompetenceFramework framework, Employee employee, CompetenceId whole) {
        return employee.assessments().stream()
                .anyMatch(one -> parts(framework, whole).contains(one.competence()));
    }

    /** Whoever was assessed in a part was assessed in the whole, on the same scale. */
    static Situation withoutRule(Situation situation) {
        CompetenceFramework framework = situation.structure().framework();
        Set<CompetenceId> ruled = new HashSet<>();
        framework.narrowerRules().forEach(rule -> ruled.add(rule.broader()));
        return Altered.employees(situation, employee -> {
            List<Assessment> more = new ArrayList<>(employee.assessments());
            for (Assessment one : employee.assessments()) {
                Optional<Competence> part = competence(framework, one.competence());
                Optional<Competence> whole = part.flatMap(Competence::broader).flatMap(id -> competence(framework, id));
                if (whole.isPresent()
                        && !ruled.contains(whole.get().id())
                        && whole.get().scale().equals(part.orElseThrow().scale())) {
                    more.add(as(one, whole.get().id(), "for-" + one.id().value()));
                }
            }
            return employee.withAssessments(more);
        });
    }

    private static Assessment as(Assessment one, CompetenceId competence, String id) {
        Optional<Level> level = one.level();
        return new Assessment(
                AssessmentId.of(id), competence, level, one.date(), one.source(), one.expiry(), one.evidence());
    }

    private static Optional<Competence> competence(CompetenceFramework framework, CompetenceId id) {
        return framework.competences().stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
    }

    private static List<CompetenceId> parts(CompetenceFramework framework, CompetenceId whole) {
        return framework.competences().stream()
                .filter(one -> one.broader().equals(Optional.of(whole)))
                .map(Competence::id)
                .toList();
    }
}
