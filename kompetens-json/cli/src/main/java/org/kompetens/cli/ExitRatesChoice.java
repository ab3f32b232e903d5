package org.kompetens.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kompetens.json.StaffingAssumptionsDocument;
import org.kompetens.organisation.UnitId;
import org.kompetens.staffing.AgeBand;
import org.kompetens.staffing.ExitRates;
import org.kompetens.staffing.StaffingAssumptions;
import org.kompetens.staffing.Turnover;
import org.kompetens.staffing.TurnoverDefinition;
import org.kompetens.staffing.TurnoverFlows;
import org.kompetens.staffing.TurnoverFormula;
import picocli.CommandLine.Option;

/** That what is measured becomes the rates of exit of a forecast. */
final class ExitRatesChoice {

    private static final Pattern BAND = Pattern.compile("(\\d{1,3})-(\\d{1,3})?");
    private static final int OLDEST = 150;
    private static final int YEAR = 12;

    @Option(
            names = "--exits-for",
            paramLabel = "FILE",
            description = "instead of a report, write these staffing assumptions with the rates of exit as measured by"
                    + " the one --definition, for the command forecast. If people retire by the"
                    + " assumptions, those who retired (see --retired-from) are left out of the rates, so"
                    + " that nobody is counted twice")
    private @Nullable Path file;

    @Option(
            names = "--ages",
            paramLabel = "AGES",
            split = ",",
            description = "with --exits-for: the age bands of the rates, such as 13-29,30-49,50-; at other ages nobody"
                    + " leaves. By default 13-29,30-39,40-49,50-59,60-")
    private List<String> ages = new ArrayList<>(List.of("13-29", "30-39", "40-49", "50-59", "60-"));

    @Option(
            names = "--least",
            paramLabel = "PEOPLE",
            defaultValue = "20",
            description = "with --exits-for: how many people of an age band a role must have for a rate of its own;"
                    + " with fewer, the rate of all roles is used. By default ${DEFAULT-VALUE}")
    private int least;

    boolean isAsked() {
        return file != null;
    }

    /** Assumptions that are to get measured rates, and by which definition of those. */
    record Asked(AssumptionsFile to, TurnoverDefinition definition, SortedSet<AgeBand> bands, int least) {

        /** The age bands in which nobody was, so that nothing is known of who leaves; empty if there are none. */
        Optional<String> unmeasured(Turnover measured, UnitId unit) {
            SortedSet<AgeBand> without = new TreeSet<>(bands);
            without.removeAll(
                    measured.exitRates(unit, bands, least).all().bands().keySet());
            return Optional.of(listed(without)).filter(text -> !text.isEmpty());
        }

        /** Of each age band, how many of all roles left of how many: in the file a fraction is in lowest terms. */
        Optional<String> ofAll(Turnover measured, UnitId unit) {
            return counted(measured, 1, band -> measured.at(unit, band));
        }

        /** The same of each role and age band that has a rate of its own; empty if none has. */
        Optional<String> own(Turnover measured, UnitId unit, Wording wording) {
            return measured.organisation().roles().stream()
                    .flatMap(role -> counted(measured, least, band -> measured.at(unit, role.id(), band))
                            .map(rates -> wording.name(role.role().labels()) + " (" + rates + ")")
                            .stream())
                    .reduce((one, other) -> one + "; " + other);
        }

        private Optional<String> counted(Turnover measured, int least, Function<AgeBand, TurnoverFlows> flows) {
            return bands.stream()
                    .filter(band -> flows.apply(band).atStart() >= least)
                    .map(band -> listed(List.of(band)) + ": "
                            + measured.definition().leavers(flows.apply(band)) + "/"
                            + flows.apply(band).atStart())
                    .reduce((one, other) -> one + ", " + other);
        }

        private static String listed(Collection<AgeBand> bands) {
            return bands.stream()
                    .map(band -> band.from() + "-" + (band.to() == Integer.MAX_VALUE ? "" : band.to()))
                    .collect(Collectors.joining(", "));
        }

        FiguresCommand.Report report(Turnover measured, UnitId unit) {
            ExitRates rates = measured.exitRates(unit, bands, least);
            StaffingAssumptions assumptions = to.assumptions();
            StaffingAssumptions with =
                    assumptions.withForecast(assumptions.forecast().withExits(rates));
            return out -> StaffingAssumptionsDocument.write(with, out);
        }
    }

    /**
     * What is to be measured.
     *
     * @param definitions what is asked for
     * @param retiredFrom from which age on those who left have retired, if that is known
     */
    Asked read(
            Inventory inventory,
            List<TurnoverDefinition> definitions,
            Optional<Integer> retiredFrom,
            FiguresCommand command) {
        if (file == null) {
            throw new IllegalStateException("no assumptions are asked for");
        }
        if (definitions.size() != 1
                || definitions.get(0).events()
                || definitions.get(0).months() != YEAR) {
            throw command.wrongUsage("turnover.exits-definition");
        }
        if (definitions.get(0).formula() == TurnoverFormula.HIRED_BY_START) {
            throw command.wrongUsage("turnover.exits-hired");
        }
        if (least < 1) {
            throw command.wrongUsage("turnover.exits-least", "given", least);
        }
        SortedSet<AgeBand> bands = bands(command);
        AssumptionsFile to = AssumptionsFile.read(file, inventory, command.asOf(), command.wording());
        TurnoverDefinition definition = definitions.get(0);
        if (definition.retirement() && to.assumptions().isRetirementForecast()) {
            definition =
                    definition.named(definition.name() + "-without-retirement").withRetirement(false);
        }
        if (!definition.retirement() && retiredFrom.isEmpty()) {
            throw command.wrongUsage("turnover.exits-unsplit", "file", file);
        }
        return new Asked(to, definition, bands, least);
    }

    private SortedSet<AgeBand> bands(FiguresCommand command) {
        SortedSet<AgeBand> bands = new TreeSet<>();
        for (String one : ages) {
            Matcher band = BAND.matcher(one.strip());
            if (!band.matches()) {
                throw command.wrongUsage("turnover.exits-ages", "given", one);
            }
            int from = Integer.parseInt(band.group(1));
            int to = Optional.ofNullable(band.group(2)).map(Integer::valueOf).orElse(Integer.MAX_VALUE);
            if (from > to || from > OLDEST || (to > OLDEST && to < Integer.MAX_VALUE)) {
                throw command.wrongUsage("turnover.exits-ages", "given", one);
            }
            if (bands.stream().anyMatch(other -> other.from() <= to && from <= other.to())) {
                throw command.wrongUsage("turnover.exits-overlap", "given", one);
            }
            bands.add(new AgeBand(from, to));
        }
        return bands;
    }
}
