package org.kompetens.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.kompetens.calendar.DutyProgress;
import org.kompetens.organisation.UnitTree;
import org.kompetens.text.Language;

/** How far the duties have come: of duties for each employee how many of them, and for each what is missing, by unit. */
final class DutyReport {

    private static final int MOST_LISTED = 10;

    private final List<DutyProgress> duties;
    private final UnitTree tree;
    private final Language language;

    DutyReport(List<DutyProgress> duties, UnitTree tree, Language language) {
        this.duties = List.copyOf(duties);
        this.tree = tree;
        this.language = language;
    }

    void print(PrintStream out) {
        if (duties.isEmpty()) {
            return;
        }
        out.println();
        out.println(text("duties", Map.of()));
        for (DutyProgress one : duties) {
            String label = one.duty().labels().in(language);
            out.println("  "
                    + (one.employees() > 0
                            ? text(
                                    "progress",
                                    Map.of(
                                            "duty", label,
                                            "done", Integer.toString(one.fulfilled()),
                                            "all", Integer.toString(one.employees())))
                            : label));
            list("missing", one.missing(), out);
            list("not-judged", one.notJudged(), out);
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
                .forEach(one -> out.println(
                        "      " + tree.unit(tree.indexOf(one.unit())).labels().in(language) + ": " + one.count()));
        if (units.size() > MOST_LISTED) {
            out.println("      " + text("more", Map.of("count", Integer.toString(units.size() - MOST_LISTED))));
        }
    }

    private String text(String key, Map<String, String> values) {
        return WheelReport.TEXTS.fill(key, language, values);
    }
}
