package org.kompetens.testkit.system;

import java.util.List;
import java.util.Map;
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
        Map<UnitId, List<Map<StaffingFigure, Fraction>>> all) {}
