package org.kompetens.testkit.process;

import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kompetens.competence.CompetenceId;
import org.kompetens.gap.Measure;
import org.kompetens.organisation.FteSum;
import org.kompetens.organisation.LeftOut;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Amount;
import org.kompetens.rollup.Fraction;
import org.kompetens.rollup.Headcount;
import org.kompetens.testkit.system.CompetenceReport;
import org.kompetens.testkit.system.UnitReport;

/** The figures of units that a process answers, in the place of those that are summed from its cells. */
final class FigureAnswer {

    private static final int DECIMALS = 6;

    private FigureAnswer() {}

    /** All units; where the answer says nothing of units, or of one of their figures, what is summed stays. */
    static Map<UnitId, UnitReport> units(Map<UnitId, UnitReport> summed, Map<String, Object> answer) {
        if (!answer.containsKey("units")) {
            return summed;
        }
        Map<UnitId, Map<String, Object>> answered = new LinkedHashMap<>();
        Answer.objects(answer, "units").forEach(one -> answered.put(UnitId.of(Answer.text(one, "unit")), one));
        Map<UnitId, UnitReport> units = new LinkedHashMap<>();
        summed.forEach((unit, report) -> {
            Map<String, Object> own = answered.get(unit);
            if (own == null) {
                throw new IllegalArgumentException("no figures of " + unit);
            }
            units.put(unit, unit(report, own));
        });
        return units;
    }

    private static UnitReport unit(UnitReport summed, Map<String, Object> own) {
        Map<CompetenceId, CompetenceReport> competences = new LinkedHashMap<>();
        for (Map<String, Object> one : Answer.objects(own, "competences")) {
            CompetenceId id = CompetenceId.of(Answer.text(one, "competence"));
            CompetenceReport same = summed.competences().get(id);
            if (same == null) {
                throw new IllegalArgumentException("figures of " + id + ", which has no cell");
            }
            competences.put(id, competence(same, one));
        }
        Map<String, Object> leftOut = Answer.object(own, "leftOut");
        return new UnitReport(
                new Headcount(Answer.number(own, "persons"), new FteSum(Answer.fte(own, "fte"))),
                new LeftOut(Answer.number(leftOut, "assessments"), Answer.number(leftOut, "persons")),
                summed.total(),
                summed.dimensions(),
                summed.groups(),
                competences,
                summed.withoutProfile());
    }

    private static CompetenceReport competence(CompetenceReport summed, Map<String, Object> own) {
        Map<Measure, Amount> amounts = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            Map<String, Object> one = Answer.object(own, measure.property());
            String counted = measure.kind() == Measure.Kind.PERSONS ? "persons" : "count";
            amounts.put(measure, new Amount(Answer.number(one, counted), new FteSum(Answer.fte(one, "fte"))));
        }
        // A decimal number says a fraction as nearly as it can.
        Fraction shortfall = summed.shortfall();
        if (shortfall
                        .rounded(DECIMALS)
                        .compareTo(Answer.decimal(own, "shortfall").setScale(DECIMALS, RoundingMode.HALF_UP))
                != 0) {
            shortfall = Answer.fraction(Answer.decimal(own, "shortfall"));
        }
        return new CompetenceReport(amounts, summed.held(), shortfall);
    }
}
