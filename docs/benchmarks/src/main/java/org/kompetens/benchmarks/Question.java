package org.kompetens.benchmarks;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.kompetens.benchmarks.Measured.Work;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * One question that is answered by measuring. Ways to one answer are run in turn, round after round, so that whatever
 * else the machine does meets all of them alike.
 */
@Command(mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills in what is annotated
abstract class Question implements Callable<Integer> {

    /** The nation that all are asked of. */
    static final long SEED = 42;

    private static final double MEGABYTE = 1e6;

    @Parameters(
            index = "0",
            paramLabel = "MUNICIPALITIES",
            description = "how many municipalities: 290 are the nation, 29 a tenth, 3 a hundredth")
    private int municipalities;

    @Parameters(index = "1", paramLabel = "RUNS", description = "how often each way is run; the median counts")
    private int runs;

    @Spec
    private CommandSpec spec;

    private final List<Measured> notPrinted = new ArrayList<>();

    /** Asks the question, with the answer going to a writer. Returns the exit code. */
    static int run(Question question, PrintWriter out, String... arguments) {
        return new CommandLine(question)
                .setOut(out)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments);
    }

    /** Asks the question, and ends the process. */
    static void main(Question question, String... arguments) {
        System.exit(run(question, new PrintWriter(System.out, true, StandardCharsets.UTF_8), arguments));
    }

    @Override
    public final Integer call() throws Exception {
        print(
                "heap of up to %,.0f MB, %d processors, Java %s",
                Runtime.getRuntime().maxMemory() / MEGABYTE,
                Runtime.getRuntime().availableProcessors(),
                Runtime.version());
        measure();
        printMeasured();
        return CommandLine.ExitCode.OK;
    }

    abstract void measure() throws Exception;

    final int municipalities() {
        return municipalities;
    }

    final int runs() {
        return runs;
    }

    final Measured measured(String name) {
        Measured measured = new Measured(name);
        notPrinted.add(measured);
        return measured;
    }

    /** Runs a round of ways in turn, again and again, showing how far it is. */
    final void rounds(String name, int rounds, Work round) throws Exception {
        try (ProgressBar progress = progress(name, rounds)) {
            for (int i = 0; i < rounds; i++) {
                round.run();
                progress.step();
            }
        }
    }

    static ProgressBar progress(String name, long steps) {
        return new ProgressBarBuilder()
                .setTaskName(name)
                .setInitialMax(steps)
                .setStyle(ProgressBarStyle.ASCII)
                .build();
    }

    /** Prints what was measured since the last time. */
    final void printMeasured() {
        notPrinted.forEach(measured -> print("%s", measured));
        notPrinted.clear();
    }

    final void print(String format, Object... values) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(Locale.ROOT, format + "%n", values);
        out.flush();
    }

    /** Refuses two ways to come to different answers. */
    static void check(String way, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new IllegalStateException(way + ": " + actual + " instead of " + expected);
        }
    }
}
