package org.kompetens.examples;

import java.time.LocalDate;
import java.util.List;
import org.kompetens.change.CellBridge;
import org.kompetens.competence.CompetenceId;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.horizon.Bridge;
import org.kompetens.horizon.Cause;
import org.kompetens.horizon.CellChange;
import org.kompetens.horizon.Horizon;
import org.kompetens.horizon.Transition;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Rollup;
import org.kompetens.testkit.sample.SampleMunicipality;

/** The gap a year ahead as it is known today, and what leads there. */
public final class NextYear {

    private NextYear() {}

    public static void main(String[] arguments) {
        SampleMunicipality sample = SampleMunicipality.almfjarden();
        GapAnalysis today = GapAnalysis.of(Organisation.of(sample.structure()), SampleMunicipality.AS_OF);
        List<Employee> employees = sample.employees();
        LocalDate inAYear = today.asOf().plusYears(1);

        Horizon horizon = Horizon.of(today);
        Rollup nextYear = employees.stream().map(horizon::expected).collect(Rollup.collector(horizon.at(inAYear)));
        UnitId care = UnitId.of("aldreomsorg-nord");
        System.out.println(
                "met in a year: " + nextYear.at(care).total().cells().met().count());

        Transition transition = horizon.between(today.asOf(), inAYear);
        Bridge bridge = employees.stream().collect(Bridge.collector(transition));
        CellBridge<Cause> delegation = bridge.at(care)
                .competence(CompetenceId.of("lakemedelsdelegering"))
                .orElseThrow();
        System.out.println("met " + delegation.before().cells().met().count());
        delegation
                .parts()
                .forEach((cause, part) -> System.out.println(
                        "  " + cause + " " + part.cells().met().count()));
        System.out.println("met " + delegation.after().cells().met().count());

        // The facts behind it tell of persons: guard them.
        List<CellChange> facts = employees.stream()
                .flatMap(employee -> transition.changes(employee).stream())
                .filter(change -> change.cause() == Cause.EXPIRY)
                .toList();
        System.out.println(facts.size() + " cells change by an expiry in the whole municipality");
    }
}
