package org.kompetens.testkit.mistakes;

import static org.kompetens.testkit.mistakes.Asked.reads;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.Validity;
import org.kompetens.organisation.ValidityRule;
import org.kompetens.testkit.system.GapSystem;
import org.kompetens.testkit.system.Situation;

/** Mistakes in how long assessments count by rule: in the months and years, and in which of several rules applies. */
final class ValidityMistakes {

    private ValidityMistakes() {}

    static List<Mistake<GapSystem>> all() {
        return List.of(
                months(
                        "Months of validity run over where a month is short: 29 February and a year is 1 March",
                        OverMonths::runningOver),
                months("A month of validity is thirty days", OverMonths::ofThirtyDays),
                months("Twelve months of validity are 365 days", OverMonths::yearsOf365Days),
                months(
                        "Months of validity are added one by one, so that a short one shortens all after it",
                        (date, months) -> {
                            LocalDate end = date;
                            for (int i = 0; i < months; i++) {
                                end = end.plusMonths(1);
                            }
                            return end;
                        }),
                months(
                        "Validity from the last day of a month ends on the last day of one",
                        (date, months) -> date.getDayOfMonth() == date.lengthOfMonth()
                                ? OverMonths.lastDay(date.plusMonths(months))
                                : date.plusMonths(months)),
                months(
                        "Validity in months ends with the month",
                        (date, months) ->
                                OverMonths.lastDay(date.plusMonths(months)).plusDays(1)),
                months(
                        "The last day of validity in months counts too",
                        (date, months) -> date.plusMonths(months).plusDays(1)),
                years(
                        "31 December counts no longer",
                        (date, years) -> LocalDate.of(date.getYear() + years, Month.DECEMBER, 31)),
                years("To the end of a year is so many years", (date, years) -> date.plusYears(years + 1L)),
                years(
                        "To the end of a year is to that of the next",
                        (date, years) -> LocalDate.of(date.getYear() + years + 2, Month.JANUARY, 1)),
                reads(
                        "Rules of validity are passed over",
                        situation -> Altered.structure(situation, one -> one.withValidity(List.of()))),
                reads(
                        "A rule of validity lengthens what expires before",
                        situation -> writtenOut(situation, Validity::expiry, (own, ruled) -> ruled)),
                reads(
                        "A rule of validity is passed over where an assessment has an expiry",
                        situation -> writtenOut(situation, Validity::expiry, (own, ruled) -> own)),
                rules("The rule for a competence and a source applies beside those for either", (rule, all) -> true),
                rules(
                        "A rule of validity for a competence applies before one for a source",
                        (rule, all) -> rule.competence().isPresent()
                                || all.stream()
                                        .allMatch(other -> other.competence().isEmpty())),
                rules(
                        "A rule of validity for a source applies before one for a competence",
                        (rule, all) -> rule.source().isPresent()
                                || all.stream().allMatch(other -> other.source().isEmpty())));
    }

    private static Mistake<GapSystem> months(String name, BiFunction<LocalDate, Integer, LocalDate> later) {
        return ends(name, Validity.Unit.MONTHS, later);
    }

    private static Mistake<GapSystem> years(String name, BiFunction<LocalDate, Integer, LocalDate> later) {
        return ends(name, Validity.Unit.YEAR_ENDS, later);
    }

    private static Mistake<GapSystem> ends(
            String name, Validity.Unit unit, BiFunction<LocalDate, Integer, LocalDate> later) {
        return reads(
                name,
                situation -> writtenOut(
                        situation,
                        (validity, date) ->
                                validity.unit() == unit ? later.apply(date, validity.number()) : validity.expiry(date),
                        ValidityMistakes::first));
    }

    private static Mistake<GapSystem> rules(
            String name, BiFunction<ValidityRule, List<ValidityRule>, Boolean> applies) {
        return reads(name, situation -> {
            OrganisationStructure structure = situation.structure();
            return without(Altered.assessments(situation, one -> {
                List<ValidityRule> matching = matching(structure, one);
                return Optional.of(matching.stream()
                        .filter(rule -> applies.apply(rule, matching))
                        .map(rule -> rule.validity().expiry(one.date()))
                        .reduce(ValidityMistakes::first)
                        .map(end -> one.expiry().map(own -> first(own, end)).orElse(end))
                        .map(end -> expiring(one, end))
                        .orElse(one));
            }));
        });
    }

    private static Situation writtenOut(
            Situation situation,
            BiFunction<Validity, LocalDate, LocalDate> end,
            BinaryOperator<LocalDate> ofOwnAndRuled) {
        OrganisationStructure structure = situation.structure();
        return without(Altered.assessments(
                situation,
                one -> Optional.of(applying(structure, one).stream()
                        .map(validity -> end.apply(validity, one.date()))
                        .reduce(ValidityMistakes::first)
                        .map(ruled -> expiring(
                                one,
                                one.expiry()
                                        .map(own -> ofOwnAndRuled.apply(own, ruled))
                                        .orElse(ruled)))
                        .orElse(one))));
    }

    private static Situation without(Situation situation) {
        return Altered.structure(situation, one -> one.withValidity(List.of()));
    }

    private static List<Validity> applying(OrganisationStructure structure, Assessment one) {
        List<ValidityRule> matching = matching(structure, one);
        List<ValidityRule> ofBoth = new ArrayList<>(matching);
        ofBoth.removeIf(rule -> rule.competence().isEmpty() || rule.source().isEmpty());
        return (ofBoth.isEmpty() ? matching : ofBoth)
                .stream().map(ValidityRule::validity).toList();
    }

    private static List<ValidityRule> matching(OrganisationStructure structure, Assessment one) {
        return structure.validity().stream()
                .filter(rule -> rule.competence().map(one.competence()::equals).orElse(true)
                        && rule.source().map(one.source()::equals).orElse(true))
                .toList();
    }

    /** What is wrong in itself stays so. */
    private static Assessment expiring(Assessment one, LocalDate end) {
        return end.isAfter(one.date()) ? one.withExpiry(end) : one;
    }

    private static LocalDate first(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
