package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.Agreement.assertEqual;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.kompetens.competence.CompetenceId;
import org.kompetens.horizon.Cause;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.CellFigures;
import org.kompetens.testkit.system.BridgeReport;

/** Whether two systems explain a change alike. */
final class BridgeAgreement {

    private BridgeAgreement() {}

    /** A competence of which there is nothing may have a report of nothing, or none. */
    static void assertSame(
            Map<UnitId, Map<CompetenceId, BridgeReport>> expected,
            Map<UnitId, Map<CompetenceId, BridgeReport>> actual) {
        assertEqual("units", expected.keySet(), actual.keySet());
        expected.forEach((unit, competences) -> {
            Map<CompetenceId, BridgeReport> found = actual.getOrDefault(unit, Map.of());
            Set<CompetenceId> all = new HashSet<>(competences.keySet());
            all.addAll(found.keySet());
            for (CompetenceId competence : all) {
                assertEqual(
                        unit + " " + competence,
                        parts(competences.getOrDefault(competence, nothing())),
                        parts(found.getOrDefault(competence, nothing())));
            }
        });
    }

    static BridgeReport nothing() {
        return new BridgeReport(CellFigures.NONE, new EnumMap<>(Cause.class), CellFigures.NONE);
    }

    /** All figures by name; a part of nothing is none. */
    private static Map<String, CellFigures> parts(BridgeReport report) {
        Map<String, CellFigures> parts = new HashMap<>();
        report.parts().forEach((cause, part) -> parts.put(cause.name(), part));
        parts.values().removeIf(CellFigures.NONE::equals);
        parts.put("before", report.before());
        parts.put("after", report.after());
        return parts;
    }
}
