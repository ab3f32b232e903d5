package org.kompetens.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.get_json_object;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.ltrim;
import static org.apache.spark.sql.functions.monotonically_increasing_id;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import java.util.Iterator;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Employees in files, a row each: the record as a JSON line, its id, and where it stands, which tells which of several
 * records with one id is the first: files by their paths, then records as they stand in the file.
 */
public final class EmployeeFiles {

    static final String LINE = "line";
    static final String ID = "id";

    /** Where a record stands: its file, where the block begins that Spark read it in, and a number that grows in it. */
    static final String FILE = "file";

    static final String BLOCK = "block";
    static final String ROW = "row";

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private EmployeeFiles() {}

    /**
     * Employees in files of JSON lines.
     *
     * @param spark the session
     * @param path a file, or a directory of them
     * @return the employees
     */
    public static Dataset<Row> jsonLines(SparkSession spark, String path) {
        // By itself Spark ends a line at a carriage return too, which JSON takes for white space.
        return placed(spark.read().option("lineSep", "\n").text(path), col("value"));
    }

    /**
     * Employees in Parquet files, with columns named as the properties of a JSON line are.
     *
     * @param spark the session
     * @param path a file, or a directory of them
     * @return the employees
     */
    public static Dataset<Row> parquet(SparkSession spark, String path) {
        return placed(spark.read().parquet(path), to_json(struct(col("*"))));
    }

    private static Dataset<Row> placed(Dataset<Row> records, Column line) {
        return records.select(
                // As bytes: in a text, what is no UTF-8 would be mended in silence.
                concat(line, lit("\n")).cast("binary").as(LINE),
                get_json_object(ltrim(line, BYTE_ORDER_MARK), "$.id").as(ID),
                col("_metadata.file_path").as(FILE),
                col("_metadata.file_block_start").as(BLOCK),
                monotonically_increasing_id().as(ROW));
    }

    /** Records with one id come together, in their order: then the first counts, as it does on one machine. */
    static Dataset<Row> byPerson(Dataset<Row> employees) {
        return employees.repartition(col(ID)).sortWithinPartitions(FILE, BLOCK, ROW);
    }

    /** Lines from several rows, as one text. */
    @SuppressWarnings("JdkObsolete") // SequenceInputStream asks for an Enumeration.
    static InputStream joined(Iterator<byte[]> lines) {
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
