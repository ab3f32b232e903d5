package org.kompetens.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line of the library. */
@Command(
        name = "kompetens",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Where does an organisation lack competence? From its records to its gaps.",
        synopsisSubcommandLabel = "COMMAND",
        optionListHeading = "%n",
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all is well; there may be warnings",
            "1:some records are wrong, and are left out of the figures",
            "2:wrong usage",
            "3:nothing could be done with what was given",
            "141:whoever read the output closed it before its end"
        },
        footerHeading = "%nExample:%n",
        footer = "  kompetens analyse structure.json employees.jsonl --as-of 2026-10-01")
public final class Main {

    /** In the order in which help names them. */
    static final Map<String, Class<?>> COMMANDS = commands();

    private final PrintStream out;
    private final PrintStream err;

    private Main(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Where results go that programs read, such as JSON, in UTF-8. */
    PrintStream out() {
        return out;
    }

    /** Where text for people goes, in UTF-8: to the same place, with nothing in it that a terminal would obey. */
    PrintStream text() {
        return TerminalText.stream(out);
    }

    /** Where all goes that is no result, in UTF-8 too. */
    PrintStream err() {
        return err;
    }

    /**
     * Runs a command and ends the process with its exit code.
     *
     * @param arguments the command and its arguments
     */
    public static void main(String[] arguments) {
        StandardOutput standardOut =
                new StandardOutput(new FileOutputStream(FileDescriptor.out), Path.of("/dev/stdout"));
        PrintStream out = new PrintStream(new BufferedOutputStream(standardOut), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(run(standardOut, out, err, arguments));
    }

    /** The same as {@link #run(PrintStream, PrintStream, String...)}, but whoever is gone is told nothing. */
    static int run(StandardOutput standardOut, PrintStream out, PrintStream err, String... arguments) {
        int exitCode = execute(out, err, arguments);
        if (!out.checkError()) {
            return exitCode;
        }
        return standardOut.isReaderGone() ? ExitCode.READER_GONE : notWritten(err);
    }

    /** Runs a command with its output going to the given streams. */
    static int run(PrintStream out, PrintStream err, String... arguments) {
        int exitCode = execute(out, err, arguments);
        return out.checkError() ? notWritten(err) : exitCode;
    }

    private static int notWritten(PrintStream err) {
        TerminalText.writer(err).println(ReportText.of("output.failed", Reading.systemLanguage()));
        return ExitCode.NOTHING_DONE;
    }

    private static int execute(PrintStream out, PrintStream err, String... arguments) {
        PrintWriter errors = TerminalText.writer(err);
        CommandLine commandLine = withCommands(new CommandLine(new Main(out, err)), arguments)
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(errors)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((failure, given) -> tellUsage(failure, errors))
                .setExecutionExceptionHandler((failure, command, parsed) -> tell(failure, errors));
        try {
            return commandLine.execute(arguments);
        } catch (OutOfMemoryError e) {
            errors.println(ReportText.of("memory", Reading.systemLanguage()));
            return ExitCode.NOTHING_DONE;
        }
    }

    private static Map<String, Class<?>> commands() {
        Map<String, Class<?>> commands = new LinkedHashMap<>();
        commands.put("analyse", AnalyseCommand.class);
        commands.put("arrival", ArrivalCommand.class);
        commands.put("bridge", BridgeCommand.class);
        commands.put("calendar", CalendarCommand.class);
        commands.put("capital", CapitalCommand.class);
        commands.put("choose", ChooseCommand.class);
        commands.put("compare", CompareCommand.class);
        commands.put("convert", ConvertCommand.class);
        commands.put("coverage", CoverageCommand.class);
        commands.put("disagreements", DisagreementsCommand.class);
        commands.put("fit", FitCommand.class);
        commands.put("forecast", ForecastCommand.class);
        commands.put("history", HistoryCommand.class);
        commands.put("import", ImportCommand.class);
        commands.put("person", PersonCommand.class);
        commands.put("plan", PlanCommand.class);
        commands.put("priorities", PrioritiesCommand.class);
        commands.put("redeployment", RedeploymentCommand.class);
        commands.put("reorganisation", ReorganisationCommand.class);
        commands.put("report", ReportCommand.class);
        commands.put("revise", ReviseCommand.class);
        commands.put("schema", SchemaCommand.class);
        commands.put("tasks", TasksCommand.class);
        commands.put("turnover", TurnoverCommand.class);
        commands.put("validate", ValidateCommand.class);
        commands.put("who", WhoCommand.class);
        commands.put("help", HelpCommand.class);
        return commands;
    }

    /** Where one command is named, the others need not be loaded with all that they use. */
    private static CommandLine withCommands(CommandLine commandLine, String... arguments) {
        boolean runsOne = arguments.length > 0 && !arguments[0].equals("help") && COMMANDS.containsKey(arguments[0]);
        COMMANDS.forEach((name, command) -> {
            if (!runsOne || name.equals(arguments[0])) {
                commandLine.addSubcommand(name, command);
            }
        });
        return commandLine;
    }

    /** The message stays in sight: help is named, not printed after it. */
    private static int tellUsage(ParameterException failure, PrintWriter errors) {
        CommandLine command = failure.getCommandLine();
        errors.println(failure.getMessage());
        UnmatchedArgumentException.printSuggestions(failure, errors);
        errors.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    /** Neither a stack trace nor the message of a failure that is not foreseen: it may hold what stands in a record. */
    private static int tell(Exception failure, PrintWriter errors) {
        if (failure instanceof InputException) {
            errors.println(failure.getMessage());
        } else {
            StackTraceElement[] trace = failure.getStackTrace();
            String at = trace.length == 0 ? "?" : trace[0].toString();
            errors.println(ReportText.of(
                    "failure",
                    Reading.systemLanguage(),
                    "failure",
                    failure.getClass().getName(),
                    "at",
                    at));
        }
        return ExitCode.NOTHING_DONE;
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
