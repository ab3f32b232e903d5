package org.kompetens.examples;

import java.util.List;
import org.kompetens.change.Comparison;
import org.kompetens.change.Movement;
import org.kompetens.change.Reorganisation;
import org.kompetens.change.Scenario;
import org.kompetens.change.UnitReorganisation;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Level;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Rollup;
import org.kompetens.testkit.sample.SampleMunicipality;

/** Two units merged and a profile raised, beside the organisation as it is. */
public final class WhatIf {

    private WhatIf() {}

    public static void main(String[] arguments) {
        SampleMunicipality sample = SampleMunicipality.almfjarden();
        List<Employee> employees = sample.employees();
        GapAnalysis today = GapAnalysis.of(Organisation.of(sample.structure()), SampleMunicipality.AS_OF);
        Rollup before = employees.stream().collect(Rollup.collector(today));

        Scenario scenario = Scenario.of(sample.structure())
                .merging(UnitId.of("forskolan-myran"), UnitId.of("forskolan-blaklockan"))
                .raising(RoleId.of("barnskotare"), Requirement.of(CompetenceId.of("hlr-barn"), Level.of("godkand"), 5));
        GapAnalysis whatIf = GapAnalysis.of(Organisation.of(scenario.structure()), today.asOf());
        Rollup after = employees.stream().map(scenario::employee).collect(Rollup.collector(whatIf));
        Comparison comparison = new Comparison(before, after);
        comparison.at(UnitId.of("forskolan-blaklockan")).competences().stream()
                .filter(one -> one.competence().equals(CompetenceId.of("hlr-barn")))
                .forEach(one -> System.out.println(
                        "short: " + one.before().cells().fallingShort().count() + " before, "
                                + one.after().cells().fallingShort().count() + " after"));

        Reorganisation reorganisation =
                employees.stream().map(scenario::change).collect(Reorganisation.collector(today, whatIf));
        UnitReorganisation unit = reorganisation.at(UnitId.of("forskolan-blaklockan"));
        System.out.println(unit.people());
        unit.competence(CompetenceId.of("hlr-barn"))
                .ifPresent(one -> System.out.println("cells: "
                        + one.before().cells().total().count() + " before, "
                        + one.part(Movement.MOVED_IN).cells().total().count() + " moved in, "
                        + one.part(Movement.STAYED).cells().total().count() + " by other requirements, "
                        + one.after().cells().total().count() + " after"));
    }
}
