package org.kompetens.testkit.process;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Fraction;
import org.kompetens.testkit.system.StaffingFigure;
import org.kompetens.testkit.system.StaffingReport;
import org.kompetens.testkit.system.StaffingSituation;
import org.kompetens.testkit.text.AnswerText;

/** The forecast that a line of answer stands for. */
final class StaffingAnswer {

    private StaffingAnswer() {}

    static StaffingReport report(StaffingSituation situation, Map<String, Object> answer) {
        Map<UnitId, Map<RoleId, List<Map<StaffingFigure, Fraction>>>> byRole = new LinkedHashMap<>();
        Map<UnitId, List<Map<StaffingFigure, Fraction>>> all = new LinkedHashMap<>();
        for (Map<String, Object> one : Answer.objects(answer, "units")) {
            UnitId unit = UnitId.of(Answer.text(one, "unit"));
            all.put(unit, years(situation, Answer.objects(one, "years")));
            Map<String, Object> roles = Answer.object(one, "byRole");
            Map<RoleId, List<Map<StaffingFigure, Fraction>>> own = new LinkedHashMap<>();
            roles.keySet().forEach(role -> own.put(RoleId.of(role), years(situation, Answer.objects(roles, role))));
            byRole.put(unit, own);
        }
        situation.structure().units().forEach(unit -> {
            if (!all.containsKey(unit.id())) {
                throw new IllegalArgumentException("no figures of " + unit.id());
            }
        });
        return new StaffingReport(byRole, all);
    }

    private static List<Map<StaffingFigure, Fraction>> years(
            StaffingSituation situation, List<Map<String, Object>> answered) {
        if (answered.size() != situation.assumptions().years()) {
            throw new IllegalArgumentException(answered.size() + " years are answered, not "
                    + situation.assumptions().years());
        }
        List<Map<StaffingFigure, Fraction>> years = new ArrayList<>();
        for (Map<String, Object> one : answered) {
            Map<StaffingFigure, Fraction> year = new EnumMap<>(StaffingFigure.class);
            for (StaffingFigure figure : StaffingFigure.values()) {
                year.put(figure, Answer.fraction(Answer.decimal(one, AnswerText.property(figure))));
            }
            years.add(year);
        }
        return years;
    }
}
