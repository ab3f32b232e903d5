package org.kompetens.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.Optional;
import java.util.UUID;
import org.kompetens.text.Identifiers;

/**
 * What things are called in packages of CASE: by a UUID, which is the same for the same id; and by a URI that says the id,
 * so that it is read back.
 */
final class CaseNames {

    private static final String URN = "urn:kompetens:";

    private CaseNames() {}

    static String identifier(String kind, String id) {
        return UUID.nameUUIDFromBytes((kind + ":" + id).getBytes(UTF_8)).toString();
    }

    static String uri(String kind, String id) {
        return URN + kind + ":" + URLEncoder.encode(id, UTF_8);
    }

    /** The id that a URI says, where it is one of these. */
    static Optional<String> id(String kind, String uri) {
        String start = URN + kind + ":";
        try {
            return Optional.of(uri)
                    .filter(one -> one.startsWith(start))
                    .map(one -> URLDecoder.decode(one.substring(start.length()), UTF_8))
                    .filter(Identifiers::isIdentifier);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
