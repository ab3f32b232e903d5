package org.kompetens.json.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParseResult;

/** The command line of the library. */
@Command(
        name = "kompetens",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Where does an organisation lack competence? From its records to its gaps.",
        subcommands = {AnalyseCommand.class, ValidateCommand.class, HelpCommand.class},
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Exit codes: 0 all is well; 1 some records are wrong, and are left out of the figures;",
            "2 wrong usage; 3 nothing can be done with what was given."
        })
public final class Main {

    private final PrintStream out;

    private Main(PrintStream out) {
        this.out = out;
    }

    /** Where results go; text and JSON alike are in UTF-8. */
    PrintStream out() {
        return out;
    }

    /**
     * Runs a command and ends the process with its exit code.
     *
     * @param arguments the command and its arguments
     */
    public static void main(String[] arguments) {
        FileOutputStream standardOut = new FileOutputStream(FileDescriptor.out);
        PrintStream out = new PrintStream(new BufferedOutputStream(standardOut), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int exitCode = run(out, err, arguments);
        System.exit(exitCode);
    }

    /** Runs a command with its output going to the given streams. */
    static int run(PrintStream out, PrintStream err, String... arguments) {
        int exitCode = new CommandLine(new Main(out))
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Main::tell)
                .execute(arguments);
        out.flush();
        return exitCode;
    }

    private static int tell(Exception failure, CommandLine command, ParseResult parsed) throws Exception {
        if (failure instanceof InputException) {
            command.getErr().println(failure.getMessage());
            return ExitCode.NOTHING_DONE;
        }
        throw failure;
    }

    /** The version that the jar was built with. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"kompetens " + (version == null ? "(not from a jar)" : version)};
        }
    }
}
