package org.kompetens.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.kompetens.json.RollupDocument;
import org.kompetens.organisation.UnitTree;
import org.kompetens.rollup.Rollup;

/** From files of employees to the figures of every unit, as a job for a cluster. */
public final class RollupJob {

    private static final int ARGUMENTS = 5;

    private RollupJob() {}

    /**
     * Runs the job; which cluster on is told from outside, by {@code spark.master}.
     *
     * @param arguments {@code json} or {@code parquet}; the employees' path; the structure's file; the as-of date; the
     *     file to write
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != ARGUMENTS) {
            throw new IllegalArgumentException("arguments must be: json|parquet EMPLOYEES STRUCTURE DATE OUTPUT");
        }
        Question question = new Question(Files.readAllBytes(Path.of(arguments[2])), LocalDate.parse(arguments[3]));
        try (SparkSession spark = SparkSession.builder().appName("kompetens").getOrCreate();
                OutputStream out = Files.newOutputStream(Path.of(arguments[4]))) {
            Dataset<Row> employees = arguments[0].equals("parquet")
                    ? EmployeeFiles.parquet(spark, arguments[1])
                    : EmployeeFiles.jsonLines(spark, arguments[1]);
            Rollup rollup = SparkRollup.of(employees, question);
            UnitTree tree = rollup.analysis().organisation().tree();
            RollupDocument.write(rollup, tree.unit(0).id(), out);
        }
    }
}
