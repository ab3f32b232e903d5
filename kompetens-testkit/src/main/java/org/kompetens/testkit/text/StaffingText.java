package org.kompetens.testkit.text;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.kompetens.organisation.RoleId;
import org.kompetens.rollup.Fraction;
import org.kompetens.staffing.AgeBand;
import org.kompetens.staffing.ConstantDemand;
import org.kompetens.staffing.Demand;
import org.kompetens.staffing.DemographicDemand;
import org.kompetens.staffing.ExitRates;
import org.kompetens.staffing.ForecastAssumptions;
import org.kompetens.staffing.GivenDemand;
import org.kompetens.staffing.HireProfile;
import org.kompetens.staffing.LeavingDay;
import org.kompetens.staffing.PlannedHire;
import org.kompetens.staffing.Population;
import org.kompetens.staffing.Quantity;
import org.kompetens.staffing.Rate;
import org.kompetens.staffing.Ratio;
import org.kompetens.staffing.RetirementAge;
import org.kompetens.staffing.RetirementPolicy;
import org.kompetens.staffing.RetirementRates;
import org.kompetens.staffing.RetirementTerms;
import org.kompetens.staffing.ScaledDemand;
import org.kompetens.testkit.system.StaffingSituation;

/**
 * Assumptions of forecasts as what {@link JsonLayout} lays out, in the form of the document {@code staffing-assumptions}. Shares
 * whose decimals do not end are rounded.
 */
final class StaffingText {

    private static final int MONTHS_OF_YEAR = 12;

    /** Beyond it a document says that a band has no end. */
    private static final int OLDEST = 150;

    private StaffingText() {}

    static Map<String, Object> of(StaffingSituation situation) {
        ForecastAssumptions assumptions = situation.assumptions();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("years", assumptions.years());
        Function<RetirementPolicy, Map<String, Object>> retirement = policy -> retirement(policy, situation.asOf());
        object.put("retirement", retirement.apply(situation.rules().general()));
        putByRole(object, "retirementByRole", situation.rules().byRole(), retirement);
        putForecast(object, assumptions);
        return object;
    }

    /** What is assumed of the years to come, but how many there are. */
    static void putForecast(Map<String, Object> object, ForecastAssumptions assumptions) {
        object.put("laterRetirement", assumptions.laterRetirement());
        Map<String, Object> exits = exits(assumptions.exits().all());
        putByRole(exits, "byRole", assumptions.exits().byRole(), StaffingText::exits);
        if (assumptions.exits().retirement()) {
            exits.put("includeRetirement", true);
        }
        object.put("exits", exits);
        object.put("exitOrder", StructureText.wireName(assumptions.exitOrder()));
        object.put("demand", demand(assumptions.demand()));
        object.put("hiring", StructureText.wireName(assumptions.hiring()));
        object.put("hires", hires(assumptions.hires()));
        putByRole(object, "hiresByRole", assumptions.hiresByRole(), StaffingText::hires);
        StructureText.putUnlessEmpty(object, "plannedHires", plannedHires(assumptions.plannedHires()));
        StructureText.putUnlessEmpty(
                object,
                "transfers",
                assumptions.transfers().stream()
                        .map(transfer -> {
                            Map<String, Object> one = new LinkedHashMap<>();
                            one.put("year", transfer.year());
                            one.put("from", AssumptionText.place(transfer.from()));
                            one.put("to", AssumptionText.place(transfer.to()));
                            one.put("share", share(transfer.share()));
                            return one;
                        })
                        .toList());
        StructureText.putUnlessEmpty(
                object,
                "positionChanges",
                assumptions.positionChanges().stream()
                        .map(AssumptionText::positionChange)
                        .toList());
    }

    static List<Map<String, Object>> plannedHires(List<PlannedHire> hires) {
        return hires.stream()
                .map(hire -> {
                    Map<String, Object> one = new LinkedHashMap<>();
                    one.put("year", hire.year());
                    one.putAll(AssumptionText.place(hire.where()));
                    one.put("fte", hire.fte().value());
                    return one;
                })
                .toList();
    }

    static <T> void putByRole(Map<String, Object> object, String name, Map<RoleId, T> roles, Function<T, ?> text) {
        Map<String, Object> all = new LinkedHashMap<>();
        roles.forEach((role, one) -> all.put(role.value(), text.apply(one)));
        if (!all.isEmpty()) {
            object.put(name, all);
        }
    }

    static Object share(Rate rate) {
        return AnswerText.decimal(Fraction.of(rate.numerator(), rate.denominator()));
    }

    private static Map<String, Object> retirement(RetirementPolicy policy, LocalDate asOf) {
        Map<String, Object> object = new LinkedHashMap<>();
        if (policy instanceof RetirementAge age) {
            object.put("kind", "age");
            putAge(object, age.age(), age.leavingDay());
        } else if (policy instanceof RetirementRates rates) {
            putRates(object, rates);
        } else {
            putTable(object, policy, asOf);
        }
        return object;
    }

    static void putAge(Map<String, Object> object, Period age, LeavingDay leavingDay) {
        object.put("years", Math.toIntExact(age.toTotalMonths() / MONTHS_OF_YEAR));
        object.put("months", Math.toIntExact(age.toTotalMonths() % MONTHS_OF_YEAR));
        object.put("leavingDay", StructureText.wireName(leavingDay));
    }

    /** How many of how many retire at each age: exact, where everybody has at last; otherwise by shares. */
    private static void putRates(Map<String, Object> object, RetirementRates rates) {
        SortedMap<Integer, Rate> byAge = new TreeMap<>(rates.byAge());
        byAge.values().removeIf(rate -> rate.numerator() == 0);
        SortedMap<Integer, Fraction> parts = new TreeMap<>();
        Fraction left = Fraction.of(1, 1);
        for (Map.Entry<Integer, Rate> one : byAge.entrySet()) {
            Rate rate = one.getValue();
            Fraction part = new Fraction(
                    left.numerator().multiply(BigInteger.valueOf(rate.numerator())),
                    left.denominator().multiply(BigInteger.valueOf(rate.denominator())));
            if (part.signum() > 0) {
                // The age is reached within the year, so one more at its end.
                parts.put(one.getKey() + 1, part);
            }
            left = left.minus(part);
        }
        List<Map<String, Object>> ages = new ArrayList<>();
        if (left.signum() == 0) {
            BigInteger all = parts.values().stream()
                    .map(Fraction::denominator)
                    .reduce(BigInteger.ONE, (one, other) -> one.multiply(other).divide(one.gcd(other)));
            parts.forEach((age, part) -> {
                Map<String, Object> one = new LinkedHashMap<>();
                one.put("age", age);
                one.put("weight", part.numerator().multiply(all.divide(part.denominator())));
                ages.add(one);
            });
            object.put("kind", "distribution");
            object.put("ages", ages);
        } else {
            byAge.forEach((age, rate) -> {
                Map<String, Object> one = new LinkedHashMap<>();
                one.put("age", age);
                one.put("share", share(rate));
                ages.add(one);
            });
            object.put("kind", "shares");
            object.put("shares", ages);
        }
    }

    /** A policy by a national table is known by what it is at the date. */
    private static void putTable(Map<String, Object> object, RetirementPolicy policy, LocalDate asOf) {
        for (RetirementTerms.Country country : RetirementTerms.Country.values()) {
            for (String limit : country.table().limits()) {
                for (boolean forecasts : new boolean[] {false, true}) {
                    if (country.table().policy(limit, asOf, forecasts).equals(policy)) {
                        object.put("kind", "table");
                        object.put("country", country.name());
                        object.put("limit", limit);
                        object.put("forecasts", forecasts);
                        return;
                    }
                }
            }
        }
        throw new IllegalArgumentException("a document cannot say when people retire by " + policy);
    }

    private static Map<String, Object> exits(ExitRates.ByAge rates) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put(
                "rates",
                rates.bands().entrySet().stream()
                        .map(one -> {
                            Map<String, Object> band = band(one.getKey());
                            band.put("counted", AssumptionText.rate(one.getValue()));
                            return band;
                        })
                        .toList());
        object.put("unknownAgeCounted", AssumptionText.rate(rates.unknownAge()));
        return object;
    }

    private static Map<String, Object> band(AgeBand band) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("from", band.from());
        if (band.to() <= OLDEST) {
            object.put("to", band.to());
        }
        return object;
    }

    private static List<Map<String, Object>> hires(HireProfile profile) {
        return AssumptionText.shares(profile);
    }

    static Map<String, Object> demand(Demand demand) {
        Map<String, Object> object = new LinkedHashMap<>();
        if (demand instanceof ScaledDemand scaled) {
            object.putAll(demand(scaled.demand()));
            object.put(
                    "factors",
                    scaled.factors().stream().map(StaffingText::factor).toList());
        } else if (demand instanceof ConstantDemand) {
            object.put("kind", "constant");
        } else if (demand instanceof GivenDemand given) {
            object.put("kind", "given");
            object.put("given", given.given().stream().map(StaffingText::given).toList());
            object.put("otherwise", demand(given.otherwise()));
        } else if (demand instanceof DemographicDemand demographic) {
            object.put("kind", "demographic");
            object.put("baseYear", demographic.baseYear());
            object.put("productivity", demographic.productivity());
            Map<String, Object> populations = new LinkedHashMap<>();
            demographic.populations().forEach((unit, one) -> populations.put(unit.value(), population(one)));
            object.put("populations", populations);
            putByRole(
                    object,
                    "services",
                    demographic.services(),
                    services -> services.stream()
                            .map(service -> {
                                Map<String, Object> one = band(service.ages());
                                one.put("weight", service.weight());
                                return one;
                            })
                            .toList());
        } else {
            throw new IllegalArgumentException("a document cannot say what is needed by " + demand);
        }
        return object;
    }

    static Object factor(Ratio factor) {
        return AnswerText.decimal(Fraction.of(factor.numerator(), factor.denominator()));
    }

    private static Map<String, Object> given(GivenDemand.Given given) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("unit", given.unit());
        StructureText.putUnlessEmpty(one, "roles", List.copyOf(given.roles()));
        one.put("fte", given.byYear().stream().map(Quantity::value).toList());
        return one;
    }

    /** From those below one year on, without gaps. */
    private static List<Map<String, Object>> population(Population population) {
        List<Map<String, Object>> years = new ArrayList<>();
        population.byYear().forEach((year, byAge) -> {
            List<Long> numbers = new ArrayList<>();
            for (int age = 0; age <= byAge.lastKey(); age++) {
                numbers.add(byAge.getOrDefault(age, 0L));
            }
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("year", year);
            one.put("byAge", numbers);
            years.add(one);
        });
        return years;
    }
}
