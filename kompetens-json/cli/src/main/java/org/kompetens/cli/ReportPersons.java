package org.kompetens.cli;

import picocli.CommandLine.Option;

/** Whether a report names persons. */
final class ReportPersons {

    @Option(
            names = "--name-persons",
            description = "with --raw: also say whose assessments expire and who the key persons are, by employee"
                    + " id; only for one unit, named with --unit. These are personal data: show them only to those"
                    + " entitled to see them.")
    private boolean asked;

    boolean areAsked() {
        return asked;
    }
}
