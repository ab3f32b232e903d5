package org.kompetens.json;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kompetens.gap.RequiredCompetence;
import org.kompetens.gap.RequirementChange;
import org.kompetens.gap.RequirementTimeline;
import org.kompetens.gap.Requirements;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.ResolvedRole;
import org.kompetens.organisation.UnitId;

/**
 * Writes as JSON what posts require over time. A post is a role in a unit; nothing is told of those who fill it.
 */
public final class RequirementHistoryDocument {

    private RequirementHistoryDocument() {}

    /**
     * Writes the history of posts in a unit and below it.
     *
     * @param history the history
     * @param top the unit to begin with
     * @param employments of records without errors: the posts to tell of are theirs, each once
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    public static void write(Requirements history, UnitId top, Stream<Employment> employments, OutputStream out)
            throws IOException {
        Organisation organisation = history.organisation();
        SortedMap<Integer, SortedMap<Integer, ResolvedRole>> posts = posts(organisation, top, employments);
        try (JsonWriter json = JsonText.indented(out)) {
            json.writeStartObject();
            json.writeNumberField("version", InventoryDocument.VERSION);
            json.writeArrayFieldStart("units");
            for (Map.Entry<Integer, SortedMap<Integer, ResolvedRole>> unit : posts.entrySet()) {
                json.writeStartObject();
                FiguresWriter.writeUnit(organisation.tree().unit(unit.getKey()), json);
                json.writeArrayFieldStart("posts");
                for (ResolvedRole role : unit.getValue().values()) {
                    json.writeStartObject();
                    json.writeStringField("role", role.role().id().value());
                    write(history.of(role, unit.getKey()), json);
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static SortedMap<Integer, SortedMap<Integer, ResolvedRole>> posts(
            Organisation organisation, UnitId top, Stream<Employment> employments) {
        Subtree subtree = Subtree.of(organisation.tree(), top);
        SortedMap<Integer, SortedMap<Integer, ResolvedRole>> posts = new TreeMap<>();
        employments.sequential().filter(one -> subtree.contains(one.unit())).forEach(one -> {
            ResolvedRole role = organisation.role(one.role()).orElseThrow();
            posts.computeIfAbsent(organisation.tree().indexOf(one.unit()), none -> new TreeMap<>())
                    .put(role.index(), role);
        });
        return posts;
    }

    private static void write(Iterable<RequirementTimeline> history, JsonWriter json) throws IOException {
        json.writeArrayFieldStart("competences");
        for (RequirementTimeline one : history) {
            json.writeStartObject();
            json.writeStringField("competence", one.competence().id().value());
            json.writeArrayFieldStart("changes");
            for (RequirementChange change : one.changes()) {
                write(change, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(RequirementChange change, JsonWriter json) throws IOException {
        if (JsonText.isBeyondWriting(change.date())) {
            return;
        }
        json.writeStartObject();
        if (!change.date().equals(LocalDate.MIN)) {
            JsonText.write("date", change.date(), json);
        }
        if (change.required().isPresent()) {
            RequiredCompetence required = change.required().get();
            RequirementWriter.write(required, json);
            json.writeBooleanField("merged", required.levelFrom().level().merged());
            RequirementWriter.writeOrigins(required, json);
        }
        json.writeEndObject();
    }
}
