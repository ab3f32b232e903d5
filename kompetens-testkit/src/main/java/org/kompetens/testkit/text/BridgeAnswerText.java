package org.kompetens.testkit.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kompetens.competence.CompetenceId;
import org.kompetens.gap.Measure;
import org.kompetens.horizon.Cause;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Amount;
import org.kompetens.rollup.CellFigures;
import org.kompetens.testkit.system.BridgeReport;

/** Answers that explain a change as lines, as a process gives them to the questions {@code bridge} and {@code effect}. */
public final class BridgeAnswerText {

    private BridgeAnswerText() {}

    /**
     * What changes figures, as known or as planned.
     *
     * @param units of each unit the competences of which a figure, or a part, is not nought
     * @return of each the figures before and after, and the part of each cause that has any
     */
    public static String bridge(Map<UnitId, Map<CompetenceId, BridgeReport>> units) {
        List<Map<String, Object>> all = new ArrayList<>();
        units.forEach((unit, competences) -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("unit", unit);
            List<Map<String, Object>> each = new ArrayList<>();
            competences.forEach((competence, report) -> each.add(competence(competence, report)));
            one.put("competences", each);
            all.add(one);
        });
        return JsonLayout.onOneLine(Map.of("units", all));
    }

    private static Map<String, Object> competence(CompetenceId competence, BridgeReport report) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("competence", competence);
        one.put("before", figures(report.before()));
        Map<String, Object> parts = new LinkedHashMap<>();
        for (Cause cause : Cause.values()) {
            CellFigures part = report.parts().getOrDefault(cause, CellFigures.NONE);
            if (!part.equals(CellFigures.NONE)) {
                parts.put(StructureText.wireName(cause), figures(part));
            }
        }
        one.put("parts", parts);
        one.put("after", figures(report.after()));
        return one;
    }

    /** What is not nought. */
    private static Map<String, Object> figures(CellFigures figures) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (Map.Entry<Measure, Amount> one : figures.amounts().entrySet()) {
            if (!one.getValue().equals(Amount.NONE)) {
                Map<String, Object> amount = new LinkedHashMap<>();
                amount.put("count", one.getValue().count());
                amount.put("fte", StructureText.fte(one.getValue().fte().tenThousandths()));
                object.put(one.getKey().property(), amount);
            }
        }
        if (figures.shortfall().signum() != 0) {
            object.put("shortfall", AnswerText.decimal(figures.shortfall()));
        }
        return object;
    }
}
