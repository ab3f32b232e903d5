package org.kompetens.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.Level;
import org.kompetens.competence.NarrowerRule;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.ScaleMapping;
import org.kompetens.organisation.CoverageAmount;
import org.kompetens.organisation.CoverageRequirement;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.RoleCode;
import org.kompetens.organisation.RoleProfile;
import org.kompetens.organisation.UnitLevel;

/** How an organisation's structure is written as JSON; {@link StructureForm} is the way back. */
final class StructureWriter {

    private StructureWriter() {}

    /** The structure's own properties, inside an object that the caller has begun. */
    static void writeProperties(OrganisationStructure structure, JsonGenerator json) throws IOException {
        json.writeNumberField("version", InventoryDocument.VERSION);
        writeFramework(structure.framework(), json);
        json.writeArrayFieldStart("unitLevels");
        for (UnitLevel level : structure.unitLevels()) {
            json.writeStartObject();
            json.writeStringField("id", level.id().value());
            JsonText.write("labels", level.labels(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("units");
        for (OrganisationUnit unit : structure.units()) {
            writeUnit(unit, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("roles");
        for (Role role : structure.roles()) {
            writeRole(role, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("profiles");
        for (RoleProfile profile : structure.profiles()) {
            json.writeStartObject();
            json.writeStringField("role", profile.role().value());
            writeRequirements(profile.requirements(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeFramework(CompetenceFramework framework, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("framework");
        json.writeArrayFieldStart("scales");
        for (ProficiencyScale scale : framework.scales()) {
            json.writeStartObject();
            json.writeStringField("id", scale.id().value());
            JsonText.write("labels", scale.labels(), json);
            json.writeArrayFieldStart("levels");
            for (ProficiencyLevel level : scale.levels()) {
                json.writeStartObject();
                json.writeStringField("id", level.id().value());
                JsonText.write("labels", level.labels(), json);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("mappings");
        for (ScaleMapping mapping : framework.mappings()) {
            json.writeStartObject();
            json.writeStringField("from", mapping.from().value());
            json.writeStringField("to", mapping.to().value());
            json.writeObjectFieldStart("levels");
            for (var entry : mapping.levels().entrySet()) {
                json.writeStringField(entry.getKey().value(), entry.getValue().value());
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("competences");
        for (Competence competence : framework.competences()) {
            writeCompetence(competence, json);
        }
        json.writeEndArray();
        if (!framework.narrowerRules().isEmpty()) {
            json.writeArrayFieldStart("narrowerRules");
            for (NarrowerRule rule : framework.narrowerRules()) {
                json.writeStartObject();
                json.writeStringField("broader", rule.broader().value());
                json.writeNumberField("atLeast", rule.atLeast());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void writeCompetence(Competence competence, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", competence.id().value());
        JsonText.write("labels", competence.labels(), json);
        json.writeStringField("dimension", Values.wireName(competence.dimension()));
        json.writeStringField("scale", competence.scale().value());
        if (competence.broader().isPresent()) {
            json.writeStringField("broader", competence.broader().get().value());
        }
        if (!competence.links().isEmpty()) {
            json.writeArrayFieldStart("links");
            for (URI link : competence.links()) {
                json.writeString(link.toString());
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void writeUnit(OrganisationUnit unit, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", unit.id().value());
        JsonText.write("labels", unit.labels(), json);
        json.writeStringField("level", unit.level().value());
        if (unit.parent().isPresent()) {
            json.writeStringField("parent", unit.parent().get().value());
        }
        if (!unit.requirements().isEmpty()) {
            writeRequirements(unit.requirements(), json);
        }
        if (!unit.coverage().isEmpty()) {
            json.writeArrayFieldStart("coverage");
            for (CoverageRequirement needed : unit.coverage()) {
                writeCoverage(needed, json);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    /** In the object that is open, in persons or in FTE. */
    static void writeAmount(CoverageAmount amount, JsonGenerator json) throws IOException {
        if (amount instanceof CoverageAmount.Persons counted) {
            json.writeNumberField("persons", counted.persons());
        } else if (amount instanceof CoverageAmount.FullTimeEquivalents summed) {
            JsonText.writeFte("fte", summed.fte(), json);
        }
    }

    static void writeCoverage(CoverageRequirement needed, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("competence", needed.competence().value());
        writeLevel(needed.level(), json);
        writeAmount(needed.amount(), json);
        writePeriod(needed.period(), json);
        if (needed.group().isPresent()) {
            json.writeObjectFieldStart("group");
            json.writeStringField("id", needed.group().get().id());
            json.writeNumberField("priority", needed.group().get().priority());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void writeRole(Role role, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", role.id().value());
        JsonText.write("labels", role.labels(), json);
        if (!role.codes().isEmpty()) {
            json.writeArrayFieldStart("codes");
            for (RoleCode code : role.codes()) {
                json.writeStartObject();
                json.writeStringField("system", code.system());
                json.writeStringField("code", code.code());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void writeRequirements(List<Requirement> requirements, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("requirements");
        for (Requirement requirement : requirements) {
            json.writeStartObject();
            json.writeStringField("competence", requirement.competence().value());
            writeLevel(requirement.level(), json);
            json.writeNumberField("weight", requirement.weight());
            writePeriod(requirement.period(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void writeLevel(Level level, JsonGenerator json) throws IOException {
        json.writeStringField("level", level.id().value());
        if (level.scale().isPresent()) {
            json.writeStringField("scale", level.scale().get().value());
        }
    }

    static void writePeriod(Period period, JsonGenerator json) throws IOException {
        if (period.from().isPresent()) {
            JsonText.write("from", period.from().get(), json);
        }
        if (period.until().isPresent()) {
            JsonText.writeEnd("until", period.until().get(), json);
        }
    }
}
