package org.kompetens.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is set beside the first organisation, employees and date; what is not given is the same. */
final class OtherInput {

    @Option(
            names = "--with",
            paramLabel = "ORGANISATION",
            description = "the organisation after, as JSON; by default the same")
    private @Nullable Path organisation;

    @Option(
            names = "--with-employees",
            paramLabel = "EMPLOYEES",
            description = "the employees after, as JSON lines or a spreadsheet; by default the same")
    private @Nullable Path employees;

    @Option(
            names = "--with-as-of",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "the date after; by default the same")
    private @Nullable LocalDate asOf;

    boolean isGiven() {
        return organisation != null || employees != null || asOf != null;
    }

    boolean isOtherOrganisation() {
        return organisation != null;
    }

    boolean areOtherEmployees() {
        return employees != null;
    }

    LocalDate asOf(LocalDate first) {
        return asOf == null ? first : asOf;
    }

    /** The files after; standard input can be read once only. */
    InventoryFiles files(InventoryFiles first) {
        InventoryFiles files = new InventoryFiles(
                first.input(),
                organisation == null ? first.organisation() : organisation,
                employees == null ? first.employees() : List.of(employees),
                first.sheets());
        boolean readTwice = employees == null && first.employees().stream().anyMatch(Reading::isStandardInput);
        boolean secondToo = (organisation != null && Input.isStandardInput(organisation))
                || (employees != null && Input.isStandardInput(employees));
        if (readTwice || (secondToo && first.isStandardInput())) {
            throw first.input().wrongUsage("file.standard-input-once");
        }
        return files;
    }
}
