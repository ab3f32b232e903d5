package org.kompetens.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.json.EmployeeLines;
import org.kompetens.json.GapDocument;
import org.kompetens.json.InventoryDocument;
import org.kompetens.json.RollupDocument;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;
import org.kompetens.rollup.Rollup;
import org.kompetens.testkit.sample.SampleMunicipality;

/** What every host is asked over HTTP. */
public abstract class HostTest {

    private static final String CANARY = "Kanariefågel";
    private static final LocalDate AS_OF = SampleMunicipality.AS_OF;
    private static final CompetenceInventory SAMPLE =
            SampleMunicipality.almfjarden().inventory();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Where the host listens on this machine. */
    protected abstract int port();

    @Test
    void anInventoryGoesInAndItsRollupComesOutInTheDocumentedForm() throws Exception {
        assertThat(send("PUT", "/inventory", document(SAMPLE), "sv").statusCode())
                .isBetween(200, 204);

        HttpResponse<String> answer = send("GET", "/rollup?asOf=" + AS_OF, "", "sv");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(type(answer)).startsWith("application/json");
        assertThat(answer.body()).isEqualTo(rollup());
    }

    @Test
    void theGapOfOnePersonComesOutInTheDocumentedForm() throws Exception {
        send("PUT", "/inventory", document(SAMPLE), "sv");

        HttpResponse<String> answer =
                send("POST", "/gap?asOf=" + AS_OF, line(SAMPLE.employees().get(0)), "sv");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(type(answer)).startsWith("application/json");
        assertThat(answer.body())
                .startsWith("{\"document\":\"gaps\"")
                .isEqualTo(gap(SAMPLE.employees().get(0)));
    }

    @Test
    void aCalendarComesOutAsAFileForCalendarPrograms() throws Exception {
        send("PUT", "/inventory", document(SAMPLE), "sv");

        HttpResponse<String> answer = send("GET", "/calendar.ics", "", "da");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(type(answer)).startsWith("text/calendar");
        assertThat(answer.body()).startsWith("BEGIN:VCALENDAR\r\n").contains("SUMMARY;LANGUAGE=da:");
    }

    @Test
    void whatTheModelRefusesIsToldByPointerInTheCallersLanguage() throws Exception {
        String wrong = document(SAMPLE).replaceFirst("\"parent\": \"kommunledning\"", "\"parent\": \"nowhere\"");

        Set<String> messages = new HashSet<>();
        for (String tag : List.of("sv", "nb", "nn", "da", "en")) {
            HttpResponse<String> answer = send("PUT", "/inventory", wrong, tag + ", fr;q=0.9");
            assertProblem(answer, 422);
            assertThat(answer.body())
                    .contains(
                            quoted("'errors':[{'code':'unit.unknown-parent','pointer':'/units/2/parent','message':'"));
            messages.add(answer.body());
        }
        assertThat(messages).hasSize(5);
    }

    @Test
    void aRecordIsCheckedAndItsValuesAreNotRepeated() throws Exception {
        String backwards = quoted("{'id':'" + CANARY + "','employments':[{'id':'1','role':'enhetschef',"
                + "'unit':'kommunledning','fte':1,'from':'2020-01-01','until':'2019-01-01'}]}");

        HttpResponse<String> answer = send("POST", "/gap?asOf=" + AS_OF, backwards, "sv");

        assertProblem(answer, 422);
        assertThat(answer.body())
                .contains(quoted("'errors':[{'code':'period.ends-before-begin','pointer':'/employments/0/until',"
                        + "'message':'Perioden slutar före"));
    }

    @Test
    void aFormThatIsWrongIsToldAllAtOnce() throws Exception {
        String twice = quoted("{'id':'" + CANARY + "','employments':[{'id':'1','role':'enhetschef',"
                + "'unit':'kommunledning','fte':'" + CANARY + "','from':'2020-01-01','" + CANARY + "':1}]}");

        HttpResponse<String> answer = send("POST", "/gap?asOf=" + AS_OF, twice, "nb");

        assertProblem(answer, 422);
        assertThat(answer.body())
                .contains(quoted("{'code':'json.unknown-property','pointer':'/employments/0','message':'"))
                .contains(quoted("{'code':'json.wrong-kind','pointer':'/employments/0/fte','message':'"))
                .contains(quoted("'line':1,'column':"));
    }

    @Test
    void aRecordThatDoesNotFitTheOrganisationIsRefusedWithoutItsValues() throws Exception {
        send("PUT", "/inventory", document(SAMPLE), "sv");
        String elsewhere = quoted("{'id':'1','employments':[{'id':'1','role':'enhetschef','unit':'" + CANARY
                + "','fte':1,'from':'2020-01-01'}]}");

        HttpResponse<String> answer = send("POST", "/gap?asOf=" + AS_OF, elsewhere, "da");

        assertProblem(answer, 422);
        assertThat(answer.body())
                .contains(quoted("{'code':'employment.unknown-unit','pointer':'/employments/0/unit','message':'"));
    }

    @Test
    void whatIsNotJsonIsToldByLineAndColumnWithoutItsText() throws Exception {
        HttpResponse<String> answer = send("PUT", "/inventory", "{\n  \"units\": [" + CANARY + "]\n}", "sv");

        assertProblem(answer, 400);
        assertThat(answer.body())
                .contains(quoted("'errors':[{'code':'json.syntax','pointer':'','message':'Detta är inte giltig JSON"))
                .contains(quoted("'line':2,'column':"));
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(type(answer)).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"status\":" + status).doesNotContain(CANARY);
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("content-type").orElseThrow();
    }

    private static String quoted(String json) {
        return json.replace('\'', '"');
    }

    private HttpResponse<String> send(String method, String path, String body, String language)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path))
                .header("Content-Type", "application/json")
                .header("Accept-Language", language)
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static String document(CompetenceInventory inventory) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        InventoryDocument.write(inventory, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String line(Employee employee) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EmployeeLines.write(List.of(employee), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** As the document is, without its layout. */
    private static String gap(Employee employee) throws IOException {
        GapAnalysis analysis = GapAnalysis.of(Organisation.of(SAMPLE.structure()), AS_OF);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GapDocument.write(analysis.analyse(employee).orThrow(), out);
        return out.toString(StandardCharsets.UTF_8)
                .replaceAll("\\n *", "")
                .replace("\": ", "\":")
                .replace("{ }", "{}")
                .replace("[ ]", "[]");
    }

    private static String rollup() throws IOException {
        GapAnalysis analysis = GapAnalysis.of(Organisation.of(SAMPLE.structure()), AS_OF);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RollupDocument.write(
                SAMPLE.employees().stream().collect(Rollup.collector(analysis)),
                analysis.organisation().tree().unit(0).id(),
                out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
