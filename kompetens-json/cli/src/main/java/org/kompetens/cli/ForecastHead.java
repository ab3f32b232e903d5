package org.kompetens.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.ResolvedRole;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.UnitId;
import org.kompetens.staffing.ExitRates;
import org.kompetens.staffing.Figure;
import org.kompetens.staffing.ForecastYear;
import org.kompetens.staffing.Imputation;
import org.kompetens.staffing.OpeningStock;
import org.kompetens.staffing.Quantity;
import org.kompetens.staffing.Staff;
import org.kompetens.staffing.StaffingForecast;
import org.kompetens.staffing.StockAndFlow;

/** What a forecast is of, and how much of it is not known. */
final class ForecastHead {

    private final StaffingForecast forecast;
    private final Organisation organisation;
    private final Predicate<Role> roles;
    private final ForecastText text;

    ForecastHead(StaffingForecast forecast, Predicate<Role> roles, ForecastText text) {
        this.forecast = forecast;
        this.organisation = forecast.opening().organisation();
        this.roles = roles;
        this.text = text;
    }

    void print(UnitId top, List<ForecastYear> years, PrintStream out) {
        ForecastYear last = years.get(years.size() - 1);
        out.println(
                text.of("head", "unit", name(top), "from", forecast.opening().asOf(), "to", last.to()));
        if (forecast.opening().counted() > 0) {
            text.wording().printRecords(forecast.opening(), out);
        }
        Figure today = years.get(0).flows().opening();
        out.println(text.of(
                "today",
                "heads",
                text.amount(today.total().heads()),
                "fte",
                text.amount(today.total().fte())));
        long hourly = counted(top, stock -> stock.hourly().employments());
        if (hourly > 0) {
            out.println(text.of("hourly", "count", hourly));
        }
        printAgeUnknown(top, years, out);
        printOutsideThePolicy(top, years.size(), out);
        printMeasured(forecast.assumptions().exits(), out);
        printImputations(top, today, out);
    }

    private void printMeasured(ExitRates exits, PrintStream out) {
        if (exits.measured().isEmpty()) {
            return;
        }
        ExitRates.Measured measured = exits.measured().get();
        boolean isHere = organisation.tree().contains(measured.unit());
        List<Object> values = new ArrayList<>(List.of(
                "unit",
                isHere ? name(measured.unit()) : measured.unit(),
                "from",
                measured.from(),
                "until",
                measured.until(),
                "definition",
                measured.definition(),
                "least",
                measured.least()));
        String ofTheirOwn = organisation.roles().stream()
                .map(ResolvedRole::role)
                .filter(roles)
                .filter(role -> exits.byRole().containsKey(role.id()))
                .map(role -> text.wording().name(role.labels()))
                .collect(Collectors.joining(", "));
        if (!ofTheirOwn.isEmpty()) {
            values.addAll(List.of("roles", ofTheirOwn));
        }
        measured.retiredFrom().ifPresent(age -> values.addAll(List.of("retired-from", age)));
        out.println(text.of("measured", values.toArray()));
    }

    /** Of the roles that are shown. */
    private long counted(UnitId top, ToLongFunction<OpeningStock> number) {
        return organisation.roles().stream()
                .map(ResolvedRole::role)
                .filter(roles)
                .mapToLong(role -> number.applyAsLong(forecast.opening().at(top, role.id())))
                .sum();
    }

    private void printAgeUnknown(UnitId top, List<ForecastYear> years, PrintStream out) {
        long unknown = counted(top, OpeningStock::ageUnknown);
        if (unknown == 0) {
            return;
        }
        ForecastYear first = years.get(0);
        ForecastYear last = years.get(years.size() - 1);
        out.println(text.of(
                "age-unknown",
                "count",
                unknown,
                "all",
                counted(top, OpeningStock::employments),
                "share",
                text.percent(
                        fte(first.ageUnknown().opening()), fte(first.flows().opening())),
                "later",
                text.percent(fte(last.ageUnknown().closing()), fte(last.flows().closing())),
                "known-exits",
                share(years, StockAndFlow::knownExits),
                "other-exits",
                share(years, StockAndFlow::otherExits),
                "leavers",
                share(years, StockAndFlow::leavers)));
    }

    /** Which part of a flow of all years is of people of unknown age, in FTE; a dash where nobody flows. */
    private String share(List<ForecastYear> years, Function<StockAndFlow, Figure> flow) {
        return text.percent(
                sum(years, year -> flow.apply(year.ageUnknown())), sum(years, year -> flow.apply(year.flows())));
    }

    private static Quantity sum(List<ForecastYear> years, Function<ForecastYear, Figure> figure) {
        return years.stream().map(year -> fte(figure.apply(year))).reduce(Quantity.ZERO, Quantity::plus);
    }

    private static Quantity fte(Figure figure) {
        return figure.total().fte();
    }

    private void printOutsideThePolicy(UnitId top, int years, PrintStream out) {
        long overdue = counted(top, OpeningStock::overdue);
        if (overdue > 0) {
            out.println(text.of("overdue", "count", overdue));
        }
        long cohortUnknown = counted(top, OpeningStock::cohortUnknown);
        if (cohortUnknown > 0) {
            int oldest = organisation.roles().stream()
                    .map(ResolvedRole::role)
                    .filter(roles)
                    .flatMap(role -> forecast.opening().at(top, role.id()).cohortUnknownOldest().stream())
                    .mapToInt(Integer::intValue)
                    .max()
                    .orElse(0);
            out.println(text.of("cohort-unknown", "count", cohortUnknown, "oldest", oldest + years));
        }
    }

    private void printImputations(UnitId top, Figure today, PrintStream out) {
        if (forecast.imputations().isEmpty()) {
            return;
        }
        Quantity all = today.total().fte();
        long observed = Apportionment.tenths(all)
                - forecast.imputations().stream()
                        .mapToLong(imputation ->
                                Apportionment.tenths(imputed(top, imputation).fte()))
                        .sum();
        out.println(text.of(
                "observed-of",
                "fte",
                text.tenths(observed, false),
                "share",
                text.percent(today.observed().fte(), all)));
        for (int i = 0; i < forecast.imputations().size(); i++) {
            Imputation imputation = forecast.imputations().get(i);
            Staff of = imputed(top, imputation);
            out.println(text.of(
                    "imputation",
                    "number",
                    i + 1,
                    "fte",
                    text.amount(of.fte()),
                    "share",
                    text.percent(of.fte(), all),
                    "how",
                    how(imputation)));
        }
    }

    /** What rests on an assumption today. */
    private Staff imputed(UnitId top, Imputation imputation) {
        return forecast.yearsImputed(top, roles, imputation)
                .get(0)
                .flows()
                .opening()
                .total();
    }

    private String how(Imputation imputation) {
        String members = imputation.members().stream().map(this::name).collect(Collectors.joining(", "));
        String reference = name(imputation.reference());
        if (imputation instanceof Imputation.Together together) {
            return text.of(
                    "together", "members", members, "reference", reference, "ratio", text.decimal(together.ratio()));
        }
        if (imputation instanceof Imputation.Each each) {
            return text.of("each", "members", members, "reference", reference, "ratio", text.decimal(each.ratio()));
        }
        return text.of(
                imputation instanceof Imputation.ByPopulation ? "by-population" : "by-headcount",
                "members",
                members,
                "reference",
                reference);
    }

    private String name(UnitId unit) {
        return text.wording()
                .name(organisation
                        .tree()
                        .unit(organisation.tree().indexOf(unit))
                        .labels());
    }
}
