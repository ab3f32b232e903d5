package org.kompetens.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.kompetens.rollup.CheckedEmployees;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Finds everything that is wrong with an organisation and its employees. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Find everything that is wrong with an organisation's structure and its employees' records.",
        optionListHeading = "%n",
        parameterListHeading = "%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:no errors; there may be warnings",
            "1:some records have errors",
            "2:wrong usage",
            "3:the structure has errors, or a file cannot be read"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kompetens validate municipality.json",
            "  kompetens validate structure.json employees.jsonl --language sv"
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
        Optional<Inventory> inventory = input.files().read(printer);
        try {
            inventory.ifPresent(
                    read -> read.count((employees, run) -> CheckedEmployees.of(read.organisation(), employees, run)));
        } finally {
            printer.print();
        }
        if (inventory.isEmpty()) {
            return ExitCode.NOTHING_DONE;
        }
        return printer.errors() > 0 ? ExitCode.RECORDS_WRONG : ExitCode.WELL;
    }
}
