package org.kompetens.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.kompetens.change.Comparison;
import org.kompetens.change.UnitComparison;
import org.kompetens.competence.CompetenceId;
import org.kompetens.organisation.LeftOut;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitTree;
import org.kompetens.rollup.CellFigures;
import org.kompetens.rollup.Fraction;
import org.kompetens.rollup.OutcomeAmounts;
import org.kompetens.rollup.Rollup;
import org.kompetens.rollup.UnitFigures;

/** Two roll-ups side by side, for the head of a unit to read. */
final class ComparisonReport {

    /** How many competences are named a unit. */
    private static final int MOST_NAMED = 3;

    private static final String TO = " → ";

    private final Comparison comparison;
    private final Wording wording;

    ComparisonReport(Comparison comparison, Wording wording) {
        this.comparison = comparison;
        this.wording = wording;
    }

    void print(List<UnitComparison> units, PrintStream out) {
        int topDepth = depth(units.get(0));
        out.println(wording.text(
                "compare.head",
                "unit",
                name(units.get(0)),
                "before",
                comparison.before().analysis().asOf(),
                "after",
                comparison.after().analysis().asOf()));
        printRecords("compare.records-before", comparison.before(), out);
        printRecords("compare.records-after", comparison.after(), out);
        wording.printLeftOut(
                leftOut(units.get(0).before()), leftOut(units.get(0).after()), out);
        wording.printRoles(
                comparison.after().roles(), comparison.after().analysis().organisation(), out);
        printTree(units, topDepth, out);
        printShortfalls("compare.grows", units, true, out);
        printShortfalls("compare.shrinks", units, false, out);
        wording.printMerged(merged(units.get(0).before()), merged(units.get(0).after()), out);
    }

    private static LeftOut leftOut(Optional<UnitFigures> figures) {
        return figures.map(UnitFigures::leftOut).orElse(LeftOut.NONE);
    }

    private static long merged(Optional<UnitFigures> figures) {
        return figures.map(one -> one.total().merged().count()).orElse(0L);
    }

    private void printRecords(String key, Rollup rollup, PrintStream out) {
        out.println(wording.text(
                key,
                "read",
                wording.counted("read", rollup.counted()),
                "refused",
                wording.counted("n-refused", rollup.refused())));
    }

    private void printTree(List<UnitComparison> units, int topDepth, PrintStream out) {
        List<CellTable> columns = CellTable.ALL.stream()
                .filter(cells -> !cells.onlyWhereAny() || isAny(cells, units))
                .toList();
        List<String> headings = new ArrayList<>(List.of("unit", "persons", "cells"));
        columns.forEach(column -> headings.add(column.column()));
        boolean anyLeftOut = units.stream()
                .flatMap(unit -> Stream.of(unit.before(), unit.after()))
                .anyMatch(figures -> leftOut(figures).assessments() > 0);
        if (anyLeftOut) {
            headings.add("left-out.column");
        }
        headings.add("id");
        TextTable table = new TextTable(headings.stream().map(wording::text).toArray(String[]::new));
        for (UnitComparison unit : units) {
            List<String> line = new ArrayList<>(List.of(
                    "  ".repeat(Math.max(0, depth(unit) - topDepth)) + name(unit),
                    sideBySide(unit, figures -> figures.employed().persons()),
                    sideBySide(unit, cells(amounts -> amounts.total().count()))));
            columns.forEach(column -> line.add(sideBySide(unit, cells(column::of))));
            if (anyLeftOut) {
                line.add(sideBySide(unit, figures -> figures.leftOut().assessments()));
            }
            line.add(unit.unit().value());
            table.add(line.toArray(String[]::new));
        }
        table.printUnder(wording.text("tree"), out);
    }

    private static boolean isAny(CellTable cells, List<UnitComparison> units) {
        return units.stream()
                .flatMap(unit -> Stream.of(unit.before(), unit.after()))
                .flatMap(Optional::stream)
                .anyMatch(figures -> cells.of(figures.total().cells()) > 0);
    }

    private static ToLongFunction<UnitFigures> cells(ToLongFunction<OutcomeAmounts> count) {
        return figures -> count.applyAsLong(figures.total().cells());
    }

    private String sideBySide(UnitComparison unit, ToLongFunction<UnitFigures> number) {
        return number(unit.before(), number) + TO + number(unit.after(), number);
    }

    /** What is not there is no nought. */
    private String number(Optional<UnitFigures> figures, ToLongFunction<UnitFigures> number) {
        return figures.map(one -> wording.number(number.applyAsLong(one))).orElseGet(() -> wording.text("none"));
    }

    /** Where the shortfall changes most, one way or the other. */
    private void printShortfalls(String heading, List<UnitComparison> units, boolean growing, PrintStream out) {
        Comparator<UnitComparison.OfCompetence> leastFirst = Comparator.comparing(ComparisonReport::change);
        TextTable table = new TextTable(wording.text("unit"), wording.text("shortfall"), wording.text("competence"));
        for (UnitComparison unit : units) {
            String name = name(unit);
            List<UnitComparison.OfCompetence> most = unit.competences().stream()
                    .filter(one -> change(one).signum() == (growing ? 1 : -1))
                    .sorted(growing ? leastFirst.reversed() : leastFirst)
                    .limit(MOST_NAMED)
                    .toList();
            for (UnitComparison.OfCompetence one : most) {
                table.add(
                        name,
                        shortfall(unit.before(), one.before()) + TO + shortfall(unit.after(), one.after()),
                        competence(one.competence()));
                name = "";
            }
        }
        table.printUnder(wording.text(heading), out);
    }

    /** Of a unit that is there. */
    private String shortfall(Optional<UnitFigures> unit, CellFigures figures) {
        return unit.isEmpty() ? wording.text("none") : wording.number(Wording.amount(figures.shortfall(), 1));
    }

    private static Fraction change(UnitComparison.OfCompetence one) {
        return one.change().shortfall();
    }

    private String competence(CompetenceId id) {
        return comparison
                .after()
                .analysis()
                .organisation()
                .framework()
                .competence(id)
                .or(() -> comparison
                        .before()
                        .analysis()
                        .organisation()
                        .framework()
                        .competence(id))
                .map(competence -> wording.name(competence.competence().labels()))
                .orElseThrow();
    }

    private static OrganisationUnit unit(UnitComparison unit) {
        return unit.after().or(unit::before).map(UnitFigures::unit).orElseThrow();
    }

    private String name(UnitComparison unit) {
        return wording.name(unit(unit).labels());
    }

    private int depth(UnitComparison unit) {
        Rollup rollup = unit.before().isPresent() ? comparison.before() : comparison.after();
        UnitTree tree = rollup.analysis().organisation().tree();
        return tree.depth(tree.indexOf(unit.unit()));
    }
}
