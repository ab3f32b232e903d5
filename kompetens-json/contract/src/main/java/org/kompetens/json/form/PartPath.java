package org.kompetens.json.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.FieldPath.Step;

/**
 * The way from a document to one of its properties, in whichever elements of lists that is.
 *
 * @param properties the properties, from the document inwards
 */
record PartPath(List<String> properties) {

    PartPath {
        properties = List.copyOf(properties);
    }

    static PartPath of(Part<?, ?>... parts) {
        return new PartPath(
                Arrays.stream(parts).map(part -> part.names().get(0)).toList());
    }

    static PartPath of(FieldPath path) {
        List<String> properties = new ArrayList<>();
        for (Step step : path.steps()) {
            properties.add(step.property());
        }
        return new PartPath(properties);
    }

    /** Whether the other property is this one or stands inside it. */
    boolean isAround(PartPath other) {
        return properties.size() <= other.properties.size()
                && properties.equals(other.properties.subList(0, properties.size()));
    }
}
