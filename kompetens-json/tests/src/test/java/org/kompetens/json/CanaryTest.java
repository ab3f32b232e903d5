package org.kompetens.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsException;
import org.kompetens.json.form.EmployeeForm;
import org.kompetens.json.form.Place;
import org.kompetens.json.form.Problems;
import org.kompetens.json.host.RecordedLog;
import org.kompetens.json.host.Team;
import org.kompetens.json.token.JsonLine;
import org.kompetens.json.token.JsonTree;
import org.kompetens.json.token.MalformedJsonException;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.InventoryCheck;
import org.kompetens.organisation.Organisation;
import org.kompetens.testkit.sample.Canaries;
import org.kompetens.testkit.sample.SampleMunicipality;
import org.kompetens.text.Language;

/**
 * What stands in a person's record is in no message, no exception, no log and no {@code toString}: a word that is in every field
 * of wrong records comes out nowhere.
 */
@Tag("slow")
final class CanaryTest {

    private static final Organisation ORGANISATION =
            Organisation.of(SampleMunicipality.almfjarden().structure());

    static Stream<String> each() {
        return Canaries.records().stream();
    }

    @ParameterizedTest
    @MethodSource("each")
    void a_line_tells_nothing(String record) {
        InventoryCheck check = InventoryCheck.of(ORGANISATION);
        silent(told -> EmployeeLines.read(bytes(record + "\n" + record)).forEach(line -> {
            told.add(line);
            line.employee().ifPresent(employee -> {
                tell(employee, told);
                tell(line.locate(check.next(employee)), told);
            });
            tell(line.findings(), told);
        }));
    }

    @ParameterizedTest
    @MethodSource("each")
    void a_document_tells_nothing(String record) {
        silent(told -> {
            try {
                InventoryDocument document = InventoryDocument.read(bytes(document(record)));
                told.add(document);
                document.employees().forEach(employee -> tell(employee, told));
                told.add(document.unreadableEmployees());
                tell(document.findings(), told);
                told.add(document.orThrow());
            } catch (FindingsException e) {
                told.add(e);
            } catch (IOException e) {
                throw new AssertionError("no matter of the stream", e);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("each")
    void either_line_of_jackson_tells_nothing(String record) {
        for (JsonLine line : ServiceLoader.load(JsonLine.class)) {
            silent(told -> {
                Problems problems = new Problems();
                try {
                    EmployeeForm.EMPLOYEE
                            .read(Place.root(JsonTree.readAll(line.in(record, Limits.STANDARD)), problems))
                            .ifPresent(employee -> tell(employee, told));
                } catch (MalformedJsonException e) {
                    told.add(e);
                } catch (IOException e) {
                    throw new AssertionError("no matter of the stream", e);
                }
                told.add(problems.findings());
                told.add(new FindingsException(problems.findings()));
            });
        }
    }

    /** What stands before and after the record is for the mapper alone to refuse. */
    @ParameterizedTest
    @MethodSource("each")
    void a_host_s_mapper_tells_nothing(String record) {
        for (HostMapper host : HostMapper.ALL) {
            silent(told -> {
                try {
                    tell(host.read(record.getBytes(UTF_8), Employee.class), told);
                } catch (Exception e) {
                    if (isAboutTheRecord(record)) {
                        told.add(e);
                    }
                }
            });
        }
    }

    /** Else the log could say anything. */
    @Test
    void what_is_logged_is_among_what_is_looked_at() throws IOException {
        RecordedLog.taken();
        InventoryDocument.read(bytes(document("{\"id\": \"1\"}")));
        assertThat(RecordedLog.taken()).isNotEmpty();
        assertThat(EmployeeLines.read(bytes("{\"id\": \"1\"}\n"))).hasSize(1);
        assertThat(RecordedLog.taken()).isNotEmpty();
    }

    private static boolean isAboutTheRecord(String record) {
        return !record.equals(Canaries.CANARY) && !record.endsWith("} " + Canaries.CANARY) && !record.contains("}{");
    }

    @ParameterizedTest
    @MethodSource("each")
    void a_host_s_mapper_tells_nothing_where_a_record_is_part_of_the_host_s_own_value(String record) {
        for (HostMapper host : List.of(HostMapper.JACKSON_2, HostMapper.JACKSON_3)) {
            silent(told -> {
                try {
                    host.read(("{\"givenName\": \"t\", \"members\": [" + record).getBytes(UTF_8), Team.class);
                } catch (Exception e) {
                    if (isAboutTheRecord(record)) {
                        told.add(e);
                    }
                }
            });
        }
    }

    @Test
    void a_host_s_mapper_tells_nothing_of_the_names_in_a_host_s_map() {
        String wrong = "{\"" + Canaries.CANARY + "\": {\"id\": 5}}";
        for (HostMapper host : List.of(HostMapper.JACKSON_2, HostMapper.JACKSON_3)) {
            silent(told -> {
                try {
                    host.read(wrong.getBytes(UTF_8), new TypeReference<Map<EmployeeId, Employee>>() {}.getType());
                    throw new AssertionError("no employee has a number as id");
                } catch (Exception e) {
                    assertThat(e).hasMessageContaining("id");
                    told.add(e);
                }
            });
        }
    }

    private static String document(String record) {
        return """
               {"framework": {
                  "scales": [{"id": "s", "labels": {"sv": "s"}, "levels": [{"id": "expert", "labels": {"sv": "l"}}]}],
                  "competences": [{"id": "ledarskap", "labels": {"sv": "c"}, "dimension": "skill", "scale": "s"}]},
                "units": [{"id": "bibliotek", "labels": {"sv": "u"}, "level": "unit"}],
                "roles": [{"id": "enhetschef", "labels": {"sv": "r"}}],
                "employees": [%s, %s]}""".formatted(record, record);
    }

    private static void tell(Employee employee, List<Object> told) {
        told.add(employee);
        told.addAll(employee.employments());
        told.addAll(employee.assessments());
    }

    private static void tell(List<LocatedFinding> findings, List<Object> told) {
        for (LocatedFinding located : findings) {
            told.add(located);
            told.add(located.finding().path());
            for (Language language : Language.values()) {
                told.add(located.finding().message(language));
            }
        }
        try {
            new Findings(findings.stream().map(LocatedFinding::finding).toList()).orThrow();
        } catch (FindingsException e) {
            told.add(e);
        }
    }

    private interface Telling {
        void tell(List<Object> told);
    }

    private static void silent(Telling telling) {
        List<Object> told = new ArrayList<>();
        RecordedLog.taken();
        telling.tell(told);
        told.addAll(RecordedLog.taken());
        for (Object one : told) {
            assertThat(text(one)).doesNotContainIgnoringCase(Canaries.CANARY);
        }
    }

    private static String text(Object told) {
        if (told instanceof Throwable failure) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            return trace.toString();
        }
        return told.toString();
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }
}
