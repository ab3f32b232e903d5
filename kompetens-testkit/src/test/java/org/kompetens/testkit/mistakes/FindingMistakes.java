package org.kompetens.testkit.mistakes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.kompetens.calendar.CalendarRule;
import org.kompetens.calendar.DutyRecord;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.testkit.calendar.DutySystem;
import org.kompetens.testkit.mistakes.Laws.FindingSystem;

/** Mistakes in what is found wrong, and in duties that are held against records. */
final class FindingMistakes {

    private FindingMistakes() {}

    static List<Mistake<FindingSystem>> all() {
        return List.of(
                turned("Only the first finding is given", all -> all.subList(0, Math.min(1, all.size()))),
                turned(
                        "Warnings are not given",
                        all -> all.stream().filter(Finding::isError).toList()),
                turned(
                        "Errors are not given where there is a warning",
                        all -> all.stream().allMatch(Finding::isError)
                                ? all
                                : all.stream().filter(one -> !one.isError()).toList()),
                turned(
                        "Findings name no place",
                        all -> all.stream()
                                .map(one -> new Finding(one.rule(), FieldPath.ROOT, one.values()))
                                .toList()),
                turned(
                        "Values of messages are left open",
                        all -> all.stream()
                                .map(one -> new Finding(one.rule(), one.path(), Map.of()))
                                .toList()),
                turned("Of one rule only one finding is given", all -> Lists.firstOfEach(all, Finding::rule)),
                turned("Each finding is given twice", all -> {
                    List<Finding> twice = new ArrayList<>(all);
                    twice.addAll(all);
                    Collections.sort(twice);
                    return twice;
                }),
                new Mistake<>(
                        "Only the structure is checked",
                        right ->
                                inventory -> right.findings(new CompetenceInventory(inventory.structure(), List.of()))),
                new Mistake<>(
                        "Only the first employee is checked",
                        right -> inventory -> right.findings(new CompetenceInventory(
                                inventory.structure(),
                                inventory
                                        .employees()
                                        .subList(
                                                0,
                                                Math.min(
                                                        1, inventory.employees().size()))))));
    }

    private static Mistake<FindingSystem> turned(String name, UnaryOperator<List<Finding>> change) {
        return new Mistake<>(
                name,
                right -> inventory ->
                        new Findings(change.apply(right.findings(inventory).list())));
    }

    static List<Mistake<DutySystem>> ofDuties() {
        return List.of(
                new Mistake<>(
                        "A duty is late a day early",
                        right -> (cycles, records, asOf, employee) ->
                                right.missing(cycles, records, asOf.plusDays(1), employee)),
                new Mistake<>(
                        "A duty is late a day late",
                        right -> (cycles, records, asOf, employee) ->
                                right.missing(cycles, records, asOf.minusDays(1), employee)),
                new Mistake<>(
                        "Records are not looked at",
                        right -> (cycles, records, asOf, employee) -> right.missing(cycles, List.of(), asOf, employee)),
                new Mistake<>(
                        "What other cycles list is not looked at",
                        right -> (cycles, records, asOf, employee) ->
                                right.missing(cycles.subList(0, 1), records, asOf, employee)),
                new Mistake<>(
                        "Of several records of one day one counts",
                        right -> (cycles, records, asOf, employee) -> right.missing(
                                cycles, records.stream().distinct().toList(), asOf, employee)),
                new Mistake<>(
                        "Records of later days count",
                        right -> (cycles, records, asOf, employee) -> right.missing(
                                cycles,
                                records.stream()
                                        .map(one -> one.date().isAfter(asOf)
                                                ? new DutyRecord(one.duty(), one.subject(), asOf)
                                                : one)
                                        .toList(),
                                asOf,
                                employee)),
                new Mistake<>(
                        "What is done late counts for what is due next as well",
                        right -> (cycles, records, asOf, employee) -> right.missing(
                                cycles,
                                records.stream()
                                        .flatMap(one -> Stream.of(
                                                one,
                                                new DutyRecord(
                                                        one.duty(),
                                                        one.subject(),
                                                        one.date().plusDays(1))))
                                        .toList(),
                                asOf,
                                employee)),
                new Mistake<>(
                        "Only the first employment counts",
                        right -> (cycles, records, asOf, employee) -> right.missing(
                                cycles,
                                records,
                                asOf,
                                employee.withEmployments(employee.employments()
                                        .subList(
                                                0,
                                                Math.min(
                                                        1,
                                                        employee.employments().size()))))),
                new Mistake<>(
                        "Absences are not looked at",
                        right -> (cycles, records, asOf, employee) -> right.missing(
                                cycles,
                                records,
                                asOf,
                                employee.withEmployments(employee.employments().stream()
                                        .map(one -> one.withAbsences(List.of()))
                                        .toList()))),
                new Mistake<>(
                        "Ages are not looked at",
                        right -> (cycles, records, asOf, employee) ->
                                right.missing(cycles, records, asOf, employee.withBirthDate(asOf.minusYears(90)))),
                new Mistake<>(
                        "What is not known is well",
                        right -> (cycles, records, asOf, employee) ->
                                new Findings(right.missing(cycles, records, asOf, employee).list().stream()
                                        .filter(one -> one.rule() != CalendarRule.DUTY_NOT_JUDGED)
                                        .toList())));
    }
}
