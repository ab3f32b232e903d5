package org.kompetens.testkit.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.kompetens.organisation.UnitId;
import org.kompetens.staffing.AgeDistribution;
import org.kompetens.staffing.Imputation;
import org.kompetens.staffing.Lever;
import org.kompetens.staffing.MemberReport;
import org.kompetens.staffing.RetirementRow;
import org.kompetens.staffing.RetirementTerms;
import org.kompetens.staffing.StaffingAssumptions;
import org.kompetens.staffing.StaffingScenario;

/**
 * Assumptions of staff as they are written down, right or wrong, as what {@link JsonLayout} lays out: the document
 * {@code staffing-assumptions}, with reports, imputations and scenarios. Shares whose decimals do not end are rounded.
 */
final class StaffingDocumentText {

    private StaffingDocumentText() {}

    static Map<String, Object> of(StaffingAssumptions assumptions) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("years", assumptions.forecast().years());
        object.put("retirement", terms(assumptions.retirement()));
        StaffingText.putByRole(object, "retirementByRole", assumptions.retirementByRole(), StaffingDocumentText::terms);
        StaffingText.putForecast(object, assumptions.forecast());
        StructureText.putUnlessEmpty(
                object,
                "reports",
                assumptions.reports().stream().map(StaffingDocumentText::report).toList());
        StructureText.putUnlessEmpty(
                object,
                "imputations",
                assumptions.imputations().stream()
                        .map(StaffingDocumentText::imputation)
                        .toList());
        StructureText.putUnlessEmpty(
                object,
                "scenarios",
                assumptions.scenarios().stream()
                        .map(StaffingDocumentText::scenario)
                        .toList());
        return object;
    }

    private static Map<String, Object> terms(RetirementTerms terms) {
        Map<String, Object> object = new LinkedHashMap<>();
        if (terms instanceof RetirementTerms.OfTable table) {
            object.put("kind", "table");
            object.put("country", table.country().name());
            object.put("limit", table.limit());
            object.put("forecasts", table.forecasts());
        } else if (terms instanceof RetirementTerms.OfOwnTable own) {
            object.put("kind", "own_table");
            object.put("limit", own.limit());
            object.put(
                    "rows",
                    own.table().rows().stream().map(StaffingDocumentText::row).toList());
            object.put("forecasts", own.forecasts());
        } else if (terms instanceof RetirementTerms.AtAge at) {
            object.put("kind", "age");
            StaffingText.putAge(object, at.age().age(), at.age().leavingDay());
        } else if (terms instanceof RetirementTerms.Distributed distributed) {
            object.put("kind", "distribution");
            object.put("ages", byAge(distributed.weights(), "weight"));
        } else if (terms instanceof RetirementTerms.ByRates by) {
            object.put("kind", "shares");
            object.put(
                    "shares",
                    by.rates().byAge().entrySet().stream()
                            .map(one -> of("age", one.getKey(), "share", StaffingText.share(one.getValue())))
                            .toList());
        } else {
            object.put("kind", "nobody");
        }
        return object;
    }

    private static List<Map<String, Object>> byAge(SortedMap<Integer, Integer> numbers, String name) {
        return numbers.entrySet().stream()
                .map(one -> of("age", one.getKey(), name, one.getValue()))
                .toList();
    }

    private static Map<String, Object> of(String name, Object value, String other, Object otherValue) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put(name, value);
        object.put(other, otherValue);
        return object;
    }

    private static Map<String, Object> row(RetirementRow row) {
        Map<String, Object> object = of("limit", row.limit(), "meaning", StructureText.wireName(row.kind()));
        row.bornFrom().ifPresent(day -> object.put("bornFrom", day));
        row.bornBefore().ifPresent(day -> object.put("bornBefore", day));
        object.put("inForceFrom", row.inForceFrom());
        row.inForceUntil().ifPresent(day -> object.put("inForceUntil", day));
        StaffingText.putAge(object, row.age(), row.leavingDay());
        if (!row.enacted()) {
            object.put("forecast", true);
        }
        object.put("source", row.source());
        return object;
    }

    private static Map<String, Object> report(MemberReport report) {
        return of(
                "unit",
                report.unit(),
                "staff",
                report.staff().stream()
                        .map(one -> of(
                                "role",
                                one.role(),
                                "ages",
                                one.ages().groups().stream()
                                        .map(StaffingDocumentText::group)
                                        .toList()))
                        .toList());
    }

    private static Map<String, Object> group(AgeDistribution.Group group) {
        Map<String, Object> object = new LinkedHashMap<>();
        group.age().ifPresent(age -> object.put("age", age));
        object.put("heads", group.heads());
        object.put("fte", StructureText.fte(group.fte().tenThousandths()));
        group.size().ifPresent(size -> object.put("positions", StructureText.wireName(size)));
        return object;
    }

    private static Map<String, Object> imputation(Imputation imputation) {
        Map<String, Object> object = new LinkedHashMap<>();
        if (imputation instanceof Imputation.Together together) {
            object.put("kind", "together");
            object.put("ratio", StaffingText.factor(together.ratio()));
            object.put("members", List.copyOf(together.members()));
        } else if (imputation instanceof Imputation.Each each) {
            object.put("kind", "each");
            object.put("ratio", StaffingText.factor(each.ratio()));
            object.put("members", List.copyOf(each.members()));
        } else if (imputation instanceof Imputation.ByPopulation by) {
            object.put("kind", "population");
            object.put("population", by.population());
            object.put("populations", byUnit(by.populations()));
        } else if (imputation instanceof Imputation.ByHeadcount by) {
            object.put("kind", "headcount");
            object.put("employments", byUnit(by.employments()));
        }
        object.put("reference", imputation.reference());
        return object;
    }

    private static Map<String, Object> byUnit(SortedMap<UnitId, Long> numbers) {
        Map<String, Object> object = new LinkedHashMap<>();
        numbers.forEach((unit, number) -> object.put(unit.value(), number));
        return object;
    }

    private static Map<String, Object> scenario(StaffingScenario scenario) {
        Map<String, Object> object =
                of("id", scenario.id(), "labels", scenario.labels().texts());
        object.put("attribution", StructureText.wireName(scenario.attribution()));
        object.put(
                "levers",
                scenario.levers().stream().map(StaffingDocumentText::lever).toList());
        return object;
    }

    private static Map<String, Object> lever(Lever lever) {
        if (lever instanceof Lever.LaterRetirement later) {
            return of("kind", "later_retirement", "years", later.years());
        }
        if (lever instanceof Lever.LargerPositions larger) {
            return of(
                    "kind",
                    "larger_positions",
                    "changes",
                    larger.changes().stream()
                            .map(AssumptionText::positionChange)
                            .toList());
        }
        if (lever instanceof Lever.LowerTurnover lower) {
            return of("kind", "lower_turnover", "points", StaffingText.share(lower.points()));
        }
        if (lever instanceof Lever.ChangedDemand changed) {
            return of("kind", "changed_demand", "demand", StaffingText.demand(changed.demand()));
        }
        if (lever instanceof Lever.MorePlannedHires more) {
            return of("kind", "planned_hires", "hires", StaffingText.plannedHires(more.hires()));
        }
        throw new IllegalArgumentException("a document cannot say what is otherwise by " + lever);
    }
}
