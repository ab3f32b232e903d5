package org.kompetens.examples;

import java.util.List;
import org.kompetens.count.EmployeeSource;
import org.kompetens.count.LongRun;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.Measure;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;
import org.kompetens.rollup.CheckedEmployees;
import org.kompetens.rollup.FigureRow;
import org.kompetens.rollup.FigureRows;
import org.kompetens.rollup.Rollup;
import org.kompetens.testkit.sample.SampleMunicipality;

/** Figures of every unit as rows of a table, number by number; after the employees have been checked. */
public final class FigureTable {

    private FigureTable() {}

    public static void main(String[] arguments) {
        SampleMunicipality sample = SampleMunicipality.almfjarden();
        Organisation organisation = Organisation.of(sample.structure());
        List<Employee> employees = sample.employees();

        CheckedEmployees checked =
                CheckedEmployees.of(organisation, EmployeeSource.of(employees.iterator()), LongRun.onAllProcessors());
        System.out.println(checked.counted() + " without errors, found: " + checked.findingCounts());

        GapAnalysis analysis = GapAnalysis.of(organisation, SampleMunicipality.AS_OF);
        Rollup rollup = employees.stream().collect(Rollup.collector(analysis));

        System.out.println("unit,competence,met,short,shortInFte");
        FigureRows rows = new FigureRows(rollup);
        for (int unit = 0; unit < organisation.tree().size(); unit++) {
            rows.goTo(unit);
            while (rows.nextCompetence()) {
                FigureRow figures = rows.ofCompetence();
                System.out.println(rows.unit().id() + "," + rows.competence().id() + ","
                        + figures.counted(Measure.MET) + "," + figures.counted(Measure.SHORT) + ","
                        + figures.inFte(Measure.SHORT));
            }
        }
    }
}
