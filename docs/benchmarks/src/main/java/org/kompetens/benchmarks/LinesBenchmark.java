package org.kompetens.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.kompetens.count.LongRun;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.json.EmployeeLines;
import org.kompetens.json.RollupDocument;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Rollup;
import org.kompetens.testkit.nation.Nation;

/**
 * From JSON lines in memory to a roll-up, and to its JSON, against Jackson's bare pass over the tokens of the same bytes
 * on as many threads; and the same from file to file, against SQL. All answers must be equal.
 */
public final class LinesBenchmark {

    private static final long SEED = 42;
    private static final double MEGABYTE = 1e6;
    private static final UnitId TOP = UnitId.of("nation");

    private final PrintStream out;
    private final int runs;
    private final GapAnalysis analysis;
    private final byte[] lines;

    LinesBenchmark(int municipalities, int runs, PrintStream out) throws IOException {
        this.out = out;
        this.runs = runs;
        Nation nation = Nation.of(municipalities, SEED);
        this.analysis = GapAnalysis.of(nation.organisation(), Nation.AS_OF);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        EmployeeLines.write(nation::iterator, written);
        this.lines = written.toByteArray();
    }

    /**
     * Runs.
     *
     * @param args municipalities (29 are a tenth of the nation), runs, then {@code duckdb} for SQL too
     * @throws Exception if anything fails, or answers differ
     */
    public static void main(String[] args) throws Exception {
        new LinesBenchmark(Integer.parseInt(args[0]), Integer.parseInt(args[1]), System.out)
                .run(Arrays.asList(args).contains("duckdb"));
    }

    void run(boolean sql) throws Exception {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        Rollup rollup = rollup(1);
        RollupDocument.write(rollup, TOP, document);
        out.printf(
                Locale.ROOT,
                "%.1f MB of lines, %.1f MB of figures%n",
                lines.length / MEGABYTE,
                document.size() / MEGABYTE);
        inMemory();
        if (sql) {
            fromFileToFile(Figure.of(rollup));
        }
    }

    private Rollup rollup(int threads) {
        return Rollup.of(
                analysis,
                EmployeeLines.source(new ByteArrayInputStream(lines), analysis.organisation(), found -> {}),
                LongRun.onThreads(threads));
    }

    private void inMemory() throws Exception {
        TokenPass tokens = new TokenPass(lines);
        List<Measured> all = new ArrayList<>();
        for (int threads = 1; threads <= 2; threads++) {
            for (String way : List.of("bare token pass", "lines to roll-up", "roll-up to JSON", "both")) {
                all.add(new Measured(way + ", " + threads + " threads"));
            }
        }
        Rollup[] made = new Rollup[1];
        for (int i = 0; i < runs; i++) {
            for (int threads = 1; threads <= 2; threads++) {
                int on = threads;
                List<Measured> ways = all.subList((threads - 1) * all.size() / 2, threads * all.size() / 2);
                ways.get(0).run(() -> tokens.run(on));
                ways.get(1).run(() -> made[0] = rollup(on));
                ways.get(2).run(() -> write(made[0], OutputStream.nullOutputStream(), on));
                ways.get(3).run(() -> write(rollup(on), OutputStream.nullOutputStream(), on));
            }
        }
        for (int i = 0; i < all.size(); i++) {
            double bare = all.get(i / 4 * 4).median();
            out.printf(
                    Locale.ROOT,
                    "%s %6.2f bare passes%n",
                    all.get(i),
                    all.get(i).median() / bare);
        }
    }

    private static void write(Rollup rollup, OutputStream to, int threads) throws IOException {
        RollupDocument.write(rollup, TOP, to, LongRun.onThreads(threads));
    }

    private void fromFileToFile(long expected) throws Exception {
        Path from = Files.createTempFile("employees", ".jsonl");
        Path to = Files.createTempFile("figures", ".json");
        try {
            Files.write(from, lines);
            for (int threads = 1; threads <= 2; threads++) {
                int on = threads;
                Measured library = new Measured("file to file, " + threads + " threads");
                Measured sql = new Measured("file to file by SQL on DuckDB, " + threads + " threads");
                try (DuckDbLines way = new DuckDbLines(analysis, threads)) {
                    for (int i = 0; i < Math.max(1, runs / 5); i++) {
                        library.run(() -> fromFileToFile(from, to, on));
                        sql.run(() -> way.run(from, to));
                    }
                    if (way.figure() != expected) {
                        throw new IllegalStateException("SQL: " + way.figure() + " instead of " + expected);
                    }
                }
                out.println(library);
                out.println(sql);
            }
        } finally {
            Files.delete(from);
            Files.delete(to);
        }
    }

    private void fromFileToFile(Path from, Path to, int threads) throws IOException {
        try (var in = Files.newInputStream(from);
                var figures = Files.newOutputStream(to)) {
            Rollup rollup = Rollup.of(
                    analysis,
                    EmployeeLines.source(in, analysis.organisation(), found -> {}),
                    LongRun.onThreads(threads));
            write(rollup, figures, threads);
        }
    }
}
