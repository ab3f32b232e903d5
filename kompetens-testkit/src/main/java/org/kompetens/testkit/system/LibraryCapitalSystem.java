package org.kompetens.testkit.system;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kompetens.competence.CompetenceId;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Capital;
import org.kompetens.rollup.CompetenceCapital;

/** The library itself, as a system under test. */
public final class LibraryCapitalSystem implements CapitalSystem {

    /** The library. */
    public LibraryCapitalSystem() {}

    @Override
    public Map<UnitId, Map<CompetenceId, CapitalReport>> capital(Situation situation) {
        GapAnalysis analysis = GapAnalysis.of(Organisation.of(situation.structure()), situation.asOf())
                .withPolicy(situation.policy().assessmentPolicy());
        return report(situation.employees().stream().collect(Capital.collector(analysis)));
    }

    /**
     * Reads a report out of what the library returns.
     *
     * @param capital the capital
     * @return the report
     */
    public static Map<UnitId, Map<CompetenceId, CapitalReport>> report(Capital capital) {
        Map<UnitId, Map<CompetenceId, CapitalReport>> units = new LinkedHashMap<>();
        capital.units().forEach(unit -> {
            Map<CompetenceId, CapitalReport> competences = new LinkedHashMap<>();
            for (CompetenceCapital one : unit.competences()) {
                Map<UnitId, List<Long>> elsewhere = new LinkedHashMap<>();
                capital.elsewhere(unit.unit().id(), one.competence().id())
                        .forEach(other -> elsewhere.put(other.unit().id(), other.byRank()));
                competences.put(
                        one.competence().id(),
                        new CapitalReport(one.required(), one.notRequired(), one.merged(), elsewhere));
            }
            units.put(unit.unit().id(), competences);
        });
        return units;
    }
}
