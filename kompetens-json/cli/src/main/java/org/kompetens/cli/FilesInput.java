package org.kompetens.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Parameters;

/** Any number of files, of which each shows by itself what it holds. */
@SuppressWarnings("NullAway.Init") // picocli fills in what is annotated
class FilesInput extends Reading {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "a document as JSON, or employees as JSON lines (*.jsonl, *.ndjson, or recognised from"
                    + " the first line); one file may be -, which is standard input")
    private List<Path> files;

    /** The files, of which at most one is standard input. */
    final List<Path> files() {
        if (files.stream().filter(Reading::isStandardInput).count() > 1) {
            throw wrongUsage("file.standard-input-twice");
        }
        return files;
    }
}
