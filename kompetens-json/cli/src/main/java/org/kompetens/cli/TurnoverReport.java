package org.kompetens.cli;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.kompetens.organisation.ResolvedRole;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.staffing.Ratio;
import org.kompetens.staffing.Turnover;
import org.kompetens.staffing.TurnoverDefinition;
import org.kompetens.staffing.TurnoverFlows;

/** Who came and left, and what that comes to by each definition. */
final class TurnoverReport {

    private static final int PER_MILLE = 1000;

    private final List<Turnover> turnover;
    private final Predicate<Role> roles;
    private final Optional<Integer> retiredFrom;
    private final Wording wording;

    TurnoverReport(List<Turnover> turnover, Predicate<Role> roles, Optional<Integer> retiredFrom, Wording wording) {
        this.turnover = turnover;
        this.roles = roles;
        this.retiredFrom = retiredFrom;
        this.wording = wording;
    }

    void print(UnitId top, PrintStream out) {
        UnitTree tree = turnover.get(0).organisation().tree();
        out.println(wording.text(
                "turnover.head",
                "unit",
                wording.name(tree.unit(tree.indexOf(top)).labels()),
                "from",
                turnover.get(0).from(),
                "until",
                turnover.get(0).until()));
        wording.printRecords(turnover.get(0), out);
        out.println(
                retiredFrom.isPresent()
                        ? wording.text("turnover.retired-from", "age", retiredFrom.get())
                        : wording.text("turnover.retired-unknown"));
        if (turnover.stream().allMatch(one -> one.at(top).left() == 0)) {
            out.println(wording.text("turnover.nobody-left"));
        }
        printDefinitions(top, out);
        printUnits(top, tree, out);
        printRoles(top, out);
    }

    private void printDefinitions(UnitId top, PrintStream out) {
        TextTable table = new TextTable(
                wording.text("turnover.definition"),
                wording.text("turnover.at-start"),
                wording.text("turnover.at-end"),
                wording.text("turnover.hired"),
                wording.text("turnover.left"),
                wording.text("turnover.rate"),
                wording.text("turnover.meaning"));
        for (Turnover one : turnover) {
            TurnoverFlows flows = one.at(top);
            table.add(
                    one.definition().name(),
                    number(flows.atStart()),
                    number(flows.atEnd()),
                    number(one.definition().hires(flows)),
                    isKnown(one.definition()) ? number(one.definition().leavers(flows)) : wording.text("none"),
                    rate(one.definition(), flows),
                    meaning(one.definition()));
        }
        table.printUnder(wording.text("turnover.by-definition"), out);
    }

    private void printUnits(UnitId top, UnitTree tree, PrintStream out) {
        int first = tree.indexOf(top);
        if (tree.subtreeEnd(first) == first + 1) {
            return;
        }
        TextTable table = table(wording.text("unit"), wording.text("id"));
        for (int unit = first; unit < tree.subtreeEnd(first); unit++) {
            UnitId id = tree.unit(unit).id();
            String name = "  ".repeat(tree.depth(unit) - tree.depth(first))
                    + wording.name(tree.unit(unit).labels());
            add(table, name, turnover.stream().map(one -> one.at(id)).toList(), id.value());
        }
        table.printUnder(wording.text("turnover.units"), out);
    }

    private void printRoles(UnitId top, PrintStream out) {
        TextTable table = table(wording.text("turnover.role"), wording.text("turnover.role-id"));
        turnover.get(0).organisation().roles().stream()
                .map(ResolvedRole::role)
                .filter(roles)
                .forEach(role -> add(
                        table,
                        wording.name(role.labels()),
                        turnover.stream().map(one -> one.at(top, role.id())).toList(),
                        role.id().value()));
        table.printUnder(wording.text("turnover.roles"), out);
    }

    private TextTable table(String what, String id) {
        List<String> headings = new ArrayList<>(List.of(what, wording.text("turnover.at-start")));
        turnover.forEach(one -> headings.add(one.definition().name()));
        headings.addAll(List.of("", id));
        return new TextTable(headings.toArray(String[]::new));
    }

    /** Nothing where nobody came, was or left. */
    private void add(TextTable table, String name, List<TurnoverFlows> flows, String id) {
        if (flows.stream().allMatch(one -> one.atStart() == 0 && one.atEnd() == 0 && one.left() == 0)) {
            return;
        }
        List<String> row = new ArrayList<>(List.of(name, number(flows.get(0).atStart())));
        for (int i = 0; i < turnover.size(); i++) {
            row.add(rate(turnover.get(i).definition(), flows.get(i)));
        }
        row.addAll(List.of("", id));
        table.add(row.toArray(String[]::new));
    }

    /** An organisation's own says itself where it is from. */
    private String meaning(TurnoverDefinition definition) {
        return TurnoverDefinition.NATIONAL.contains(definition)
                ? wording.text("turnover." + definition.name())
                : definition.source();
    }

    private boolean isKnown(TurnoverDefinition definition) {
        return definition.retirement() || retiredFrom.isPresent();
    }

    /** In per cent with one decimal; a dash where there was nobody, or where it is not known who retired. */
    private String rate(TurnoverDefinition definition, TurnoverFlows flows) {
        Optional<Ratio> rate = isKnown(definition) ? definition.rate(flows) : Optional.empty();
        return rate.map(of -> BigDecimal.valueOf(of.numerator())
                        .multiply(BigDecimal.valueOf(PER_MILLE))
                        .divide(BigDecimal.valueOf(of.denominator()), 0, RoundingMode.HALF_EVEN)
                        .movePointLeft(1))
                .map(percent -> wording.percent(wording.number(percent)))
                .orElse(wording.text("none"));
    }

    private String number(long number) {
        return wording.number(number);
    }
}
