package org.kompetens.testkit.system;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Fraction;

/**
 * What a forecast says, of every unit and all below it.
 *
 * @param byRole unit to role to its years
 * @param all unit to the years of all roles together
 */
public record StaffingReport(
        Map<UnitId, Map<RoleId, List<Map<StaffingFigure, Fraction>>>> byRole,
        Map<UnitId, List<Map<StaffingFigure, Fraction>>> all) {

    /**
     * What is said of nobody.
     *
     * @return the same units, roles and years, and all figures nought
     */
    public StaffingReport ofNobody() {
        return changed(years -> years.stream().map(StaffingReport::nought).toList());
    }

    private static Map<StaffingFigure, Fraction> nought(Map<StaffingFigure, Fraction> year) {
        Map<StaffingFigure, Fraction> none = new EnumMap<>(year);
        none.replaceAll((figure, value) -> Fraction.ZERO);
        return none;
    }

    private StaffingReport changed(UnaryOperator<List<Map<StaffingFigure, Fraction>>> change) {
        Map<UnitId, Map<RoleId, List<Map<StaffingFigure, Fraction>>>> roles = new LinkedHashMap<>();
        byRole.forEach((unit, ofUnit) -> {
            Map<RoleId, List<Map<StaffingFigure, Fraction>>> changed = new LinkedHashMap<>();
            ofUnit.forEach((role, years) -> changed.put(role, change.apply(years)));
            roles.put(unit, changed);
        });
        Map<UnitId, List<Map<StaffingFigure, Fraction>>> together = new LinkedHashMap<>();
        all.forEach((unit, years) -> together.put(unit, change.apply(years)));
        return new StaffingReport(roles, together);
    }

    /**
     * What is said of these people and others.
     *
     * @param other of as many years
     * @return the sums, of the units and roles of this report
     */
    public StaffingReport plus(StaffingReport other) {
        Map<UnitId, Map<RoleId, List<Map<StaffingFigure, Fraction>>>> roles = new LinkedHashMap<>();
        byRole.forEach((unit, ofUnit) -> {
            Map<RoleId, List<Map<StaffingFigure, Fraction>>> sums = new LinkedHashMap<>();
            ofUnit.forEach((role, years) -> sums.put(
                    role, sum(years, other.byRole.getOrDefault(unit, Map.of()).getOrDefault(role, List.of()))));
            roles.put(unit, sums);
        });
        Map<UnitId, List<Map<StaffingFigure, Fraction>>> together = new LinkedHashMap<>();
        all.forEach((unit, years) -> together.put(unit, sum(years, other.all.getOrDefault(unit, List.of()))));
        return new StaffingReport(roles, together);
    }

    private static List<Map<StaffingFigure, Fraction>> sum(
            List<Map<StaffingFigure, Fraction>> one, List<Map<StaffingFigure, Fraction>> other) {
        List<Map<StaffingFigure, Fraction>> sums = new ArrayList<>();
        for (int year = 0; year < one.size(); year++) {
            Map<StaffingFigure, Fraction> sum = new EnumMap<>(one.get(year));
            if (year < other.size()) {
                other.get(year).forEach((figure, value) -> sum.merge(figure, value, Fraction::plus));
            }
            sums.add(sum);
        }
        return sums;
    }
}
