package org.kompetens.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kompetens.coverage.Coverage;
import org.kompetens.coverage.CoverageLoss;
import org.kompetens.coverage.Departure;
import org.kompetens.coverage.PersonDeparture;
import org.kompetens.coverage.RequirementCoverage;
import org.kompetens.coverage.Shortage;
import org.kompetens.coverage.UnitCoverage;
import org.kompetens.organisation.CoverageRequirement;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;

/** What units need as a whole, for a head to read: what is lacking, why, and what hangs on one person. */
final class CoverageReport {

    private final Coverage coverage;
    private final Organisation organisation;
    private final Wording wording;
    private final CoverageNames names;

    CoverageReport(Coverage coverage, Wording wording) {
        this.coverage = coverage;
        this.organisation = coverage.analysis().organisation();
        this.wording = wording;
        this.names = new CoverageNames(organisation, wording);
    }

    void print(UnitId top, PrintStream out) {
        UnitTree tree = organisation.tree();
        int first = tree.indexOf(top);
        List<UnitCoverage> units = new ArrayList<>();
        for (int unit = first; unit < tree.subtreeEnd(first); unit++) {
            UnitCoverage one = coverage.at(tree.unit(unit).id());
            if (!one.requirements().isEmpty()) {
                units.add(one);
            }
        }
        printHead("coverage.head", tree.unit(first), out);
        if (units.isEmpty()) {
            out.println(wording.text("coverage.none"));
        }
        printRequirements(units, out);
        printShortages(units, out);
        printDepartures(units, out);
    }

    private void printHead(String key, OrganisationUnit top, PrintStream out) {
        out.println(wording.text(
                key,
                "unit",
                wording.name(top.labels()),
                "date",
                coverage.analysis().asOf()));
        wording.printRecords(coverage, coverage.at(top.id()).leftOut(), out);
    }

    private void printRequirements(List<UnitCoverage> units, PrintStream out) {
        TextTable table = new TextTable(
                wording.text("unit"),
                wording.text("coverage.needed"),
                wording.text("coverage.holders"),
                wording.text("coverage.missing"),
                wording.text("coverage.critical"),
                wording.text("competence"));
        MergedMarks marks = new MergedMarks(wording);
        for (UnitCoverage unit : units) {
            String name = wording.name(unit.unit().labels());
            for (RequirementCoverage covered : unit.requirements()) {
                CoverageRequirement needed = covered.requirement();
                table.add(
                        name,
                        names.amount(needed.amount()),
                        names.amount(covered.available()),
                        covered.deficit().isNone() ? wording.text("none") : names.amount(covered.deficit()),
                        covered.critical() == 0 ? wording.text("none") : wording.number(covered.critical()),
                        marks.mark(
                                names.name(needed)
                                        + (covered.isSinglePointOfFailure()
                                                ? wording.text("coverage.sole-holder")
                                                : ""),
                                covered.merged() > 0));
                name = "";
            }
        }
        table.printUnder(
                wording.text("coverage.requirements") + System.lineSeparator() + wording.text("coverage.legend"), out);
        marks.print(out);
    }

    private void printShortages(List<UnitCoverage> units, PrintStream out) {
        TextTable table = new TextTable(
                wording.text("unit"),
                wording.text("coverage.needed"),
                wording.text("coverage.available"),
                wording.text("coverage.missing"),
                wording.text("coverage.together"));
        for (UnitCoverage unit : units) {
            for (Shortage shortage : unit.shortages()) {
                table.add(
                        wording.name(unit.unit().labels()),
                        names.amount(shortage.needed()),
                        names.amount(shortage.available()),
                        names.amount(shortage.deficit()),
                        shortage.requirements().stream().map(names::name).collect(Collectors.joining(", ")));
            }
        }
        table.printUnder(wording.text("coverage.shortages"), out);
    }

    private void printDepartures(List<UnitCoverage> units, PrintStream out) {
        TextTable table = new TextTable(
                wording.text("unit"),
                wording.text("coverage.loss"),
                wording.text("persons"),
                wording.text("coverage.lost"));
        for (UnitCoverage unit : units) {
            String name = wording.name(unit.unit().labels());
            for (Departure departure : unit.departures()) {
                table.add(
                        name,
                        wording.percent(departure.share(), 0),
                        wording.number(departure.persons()),
                        lost(departure.losses()));
                name = "";
            }
        }
        table.printUnder(wording.text("coverage.departures"), out);
    }

    /** Names persons: only where that is asked for. */
    void printPersons(UnitId unit, List<PersonDeparture> departures, PrintStream out) {
        UnitTree tree = organisation.tree();
        printHead("coverage.persons", tree.unit(tree.indexOf(unit)), out);
        TextTable table =
                new TextTable(wording.text("employee"), wording.text("coverage.loss"), wording.text("coverage.lost"));
        for (PersonDeparture departure : departures) {
            table.add(departure.employee().value(), wording.percent(departure.share(), 0), lost(departure.losses()));
        }
        out.println();
        table.print(out);
    }

    private String lost(List<CoverageLoss> losses) {
        return losses.stream()
                .map(loss -> names.name(loss.requirement())
                        + (loss.soleHolder() ? wording.text("coverage.sole-holder") : ""))
                .collect(Collectors.joining(", "));
    }
}
