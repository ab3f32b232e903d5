package org.kompetens.json;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The same JSON with the properties of every object in another order. */
final class ShuffledJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private ShuffledJson() {}

    static byte[] of(byte[] json, long seed) throws IOException {
        return MAPPER.writeValueAsBytes(of(MAPPER.readTree(json), new Random(seed)));
    }

    private static JsonNode of(JsonNode node, Random random) {
        if (node instanceof ArrayNode array) {
            ArrayNode elements = MAPPER.createArrayNode();
            array.forEach(element -> elements.add(of(element, random)));
            return elements;
        }
        if (node instanceof ObjectNode object) {
            List<Map.Entry<String, JsonNode>> properties = new ArrayList<>(object.properties());
            Collections.shuffle(properties, random);
            ObjectNode shuffled = MAPPER.createObjectNode();
            properties.forEach(property -> shuffled.set(property.getKey(), of(property.getValue(), random)));
            return shuffled;
        }
        return node;
    }
}
