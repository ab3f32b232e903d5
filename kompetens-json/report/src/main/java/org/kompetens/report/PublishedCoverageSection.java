package org.kompetens.report;

import static j2html.TagCreator.p;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kompetens.organisation.CoverageAmount;
import org.kompetens.organisation.Organisation;
import org.kompetens.publication.PublishedAmount;
import org.kompetens.publication.PublishedCoverage;
import org.kompetens.publication.PublishedRequirement;
import org.kompetens.publication.PublishedUnitCoverage;
import org.kompetens.report.DataTable.Row;

/** What units need as a whole, and what is there of it, as it may be shown outside. */
final class PublishedCoverageSection {

    private final PublishedCoverage coverage;
    private final Organisation organisation;
    private final ReportText text;

    PublishedCoverageSection(PublishedCoverage coverage, ReportText text) {
        this.coverage = coverage;
        this.organisation = coverage.analysis().organisation();
        this.text = text;
    }

    ReportSection section() {
        DataTable table = new DataTable(text.of("coverage.outside"), text.of("unit"))
                .underItsTitle()
                .words(text.of("competence"))
                .numbers(text.of("coverage.needed"), text.of("coverage.available"), text.of("coverage.missing"));
        coverage.units().forEach(unit -> addUnit(unit, table));
        List<DomContent> content = new ArrayList<>();
        if (table.isEmpty()) {
            content.add(p(text.of("coverage.none-outside")));
        } else {
            content.add(ReportSection.explanation(
                    text.of("coverage.explain-outside", "percent", coverage.hiddenPercent())));
            boolean isAnyOfGroup = coverage.units().stream()
                    .flatMap(unit -> unit.requirements().stream())
                    .anyMatch(one -> one.requirement().group().isPresent());
            if (isAnyOfGroup) {
                content.add(ReportSection.explanation(text.of("coverage.shared")));
            }
            content.add(table.html());
        }
        return new ReportSection("coverage", text.of("coverage.outside"), content);
    }

    private void addUnit(PublishedUnitCoverage unit, DataTable table) {
        for (PublishedRequirement one : unit.requirements()) {
            CoverageAmount needed = one.requirement().amount();
            table.row(Row.of(text.name(unit.unit().labels()))
                    .about("unit", unit.unit().id().value())
                    .about("competence", one.requirement().competence().value())
                    .words(text.name(organisation, one.requirement()))
                    .number(text.coverage(needed), "needed")
                    .number(holders(one), "holders")
                    .number(missing(one), "deficit"));
        }
    }

    /** Always persons: beside FTE that are needed it says so. */
    private String holders(PublishedRequirement one) {
        Optional<Long> shown = ShownFigures.count(one.holders());
        return one.requirement().amount() instanceof CoverageAmount.Persons
                ? text.number(shown)
                : shown.map(persons -> text.coverage(new CoverageAmount.Persons(persons)))
                        .orElse(PublishedAmount.HIDDEN_SIGN);
    }

    private String missing(PublishedRequirement one) {
        return one.deficit()
                .map(amount -> amount.isNone() ? text.of("none") : text.coverage(amount))
                .orElse(PublishedAmount.HIDDEN_SIGN);
    }
}
