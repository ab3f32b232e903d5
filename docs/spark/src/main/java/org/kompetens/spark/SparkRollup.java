package org.kompetens.spark;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.kompetens.count.LongRun;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.json.EmployeeLines;
import org.kompetens.rollup.Rollup;

/** The roll-up of employees in partitions: each partition gives a roll-up of its own, and these are merged. */
public final class SparkRollup {

    private SparkRollup() {}

    /**
     * Rolls up employees on all executors.
     *
     * @param employees what {@link EmployeeFiles} read
     * @param question what is asked of them
     * @return what {@link Rollup#of} gives on one machine, figure by figure and finding by finding; where in the files the
     *     findings are {@link SparkFindings} tells
     * @throws IOException if the structure cannot be read
     */
    public static Rollup of(Dataset<Row> employees, Question question) throws IOException {
        JavaSparkContext cluster =
                JavaSparkContext.fromSparkContext(employees.sparkSession().sparkContext());
        Broadcast<Question> asked = cluster.broadcast(question);
        byte[] nobody = Rollup.counter(question.analysis()).value().toBytes();

        JavaRDD<byte[]> parts = EmployeeFiles.byPerson(employees)
                .select(EmployeeFiles.LINE)
                .as(Encoders.BINARY())
                .javaRDD()
                .mapPartitions(
                        lines -> List.of(part(asked.value().analysis(), lines)).iterator());

        byte[] all = cluster.parallelize(List.of(nobody), 1)
                .union(parts)
                .treeReduce((one, other) -> merged(asked.value().analysis(), one, other));
        return Rollup.fromBytes(question.analysis(), all);
    }

    private static byte[] part(GapAnalysis analysis, Iterator<byte[]> lines) {
        var employees = EmployeeLines.source(EmployeeFiles.joined(lines), analysis.organisation(), found -> {});
        return Rollup.of(analysis, employees, LongRun.onThreads(1)).toBytes();
    }

    private static byte[] merged(GapAnalysis analysis, byte[] one, byte[] other) {
        return Rollup.fromBytes(analysis, one)
                .merge(Rollup.fromBytes(analysis, other))
                .toBytes();
    }
}
