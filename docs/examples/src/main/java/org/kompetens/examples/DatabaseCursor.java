package org.kompetens.examples;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A query's rows, sorted by employee. */
final class DatabaseCursor {

    private final ResultSet rows;
    private boolean more;

    DatabaseCursor(ResultSet rows) throws SQLException {
        this.rows = rows;
        this.more = rows.next();
    }

    boolean hasMore() {
        return more;
    }

    /** Whether the row is one of an employee. */
    boolean isOf(String employee) throws SQLException {
        return more && rows.getString("employee").equals(employee);
    }

    String text(String column) throws SQLException {
        return rows.getString(column);
    }

    Optional<String> textIfAny(String column) throws SQLException {
        return Optional.ofNullable(rows.getString(column));
    }

    int number(String column) throws SQLException {
        return rows.getInt(column);
    }

    @Nullable
    LocalDate date(String column) throws SQLException {
        return rows.getObject(column, LocalDate.class);
    }

    void next() throws SQLException {
        more = rows.next();
    }
}
