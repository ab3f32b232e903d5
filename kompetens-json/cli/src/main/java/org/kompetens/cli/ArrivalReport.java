package org.kompetens.cli;

import java.io.PrintStream;
import java.util.Optional;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.organisation.CoverageAmount;
import org.kompetens.organisation.CoverageRequirement;
import org.kompetens.redeployment.Arrival;
import org.kompetens.redeployment.Arrival.AtUnit;
import org.kompetens.redeployment.Arrival.CapitalBeforeAfter;
import org.kompetens.redeployment.Arrival.CoverageBeforeAfter;
import org.kompetens.redeployment.Arrival.TaskBeforeAfter;
import org.kompetens.redeployment.RoleFit.FittedCompetence;
import org.kompetens.rollup.Fraction;

/** What one more person would bring to a unit, for its head to read. */
final class ArrivalReport {

    private static final int FTE_DECIMALS = 2;

    private final Arrival arrival;
    private final Wording wording;
    private final MergedMarks marks;

    ArrivalReport(Arrival arrival, Wording wording) {
        this.arrival = arrival;
        this.wording = wording;
        this.marks = new MergedMarks(wording);
    }

    void print(PrintStream out) {
        out.println(wording.text(
                "arrival.head",
                "unit",
                wording.name(arrival.fit().unit().labels()),
                "role",
                wording.name(arrival.fit().role().role().labels()),
                "fte",
                wording.number(arrival.newcomer().fte().value().stripTrailingZeros()),
                "date",
                arrival.analysis().asOf()));
        wording.printRecords(arrival, arrival.units().get(0).leftOut(), out);
        out.println(
                arrival.newcomer().employee().isEmpty()
                        ? wording.text("arrival.as-required")
                        : wording.text(
                                "arrival.of-employee",
                                "employee",
                                arrival.newcomer().employee().get().value(),
                                "met",
                                wording.number(arrival.fit().met()),
                                "all",
                                wording.number(arrival.fit().competences().size()),
                                "short",
                                percent(arrival.fit().shortfall()),
                                "unknown",
                                percent(arrival.fit().unknown())));
        if (!arrival.fit().isOfProfile()) {
            wording.printWithoutProfile(arrival.fit().role(), out);
        }
        wording.printMerged(
                arrival.fit().competences().stream()
                        .filter(FittedCompetence::isMerged)
                        .count(),
                out);
        out.println(wording.text("arrival.gaps"));
        printCoverage(out);
        printTasks(out);
        printCapital(out);
        marks.print(out);
    }

    private void printCoverage(PrintStream out) {
        TextTable table = new TextTable(
                wording.text("unit"),
                wording.text("arrival.missing"),
                wording.text("arrival.then"),
                wording.text("coverage.critical"),
                wording.text("arrival.then"),
                wording.text("competence"));
        for (AtUnit unit : arrival.units()) {
            String name = wording.name(unit.unit().labels());
            for (CoverageBeforeAfter one : unit.coverage()) {
                if (one.isChanged()) {
                    table.add(
                            name,
                            amount(one.before().deficit()),
                            amount(one.after().deficit()),
                            number(one.before().critical()),
                            number(one.after().critical()),
                            marks.mark(
                                    name(one.before().requirement()) + change(one.isFulfilled(), one.isNoLongerAlone()),
                                    one.isMerged()));
                    name = "";
                }
            }
        }
        table.printUnder(wording.text("arrival.coverage"), out);
    }

    private void printTasks(PrintStream out) {
        TextTable table = new TextTable(
                wording.text("unit"),
                wording.text("tasks.able"),
                wording.text("arrival.then"),
                wording.text("tasks.task"));
        for (AtUnit unit : arrival.units()) {
            String name = wording.name(unit.unit().labels());
            for (TaskBeforeAfter one : unit.tasks()) {
                table.add(
                        name,
                        number(one.before().able().count()),
                        number(one.after().able().count()),
                        marks.mark(
                                wording.name(one.after().task().labels())
                                        + change(one.isFulfilled(), one.isNoLongerAlone()),
                                one.isMerged()));
                name = "";
            }
        }
        table.printUnder(wording.text("arrival.tasks"), out);
    }

    /** Of the unit itself: those above it have the same and more. */
    private void printCapital(PrintStream out) {
        TextTable table = new TextTable(
                wording.text("arrival.holders"), wording.text("arrival.then"), wording.text("competence"));
        for (CapitalBeforeAfter one : arrival.units().get(0).capital()) {
            table.add(
                    number(one.before()),
                    number(one.after()),
                    marks.mark(wording.name(one.competence().competence().labels()), one.isMerged()));
        }
        table.printUnder(wording.text("arrival.capital"), out);
    }

    private String change(boolean isFulfilled, boolean isNoLongerAlone) {
        return isFulfilled
                ? wording.text("arrival.fulfilled")
                : isNoLongerAlone ? wording.text("arrival.no-longer-alone") : "";
    }

    /** In a sentence, none of something is a number too; of nothing there is no share. */
    private String percent(Optional<Fraction> share) {
        return share.map(part -> part.signum() == 0 ? wording.percent(wording.number(0)) : wording.percent(part, 0))
                .orElseGet(() -> wording.text("none"));
    }

    private String number(long number) {
        return number == 0 ? wording.text("none") : wording.number(number);
    }

    private String amount(CoverageAmount amount) {
        if (amount.isNone()) {
            return wording.text("none");
        }
        return amount instanceof CoverageAmount.Persons counted
                ? wording.number(counted.persons())
                : wording.text(
                        "fte", "fte", Wording.fte(((CoverageAmount.FullTimeEquivalents) amount).fte(), FTE_DECIMALS));
    }

    private String name(CoverageRequirement needed) {
        ResolvedCompetence competence = arrival.analysis()
                .organisation()
                .framework()
                .competence(needed.competence())
                .orElseThrow();
        return wording.name(competence.competence().labels()) + " ("
                + wording.level(competence, competence.rank(needed.level()).orElseThrow()) + ")";
    }
}
