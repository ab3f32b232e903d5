package org.kompetens.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kompetens.count.EmployeeSource;
import org.kompetens.finding.FindingsException;
import org.kompetens.json.StaffingAssumptionsDocument;
import org.kompetens.staffing.ExpectedRetirements;
import org.kompetens.staffing.RetirementRules;
import org.kompetens.staffing.StaffingAssumptions;
import picocli.CommandLine.Option;

/** That people are expected to retire by the terms of a file, besides what is known of them. */
final class RetirementChoice {

    @Option(
            names = {"-a", "--assumptions"},
            paramLabel = "FILE",
            description = "people retire by the terms of these staffing assumptions, as in the command forecast; by"
                    + " default only exits that are known count")
    private @Nullable Path file;

    boolean isAsked() {
        return file != null;
    }

    /**
     * The terms, if they are asked for.
     *
     * @throws InputException if something in the file is wrong; what it is goes to the printer
     */
    Optional<Expected> read(Inventory inventory, LocalDate asOf, Wording wording) {
        if (file == null) {
            return Optional.empty();
        }
        Path asked = file;
        if (Input.isStandardInput(asked) && inventory.files().isStandardInput()) {
            throw inventory.files().input().wrongUsage("file.standard-input-once");
        }
        try (InputStream in = inventory.files().input().open(asked)) {
            StaffingAssumptionsDocument document = StaffingAssumptionsDocument.read(in);
            StaffingAssumptionsDocument checked = document.in(inventory.organisation());
            inventory.printer().add(asked.toString(), checked.findings());
            StaffingAssumptions assumptions = checked.assumptions()
                    .filter(read -> checked.findings().stream()
                            .noneMatch(located -> located.finding().isError()))
                    .orElseThrow(() -> wrong(asked, wording));
            try {
                return Optional.of(new Expected(asked, assumptions, assumptions.rules(asOf)));
            } catch (FindingsException e) {
                inventory.printer().add(asked.toString(), document.locate(e.findings()));
                throw wrong(asked, wording);
            }
        } catch (IOException e) {
            throw Input.cannotRead(asked, e, wording.language());
        }
    }

    private static InputException wrong(Path file, Wording wording) {
        return new InputException(wording.text("assumptions.wrong", "file", file));
    }

    /**
     * What is expected.
     *
     * @param file where it stands
     * @param assumptions whose terms of retirement count
     * @param rules the policies by these terms
     */
    record Expected(Path file, StaffingAssumptions assumptions, RetirementRules rules) {

        EmployeeSource of(Inventory inventory, LocalDate asOf, EmployeeSource employees) {
            return new ExpectedRetirements(rules, asOf).expected(inventory.organisation(), employees);
        }

        void print(Wording wording, PrintStream out) {
            out.println(wording.text("retirement.expected", "file", file));
        }
    }
}
