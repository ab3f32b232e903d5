package org.kompetens.report;

import static j2html.TagCreator.p;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kompetens.coverage.Coverage;
import org.kompetens.coverage.PersonDeparture;
import org.kompetens.coverage.RequirementCoverage;
import org.kompetens.coverage.UnitCoverage;
import org.kompetens.organisation.CoverageAmount;
import org.kompetens.organisation.CoverageRequirement;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.report.DataTable.Row;

/** What units need as a whole, what is there of it, and how much hangs on one person. */
final class CoverageSection {

    private final Coverage coverage;
    private final Organisation organisation;
    private final UnitId top;
    private final ReportText text;

    CoverageSection(Coverage coverage, UnitId top, ReportText text) {
        this.coverage = coverage;
        this.organisation = coverage.analysis().organisation();
        this.top = top;
        this.text = text;
    }

    /** Who the key persons are only where persons are to be named. */
    ReportSection section(List<Employee> named) {
        UnitTree tree = organisation.tree();
        int first = tree.indexOf(top);
        DataTable table = new DataTable(text.of("coverage"), text.of("unit"))
                .underItsTitle()
                .words(text.of("competence"))
                .numbers(text.of("coverage.needed"), text.of("coverage.available"))
                .numbers(text.of("coverage.missing"), text.of("coverage.key-persons"));
        for (int unit = first; unit < tree.subtreeEnd(first); unit++) {
            addUnit(coverage.at(tree.unit(unit).id()), table);
        }
        List<DomContent> content = new ArrayList<>();
        if (table.isEmpty()) {
            content.add(p(text.of("coverage.none")));
        } else {
            content.add(ReportSection.explanation(text.of("coverage.explain")));
            if (isAnyOfGroup(tree, first)) {
                content.add(ReportSection.explanation(text.of("coverage.shared")));
            }
            content.add(table.html());
        }
        if (!named.isEmpty()) {
            DataTable persons = persons(coverage.departures(top, named.stream()));
            if (!persons.isEmpty()) {
                content.add(persons.html());
            }
        }
        return new ReportSection("coverage", text.of("coverage"), content);
    }

    private boolean isAnyOfGroup(UnitTree tree, int first) {
        return IntStream.range(first, tree.subtreeEnd(first))
                .mapToObj(unit -> coverage.at(tree.unit(unit).id()))
                .flatMap(unit -> unit.requirements().stream())
                .anyMatch(covered -> covered.requirement().group().isPresent());
    }

    private void addUnit(UnitCoverage unit, DataTable table) {
        for (RequirementCoverage covered : unit.requirements()) {
            CoverageRequirement needed = covered.requirement();
            table.row(Row.of(text.name(unit.unit().labels()))
                    .about("unit", unit.unit().id().value())
                    .about("competence", needed.competence().value())
                    .words(name(needed) + (covered.isSinglePointOfFailure() ? " – " + text.of("coverage.sole") : ""))
                    .number(amount(needed.amount()), "needed")
                    .number(amount(covered.available()), "available")
                    .number(covered.deficit().isNone() ? text.of("none") : amount(covered.deficit()), "deficit")
                    .part(Optional.of(covered.critical()), Optional.of(covered.holders()), "critical", text));
        }
    }

    private DataTable persons(List<PersonDeparture> departures) {
        DataTable table = new DataTable(text.of("coverage.persons"), text.of("employee"))
                .numbers(text.of("coverage.loss"))
                .words(text.of("competence"));
        departures.forEach(one -> table.row(Row.of(one.employee().value())
                .number(text.percent(one.share()), "loss")
                .words(one.losses().stream()
                        .map(loss -> name(loss.requirement()))
                        .collect(Collectors.joining(", ")))));
        return table;
    }

    private String amount(CoverageAmount amount) {
        return text.coverage(amount);
    }

    private String name(CoverageRequirement requirement) {
        return text.name(organisation, requirement);
    }
}
