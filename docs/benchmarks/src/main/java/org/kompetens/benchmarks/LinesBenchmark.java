package org.kompetens.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.json.EmployeeLines;
import org.kompetens.json.RollupDocument;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.LongRun;
import org.kompetens.rollup.Rollup;
import org.kompetens.testkit.nation.Nation;

/** From JSON lines to a roll-up, and to its JSON, against Jackson's bare pass over the tokens of the same bytes. */
public final class LinesBenchmark {

    private static final JsonFactory JSON = JsonFactory.builder().build();

    private LinesBenchmark() {}

    /**
     * Runs.
     *
     * @param args municipalities (29 are a tenth of the nation) and runs
     * @throws Exception if anything fails
     */
    public static void main(String[] args) throws Exception {
        Nation nation = Nation.of(Integer.parseInt(args[0]), 42);
        GapAnalysis analysis = GapAnalysis.of(nation.organisation(), Nation.AS_OF);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        EmployeeLines.write(nation::iterator, written);
        byte[] lines = written.toByteArray();
        System.out.printf("%,d bytes%n", lines.length);
        for (int threads = 1; threads <= 2; threads++) {
            Measured tokens = new Measured("bare token pass, " + threads + " threads");
            Measured rollups = new Measured("lines to roll-up, " + threads + " threads");
            Measured documents = new Measured("roll-up to JSON");
            for (int i = 0; i < Integer.parseInt(args[1]); i++) {
                int on = threads;
                tokens.run(() -> tokens(lines, on));
                Rollup[] made = new Rollup[1];
                rollups.run(() -> made[0] = Rollup.of(
                        analysis,
                        EmployeeLines.source(new ByteArrayInputStream(lines), nation.organisation(), line -> {}),
                        LongRun.onThreads(on)));
                documents.run(
                        () -> RollupDocument.write(made[0], UnitId.of("nation"), OutputStream.nullOutputStream()));
            }
            System.out.println(tokens);
            System.out.println(rollups);
            System.out.println(documents);
        }
    }

    private static void tokens(byte[] lines, int threads) {
        int middle = lines.length;
        if (threads > 1) {
            middle = lines.length / 2;
            while (lines[middle - 1] != '\n') {
                middle++;
            }
        }
        int half = middle;
        ForkJoinTask<?> other = ForkJoinPool.commonPool().submit(() -> tokens(lines, half, lines.length));
        tokens(lines, 0, half);
        other.join();
    }

    private static void tokens(byte[] lines, int from, int until) {
        try (JsonParser parser = JSON.createParser(lines, from, until - from)) {
            while (parser.nextToken() != null) {
                // Nothing is done with it.
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
