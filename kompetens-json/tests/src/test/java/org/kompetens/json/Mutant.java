package org.kompetens.json;

import java.io.IOException;
import java.util.Optional;
import org.kompetens.json.form.DocumentType;
import org.kompetens.json.token.MalformedJsonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A document that was changed at one place.
 *
 * @param document the document after the change
 * @param at where it was changed
 * @param mutation how it was changed
 */
record Mutant(JsonNode document, JsonPointer at, Mutation mutation) {

    private static final JsonMapper MAPPER = new JsonMapper();

    String text() {
        return MAPPER.writeValueAsString(document);
    }

    Judgement judgement(DocumentType type) throws IOException, MalformedJsonException {
        return Judgement.of(type, text());
    }

    /** What the two make of it, where that is neither the same nor what a schema cannot say of this change. */
    Optional<String> disagreement(DocumentType type) throws IOException, MalformedJsonException {
        Judgement judgement = judgement(type);
        return judgement.isAlike() || judgement.isBeyondSchema(mutation.beyondSchema())
                ? Optional.empty()
                : Optional.of(type.name() + at + ", " + mutation + ": " + judgement);
    }
}
