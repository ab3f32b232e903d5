package org.kompetens.json.form;

import static org.kompetens.json.form.ChoicePart.choice;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.leftOutIf;
import static org.kompetens.json.form.Part.orElse;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.TextForm.TEXT;
import static org.kompetens.json.form.WholeForm.integer;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.kompetens.staffing.LeavingDay;
import org.kompetens.staffing.Rate;
import org.kompetens.staffing.RetirementAge;
import org.kompetens.staffing.RetirementRates;
import org.kompetens.staffing.RetirementRow;
import org.kompetens.staffing.RetirementTable;
import org.kompetens.staffing.RetirementTerms;

/** When people are expected to retire. */
final class RetirementTermsForm {

    private static final int MOST_MONTHS = 11;
    private static final int MOST_ROWS = 1000;

    private static final Part<RetirementTerms.OfTable, RetirementTerms.Country> COUNTRY = required(
            Property.of(
                            "country",
                            WordForm.oneOf(List.of(RetirementTerms.Country.values()), RetirementTerms.Country::name),
                            "The country whose table of age limits is used.")
                    .example("\"SE\""),
            RetirementTerms.OfTable::country);
    private static final Part<RetirementTerms.OfTable, String> LIMIT =
            limit("\"reference-age\"", RetirementTerms.OfTable::limit);
    private static final Part<RetirementTerms.OfTable, Boolean> FORECASTS =
            forecasts(RetirementTerms.OfTable::forecasts);

    private static final Part<RetirementTerms.OfOwnTable, String> OWN_LIMIT =
            limit("\"fire-service\"", RetirementTerms.OfOwnTable::limit);
    private static final Part<RetirementTerms.OfOwnTable, List<RetirementRow>> OWN_ROWS = required(
            Property.of(
                    "rows",
                    list(RetirementRowForm.ROW).notEmpty().atMost(MOST_ROWS),
                    "The rows of the table, of which no two say something of the same people at the same time, but a"
                            + " forecast beside what is enacted."),
            of -> of.table().rows());
    private static final Part<RetirementTerms.OfOwnTable, Boolean> OWN_FORECASTS =
            forecasts(RetirementTerms.OfOwnTable::forecasts);

    private static final Part<RetirementTerms.AtAge, Integer> YEARS = required(
            Property.of("years", AgesForm.OF_STAFF, "The age in whole years."),
            of -> of.age().age().getYears());
    private static final Part<RetirementTerms.AtAge, Integer> MONTHS = leftOutIf(
            Property.of("months", integer(0, MOST_MONTHS), "And so many months; none if left out."),
            0,
            of -> of.age().age().getMonths());
    private static final Part<RetirementTerms.AtAge, LeavingDay> LEAVING_DAY = orElse(
            Property.of(
                    "leavingDay",
                    WordForm.oneOf(LeavingDay.values()),
                    "Whether they leave on the birthday or at the end of its month, which is the case if left out."),
            LeavingDay.END_OF_MONTH,
            of -> of.age().leavingDay());

    private record Weight(int age, int weight) {}

    private static final ObjectForm<Weight> WEIGHT = weight();

    private static final Part<RetirementTerms.Distributed, List<Weight>> WEIGHTS = required(
            Property.of(
                    "ages",
                    list(WEIGHT).notEmpty().each(Weight::age),
                    "At which ages people retire, and how many at each."),
            of -> of.weights().entrySet().stream()
                    .map(entry -> new Weight(entry.getKey(), entry.getValue()))
                    .toList());

    private record ShareAtAge(int age, Rate share) {}

    private static final ObjectForm<ShareAtAge> SHARE = share();

    private static final Part<RetirementTerms.ByRates, List<ShareAtAge>> SHARES = required(
            Property.of(
                    "shares",
                    list(SHARE).each(ShareAtAge::age),
                    "The share of each age that retires within a year; of ages that are not stated none, and above an age of"
                            + " which all do all."),
            of -> of.rates().byAge().entrySet().stream()
                    .map(entry -> new ShareAtAge(entry.getKey(), entry.getValue()))
                    .toList());

    private static final List<ChoicePart.Kind<? extends RetirementTerms>> KINDS = List.of(
            new ChoicePart.Kind<>(
                    "table",
                    RetirementTerms.OfTable.class,
                    ObjectForm.of(
                            "retirement by a table",
                            List.of(COUNTRY, LIMIT, FORECASTS),
                            of -> new RetirementTerms.OfTable(of.get(COUNTRY), of.get(LIMIT), of.get(FORECASTS)))),
            new ChoicePart.Kind<>(
                    "own_table",
                    RetirementTerms.OfOwnTable.class,
                    ObjectForm.of(
                            "retirement by an own table",
                            List.of(OWN_LIMIT, OWN_ROWS, OWN_FORECASTS),
                            of -> new RetirementTerms.OfOwnTable(
                                    new RetirementTable(of.get(OWN_ROWS)), of.get(OWN_LIMIT), of.get(OWN_FORECASTS)))),
            new ChoicePart.Kind<>(
                    "age",
                    RetirementTerms.AtAge.class,
                    ObjectForm.of(
                            "retirement at an age",
                            List.of(YEARS, MONTHS, LEAVING_DAY),
                            of -> new RetirementTerms.AtAge(new RetirementAge(
                                    Period.of(of.get(YEARS), of.get(MONTHS), 0), of.get(LEAVING_DAY))))),
            new ChoicePart.Kind<>(
                    "distribution",
                    RetirementTerms.Distributed.class,
                    ObjectForm.of(
                            "retirement at several ages",
                            List.of(WEIGHTS),
                            of -> new RetirementTerms.Distributed(weights(of.get(WEIGHTS))))),
            new ChoicePart.Kind<>(
                    "shares",
                    RetirementTerms.ByRates.class,
                    ObjectForm.of(
                            "retirement by shares",
                            List.of(SHARES),
                            of -> new RetirementTerms.ByRates(new RetirementRates(shares(of.get(SHARES)))))),
            new ChoicePart.Kind<>(
                    "nobody",
                    RetirementTerms.Nobody.class,
                    ObjectForm.of("no retirement", List.of(), of -> new RetirementTerms.Nobody())));

    private static final Part<RetirementTerms, RetirementTerms> TERMS =
            choice("kind", "How it is told when people retire.", KINDS, terms -> terms);

    static final ObjectForm<RetirementTerms> RETIREMENT =
            ObjectForm.of("retirement terms", List.of(TERMS), of -> of.get(TERMS));

    private RetirementTermsForm() {}

    private static <T> Part<T, String> limit(String example, Function<T, String> getter) {
        return required(
                Property.of("limit", TEXT, "The limit of the table on reaching which everybody leaves.")
                        .example(example),
                getter);
    }

    private static <T> Part<T, Boolean> forecasts(Function<T, Boolean> getter) {
        return orElse(
                Property.of(
                        "forecasts",
                        FlagForm.FLAG,
                        "Whether ages count that are forecast and not enacted; not if left out."),
                false,
                getter);
    }

    private static ObjectForm<Weight> weight() {
        Part<Weight, Integer> age = required(
                Property.of("age", AgesForm.OF_STAFF, "The age that is reached in the year of retirement."),
                Weight::age);
        Part<Weight, Integer> weight = required(
                Property.of(
                        "weight", integer(1, Integer.MAX_VALUE), "How many retire at it, compared with the others."),
                Weight::weight);
        return ObjectForm.of("retirement age", List.of(age, weight), of -> new Weight(of.get(age), of.get(weight)));
    }

    private static ObjectForm<ShareAtAge> share() {
        Part<ShareAtAge, Integer> age = required(
                Property.of("age", AgesForm.OF_STAFF, "The age at the beginning of the year."), ShareAtAge::age);
        Part<ShareAtAge, Rate> share =
                required(Property.of("share", RateForm.RATE, "The share that retires within it."), ShareAtAge::share);
        return ObjectForm.of("share retiring", List.of(age, share), of -> new ShareAtAge(of.get(age), of.get(share)));
    }

    private static SortedMap<Integer, Integer> weights(List<Weight> weights) {
        SortedMap<Integer, Integer> byAge = new TreeMap<>();
        weights.forEach(one -> byAge.put(one.age(), one.weight()));
        return byAge;
    }

    private static SortedMap<Integer, Rate> shares(List<ShareAtAge> shares) {
        Map<Integer, Rate> byAge = new TreeMap<>();
        shares.forEach(one -> byAge.put(one.age(), one.share()));
        return new TreeMap<>(byAge);
    }
}
