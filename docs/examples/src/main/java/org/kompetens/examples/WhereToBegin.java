package org.kompetens.examples;

import java.util.List;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;
import org.kompetens.priority.Priorities;
import org.kompetens.rollup.Disagreements;
import org.kompetens.rollup.Rollup;
import org.kompetens.testkit.sample.SampleMunicipality;

/** Where an assessment would tell most, and where sources do not agree. */
public final class WhereToBegin {

    private WhereToBegin() {}

    public static void main(String[] arguments) {
        SampleMunicipality sample = SampleMunicipality.almfjarden();
        GapAnalysis analysis = GapAnalysis.of(Organisation.of(sample.structure()), SampleMunicipality.AS_OF);
        List<Employee> employees = sample.employees();

        Priorities priorities = new Priorities(employees.stream().collect(Rollup.collector(analysis)));
        priorities.at(UnitId.of("aldreomsorg-nord")).priorities().stream()
                .limit(3)
                .forEach(one -> System.out.println(one.competence().id() + ": "
                        + one.unknown().rounded(3) + " unknown, "
                        + one.shortfall().rounded(3) + " short"));

        Disagreements disagreements = employees.stream().collect(Disagreements.collector(analysis));
        System.out.println(disagreements.findingCounts());
    }
}
