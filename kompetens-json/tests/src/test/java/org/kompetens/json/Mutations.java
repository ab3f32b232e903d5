package org.kompetens.json;

import static org.kompetens.json.Mutation.NODES;
import static org.kompetens.json.Mutation.number;
import static org.kompetens.json.Mutation.text;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** The changes that both the schema and the library judge. */
final class Mutations {

    private static final String LANGUAGE = "sv|en|nb|nn|da";
    private static final String DATE = "\\d{4}-\\d{2}-\\d{2}";

    static final List<Mutation> ALL = List.of(
            Mutation.of("null", value -> true, value -> NODES.nullNode()),
            Mutation.of("an empty object", value -> true, value -> NODES.objectNode()),
            Mutation.of("an empty array", value -> true, value -> NODES.arrayNode()),
            Mutation.of("true", value -> true, value -> NODES.booleanNode(true)),
            Mutation.of("a number", value -> true, value -> NODES.numberNode(1)),
            Mutation.of("a text", value -> true, value -> NODES.stringNode("x")),
            Mutation.of("a property more", JsonNode::isObject, value -> Mutation.with(value, "x", NODES.nullNode())),
            Mutation.of("a last day more", JsonNode::isObject, value -> last(value, NODES.stringNode("2030-12-31"))),
            Mutation.of("a last day of null more", JsonNode::isObject, value -> last(value, NODES.nullNode())),
            Mutation.of(
                    "an end more",
                    JsonNode::isObject,
                    value -> Mutation.with(value, "until", NODES.stringNode("2031-01-01"))),
            Mutation.of(
                    "an amount more", JsonNode::isObject, value -> Mutation.with(value, "fte", NODES.numberNode(1))),
            Mutation.of(
                    "persons more", JsonNode::isObject, value -> Mutation.with(value, "persons", NODES.numberNode(1))),
            Mutation.of("null in a list", JsonNode::isArray, value -> with(value, NODES.nullNode())),
            Mutation.of("a text in a list", JsonNode::isArray, value -> with(value, NODES.stringNode("x"))),
            Mutation.of("101 elements", value -> value.isArray() && !value.isEmpty(), Mutations::many)
                    .only(DocumentRule.REPEATED),
            text("nothing", ""),
            text("a space", " "),
            text("a space that does not break", "\u00a0"),
            text("a space before", " x"),
            text("a space after", "x "),
            text("a space inside", "x y"),
            text("a line feed after", "x\n"),
            text("a date with a line feed after", "2026-10-31\n"),
            text("a control character", "x\u0007y"),
            text("a zero-width space", "x\u200by"),
            text("256 characters beyond the first plane", "𝔸".repeat(256)),
            text("257 characters", "x".repeat(257)),
            text("a word in upper case", "SELF"),
            text("another word", "knowledge"),
            text("an inventory", "inventory"),
            text("a structure", "structure"),
            text("a date", "2026-10-31"),
            text("a leap day", "2024-02-29"),
            text("a date without noughts", "2026-1-1"),
            text("a month too high", "2026-13-01"),
            text("a day too high", "2026-12-32"),
            text("a date and a time", "2026-10-31T00:00:00Z"),
            text("a year of five digits", "12026-10-31"),
            text("a year with a sign", "+2026-10-31"),
            text("a year before the first", "-0001-10-31"),
            text("a date in other digits", "٢٠٢٦-10-31"),
            text("a relative link", "a/b"),
            text("a link with letters beyond ASCII", "https://example.org/ö"),
            number("nought", NODES.numberNode(0)),
            number("minus one", NODES.numberNode(-1)),
            number("six", NODES.numberNode(6)),
            number("a half", NODES.numberNode(new BigDecimal("0.5"))),
            number("just above one", NODES.numberNode(new BigDecimal("1.0001"))),
            number("a thousand million", NODES.numberNode(1_000_000_000)),
            number("a year far off", NODES.numberNode(99_999)),
            number("beyond 64 bits", NODES.numberNode(BigInteger.TEN.pow(30))).only(DocumentRule.OUT_OF_BOUNDS),
            number("two, as a decimal", NODES.numberNode(new BigDecimal("2.0"))).only(DocumentRule.WRONG_KIND),
            number("five decimals", NODES.numberNode(new BigDecimal("0.00001"))).only(DocumentRule.OUT_OF_BOUNDS),
            Mutation.of("30 February", Mutations::isDate, value -> NODES.stringNode("2026-02-30"))
                    .only(DocumentRule.NOT_A_DATE),
            text("half a character", "x\ud83d").only(DocumentRule.HALF_CHARACTER),
            text("the blank of Braille", "\u2800").only(DocumentRule.NOT_AN_ID, DocumentRule.NOT_A_CODE),
            Mutation.of("a language twice", Mutations::isLabels, Mutations::twice)
                    .only(DocumentRule.REPEATED_LANGUAGE),
            Mutation.of("a link with a space", Mutations::isLink, value -> NODES.stringNode("https://example.org/ x"))
                    .only(DocumentRule.NOT_A_URI));

    private static final Mutation REMOVAL = Mutation.of("removed", value -> true, value -> value);

    private Mutations() {}

    /** The rules that some change breaks and of which a schema knows nothing; docs/reference-json.md lists them. */
    static Set<DocumentRule> beyondSchema() {
        return ALL.stream()
                .flatMap(mutation -> mutation.beyondSchema().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DocumentRule.class)));
    }

    /** The document with each change that there is for the value at a place. */
    static List<Mutant> at(Spot spot) {
        JsonNode document = spot.document();
        JsonPointer at = spot.at();
        JsonNode value = document.at(at);
        List<Mutant> mutants = new ArrayList<>();
        for (Mutation mutation : ALL) {
            if (mutation.values().test(value)) {
                JsonNode changed =
                        DocumentPlaces.changed(document, at, mutation.change().apply(value));
                mutants.add(new Mutant(changed, at, mutation));
            }
        }
        DocumentPlaces.removed(document, at).ifPresent(removed -> mutants.add(new Mutant(removed, at, REMOVAL)));
        return mutants;
    }

    private static boolean isDate(JsonNode value) {
        return value.isString() && value.stringValue().matches(DATE);
    }

    private static boolean isLink(JsonNode value) {
        return value.isString() && value.stringValue().startsWith("https:");
    }

    private static boolean isLabels(JsonNode value) {
        return value.isObject()
                && !value.isEmpty()
                && value.propertyStream()
                        .allMatch(property -> property.getKey().matches(LANGUAGE)
                                && property.getValue().isString());
    }

    /** The first language again, in capitals. */
    private static JsonNode twice(JsonNode labels) {
        String first = labels.propertyNames().iterator().next();
        return Mutation.with(labels, first.toUpperCase(Locale.ROOT), NODES.stringNode("x"));
    }

    private static JsonNode last(JsonNode object, JsonNode value) {
        return Mutation.with(object, "lastDay", value);
    }

    private static JsonNode with(JsonNode array, JsonNode element) {
        return ((ArrayNode) array.deepCopy()).add(element);
    }

    private static JsonNode many(JsonNode array) {
        ArrayNode many = NODES.arrayNode();
        for (int i = 0; i <= 100; i++) {
            many.add(array.get(0).deepCopy());
        }
        return many;
    }
}
