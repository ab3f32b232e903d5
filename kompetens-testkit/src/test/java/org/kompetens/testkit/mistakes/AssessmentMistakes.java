package org.kompetens.testkit.mistakes;

import static org.kompetens.testkit.mistakes.Asked.reads;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.Level;
import org.kompetens.competence.NarrowerRule;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.testkit.system.GapSystem;
import org.kompetens.testkit.system.Situation;

/** Mistakes in what counts as held. */
final class AssessmentMistakes {

    private AssessmentMistakes() {}

    private static final int FEBRUARY = 2;
    private static final int LEAP_DAY = 29;

    static List<Mistake<GapSystem>> all() {
        return List.of(
                sees(
                        "An assessment that has expired counts",
                        (situation, one) -> Optional.of(Altered.withoutExpiry(one))),
                sees(
                        "An assessment counts on the day of its expiry",
                        (situation, one) -> Optional.of(one.expiry()
                                .map(day -> one.withExpiry(day.plusDays(1)))
                                .orElse(one))),
                sees(
                        "An assessment expires a day early",
                        (situation, one) -> Optional.of(one.expiry()
                                .map(day -> day.minusDays(1))
                                .filter(one.date()::isBefore)
                                .map(one::withExpiry)
                                .orElse(one))),
                sees("An expired assessment is as if it had never been", AssessmentMistakes::unlessExpired),
                sees(
                        "An assessment of a later date counts",
                        (situation, one) ->
                                Optional.of(one.date().isAfter(situation.asOf()) ? dated(one, situation.asOf()) : one)),
                sees(
                        "An assessment of tomorrow counts",
                        (situation, one) -> Optional.of(
                                one.date().equals(situation.asOf().plusDays(1)) ? dated(one, situation.asOf()) : one)),
                sees(
                        "An assessment does not count on its own day",
                        (situation, one) ->
                                Optional.of(one).filter(it -> !it.date().equals(situation.asOf()))),
                sees(
                        "An assessment of 29 February is dropped",
                        (situation, one) -> Optional.of(one).filter(it -> !isLeapDay(it.date()))),
                sees(
                        "Only the assessments of the last year count",
                        (situation, one) -> Optional.of(one)
                                .filter(it -> it.date().isAfter(situation.asOf().minusYears(1)))),
                sees(
                        "What employees say of themselves does not count",
                        (situation, one) ->
                                Optional.of(one).filter(it -> !it.source().equals(AssessmentSource.SELF))),
                sees(
                        "Only what was tested or certified counts",
                        (situation, one) ->
                                Optional.of(one).filter(it -> it.source().compareTo(AssessmentSource.TEST) >= 0)),
                sees(
                        "That no judgement was possible is taken for holding nothing",
                        AssessmentMistakes::impossibleAsNothing),
                sees(
                        "That nothing is held is taken for not assessed",
                        (situation, one) -> Optional.of(one).filter(it -> Ranks.of(situation, it) != 0)),
                sees("That nothing is held is taken for the lowest level", AssessmentMistakes::nothingAsLowest),
                reads(
                        "Of several assessments of one competence only the first in the record is read",
                        situation -> Altered.employees(
                                situation,
                                employee -> employee.withAssessments(
                                        Lists.firstOfEach(employee.assessments(), Assessment::competence)))),
                reads(
                        "Of several assessments of one competence only the last in the record is read",
                        situation -> Altered.employees(
                                situation,
                                employee -> employee.withAssessments(Lists.reversed(Lists.firstOfEach(
                                        Lists.reversed(employee.assessments()), Assessment::competence))))),
                sees(
                        "A level on another scale is dropped",
                        (situation, one) -> Optional.of(one).filter(it -> Ranks.isOnOwnScale(situation, it))),
                sees(
                        "A level on another scale counts by its number, without the mapping",
                        (situation, one) -> Optional.of(Altered.withLevel(
                                one,
                                one.level()
                                        .map(level -> Ranks.byNumber(
                                                situation.structure().framework(), one.competence(), level))))),
                framework("Mappings lead one step higher", Mappings::higher),
                framework("Mappings lead one step lower", Mappings::lower),
                framework("Mappings are used backwards too", Mappings::withReverses),
                framework("Mappings are chained", Mappings::withChains),
                framework("Revisions are passed over", one -> one.withRevisions(List.of())),
                framework("Rules for narrower competences are passed over", one -> one.withNarrowerRules(List.of())),
                framework(
                        "One narrower competence is enough",
                        one -> one.withNarrowerRules(one.narrowerRules().stream()
                                .map(rule -> new NarrowerRule(rule.broader(), 1))
                                .toList())),
                framework("All narrower competences are needed", Narrower::needingAll),
                framework("One narrower competence more than asked for is needed", Narrower::needingOneMore),
                reads("Rules for narrower competences are chained", Narrower::chained),
                reads(
                        "What narrower competences give replaces what was assessed of the broader one",
                        Narrower::replacing),
                reads("A narrower competence counts for the broader one without a rule", Narrower::withoutRule));
    }

    private static Mistake<GapSystem> sees(
            String name, BiFunction<Situation, Assessment, Optional<Assessment>> change) {
        return reads(name, situation -> Altered.assessments(situation, one -> change.apply(situation, one)));
    }

    private static Mistake<GapSystem> framework(String name, UnaryOperator<CompetenceFramework> change) {
        return reads(name, situation -> Altered.framework(situation, change));
    }

    private static Assessment dated(Assessment one, LocalDate date) {
        return new Assessment(
                one.id(), one.competence(), one.level(), date, one.source(), one.expiry(), one.evidence());
    }

    private static Optional<Assessment> unlessExpired(Situation situation, Assessment one) {
        return Optional.of(one).filter(it -> !it.isExpired(situation.asOf()));
    }

    private static boolean isLeapDay(LocalDate date) {
        return date.getMonthValue() == FEBRUARY && date.getDayOfMonth() == LEAP_DAY;
    }

    private static Optional<Assessment> impossibleAsNothing(Situation situation, Assessment one) {
        return Optional.of(one.level().isPresent() ? one : Altered.withLevel(one, nothing(situation, one)));
    }

    private static Optional<Level> nothing(Situation situation, Assessment one) {
        return Ranks.ownScale(situation.structure().framework(), one.competence())
                .flatMap(scale -> scale.holdsNothing())
                .map(level -> new Level(Optional.empty(), level.id()));
    }

    private static Optional<Assessment> nothingAsLowest(Situation situation, Assessment one) {
        return Optional.of(
                Ranks.of(situation, one) == 0
                        ? Altered.withLevel(
                                one,
                                Ranks.ownScale(situation.structure().framework(), one.competence())
                                        .map(scale -> new Level(
                                                Optional.empty(), scale.level(1).id())))
                        : one);
    }
}
