package org.kompetens.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import org.kompetens.organisation.FteSum;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;
import org.kompetens.staffing.Figure;
import org.kompetens.staffing.ForecastYear;
import org.kompetens.staffing.Imputation;
import org.kompetens.staffing.OpeningStock;
import org.kompetens.staffing.Quantity;
import org.kompetens.staffing.Staff;
import org.kompetens.staffing.StaffingForecast;

/** What a forecast is of, and how much of it is not known. */
final class ForecastHead {

    private final StaffingForecast forecast;
    private final Organisation organisation;
    private final ForecastText text;

    ForecastHead(StaffingForecast forecast, ForecastText text) {
        this.forecast = forecast;
        this.organisation = forecast.opening().organisation();
        this.text = text;
    }

    void print(UnitId top, List<ForecastYear> years, PrintStream out) {
        ForecastYear last = years.get(years.size() - 1);
        out.println(
                text.of("head", "unit", name(top), "from", forecast.opening().asOf(), "to", last.to()));
        if (forecast.opening().counted() > 0) {
            text.wording()
                    .printRecords(
                            forecast.opening().counted(), forecast.opening().refused(), out);
        }
        Figure today = years.get(0).flows().opening();
        out.println(text.of(
                "today",
                "heads",
                text.amount(today.total().heads()),
                "fte",
                text.amount(today.total().fte())));
        OpeningStock counted = forecast.opening().at(top);
        if (counted.hourly().employments() > 0) {
            out.println(text.of("hourly", "count", counted.hourly().employments()));
        }
        printUnknown(counted, last, out);
        printImputations(top, today, out);
    }

    private void printUnknown(OpeningStock counted, ForecastYear last, PrintStream out) {
        if (counted.ageUnknown() > 0) {
            out.println(text.of(
                    "age-unknown",
                    "count",
                    counted.ageUnknown(),
                    "all",
                    counted.employments(),
                    "share",
                    text.wording().percent(tenThousandths(counted.ageUnknownFte()), tenThousandths(counted.fte())),
                    "later",
                    text.percent(
                            last.ageUnknown().total().fte(),
                            last.flows().closing().total().fte())));
        }
        if (counted.overdue() > 0) {
            out.println(text.of("overdue", "count", counted.overdue()));
        }
        if (counted.cohortUnknown() > 0) {
            out.println(text.of("cohort-unknown", "count", counted.cohortUnknown()));
        }
    }

    private static long tenThousandths(FteSum fte) {
        return fte.tenThousandths();
    }

    private void printImputations(UnitId top, Figure today, PrintStream out) {
        if (forecast.imputations().isEmpty()) {
            return;
        }
        Quantity all = today.total().fte();
        out.println(text.of(
                "observed-of",
                "fte",
                text.amount(today.observed().fte()),
                "share",
                text.percent(today.observed().fte(), all)));
        for (int i = 0; i < forecast.imputations().size(); i++) {
            Imputation imputation = forecast.imputations().get(i);
            Staff of = forecast.yearsImputed(top, imputation)
                    .get(0)
                    .flows()
                    .opening()
                    .total();
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
