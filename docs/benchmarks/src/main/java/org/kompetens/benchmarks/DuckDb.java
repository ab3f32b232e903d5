package org.kompetens.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Iterator;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.RequiredCompetence;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.ResolvedRole;
import org.kompetens.organisation.UnitTree;

/**
 * The same in SQL, as one who knows DuckDB would: integers for ids, what is required and which units are above worked
 * out beforehand, one row a held competence by an aggregate instead of a window, and persons counted apart from cells.
 */
final class DuckDb implements AutoCloseable {

    private static final String HELD = """
            CREATE OR REPLACE TEMP TABLE held AS
            SELECT person, competence,
                   max(date * 1000 + source * 200 - rank) FILTER (expiry > %1$d) AS best
            FROM assessment WHERE date <= %1$d GROUP BY person, competence
            """;

    private static final String CELLS = """
            CREATE OR REPLACE TEMP TABLE cell AS
            SELECT e.person, e.unit, e.fte, r.competence, r.weight,
                   h.person IS NULL AS unassessed, h.person IS NOT NULL AND h.best IS NULL AS expired,
                   (200 - h.best %% 200) %% 200 - r.rank AS steps
            FROM (SELECT * FROM employment WHERE begin <= %1$d AND finish > %1$d) e
            JOIN required r ON r.role = e.role AND r.scope = e.scope
            LEFT JOIN held h ON h.person = e.person AND h.competence = r.competence
            """;

    /** First each unit's own, which makes millions of rows of tens of millions; only these are taken up the tree. */
    private static final String FIGURES = """
            CREATE OR REPLACE TEMP TABLE figures AS
            WITH own AS (
              SELECT unit, competence,
                count(*) FILTER (steps >= 0) AS m0, count(*) FILTER (steps < 0) AS m1,
                count(*) FILTER (unassessed) AS m2, count(*) FILTER (expired) AS m3,
                coalesce(sum(-steps) FILTER (steps < 0), 0) AS m4,
                coalesce(sum(-steps * weight) FILTER (steps < 0), 0) AS m5,
                coalesce(sum(steps) FILTER (steps >= 0), 0) AS m6,
                coalesce(sum(fte) FILTER (steps >= 0), 0) AS m9, coalesce(sum(fte) FILTER (steps < 0), 0) AS m10,
                coalesce(sum(fte) FILTER (unassessed), 0) AS m11, coalesce(sum(fte) FILTER (expired), 0) AS m12,
                coalesce(sum(-steps * fte) FILTER (steps < 0), 0) AS m13,
                coalesce(sum(-steps * weight * fte) FILTER (steps < 0), 0) AS m14,
                coalesce(sum(steps * fte) FILTER (steps >= 0), 0) AS m15
              FROM cell GROUP BY unit, competence),
            cells AS (
              SELECT a.above AS unit, competence,
                sum(m0) AS m0, sum(m1) AS m1, sum(m2) AS m2, sum(m3) AS m3, sum(m4) AS m4, sum(m5) AS m5,
                sum(m6) AS m6, sum(m9) AS m9, sum(m10) AS m10, sum(m11) AS m11, sum(m12) AS m12, sum(m13) AS m13,
                sum(m14) AS m14, sum(m15) AS m15
              FROM own JOIN above a USING (unit) GROUP BY a.above, competence),
            -- Those with one active employment count like their cells; only the others have to be made distinct.
            several AS (
              SELECT person FROM employment WHERE begin <= %1$d AND finish > %1$d GROUP BY person HAVING count(*) > 1),
            single AS (
              SELECT a.above AS unit, competence, sum(p) AS m7, sum(s) AS m8, sum(f) AS m16, sum(sf) AS m17
              FROM (SELECT unit, competence, count(*) AS p, count(*) FILTER (steps < 0) AS s,
                           sum(fte) AS f, coalesce(sum(fte) FILTER (steps < 0), 0) AS sf
                    FROM cell WHERE person NOT IN (SELECT person FROM several) GROUP BY unit, competence)
              JOIN above a USING (unit) GROUP BY a.above, competence),
            there AS (
              SELECT person, a.above AS unit, sum(fte) AS fte
              FROM employment JOIN several USING (person) JOIN above a USING (unit)
              WHERE begin <= %1$d AND finish > %1$d GROUP BY person, a.above),
            double AS (
              SELECT unit, competence, count(*) AS m7, count(*) FILTER (short) AS m8,
                     sum(fte) AS m16, coalesce(sum(fte) FILTER (short), 0) AS m17
              FROM (SELECT c.person, a.above AS unit, c.competence, bool_or(coalesce(c.steps < 0, false)) AS short
                    FROM cell c JOIN several USING (person) JOIN above a ON a.unit = c.unit
                    GROUP BY c.person, a.above, c.competence)
              JOIN there USING (person, unit) GROUP BY unit, competence)
            SELECT c.*, coalesce(s.m7, 0) + coalesce(d.m7, 0) AS m7, coalesce(s.m8, 0) + coalesce(d.m8, 0) AS m8,
                   coalesce(s.m16, 0) + coalesce(d.m16, 0) AS m16, coalesce(s.m17, 0) + coalesce(d.m17, 0) AS m17
            FROM cells c LEFT JOIN single s USING (unit, competence) LEFT JOIN double d USING (unit, competence)
            """;

    private final Connection connection;
    private final int asOf;

    DuckDb(GapAnalysis analysis, Iterator<Employee> employees, int threads) throws SQLException {
        this.connection = DriverManager.getConnection("jdbc:duckdb:");
        this.asOf = day(analysis.asOf());
        execute("SET threads = " + threads);
        execute("SET memory_limit = '8GB'");
        execute("CREATE TABLE required (role INT, scope INT, competence INT, rank INT, weight INT)");
        execute("CREATE TABLE above (unit INT, above INT)");
        execute(
                "CREATE TABLE employment (person INT, unit INT, role INT, scope INT, fte BIGINT, begin INT, finish INT)");
        execute("CREATE TABLE assessment (person INT, competence SMALLINT, rank TINYINT, date INT, source TINYINT,"
                + " expiry INT)");
        fillStructure(analysis);
        fillEmployees(analysis.organisation(), employees);
    }

    private static int day(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }

    /** A municipality's own requirements hold below it: what is required is known by role and municipality. */
    static int scope(UnitTree tree, int unit) {
        int at = unit;
        while (tree.parent(at) != UnitTree.NO_PARENT
                && tree.unit(at).requirements().isEmpty()) {
            at = tree.parent(at);
        }
        return at;
    }

    private void fillStructure(GapAnalysis analysis) throws SQLException {
        UnitTree tree = analysis.organisation().tree();
        try (DuckDBAppender required = appender("required");
                DuckDBAppender above = appender("above")) {
            for (int unit = 0; unit < tree.size(); unit++) {
                for (int at = unit; at != UnitTree.NO_PARENT; at = tree.parent(at)) {
                    row(above, unit, at);
                }
                if (scope(tree, unit) == unit) {
                    for (ResolvedRole role : analysis.organisation().roles()) {
                        for (RequiredCompetence one : analysis.required(role, unit)) {
                            row(required, role.index(), unit, one.competence().index(), one.rank(), one.weight());
                        }
                    }
                }
            }
        }
    }

    @SuppressWarnings("EnumOrdinal") // Sources are declared weakest first.
    private void fillEmployees(Organisation organisation, Iterator<Employee> employees) throws SQLException {
        UnitTree tree = organisation.tree();
        int person = 0;
        try (DuckDBAppender employment = appender("employment");
                DuckDBAppender assessment = appender("assessment")) {
            while (employees.hasNext()) {
                Employee employee = employees.next();
                for (Employment one : employee.employments()) {
                    int unit = tree.indexOf(one.unit());
                    employment.beginRow();
                    employment.append(person);
                    employment.append(unit);
                    employment.append(
                            organisation.role(one.role()).orElseThrow().index());
                    employment.append(scope(tree, unit));
                    employment.append((long) one.fte().tenThousandths());
                    employment.append(day(one.period().from().orElseThrow()));
                    employment.append(one.period().until().map(DuckDb::day).orElse(Integer.MAX_VALUE));
                    employment.endRow();
                }
                for (Assessment one : employee.assessments()) {
                    ResolvedCompetence competence = organisation
                            .framework()
                            .competence(one.competence())
                            .orElseThrow();
                    assessment.beginRow();
                    assessment.append(person);
                    assessment.append((short) competence.index());
                    assessment.append((byte)
                            one.level().flatMap(competence::rank).orElseThrow().rank());
                    assessment.append(day(one.date()));
                    assessment.append(
                            (byte) organisation.sources().strength(one.source()).orElseThrow());
                    assessment.append(one.expiry().map(DuckDb::day).orElse(Integer.MAX_VALUE));
                    assessment.endRow();
                }
                person++;
            }
        }
    }

    private DuckDBAppender appender(String table) throws SQLException {
        return connection.unwrap(DuckDBConnection.class).createAppender("main", table);
    }

    private static void row(DuckDBAppender appender, int... values) throws SQLException {
        appender.beginRow();
        for (int value : values) {
            appender.append(value);
        }
        appender.endRow();
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Works out all figures into a table. */
    void compute() throws SQLException {
        execute(HELD.formatted(asOf));
        execute(CELLS.formatted(asOf));
        execute(FIGURES.formatted(asOf));
    }

    long figure() throws SQLException {
        long figure = 0;
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM figures")) {
            while (rows.next()) {
                for (int i = 0; i < Figure.MEASURES; i++) {
                    figure += Figure.of(rows.getInt("unit"), rows.getInt("competence"), i, rows.getLong("m" + i));
                }
            }
        }
        return figure;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
