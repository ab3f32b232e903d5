package org.kompetens.cli;

import picocli.CommandLine.Mixin;

/** Any number of files, among which there may be employees as spreadsheets, with how these are read. */
final class FilesAndSheetsInput extends FilesInput {

    @Mixin
    private final SheetChoice sheets = new SheetChoice(this);

    SheetChoice sheets() {
        return sheets;
    }
}
