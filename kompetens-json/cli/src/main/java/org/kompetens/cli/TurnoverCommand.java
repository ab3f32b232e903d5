package org.kompetens.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kompetens.json.Document;
import org.kompetens.json.TurnoverDefinitionDocument;
import org.kompetens.json.TurnoverDocument;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevel;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.staffing.Retired;
import org.kompetens.staffing.Turnover;
import org.kompetens.staffing.TurnoverDefinition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows who came and left. */
@Command(
        description = "Show who came and left in the year before the as-of date, and the turnover by each national"
                + " definition: the same records give different percentages, and each says what it means.",
        footer = {
            "  kompetens turnover structure.json employees.jsonl --as-of 2026-10-01",
            "  kompetens turnover structure.json employees.jsonl -d 2026-10-01 \\",
            "      --definition no-ks-municipality --definition se-state",
            "  kompetens turnover structure.json employees.jsonl -d 2026-10-01 \\",
            "      --retired-from 62 --unit elder-care -f json",
            "  kompetens turnover structure.json employees.jsonl -d 2026-10-01 \\",
            "      --definition own-definition.json",
            "  kompetens turnover structure.json employees.jsonl -d 2026-10-01 \\",
            "      --definition dk-outflow --retired-from 62 --exits-for staffing.json"
        })
@SuppressWarnings("NullAway.Init") // picocli fills in what is annotated
final class TurnoverCommand extends InventoryCommand {

    private static final int LEAST_AGE = 13;
    private static final int MOST_AGE = 100;

    @Option(
            names = "--definition",
            paramLabel = "NAME|FILE",
            description = "use only this definition: a national one by its name, or an organisation's own as a JSON"
                    + " file (a document turnover-definition); may be given several times. By default all national"
                    + " ones: se-state, se-state-2018, no-ks-sector, no-ks-municipality, dk-outflow,"
                    + " dk-outflow-without-pension, dk-inflow")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--retired-from",
            paramLabel = "AGE",
            description = "whoever leaves at this age or above is taken to have retired, as records do not say why"
                    + " somebody left; without it, what depends on that is not shown")
    private @Nullable Integer retiredFrom;

    @Mixin
    private RoleChoice roles;

    @Mixin
    private ExitRatesChoice exitRates;

    private List<TurnoverDefinition> definitions = TurnoverDefinition.NATIONAL;

    @Override
    Optional<Report> report(FindingPrinter printer) {
        if (!names.isEmpty()) {
            definitions = names.stream()
                    .distinct()
                    .flatMap(name -> definition(name, printer).stream())
                    .toList();
        }
        return printer.errors() > 0 ? Optional.empty() : super.report(printer);
    }

    @Override
    Report report(Inventory inventory, UnitId top) {
        Organisation organisation = inventory.organisation();
        definitions.forEach(definition -> checkLevel(definition, organisation));
        Optional<Integer> age = age();
        Predicate<Role> chosen = roles.of(organisation, files().input());
        Retired retired = age.map(Retired::fromAge).orElse((employee, left) -> false);
        if (exitRates.isAsked()) {
            return exitRates(inventory, exitRates.read(inventory, definitions, age, this), retired, top);
        }
        List<Turnover> turnover = count(inventory, definitions, retired);
        return inFormat(
                out -> TurnoverDocument.write(turnover, top, chosen, age, out),
                out -> new TurnoverReport(turnover, chosen, age, wording()).print(top, out));
    }

    private Report exitRates(Inventory inventory, ExitRatesChoice.Asked asked, Retired retired, UnitId top) {
        Turnover measured =
                count(inventory, List.of(asked.definition()), retired).get(0);
        if (measured.at(top).left() == 0) {
            // Who copies the rates into a forecast does not see the report, where it would stand.
            printError(wording().text("turnover.nobody-left"));
        }
        asked.unmeasured(measured, top)
                .ifPresent(bands -> printError(wording().text("turnover.exits-unmeasured", "ages", bands)));
        asked.ofAll(measured, top).ifPresent(rates -> printError(wording().text("turnover.exits-all", "rates", rates)));
        printError(asked.own(measured, top, wording())
                .map(rates -> wording().text("turnover.exits-own", "rates", rates, "least", asked.least()))
                .orElseGet(() -> wording().text("turnover.exits-none-own", "least", asked.least())));
        return asked.report(measured, top);
    }

    private List<Turnover> count(Inventory inventory, List<TurnoverDefinition> by, Retired retired) {
        Organisation organisation = inventory.organisation();
        List<Turnover> turnover =
                inventory.count((employees, run) -> Turnover.byEach(organisation, by, asOf(), retired, employees, run));
        inventory
                .printer()
                .addCounts(
                        files().employeesFile(),
                        turnover.get(0).findings(),
                        turnover.get(0).findingCounts());
        return turnover;
    }

    /** A national definition by its name, or one in a file; empty where that has errors. */
    private Optional<TurnoverDefinition> definition(String given, FindingPrinter printer) {
        Optional<TurnoverDefinition> national = TurnoverDefinition.NATIONAL.stream()
                .filter(one -> one.name().equals(given))
                .findFirst();
        return national.isPresent() ? national : inFile(Path.of(given), printer);
    }

    private Optional<TurnoverDefinition> inFile(Path file, FindingPrinter printer) {
        if (!Files.exists(file)) {
            throw wrongUsage(
                    "turnover.unknown",
                    "name",
                    file,
                    "names",
                    TurnoverDefinition.NATIONAL.stream()
                            .map(TurnoverDefinition::name)
                            .collect(Collectors.joining(", ")));
        }
        try (InputStream in = files().input().open(file)) {
            Document<TurnoverDefinition> document = TurnoverDefinitionDocument.read(in);
            printer.add(file.toString(), document.findings());
            return document.value();
        } catch (IOException e) {
            throw Input.cannotRead(file, e, wording().language());
        }
    }

    /** By a level that is not there, everybody would be counted at the top. */
    private void checkLevel(TurnoverDefinition definition, Organisation organisation) {
        List<UnitLevelId> levels = organisation.structure().unitLevels().stream()
                .map(UnitLevel::id)
                .toList();
        if (definition.employers().filter(level -> !levels.contains(level)).isPresent()) {
            throw wrongUsage(
                    "turnover.level-unknown",
                    "level",
                    definition.employers().get(),
                    "definition",
                    definition.name(),
                    "levels",
                    levels.stream().map(UnitLevelId::value).collect(Collectors.joining(", ")));
        }
    }

    private Optional<Integer> age() {
        if (retiredFrom != null && (retiredFrom < LEAST_AGE || retiredFrom > MOST_AGE)) {
            throw wrongUsage("turnover.age", "least", LEAST_AGE, "most", MOST_AGE, "given", retiredFrom);
        }
        return Optional.ofNullable(retiredFrom);
    }
}
