package org.kompetens.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.rollup.Capital;
import org.kompetens.rollup.CompetenceCapital;
import org.kompetens.rollup.HeldElsewhere;
import org.kompetens.rollup.UnitCapital;

/** Which competence there is in a unit, for its head to read. */
final class CapitalReport {

    /** How many other units are named in which a competence is held. */
    private static final int MOST_NAMED = 3;

    private final Capital capital;
    private final Wording wording;
    private final MergedMarks marks;

    CapitalReport(Capital capital, Wording wording) {
        this.capital = capital;
        this.wording = wording;
        this.marks = new MergedMarks(wording);
    }

    void print(UnitId top, PrintStream out) {
        UnitCapital unit = capital.at(top);
        out.println(wording.text(
                "capital.head",
                "unit",
                wording.name(unit.unit().labels()),
                "date",
                capital.analysis().asOf()));
        wording.printRecords(capital, unit.leftOut(), out);
        wording.printRoles(capital.roles(), capital.analysis().organisation(), out);
        if (unit.competences().isEmpty()) {
            out.println(wording.text("capital.none"));
        }
        printCompetences(unit, out);
        printNotMadeUseOf(unit, out);
        printHeldByNobody(top, out);
        marks.print(out);
    }

    private void printCompetences(UnitCapital unit, PrintStream out) {
        TextTable table = new TextTable(
                wording.text("capital.required"),
                wording.text("capital.held-required"),
                wording.text("holds-nothing"),
                wording.text("expired"),
                wording.text("unassessed"),
                wording.text("capital.held-others"),
                wording.text("capital.expired-others"),
                wording.text("competence"));
        for (CompetenceCapital one : unit.competences()) {
            table.add(
                    number(one.required().persons()),
                    number(one.required().holders()),
                    number(one.required().nothing()),
                    number(one.required().expired()),
                    number(one.required().unassessed()),
                    number(one.notRequired().holders()),
                    number(one.notRequired().expired()),
                    name(one));
        }
        table.printUnder(wording.text("capital.table") + System.lineSeparator() + wording.text("capital.legend"), out);
    }

    private void printNotMadeUseOf(UnitCapital unit, PrintStream out) {
        TextTable table = new TextTable(wording.text("persons"), wording.text("competence"));
        unit.notMadeUseOf().forEach(one -> table.add(number(one.holders()), name(one)));
        table.printUnder(wording.text("capital.unused"), out);
    }

    /** In the unit, and in each below it. */
    private void printHeldByNobody(UnitId top, PrintStream out) {
        UnitTree tree = capital.analysis().organisation().tree();
        TextTable table =
                new TextTable(wording.text("unit"), wording.text("capital.required"), wording.text("competence"));
        int first = tree.indexOf(top);
        for (int i = first; i < tree.subtreeEnd(first); i++) {
            UnitCapital unit = capital.at(tree.unit(i).id());
            String heading = wording.name(unit.unit().labels());
            for (CompetenceCapital one : unit.heldByNobody()) {
                table.add(
                        heading,
                        number(one.required().persons()),
                        name(one) + " – "
                                + places(capital.elsewhere(
                                        unit.unit().id(), one.competence().id())));
                heading = "";
            }
        }
        table.printUnder(wording.text("capital.missing"), out);
    }

    private String places(List<HeldElsewhere> places) {
        if (places.isEmpty()) {
            return wording.text("capital.nowhere");
        }
        String named = places.stream()
                .limit(MOST_NAMED)
                .map(place -> wording.name(place.unit().labels()) + " (" + wording.number(place.holders()) + ")")
                .collect(Collectors.joining(", "));
        int more = places.size() - MOST_NAMED;
        return more > 0 ? named + " " + wording.counted("capital.more", more) : named;
    }

    private String number(long number) {
        return number == 0 ? wording.text("none") : wording.number(number);
    }

    private String name(CompetenceCapital one) {
        return marks.mark(wording.name(one.competence().competence().labels()), one.merged() > 0);
    }
}
