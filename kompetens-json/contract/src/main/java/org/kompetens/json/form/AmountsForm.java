package org.kompetens.json.form;

import static org.kompetens.json.form.IdMapForm.idMap;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.WholeForm.integer;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.kompetens.cost.Amounts;
import org.kompetens.cost.CostSum;
import org.kompetens.json.token.JsonOut;

/** Sums of money in results, one a currency, to four decimals. */
final class AmountsForm {

    private static final int DECIMALS = 4;

    /** The sums of one year. */
    record OfYear<A>(int year, A amounts) {

        static <A> List<OfYear<A>> each(SortedMap<Integer, A> byYear) {
            return byYear.entrySet().stream()
                    .map(year -> new OfYear<>(year.getKey(), year.getValue()))
                    .toList();
        }
    }

    static final Form<Map<Currency, BigDecimal>> AMOUNTS = idMap(IdForm.currency("SEK"), DecimalForm.rounded());

    static final ResultForm<CostSum> COST_SUM = ResultForm.of(
            "sum of costs",
            List.of(
                    amounts("gross", "What it costs, whoever pays.", CostSum::gross),
                    amounts("granted", "What funds have granted, claimed and paid ones included.", CostSum::granted),
                    amounts("hopedFor", "What is applied for and not decided.", CostSum::hopedFor),
                    amounts("net", "What the organisation is certain to pay itself.", CostSum::net),
                    amounts(
                            "netIfAllGranted",
                            "What it pays itself if all that is applied for is granted.",
                            CostSum::netIfAllGranted)));

    static final ResultForm<OfYear<CostSum>> COST_OF_YEAR = ResultForm.of(
            "cost of a year",
            List.of(
                    year(),
                    required(
                            Property.of("cost", COST_SUM, "What it costs, and who pays."),
                            COST_SUM.of(OfYear::amounts))));

    private static final Part<OfYear<Amounts>, Integer> YEAR_OF_AMOUNTS = year();

    private static final Part<OfYear<Amounts>, Map<Currency, BigDecimal>> AMOUNTS_IN_YEAR =
            amounts("amounts", "How much, by currency.", OfYear::amounts);

    static final ResultForm<OfYear<Amounts>> AMOUNTS_OF_YEAR =
            ResultForm.of("amounts of a year", List.of(YEAR_OF_AMOUNTS, AMOUNTS_IN_YEAR));

    private AmountsForm() {}

    private static <A> Part<OfYear<A>, Integer> year() {
        return required(Property.of("year", integer(1900, 2200), "Which year.").example("2027"), OfYear::year);
    }

    static <T> Part<T, Map<Currency, BigDecimal>> amounts(String name, String meaning, Function<T, Amounts> getter) {
        return required(Property.of(name, AMOUNTS, meaning), of -> rounded(getter.apply(of)));
    }

    /** A list of years with what each costs. */
    static <T> Part<T, List<Values<OfYear<Amounts>>>> amountsByYear(
            String name, String meaning, Function<T, SortedMap<Integer, Amounts>> getter) {
        return required(
                Property.of(name, list(AMOUNTS_OF_YEAR), meaning),
                AMOUNTS_OF_YEAR.each(of -> OfYear.each(getter.apply(of))));
    }

    /** The years as they were read. */
    static SortedMap<Integer, Amounts> byYear(List<Values<OfYear<Amounts>>> years) {
        SortedMap<Integer, Amounts> byYear = new TreeMap<>();
        for (Values<OfYear<Amounts>> year : years) {
            Amounts sum = year.get(AMOUNTS_IN_YEAR).entrySet().stream()
                    .map(one -> Amounts.of(one.getValue(), one.getKey()))
                    .reduce(Amounts.NONE, Amounts::plus);
            byYear.merge(year.get(YEAR_OF_AMOUNTS), sum, Amounts::plus);
        }
        return byYear;
    }

    static void write(Amounts amounts, JsonOut json) throws IOException {
        AMOUNTS.write(rounded(amounts), json);
    }

    static Map<Currency, BigDecimal> rounded(Amounts amounts) {
        Map<Currency, BigDecimal> rounded = new LinkedHashMap<>();
        amounts.byCurrency()
                .forEach((currency, sum) -> rounded.put(currency, sum.setScale(DECIMALS, RoundingMode.HALF_UP)));
        return rounded;
    }
}
