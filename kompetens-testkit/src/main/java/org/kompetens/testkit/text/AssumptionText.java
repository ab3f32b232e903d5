package org.kompetens.testkit.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.kompetens.organisation.RoleId;
import org.kompetens.staffing.ConstantDemand;
import org.kompetens.staffing.Demand;
import org.kompetens.staffing.ExitRates;
import org.kompetens.staffing.ForecastAssumptions;
import org.kompetens.staffing.GivenDemand;
import org.kompetens.staffing.HireProfile;
import org.kompetens.staffing.PositionChange;
import org.kompetens.staffing.Quantity;
import org.kompetens.staffing.Rate;
import org.kompetens.staffing.RetirementAge;
import org.kompetens.staffing.RetirementPolicy;
import org.kompetens.staffing.RetirementRates;
import org.kompetens.staffing.RetirementRules;
import org.kompetens.staffing.UnitRole;

/** Assumptions of forecasts as what {@link JsonLayout} lays out. */
final class AssumptionText {

    private AssumptionText() {}

    /** Whether a line can say it: demand that is constant or given, and retirement by an age or by rates. */
    static boolean canSay(RetirementRules rules, ForecastAssumptions assumptions) {
        return canSay(rules.general())
                && rules.byRole().values().stream().allMatch(AssumptionText::canSay)
                && canSay(assumptions.demand());
    }

    private static boolean canSay(RetirementPolicy policy) {
        return policy instanceof RetirementAge || policy instanceof RetirementRates;
    }

    private static boolean canSay(Demand demand) {
        return demand instanceof ConstantDemand
                || (demand instanceof GivenDemand given && given.otherwise() instanceof ConstantDemand);
    }

    static Map<String, Object> of(RetirementRules rules, ForecastAssumptions assumptions) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("years", assumptions.years());
        object.put("retirement", retirement(rules.general()));
        object.put("retirementByRole", byRole(rules.byRole(), AssumptionText::retirement));
        object.put("laterRetirement", assumptions.laterRetirement());
        Map<String, Object> exits = rates(assumptions.exits().all());
        exits.put("byRole", byRole(assumptions.exits().byRole(), AssumptionText::rates));
        object.put("exits", exits);
        object.put("exitOrder", StructureText.wireName(assumptions.exitOrder()));
        object.put("demand", demand(assumptions.demand()));
        object.put("hiring", StructureText.wireName(assumptions.hiring()));
        object.put("hires", shares(assumptions.hires()));
        object.put("hiresByRole", byRole(assumptions.hiresByRole(), AssumptionText::shares));
        object.put(
                "plannedHires",
                assumptions.plannedHires().stream()
                        .map(hire -> {
                            Map<String, Object> one = new LinkedHashMap<>();
                            one.put("year", hire.year());
                            one.putAll(place(hire.where()));
                            one.put("fte", hire.fte().value());
                            return one;
                        })
                        .toList());
        object.put(
                "transfers",
                assumptions.transfers().stream()
                        .map(transfer -> {
                            Map<String, Object> one = new LinkedHashMap<>();
                            one.put("year", transfer.year());
                            one.put("from", place(transfer.from()));
                            one.put("to", place(transfer.to()));
                            one.put("share", rate(transfer.share()));
                            return one;
                        })
                        .toList());
        object.put(
                "positionChanges",
                assumptions.positionChanges().stream()
                        .map(AssumptionText::positionChange)
                        .toList());
        return object;
    }

    static Map<String, Object> positionChange(PositionChange change) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("year", change.year());
        one.put("roles", List.copyOf(change.roles()));
        one.put("add", StructureText.fte(change.tenThousandths()));
        return one;
    }

    private static <T> Map<String, Object> byRole(Map<RoleId, T> roles, Function<T, Object> text) {
        Map<String, Object> object = new LinkedHashMap<>();
        roles.forEach((role, one) -> object.put(role.value(), text.apply(one)));
        return object;
    }

    static Map<String, Object> place(UnitRole where) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("unit", where.unit());
        one.put("role", where.role());
        return one;
    }

    /** As so many of so many, exactly. */
    static Map<String, Object> rate(Rate rate) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("leaving", rate.numerator());
        one.put("of", rate.denominator());
        return one;
    }

    private static Map<String, Object> retirement(RetirementPolicy policy) {
        Map<String, Object> object = new LinkedHashMap<>();
        if (policy instanceof RetirementAge age) {
            object.put("kind", "age");
            object.put("months", age.age().toTotalMonths());
            object.put("leaves", StructureText.wireName(age.leavingDay()));
        } else if (policy instanceof RetirementRates rates) {
            object.put("kind", "rates");
            object.put(
                    "rates",
                    rates.byAge().entrySet().stream()
                            .map(one -> {
                                Map<String, Object> of = new LinkedHashMap<>();
                                of.put("age", one.getKey());
                                of.putAll(rate(one.getValue()));
                                return of;
                            })
                            .toList());
        } else {
            throw new IllegalArgumentException("a line cannot say when people retire by " + policy);
        }
        return object;
    }

    private static Map<String, Object> rates(ExitRates.ByAge rates) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put(
                "rates",
                rates.bands().entrySet().stream()
                        .map(one -> {
                            Map<String, Object> band = new LinkedHashMap<>();
                            band.put("from", one.getKey().from());
                            if (one.getKey().to() < Integer.MAX_VALUE) {
                                band.put("to", one.getKey().to());
                            }
                            band.putAll(rate(one.getValue()));
                            return band;
                        })
                        .toList());
        object.put("unknownAge", rate(rates.unknownAge()));
        return object;
    }

    static List<Map<String, Object>> shares(HireProfile profile) {
        return profile.shares().stream()
                .map(share -> {
                    Map<String, Object> one = new LinkedHashMap<>();
                    one.put("age", share.age());
                    one.put("fte", StructureText.fte(share.size().tenThousandths()));
                    one.put("weight", share.weight());
                    return one;
                })
                .toList();
    }

    private static Map<String, Object> demand(Demand demand) {
        Map<String, Object> object = new LinkedHashMap<>();
        if (demand instanceof ConstantDemand) {
            object.put("kind", "constant");
        } else if (demand instanceof GivenDemand given && canSay(demand)) {
            object.put("kind", "given");
            object.put(
                    "given",
                    given.given().stream()
                            .map(one -> {
                                Map<String, Object> of = new LinkedHashMap<>();
                                of.put("unit", one.unit());
                                of.put("roles", List.copyOf(one.roles()));
                                of.put(
                                        "fte",
                                        one.byYear().stream()
                                                .map(Quantity::value)
                                                .toList());
                                return of;
                            })
                            .toList());
        } else {
            throw new IllegalArgumentException("a line cannot say what is needed by " + demand);
        }
        return object;
    }
}
