package org.kompetens.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kompetens.calendar.Duty;
import org.kompetens.calendar.DutyCheck;
import org.kompetens.calendar.DutyId;
import org.kompetens.calendar.Schedule;
import org.kompetens.calendar.Selection;
import org.kompetens.finding.Finding;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.text.Language;

/** How far the duties have come: of duties for each employee how many of them, and for each what is missing, by unit. */
final class DutyReport {

    private static final int MOST_LISTED = 10;

    private final Schedule schedule;
    private final DutyCheck check;
    private final UnitTree tree;
    private final LocalDate date;
    private final Language language;
    private final int from;
    private final Map<DutyId, Progress> progress = new TreeMap<>();

    /** Of how many employees, of how many it is fulfilled, and how often something is missing in each unit. */
    private static final class Progress {
        private int fulfilled;
        private int employees;
        private final Map<Integer, Integer> missing = new TreeMap<>();
        private final Map<Integer, Integer> notJudged = new TreeMap<>();
    }

    /** Employees are added afterwards. */
    DutyReport(Schedule schedule, DutyCheck check, Selection selection, LocalDate date, Language language) {
        this.schedule = schedule;
        this.check = check;
        this.tree = schedule.organisation().tree();
        this.date = date;
        this.language = language;
        this.from = selection.unit().map(tree::indexOf).orElse(0);
        schedule.calendar().duties().forEach(duty -> progress.put(duty.id(), new Progress()));
        check.units().forEach(this::count);
    }

    void add(Employee employee) {
        Optional<Integer> unit = employee.employments().stream()
                .filter(employment -> employee.isActive(employment, date))
                .map(Employment::unit)
                .filter(tree::contains)
                .map(tree::indexOf)
                .findFirst();
        if (unit.filter(this::isShown).isPresent()) {
            for (Duty duty : schedule.calendar().duties()) {
                if (check.isFor(duty, employee)) {
                    Progress one = of(duty.id());
                    one.employees++;
                    one.fulfilled += check.isFulfilled(duty, employee) ? 1 : 0;
                }
            }
        }
        check.of(employee).forEach(this::count);
    }

    private boolean isShown(int unit) {
        return tree.isWithin(unit, from);
    }

    private Progress of(DutyId duty) {
        return progress.computeIfAbsent(duty, none -> new Progress());
    }

    private void count(Finding finding) {
        UnitId id = UnitId.of(finding.values().getOrDefault("unit", "-"));
        if (tree.contains(id) && isShown(tree.indexOf(id))) {
            Progress one = of(DutyId.of(finding.values().getOrDefault("duty", "-")));
            boolean judged = finding.values().containsKey("last");
            (judged ? one.missing : one.notJudged).merge(tree.indexOf(id), 1, Integer::sum);
        }
    }

    void print(PrintStream out) {
        if (progress.isEmpty()) {
            return;
        }
        out.println();
        out.println(text("duties", Map.of()));
        for (Duty duty : schedule.calendar().duties()) {
            Progress one = of(duty.id());
            String label = duty.labels().in(language);
            out.println("  "
                    + (one.employees > 0
                            ? text(
                                    "progress",
                                    Map.of(
                                            "duty", label,
                                            "done", Integer.toString(one.fulfilled),
                                            "all", Integer.toString(one.employees)))
                            : label));
            list("missing", one.missing, out);
            list("not-judged", one.notJudged, out);
        }
    }

    private void list(String key, Map<Integer, Integer> byUnit, PrintStream out) {
        if (byUnit.isEmpty()) {
            return;
        }
        int all = byUnit.values().stream().mapToInt(Integer::intValue).sum();
        out.println("    " + text(key, Map.of("count", Integer.toString(all))));
        List<Map.Entry<Integer, Integer>> units = List.copyOf(byUnit.entrySet());
        units.stream()
                .limit(MOST_LISTED)
                .forEach(entry -> out.println(
                        "      " + tree.unit(entry.getKey()).labels().in(language) + ": " + entry.getValue()));
        if (units.size() > MOST_LISTED) {
            out.println("      " + text("more", Map.of("count", Integer.toString(units.size() - MOST_LISTED))));
        }
    }

    private String text(String key, Map<String, String> values) {
        return WheelReport.TEXTS.fill(key, language, values);
    }
}
