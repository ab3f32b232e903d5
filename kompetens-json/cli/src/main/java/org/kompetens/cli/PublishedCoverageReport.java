package org.kompetens.cli;

import java.io.PrintStream;
import java.util.Optional;
import org.kompetens.organisation.CoverageAmount;
import org.kompetens.publication.PublishedAmount;
import org.kompetens.publication.PublishedCoverage;
import org.kompetens.publication.PublishedRequirement;
import org.kompetens.publication.PublishedUnit;
import org.kompetens.publication.PublishedUnitCoverage;

/** Whether units have what they need as a whole, as it may be shown outside. */
final class PublishedCoverageReport {

    private final PublishedCoverage published;
    private final Wording wording;
    private final CoverageNames names;

    PublishedCoverageReport(PublishedCoverage published, Wording wording) {
        this.published = published;
        this.wording = wording;
        this.names = new CoverageNames(published.analysis().organisation(), wording);
    }

    void print(PublishedUnit top, PrintStream out) {
        out.println(wording.text(
                "coverage.head",
                "unit",
                wording.name(top.unit().labels()),
                "date",
                published.analysis().asOf()));
        out.println(wording.text(
                "publish.hidden",
                "percent",
                published.hiddenPercent(),
                "threshold",
                published.settings().threshold()));
        if (published.units().isEmpty()) {
            out.println(wording.text("coverage.none"));
        }
        TextTable table = new TextTable(
                wording.text("unit"),
                wording.text("coverage.needed"),
                wording.text("coverage.holders"),
                wording.text("coverage.missing"),
                wording.text("competence"));
        for (PublishedUnitCoverage unit : published.units()) {
            String name = wording.name(unit.unit().labels());
            for (PublishedRequirement one : unit.requirements()) {
                table.add(
                        name,
                        names.amount(one.requirement().amount()),
                        holders(one),
                        missing(one),
                        names.name(one.requirement()));
                name = "";
            }
        }
        table.printUnder(wording.text("publish.coverage"), out);
    }

    private String holders(PublishedRequirement one) {
        return one.holders()
                .shown()
                .map(shown -> one.requirement().amount() instanceof CoverageAmount.Persons
                        ? wording.number(shown.count())
                        : names.amount(new CoverageAmount.Persons(shown.count())))
                .orElse(PublishedAmount.HIDDEN_SIGN);
    }

    /** Nothing is said of requirements that exclude one another, nor of those of FTE. */
    private String missing(PublishedRequirement one) {
        Optional<CoverageAmount> deficit = one.deficit();
        return deficit.map(amount -> amount.isNone() ? wording.text("none") : names.amount(amount))
                .orElse(PublishedAmount.HIDDEN_SIGN);
    }
}
