package org.kompetens.testkit.mistakes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.kompetens.coverage.CoverageLoss;
import org.kompetens.coverage.PersonDeparture;
import org.kompetens.coverage.RequirementCoverage;
import org.kompetens.coverage.Shortage;
import org.kompetens.organisation.Absence;
import org.kompetens.organisation.CoverageAmount;
import org.kompetens.organisation.CoverageGroup;
import org.kompetens.organisation.CoverageRequirement;
import org.kompetens.organisation.Exemption;
import org.kompetens.organisation.FteSum;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitId;
import org.kompetens.testkit.system.CoverageSystem;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.UnitCoverageReport;

/** Mistakes in whether a unit has what it needs as a whole. */
final class CoverageMistakes {

    private CoverageMistakes() {}

    static List<Mistake<CoverageSystem>> all() {
        return List.of(
                reads(
                        "Whoever is absent covers",
                        situation -> Altered.employments(situation, one -> Optional.of(one.withAbsences(List.of())))),
                reads(
                        "Whoever is absent is absent on the day after the last too",
                        situation -> Altered.employments(
                                situation,
                                one -> Optional.of(one.withAbsences(one.absences().stream()
                                        .map(absence ->
                                                new Absence(Altered.laterEnd(absence.period()), absence.extent()))
                                        .toList())))),
                reads(
                        "Whoever is absent in part covers nothing",
                        situation -> Altered.employments(
                                situation,
                                one -> Optional.of(one).filter(job -> job.absentExtent(situation.asOf()) == 0))),
                reads(
                        "Absences that overlap do not add",
                        situation -> Altered.employments(
                                situation,
                                one -> Optional.of(one.withAbsences(one.absences().stream()
                                        .filter(absence -> absence.period().contains(situation.asOf()))
                                        .limit(1)
                                        .toList())))),
                reads(
                        "Whoever is exempt covers nothing",
                        situation -> Altered.employees(
                                situation,
                                one -> one.withAssessments(one.assessments().stream()
                                        .filter(assessment -> one.exemptions().stream()
                                                .filter(exemption ->
                                                        exemption.period().contains(situation.asOf()))
                                                .map(Exemption::competence)
                                                .noneMatch(assessment.competence()::equals))
                                        .toList()))),
                reads(
                        "An assessment that has expired covers",
                        situation -> Altered.assessments(situation, one -> Optional.of(Altered.withoutExpiry(one)))),
                reads(
                        "Rules for narrower competences are passed over",
                        situation -> Altered.framework(situation, one -> one.withNarrowerRules(List.of()))),
                reads(
                        "Whoever leaves still covers after it",
                        situation -> Altered.employees(situation, Altered::withoutExit)),
                reads(
                        "Nobody has FTE in more than one employment",
                        situation -> Altered.employees(
                                situation,
                                one -> one.withEmployments(one.employments().stream()
                                        .filter(job -> one.isActive(job, situation.asOf()))
                                        .limit(1)
                                        .toList()))),
                needs(
                        "Needs that have ended are in force",
                        (unit, all) -> all.stream()
                                .map(one -> one.withPeriod(Altered.openEnd(one.period())))
                                .toList()),
                needs(
                        "Needs that exclude one another are filled by the same people",
                        (unit, all) -> all.stream()
                                .map(one -> new CoverageRequirement(
                                        one.competence(), one.level(), one.amount(), one.period(), Optional.empty()))
                                .toList()),
                needs(
                        "The highest priority number is filled first",
                        (unit, all) -> all.stream()
                                .map(one -> one.group()
                                        .map(group ->
                                                one.withGroup(new CoverageGroup(group.id(), 10 - group.priority())))
                                        .orElse(one))
                                .toList()),
                needs(
                        "All of a group are filled in the order of their declaration",
                        (unit, all) -> all.stream()
                                .map(one -> one.group()
                                        .map(group -> one.withGroup(new CoverageGroup(group.id(), 1)))
                                        .orElse(one))
                                .toList()),
                each(
                        "Deficits are never below one",
                        one -> one.deficit().isNone()
                                        && !one.requirement().amount().isNone()
                                ? with(one, one.holders(), one.requirement().amount(), one.critical())
                                : one),
                each(
                        "A need is met as soon as one person holds it",
                        one -> one.holders() > 0
                                ? with(
                                        one,
                                        one.holders(),
                                        nought(one.requirement().amount()),
                                        one.critical())
                                : one),
                each(
                        "A need in FTE is held against persons",
                        one -> one.requirement().amount() instanceof CoverageAmount.FullTimeEquivalents fte
                                ? with(one, one.holders(), inFte(fte, one.holders()), one.critical())
                                : one),
                each(
                        "FTE is rounded to whole posts",
                        one -> one.requirement().amount() instanceof CoverageAmount.FullTimeEquivalents
                                ? new RequirementCoverage(
                                        one.requirement(),
                                        one.holders(),
                                        new FteSum(one.holdersFte().tenThousandths() / 10_000 * 10_000),
                                        one.deficit(),
                                        one.critical(),
                                        one.merged())
                                : one),
                each(
                        "Merged levels are not told of coverage",
                        one -> new RequirementCoverage(
                                one.requirement(), one.holders(), one.holdersFte(), one.deficit(), one.critical(), 0)),
                each("Nobody is a key person", one -> with(one, one.holders(), one.deficit(), 0)),
                each(
                        "Key persons are all holders where no more are there than needed",
                        one -> one.requirement().amount() instanceof CoverageAmount.Persons needed
                                        && one.holders() <= needed.persons()
                                ? with(one, one.holders(), one.deficit(), one.holders())
                                : one),
                each(
                        "The only holder is a key person, whatever is needed",
                        one -> one.holders() == 1 ? with(one, one.holders(), one.deficit(), 1) : one),
                says(
                        "Who leaves is not named",
                        one -> new UnitCoverageReport(
                                one.requirements(), one.departures(), List.of(), one.shortages())),
                says("Losses are counted of key persons alone", CoverageMistakes::ofKeyPersons),
                says(
                        "Departures stand in the order of ids",
                        one -> new UnitCoverageReport(
                                one.requirements(),
                                one.departures(),
                                one.named().stream()
                                        .sorted(Comparator.comparing(PersonDeparture::employee))
                                        .toList(),
                                one.shortages())),
                says(
                        "Shortages are not explained",
                        one -> new UnitCoverageReport(one.requirements(), one.departures(), one.named(), List.of())),
                says(
                        "Shortages say how many are needed of the first alone",
                        one -> new UnitCoverageReport(
                                one.requirements(),
                                one.departures(),
                                one.named(),
                                one.shortages().stream()
                                        .map(shortage -> new Shortage(
                                                shortage.group(),
                                                shortage.requirements().subList(0, 1),
                                                shortage.needed(),
                                                shortage.available()))
                                        .toList())),
                reads("Only those employed in the unit itself cover, not those below", CoverageMistakes::ownOnly),
                reads(
                        "Whoever holds it covers only where it is required of them too",
                        CoverageMistakes::whereRequired));
    }

    /** What a unit needs, by the mistake. */
    @FunctionalInterface
    private interface Needs {
        List<CoverageRequirement> of(OrganisationUnit unit, List<CoverageRequirement> all);
    }

    private static Mistake<CoverageSystem> reads(String name, UnaryOperator<Situation> change) {
        return new Mistake<>(name, right -> situation -> right.cover(change.apply(situation)));
    }

    private static Mistake<CoverageSystem> says(String name, UnaryOperator<UnitCoverageReport> change) {
        return new Mistake<>(name, right -> situation -> {
            Map<UnitId, UnitCoverageReport> wrong = new LinkedHashMap<>();
            right.cover(situation).forEach((unit, report) -> wrong.put(unit, change.apply(report)));
            return wrong;
        });
    }

    private static Mistake<CoverageSystem> each(String name, UnaryOperator<RequirementCoverage> change) {
        return says(
                name,
                one -> new UnitCoverageReport(
                        one.requirements().stream().map(change).toList(),
                        one.departures(),
                        one.named(),
                        one.shortages()));
    }

    /** The needs as they are declared are named in the answer, whatever was taken for them. */
    private static Mistake<CoverageSystem> needs(String name, Needs needs) {
        return new Mistake<>(name, right -> situation -> {
            Map<UnitId, UnitCoverageReport> reports = right.cover(Altered.units(
                    situation,
                    units -> units.stream()
                            .map(unit -> unit.withCoverage(needs.of(unit, unit.coverage())))
                            .toList()));
            Map<UnitId, UnitCoverageReport> named = new LinkedHashMap<>();
            for (OrganisationUnit unit : situation.structure().units()) {
                UnitCoverageReport report = reports.get(unit.id());
                if (report != null) {
                    named.put(unit.id(), declared(unit, needs.of(unit, unit.coverage()), report));
                }
            }
            return named;
        });
    }

    private static UnitCoverageReport declared(
            OrganisationUnit unit, List<CoverageRequirement> taken, UnitCoverageReport report) {
        List<RequirementCoverage> requirements = new ArrayList<>();
        for (RequirementCoverage one : report.requirements()) {
            requirements.add(new RequirementCoverage(
                    original(unit, taken, one.requirement()),
                    one.holders(),
                    one.holdersFte(),
                    one.deficit(),
                    one.critical(),
                    one.merged()));
        }
        List<PersonDeparture> people = report.named().stream()
                .map(person ->
                        new PersonDeparture(person.employee(), original(unit, taken, person.losses()), person.share()))
                .toList();
        Map<List<CoverageLoss>, Long> departures = new LinkedHashMap<>();
        report.departures()
                .forEach((losses, persons) -> departures.merge(original(unit, taken, losses), persons, Long::sum));
        return new UnitCoverageReport(requirements, departures, people, List.of());
    }

    private static List<CoverageLoss> original(
            OrganisationUnit unit, List<CoverageRequirement> taken, List<CoverageLoss> losses) {
        return losses.stream()
                .map(loss -> new CoverageLoss(
                        original(unit, taken, loss.requirement()),
                        loss.deficitBefore(),
                        loss.deficitAfter(),
                        loss.soleHolder()))
                .toList();
    }

    private static CoverageRequirement original(
            OrganisationUnit unit, List<CoverageRequirement> taken, CoverageRequirement one) {
        return unit.coverage().get(taken.indexOf(one));
    }

    private static RequirementCoverage with(
            RequirementCoverage one, long holders, CoverageAmount deficit, long critical) {
        return new RequirementCoverage(one.requirement(), holders, one.holdersFte(), deficit, critical, one.merged());
    }

    private static CoverageAmount nought(CoverageAmount amount) {
        return amount.minus(amount);
    }

    private static CoverageAmount inFte(CoverageAmount.FullTimeEquivalents needed, long holders) {
        long missing = needed.fte().tenThousandths() - holders * 10_000;
        return new CoverageAmount.FullTimeEquivalents(new FteSum(Math.max(0, missing)));
    }

    private static UnitCoverageReport ofKeyPersons(UnitCoverageReport one) {
        Map<List<CoverageLoss>, Long> departures = new LinkedHashMap<>();
        one.departures().forEach((losses, persons) -> {
            if (losses.stream().anyMatch(CoverageLoss::isCritical)) {
                departures.put(losses, persons);
            }
        });
        return new UnitCoverageReport(
                one.requirements(),
                departures,
                one.named().stream()
                        .filter(person -> person.losses().stream().anyMatch(CoverageLoss::isCritical))
                        .toList(),
                one.shortages());
    }

    /** As if each unit with needs had nobody below it. */
    private static Situation ownOnly(Situation situation) {
        return Altered.employments(
                situation,
                one -> Optional.of(one)
                        .filter(job -> situation.structure().units().stream()
                                .filter(unit -> unit.id().equals(job.unit()))
                                .anyMatch(unit -> unit.parent().isEmpty()
                                        || !unit.coverage().isEmpty())));
    }

    private static Situation whereRequired(Situation situation) {
        return Altered.employees(
                situation,
                one -> one.withAssessments(one.assessments().stream()
                        .filter(assessment -> one.employments().stream()
                                .anyMatch(job -> situation.structure().profiles().stream()
                                        .filter(profile -> profile.role().equals(job.role()))
                                        .flatMap(profile -> profile.requirements().stream())
                                        .anyMatch(needed -> needed.competence().equals(assessment.competence()))))
                        .toList()));
    }
}
