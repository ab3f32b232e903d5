package org.kompetens.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import org.kompetens.cost.Amounts;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.redeployment.MissingCompetence;
import org.kompetens.redeployment.OpenPosition;
import org.kompetens.redeployment.Redeployment;
import org.kompetens.redeployment.RedeploymentQuestion;
import org.kompetens.redeployment.Standing;

/** Who could fill which open role, for people to read. */
final class RedeploymentReport {

    private final GapAnalysis analysis;
    private final Wording wording;
    private final ProposalReport numbers;

    RedeploymentReport(GapAnalysis analysis, Wording wording) {
        this.analysis = analysis;
        this.wording = wording;
        this.numbers = new ProposalReport(wording);
    }

    void print(RedeploymentQuestion question, Redeployment redeployment, boolean namesPersons, PrintStream out) {
        out.println(wording.text(
                "redeployment.title",
                "date",
                analysis.asOf(),
                "placed",
                redeployment.placements().size(),
                "unplaced",
                redeployment.unplaced().size(),
                "open",
                redeployment.unfilled().stream()
                        .mapToInt(OpenPosition::positions)
                        .sum()));
        out.println(wording.text(
                "redeployment.sum",
                "shortfall",
                numbers.shortfall(redeployment.shortfall()),
                "most",
                numbers.shortfall(redeployment.atMost()),
                "unknown",
                redeployment.unknown(),
                "cost",
                cost(redeployment)));
        out.println(wording.text("redeployment.criteria", "measure", numbers.measure(question.measure())));
        out.println(wording.text("redeployment.decides"));
        if (namesPersons) {
            printStandings("redeployment.placements", redeployment.placements(), out);
            printUnplaced(redeployment.unplaced(), out);
        } else {
            out.println(wording.text("redeployment.names"));
        }
        printUnfilled(redeployment.unfilled(), out);
        if (namesPersons) {
            printStandings("redeployment.standings", redeployment.standings(), out);
        }
    }

    /** What has no price is no nought: the sum says how much it leaves out. */
    private String cost(Redeployment redeployment) {
        String cost = wording.amounts(redeployment.cost());
        int steps = redeployment.stepsWithoutPrice();
        if (steps == 0) {
            return cost;
        }
        String without = wording.counted("redeployment.steps-without-price", steps);
        return redeployment.cost().equals(Amounts.NONE)
                ? without
                : wording.text("redeployment.cost-and", "cost", cost, "without", without);
    }

    private void printStandings(String heading, List<Standing> standings, PrintStream out) {
        TextTable table = new TextTable(
                wording.text("redeployment.employee"),
                wording.text("redeployment.role"),
                wording.text("redeployment.unit"),
                wording.text("redeployment.met"),
                wording.text("redeployment.shortfall"),
                wording.text("redeployment.at-most"),
                wording.text("redeployment.unknown"),
                wording.text("redeployment.cost"),
                wording.text("redeployment.without-price"),
                wording.text("redeployment.retraining"));
        for (Standing one : standings) {
            table.add(
                    one.employee().value(),
                    role(one.position().role()),
                    unit(one.position().unit()),
                    wording.number(one.met()),
                    numbers.shortfall(one.shortfall()),
                    numbers.shortfall(one.atMost()),
                    wording.number(one.unknown().size()),
                    wording.amounts(one.cost()),
                    wording.number(one.stepsWithoutPrice()),
                    one.missing().isEmpty()
                            ? wording.text("none")
                            : one.missing().stream().map(this::retraining).collect(Collectors.joining(", ")));
        }
        table.printUnder(wording.text(heading), out);
    }

    private String retraining(MissingCompetence missing) {
        String name = analysis.organisation()
                .framework()
                .competence(missing.competence())
                .map(one -> wording.name(one.competence().labels()))
                .orElse(missing.competence().value());
        return wording.text("redeployment.steps", "competence", name, "steps", "+" + missing.missingSteps());
    }

    private void printUnplaced(List<EmployeeId> unplaced, PrintStream out) {
        TextTable table = new TextTable(wording.text("redeployment.employee"));
        unplaced.forEach(employee -> table.add(employee.value()));
        table.printUnder(wording.text("redeployment.unplaced"), out);
    }

    private void printUnfilled(List<OpenPosition> unfilled, PrintStream out) {
        TextTable table = new TextTable(
                wording.text("redeployment.role"),
                wording.text("redeployment.unit"),
                wording.text("redeployment.positions"));
        unfilled.forEach(open -> table.add(role(open.role()), unit(open.unit()), wording.number(open.positions())));
        table.printUnder(wording.text("redeployment.unfilled"), out);
    }

    private String role(RoleId role) {
        return analysis.organisation()
                .role(role)
                .map(one -> wording.name(one.role().labels()))
                .orElse(role.value());
    }

    private String unit(UnitId unit) {
        UnitTree tree = analysis.organisation().tree();
        return wording.name(tree.unit(tree.indexOf(unit)).labels());
    }
}
