package org.kompetens.examples;

import java.util.List;
import org.kompetens.coverage.Coverage;
import org.kompetens.coverage.Departure;
import org.kompetens.coverage.PersonDeparture;
import org.kompetens.coverage.RequirementCoverage;
import org.kompetens.coverage.UnitCoverage;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;
import org.kompetens.testkit.sample.SampleMunicipality;

/** Whether a home for the elderly has what it needs, and what it loses if one person leaves. */
public final class UnitNeeds {

    private UnitNeeds() {}

    public static void main(String[] arguments) {
        SampleMunicipality sample = SampleMunicipality.almfjarden();
        GapAnalysis analysis = GapAnalysis.of(Organisation.of(sample.structure()), SampleMunicipality.AS_OF);
        List<Employee> employees = sample.employees();

        Coverage coverage = employees.stream().collect(Coverage.collector(analysis));
        UnitCoverage home = coverage.at(UnitId.of("strandbacken"));
        for (RequirementCoverage covered : home.requirements()) {
            System.out.println(covered.requirement().competence() + ": "
                    + covered.holders() + " of "
                    + covered.requirement().amount().value()
                    + ", missing " + covered.deficit().value() + ", critical " + covered.critical());
        }
        for (Departure departure : home.departures()) {
            System.out.println(departure.persons() + " persons, each " + departure.share() + " of what is needed");
        }

        // Names come from here alone: guard it.
        List<PersonDeparture> named = coverage.departures(UnitId.of("strandbacken"), employees.stream());
        System.out.println(named.size() + " named");
    }
}
