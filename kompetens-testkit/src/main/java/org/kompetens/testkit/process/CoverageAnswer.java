package org.kompetens.testkit.process;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kompetens.coverage.PersonDeparture;
import org.kompetens.coverage.RequirementCoverage;
import org.kompetens.organisation.CoverageAmount;
import org.kompetens.organisation.CoverageRequirement;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.FteSum;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Fraction;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.UnitCoverageReport;

/** The coverage that a line of answer stands for. */
final class CoverageAnswer {

    private CoverageAnswer() {}

    static Map<UnitId, UnitCoverageReport> report(Situation situation, Map<String, Object> answer) {
        Map<UnitId, UnitCoverageReport> units = new LinkedHashMap<>();
        for (Map<String, Object> one : Answer.objects(answer, "units")) {
            UnitId id = UnitId.of(Answer.text(one, "unit"));
            units.put(id, unit(inForce(situation, id), one));
        }
        return units;
    }

    /** What a unit needs at the date, in the order in which it is declared. */
    private static List<CoverageRequirement> inForce(Situation situation, UnitId id) {
        return situation.structure().units().stream()
                .filter(unit -> unit.id().equals(id))
                .map(OrganisationUnit::coverage)
                .flatMap(List::stream)
                .filter(one -> one.period().contains(situation.asOf()))
                .toList();
    }

    private static UnitCoverageReport unit(List<CoverageRequirement> needed, Map<String, Object> own) {
        List<Map<String, Object>> answered = Answer.objects(own, "requirements");
        if (answered.size() != needed.size()) {
            throw new IllegalArgumentException(
                    answered.size() + " requirements are answered, " + needed.size() + " are in force");
        }
        List<RequirementCoverage> requirements = new ArrayList<>();
        for (int i = 0; i < needed.size(); i++) {
            requirements.add(requirement(needed.get(i), answered.get(i)));
        }
        return new UnitCoverageReport(
                requirements,
                Map.of(),
                Answer.texts(own, "missed").stream()
                        .map(EmployeeId::of)
                        .map(id -> new PersonDeparture(id, List.of(), Fraction.ZERO))
                        .toList(),
                List.of());
    }

    private static RequirementCoverage requirement(CoverageRequirement needed, Map<String, Object> own) {
        CoverageAmount deficit = needed.amount() instanceof CoverageAmount.FullTimeEquivalents
                ? new CoverageAmount.FullTimeEquivalents(new FteSum(Answer.fte(own, "deficit")))
                : new CoverageAmount.Persons(Answer.number(own, "deficit"));
        return new RequirementCoverage(
                needed,
                Answer.number(own, "holders"),
                new FteSum(Answer.fte(own, "holdersFte")),
                deficit,
                Answer.number(own, "critical"),
                Answer.number(own, "merged"));
    }
}
