package org.kompetens.testkit.system;

import java.util.List;
import java.util.Map;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Fraction;

/**
 * A forecast and a scenario side by side.
 *
 * @param without the forecast without any lever
 * @param with the forecast with all of them
 * @param contributions what each lever contributes to each figure of a unit and all below it, year by year: below nought
 *     where it lowers the figure
 */
public record LeverReport(
        StaffingReport without,
        StaffingReport with,
        List<Map<UnitId, List<Map<StaffingFigure, Fraction>>>> contributions) {}
