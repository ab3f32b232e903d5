package org.kompetens.testkit.mistakes;

import static org.kompetens.testkit.mistakes.Asked.reads;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.organisation.Assessment;
import org.kompetens.testkit.system.GapSystem;
import org.kompetens.testkit.system.Situation;

/**
 * Mistakes of systems that take ids for what they are not: databases that compare without case, spreadsheets that read
 * numbers, lists that sort by name.
 */
final class AlikeMistakes {

    private AlikeMistakes() {}

    private static String withoutCase(String id) {
        return id.toLowerCase(Locale.ROOT);
    }

    private static String asNumber(String id) {
        return id.replaceFirst("^0+(?=\\d+$)", "");
    }

    static List<Mistake<GapSystem>> all() {
        return List.of(
                employees("Employees are one whose ids differ in case alone", AlikeMistakes::withoutCase),
                employees("Employees are one whose ids are the same number", AlikeMistakes::asNumber),
                competences("Competences are one whose ids differ in case alone", AlikeMistakes::withoutCase),
                competences("Competences are one whose ids are the same number", AlikeMistakes::asNumber),
                reads(
                        "Levels stand in the order of their names",
                        situation -> Altered.framework(situation, AlikeMistakes::withLevelsByName)),
                reads(
                        "Assessments are one whose ids differ in case alone",
                        situation -> Altered.employees(
                                situation,
                                employee -> employee.withAssessments(Lists.firstOfEach(
                                        employee.assessments(),
                                        one -> withoutCase(one.id().value()))))),
                reads(
                        "Employments are one whose ids differ in case alone",
                        situation -> Altered.employees(
                                situation,
                                employee -> employee.withEmployments(Lists.firstOfEach(
                                        employee.employments(),
                                        one -> withoutCase(one.id().value()))))));
    }

    private static CompetenceFramework withLevelsByName(CompetenceFramework framework) {
        return framework.withScales(framework.scales().stream()
                .map(scale -> new ProficiencyScale(
                        scale.id(),
                        scale.labels(),
                        scale.description(),
                        scale.levels().stream()
                                .sorted(Comparator.comparing(level -> level.id().value()))
                                .toList(),
                        scale.holdsNothing()))
                .toList());
    }

    private static Mistake<GapSystem> employees(String name, UnaryOperator<String> read) {
        return reads(
                name,
                situation -> situation.withEmployees(Lists.firstOfEach(
                        situation.employees(), one -> read.apply(one.id().value()))));
    }

    /** What is assessed of one is assessed of the first that is like it. */
    private static Mistake<GapSystem> competences(String name, UnaryOperator<String> read) {
        return reads(
                name,
                situation -> Altered.assessments(
                        situation,
                        one -> Optional.of(new Assessment(
                                one.id(),
                                first(situation, one.competence(), read),
                                one.level(),
                                one.date(),
                                one.source(),
                                one.expiry(),
                                one.evidence()))));
    }

    private static CompetenceId first(Situation situation, CompetenceId id, UnaryOperator<String> read) {
        return situation.structure().framework().competences().stream()
                .map(Competence::id)
                .filter(other -> read.apply(other.value()).equals(read.apply(id.value())))
                .findFirst()
                .orElse(id);
    }
}
