package org.kompetens.testkit.process;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.kompetens.competence.CompetenceId;
import org.kompetens.gap.Measure;
import org.kompetens.horizon.Cause;
import org.kompetens.organisation.FteSum;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Amount;
import org.kompetens.rollup.CellFigures;
import org.kompetens.testkit.system.BridgeReport;

/** The changes, each by its cause, that a line of answer stands for. */
final class BridgeAnswer {

    private BridgeAnswer() {}

    static Map<UnitId, Map<CompetenceId, BridgeReport>> report(Map<String, Object> answer) {
        Map<UnitId, Map<CompetenceId, BridgeReport>> units = new LinkedHashMap<>();
        for (Map<String, Object> one : Answer.objects(answer, "units")) {
            Map<CompetenceId, BridgeReport> competences = new LinkedHashMap<>();
            Answer.objects(one, "competences")
                    .forEach(own -> competences.put(CompetenceId.of(Answer.text(own, "competence")), competence(own)));
            units.put(UnitId.of(Answer.text(one, "unit")), competences);
        }
        return units;
    }

    private static BridgeReport competence(Map<String, Object> own) {
        Map<String, Object> answered = Answer.object(own, "parts");
        Map<Cause, CellFigures> parts = new EnumMap<>(Cause.class);
        for (Cause cause : Cause.values()) {
            parts.put(cause, figures(Answer.object(answered, cause.name().toLowerCase(Locale.ROOT))));
        }
        return new BridgeReport(figures(Answer.object(own, "before")), parts, figures(Answer.object(own, "after")));
    }

    private static CellFigures figures(Map<String, Object> own) {
        Map<Measure, Amount> amounts = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            Map<String, Object> one = Answer.object(own, measure.property());
            amounts.put(measure, new Amount(Answer.number(one, "count"), new FteSum(Answer.fte(one, "fte"))));
        }
        return new CellFigures(amounts, Answer.fraction(own, "shortfall"));
    }
}
