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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Of a choice question of which some cannot be read, the rest is checked at once, and nothing seems wrong for what is missing. */
final class ChoiceInPartTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static ObjectNode question() throws IOException {
        return (ObjectNode) JSON.readTree(Files.readAllBytes(Path.of("../../docs/sample/choice.json")));
    }

    private static List<LocatedFinding> findings(JsonNode question) throws IOException {
        return ChoiceQuestionDocument.read(
                        new ByteArrayInputStream(question.toString().getBytes(UTF_8)))
                .findings();
    }

    /** What is wrong by the rules of the model, and where. */
    private static Set<String> ofModel(JsonNode question) throws IOException {
        Set<String> found = new LinkedHashSet<>();
        for (LocatedFinding located : findings(question)) {
            if (!(located.finding().rule() instanceof DocumentRule)) {
                found.add(located.finding().code() + " " + located.finding().path());
            }
        }
        return found;
    }

    private static ObjectNode element(ObjectNode question, String list, int index) {
        return (ObjectNode) question.get(list).get(index);
    }

    private static void makeWrong(ObjectNode question) {
        ((ArrayNode) question.get("gaps")).add(element(question, "gaps", 0).deepCopy());
        element(question, "gaps", 1).put("requiredRank", 1).put("missingSteps", 2);
        element(question, "candidates", 1).putArray("needs").add("nobody-knows");
        ((ObjectNode) element(question, "candidates", 1).get("closes").get(0)).put("gap", "nowhere");
        element(question, "candidates", 2)
                .putArray("grants")
                .add(JSON.createObjectNode()
                        .put("fund", "f")
                        .put("year", 2030)
                        .set("amount", JSON.createObjectNode().put("amount", 5).put("currency", "EUR")));
        element(question, "leastSpends", 0).put("unit", "nowhere");
    }

    @Example
    void whatever_cannot_be_read_nothing_else_seems_wrong_for_it() throws IOException {
        ObjectNode question = question();
        makeWrong(question);
        Set<String> whole = ofModel(question);
        assertThat(whole).hasSizeGreaterThan(6);
        List<Spoilt> changes = Spoilt.each(question);
        assertThat(changes).hasSizeGreaterThan(200);
        int foundAll = 0;
        for (Spoilt change : changes) {
            change.spoil().run();
            Set<String> inPart = ofModel(question);
            String spoilt = question.toString();
            change.mend().run();
            assertThat(whole).as("%s", (Object) spoilt).containsAll(inPart);
            foundAll += inPart.containsAll(whole) ? 1 : 0;
        }
        assertThat(foundAll)
                .as("of %s, with which all else is found", changes.size())
                .isGreaterThan(changes.size() / 4);
    }

    @Example
    void a_weight_out_of_bounds_is_found_with_all_the_rest() throws IOException {
        ObjectNode question = question();
        makeWrong(question);
        element(question, "gaps", 2).put("weight", 9);
        assertThat(findings(question))
                .extracting(located -> located.finding().code())
                .contains(
                        "json.out-of-bounds",
                        "choice.id-repeated",
                        "choice.out-of-bounds",
                        "choice.activity-unknown",
                        "choice.currency-differs",
                        "choice.grant-above-cost",
                        "choice.unit-unknown");
    }
}
