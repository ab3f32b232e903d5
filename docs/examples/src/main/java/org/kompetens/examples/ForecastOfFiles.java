package org.kompetens.examples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.kompetens.count.LongRun;
import org.kompetens.json.ForecastDocument;
import org.kompetens.json.InventoryDocument;
import org.kompetens.json.StaffingAssumptionsDocument;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;
import org.kompetens.staffing.Opening;
import org.kompetens.staffing.StaffingAssumptions;
import org.kompetens.staffing.StaffingForecast;

/** The forecast of a county from files: its structure, and the reports and assumptions of its members. */
public final class ForecastOfFiles {

    private ForecastOfFiles() {}

    public static void main(String[] arguments) throws IOException {
        Organisation county;
        try (InputStream in = Files.newInputStream(Path.of("docs/sample/county/structure.json"))) {
            county = InventoryDocument.read(in).organisation().orElseThrow();
        }

        StaffingAssumptions assumptions;
        try (InputStream in = Files.newInputStream(Path.of("docs/sample/county/staffing.json"))) {
            assumptions = StaffingAssumptionsDocument.read(in).orThrow();
        }
        assumptions.unknownIn(county).orThrow();

        var asOf = LocalDate.of(2026, 10, 1);
        Opening nobody = Opening.counter(county, asOf, assumptions.rules(asOf)).value();
        Opening opening = assumptions.opening(nobody);
        StaffingForecast forecast = assumptions.forecast(opening, LongRun.onAllProcessors());
        ForecastDocument.write(forecast, UnitId.of("fjardlan"), System.out);
    }
}
