package org.kompetens.cli;

import java.util.Optional;
import picocli.CommandLine.Mixin;

/** What the commands have in common that name persons, where that is asked for. */
@SuppressWarnings("NullAway.Init") // picocli fills in what is annotated
abstract class NamingCommand extends InventoryCommand {

    @Mixin
    private NamedPersons persons;

    @Override
    Optional<Report> report(FindingPrinter printer) {
        if (persons.areAsked() && !isOneUnit()) {
            throw wrongUsage("persons.of-one-unit");
        }
        return super.report(printer);
    }

    NamedPersons persons() {
        return persons;
    }
}
