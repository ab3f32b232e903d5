package org.kompetens.examples;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kompetens.competence.Level;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.competence.ScaleId;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.Organisation;

/** Tables as a host may have them, filled with the employees of a sample. */
final class HostTables {

    private static final int TEN_THOUSANDTHS_OF_A_PER_CENT = 100;

    private HostTables() {}

    static void create(Connection connection, Organisation organisation, List<Employee> employees) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE competence (competence_key INT PRIMARY KEY, id VARCHAR(256))");
            statement.execute("CREATE TABLE person (employee VARCHAR(256) PRIMARY KEY, born DATE)");
            statement.execute("CREATE TABLE employment (employee VARCHAR(256), id VARCHAR(256), role VARCHAR(256),"
                    + " unit VARCHAR(256), percent INT, hired DATE, left_on DATE, PRIMARY KEY (employee, id))");
            statement.execute("CREATE TABLE assessment (employee VARCHAR(256), id VARCHAR(256), competence_key INT,"
                    + " scale VARCHAR(256), level VARCHAR(256), source VARCHAR(16), judged DATE, expires DATE,"
                    + " PRIMARY KEY (employee, id))");
        }
        for (ResolvedCompetence competence : organisation.framework().competences()) {
            insert(connection, "competence", competence.index(), competence.id().value());
        }
        for (Employee employee : employees) {
            String id = employee.id().value();
            insert(connection, "person", id, employee.birthDate().orElse(null));
            for (Employment one : employee.employments()) {
                insert(
                        connection,
                        "employment",
                        id,
                        one.id().value(),
                        one.role().value(),
                        one.unit().value(),
                        one.fte().tenThousandths() / TEN_THOUSANDTHS_OF_A_PER_CENT,
                        one.period().from().orElse(null),
                        one.period().until().orElse(null));
            }
            for (Assessment one : employee.assessments()) {
                insert(
                        connection,
                        "assessment",
                        id,
                        one.id().value(),
                        organisation
                                .framework()
                                .competence(one.competence())
                                .orElseThrow()
                                .index(),
                        one.level().flatMap(Level::scale).map(ScaleId::value).orElse(null),
                        one.level().map(level -> level.id().value()).orElse(null),
                        one.source().value(),
                        one.date(),
                        one.expiry().orElse(null));
            }
        }
    }

    /** Deletes a person and nothing else, as a host may do that has no foreign keys. */
    static void deletePerson(Connection connection, EmployeeId employee) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("DELETE FROM person WHERE employee = ?")) {
            statement.setString(1, employee.value());
            statement.executeUpdate();
        }
    }

    private static void insert(Connection connection, String table, @Nullable Object... values) throws SQLException {
        String gaps = "?" + ", ?".repeat(values.length - 1);
        try (PreparedStatement statement =
                connection.prepareStatement("INSERT INTO " + table + " VALUES (" + gaps + ")")) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
