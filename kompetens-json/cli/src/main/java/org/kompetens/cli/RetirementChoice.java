package org.kompetens.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kompetens.count.EmployeeSource;
import org.kompetens.staffing.ExpectedRetirements;
import org.kompetens.staffing.RetirementRules;
import org.kompetens.staffing.StaffingAssumptions;
import picocli.CommandLine.Option;

/** That people are expected to retire by the terms of a file, besides what is known of them. */
final class RetirementChoice {

    @Option(
            names = {"-a", "--assumptions"},
            paramLabel = "FILE",
            description = "people retire as these staffing assumptions say, as in the command forecast; by default"
                    + " only known exits count")
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
        AssumptionsFile terms = AssumptionsFile.read(file, inventory, asOf, wording);
        inventory
                .printer()
                .add(
                        file.toString(),
                        terms.document().locate(terms.assumptions().findingsOfPersons()));
        return Optional.of(new Expected(terms));
    }

    /**
     * What is expected.
     *
     * @param terms whose terms of retirement count
     */
    record Expected(AssumptionsFile terms) {

        StaffingAssumptions assumptions() {
            return terms.assumptions();
        }

        RetirementRules rules() {
            return terms.rules();
        }

        private int laterRetirement() {
            return assumptions().forecast().laterRetirement();
        }

        EmployeeSource of(Inventory inventory, LocalDate asOf, EmployeeSource employees) {
            return new ExpectedRetirements(rules(), laterRetirement(), asOf)
                    .expected(inventory.organisation(), employees);
        }

        void print(Wording wording, PrintStream out) {
            out.println(wording.text("retirement.expected", "file", terms.file()));
            if (laterRetirement() != 0) {
                out.println(wording.text("retirement.later", "years", laterRetirement()));
            }
        }
    }
}
