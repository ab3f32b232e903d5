package org.kompetens.examples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.kompetens.json.EmployeeLines;
import org.kompetens.json.InventoryDocument;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;
import org.kompetens.staffing.AgeBand;
import org.kompetens.staffing.ExitRates;
import org.kompetens.staffing.ForecastAssumptions;
import org.kompetens.staffing.ForecastYear;
import org.kompetens.staffing.HireProfile;
import org.kompetens.staffing.Opening;
import org.kompetens.staffing.Rate;
import org.kompetens.staffing.RetirementRules;
import org.kompetens.staffing.RetirementTable;
import org.kompetens.staffing.StaffingForecast;

/** The staff of a municipality over ten years: who retires, who leaves otherwise, and how many are to be recruited. */
public final class StaffOfTenYears {

    private StaffOfTenYears() {}

    public static void main(String[] arguments) throws IOException {
        Organisation organisation;
        try (InputStream in = Files.newInputStream(Path.of("docs/sample/structure.json"))) {
            organisation = InventoryDocument.read(in).organisation().orElseThrow();
        }

        var asOf = LocalDate.of(2026, 10, 1);
        var atReferenceAge = RetirementTable.sweden().policy("reference-age", asOf, true);
        var staff = Opening.counter(organisation, asOf, RetirementRules.of(atReferenceAge));
        try (InputStream in = Files.newInputStream(Path.of("docs/sample/employees.jsonl"))) {
            EmployeeLines.read(in).forEach(line -> line.addTo(staff));
        }
        Opening opening = staff.value();
        opening.warnings().forEach(finding -> System.out.println(finding.code()));

        var exits = ExitRates.of(ExitRates.ByAge.of(Map.of(
                new AgeBand(0, 29), new Rate(15, 100),
                new AgeBand(30, 49), new Rate(8, 100),
                new AgeBand(50, 64), new Rate(4, 100))));
        var hires = HireProfile.of(Fte.FULL, Map.of(25, 40, 35, 40, 50, 20));
        var forecast = StaffingForecast.of(opening, ForecastAssumptions.of(10, exits, hires));

        System.out.println("year to     opening  known  retire  other   hires  closing");
        for (ForecastYear year : forecast.years(UnitId.of("almfjarden"))) {
            var flows = year.flows();
            System.out.printf(
                    "%s %8s %6s %7s %6s %7s %8s%n",
                    year.to(),
                    flows.opening().total().fte().rounded(1),
                    flows.knownExits().total().fte().rounded(1),
                    flows.retirements().total().fte().rounded(1),
                    flows.otherExits().total().fte().rounded(1),
                    flows.hires().total().fte().rounded(1),
                    flows.closing().total().fte().rounded(1));
        }
    }
}
