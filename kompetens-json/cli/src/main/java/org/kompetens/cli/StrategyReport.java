package org.kompetens.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.planning.Activity;
import org.kompetens.planning.Planning;
import org.kompetens.planning.StrategyView;
import org.kompetens.strategy.StrategyVocabulary;

/** The activities of a unit and all below it under each vocabulary of strategies; what has no place in one is there too. */
final class StrategyReport {

    private final Planning planning;
    private final UnitTree tree;
    private final UnitId top;
    private final Wording wording;

    StrategyReport(Planning planning, UnitId top, Wording wording) {
        this.planning = planning;
        this.tree = planning.organisation().tree();
        this.top = top;
        this.wording = wording;
    }

    void print(LocalDate date, PrintStream out) {
        out.println(wording.text(
                "plan.strategies",
                "unit",
                wording.name(tree.unit(tree.indexOf(top)).labels()),
                "date",
                date));
        for (StrategyVocabulary vocabulary : StrategyVocabulary.values()) {
            StrategyView view = planning.strategies(vocabulary, top, date);
            TextTable table = new TextTable(
                    wording.text("plan.strategy"), wording.text("plan.activity"), wording.text("plan.id"));
            view.entries()
                    .forEach(entry -> add(table, wording.name(entry.place().labels()), entry.activities()));
            view.withoutPlace()
                    .forEach(outside -> add(
                            table,
                            vocabulary.text(outside.strategy(), wording.language()) + ": "
                                    + wording.name(outside.strategy().labels()),
                            outside.activities()));
            if (!view.withoutStrategy().isEmpty()) {
                add(table, wording.text("plan.no-strategy"), view.withoutStrategy());
            }
            table.printUnder(wording.name(vocabulary.labels()), out);
        }
    }

    private void add(TextTable table, String strategy, List<Activity> activities) {
        if (activities.isEmpty()) {
            table.add(strategy, wording.text("none"), "");
        }
        for (int i = 0; i < activities.size(); i++) {
            table.add(
                    i == 0 ? strategy : "",
                    wording.name(activities.get(i).title()),
                    activities.get(i).id().value());
        }
    }
}
