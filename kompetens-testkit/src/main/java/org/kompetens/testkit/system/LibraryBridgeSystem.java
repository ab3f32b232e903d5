package org.kompetens.testkit.system;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kompetens.competence.CompetenceId;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.horizon.Bridge;
import org.kompetens.horizon.Horizon;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;

/** The library itself, as a system under test. */
public final class LibraryBridgeSystem implements BridgeSystem {

    /** The library. */
    public LibraryBridgeSystem() {}

    @Override
    public Map<UnitId, Map<CompetenceId, BridgeReport>> bridge(Expectation expectation, LocalDate from, LocalDate to) {
        return report(expectation.situation().employees().stream()
                .collect(Bridge.collector(horizon(expectation).between(from, to))));
    }

    /**
     * The library's horizon.
     *
     * @param expectation what is known and expected
     * @return the horizon at the situation's as-of date
     */
    public static Horizon horizon(Expectation expectation) {
        Situation situation = expectation.situation();
        GapAnalysis analysis = GapAnalysis.of(Organisation.of(situation.structure()), situation.asOf())
                .withPolicy(situation.policy().assessmentPolicy());
        return Horizon.of(analysis).withExpectedGains(expectation.gains());
    }

    /**
     * Reads a report out of what the library returns.
     *
     * @param bridge the bridge
     * @return the report
     */
    public static Map<UnitId, Map<CompetenceId, BridgeReport>> report(Bridge bridge) {
        Map<UnitId, Map<CompetenceId, BridgeReport>> units = new LinkedHashMap<>();
        bridge.units().forEach(unit -> {
            Map<CompetenceId, BridgeReport> competences = new LinkedHashMap<>();
            unit.competences()
                    .forEach(one -> competences.put(
                            one.competence().id(), new BridgeReport(one.before(), one.parts(), one.after())));
            units.put(unit.unit().id(), competences);
        });
        return units;
    }
}
