package org.kompetens.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import org.kompetens.cost.Amounts;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.planning.BoundTime;
import org.kompetens.planning.Commitment;
import org.kompetens.planning.Planning;

/** By which activities of a unit and all below it people are bound, until when, and what leaving costs; nobody is named. */
final class CommitmentReport {

    private final Planning planning;
    private final UnitTree tree;
    private final UnitId top;
    private final Wording wording;

    CommitmentReport(Planning planning, UnitId top, Wording wording) {
        this.planning = planning;
        this.tree = planning.organisation().tree();
        this.top = top;
        this.wording = wording;
    }

    void print(LocalDate date, PrintStream out) {
        out.println(wording.text("plan.commitments", "unit", name(top), "date", date));
        List<BoundTime> binding = planning.boundTimes(top, date);
        out.println();
        if (binding.isEmpty()) {
            out.println(wording.text("plan.commitments-none"));
            return;
        }
        TextTable table = new TextTable(
                wording.text("plan.activity"),
                wording.text("plan.support"),
                wording.text("plan.bound-from"),
                wording.text("plan.bound-through"),
                wording.text("plan.bound-to"),
                wording.text("plan.decision"),
                wording.text("plan.owed", "date", date),
                wording.text("plan.id"));
        binding.forEach(one -> add(table, one));
        table.print(out);
        if (binding.stream().anyMatch(one -> one.commitment().scaled())) {
            out.println();
            out.println(wording.text("plan.commitments-scaled"));
        }
    }

    private void add(TextTable table, BoundTime one) {
        Commitment commitment = one.commitment();
        String through = one.lastDay().toString();
        table.add(
                wording.name(one.activity().title()),
                wording.amounts(Amounts.of(commitment.support())),
                commitment.start().toString(),
                commitment.scaled() ? through + " *" : through,
                commitment.unit().map(this::name).orElse(wording.text("none")),
                wording.name(one.decision().labels()),
                wording.amounts(one.owed()),
                one.activity().id().value());
    }

    private String name(UnitId unit) {
        return wording.name(tree.unit(tree.indexOf(unit)).labels());
    }
}
