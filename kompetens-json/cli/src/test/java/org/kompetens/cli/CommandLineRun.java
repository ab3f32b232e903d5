package org.kompetens.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

/**
 * What a run of the command line left behind.
 *
 * @param exitCode what it said to the script
 * @param out what came out as the result
 * @param err what came out beside it
 */
record CommandLineRun(int exitCode, String out, String err) {

    static CommandLineRun of(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Main.run(new PrintStream(out, false, UTF_8), new PrintStream(err, true, UTF_8), arguments);
        return new CommandLineRun(exitCode, out.toString(UTF_8), err.toString(UTF_8));
    }
}
