package org.kompetens.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.LeftOut;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.redeployment.RoleFit;
import org.kompetens.redeployment.RoleFit.FittedCompetence;
import org.kompetens.rollup.Fraction;

/** How one employee would stand in roles; names a person. */
final class FitReport {

    /** How many roles are shown, where all were asked for. */
    private static final int MOST_SHOWN = 10;

    private final GapAnalysis analysis;
    private final Wording wording;

    FitReport(GapAnalysis analysis, Wording wording) {
        this.analysis = analysis;
        this.wording = wording;
    }

    void print(EmployeeId employee, LeftOut leftOut, UnitId where, List<RoleFit> fits, boolean isOne, PrintStream out) {
        out.println(wording.text("fit.head", "employee", employee.value(), "date", analysis.asOf()));
        UnitTree tree = analysis.organisation().tree();
        out.println(wording.text(
                "fit.where", "unit", wording.name(tree.unit(tree.indexOf(where)).labels())));
        wording.printLeftOutOfRecords(leftOut, out);
        fits.stream().filter(fit -> !fit.isOfProfile()).forEach(fit -> wording.printWithoutProfile(fit.role(), out));
        TextTable table = new TextTable(
                wording.text("fit.required"),
                wording.text("met"),
                wording.text("short"),
                wording.text("unknown-cells"),
                wording.text("fit.role"));
        MergedMarks marks = new MergedMarks(wording);
        fits.stream()
                .limit(MOST_SHOWN)
                .forEach(fit -> table.add(
                        wording.number(fit.competences().size()),
                        wording.number(fit.met()),
                        percent(fit.shortfall()),
                        percent(fit.unknown()),
                        marks.mark(
                                wording.name(fit.role().role().labels()),
                                fit.competences().stream().anyMatch(FittedCompetence::isMerged))));
        table.printUnder(wording.text("fit.legend"), out);
        if (isOne) {
            fits.forEach(fit -> printCompetences(fit, marks, out));
        }
        marks.print(out);
    }

    private String percent(Optional<Fraction> share) {
        return share.map(part -> wording.percent(part, 1)).orElseGet(() -> wording.text("none"));
    }

    private void printCompetences(RoleFit fit, MergedMarks marks, PrintStream out) {
        TextTable table = new TextTable(wording.text("fit.outcome"), wording.text("competence"));
        for (FittedCompetence one : fit.competences()) {
            OutcomeKind kind = one.outcome().kind();
            if (kind != OutcomeKind.MET) {
                table.add(
                        wording.text(CellTable.key(kind)),
                        marks.mark(
                                wording.name(
                                        one.required().competence().competence().labels()),
                                one.isMerged()));
            }
        }
        table.printUnder(wording.text("fit.missing"), out);
    }
}
