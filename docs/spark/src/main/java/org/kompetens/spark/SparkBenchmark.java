package org.kompetens.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.SparkSession;
import org.kompetens.count.LongRun;
import org.kompetens.json.EmployeeLines;
import org.kompetens.json.InventoryDocument;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.rollup.Rollup;
import org.kompetens.rollup.UnitFigures;
import org.kompetens.testkit.nation.Nation;

/** What it costs to have Spark on one machine do what the library does there by itself: the same file, both ways. */
public final class SparkBenchmark {

    private static final int MOST_THREADS = 2;
    private static final double NANOS = 1e9;

    private final Path lines;
    private final Question question;
    private final Map<String, List<Long>> nanos = new TreeMap<>();

    private SparkBenchmark(Path lines, Question question) {
        this.lines = lines;
        this.question = question;
    }

    /** One way to the roll-up. */
    private interface Way {
        Rollup rollup() throws IOException;
    }

    /**
     * Measures.
     *
     * @param arguments how many municipalities (29 are a tenth of the nation, 290 are all); how many runs; the directory
     *     to write the employees to
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        Nation nation = Nation.of(Integer.parseInt(arguments[0]), 42);
        ByteArrayOutputStream structure = new ByteArrayOutputStream();
        InventoryDocument.write(new CompetenceInventory(nation.organisation().structure(), List.of()), structure);
        Path lines = Files.createDirectories(Path.of(arguments[2])).resolve("employees.jsonl");
        try (OutputStream out = Files.newOutputStream(lines)) {
            EmployeeLines.write(nation::iterator, out);
        }
        new SparkBenchmark(lines, new Question(structure.toByteArray(), Nation.AS_OF))
                .measure(Integer.parseInt(arguments[1]));
    }

    private void measure(int runs) throws IOException {
        Rollup expected = alone(1);
        System.out.printf(
                "%,d employees, %,d bytes of lines, %,d bytes of roll-up%n",
                expected.counted(), Files.size(lines), expected.toBytes().length);
        for (int run = 0; run < runs; run++) {
            for (int threads = 1; threads <= MOST_THREADS; threads++) {
                int on = threads;
                measure("library, threads: " + on, expected, () -> alone(on));
                onSpark(on, expected);
            }
            System.out.println("run " + (run + 1) + " of " + runs);
        }
        nanos.forEach((way, all) -> System.out.printf("%-24s %9.3f s, median%n", way, median(all)));
    }

    private Rollup alone(int threads) throws IOException {
        try (InputStream in = Files.newInputStream(lines)) {
            var employees = EmployeeLines.source(in, question.analysis().organisation(), found -> {});
            return Rollup.of(question.analysis(), employees, LongRun.onThreads(threads));
        }
    }

    /** Without the time that it takes to start Spark. */
    private void onSpark(int threads, Rollup expected) throws IOException {
        try (SparkSession spark = SparkSession.builder()
                .master("local[" + threads + "]")
                .config("spark.ui.enabled", false)
                .config("spark.sql.shuffle.partitions", MOST_THREADS)
                .getOrCreate()) {
            spark.sparkContext().setLogLevel("ERROR");
            measure(
                    "Spark, threads: " + threads,
                    expected,
                    () -> SparkRollup.of(EmployeeFiles.jsonLines(spark, lines.toString()), question));
        }
    }

    private void measure(String name, Rollup expected, Way way) throws IOException {
        long begin = System.nanoTime();
        Rollup rollup = way.rollup();
        nanos.computeIfAbsent(name, unknown -> new ArrayList<>()).add(System.nanoTime() - begin);
        Iterator<UnitFigures> figures = rollup.units().iterator();
        if (!expected.units().allMatch(unit -> unit.equals(figures.next()))) {
            throw new IllegalStateException(name + " gave other figures");
        }
    }

    private static double median(List<Long> nanos) {
        return nanos.stream().sorted().toList().get(nanos.size() / 2) / NANOS;
    }
}
