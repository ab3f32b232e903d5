package org.kompetens.testkit.mistakes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.kompetens.change.CellBridge;
import org.kompetens.change.Movement;
import org.kompetens.change.UnitReorganisation;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.ResolvedFramework;
import org.kompetens.horizon.Cause;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.CellFigures;
import org.kompetens.rollup.HeldLevels;
import org.kompetens.testkit.system.BridgeReport;
import org.kompetens.testkit.system.BridgeSystem;
import org.kompetens.testkit.system.CapitalReport;
import org.kompetens.testkit.system.CapitalSystem;
import org.kompetens.testkit.system.Expectation;
import org.kompetens.testkit.system.PriorityReport;
import org.kompetens.testkit.system.PrioritySystem;
import org.kompetens.testkit.system.ReorganisationSystem;
import org.kompetens.testkit.system.Situation;

/** Mistakes in what is made of figures: what to look at first, what there is, and what will change or has changed. */
final class FigureMistakes {

    private FigureMistakes() {}

    static List<Mistake<PrioritySystem>> ofPriorities() {
        return List.of(
                priorities("What is short stands first", (one, other) -> {
                    int byShortfall = other.shortfall().compareTo(one.shortfall());
                    return byShortfall != 0 ? byShortfall : other.unknown().compareTo(one.unknown());
                }),
                priorities("The least unknown stands first", Comparator.comparing(PriorityReport::unknown)),
                priorities("Priorities stand in the order of ids", Comparator.comparing(PriorityReport::competence)),
                ordered("Only the first three are named", all -> all.subList(0, Math.min(3, all.size()))),
                ordered(
                        "What is only unknown is not named",
                        all -> all.stream()
                                .filter(one -> one.shortfall().signum() > 0)
                                .toList()),
                ordered(
                        "What is only short is not named",
                        all -> all.stream()
                                .filter(one -> one.unknown().signum() > 0)
                                .toList()),
                ordered(
                        "What is unknown counts as short too",
                        all -> all.stream()
                                .map(one -> new PriorityReport(
                                        one.competence(),
                                        one.unknown(),
                                        one.shortfall().plus(one.unknown())))
                                .toList()),
                new Mistake<>(
                        "What has expired is not unknown",
                        right -> situation -> right.prioritise(
                                Altered.assessments(situation, one -> Optional.of(Altered.withoutExpiry(one))))),
                new Mistake<>(
                        "Every requirement weighs the same",
                        right -> situation -> right.prioritise(Altered.requirements(
                                situation,
                                Altered.each(
                                        one -> new Requirement(one.competence(), one.level(), 1, one.period()))))));
    }

    private static Mistake<PrioritySystem> priorities(String name, Comparator<PriorityReport> order) {
        return ordered(name, all -> all.stream().sorted(order).toList());
    }

    private static Mistake<PrioritySystem> ordered(String name, UnaryOperator<List<PriorityReport>> change) {
        return new Mistake<>(name, right -> situation -> {
            Map<UnitId, List<PriorityReport>> wrong = new LinkedHashMap<>();
            right.prioritise(situation).forEach((unit, all) -> wrong.put(unit, change.apply(all)));
            return wrong;
        });
    }

    static List<Mistake<CapitalSystem>> ofCapital() {
        return List.of(
                capital(
                        "What is not required is not counted",
                        (situation, one) -> new CapitalReport(
                                one.required(), none(one.notRequired()), one.merged(), one.elsewhere())),
                capital(
                        "What is required is counted as not required",
                        (situation, one) -> new CapitalReport(
                                none(one.required()),
                                sum(one.required(), one.notRequired()),
                                one.merged(),
                                one.elsewhere())),
                capital(
                        "Merged levels are not told of capital",
                        (situation, one) -> new CapitalReport(one.required(), one.notRequired(), 0, one.elsewhere())),
                new Mistake<>(
                        "Merged levels of a retired competence that is still required are not told",
                        right -> situation -> {
                            ResolvedFramework framework =
                                    ResolvedFramework.of(situation.structure().framework());
                            Map<UnitId, Map<CompetenceId, CapitalReport>> wrong = new LinkedHashMap<>();
                            right.capital(situation).forEach((unit, competences) -> {
                                Map<CompetenceId, CapitalReport> changed = new LinkedHashMap<>(competences);
                                changed.replaceAll((id, one) -> framework.isRetired(id, situation.asOf())
                                        ? new CapitalReport(one.required(), one.notRequired(), 0, one.elsewhere())
                                        : one);
                                wrong.put(unit, changed);
                            });
                            return wrong;
                        }),
                capital(
                        "Who holds it elsewhere is not named",
                        (situation, one) ->
                                new CapitalReport(one.required(), one.notRequired(), one.merged(), Map.of())),
                capital(
                        "The unit itself is among those elsewhere",
                        (situation, one) -> new CapitalReport(
                                one.required(),
                                one.notRequired(),
                                one.merged(),
                                Map.of(
                                        situation.structure().units().get(0).id(),
                                        one.required().byRank()))),
                new Mistake<>(
                        "What has expired is still held",
                        right -> situation -> right.capital(
                                Altered.assessments(situation, one -> Optional.of(Altered.withoutExpiry(one))))),
                new Mistake<>(
                        "Whoever is exempt holds nothing",
                        right -> situation -> right.capital(Altered.employees(
                                situation,
                                one -> one.withAssessments(one.assessments().stream()
                                        .filter(assessment -> one.exemptions().stream()
                                                .noneMatch(exemption ->
                                                        exemption.competence().equals(assessment.competence())))
                                        .toList())))));
    }

    private static Mistake<CapitalSystem> capital(
            String name, BiFunction<Situation, CapitalReport, CapitalReport> change) {
        return new Mistake<>(name, right -> situation -> {
            Map<UnitId, Map<CompetenceId, CapitalReport>> wrong = new LinkedHashMap<>();
            right.capital(situation).forEach((unit, competences) -> {
                Map<CompetenceId, CapitalReport> changed = new LinkedHashMap<>();
                competences.forEach((id, one) -> changed.put(id, change.apply(situation, one)));
                wrong.put(unit, changed);
            });
            return wrong;
        });
    }

    private static HeldLevels none(HeldLevels like) {
        return new HeldLevels(like.byRank().stream().map(one -> 0L).toList(), 0, 0, 0);
    }

    private static HeldLevels sum(HeldLevels one, HeldLevels other) {
        List<Long> byRank = new ArrayList<>();
        for (int i = 0; i < one.byRank().size(); i++) {
            byRank.add(one.byRank().get(i) + other.byRank().get(i));
        }
        return new HeldLevels(
                byRank,
                one.nothing() + other.nothing(),
                one.expired() + other.expired(),
                one.unassessed() + other.unassessed());
    }

    static List<Mistake<BridgeSystem>> ofBridges() {
        return List.of(
                booked("What expires is booked as an exit", Cause.EXPIRY, Cause.EXIT),
                booked("Exits are booked as expiry", Cause.EXIT, Cause.EXPIRY),
                booked("Entries are booked as a change of requirements", Cause.ENTRY, Cause.REQUIREMENT),
                booked("Changes of requirements are booked as entries", Cause.REQUIREMENT, Cause.ENTRY),
                booked("Exemptions are booked as exits", Cause.EXEMPTION, Cause.EXIT),
                booked("Gains are booked as changes of requirements", Cause.GAIN, Cause.REQUIREMENT),
                booked("Revisions are booked as gains", Cause.REVISION, Cause.GAIN),
                bridge(
                        "The change is left out of the figures after",
                        one -> new BridgeReport(one.before(), one.parts(), one.before())),
                bridge(
                        "Exits are left out, and the figures after are as they are",
                        one -> new BridgeReport(one.before(), without(one, Cause.EXIT), one.after())),
                bridge(
                        "Exits are left out of the figures after too",
                        one -> new BridgeReport(
                                one.before(),
                                without(one, Cause.EXIT),
                                one.after().minus(part(one, Cause.EXIT)))),
                asked(
                        "Expected gains are passed over",
                        one -> new Expectation(one.situation(), List.of(), one.middle(), one.to())),
                asked(
                        "Known exits are passed over",
                        one -> new Expectation(
                                Altered.employees(one.situation(), Altered::withoutExit),
                                one.gains(),
                                one.middle(),
                                one.to())),
                asked(
                        "What expires on the day on which somebody comes has expired the day before",
                        one -> new Expectation(
                                Altered.employees(one.situation(), FigureMistakes::expiringBeforeEntries),
                                one.gains(),
                                one.middle(),
                                one.to())),
                asked(
                        "Assessments do not expire in the future",
                        one -> new Expectation(
                                Altered.assessments(
                                        one.situation(),
                                        it -> Optional.of(
                                                it.isExpired(one.situation().asOf()) ? it : Altered.withoutExpiry(it))),
                                one.gains(),
                                one.middle(),
                                one.to())),
                new Mistake<>(
                        "It ends a day early",
                        right -> (expectation, from, to) ->
                                right.bridge(expectation, from, to.isAfter(from) ? to.minusDays(1) : to)),
                new Mistake<>(
                        "It begins a day late",
                        right -> (expectation, from, to) ->
                                right.bridge(expectation, to.isAfter(from) ? from.plusDays(1) : from, to)));
    }

    private static Employee expiringBeforeEntries(Employee employee) {
        return employee.withAssessments(employee.assessments().stream()
                .map(one -> one.expiry()
                        .filter(day -> one.date().isBefore(day.minusDays(1)))
                        .filter(day -> employee.employments().stream()
                                .anyMatch(job -> job.period().from().equals(Optional.of(day))))
                        .map(day -> one.withExpiry(day.minusDays(1)))
                        .orElse(one))
                .toList());
    }

    private static Mistake<BridgeSystem> asked(String name, UnaryOperator<Expectation> change) {
        return new Mistake<>(
                name, right -> (expectation, from, to) -> right.bridge(change.apply(expectation), from, to));
    }

    private static Mistake<BridgeSystem> bridge(String name, UnaryOperator<BridgeReport> change) {
        return new Mistake<>(name, right -> (Expectation expectation, LocalDate from, LocalDate to) -> {
            Map<UnitId, Map<CompetenceId, BridgeReport>> wrong = new LinkedHashMap<>();
            right.bridge(expectation, from, to).forEach((unit, competences) -> {
                Map<CompetenceId, BridgeReport> changed = new LinkedHashMap<>();
                competences.forEach((id, one) -> changed.put(id, change.apply(one)));
                wrong.put(unit, changed);
            });
            return wrong;
        });
    }

    private static Mistake<BridgeSystem> booked(String name, Cause cause, Cause as) {
        return bridge(name, one -> bookedAs(one, cause, as));
    }

    static BridgeReport bookedAs(BridgeReport one, Cause cause, Cause as) {
        Map<Cause, CellFigures> parts = without(one, cause);
        parts.put(as, part(one, as).plus(part(one, cause)));
        return new BridgeReport(one.before(), parts, one.after());
    }

    static Map<Cause, CellFigures> without(BridgeReport one, Cause cause) {
        Map<Cause, CellFigures> parts = new EnumMap<>(one.parts());
        parts.put(cause, CellFigures.NONE);
        return parts;
    }

    static CellFigures part(BridgeReport one, Cause cause) {
        return one.parts().getOrDefault(cause, CellFigures.NONE);
    }

    static List<Mistake<ReorganisationSystem>> ofReorganisations() {
        return List.of(
                moved("Who moved out has left", Movement.MOVED_OUT, Movement.LEFT),
                moved("Who moved in has entered", Movement.MOVED_IN, Movement.ENTERED),
                moved("Who entered moved in", Movement.ENTERED, Movement.MOVED_IN),
                moved("Who left stayed", Movement.LEFT, Movement.STAYED),
                new Mistake<>("Units that are gone are not named", right -> (before, after) -> {
                    Map<UnitId, UnitReorganisation> wrong = new LinkedHashMap<>(right.explain(before, after));
                    wrong.keySet()
                            .removeIf(id -> after.structure().units().stream()
                                    .noneMatch(unit -> unit.id().equals(id)));
                    return wrong;
                }),
                new Mistake<>("Only people are explained, no gaps", right -> (before, after) -> {
                    Map<UnitId, UnitReorganisation> wrong = new LinkedHashMap<>();
                    right.explain(before, after)
                            .forEach((id, one) -> wrong.put(id, new UnitReorganisation(id, one.people(), List.of())));
                    return wrong;
                }),
                new Mistake<>(
                        "Before and after are exchanged", right -> (before, after) -> right.explain(after, before)));
    }

    private static Mistake<ReorganisationSystem> moved(String name, Movement movement, Movement as) {
        return new Mistake<>(name, right -> (before, after) -> {
            Map<UnitId, UnitReorganisation> wrong = new LinkedHashMap<>();
            right.explain(before, after).forEach((id, one) -> {
                Map<Movement, Long> people = new EnumMap<>(one.people());
                people.merge(as, people.getOrDefault(movement, 0L), Long::sum);
                people.put(movement, 0L);
                List<CellBridge<Movement>> competences = one.competences();
                wrong.put(id, new UnitReorganisation(id, people, competences));
            });
            return wrong;
        });
    }
}
