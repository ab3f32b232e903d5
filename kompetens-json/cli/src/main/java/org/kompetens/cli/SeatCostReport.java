package org.kompetens.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.planning.Planning;
import org.kompetens.planning.SeatCosts;

/** What the places of activities cost: in the plans of those who have one, and for the unit. */
final class SeatCostReport {

    private final Planning planning;
    private final UnitId top;
    private final Wording wording;

    SeatCostReport(Planning planning, UnitId top, Wording wording) {
        this.planning = planning;
        this.top = top;
        this.wording = wording;
    }

    void print(LocalDate date, Optional<Set<EmployeeId>> named, PrintStream out) {
        UnitTree tree = planning.organisation().tree();
        out.println(wording.text(
                "plan.seat-costs",
                "unit",
                wording.name(tree.unit(tree.indexOf(top)).labels()),
                "date",
                date));
        out.println();
        List<SeatCosts> all = planning.seatCosts(top, date);
        if (all.isEmpty()) {
            out.println(wording.text("plan.seats-none"));
            return;
        }
        TextTable table = new TextTable(
                wording.text("plan.activity"),
                wording.text("plan.year"),
                wording.text("plan.seats"),
                wording.text("plan.taken"),
                wording.text("plan.total"),
                wording.text("plan.in-plans"),
                wording.text("plan.left-with-unit"),
                wording.text("plan.id"));
        all.forEach(one -> table.add(
                wording.name(one.activity().title()),
                Integer.toString(one.year()),
                wording.number(one.seats()),
                wording.number(one.named().size()),
                wording.amounts(one.total()),
                wording.amounts(one.total().minus(one.unnamed())),
                wording.amounts(one.unnamed()),
                one.activity().id().value()));
        table.print(out);
        named.ifPresent(some -> printPersons(all, some, out));
    }

    private void printPersons(List<SeatCosts> all, Set<EmployeeId> some, PrintStream out) {
        TextTable table = new TextTable(
                wording.text("plan.employee"),
                wording.text("plan.activity"),
                wording.text("plan.year"),
                wording.text("plan.cost"));
        for (SeatCosts one : all) {
            one.named().forEach((employee, cost) -> {
                if (some.contains(employee)) {
                    table.add(
                            employee.value(),
                            wording.name(one.activity().title()),
                            Integer.toString(one.year()),
                            wording.amounts(cost));
                }
            });
        }
        table.printUnder(wording.text("plan.by-person"), out);
    }
}
