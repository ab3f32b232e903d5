package org.kompetens.examples;

import java.util.List;
import org.kompetens.count.EmployeeFindings;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;
import org.kompetens.rollup.Rollup;
import org.kompetens.testkit.sample.SampleMunicipality;

/** Employees that are in memory already, on all cores; and what became of those whose records are wrong. */
public final class ParallelRollup {

    private ParallelRollup() {}

    public static void main(String[] arguments) {
        SampleMunicipality sample = SampleMunicipality.almfjarden();
        GapAnalysis analysis = GapAnalysis.of(Organisation.of(sample.structure()), SampleMunicipality.AS_OF);
        List<Employee> employees = sample.employees();

        Rollup rollup = employees.parallelStream().collect(Rollup.collector(analysis));
        System.out.println(rollup.counted() + " counted, " + rollup.refused() + " left out");
        System.out.println(rollup.findingCounts());
        for (EmployeeFindings wrong : rollup.findings()) {
            // wrong.employee() is for the host to look up; it is in no message.
            wrong.findings().forEach(finding -> System.out.println(finding.path() + ": " + finding.code()));
        }

        Rollup firstHalf = employees.subList(0, 300).stream().collect(Rollup.collector(analysis));
        Rollup secondHalf = employees.subList(300, employees.size()).stream().collect(Rollup.collector(analysis));
        Rollup both = firstHalf.merge(secondHalf);
        System.out.println(
                "the same again: " + both.units().toList().equals(rollup.units().toList()));
    }
}
