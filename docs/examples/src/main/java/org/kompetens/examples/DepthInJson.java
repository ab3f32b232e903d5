package org.kompetens.examples;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.kompetens.coverage.Coverage;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.json.CoverageDocument;
import org.kompetens.json.DeparturesDocument;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;
import org.kompetens.testkit.sample.SampleMunicipality;

/** Whether home nursing has what it needs, as JSON; and, apart from it, whom it could least do without. */
public final class DepthInJson {

    private DepthInJson() {}

    public static void main(String[] arguments) throws IOException {
        SampleMunicipality sample = SampleMunicipality.almfjarden();
        GapAnalysis analysis = GapAnalysis.of(Organisation.of(sample.structure()), SampleMunicipality.AS_OF);
        List<Employee> employees = sample.employees();
        Coverage coverage = employees.stream().collect(Coverage.collector(analysis));

        CoverageDocument.write(coverage, UnitId.of("hemsjukvard"), System.out);

        OutputStream restricted = OutputStream.nullOutputStream();
        // Names come from here alone: guard it.
        DeparturesDocument.write(coverage, UnitId.of("hemsjukvard"), employees.stream(), restricted);
    }
}
