package org.kompetens.examples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.json.EmployeeLines;
import org.kompetens.json.InventoryDocument;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Rollup;
import org.kompetens.rollup.UnitFigures;
import org.kompetens.text.Language;

/** From a municipality's files to the gaps of one department. */
public final class MunicipalityGaps {

    private MunicipalityGaps() {}

    public static void main(String[] arguments) throws IOException {
        Organisation organisation;
        try (InputStream in = Files.newInputStream(Path.of("docs/sample/structure.json"))) {
            organisation = InventoryDocument.read(in).organisation().orElseThrow();
        }

        var analysis = GapAnalysis.of(organisation, LocalDate.of(2026, 10, 1));
        var rollup = Rollup.counter(analysis);
        try (InputStream in = Files.newInputStream(Path.of("docs/sample/employees.jsonl"))) {
            EmployeeLines.read(in).forEach(line -> line.addTo(rollup).forEach(System.err::println));
        }

        UnitFigures culture = rollup.value().at(UnitId.of("kultur-fritid"));
        var cells = culture.total().cells();
        System.out.printf(
                "%d requirements: %d met, %d short%n",
                cells.total().count(), cells.met().count(), cells.fallingShort().count());
        System.out.printf(
                "not known: %d unassessed, %d expired%n",
                cells.unassessed().count(), cells.expired().count());
        culture.largestShortfalls().stream().limit(3).forEach(figures -> {
            String competence = figures.competence().competence().labels().in(Language.EN);
            long persons = figures.persons().fallingShort().count();
            System.out.printf("%s: shortfall %s, persons %d%n", competence, figures.shortfall(), persons);
        });
    }
}
