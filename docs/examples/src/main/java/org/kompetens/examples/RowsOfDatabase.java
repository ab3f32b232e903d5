package org.kompetens.examples;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kompetens.count.EmployeeRows;
import org.kompetens.count.EmployeeSource;
import org.kompetens.count.LongRun;
import org.kompetens.count.RowNames;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Organisation;
import org.kompetens.rollup.Rollup;
import org.kompetens.testkit.sample.SampleMunicipality;

/** From the tables of a database to figures, without a record of each employee. */
public final class RowsOfDatabase {

    private static final String EVERYBODY = "SELECT anybody.employee, person.employee AS person, born FROM"
            + " (SELECT employee FROM person UNION SELECT employee FROM employment UNION SELECT employee FROM assessment)"
            + " AS anybody LEFT JOIN person ON person.employee = anybody.employee ORDER BY anybody.employee";

    private final RowNames names;
    private final Map<Integer, Integer> competences = new HashMap<>();
    private final DatabaseCursor people;
    private final DatabaseCursor employments;
    private final DatabaseCursor assessments;

    private RowsOfDatabase(Organisation organisation, Connection connection) throws SQLException {
        // A competence is looked up once by its id, and then known by its key in the table.
        names = RowNames.of(organisation);
        ResultSet catalogue = query(connection, "SELECT competence_key, id FROM competence");
        while (catalogue.next()) {
            competences.put(catalogue.getInt("competence_key"), names.competence(catalogue.getString("id")));
        }
        // Whoever has a row in any table, so that none is passed over: nothing keeps the tables to the same people.
        people = new DatabaseCursor(query(connection, EVERYBODY));
        employments = new DatabaseCursor(query(connection, "SELECT * FROM employment ORDER BY employee, id"));
        assessments = new DatabaseCursor(query(connection, "SELECT * FROM assessment ORDER BY employee, id"));
    }

    private static ResultSet query(Connection connection, String sql) throws SQLException {
        Statement statement = connection.createStatement();
        statement.closeOnCompletion();
        return statement.executeQuery(sql);
    }

    EmployeeSource source() {
        return EmployeeRows.source(names, this::read);
    }

    /** Adds the rows of the next employee, as a {@link org.kompetens.count.RowReader} does. */
    private boolean read(EmployeeRows rows) throws SQLException {
        if (!people.hasMore()) {
            return false;
        }
        String employee = people.text("employee");
        rows.begin(employee);
        if (people.textIfAny("person").isEmpty()) {
            rows.notAmongEmployees();
        }
        LocalDate born = people.date("born");
        if (born != null) {
            rows.birthDate(EmployeeRows.from(born));
        }
        while (employments.isOf(employee)) {
            rows.employment(
                    employments.text("id"),
                    names.role(employments.text("role")),
                    names.unit(employments.text("unit")),
                    employments.number("percent") * 100,
                    EmployeeRows.from(employments.date("hired")),
                    EmployeeRows.until(employments.date("left_on")));
            employments.next();
        }
        while (assessments.isOf(employee)) {
            int competence = competences.getOrDefault(assessments.number("competence_key"), RowNames.UNKNOWN);
            Optional<String> level = assessments.textIfAny("level");
            Optional<String> scale = assessments.textIfAny("scale");
            String id = assessments.text("id");
            int source = names.source(assessments.text("source"));
            int judged = EmployeeRows.from(assessments.date("judged"));
            int expires = EmployeeRows.until(assessments.date("expires"));
            if (level.isPresent()) {
                int number = scale.map(on -> names.level(on, level.get()))
                        .orElseGet(() -> names.level(competence, level.get()));
                rows.assessment(id, competence, number, source, judged, expires);
            } else {
                rows.noJudgement(id, competence, source, judged, expires);
            }
            assessments.next();
        }
        people.next();
        return true;
    }

    public static void main(String[] arguments) throws SQLException {
        SampleMunicipality sample = SampleMunicipality.almfjarden();
        Organisation organisation = Organisation.of(sample.structure());
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:hr")) {
            HostTables.create(connection, organisation, sample.employees());
            HostTables.deletePerson(connection, sample.employees().get(0).id());

            GapAnalysis analysis = GapAnalysis.of(organisation, SampleMunicipality.AS_OF);
            EmployeeSource source = new RowsOfDatabase(organisation, connection).source();
            Rollup rollup = Rollup.of(analysis, source, LongRun.onAllProcessors());
            System.out.println(rollup.counted() + " counted, " + rollup.refused() + " left out");
            System.out.println(rollup.findingCounts());
        }
    }
}
