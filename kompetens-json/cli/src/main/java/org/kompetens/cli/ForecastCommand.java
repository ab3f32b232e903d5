package org.kompetens.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.FindingsException;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.json.ForecastComparisonDocument;
import org.kompetens.json.ForecastDocument;
import org.kompetens.json.LocatedFinding;
import org.kompetens.json.PublishedForecastDocument;
import org.kompetens.json.StaffingAssumptionsDocument;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.publication.PublishedForecast;
import org.kompetens.publication.PublishedRollup;
import org.kompetens.rollup.Rollup;
import org.kompetens.staffing.Opening;
import org.kompetens.staffing.RetirementRates;
import org.kompetens.staffing.RetirementRules;
import org.kompetens.staffing.ScenarioComparison;
import org.kompetens.staffing.Simulation;
import org.kompetens.staffing.StaffingAssumptions;
import org.kompetens.staffing.StaffingForecast;
import org.kompetens.staffing.StaffingRule;
import org.kompetens.staffing.StaffingScenario;
import org.kompetens.staffing.StochasticForecast;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows how staff will change year by year. */
@Command(
        description = "Show how many will leave, year by year, and how many must be recruited: starting from"
                + " today's staff, with what is assumed about retirement, turnover, demand and hires.",
        exitCodeList = {
            "0:all is well; there may be warnings",
            "1:some records are wrong, and are left out of the figures",
            "2:wrong usage",
            "3:nothing shown: the structure or the assumptions have errors, or a file cannot be read"
        },
        footer = {
            "  kompetens forecast structure.json employees.jsonl -a staffing.json \\",
            "      --as-of 2026-10-01",
            "  kompetens forecast structure.json employees.jsonl -a staffing.json \\",
            "      --role nurse --years 5",
            "  kompetens forecast structure.json employees.jsonl -a staffing.json \\",
            "      --scenario stay-longer -f json",
            "  kompetens forecast structure.json employees.jsonl -a staffing.json --publish",
            "  kompetens forecast county.json -a reports.json -d 2026-10-01"
        })
@SuppressWarnings("NullAway.Init") // picocli fills in what is annotated
final class ForecastCommand extends FiguresCommand {

    private static final long DEFAULT_SEED = 1;

    @Option(
            names = {"-a", "--assumptions"},
            paramLabel = "FILE",
            required = true,
            description = "what is assumed, as JSON: retirement, rates of exit, demand, hires; members' reports and"
                    + " imputations; scenarios")
    private Path file;

    @Option(
            names = {"-y", "--years"},
            paramLabel = "YEARS",
            description = "how many years, from 1 to 30; by default as the assumptions say")
    private @Nullable Integer years;

    @Option(
            names = {"-s", "--scenario"},
            paramLabel = "SCENARIO",
            description = "show the assumptions' scenario with this id beside the forecast, with what each of its"
                    + " levers contributes to the difference")
    private @Nullable String scenario;

    @Option(
            names = "--paths",
            paramLabel = "PATHS",
            description = "also show the range in which the figures are likely to lie, if chance decides for each"
                    + " person: from 9 to 100,000 paths, such as 1000")
    private @Nullable Integer paths;

    @Option(
            names = "--seed",
            paramLabel = "SEED",
            description = "with --paths: the same seed gives the same figures; by default " + DEFAULT_SEED)
    private @Nullable Long seed;

    @Mixin
    private RoleChoice roles;

    @Mixin
    private PublicationChoice publication;

    @Override
    Optional<Report> report(FindingPrinter printer) {
        if (publication.isAsked() && (roles.isGiven() || scenario != null || paths != null)) {
            throw wrongUsage("publish.forecast");
        }
        if (publication.isAsked() && files().isStandardInput()) {
            throw wrongUsage("publish.read-twice");
        }
        return publication.readEarlier(files().input(), printer) ? forecast(printer) : Optional.empty();
    }

    private Optional<Report> forecast(FindingPrinter printer) {
        StaffingAssumptionsDocument document = ofYears(read());
        Optional<Inventory> inventory = files().read(printer);
        if (inventory.isEmpty()) {
            printer.add(file.toString(), document.findings());
            return Optional.empty();
        }
        Opening counted = counted(document, inventory.get());
        List<LocatedFinding> found = document.in(counted).findings();
        printer.add(file.toString(), found);
        if (document.assumptions().isEmpty()
                || found.stream().anyMatch(located -> located.finding().isError())) {
            return Optional.empty();
        }
        StaffingAssumptions assumptions = document.assumptions().get();
        Optional<StaffingScenario> compared = scenario(assumptions);
        if (simulation().isPresent() && compared.isPresent()) {
            throw wrongUsage("forecast.paths-beside-scenario");
        }
        try {
            return Optional.of(report(inventory.get(), counted, assumptions, compared, printer));
        } catch (FindingsException e) {
            printer.add(file.toString(), document.locate(e.findings()));
            return Optional.empty();
        }
    }

    /** The staff of the records; where something is wrong with when people retire, as if nobody did. */
    private Opening counted(StaffingAssumptionsDocument document, Inventory inventory) {
        RetirementRules rules = document.assumptions()
                .filter(assumed -> !assumed.findings().hasErrors()
                        && !assumed.findings(asOf()).hasErrors())
                .map(assumed -> assumed.rules(asOf()))
                .orElse(RetirementRules.of(RetirementRates.NONE));
        return inventory.count((employees, run) -> Opening.of(inventory.organisation(), asOf(), rules, employees, run));
    }

    private StaffingAssumptionsDocument read() {
        if (Input.isStandardInput(file) && files().isStandardInput()) {
            throw wrongUsage("file.standard-input-once");
        }
        try (InputStream in = files().input().open(file)) {
            return StaffingAssumptionsDocument.read(in);
        } catch (IOException e) {
            throw Input.cannotRead(file, e, wording().language());
        }
    }

    private Optional<Simulation> simulation() {
        if (paths == null) {
            if (seed != null) {
                throw wrongUsage("forecast.seed-alone");
            }
            return Optional.empty();
        }
        if (paths < Simulation.LEAST_PATHS || paths > Simulation.MOST_PATHS) {
            throw wrongUsage(
                    "forecast.paths", "least", Simulation.LEAST_PATHS, "most", Simulation.MOST_PATHS, "given", paths);
        }
        return Optional.of(new Simulation(seed == null ? DEFAULT_SEED : seed, paths));
    }

    private StaffingAssumptionsDocument ofYears(StaffingAssumptionsDocument document) {
        if (years == null) {
            return document;
        }
        try {
            return document.withYears(years);
        } catch (FindingsException e) {
            throw wrongUsage(
                    "forecast.years",
                    "message",
                    e.findings().list().get(0).message(wording().language()));
        }
    }

    private Optional<StaffingScenario> scenario(StaffingAssumptions assumptions) {
        if (scenario == null) {
            return Optional.empty();
        }
        List<StaffingScenario> all = assumptions.scenarios();
        String asked = scenario;
        return Optional.of(all.stream()
                .filter(one -> one.id().equals(asked))
                .findFirst()
                .orElseThrow(() -> wrongUsage(
                        "scenario.unknown",
                        "scenario",
                        asked,
                        "scenarios",
                        all.isEmpty()
                                ? wording().text("none")
                                : all.stream().map(StaffingScenario::id).collect(Collectors.joining(", ")))));
    }

    private Report report(
            Inventory inventory,
            Opening counted,
            StaffingAssumptions assumptions,
            Optional<StaffingScenario> compared,
            FindingPrinter printer) {
        Organisation organisation = counted.organisation();
        UnitTree tree = organisation.tree();
        UnitId top = oneUnit(tree).orElseGet(() -> tree.unit(0).id());
        Predicate<Role> chosen = roles.of(organisation, files().input());
        if (publication.isAsked()) {
            ShownForecast.refuseReports(assumptions, wording());
        }
        Opening opening = assumptions.opening(counted);
        printer.addCounts(files().employeesFile(), counted.findings(), counted.findingCounts());
        addUnknownCohorts(opening, counted, printer);
        printer.addUnlocated(counted.counted() > 0 ? files().employeesFile() : file.toString(), opening.warnings());
        ForecastText text = new ForecastText(wording());
        long size = (long) tree.size() * organisation.roles().size();
        if (compared.isPresent()) {
            StaffingScenario of = compared.get();
            ScenarioComparison comparison =
                    files().input().withProgress(of.id(), size, run -> assumptions.compare(opening, of, run));
            return inFormat(
                    out -> ForecastComparisonDocument.write(comparison, of, top, chosen, out),
                    out -> new ScenarioReport(comparison, of, chosen, text).print(top, out));
        }
        StaffingForecast forecast =
                files().input().withProgress(file.toString(), size, run -> assumptions.forecast(opening, run));
        if (publication.isAsked()) {
            return published(inventory, forecast, top, text);
        }
        Optional<Simulation> simulation = simulation();
        return simulation.isEmpty()
                ? inFormat(
                        out -> ForecastDocument.write(forecast, top, chosen, out),
                        out -> new ForecastReport(forecast, chosen, text).print(top, out))
                : byChance(forecast, top, chosen, simulation.get(), text);
    }

    /** Beside the figures of the roll-up, which say how many are employed today, and whether that may be shown. */
    private Report published(Inventory inventory, StaffingForecast forecast, UnitId top, ForecastText text) {
        Rollup rollup = inventory.countAgain(
                (employees, run) -> Rollup.of(GapAnalysis.of(inventory.organisation(), asOf()), employees, run));
        PublishedRollup beside = publication.publish(rollup, top, files().input(), this::printError);
        PublishedForecast published = files().input()
                .withProgress(
                        file.toString(),
                        beside.units().size(),
                        run -> ShownForecast.of(forecast, beside, wording(), run));
        return inFormat(
                out -> PublishedForecastDocument.write(published, out),
                out -> new PublishedForecastReport(published, text).print(out));
    }

    /** Of how many groups of age in reports the retirement table says nothing. */
    private void addUnknownCohorts(Opening opening, Opening counted, FindingPrinter printer) {
        String code = StaffingRule.COHORT_UNKNOWN.code();
        long inReports = opening.findingCounts().getOrDefault(code, 0L)
                - counted.findingCounts().getOrDefault(code, 0L);
        if (inReports > 0) {
            printer.addCount(
                    file.toString(), Finding.of(StaffingRule.COHORT_UNKNOWN, FieldPath.of("reports")), inReports);
        }
    }

    private Report byChance(
            StaffingForecast forecast, UnitId top, Predicate<Role> chosen, Simulation simulation, ForecastText text) {
        Organisation organisation = forecast.opening().organisation();
        long paths = (long) organisation.tree().size() * simulation.paths();
        Supplier<StochasticForecast> together = () -> files().input()
                .withProgress(
                        file.toString(), paths, run -> StochasticForecast.of(forecast, top, chosen, simulation, run));
        return inFormat(
                out -> {
                    StochasticForecast chance = together.get();
                    Map<RoleId, StochasticForecast> byRole = files().input()
                            .withProgress(
                                    file.toString(),
                                    paths * organisation.roles().size(),
                                    chance::byRole);
                    ForecastDocument.write(chance, byRole, out);
                },
                out -> {
                    new ForecastReport(forecast, chosen, text).print(top, out);
                    new ChanceReport(together.get(), text).print(top, out);
                });
    }
}
