package org.kompetens.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.organisation.UnitTree;
import org.kompetens.publication.PublishedAmount;
import org.kompetens.publication.PublishedCompetence;
import org.kompetens.publication.PublishedFigures;
import org.kompetens.publication.PublishedRollup;
import org.kompetens.publication.PublishedUnit;

/** Figures that may be shown outside, in the order of units and of the framework: an order by size would tell sizes. */
final class PublishedReport {

    private final PublishedRollup published;
    private final Wording wording;

    PublishedReport(PublishedRollup published, Wording wording) {
        this.published = published;
        this.wording = wording;
    }

    void print(PrintStream out) {
        List<PublishedUnit> units = published.units();
        out.println(wording.text(
                "head", "unit", name(units.get(0)), "date", published.analysis().asOf()));
        out.println(wording.text(
                "publish.hidden",
                "percent",
                published.hiddenPercent(),
                "threshold",
                published.settings().threshold()));
        out.println();
        printUnits(units, out);
        for (PublishedUnit unit : units) {
            TextTable table = table(wording.text("competence"));
            for (PublishedCompetence one : unit.competences()) {
                List<String> row = numbers(one.figures());
                row.add(0, "");
                row.add(wording.name(one.competence().competence().labels()));
                table.add(row.toArray(String[]::new));
            }
            table.printUnder(name(unit), out);
        }
    }

    private void printUnits(List<PublishedUnit> units, PrintStream out) {
        UnitTree tree = published.analysis().organisation().tree();
        int topDepth = tree.depth(tree.indexOf(units.get(0).unit().id()));
        List<String> headings = new ArrayList<>(List.of(wording.text("unit"), wording.text("persons")));
        headings.addAll(headings());
        headings.add(wording.text("id"));
        TextTable table = new TextTable(headings.toArray(String[]::new));
        for (PublishedUnit unit : units) {
            int depth = tree.depth(tree.indexOf(unit.unit().id())) - topDepth;
            List<String> row = new ArrayList<>(List.of("  ".repeat(depth) + name(unit), number(unit.employed())));
            row.addAll(numbers(unit.total()));
            row.add(unit.unit().id().value());
            table.add(row.toArray(String[]::new));
        }
        table.print(out);
    }

    private TextTable table(String last) {
        List<String> headings = headings();
        headings.add(0, "");
        headings.add(last);
        return new TextTable(headings.toArray(String[]::new));
    }

    private List<String> headings() {
        List<String> headings = new ArrayList<>(List.of(wording.text("cells")));
        for (OutcomeKind kind : OutcomeKind.values()) {
            headings.add(wording.text(CellTable.key(kind)));
        }
        return headings;
    }

    private List<String> numbers(PublishedFigures figures) {
        List<String> numbers = new ArrayList<>(List.of(number(figures.cells())));
        for (OutcomeKind kind : OutcomeKind.values()) {
            numbers.add(number(figures.amount(kind.measure())));
        }
        return numbers;
    }

    /** A nought that is shown is a number like any other. */
    private String number(PublishedAmount amount) {
        return amount.shown().map(shown -> wording.number(shown.count())).orElse(PublishedAmount.HIDDEN_SIGN);
    }

    private String name(PublishedUnit unit) {
        return wording.name(unit.unit().labels());
    }
}
