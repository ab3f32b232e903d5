package org.kompetens.testkit.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kompetens.calendar.Attention;
import org.kompetens.calendar.Completion;
import org.kompetens.calendar.Occurrence;
import org.kompetens.calendar.OccurrenceId;
import org.kompetens.staffing.TurnoverDefinition;
import org.kompetens.testkit.calendar.Round;
import org.kompetens.testkit.system.Expectation;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.StaffingSituation;
import org.kompetens.testkit.system.TurnoverSituation;

/**
 * Questions as lines, as a process is asked them. The question of gaps is {@link CaseText#line(Situation)}; each other has a
 * property {@code question} that says what is asked.
 */
public final class QuestionText {

    private QuestionText() {}

    /**
     * What coverage units have.
     *
     * @param situation any
     * @return the question {@code coverage}: date, policy and inventory
     */
    public static String coverage(Situation situation) {
        return JsonLayout.onOneLine(asked("coverage", CaseText.object(situation)));
    }

    /**
     * Whether a line can ask how much staff there will be.
     *
     * @param situation any
     * @return whether its demand is constant or given, and its retirement by an age or by rates
     */
    public static boolean canAskForForecast(StaffingSituation situation) {
        return AssumptionText.canSay(situation.rules(), situation.assumptions());
    }

    /**
     * How much staff there will be.
     *
     * @param situation whose demand is constant or given, whose retirement is by an age or by rates
     * @return the question {@code forecast}: date, inventory and assumptions
     * @throws IllegalArgumentException if something is assumed that a line cannot say
     */
    public static String forecast(StaffingSituation situation) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("asOf", situation.asOf());
        Map<String, Object> inventory = StructureText.of(situation.structure());
        inventory.put(
                "employees",
                situation.employees().stream().map(EmployeeText::of).toList());
        line.put("inventory", inventory);
        line.put("assumptions", AssumptionText.of(situation.rules(), situation.assumptions()));
        return JsonLayout.onOneLine(asked("forecast", line));
    }

    /**
     * How the occurrences of a calendar stand.
     *
     * @param round the calendar on dates, and what is recorded of it
     * @param date the date
     * @param attention when an occurrence is due soon
     * @return the question {@code status}: occurrences by number, units, steps and completions
     */
    public static String status(Round round, LocalDate date, Attention attention) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("date", date);
        line.put("dueSoonDays", attention.dueSoonDays());
        List<Map<String, Object>> units = new ArrayList<>();
        round.schedule().organisation().tree().units().forEach(unit -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("id", unit.id());
            unit.parent().ifPresent(parent -> one.put("parent", parent));
            units.add(one);
        });
        line.put("units", units);
        line.put(
                "steps",
                round.schedule().calendar().steps().stream()
                        .map(step -> {
                            Map<String, Object> one = new LinkedHashMap<>();
                            one.put("id", step.id());
                            one.put("after", step.predecessors());
                            return one;
                        })
                        .toList());
        List<Occurrence> occurrences = round.schedule().occurrences().toList();
        List<OccurrenceId> ids = occurrences.stream().map(Occurrence::id).toList();
        line.put(
                "occurrences",
                occurrences.stream().map(QuestionText::occurrence).toList());
        line.put(
                "completions",
                round.completions().stream()
                        .map(one -> completion(one, ids.indexOf(one.occurrence())))
                        .toList());
        return JsonLayout.onOneLine(asked("status", line));
    }

    /**
     * How many have come and left.
     *
     * @param situation any
     * @return the question {@code turnover}: first date, what is meant by turnover, from which age on whoever leaves has retired,
     *     and inventory
     */
    public static String turnover(TurnoverSituation situation) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("from", situation.from());
        line.put("definition", definition(situation.definition()));
        line.put("retirementAge", situation.retirementAge());
        Map<String, Object> inventory = StructureText.of(situation.structure());
        inventory.put(
                "employees",
                situation.employees().stream().map(EmployeeText::of).toList());
        line.put("inventory", inventory);
        return JsonLayout.onOneLine(asked("turnover", line));
    }

    static Map<String, Object> definition(TurnoverDefinition definition) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("formula", StructureText.wireName(definition.formula()));
        one.put("months", definition.months());
        one.put("hourly", definition.hourly());
        one.put("retirement", definition.retirement());
        one.put("moves", definition.moves());
        one.put("events", definition.events());
        definition.employers().ifPresent(level -> one.put("employers", level));
        return one;
    }

    /**
     * What changes figures between two dates, and why.
     *
     * @param expectation what is known, and what is expected
     * @param from the first date
     * @param to the second date
     * @return the question {@code bridge}: date, policy, inventory, both dates, and of each employee who is expected to gain
     *     something the assessment
     */
    public static String bridge(Expectation expectation, LocalDate from, LocalDate to) {
        Map<String, Object> line = CaseText.object(expectation.situation());
        line.put("from", from);
        line.put("to", to);
        line.put(
                "gains",
                expectation.gains().stream()
                        .map(gain -> {
                            Map<String, Object> one = new LinkedHashMap<>();
                            one.put("employee", gain.employee().value());
                            one.put("assessment", EmployeeText.assessment(gain.assessment()));
                            return one;
                        })
                        .toList());
        return JsonLayout.onOneLine(asked("bridge", line));
    }

    /**
     * Which figures may be shown outside.
     *
     * @param situation any
     * @param threshold the smallest group that may be shown
     * @return the question {@code publication}: date, policy, inventory and threshold
     */
    public static String publication(Situation situation, int threshold) {
        Map<String, Object> line = CaseText.object(situation);
        line.put("threshold", threshold);
        return JsonLayout.onOneLine(asked("publication", line));
    }

    private static Map<String, Object> occurrence(Occurrence occurrence) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("step", occurrence.id().step());
        one.put("unit", occurrence.id().unit());
        one.put("first", occurrence.days().first());
        one.put("last", occurrence.days().last());
        one.put("deadline", occurrence.deadline());
        return one;
    }

    private static Map<String, Object> completion(Completion completion, int occurrence) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("occurrence", BigDecimal.valueOf(occurrence));
        one.put("outcome", StructureText.wireName(completion.outcome()));
        one.put("date", completion.date());
        return one;
    }

    private static Map<String, Object> asked(String question, Map<String, Object> line) {
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("question", question);
        asked.putAll(line);
        return asked;
    }
}
