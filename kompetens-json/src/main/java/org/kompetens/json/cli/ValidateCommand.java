package org.kompetens.json.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.kompetens.json.InventoryDocument;
import org.kompetens.organisation.InventoryCheck;
import org.kompetens.organisation.Organisation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Finds everything that is wrong with an organisation and its employees. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description = "Find everything that is wrong with an organisation's structure and its employees' records.",
        footer = {
            "",
            "Exit codes: 0 no errors; 1 employees' records with errors; 2 wrong usage; 3 the structure has errors."
        })
@SuppressWarnings("NullAway.Init") // picocli fills in what is annotated
final class ValidateCommand implements Callable<Integer> {

    @Mixin
    private Input input;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        FindingPrinter printer = new FindingPrinter(spec.commandLine().getOut(), input.language());
        InventoryDocument document = input.document();
        printer.print(input.organisationFile(), document.findings());
        Optional<Organisation> organisation = document.organisation();
        if (organisation.isPresent()) {
            InventoryCheck check = InventoryCheck.of(organisation.get());
            document.employees().forEach(check::next);
            input.forEachLine(line -> {
                printer.print(input.employeesFile(), line.findings());
                line.employee()
                        .ifPresent(employee -> printer.print(input.employeesFile(), line.locate(check.next(employee))));
            });
        }
        printer.printSum();
        if (organisation.isEmpty()) {
            return ExitCode.NOTHING_DONE;
        }
        return printer.errors() > 0 ? ExitCode.RECORDS_WRONG : ExitCode.WELL;
    }
}
