package org.kompetens.examples;

import java.util.List;
import org.kompetens.coverage.Coverage;
import org.kompetens.coverage.Departure;
import org.kompetens.coverage.PersonDeparture;
import org.kompetens.coverage.PostCoverage;
import org.kompetens.coverage.UnitCoverage;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;
import org.kompetens.testkit.sample.SampleMunicipality;

/** Whether a night shift has what it needs, and what it loses if one person leaves. */
public final class NightShift {

    private NightShift() {}

    public static void main(String[] arguments) {
        SampleMunicipality sample = SampleMunicipality.almfjarden();
        GapAnalysis analysis = GapAnalysis.of(Organisation.of(sample.structure()), SampleMunicipality.AS_OF);
        List<Employee> employees = sample.employees();

        Coverage coverage = employees.stream().collect(Coverage.collector(analysis));
        UnitCoverage night = coverage.at(UnitId.of("lindgarden-natt"));
        for (PostCoverage post : night.posts()) {
            System.out.println(post.requirement().competence() + ": "
                    + post.holders() + " of " + post.requirement().amount().number()
                    + ", missing " + post.deficit() + ", critical " + post.critical());
        }
        for (Departure departure : night.departures()) {
            System.out.println(departure.persons() + " persons, each " + departure.share() + " of what is needed");
        }

        // Names come from here alone: guard it.
        List<PersonDeparture> named = coverage.departures(UnitId.of("lindgarden-natt"), employees.stream());
        System.out.println(named.size() + " named");
    }
}
