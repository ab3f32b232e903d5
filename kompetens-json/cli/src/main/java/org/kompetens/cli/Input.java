package org.kompetens.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** An organisation's document and the file of its employees, as most commands take them. */
@SuppressWarnings("NullAway.Init") // picocli fills in what is annotated
final class Input extends Reading {

    @Parameters(
            index = "0",
            paramLabel = "ORGANISATION",
            description = "the organisation's structure as JSON; its employees may be in the same document")
    private Path organisation;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "EMPLOYEES",
            description = "the employees as JSON lines, one employee a line; one of the two files may be -, which is"
                    + " standard input")
    private @Nullable Path employees;

    /** The files that are named. */
    InventoryFiles files() {
        return new InventoryFiles(this, organisation, Optional.ofNullable(employees));
    }
}
