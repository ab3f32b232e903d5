package org.kompetens.spark;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.kompetens.count.LongRun;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.json.EmployeeLines;
import org.kompetens.json.LocatedFinding;
import org.kompetens.rollup.CheckedEmployees;
import org.kompetens.text.Language;

/** What is wrong with the records of employees, and where in their files, for whoever mends these. */
public final class SparkFindings {

    /** A piece of a file that Spark reads as one. */
    private record Block(String file, long begin) implements Serializable {}

    private record Place(String file, long line) {}

    private SparkFindings() {}

    /**
     * Checks employees on all executors, in two passes: the first counts the lines of each block. A task holds, beside what
     * it finds, the place of each line of its partition since the last one with a finding: some 40 bytes a line, so that
     * of a million lines without any it is 40 MB.
     *
     * @param employees what {@link EmployeeFiles} read
     * @param question by whose structure they are checked
     * @param language of the messages
     * @return what is found on one machine, in no order
     * @throws IOException if the structure cannot be read
     */
    public static JavaRDD<FoundInFile> of(Dataset<Row> employees, Question question, Language language)
            throws IOException {
        // So that a wrong structure fails here, and not on each executor.
        question.analysis();
        JavaSparkContext cluster =
                JavaSparkContext.fromSparkContext(employees.sparkSession().sparkContext());
        Broadcast<Question> asked = cluster.broadcast(question);
        Broadcast<Map<Block, Long>> before = cluster.broadcast(linesBefore(employees));
        return EmployeeFiles.byPerson(employees)
                .javaRDD()
                .mapPartitions(rows -> found(asked.value().analysis(), before.value(), language, rows)
                        .iterator());
    }

    /** For each block, what is to be added to the number that Spark gave a row, so that it becomes its line in the file. */
    private static Map<Block, Long> linesBefore(Dataset<Row> employees) {
        Map<Block, Long> before = new HashMap<>();
        String file = "";
        long lines = 0;
        List<Row> blocks = employees
                .groupBy(EmployeeFiles.FILE, EmployeeFiles.BLOCK)
                .agg(min(EmployeeFiles.ROW), count(lit(1)))
                .orderBy(EmployeeFiles.FILE, EmployeeFiles.BLOCK)
                .collectAsList();
        for (Row block : blocks) {
            if (!block.getString(0).equals(file)) {
                file = block.getString(0);
                lines = 0;
            }
            before.put(new Block(file, block.getLong(1)), lines + 1 - block.getLong(2));
            lines += block.getLong(3);
        }
        return before;
    }

    private static List<FoundInFile> found(
            GapAnalysis analysis, Map<Block, Long> before, Language language, Iterator<Row> rows) {
        List<FoundInFile> all = new ArrayList<>();
        // Where the lines stand that were read, from the last of which anything was found.
        Deque<Place> places = new ArrayDeque<>();
        long[] passed = {0};
        Iterator<byte[]> lines = new Iterator<>() {

            private String file = "";

            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public byte[] next() {
                Row row = rows.next();
                // The rows of a file come one after another, and so all their places can have one text.
                if (!file.equals(row.getAs(EmployeeFiles.FILE))) {
                    file = row.getAs(EmployeeFiles.FILE);
                }
                long block = row.<Long>getAs(EmployeeFiles.BLOCK);
                long number = row.<Long>getAs(EmployeeFiles.ROW);
                long ofBlock = Objects.requireNonNull(before.get(new Block(file, block)), "each block is counted");
                places.add(new Place(file, number + ofBlock));
                return row.getAs(EmployeeFiles.LINE);
            }
        };
        var employees = EmployeeLines.source(EmployeeFiles.joined(lines), analysis.organisation(), ofLine -> {
            while (passed[0] + 1 < ofLine.get(0).location().line()) {
                places.remove();
                passed[0]++;
            }
            ofLine.forEach(one -> all.add(found(places.element(), one, language)));
        });
        CheckedEmployees.of(analysis.organisation(), employees, LongRun.onThreads(1));
        return all;
    }

    private static FoundInFile found(Place place, LocatedFinding located, Language language) {
        return new FoundInFile(
                place.file(),
                place.line(),
                located.finding().path().pointer(),
                located.finding().code(),
                located.finding().isError(),
                located.finding().message(language));
    }
}
