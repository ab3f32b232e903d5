package org.kompetens.testkit.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.kompetens.choice.ChoiceQuestion;
import org.kompetens.horizon.ExpectedGain;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.planning.PlanRegister;
import org.kompetens.redeployment.RedeploymentQuestion;
import org.kompetens.staffing.StaffingAssumptions;
import org.kompetens.staffing.TurnoverDefinition;
import org.kompetens.testkit.AssumptionBreach;
import org.kompetens.testkit.Breach;
import org.kompetens.testkit.PlanBreach;
import org.kompetens.testkit.calendar.Round;
import org.kompetens.testkit.system.CellKey;
import org.kompetens.testkit.system.CellReport;
import org.kompetens.testkit.system.EffectSituation;
import org.kompetens.testkit.system.Expectation;
import org.kompetens.testkit.system.Fault;
import org.kompetens.testkit.system.GapReport;
import org.kompetens.testkit.system.PlannedSituation;
import org.kompetens.testkit.system.PlanningSituation;
import org.kompetens.testkit.system.RedeploymentSituation;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.StaffingSituation;
import org.kompetens.testkit.system.SuppliedPolicy;
import org.kompetens.testkit.system.TurnoverSituation;

/**
 * Prints made-up cases in full: structures and employees as the JSON that the command line reads, so that a case can be
 * copied into files and looked at with {@code kompetens}. Of what is wrong in a record, the text has it wrong too.
 *
 * <p>All that is personal is printed. Keep it away from records of real persons.
 */
public final class CaseText {

    private CaseText() {}

    /**
     * A structure as a document.
     *
     * @param structure any
     * @return JSON on several lines, the last of which does not end
     */
    public static String of(OrganisationStructure structure) {
        return JsonLayout.onSeveralLines(StructureText.of(structure));
    }

    /**
     * Employees as lines.
     *
     * @param employees any
     * @return of each a JSON object on a line; the last line does not end
     */
    public static String of(List<Employee> employees) {
        return employees.stream()
                .map(employee -> JsonLayout.onOneLine(EmployeeText.of(employee)))
                .collect(Collectors.joining("\n"));
    }

    /**
     * A structure as a document whose properties stand in another order.
     *
     * @param structure any
     * @param random chance
     * @return JSON on one line
     */
    public static String shuffled(OrganisationStructure structure, Random random) {
        return JsonLayout.onOneLine(shuffled((Object) StructureText.of(structure), random));
    }

    /**
     * An employee as a line whose properties stand in another order.
     *
     * @param employee any
     * @param random chance
     * @return a JSON object on a line
     */
    public static String shuffled(Employee employee, Random random) {
        return JsonLayout.onOneLine(shuffled((Object) EmployeeText.of(employee), random));
    }

    private static Object shuffled(Object value, Random random) {
        if (value instanceof List<?> list) {
            return list.stream().map(one -> shuffled(one, random)).toList();
        }
        if (value instanceof Map<?, ?> map) {
            List<Map.Entry<?, ?>> entries = new ArrayList<>(map.entrySet());
            Collections.shuffle(entries, random);
            Map<String, Object> other = new LinkedHashMap<>();
            entries.forEach(entry -> other.put(entry.getKey().toString(), shuffled(entry.getValue(), random)));
            return other;
        }
        return value;
    }

    /**
     * What is asked of a situation, its structure and its employees.
     *
     * @param situation any
     * @return the date and the policy on the first line, then structure and employees
     */
    public static String of(Situation situation) {
        return "as of " + situation.asOf() + ", policy " + situation.policy() + "\n" + of(situation.structure()) + "\n"
                + of(situation.employees());
    }

    /**
     * A situation as one line, as a process is asked about it.
     *
     * @param situation any
     * @return a JSON object with {@code asOf}, {@code policy} and {@code inventory}, a document with all employees
     */
    public static String line(Situation situation) {
        return JsonLayout.onOneLine(object(situation));
    }

    static Map<String, Object> object(Situation situation) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("asOf", situation.asOf());
        line.put("policy", policy(situation.policy()));
        Map<String, Object> inventory = StructureText.of(situation.structure());
        inventory.put(
                "employees",
                situation.employees().stream().map(EmployeeText::of).toList());
        line.put("inventory", inventory);
        return line;
    }

    /**
     * What a system answers of a situation as one line, as a process answers it.
     *
     * @param report any; the figures of its units are left out
     * @return a JSON object with {@code counted}, {@code refused}, {@code cells} and {@code findings}
     */
    public static String line(GapReport report) {
        return JsonLayout.onOneLine(object(report));
    }

    static Map<String, Object> object(GapReport report) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("counted", report.counted());
        line.put("refused", report.refused());
        List<Map<String, Object>> cells = new ArrayList<>();
        report.cells().forEach((key, cell) -> cells.add(cell(key, cell)));
        line.put("cells", cells);
        List<Map<String, Object>> findings = new ArrayList<>();
        for (Fault fault : report.faults()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("employee", fault.employee().value());
            one.put("path", fault.path());
            one.put("code", fault.code());
            findings.add(one);
        }
        line.put("findings", findings);
        return line;
    }

    private static Map<String, Object> cell(CellKey key, CellReport cell) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("employee", key.employee().value());
        one.put("employment", key.employment().value());
        one.put("competence", key.competence());
        one.put("unit", cell.unit());
        one.put("outcome", StructureText.wireName(cell.kind()));
        one.put("requiredRank", cell.requiredRank());
        cell.levelFrom().ifPresent(unit -> one.put("levelFrom", unit));
        one.put("weight", cell.weight());
        cell.weightFrom().ifPresent(unit -> one.put("weightFrom", unit));
        one.put("missing", cell.missing());
        one.put("surplus", cell.surplus());
        cell.assessment().ifPresent(id -> one.put("assessment", id.value()));
        one.put("merged", cell.merged());
        return one;
    }

    private static Map<String, Object> policy(SuppliedPolicy policy) {
        if (policy instanceof SuppliedPolicy.BySource by) {
            Map<String, Object> bySource = new LinkedHashMap<>();
            bySource.put("kind", "by_source");
            bySource.put("first", by.first());
            return bySource;
        }
        return Map.of("kind", policy instanceof SuppliedPolicy.Highest ? "highest" : "latest");
    }

    /**
     * A situation, and what is asked of the dates after it.
     *
     * @param expectation any
     * @return the dates, the gains, then the situation
     */
    public static String of(Expectation expectation) {
        return "dates after it: " + expectation.middle() + ", " + expectation.to() + "\n"
                + expectation.gains().stream()
                        .map(gain -> "gain: " + of(gain) + "\n")
                        .collect(Collectors.joining())
                + of(expectation.situation());
    }

    private static String of(ExpectedGain gain) {
        return gain.employee().value() + " " + JsonLayout.onOneLine(EmployeeText.assessment(gain.assessment()));
    }

    /**
     * An inventory that breaks a rule.
     *
     * @param breach any
     * @return the rule and the place, then structure and employees
     */
    public static String of(Breach breach) {
        return breach.rule().code() + " at " + breach.path() + "\n"
                + of(breach.inventory().structure()) + "\n"
                + of(breach.inventory().employees());
    }

    /**
     * Plans as a document.
     *
     * @param register any of which nothing was refused
     * @return JSON on several lines, the last of which does not end
     * @throws IllegalArgumentException if something was
     */
    public static String of(PlanRegister register) {
        return JsonLayout.onSeveralLines(PlanText.of(register));
    }

    /**
     * Plans that break a rule.
     *
     * @param breach any
     * @return the rule and the place, then structure, plans and employees; what was refused of the plans as they were written
     *     down is told before them
     */
    public static String of(PlanBreach breach) {
        return breach.rule().code() + " at " + breach.path() + "\n"
                + of(breach.organisation().structure()) + "\n"
                + breach.register().refused().list().stream()
                        .map(finding -> "refused: " + finding.path() + " " + finding.code() + "\n")
                        .collect(Collectors.joining())
                + JsonLayout.onSeveralLines(PlanText.ofAccepted(breach.register()))
                + (breach.employees().isEmpty() ? "" : "\n" + of(breach.employees()));
    }

    /**
     * A question of what to do first as a document.
     *
     * @param question any of which nothing was refused
     * @return JSON on several lines, the last of which does not end
     */
    public static String of(ChoiceQuestion question) {
        return JsonLayout.onSeveralLines(ChoiceText.of(question));
    }

    /**
     * An organisation and what it plans.
     *
     * @param situation any
     * @return between which dates something is lifted, then structure and plans
     */
    public static String of(PlanningSituation situation) {
        return "from " + situation.begin() + " to " + situation.end() + ", boards at " + situation.boardLevel() + "\n"
                + of(situation.organisation().structure()) + "\n" + of(situation.register());
    }

    /**
     * Employees, and what is assumed of years to come.
     *
     * @param situation any that a document can say
     * @return the date, then structure, employees and assumptions; shares whose decimals do not end are rounded
     * @throws IllegalArgumentException if something is assumed that no document can say
     */
    public static String of(StaffingSituation situation) {
        return "as of " + situation.asOf() + "\n" + of(situation.structure()) + "\n" + of(situation.employees()) + "\n"
                + JsonLayout.onSeveralLines(StaffingText.of(situation));
    }

    /**
     * The assumptions of it alone.
     *
     * @param situation any that a document can say
     * @return the document {@code staffing-assumptions}
     * @throws IllegalArgumentException if something is assumed that no document can say
     */
    public static String assumptions(StaffingSituation situation) {
        return JsonLayout.onSeveralLines(StaffingText.of(situation));
    }

    /**
     * Assumptions of staff as they are written down, right or wrong.
     *
     * @param assumptions any that a document can say
     * @return the document {@code staffing-assumptions}, JSON on several lines, the last of which does not end; shares whose
     *     decimals do not end are rounded
     * @throws IllegalArgumentException if something is assumed that no document can say
     */
    public static String of(StaffingAssumptions assumptions) {
        return JsonLayout.onSeveralLines(StaffingDocumentText.of(assumptions));
    }

    /**
     * Assumptions in which something is wrong.
     *
     * @param breach any
     * @return the date, and on a line each what is wrong and how often; then the structure and the assumptions
     */
    public static String of(AssumptionBreach breach) {
        StringBuilder wrong = new StringBuilder();
        breach.wrong()
                .forEach((what, times) -> wrong.append(times > 1 ? times + " times " : "")
                        .append(what)
                        .append('\n'));
        return "as of " + breach.asOf() + "\n" + wrong + of(breach.structure()) + "\n" + of(breach.assumptions());
    }

    /**
     * Employees between two dates, and what is meant by turnover.
     *
     * @param situation any
     * @return the first date and from which age on whoever leaves has retired, then structure, employees and definition
     */
    public static String of(TurnoverSituation situation) {
        return "from " + situation.from() + ", retired from " + situation.retirementAge() + "\n"
                + of(situation.structure()) + "\n"
                + of(situation.employees()) + "\n"
                + of(situation.definition());
    }

    /**
     * What is meant by turnover as a document.
     *
     * @param definition any
     * @return JSON on several lines, the last of which does not end
     */
    public static String of(TurnoverDefinition definition) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("name", definition.name());
        document.putAll(QuestionText.definition(definition));
        document.put("source", definition.source());
        return JsonLayout.onSeveralLines(document);
    }

    /**
     * A question of redeployment, and of whom it is asked.
     *
     * @param situation any
     * @return the situation, then what ends and what is open
     */
    public static String of(RedeploymentSituation situation) {
        return of(situation.situation()) + "\n" + of(situation.question());
    }

    /**
     * A question of redeployment as a document.
     *
     * @param question any
     * @return JSON on several lines, the last of which does not end
     */
    public static String of(RedeploymentQuestion question) {
        return JsonLayout.onSeveralLines(ChoiceText.of(question));
    }

    /**
     * Employees and what is planned for them.
     *
     * @param situation any
     * @return the later date, the situation, then the plans
     */
    public static String of(EffectSituation situation) {
        return "until " + situation.to() + ", " + of(situation.situation()) + "\n" + of(situation.register());
    }

    /**
     * Employees and what is planned, of which something is to be chosen.
     *
     * @param situation any
     * @return the unit and the currency, the situation, then the plans
     */
    public static String of(PlannedSituation situation) {
        return "in " + situation.top() + ", " + situation.currency() + ", " + of(situation.situation()) + "\n"
                + of(situation.register());
    }

    /**
     * A calendar on dates, and what is recorded of it.
     *
     * @param round any
     * @return the cycle, a line for each unit, each step, each window and each completion
     */
    public static String of(Round round) {
        StringBuilder text = new StringBuilder();
        text.append(round.schedule().cycle())
                .append(", ")
                .append(round.deadlines().convention());
        round.schedule()
                .organisation()
                .tree()
                .units()
                .forEach(unit -> text.append("\nunit ")
                        .append(unit.id())
                        .append(" at ")
                        .append(unit.level())
                        .append(unit.parent().map(parent -> " below " + parent).orElse("")));
        round.schedule().calendar().steps().forEach(step -> text.append("\n").append(step));
        round.schedule()
                .windows()
                .forEach(window -> text.append("\nwindow ")
                        .append(window.window())
                        .append(" of ")
                        .append(window.step().id())
                        .append(": ")
                        .append(window.days())
                        .append(", deadline ")
                        .append(window.deadline()));
        round.completions().forEach(completion -> text.append("\n").append(completion));
        return text.toString();
    }
}
