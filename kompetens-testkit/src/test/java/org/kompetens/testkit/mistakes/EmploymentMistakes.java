package org.kompetens.testkit.mistakes;

import static org.kompetens.testkit.mistakes.Asked.reads;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.kompetens.organisation.CoverageRequirement;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.Exemption;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.Requirement;
import org.kompetens.testkit.system.GapSystem;
import org.kompetens.testkit.system.Situation;

/** Mistakes in who is employed, what is in force, and who is exempt. */
final class EmploymentMistakes {

    private static final int MOST_READ = 100;

    private EmploymentMistakes() {}

    static List<Mistake<GapSystem>> all() {
        return List.of(
                employed("Employments that have ended count", Altered::openEnd),
                employed("Employments that have not begun count", Altered::openStart),
                employed("An employment counts on the day after its last", Altered::laterEnd),
                employed("An employment does not count on its last day", Altered::earlierEnd),
                employed("An employment does not count on its first day", Altered::laterStart),
                reads(
                        "Of several employments only the first counts",
                        situation -> Altered.employees(
                                situation,
                                one -> one.withEmployments(one.employments()
                                        .subList(
                                                0, Math.min(1, one.employments().size()))))),
                reads(
                        "Of several employments in one role and unit only the first counts",
                        situation -> Altered.employees(
                                situation,
                                one -> one.withEmployments(
                                        Lists.firstOfEach(one.employments(), job -> List.of(job.role(), job.unit()))))),
                reads(
                        "Whoever has a known exit still counts after it",
                        situation -> Altered.employees(situation, Altered::withoutExit)),
                reads(
                        "Whoever leaves still counts on the day of the exit",
                        situation -> Altered.employees(
                                situation,
                                one -> one.knownExit()
                                        .map(day -> one.withKnownExit(day.plusDays(1)))
                                        .orElse(one))),
                reads(
                        "Whoever leaves counts no more on the last day",
                        situation -> Altered.employees(
                                situation,
                                one -> one.knownExit()
                                        .map(day -> one.withKnownExit(day.minusDays(1)))
                                        .orElse(one))),
                reads(
                        "Whoever has a known exit counts no more, whenever it is",
                        situation -> Altered.employees(
                                situation, one -> one.knownExit().isPresent() ? one.withEmployments(List.of()) : one)),
                reads(
                        "Of somebody's employments only the first hundred are read",
                        situation -> Altered.employees(
                                situation,
                                one -> one.withEmployments(one.employments().stream()
                                        .limit(MOST_READ)
                                        .toList()))),
                jobs(
                        "Whoever is absent has no cells",
                        (situation, one) -> Optional.of(one).filter(job -> !job.isAbsent(situation.asOf()))),
                jobs(
                        "Hourly staff have no cells",
                        (situation, one) ->
                                Optional.of(one).filter(job -> job.hoursWorked().isEmpty())),
                required("Requirements that have ended are in force", Altered::openEnd),
                required("Requirements that have not begun are in force", Altered::openStart),
                required("A requirement is in force on the day after its last", Altered::laterEnd),
                required("A requirement is not in force on its last day", Altered::earlierEnd),
                required("A requirement is not in force on its first day", Altered::laterStart),
                reads("Coverage requirements make cells", EmploymentMistakes::coverageAsRequirements),
                reads("What a unit requires is required in the units beside it", EmploymentMistakes::beside),
                reads("What a unit requires is required in the unit above it", EmploymentMistakes::above),
                exempt("Exemptions are passed over", (situation, one) -> Optional.empty()),
                exempt(
                        "Exemptions last for ever",
                        (situation, one) -> Optional.of(new Exemption(one.competence(), Period.ALWAYS, one.reason()))),
                exempt(
                        "An exemption is in force on the day after its last",
                        (situation, one) -> Optional.of(
                                new Exemption(one.competence(), Altered.laterEnd(one.period()), one.reason()))),
                exempt(
                        "An exemption is not in force on its first day",
                        (situation, one) -> Optional.of(
                                new Exemption(one.competence(), Altered.laterStart(one.period()), one.reason()))),
                reads(
                        "Whoever is exempt from one competence is exempt from all",
                        situation -> Altered.employees(
                                situation,
                                one -> one.withExemptions(one.exemptions().stream()
                                        .flatMap(exemption -> situation.structure().framework().competences().stream()
                                                .map(all -> new Exemption(
                                                        all.id(), exemption.period(), exemption.reason())))
                                        .distinct()
                                        .toList()))),
                reads(
                        "All is as of a day earlier",
                        situation -> new Situation(
                                situation.inventory(), situation.asOf().minusDays(1), situation.policy())),
                reads(
                        "All is as of a day later",
                        situation -> new Situation(
                                situation.inventory(), situation.asOf().plusDays(1), situation.policy())));
    }

    /** What is seen of one, in a situation. */
    @FunctionalInterface
    private interface Seen<T> {
        Optional<T> in(Situation situation, T one);
    }

    private static Mistake<GapSystem> jobs(String name, Seen<Employment> seen) {
        return reads(name, situation -> Altered.employments(situation, one -> seen.in(situation, one)));
    }

    private static Mistake<GapSystem> employed(String name, UnaryOperator<Period> change) {
        return jobs(name, (situation, one) -> Optional.of(Altered.during(one, change.apply(one.period()))));
    }

    private static Mistake<GapSystem> required(String name, UnaryOperator<Period> change) {
        return reads(name, situation -> Altered.requirementPeriods(situation, change));
    }

    private static Mistake<GapSystem> exempt(String name, Seen<Exemption> seen) {
        return reads(name, situation -> Altered.exemptions(situation, one -> seen.in(situation, one)));
    }

    private static Situation coverageAsRequirements(Situation situation) {
        return Altered.unitRequirements(
                situation,
                (unit, list) -> Lists.plus(
                        list,
                        unit.coverage().stream()
                                .map(EmploymentMistakes::asRequirement)
                                .toList()));
    }

    private static Requirement asRequirement(CoverageRequirement one) {
        return new Requirement(one.competence(), one.level(), Requirement.MIN_WEIGHT, one.period());
    }

    private static Situation beside(Situation situation) {
        return Altered.unitRequirements(
                situation,
                (unit, list) -> Lists.plus(
                        list,
                        required(
                                situation,
                                other -> !other.equals(unit)
                                        && other.parent().isPresent()
                                        && other.parent().equals(unit.parent()))));
    }

    private static Situation above(Situation situation) {
        return Altered.unitRequirements(
                situation,
                (unit, list) -> Lists.plus(
                        list, required(situation, other -> other.parent().equals(Optional.of(unit.id())))));
    }

    private static List<Requirement> required(Situation situation, Predicate<OrganisationUnit> of) {
        return situation.structure().units().stream()
                .filter(of)
                .flatMap(unit -> unit.requirements().stream())
                .toList();
    }
}
