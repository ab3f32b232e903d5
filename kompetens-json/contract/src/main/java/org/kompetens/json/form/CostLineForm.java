package org.kompetens.json.form;

import static org.kompetens.json.form.DateForm.DATE;
import static org.kompetens.json.form.MoneyForm.MONEY;
import static org.kompetens.json.form.MoneyForm.QUANTITY;
import static org.kompetens.json.form.Part.oneOf;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.TextForm.TEXT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kompetens.cost.CostKind;
import org.kompetens.cost.CostLine;
import org.kompetens.cost.Money;
import org.kompetens.cost.Price;
import org.kompetens.cost.VatBasis;
import org.kompetens.cost.Years;

/** One cost of an activity. */
final class CostLineForm {

    static final WordForm<VatBasis> VAT_BASIS = WordForm.oneOf(List.of(VatBasis.values()), VatBasis::code);

    private static final Part<Price.Rated, BigDecimal> HOW_MANY = required(
            Property.of("quantity", QUANTITY, "How many hours, days or persons.")
                    .example("192"),
            Price.Rated::quantity);
    private static final Part<Price.Rated, Money> RATE =
            required(Property.of("rate", MONEY, "What one costs."), Price.Rated::rate);
    private static final Part<Price.Rated, LocalDate> RATE_OF = required(
            Property.of("rateOf", DATE, "The date for which that was looked up; later it may be another."),
            Price.Rated::rateOf);
    private static final ObjectForm<Price.Rated> RATED = ObjectForm.of(
            "quantity at a rate",
            List.of(HOW_MANY, RATE, RATE_OF),
            of -> new Price.Rated(of.get(HOW_MANY), of.get(RATE), of.get(RATE_OF)));

    private static final Part<CostLine, CostKind> KIND = required(
            Property.of(
                    "kind",
                    PlanningIds.COST_KIND,
                    "What is paid for: fee, material, travel-and-lodging, exam, stipend, pay-while-studying, substitute,"
                            + " trainers-time, own-work, or a kind of the organisation's own."),
            CostLine::kind);
    private static final Part<CostLine, Price> PRICE = oneOf(
            List.of(
                    new Alternative<Price, Money>(
                            Property.of("price", MONEY, "What it comes to in each year."),
                            Price.Fixed::new,
                            price ->
                                    price instanceof Price.Fixed fixed ? Optional.of(fixed.money()) : Optional.empty()),
                    new Alternative<Price, Price.Rated>(
                            Property.of("rated", RATED, "What it comes to in each year, as so many at a rate."),
                            price -> price,
                            price -> price instanceof Price.Rated rated ? Optional.of(rated) : Optional.empty())),
            CostLine::price);
    private static final Part<CostLine, Years> YEARS = YearsForm.years(CostLine::years);
    private static final Part<CostLine, VatBasis> VAT = required(
            Property.of(
                    "vat", VAT_BASIS, "Whether value added tax is in it, or there is no such tax on it, as on pay."),
            CostLine::vat);
    private static final Part<CostLine, Optional<String>> SOURCE = optional(
            Property.of("source", TEXT, "Where the figure comes from, such as an offer.")
                    .example("\"offer of 2026-09-30\""),
            CostLine::source);

    static final ObjectForm<CostLine> COST_LINE = ObjectForm.of(
            "cost",
            List.of(KIND, PRICE, YEARS, VAT, SOURCE),
            of -> new CostLine(of.get(KIND), of.get(PRICE), of.get(YEARS), of.get(VAT), of.get(SOURCE)));

    private CostLineForm() {}
}
