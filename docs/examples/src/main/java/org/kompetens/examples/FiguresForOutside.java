package org.kompetens.examples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.json.EmployeeLines;
import org.kompetens.json.InventoryDocument;
import org.kompetens.json.PublishedRollupDocument;
import org.kompetens.organisation.UnitId;
import org.kompetens.publication.PublicationSettings;
import org.kompetens.publication.PublishedRollup;
import org.kompetens.rollup.Rollup;

/** Figures of a department that may be shown outside. */
public final class FiguresForOutside {

    private FiguresForOutside() {}

    public static void main(String[] arguments) throws IOException {
        GapAnalysis analysis;
        try (InputStream in = Files.newInputStream(Path.of("docs/sample/structure.json"))) {
            var organisation = InventoryDocument.read(in).organisation().orElseThrow();
            analysis = GapAnalysis.of(organisation, LocalDate.of(2026, 10, 1));
        }
        var counter = Rollup.counter(analysis);
        try (InputStream in = Files.newInputStream(Path.of("docs/sample/employees.jsonl"))) {
            EmployeeLines.read(in).forEach(line -> line.addTo(counter));
        }
        Rollup rollup = counter.value();

        var settings = PublicationSettings.DEFAULT.withTop(UnitId.of("kultur-fritid"));
        PublishedRollup published = PublishedRollup.of(rollup, settings);
        if (published.unproven().isEmpty()) {
            PublishedRollupDocument.write(published, System.out);
        }
    }
}
