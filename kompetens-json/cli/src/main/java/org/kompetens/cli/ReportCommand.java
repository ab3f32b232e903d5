package org.kompetens.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kompetens.calendar.CalendarBoard;
import org.kompetens.cli.ReportDocuments.Kind;
import org.kompetens.count.Counter;
import org.kompetens.count.LongRun;
import org.kompetens.coverage.Coverage;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.horizon.Bridge;
import org.kompetens.json.PublishedActivitiesDocument;
import org.kompetens.json.PublishedCoverageDocument;
import org.kompetens.json.PublishedForecastDocument;
import org.kompetens.json.PublishedRollupDocument;
import org.kompetens.json.RollupDocument;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.Planning;
import org.kompetens.publication.PublishedRollup;
import org.kompetens.report.InternalReport;
import org.kompetens.report.PublicReport;
import org.kompetens.rollup.Rollup;
import org.kompetens.staffing.Opening;
import org.kompetens.staffing.StaffingAssumptions;
import org.kompetens.staffing.StaffingForecast;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a report of a unit as one HTML file. */
@Command(
        description =
                "Write a report on a unit as one HTML file, for screen and paper, and show how the unit" + " stands.",
        footer = {
            "  kompetens report structure.json employees.jsonl --unit elder-care -l sv",
            "  kompetens report structure.json employees.jsonl --unit elder-care \\",
            "      --raw -o elder-care.html",
            "  kompetens report structure.json employees.jsonl --raw --horizon 2027-10-01 \\",
            "      --assumptions staffing.json --plans plans.json \\",
            "      --calendar calendar.json --cycle cycle.json \\",
            "      --completions completions.json"
        })
@SuppressWarnings("NullAway.Init") // picocli fills in what is annotated
final class ReportCommand extends InventoryCommand {

    /** Of deeper levels so much would have to be hidden that little could be said of those above. */
    private static final int LEVELS_OUTSIDE = 1;

    @Option(
            names = "--raw",
            description = "raw figures, for internal use: also what expires, key persons, the bridge, staff and need"
                    + " year by year, which rest on small groups; the report says so on every page. By"
                    + " default it has only what may be published, as with --publish, of the unit and one level"
                    + " below it")
    private boolean raw;

    @Option(
            names = "--coverage",
            description = "without --raw: also how far units have what they need as a whole, as far as it may be"
                    + " shown; with --raw it is always there")
    private boolean coverage;

    @Mixin
    private PublicationChoice publication;

    @Option(
            names = "--documents",
            paramLabel = "FOLDER",
            description = "without --raw: also write all that the report shows as JSON documents into this folder,"
                    + " figures.json, coverage.json, forecast.json and activities.json, so that what is published"
                    + " later can name them with --after")
    private @Nullable Path documents;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            defaultValue = "report.html",
            description = "where the report is written; by default ${DEFAULT-VALUE}")
    private Path output;

    @Option(
            names = "--horizon",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "with --raw: the date up to which expiries and changes are shown; by default a year after"
                    + " the as-of date")
    private @Nullable LocalDate horizon;

    /** Without --raw, who leaves and is hired by them is shown as far as it may be. */
    @Mixin
    private RetirementChoice assumptions;

    @Mixin
    private ReportParts parts;

    @Mixin
    private ReportPersons persons;

    @Override
    Optional<Report> report(FindingPrinter printer) {
        boolean asksForRaw = horizon != null || persons.areAsked();
        boolean asksForPublic = publication.isAsked() || documents != null;
        if (raw ? asksForPublic : asksForRaw) {
            throw wrongUsage("report.raw-only");
        }
        if (!raw) {
            publication.ask(LEVELS_OUTSIDE);
        }
        if (persons.areAsked() && !isOneUnit()) {
            throw wrongUsage("persons.of-one-unit");
        }
        return publication.readEarlier(files().input(), printer) ? super.report(printer) : Optional.empty();
    }

    /**
     * Who is there at the date of a forecast, counted beside the roll-up.
     *
     * @param expected by whose terms
     * @param opening counts them
     */
    private record Forecasting(RetirementChoice.Expected expected, Counter<Employee, Opening> opening) {}

    @Override
    Report report(Inventory inventory, UnitId top) {
        GapAnalysis analysis = GapAnalysis.of(inventory.organisation(), asOf());
        SharedPass pass = new SharedPass();
        Optional<Forecasting> forecasting = forecasting(inventory, pass);
        return raw
                ? internal(inventory, top, analysis, pass, forecasting)
                : outside(inventory, top, analysis, pass, forecasting);
    }

    private Optional<Forecasting> forecasting(Inventory inventory, SharedPass pass) {
        return assumptions.read(inventory, asOf(), wording()).map(expected -> {
            if (!raw) {
                ShownForecast.refuseReports(expected.assumptions(), wording());
            }
            return new Forecasting(
                    expected, pass.counting(Opening.counter(inventory.organisation(), asOf(), expected.rules())));
        });
    }

    private Report outside(
            Inventory inventory, UnitId top, GapAnalysis analysis, SharedPass pass, Optional<Forecasting> forecasting) {
        Optional<Counter<Employee, Coverage>> covered =
                coverage ? Optional.of(pass.counting(Coverage.counter(analysis))) : Optional.empty();
        Rollup rollup = inventory.count((employees, run) -> Rollup.of(analysis, pass.of(employees), run));
        Optional<CalendarBoard> calendar = calendar(inventory);
        ReportDocuments all = new ReportDocuments();
        PublishedRollup published = all.with(
                Kind.FIGURES,
                publication.publish(rollup, top, files().input(), this::printError),
                PublishedRollupDocument::write);
        PublicReport report = PublicReport.of(published, wording().language());
        report = calendar.map(report::withCalendar).orElse(report);
        report = covered.map(of -> publication.publish(of.value(), published, files().input(), this::printError))
                .map(of -> all.with(Kind.COVERAGE, of, PublishedCoverageDocument::write))
                .map(report::withCoverage)
                .orElse(report);
        report = planning(inventory)
                .map(of -> PublicationChoice.publish(of, published, files().input()))
                .map(of -> all.with(Kind.ACTIVITIES, of, PublishedActivitiesDocument::write))
                .map(report::withActivities)
                .orElse(report);
        String html = forecasting
                .map(of -> forecast(of, analysis.organisation()))
                .map(of ->
                        withProgress(published.units().size(), run -> ShownForecast.of(of, published, wording(), run)))
                .map(of -> all.with(Kind.FORECAST, of, PublishedForecastDocument::write))
                .map(report::withForecast)
                .orElse(report)
                .html();
        refuseOthers(all);
        return inFormat(
                out -> {
                    write(html, all);
                    PublishedRollupDocument.write(published, out);
                },
                out -> {
                    new PublishedReport(published, wording()).print(out);
                    write(html, all);
                    say(out);
                });
    }

    /** That a folder has documents of another report has to be noticed before anything is written. */
    private void refuseOthers(ReportDocuments all) {
        if (documents != null) {
            all.ofAnotherReport(documents).ifPresent(file -> {
                throw new InputException(wording().text("report.of-another", "file", file));
            });
            try {
                all.ofEarlierReport(documents).ifPresent(file -> {
                    throw new InputException(wording().text("report.of-earlier", "file", file));
                });
            } catch (IOException e) {
                throw new InputException(wording().text("report.not-written", "file", documents));
            }
        }
    }

    private Report internal(
            Inventory inventory, UnitId top, GapAnalysis analysis, SharedPass pass, Optional<Forecasting> forecasting) {
        Organisation organisation = analysis.organisation();
        Outlook outlook = outlook(organisation, horizon == null ? asOf().plusYears(1) : horizon);
        Counter<Employee, Bridge> bridge = pass.counting(
                Bridge.counter(outlook.horizon().between(asOf(), outlook.later().orElseThrow())));
        Optional<Counter<Employee, Coverage>> covered = organisation.tree().units().stream()
                        .allMatch(unit -> unit.coverage().isEmpty())
                ? Optional.empty()
                : Optional.of(pass.counting(Coverage.counter(analysis)));
        List<Employee> named = new ArrayList<>();
        if (persons.areAsked()) {
            pass.showing(one -> {
                if (inventory.isOf(top, one)) {
                    named.add(one);
                }
            });
        }
        Rollup rollup = inventory.count((employees, run) -> Rollup.of(analysis, pass.of(employees), run));
        InternalReport report =
                InternalReport.of(rollup, top, wording().language()).withBridge(bridge.value());
        report = covered.map(Counter::value).map(report::withCoverage).orElse(report);
        report = calendar(inventory).map(report::withCalendar).orElse(report);
        report = forecasting
                .map(of -> forecast(of, organisation))
                .map(report::withForecast)
                .orElse(report);
        report = planning(inventory).map(report::withPlanning).orElse(report);
        String html = (persons.areAsked() ? report.namingPersons(named) : report).html();
        return inFormat(
                out -> {
                    write(html);
                    RollupDocument.write(rollup, top, out);
                },
                out -> {
                    new TextReport(rollup, wording()).print(top, out);
                    write(html);
                    say(out);
                });
    }

    private Optional<CalendarBoard> calendar(Inventory inventory) {
        return parts.calendar(files().input(), inventory.organisation(), asOf(), inventory.printer());
    }

    private Optional<Planning> planning(Inventory inventory) {
        return parts.planning(files().input(), inventory.organisation(), inventory.printer());
    }

    private StaffingForecast forecast(Forecasting of, Organisation organisation) {
        StaffingAssumptions terms = of.expected().assumptions();
        Opening opening = terms.opening(of.opening().value());
        long size = (long) organisation.tree().size() * organisation.roles().size();
        return withProgress(size, run -> terms.forecast(opening, run));
    }

    private <V> V withProgress(long most, Function<LongRun, V> work) {
        return files().input().withProgress(output.toString(), most, work);
    }

    private void say(PrintStream out) {
        out.println();
        out.println(wording().text("report.written", "file", output));
    }

    private void write(String html) {
        try {
            Files.writeString(output, html, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new InputException(wording().text("report.not-written", "file", output));
        }
    }

    private void write(String html, ReportDocuments all) {
        write(html);
        if (documents != null) {
            try {
                all.write(documents);
            } catch (IOException e) {
                throw new InputException(wording().text("report.not-written", "file", documents));
            }
        }
    }
}
