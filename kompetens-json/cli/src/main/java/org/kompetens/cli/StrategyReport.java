package org.kompetens.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.planning.Activity;
import org.kompetens.planning.Planning;
import org.kompetens.strategy.Strategy;
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
            TextTable table = new TextTable(
                    wording.text("plan.strategy"), wording.text("plan.activity"), wording.text("plan.id"));
            for (StrategyVocabulary.Place place : vocabulary.entries()) {
                Set<Strategy> held = vocabulary.strategiesOf(place);
                add(
                        table,
                        wording.name(place.labels()),
                        activity -> activity.strategies().stream().anyMatch(held::contains));
            }
            for (Strategy strategy : Strategy.values()) {
                if (vocabulary.placesOf(strategy).isEmpty()) {
                    addSome(
                            table,
                            vocabulary.text(strategy, wording.language()) + ": " + wording.name(strategy.labels()),
                            activity -> activity.strategies().contains(strategy));
                }
            }
            addSome(
                    table,
                    wording.text("plan.no-strategy"),
                    activity -> activity.strategies().isEmpty());
            table.printUnder(wording.name(vocabulary.labels()), out);
        }
    }

    private void add(TextTable table, String strategy, Predicate<Activity> wanted) {
        if (!addSome(table, strategy, wanted)) {
            table.add(strategy, wording.text("none"), "");
        }
    }

    private boolean addSome(TextTable table, String strategy, Predicate<Activity> wanted) {
        List<Activity> some = planning.activities().stream()
                .filter(activity -> tree.isWithin(activity.unit(), top))
                .filter(wanted)
                .toList();
        for (int i = 0; i < some.size(); i++) {
            table.add(
                    i == 0 ? strategy : "",
                    wording.name(some.get(i).title()),
                    some.get(i).id().value());
        }
        return !some.isEmpty();
    }
}
