package org.kompetens.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitTree;
import org.kompetens.testkit.nation.Nation;

/**
 * The forecast of a {@link StaffedNation} by SQL: stock by unit, role, age, year of leaving and band of position size, carried
 * forward year by year, then summed up the tree. Rounded like the library, so that all figures are equal to the last digit.
 */
final class DuckDbStaffing implements AutoCloseable {

    private static final int NUMBERS = 17;

    /** The year of the forecast to which a date belongs: not after so many years from the as-of date. */
    private static final String YEAR_OF = """
        CREATE OR REPLACE MACRO year_of(d) AS
          year(d) - year(DATE '%1$s')
          + CASE WHEN d > DATE '%1$s' + to_years(CAST(year(d) - year(DATE '%1$s') AS INTEGER)) THEN 1 ELSE 0 END
        """;

    private static final String ROUNDED = """
        CREATE OR REPLACE MACRO rounded(amount, n, d) AS
          (amount * n) // d
          + CASE WHEN 2 * ((amount * n) %% d) > d
                   OR (2 * ((amount * n) %% d) = d AND ((amount * n) // d) %% 2 = 1) THEN 1 ELSE 0 END
        """;

    /**
     * Employments of one person in one role and unit that overlap or follow upon each other are one, and of those that are
     * there at the as-of date it is listed how much they are at the end of each year; null where that is always the same.
     * Nobody in this nation goes on in another role or unit.
     */
    private static final String OPENING = """
        CREATE OR REPLACE TEMP TABLE stock AS
        WITH cut AS (
          SELECT person, unit, role, fte, born, begin,
                 least(coalesce(finish, DATE '9999-12-31'), coalesce(known_exit, DATE '9999-12-31')) AS finish
          FROM employment JOIN person USING (person) WHERE fte > 0),
        following AS (
          SELECT *, max(finish) OVER (PARTITION BY person, unit, role ORDER BY begin
                                      ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before
          FROM cut WHERE begin < finish),
        numbered AS (
          SELECT *, count(*) FILTER (before IS NULL OR before < begin)
                      OVER (PARTITION BY person, unit, role ORDER BY begin ROWS UNBOUNDED PRECEDING) AS time
          FROM following),
        lasting AS (
          SELECT *, min(begin) OVER (PARTITION BY person, unit, role, time) AS first,
                 max(finish) OVER (PARTITION BY person, unit, role, time) AS last
          FROM numbered),
        known AS (
          SELECT *, CASE WHEN last = DATE '9999-12-31' THEN 999 ELSE year_of(last) END AS known
          FROM lasting WHERE first <= DATE '%1$s' AND last > DATE '%1$s'),
        active AS (
          SELECT unit, role, known, born, date_diff('year', born, DATE '%1$s')
                   - CASE WHEN born + to_years(CAST(date_diff('year', born, DATE '%1$s') AS INTEGER))
                            > DATE '%1$s' THEN 1 ELSE 0 END AS age,
                 list_value(%3$s) AS ftes
          FROM known GROUP BY person, unit, role, time, known, born)
        SELECT unit, role, age,
               CASE WHEN known <= 30 THEN known ELSE CAST(year_of(born + to_years(%2$d)) AS BIGINT) END AS leaving,
               known <= 30 AS is_known, least(4, ftes[1] * 4 // 10000) AS size,
               CASE WHEN list_unique(ftes) > 1 THEN ftes END AS ftes,
               CAST(count(*) * 1000000000 AS BIGINT) AS heads, CAST(sum(active.ftes[1]) * 100000 AS BIGINT) AS fte
        FROM active GROUP BY ALL
        """;

    /** How much somebody is employed at the end of year %2$d, or at the end of the last before they leave. */
    private static final String FTE_THEN = """
        CAST(coalesce(sum(fte) FILTER (begin <= DATE '%1$s' + to_years(CAST(least(known - 1, %2$d) AS INTEGER))
             AND finish > DATE '%1$s' + to_years(CAST(least(known - 1, %2$d) AS INTEGER))), 0) AS BIGINT)""";

    private static final String TODAY = """
        CREATE OR REPLACE TEMP TABLE place AS
        SELECT unit, role, CAST(sum(heads) AS BIGINT) AS heads, CAST(sum(fte) AS BIGINT) AS fte
        FROM stock GROUP BY unit, role
        """;

    private static final String FLOWS = """
        CREATE OR REPLACE TEMP TABLE flow (unit INT, role INT, year INT,
          opening BIGINT, opening_fte BIGINT, known BIGINT, known_fte BIGINT, retired BIGINT, retired_fte BIGINT,
          other BIGINT, other_fte BIGINT, replacement BIGINT, replacement_fte BIGINT, expansion BIGINT,
          expansion_fte BIGINT, hired BIGINT, hired_fte BIGINT, closing BIGINT, closing_fte BIGINT, surplus_fte BIGINT)
        """;

    /** Who leaves in year %1$d. A known date goes before the policy, the policy before the rates. */
    private static final String LEAVE = """
        CREATE OR REPLACE TEMP TABLE leaving AS
        WITH asked AS (
        SELECT *, is_known AND leaving = %1$d AS exits, NOT is_known AND leaving <= %1$d AS retires,
               CASE WHEN is_known OR leaving <= %1$d THEN 0 WHEN age + %1$d - 1 <= %2$d THEN %3$d
                    WHEN age + %1$d - 1 <= %4$d THEN %5$d WHEN age + %1$d - 1 <= %6$d THEN %7$d ELSE 0 END AS rate
        FROM stock),
        staying AS (
          SELECT *, CASE WHEN exits OR retires THEN 0 ELSE heads - rounded(heads, rate, 100) END AS heads_left,
                 CASE WHEN exits OR retires THEN 0 ELSE fte - rounded(fte, rate, 100) END AS fte_left,
                 coalesce(ftes[%1$d + 1] - ftes[%1$d], 0) AS larger,
                 ftes[%1$d + 1] AS known_size
          FROM asked)
        SELECT *, CASE WHEN larger = 0 THEN fte_left
                       ELSE greatest(0, least(fte_left + sign(larger) * rounded(heads_left, abs(larger), 10000),
                         greatest(heads_left, rounded(heads_left, known_size, 10000)))) END AS fte_then
        FROM staying
        """;

    private static final String NEED = """
        CREATE OR REPLACE TEMP TABLE need AS
        SELECT p.unit, p.role,
               coalesce(opening, 0) AS opening, coalesce(opening_fte, 0) AS opening_fte, coalesce(known, 0) AS known,
               coalesce(known_fte, 0) AS known_fte, coalesce(retired, 0) AS retired,
               coalesce(retired_fte, 0) AS retired_fte, coalesce(other, 0) AS other,
               coalesce(other_fte, 0) AS other_fte, coalesce(change_fte, 0) AS change_fte,
               p.fte - (coalesce(opening_fte - known_fte - retired_fte - other_fte + change_fte, 0)) AS missing
        FROM place p LEFT JOIN (
          SELECT unit, role, CAST(sum(heads) AS BIGINT) AS opening, CAST(sum(fte) AS BIGINT) AS opening_fte,
            CAST(coalesce(sum(heads) FILTER (exits), 0) AS BIGINT) AS known,
            CAST(coalesce(sum(fte) FILTER (exits), 0) AS BIGINT) AS known_fte,
            CAST(coalesce(sum(heads) FILTER (retires), 0) AS BIGINT) AS retired,
            CAST(coalesce(sum(fte) FILTER (retires), 0) AS BIGINT) AS retired_fte,
            CAST(sum(rounded(heads, rate, 100)) AS BIGINT) AS other,
            CAST(sum(rounded(fte, rate, 100)) AS BIGINT) AS other_fte,
            CAST(sum(fte_then - fte_left) AS BIGINT) AS change_fte
          FROM leaving GROUP BY unit, role) l USING (unit, role)
        """;

    /** Hires are full-time: as many heads as FTE. */
    private static final String FLOW = """
        INSERT INTO flow
        SELECT unit, role, %1$d, opening, opening_fte, known, known_fte, retired, retired_fte, other, other_fte,
               replacement, replacement, need - replacement, need - replacement, need, need,
               opening - known - retired - other + need, opening_fte - known_fte - retired_fte - other_fte + change_fte + need,
               greatest(0, -missing)
        FROM (SELECT *, greatest(0, missing) AS need,
                     least(greatest(0, missing), greatest(0, known_fte + retired_fte + other_fte - change_fte)) AS replacement FROM need)
        """;

    /** Those who stay, and hires, who are never so old that they retire within ten years. */
    private static final String STAY = """
        CREATE OR REPLACE TEMP TABLE stock AS
        SELECT unit, role, age, leaving, is_known, size, ftes,
               CAST(sum(heads) AS BIGINT) AS heads, CAST(sum(fte) AS BIGINT) AS fte
        FROM (
          SELECT unit, role, age, leaving, is_known,
                 CASE WHEN ftes IS NULL THEN size ELSE least(4, ftes[%1$d + 1] * 4 // 10000) END AS size,
                 CASE WHEN list_unique(ftes[%1$d + 1:]) > 1 THEN ftes END AS ftes, heads_left AS heads, fte_then AS fte
          FROM leaving WHERE NOT exits AND NOT retires
          UNION ALL
          SELECT unit, role, h.age - %1$d, 999, FALSE, 4, NULL,
                 rounded(missing, h.upto, 100) - rounded(missing, h.before, 100),
                 rounded(missing, h.upto, 100) - rounded(missing, h.before, 100)
          FROM need CROSS JOIN hire h WHERE missing > 0)
        GROUP BY ALL
        """;

    private static final String FIGURES = """
        CREATE OR REPLACE TEMP TABLE figure AS
        SELECT a.above AS unit, coalesce(role, -1) AS role, year, sum(opening), sum(opening_fte), sum(known),
          sum(known_fte), sum(retired), sum(retired_fte), sum(other), sum(other_fte), sum(replacement),
          sum(replacement_fte), sum(expansion), sum(expansion_fte), sum(hired), sum(hired_fte), sum(closing),
          sum(closing_fte), sum(surplus_fte)
        FROM flow JOIN above a USING (unit)
        GROUP BY GROUPING SETS ((a.above, role, year), (a.above, year))
        """;

    private final Connection connection;

    DuckDbStaffing(Organisation organisation, Iterator<Employee> employees, int threads) throws SQLException {
        this.connection = DriverManager.getConnection("jdbc:duckdb:");
        execute("SET threads = " + threads);
        execute("SET memory_limit = '8GB'");
        execute("CREATE TABLE above (unit INT, above INT)");
        execute("CREATE TABLE person (person INT, born DATE, known_exit DATE)");
        execute("CREATE TABLE employment (person INT, unit INT, role INT, fte BIGINT, begin DATE, finish DATE)");
        execute("CREATE TABLE hire (age INT, before BIGINT, upto BIGINT)");
        int before = 0;
        for (int[] hire : StaffedNation.HIRES) {
            execute("INSERT INTO hire VALUES (%d, %d, %d)".formatted(hire[0], before, before + hire[1]));
            before += hire[1];
        }
        execute(YEAR_OF.formatted(Nation.AS_OF));
        execute(ROUNDED.formatted());
        fill(organisation, employees);
    }

    private void fill(Organisation organisation, Iterator<Employee> employees) throws SQLException {
        UnitTree tree = organisation.tree();
        int number = 0;
        try (DuckDBAppender above = appender("above");
                DuckDBAppender person = appender("person");
                DuckDBAppender employment = appender("employment")) {
            for (int unit = 0; unit < tree.size(); unit++) {
                for (int at = unit; at != UnitTree.NO_PARENT; at = tree.parent(at)) {
                    above.beginRow();
                    above.append(unit);
                    above.append(at);
                    above.endRow();
                }
            }
            while (employees.hasNext()) {
                Employee employee = employees.next();
                person.beginRow();
                person.append(number);
                append(person, employee.birthDate());
                append(person, employee.knownExit());
                person.endRow();
                for (Employment one : employee.employments()) {
                    employment.beginRow();
                    employment.append(number);
                    employment.append(tree.indexOf(one.unit()));
                    employment.append(
                            organisation.role(one.role()).orElseThrow().index());
                    employment.append((long) one.fte().tenThousandths());
                    append(employment, one.period().from());
                    append(employment, one.period().until());
                    employment.endRow();
                }
                number++;
            }
        }
    }

    private static void append(DuckDBAppender appender, Optional<LocalDate> date) throws SQLException {
        if (date.isPresent()) {
            appender.append(date.get());
        } else {
            appender.appendNull();
        }
    }

    private DuckDBAppender appender(String table) throws SQLException {
        return connection.unwrap(DuckDBConnection.class).createAppender("main", table);
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Works out all figures into a table. */
    void compute() throws SQLException {
        String ftes = IntStream.rangeClosed(0, StaffedNation.YEARS)
                .mapToObj(year -> FTE_THEN.formatted(Nation.AS_OF, year))
                .collect(Collectors.joining(", "));
        execute(OPENING.formatted(Nation.AS_OF, StaffedNation.RETIREMENT_AGE, ftes));
        execute(TODAY);
        execute(FLOWS);
        int[][] exits = StaffedNation.EXITS_IN_HUNDRED;
        for (int year = 1; year <= StaffedNation.YEARS; year++) {
            execute(LEAVE.formatted(
                    year, exits[0][0], exits[0][1], exits[1][0], exits[1][1], exits[2][0], exits[2][1]));
            execute(NEED);
            execute(FLOW.formatted(year));
            execute(STAY.formatted(year));
        }
        execute(FIGURES);
    }

    StaffingSums sums() throws SQLException {
        StaffingSums sums = new StaffingSums(0, 0);
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM figure")) {
            while (rows.next()) {
                long[] numbers = new long[NUMBERS];
                for (int i = 0; i < NUMBERS; i++) {
                    numbers[i] = rows.getLong(i + 4);
                }
                sums = sums.plus(
                        StaffingSums.of(rows.getInt("unit"), rows.getInt("role"), rows.getInt("year"), numbers));
            }
        }
        return sums;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
