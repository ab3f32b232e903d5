package org.kompetens.cli;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kompetens.calendar.Duty;
import org.kompetens.calendar.DutyId;
import org.kompetens.calendar.DutyProgress;
import org.kompetens.calendar.DutySubject;
import org.kompetens.organisation.UnitTree;
import org.kompetens.text.Language;

/**
 * How far the duties have come: of how many of those for whom each is, and what is missing, by unit. Where
 * several cycles are alive a duty stands once for each; a rolling one, which looks across them, stands once where it stands
 * the same in all.
 */
final class DutyReport {

    private static final int MOST_LISTED = 10;

    private final List<DutyProgress> duties;
    private final boolean anyEmployee;
    private final UnitTree tree;
    private final Language language;

    /** Without any employee, nothing is said of duties of employees but that. */
    DutyReport(List<DutyProgress> duties, boolean anyEmployee, UnitTree tree, Language language) {
        this.duties = List.copyOf(duties);
        this.anyEmployee = anyEmployee;
        this.tree = tree;
        this.language = language;
    }

    void print(PrintStream out) {
        if (duties.isEmpty()) {
            return;
        }
        out.println();
        out.println(text("duties", Map.of()));
        boolean several = duties.stream().map(DutyProgress::cycle).distinct().count() > 1;
        Map<DutyId, List<DutyProgress>> byDuty =
                duties.stream().collect(groupingBy(one -> one.duty().id(), LinkedHashMap::new, toList()));
        for (List<DutyProgress> cycles : byDuty.values()) {
            Duty duty = cycles.get(0).duty();
            if (!anyEmployee && duty.subject() instanceof DutySubject.EachEmployee) {
                String label = TerminalText.name(duty.labels(), language);
                out.println("  " + text("without-employees", Map.of("duty", label)));
            } else if (isOneForAll(cycles)) {
                print(cycles.get(0), "", out);
            } else {
                cycles.forEach(one -> print(one, several ? " (" + one.cycle().value() + ")" : "", out));
            }
        }
    }

    private static boolean isOneForAll(List<DutyProgress> cycles) {
        DutyProgress first = cycles.get(0);
        return first.duty().timing().isRolling()
                && cycles.stream()
                        .allMatch(one -> one.asked() == first.asked()
                                && one.fulfilled() == first.fulfilled()
                                && one.notDue() == first.notDue()
                                && one.late() == first.late()
                                && one.missing().equals(first.missing())
                                && one.notJudged().equals(first.notJudged())
                                && one.ageUnknown().equals(first.ageUnknown()));
    }

    private void print(DutyProgress one, String mark, PrintStream out) {
        String label = TerminalText.name(one.duty().labels(), language) + mark;
        out.println("  "
                + text(
                        "progress",
                        Map.of(
                                "duty", label,
                                "done", Integer.toString(one.fulfilled()),
                                "all", Integer.toString(one.asked())))
                + others(one));
        list("missing", one.missing(), out);
        list("not-judged", one.notJudged(), out);
        list("age-unknown", one.ageUnknown(), out);
    }

    /** How those stand for whom it is not fulfilled; with those for whom it is they are all. */
    private String others(DutyProgress one) {
        List<String> others = new ArrayList<>();
        int notJudged =
                one.notJudged().stream().mapToInt(DutyProgress.InUnit::count).sum();
        add("time-left", one.notDue(), others);
        add("behind", one.late(), others);
        add("not-judged", notJudged, others);
        return others.isEmpty() ? "" : " (" + String.join(", ", others) + ")";
    }

    private void add(String key, int count, List<String> others) {
        if (count > 0) {
            others.add(text(key, Map.of("count", Integer.toString(count))));
        }
    }

    private void list(String key, List<DutyProgress.InUnit> units, PrintStream out) {
        if (units.isEmpty()) {
            return;
        }
        int all = units.stream().mapToInt(DutyProgress.InUnit::count).sum();
        out.println("    " + text(key, Map.of("count", Integer.toString(all))));
        units.stream()
                .limit(MOST_LISTED)
                .forEach(one -> out.println("      "
                        + TerminalText.name(tree.unit(tree.indexOf(one.unit())).labels(), language) + ": "
                        + one.count()));
        if (units.size() > MOST_LISTED) {
            out.println("      " + text("more", Map.of("count", Integer.toString(units.size() - MOST_LISTED))));
        }
    }

    private String text(String key, Map<String, String> values) {
        return WheelReport.TEXTS.fill(key, language, values);
    }
}
