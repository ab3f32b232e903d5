package org.kompetens.cli;

import picocli.CommandLine.Option;

/** Whether a report names persons. */
final class ReportPersons {

    @Option(
            names = "--name-persons",
            description = "with --raw: say also whose assessments expire and who the key persons are, by the ids of"
                    + " employees; only for one unit, named with --unit. These are personal data: let only those see"
                    + " them who may know.")
    private boolean asked;

    boolean areAsked() {
        return asked;
    }
}
