package org.kompetens.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.gap.OutcomeKind.Standing;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.rollup.CompetenceFigures;
import org.kompetens.rollup.GroupFigures;
import org.kompetens.rollup.Headcount;
import org.kompetens.rollup.OutcomeAmounts;
import org.kompetens.rollup.Rollup;
import org.kompetens.rollup.UnitFigures;

/** The figures for the head of a unit to read: how things stand, where most is missing, and what is not known. */
final class TextReport {

    /** How many competences are named a unit. */
    private static final int MOST_NAMED = 3;

    private final Rollup rollup;
    private final Organisation organisation;
    private final Wording wording;

    TextReport(Rollup rollup, Wording wording) {
        this.rollup = rollup;
        this.organisation = rollup.analysis().organisation();
        this.wording = wording;
    }

    void print(UnitId top, PrintStream out) {
        UnitTree tree = organisation.tree();
        int first = tree.indexOf(top);
        List<UnitFigures> units = new ArrayList<>();
        for (int unit = first; unit < tree.subtreeEnd(first); unit++) {
            units.add(rollup.at(tree.unit(unit).id()));
        }
        printHead(units.get(0), out);
        printTree(units, tree.depth(first), out);
        printGroups(units.get(0), out);
        printShortfalls(units, out);
        printUnknown(units, out);
        printWithoutProfile(units.get(0), out);
        wording.printMerged(units.get(0).total().merged().count(), out);
    }

    private void printHead(UnitFigures top, PrintStream out) {
        out.println(text("head", "unit", name(top), "date", rollup.analysis().asOf()));
        printStanding(top.total().cells(), out);
        out.println(text(
                "counted",
                "read",
                wording.counted("read", rollup.counted()),
                "employed",
                wording.counted("n-persons", top.employed().persons()),
                "fte",
                Wording.fte(top.employed().fte(), 1)));
        wording.printRoles(rollup.roles(), organisation, out);
        wording.printRefused(rollup.refused(), out);
        wording.printLeftOut(top.leftOut(), out);
        out.println();
    }

    /** What a head of unit reads first is a sentence. */
    private void printStanding(OutcomeAmounts cells, PrintStream out) {
        long all = cells.total().count();
        if (all > 0) {
            long met = cells.met().count();
            long fallingShort = cells.fallingShort().count();
            long unknown = cells.unknown().count();
            out.println(text(
                    "stands",
                    "all",
                    wording.counted("n-required", all),
                    "met",
                    wording.counted("n-met", met),
                    "met-share",
                    percent(met, all),
                    "short",
                    wording.counted("n-short", fallingShort),
                    "short-share",
                    percent(fallingShort, all),
                    "unknown",
                    unknown,
                    "unknown-share",
                    percent(unknown, all)));
            out.println();
        }
    }

    private void printTree(List<UnitFigures> units, int topDepth, PrintStream out) {
        out.println(text("tree"));
        out.println(text("legend"));
        out.println();
        List<OutcomeKind> waived = Standing.WAIVED.kinds().stream()
                .filter(kind -> units.stream()
                        .anyMatch(unit -> unit.total().cells().of(kind).count() > 0))
                .toList();
        List<String> headings = new ArrayList<>(List.of(text("unit"), text("persons"), text("cells")));
        Stream.of(CellTable.sideBySide(), waived)
                .flatMap(List::stream)
                .forEach(kind -> headings.add(text(CellTable.key(kind))));
        boolean anyLeftOut = units.stream().anyMatch(unit -> unit.leftOut().assessments() > 0);
        if (anyLeftOut) {
            headings.add(text("left-out.column"));
        }
        headings.addAll(List.of("", text("id")));
        TextTable table = new TextTable(headings.toArray(String[]::new));
        for (UnitFigures unit : units) {
            int depth = organisation
                            .tree()
                            .depth(organisation.tree().indexOf(unit.unit().id()))
                    - topDepth;
            OutcomeAmounts cells = unit.total().cells();
            List<String> line = new ArrayList<>(List.of(
                    "  ".repeat(depth) + name(unit),
                    number(unit.employed().persons()),
                    number(cells.total().count())));
            CellTable.sideBySide()
                    .forEach(kind -> line.add(
                            percent(cells.of(kind).count(), cells.total().count())));
            waived.forEach(kind -> line.add(number(cells.of(kind).count())));
            if (anyLeftOut) {
                line.add(number(unit.leftOut().assessments()));
            }
            line.addAll(List.of(Bar.of(cells), unit.unit().id().value()));
            table.add(line.toArray(String[]::new));
        }
        table.print(out);
        out.println();
    }

    /** The groups of competences in the unit at the top, each below the group that holds it. */
    private void printGroups(UnitFigures top, PrintStream out) {
        List<String> headings = new ArrayList<>(List.of(
                text("group"), text("shortfall"), text("short-persons"), text("required-persons"), text("cells")));
        CellTable.sideBySide().forEach(kind -> headings.add(text(CellTable.key(kind))));
        headings.add(text("id"));
        TextTable table = new TextTable(headings.toArray(String[]::new));
        for (GroupFigures group : top.groups()) {
            if (group.group().group().parent().isEmpty()) {
                addGroup(group, top, "", table);
            }
        }
        printSection("groups", table, out);
    }

    private void addGroup(GroupFigures group, UnitFigures top, String indent, TextTable table) {
        OutcomeAmounts cells = group.figures().cells();
        List<String> line = new ArrayList<>(List.of(
                indent + wording.name(group.group().group().labels()),
                number(Wording.amount(group.figures().shortfall(), 1)),
                number(group.figures().persons().fallingShort().count()),
                number(group.figures().persons().required().count()),
                number(cells.total().count())));
        CellTable.sideBySide()
                .forEach(kind ->
                        line.add(percent(cells.of(kind).count(), cells.total().count())));
        line.add(group.group().id().value());
        table.add(line.toArray(String[]::new));
        top.groups().stream()
                .filter(below -> below.group()
                        .group()
                        .parent()
                        .equals(Optional.of(group.group().id())))
                .forEach(below -> addGroup(below, top, indent + "  ", table));
    }

    private void printShortfalls(List<UnitFigures> units, PrintStream out) {
        TextTable table = new TextTable(
                text("unit"),
                text("shortfall"),
                text("short-persons"),
                text("required-persons"),
                text("unknown-persons"),
                text("competence"));
        for (UnitFigures unit : units) {
            String name = name(unit);
            for (CompetenceFigures figures :
                    unit.largestShortfalls().stream().limit(MOST_NAMED).toList()) {
                table.add(
                        name,
                        number(Wording.amount(figures.shortfall(), 1)),
                        number(figures.persons().fallingShort().count()),
                        number(figures.persons().required().count()),
                        number(figures.held().unassessed() + figures.held().expired()),
                        name(figures));
                name = "";
            }
        }
        printSection("shortfalls", table, out);
    }

    private void printUnknown(List<UnitFigures> units, PrintStream out) {
        List<String> headings = new ArrayList<>(List.of(text("unit"), text("unknown-cells"), text("of-all")));
        Standing.UNKNOWN.kinds().forEach(kind -> headings.add(text(CellTable.key(kind))));
        headings.add(text("least-known"));
        TextTable table = new TextTable(headings.toArray(String[]::new));
        for (UnitFigures unit : units) {
            OutcomeAmounts cells = unit.total().cells();
            long unknown = cells.unknown().count();
            if (unknown > 0) {
                List<String> line = new ArrayList<>(List.of(
                        name(unit),
                        number(unknown),
                        percent(unknown, cells.total().count())));
                Standing.UNKNOWN
                        .kinds()
                        .forEach(kind -> line.add(number(cells.of(kind).count())));
                line.add(String.join(
                        ", ",
                        unit.leastKnown().stream()
                                .limit(MOST_NAMED)
                                .map(this::name)
                                .toList()));
                table.add(line.toArray(String[]::new));
            }
        }
        printSection("unknown", table, out);
    }

    /** Nothing where there is nothing to say. */
    private void printSection(String heading, TextTable table, PrintStream out) {
        if (!table.isEmpty()) {
            out.println(text(heading));
            out.println();
            table.print(out);
            out.println();
        }
    }

    private void printWithoutProfile(UnitFigures top, PrintStream out) {
        for (Map.Entry<RoleId, Headcount> role : top.withoutProfile().entrySet()) {
            String name = wording.name(
                    organisation.role(role.getKey()).orElseThrow().role().labels());
            out.println(wording.counted("without-profile", role.getValue().persons(), "role", name));
        }
    }

    private String text(String key, Object... values) {
        return wording.text(key, values);
    }

    private String number(Object value) {
        return wording.number(value);
    }

    private String percent(long part, long whole) {
        return wording.percent(part, whole);
    }

    private String name(UnitFigures figures) {
        return wording.name(figures.unit().labels());
    }

    private String name(CompetenceFigures figures) {
        return wording.name(figures.competence().competence().labels());
    }
}
