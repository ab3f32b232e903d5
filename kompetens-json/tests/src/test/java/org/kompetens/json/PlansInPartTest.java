package org.kompetens.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.Tag;
import org.kompetens.organisation.Organisation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An error of form in plans hides nothing else that is wrong in them, and makes nothing seem wrong. */
final class PlansInPartTest {

    private static final Path SAMPLE = Path.of("../../docs/sample");
    private static final JsonMapper JSON = JsonMapper.shared();

    private static Organisation town() throws IOException {
        try (var in = Files.newInputStream(SAMPLE.resolve("structure.json"))) {
            return InventoryDocument.read(in).organisation().orElseThrow();
        }
    }

    private static ObjectNode plans() throws IOException {
        return (ObjectNode) JSON.readTree(Files.readAllBytes(SAMPLE.resolve("plans.json")));
    }

    /** What is wrong by the rules of the model, and where. */
    private static Set<String> ofModel(JsonNode plans, Organisation town) throws IOException {
        Set<String> found = new LinkedHashSet<>();
        PlanRegisterDocument read = PlanRegisterDocument.read(
                new ByteArrayInputStream(plans.toString().getBytes(UTF_8)));
        for (LocatedFinding located : read.in(town).findings()) {
            if (!(located.finding().rule() instanceof DocumentRule)) {
                found.add(located.finding().code() + " " + located.finding().path());
            }
        }
        return found;
    }

    private static ObjectNode first(ObjectNode plans, String list) {
        return (ObjectNode) plans.get(list).get(0);
    }

    private static void makeWrong(ObjectNode plans) {
        first(plans, "activities").put("unit", "nowhere");
        first(plans, "goals").put("unit", "nowhere");
        first(plans, "supplyPlans").put("unit", "nowhere");
        ((ArrayNode) plans.get("activities")).add(first(plans, "activities").deepCopy());
    }

    @Example
    void whatever_cannot_be_read_nothing_else_seems_wrong_for_it() throws IOException {
        assertNothingElseSeemsWrong(11);
    }

    @Example
    @Tag("large")
    void whatever_at_all_cannot_be_read_nothing_else_seems_wrong_for_it() throws IOException {
        assertNothingElseSeemsWrong(1);
    }

    private static void assertNothingElseSeemsWrong(int step) throws IOException {
        Organisation town = town();
        ObjectNode plans = plans();
        makeWrong(plans);
        Set<String> whole = ofModel(plans, town);
        assertThat(whole).hasSizeGreaterThan(4);
        List<Spoilt> changes = Spoilt.each(plans);
        assertThat(changes).hasSizeGreaterThan(500);
        int foundAll = 0;
        int tried = 0;
        for (int i = 0; i < changes.size(); i += step) {
            changes.get(i).spoil().run();
            Set<String> inPart = ofModel(plans, town);
            String spoilt = plans.toString();
            changes.get(i).mend().run();
            assertThat(whole).as("%s", (Object) spoilt).containsAll(inPart);
            foundAll += inPart.containsAll(whole) ? 1 : 0;
            tried++;
        }
        assertThat(foundAll).as("of %s, with which all else is found", tried).isGreaterThan(tried / 4);
    }

    @Example
    void an_amount_out_of_bounds_is_found_with_all_the_rest() throws IOException {
        ObjectNode plans = plans();
        makeWrong(plans);
        Set<String> whole = ofModel(plans, town());
        List<JsonNode> prices = plans.findValues("price");
        ((ObjectNode) prices.get(0)).put("amount", -1).put("currency", "kr");
        PlanRegisterDocument read = PlanRegisterDocument.read(
                new ByteArrayInputStream(plans.toString().getBytes(UTF_8)));
        assertThat(read.in(town()).findings())
                .extracting(located -> located.finding().code())
                .contains(
                        "json.out-of-bounds", "cost.currency-unknown", "planning.unit-unknown", "planning.id-repeated");
        assertThat(ofModel(plans, town()))
                .containsAll(whole.stream()
                        .filter(finding -> !finding.contains("without-activity") && !finding.contains("above-cost"))
                        .toList());
    }

    @Example
    void places_are_those_of_the_document() throws IOException {
        ObjectNode plans = plans();
        plans.putArray("goals").addObject().put("id", 1);
        ((ArrayNode) plans.get("goals"))
                .addObject()
                .put("id", "g")
                .put("unit", "nowhere")
                .put("term", "long")
                .putObject("text")
                .put("en", "Care");
        assertThat(ofModel(plans, town())).contains("planning.unit-unknown goals[1].unit");
    }
}
