package org.kompetens.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
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
            index = "1..*",
            arity = "0..*",
            paramLabel = "EMPLOYEES",
            description = "the employees: one file of JSON lines, one employee a line; or spreadsheets (.xlsx, .csv),"
                    + " with --mapping or --layout; ORGANISATION or EMPLOYEES may be -, which is standard input")
    private List<Path> employees = new ArrayList<>();

    @Mixin
    private final SheetChoice sheets = new SheetChoice(this);

    /** The files that are named. */
    InventoryFiles files() {
        return new InventoryFiles(this, organisation, employees, sheets);
    }
}
