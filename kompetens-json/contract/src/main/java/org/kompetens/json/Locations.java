package org.kompetens.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kompetens.finding.FieldPath;

/**
 * Finds where in a text the values at some paths stand. Goes through the text once more than reading did, and only when
 * there is something to tell.
 */
final class Locations {

    /** The paths that are looked for, as a tree: what is looked for below this value, by property or by position. */
    private static final class Sought {
        private final Map<Object, Sought> below = new HashMap<>();
        private @Nullable Location found;
    }

    private static final Location BEGIN = new Location(1, 1);

    /** The last day, which people and files write in place of the first day after; findings name the latter. */
    private static final String LAST_DAY = "lastDay";

    private static final Set<String> DAYS_AFTER_LAST = Set.of("until", "expiry", "knownExit");

    private final JsonParser parser;
    private final Cursor cursor;

    private Locations(JsonParser parser, Cursor cursor) {
        this.parser = parser;
        this.cursor = cursor;
    }

    /** For each path the place of the value there, or of the nearest around it that there is. */
    static Map<FieldPath, Location> of(JsonFactory json, String text, Collection<FieldPath> paths) {
        if (paths.isEmpty()) {
            return Map.of();
        }
        Sought root = new Sought();
        paths.forEach(path -> descend(root, path));
        try (JsonParser parser = json.createParser(text)) {
            parser.nextToken();
            new Locations(parser, new Cursor(text)).visit(root);
        } catch (IOException e) {
            throw new UncheckedIOException("a text that was read once cannot be read again", e);
        }
        Map<FieldPath, Location> locations = new HashMap<>();
        paths.forEach(path -> locations.put(path, descend(root, path)));
        return locations;
    }

    /** Walks down a path, which grows the tree where it is new, and gives the last place found on the way. */
    private static Location descend(Sought root, FieldPath path) {
        Sought at = root;
        Location nearest = root.found == null ? BEGIN : root.found;
        for (FieldPath.Step step : path.steps()) {
            Sought object = at;
            at = child(object, step.property());
            if (DAYS_AFTER_LAST.contains(step.property())) {
                Sought lastDay = child(object, LAST_DAY);
                at = at.found == null && lastDay.found != null ? lastDay : at;
            }
            if (step.index().isPresent()) {
                at = child(at, step.index().getAsInt());
            }
            nearest = at.found == null ? nearest : at.found;
        }
        return nearest;
    }

    private static Sought child(Sought parent, Object key) {
        return parent.below.computeIfAbsent(key, unknown -> new Sought());
    }

    /** The parser stands at the first token of a value; afterwards at its last. Nesting is bounded by the factory. */
    private void visit(Sought sought) throws IOException {
        sought.found = cursor.at(parser.currentTokenLocation().getCharOffset());
        if (sought.below.isEmpty()) {
            parser.skipChildren();
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                Sought property = sought.below.get(parser.currentName());
                parser.nextToken();
                visitHere(property);
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                visitHere(sought.below.get(i));
            }
        }
    }

    private void visitHere(@Nullable Sought sought) throws IOException {
        if (sought == null) {
            parser.skipChildren();
        } else {
            visit(sought);
        }
    }
}
