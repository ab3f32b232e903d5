package org.kompetens.json;

import java.io.IOException;
import org.kompetens.gap.RequiredCompetence;
import org.kompetens.gap.RequirementOrigin;

/** Writes what a post requires of one competence. */
final class RequirementWriter {

    private RequirementWriter() {}

    /** The level on the competence's own scale, and the weight, inside an object that the caller has begun. */
    static void write(RequiredCompetence required, JsonWriter json) throws IOException {
        json.writeStringField(
                "requiredLevel",
                required.competence().scale().level(required.rank()).id().value());
        json.writeNumberField("weight", required.weight());
    }

    /** Where the level and the weight come from: a role's profile or a unit, by its id. */
    static void writeOrigins(RequiredCompetence required, JsonWriter json) throws IOException {
        write("levelFrom", required.levelFrom().origin(), json);
        write("weightFrom", required.weightFrom().origin(), json);
    }

    private static void write(String property, RequirementOrigin origin, JsonWriter json) throws IOException {
        json.writeObjectFieldStart(property);
        if (origin instanceof RequirementOrigin.OfRole ofRole) {
            json.writeStringField("role", ofRole.role().id().value());
        } else if (origin instanceof RequirementOrigin.OfUnit ofUnit) {
            json.writeStringField("unit", ofUnit.unit().id().value());
        }
        json.writeEndObject();
    }
}
