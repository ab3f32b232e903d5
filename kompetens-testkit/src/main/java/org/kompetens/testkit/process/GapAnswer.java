package org.kompetens.testkit.process;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kompetens.competence.CompetenceId;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.UnitId;
import org.kompetens.testkit.reference.ReferenceSums;
import org.kompetens.testkit.system.CellKey;
import org.kompetens.testkit.system.CellReport;
import org.kompetens.testkit.system.Fault;
import org.kompetens.testkit.system.GapReport;
import org.kompetens.testkit.system.Situation;

/** The report that a line of answer stands for; sums over cells are made here. */
final class GapAnswer {

    private GapAnswer() {}

    static GapReport report(Situation situation, Map<String, Object> answer) {
        Map<CellKey, CellReport> cells = cells(answer);
        TreeSet<Fault> faults = new TreeSet<>();
        TreeMap<String, Long> counts = new TreeMap<>();
        for (Map<String, Object> one : Answer.objects(answer, "findings")) {
            String code = Answer.text(one, "code");
            faults.add(new Fault(EmployeeId.of(Answer.text(one, "employee")), Answer.text(one, "path"), code));
            counts.merge(code, 1L, Long::sum);
        }
        return new GapReport(
                cells,
                FigureAnswer.units(ReferenceSums.of(situation, cells), answer),
                Answer.number(answer, "counted"),
                Answer.number(answer, "refused"),
                counts,
                faults);
    }

    static Map<CellKey, CellReport> cells(Map<String, Object> answer) {
        Map<CellKey, CellReport> cells = new LinkedHashMap<>();
        for (Map<String, Object> one : Answer.objects(answer, "cells")) {
            CellKey key = new CellKey(
                    EmployeeId.of(Answer.text(one, "employee")),
                    EmploymentId.of(Answer.text(one, "employment")),
                    CompetenceId.of(Answer.text(one, "competence")));
            if (cells.put(key, cell(one)) != null) {
                throw new IllegalArgumentException("two cells " + key);
            }
        }
        return cells;
    }

    private static CellReport cell(Map<String, Object> one) {
        return new CellReport(
                UnitId.of(Answer.text(one, "unit")),
                Math.toIntExact(Answer.number(one, "requiredRank")),
                Answer.optional(one, "levelFrom").map(UnitId::of),
                Math.toIntExact(Answer.number(one, "weight")),
                Answer.optional(one, "weightFrom").map(UnitId::of),
                CellReport.Kind.valueOf(Answer.text(one, "outcome").toUpperCase(Locale.ROOT)),
                Math.toIntExact(Answer.number(one, "missing")),
                Math.toIntExact(Answer.number(one, "surplus")),
                Answer.optional(one, "assessment").map(AssessmentId::of),
                Boolean.TRUE.equals(one.get("merged")));
    }
}
