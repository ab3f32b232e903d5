package org.kompetens.spark;

import static org.apache.spark.sql.functions.col;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
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
     * @return what {@link Rollup#of} gives on one machine, figure by figure and finding by finding
     * @throws IOException if the structure cannot be read
     */
    public static Rollup of(Dataset<Row> employees, Question question) throws IOException {
        JavaSparkContext cluster =
                JavaSparkContext.fromSparkContext(employees.sparkSession().sparkContext());
        Broadcast<Question> asked = cluster.broadcast(question);
        byte[] nobody = Rollup.counter(question.analysis()).value().toBytes();

        // Records with one id come together, in their order: then the first counts, as it does on one machine.
        JavaRDD<byte[]> parts = employees
                .repartition(col(EmployeeFiles.ID))
                .sortWithinPartitions(EmployeeFiles.PLACE[0], EmployeeFiles.PLACE[1], EmployeeFiles.PLACE[2])
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
        var employees = EmployeeLines.source(joined(lines), analysis.organisation(), found -> {});
        return Rollup.of(analysis, employees, LongRun.onThreads(1)).toBytes();
    }

    private static byte[] merged(GapAnalysis analysis, byte[] one, byte[] other) {
        return Rollup.fromBytes(analysis, one)
                .merge(Rollup.fromBytes(analysis, other))
                .toBytes();
    }

    @SuppressWarnings("JdkObsolete") // SequenceInputStream asks for an Enumeration.
    private static InputStream joined(Iterator<byte[]> lines) {
        return new SequenceInputStream(new Enumeration<InputStream>() {
            @Override
            public boolean hasMoreElements() {
                return lines.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return new ByteArrayInputStream(lines.next());
            }
        });
    }
}
