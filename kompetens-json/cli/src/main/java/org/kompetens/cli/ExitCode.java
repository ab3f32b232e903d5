package org.kompetens.cli;

/** What the process says to a script when it ends. Wrong usage is 2, as picocli has it. */
final class ExitCode {

    /** Done, and no error in the data. */
    static final int WELL = 0;

    /** Done, and some records are wrong and left out. */
    static final int RECORDS_WRONG = 1;

    /** Nothing could be done: a file cannot be read, or the structure has errors. */
    static final int NOTHING_DONE = 3;

    /** Whoever read the output has closed it, as {@code head} does: what shells say of any tool that this ends. */
    static final int READER_GONE = 141;

    private ExitCode() {}
}
