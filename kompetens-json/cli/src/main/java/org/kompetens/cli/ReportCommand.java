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
import org.jspecify.annotations.Nullable;
import org.kompetens.calendar.CalendarBoard;
import org.kompetens.count.EmployeeSource;
import org.kompetens.count.LongRun;
import org.kompetens.coverage.Coverage;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.horizon.Bridge;
import org.kompetens.json.PublishedRollupDocument;
import org.kompetens.json.RollupDocument;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.LeftOut;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.planning.Planning;
import org.kompetens.publication.PublishedActivities;
import org.kompetens.publication.PublishedCoverage;
import org.kompetens.publication.PublishedRollup;
import org.kompetens.report.InternalReport;
import org.kompetens.report.PublicReport;
import org.kompetens.rollup.Rollup;
import org.kompetens.staffing.Opening;
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
        if (raw ? publication.isAsked() : asksForRaw) {
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

    @Override
    Report report(Inventory inventory, UnitId top) {
        Organisation organisation = inventory.organisation();
        GapAnalysis analysis = GapAnalysis.of(organisation, asOf());
        List<Employee> counted = new ArrayList<>();
        Rollup rollup = inventory.count((employees, run) -> Rollup.of(
                analysis,
                new Records(
                        employees,
                        (record, findings) -> record.flatMap(one -> LeftOut.asCounted(one, findings))
                                .ifPresent(counted::add)),
                run));
        Optional<CalendarBoard> calendar = parts.calendar(files().input(), organisation, asOf(), inventory.printer());
        if (!raw) {
            PublishedRollup published = publication.publish(rollup, top, files().input(), this::printError);
            String html = outside(inventory, published, counted, calendar);
            return inFormat(
                    out -> {
                        write(html);
                        PublishedRollupDocument.write(published, out);
                    },
                    out -> {
                        new PublishedReport(published, wording()).print(out);
                        writeAndSay(html, out);
                    });
        }
        String html = internal(inventory, top, rollup, counted, calendar);
        return inFormat(
                out -> {
                    write(html);
                    RollupDocument.write(rollup, top, out);
                },
                out -> {
                    new TextReport(rollup, wording()).print(top, out);
                    writeAndSay(html, out);
                });
    }

    private String outside(
            Inventory inventory, PublishedRollup published, List<Employee> counted, Optional<CalendarBoard> calendar) {
        PublicReport report = PublicReport.of(published, wording().language());
        report = calendar.map(report::withCalendar).orElse(report);
        if (coverage) {
            report = report.withCoverage(PublishedCoverage.of(
                    Coverage.of(published.analysis(), source(counted), LongRun.onAllProcessors()), published));
        }
        Optional<Planning> planning = parts.planning(files().input(), inventory.organisation(), inventory.printer());
        report = planning.map(of -> PublishedActivities.of(of, published))
                .map(report::withActivities)
                .orElse(report);
        return forecast(inventory, counted)
                .map(of -> ShownForecast.of(of, published, wording(), LongRun.onAllProcessors()))
                .map(report::withForecast)
                .orElse(report)
                .html();
    }

    /** The forecast by the assumptions, if any are given. */
    private Optional<StaffingForecast> forecast(Inventory inventory, List<Employee> counted) {
        LongRun run = LongRun.onAllProcessors();
        return assumptions.read(inventory, asOf(), wording()).map(expected -> {
            if (!raw) {
                ShownForecast.refuseReports(expected.assumptions(), wording());
            }
            Opening opening = expected.assumptions()
                    .opening(Opening.of(inventory.organisation(), asOf(), expected.rules(), source(counted), run));
            return expected.assumptions().forecast(opening, run);
        });
    }

    private String internal(
            Inventory inventory, UnitId top, Rollup rollup, List<Employee> counted, Optional<CalendarBoard> calendar) {
        Organisation organisation = inventory.organisation();
        Outlook outlook = outlook(organisation, horizon == null ? asOf().plusYears(1) : horizon);
        LongRun run = LongRun.onAllProcessors();
        InternalReport report = InternalReport.of(rollup, top, wording().language())
                .withBridge(Bridge.of(
                        outlook.horizon().between(asOf(), outlook.later().orElseThrow()), source(counted), run));
        if (organisation.tree().units().stream()
                .anyMatch(unit -> !unit.coverage().isEmpty())) {
            report = report.withCoverage(Coverage.of(rollup.analysis(), source(counted), run));
        }
        if (calendar.isPresent()) {
            report = report.withCalendar(calendar.get());
        }
        report = forecast(inventory, counted).map(report::withForecast).orElse(report);
        Optional<Planning> planning = parts.planning(files().input(), organisation, inventory.printer());
        if (planning.isPresent()) {
            report = report.withPlanning(planning.get());
        }
        return (persons.areAsked() ? report.namingPersons(within(organisation.tree(), top, counted)) : report).html();
    }

    private static EmployeeSource source(List<Employee> employees) {
        return EmployeeSource.of(employees.iterator());
    }

    private static List<Employee> within(UnitTree tree, UnitId top, List<Employee> employees) {
        int first = tree.indexOf(top);
        return employees.stream()
                .filter(employee -> employee.employments().stream()
                        .anyMatch(employment -> tree.isWithin(tree.indexOf(employment.unit()), first)))
                .toList();
    }

    private void writeAndSay(String html, PrintStream out) {
        write(html);
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
}
