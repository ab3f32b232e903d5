package org.kompetens.benchmarks;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitTree;

/** From JSON lines to figures in JSON by SQL alone: columns and their types are given, names become numbers by joins. */
final class DuckDbLines implements AutoCloseable {

    private static final String LINES = """
            CREATE OR REPLACE TEMP TABLE line AS
            SELECT row_number() OVER () AS person, employments, assessments
            FROM read_ndjson('%s', columns = {
              id: 'VARCHAR',
              employments: 'STRUCT(id VARCHAR, "role" VARCHAR, unit VARCHAR, fte DECIMAL(5, 4), "from" DATE,
                                   "until" DATE)[]',
              assessments: 'STRUCT(id VARCHAR, competence VARCHAR, level VARCHAR, "date" DATE, source VARCHAR,
                                   expiry DATE)[]'})
            """;

    private static final String EMPLOYMENTS = """
            INSERT INTO employment
            SELECT person, u.unit, r.role, u.scope, (e.fte * 10000)::BIGINT, e."from" - DATE '1970-01-01',
                   coalesce(e."until" - DATE '1970-01-01', 2147483647)
            FROM (SELECT person, unnest(employments) AS e FROM line)
            JOIN unit_name u ON u.name = e.unit JOIN role_name r ON r.name = e."role"
            """;

    private static final String ASSESSMENTS = """
            INSERT INTO assessment
            SELECT person, c.competence, c.rank, a."date" - DATE '1970-01-01', s.source,
                   coalesce(a.expiry - DATE '1970-01-01', 2147483647)
            FROM (SELECT person, unnest(assessments) AS a FROM line)
            JOIN level_name c ON c.name = a.competence AND c.level = a.level
            JOIN source_name s ON s.name = a.source
            """;

    private final DuckDb database;

    DuckDbLines(GapAnalysis analysis, int threads) throws SQLException {
        this.database = new DuckDb(analysis, Collections.emptyIterator(), threads);
        Organisation organisation = analysis.organisation();
        UnitTree tree = organisation.tree();
        List<AssessmentSource> sources = organisation.sources().weakestFirst();
        fill(
                "unit_name (name VARCHAR, unit INT, scope INT)",
                rows(
                        tree.size(),
                        unit -> "('%s', %d, %d)"
                                .formatted(tree.unit(unit).id().value(), unit, DuckDb.scope(tree, unit))));
        fill(
                "role_name (name VARCHAR, role INT)",
                rows(
                        organisation.roles().size(),
                        role -> "('%s', %d)"
                                .formatted(organisation.roles().get(role).id().value(), role)));
        fill(
                "level_name (name VARCHAR, level VARCHAR, competence SMALLINT, rank TINYINT)",
                organisation.framework().competences().stream()
                        .flatMap(DuckDbLines::levels)
                        .collect(Collectors.joining(",")));
        fill(
                "source_name (name VARCHAR, source TINYINT)",
                rows(sources.size(), i -> "('%s', %d)".formatted(sources.get(i), i)));
    }

    private static Stream<String> levels(ResolvedCompetence competence) {
        return IntStream.rangeClosed(1, competence.scale().levels().size())
                .mapToObj(rank -> "('%s', '%s', %d, %d)"
                        .formatted(
                                competence.id().value(),
                                competence.scale().level(rank).id().value(),
                                competence.index(),
                                rank));
    }

    private static String rows(int size, IntFunction<String> row) {
        return IntStream.range(0, size).mapToObj(row).collect(Collectors.joining(","));
    }

    private void fill(String table, String rows) throws SQLException {
        database.execute("CREATE TABLE " + table);
        database.execute("INSERT INTO " + table.substring(0, table.indexOf(' ')) + " VALUES " + rows);
    }

    /** Reads lines, works out all figures, and writes them. */
    void run(Path lines, Path figures) throws SQLException {
        database.execute("DELETE FROM employment");
        database.execute("DELETE FROM assessment");
        database.execute(LINES.formatted(lines));
        database.execute(EMPLOYMENTS);
        database.execute(ASSESSMENTS);
        database.compute();
        database.execute("COPY figures TO '" + figures + "' (FORMAT json)");
    }

    long figure() throws SQLException {
        return database.figure();
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
