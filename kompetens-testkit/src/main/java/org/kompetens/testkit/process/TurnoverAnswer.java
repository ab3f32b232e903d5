package org.kompetens.testkit.process;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.kompetens.organisation.UnitId;
import org.kompetens.staffing.Ratio;
import org.kompetens.staffing.TurnoverFlows;
import org.kompetens.testkit.system.TurnoverReport;

/** The turnover that a line of answer stands for. */
final class TurnoverAnswer {

    private TurnoverAnswer() {}

    static Map<UnitId, TurnoverReport> report(Map<String, Object> answer) {
        Map<UnitId, TurnoverReport> units = new LinkedHashMap<>();
        for (Map<String, Object> one : Answer.objects(answer, "units")) {
            Map<String, Object> rate = Answer.object(one, "rate");
            units.put(
                    UnitId.of(Answer.text(one, "unit")),
                    new TurnoverReport(
                            flows(one),
                            rate.isEmpty()
                                    ? Optional.empty()
                                    : Optional.of(new Ratio(
                                            Answer.number(rate, "numerator"), Answer.number(rate, "denominator")))));
        }
        return units;
    }

    private static TurnoverFlows flows(Map<String, Object> one) {
        return new TurnoverFlows(
                Answer.number(one, "atStart"),
                Answer.number(one, "atEnd"),
                Answer.number(one, "hired"),
                Answer.number(one, "hiredFromWithin"),
                Answer.number(one, "left"),
                Answer.number(one, "movedWithin"),
                Answer.number(one, "becameHourly"),
                Answer.number(one, "retired"));
    }
}
