package org.kompetens.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;
import org.kompetens.testkit.sample.SampleMunicipality;

/** Documents about the sample municipality, read back as JSON. */
final class SampleDocuments {

    static final SampleMunicipality SAMPLE = SampleMunicipality.almfjarden();
    static final List<Employee> EMPLOYEES = SAMPLE.employees();
    static final GapAnalysis TODAY = GapAnalysis.of(Organisation.of(SAMPLE.structure()), SampleMunicipality.AS_OF);
    static final UnitId ALL = UnitId.of("almfjarden");
    static final UnitId HOME_NURSING = UnitId.of("hemsjukvard");

    /** At the end of the decimals of a number, with or without an exponent. */
    private static final Pattern NEEDLESS_NOUGHTS = Pattern.compile(": ?-?\\d+(\\.\\d*0|[\\d.]*[eE][^,}\n]*)[,}\n]");

    private SampleDocuments() {}

    /** The sample's units and every eighth of its employees: its documents have all that those of the whole have. */
    static CompetenceInventory someOfAll() {
        List<Employee> some = IntStream.range(0, EMPLOYEES.size())
                .filter(i -> i % 8 == 0)
                .mapToObj(EMPLOYEES::get)
                .toList();
        return new CompetenceInventory(SAMPLE.structure(), some);
    }

    /** How a document is written. */
    interface Written {
        void to(OutputStream out) throws IOException;
    }

    /** The document, whose numbers have no needless noughts. */
    static JsonNode json(Written written) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        written.to(out);
        assertThat(out.toString(UTF_8)).doesNotContainPattern(NEEDLESS_NOUGHTS);
        return new ObjectMapper().readTree(out.toByteArray());
    }

    /** What a document tells of the unit with this id. */
    static JsonNode unit(JsonNode document, String id) {
        for (JsonNode unit : document.at("/units")) {
            if (unit.at("/id").textValue().equals(id)) {
                return unit;
            }
        }
        throw new AssertionError("no unit " + id);
    }
}
