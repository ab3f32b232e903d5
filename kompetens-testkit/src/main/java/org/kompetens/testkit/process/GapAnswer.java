package org.kompetens.testkit.process;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

    static GapReport report(Situation situation, String line) {
        Map<String, Object> answer = JsonLine.object(line);
        Map<CellKey, CellReport> cells = cells(answer);
        TreeSet<Fault> faults = new TreeSet<>();
        TreeMap<String, Long> counts = new TreeMap<>();
        for (Map<String, Object> one : objects(answer, "findings")) {
            String code = text(one, "code");
            faults.add(new Fault(EmployeeId.of(text(one, "employee")), text(one, "path"), code));
            counts.merge(code, 1L, Long::sum);
        }
        return new GapReport(
                cells,
                ReferenceSums.of(situation, cells),
                number(answer, "counted"),
                number(answer, "refused"),
                counts,
                faults);
    }

    static Map<CellKey, CellReport> cells(Map<String, Object> answer) {
        Map<CellKey, CellReport> cells = new LinkedHashMap<>();
        for (Map<String, Object> one : objects(answer, "cells")) {
            CellKey key = new CellKey(
                    EmployeeId.of(text(one, "employee")),
                    EmploymentId.of(text(one, "employment")),
                    CompetenceId.of(text(one, "competence")));
            if (cells.put(key, cell(one)) != null) {
                throw new IllegalArgumentException("two cells " + key);
            }
        }
        return cells;
    }

    /** What is found, by code alone: how often each is. */
    static Map<String, Long> codes(Map<String, Object> answer) {
        Map<String, Long> codes = new TreeMap<>();
        objects(answer, "findings").forEach(one -> codes.merge(text(one, "code"), 1L, Long::sum));
        return codes;
    }

    private static CellReport cell(Map<String, Object> one) {
        return new CellReport(
                UnitId.of(text(one, "unit")),
                Math.toIntExact(number(one, "requiredRank")),
                optional(one, "levelFrom").map(UnitId::of),
                Math.toIntExact(number(one, "weight")),
                optional(one, "weightFrom").map(UnitId::of),
                CellReport.Kind.valueOf(text(one, "outcome").toUpperCase(Locale.ROOT)),
                Math.toIntExact(number(one, "missing")),
                Math.toIntExact(number(one, "surplus")),
                optional(one, "assessment").map(AssessmentId::of),
                Boolean.TRUE.equals(one.get("merged")));
    }

    private static List<Map<String, Object>> objects(Map<String, Object> object, String name) {
        List<Map<String, Object>> objects = new ArrayList<>();
        if (object.get(name) instanceof List<?> list) {
            for (Object one : list) {
                if (!(one instanceof Map<?, ?> map)) {
                    throw new IllegalArgumentException(name + " must hold objects");
                }
                Map<String, Object> copy = new LinkedHashMap<>();
                map.forEach((key, value) -> copy.put(key.toString(), value));
                objects.add(copy);
            }
        }
        return objects;
    }

    private static String text(Map<String, Object> object, String name) {
        return optional(object, name).orElseThrow(() -> new IllegalArgumentException("no " + name + " in " + object));
    }

    private static Optional<String> optional(Map<String, Object> object, String name) {
        return object.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** Nought where it is left out. */
    static long number(Map<String, Object> object, String name) {
        return object.get(name) instanceof BigDecimal number ? number.longValueExact() : 0;
    }
}
