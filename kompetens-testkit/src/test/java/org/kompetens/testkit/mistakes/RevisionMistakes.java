package org.kompetens.testkit.mistakes;

import static org.kompetens.testkit.mistakes.Asked.reads;
import static org.kompetens.testkit.mistakes.Asked.says;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.CompetenceRevision;
import org.kompetens.competence.Successor;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.testkit.reference.WrittenOut;
import org.kompetens.testkit.system.CellKey;
import org.kompetens.testkit.system.CellReport;
import org.kompetens.testkit.system.GapReport;
import org.kompetens.testkit.system.GapSystem;
import org.kompetens.testkit.system.Situation;

/** Mistakes in what assessments of a retired competence count for. */
final class RevisionMistakes {

    private RevisionMistakes() {}

    static List<Mistake<GapSystem>> all() {
        return List.of(
                revisions(
                        "A revision counts before its date",
                        (situation, one) -> Optional.of(dated(one, first(one.date(), situation.asOf())))),
                revisions(
                        "A revision does not count on its own day",
                        (situation, one) -> Optional.of(dated(one, one.date().plusDays(1)))),
                reads(
                        "Of a retired competence only what was assessed before its revision counts",
                        situation -> Altered.assessments(
                                situation,
                                one -> Optional.of(one)
                                        .filter(it -> revisionsOf(situation, it.competence())
                                                .allMatch(revision -> it.date().isBefore(revision.date()))))),
                revisions("Levels of a revision are passed over on one scale", RevisionMistakes::withoutLevels),
                revisions(
                        "Of a split the first successor alone has the assessments",
                        (situation, one) -> Optional.of(withSuccessors(
                                one, one.successors().stream().limit(1).toList()))),
                revisions(
                        "Of a split the last successor alone has the assessments",
                        (situation, one) -> Optional.of(withSuccessors(
                                one,
                                one.successors().stream()
                                        .skip(Math.max(0, one.successors().size() - 1))
                                        .toList()))),
                reads(
                        "Of several merged into one the first alone counts",
                        situation -> Altered.framework(
                                situation,
                                framework -> framework.withRevisions(
                                        Lists.firstOfEach(framework.revisions(), CompetenceRevision::successors)))),
                reads(
                        "What is assessed of a successor itself hides what it has by a revision",
                        RevisionMistakes::hiding),
                revisions(
                        "Revisions are followed one step only",
                        (situation, one) -> Optional.of(withSuccessors(
                                one,
                                one.successors().stream()
                                        .filter(next -> revisionsOf(situation, next.competence())
                                                .noneMatch(
                                                        other -> !other.date().isAfter(situation.asOf())))
                                        .toList()))),
                reads(
                        "How long assessments of a retired competence count is by the rules for its successor",
                        RevisionMistakes::byRulesOfSuccessor),
                says("A level that a revision merged is not marked", RevisionMistakes::unmarked),
                reads(
                        "What is retired is no longer judged, though required",
                        situation -> Altered.requirements(
                                situation,
                                list -> list.stream()
                                        .filter(one -> revisionsOf(situation, one.competence())
                                                .findAny()
                                                .isEmpty())
                                        .toList())),
                reads(
                        "Assessments of what is given up are dropped",
                        situation -> Altered.assessments(
                                situation,
                                one -> Optional.of(one)
                                        .filter(it -> revisionsOf(situation, it.competence())
                                                .noneMatch(revision -> revision.successors()
                                                                .isEmpty()
                                                        && !revision.date().isAfter(situation.asOf()))))),
                reads(
                        "What is assessed of a successor counts for the retired competence too",
                        RevisionMistakes::backwards));
    }

    private interface Read {
        Optional<CompetenceRevision> seen(Situation situation, CompetenceRevision one);
    }

    private static Mistake<GapSystem> revisions(String name, Read read) {
        return reads(
                name,
                situation -> Altered.framework(
                        situation,
                        framework -> framework.withRevisions(framework.revisions().stream()
                                .flatMap(one -> read.seen(situation, one).stream())
                                .toList())));
    }

    private static Stream<CompetenceRevision> revisionsOf(Situation situation, CompetenceId competence) {
        return situation.structure().framework().revisions().stream()
                .filter(one -> one.competence().equals(competence));
    }

    private static CompetenceRevision dated(CompetenceRevision one, LocalDate date) {
        return new CompetenceRevision(one.competence(), date, one.successors());
    }

    private static CompetenceRevision withSuccessors(CompetenceRevision one, List<Successor> successors) {
        return new CompetenceRevision(one.competence(), one.date(), successors);
    }

    private static LocalDate first(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static Optional<CompetenceRevision> withoutLevels(Situation situation, CompetenceRevision one) {
        CompetenceFramework framework = situation.structure().framework();
        return Optional.of(withSuccessors(
                one,
                one.successors().stream()
                        .map(next -> Ranks.ownScale(framework, next.competence())
                                        .equals(Ranks.ownScale(framework, one.competence()))
                                ? Successor.of(next.competence())
                                : next)
                        .toList()));
    }

    /** Whatever counts for one that is assessed itself is dropped. */
    private static Situation hiding(Situation situation) {
        return Altered.employees(situation, employee -> {
            Predicate<Assessment> isHidden = one -> revisionsOf(situation, one.competence())
                    .filter(revision -> !revision.date().isAfter(situation.asOf()))
                    .flatMap(revision -> revision.successors().stream())
                    .anyMatch(next -> employee.assessments().stream()
                            .anyMatch(own -> own.competence().equals(next.competence())));
            return employee.withAssessments(
                    employee.assessments().stream().filter(isHidden.negate()).toList());
        });
    }

    private static Situation byRulesOfSuccessor(Situation situation) {
        OrganisationStructure structure = situation.structure();
        Function<Assessment, CompetenceId> ruling = one -> revisionsOf(situation, one.competence())
                .filter(revision -> !revision.date().isAfter(situation.asOf()))
                .flatMap(revision -> revision.successors().stream())
                .map(Successor::competence)
                .findFirst()
                .orElse(one.competence());
        return Altered.structure(
                Altered.assessments(
                        situation,
                        one -> Optional.of(WrittenOut.of(structure, of(ruling.apply(one), one.id(), one))
                                .expiry()
                                .map(one::withExpiry)
                                .orElse(one))),
                whole -> whole.withValidity(List.of()));
    }

    private static Assessment of(CompetenceId competence, AssessmentId id, Assessment one) {
        return new Assessment(id, competence, one.level(), one.date(), one.source(), one.expiry(), one.evidence());
    }

    private static GapReport unmarked(Situation situation, GapReport report) {
        Map<CellKey, CellReport> cells = new LinkedHashMap<>();
        report.cells()
                .forEach((key, cell) ->
                        cells.put(key, isByRevision(situation, key, cell) ? cell.withMerged(false) : cell));
        return new GapReport(
                cells, report.units(), report.counted(), report.refused(), report.findingCounts(), report.faults());
    }

    private static boolean isByRevision(Situation situation, CellKey key, CellReport cell) {
        return situation.employees().stream()
                .filter(employee -> employee.id().equals(key.employee()))
                .map(Employee::assessments)
                .flatMap(List::stream)
                .anyMatch(one -> cell.assessment().equals(Optional.of(one.id()))
                        && revisionsOf(situation, one.competence()).findAny().isPresent());
    }

    private static Situation backwards(Situation situation) {
        return Altered.employees(
                situation,
                employee -> employee.withAssessments(Lists.plus(
                        employee.assessments(),
                        employee.assessments().stream()
                                .flatMap(one -> situation.structure().framework().revisions().stream()
                                        .filter(revision -> revision.successors().stream()
                                                .anyMatch(next ->
                                                        next.competence().equals(one.competence())))
                                        .map(revision -> of(
                                                revision.competence(),
                                                AssessmentId.of(one.id().value() + "-of-"
                                                        + revision.competence().value()),
                                                one)))
                                .toList())));
    }
}
