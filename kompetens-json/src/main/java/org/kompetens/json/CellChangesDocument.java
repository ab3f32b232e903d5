package org.kompetens.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.gap.Cell;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.Outcome;
import org.kompetens.gap.RankedAssessment;
import org.kompetens.horizon.CellChange;
import org.kompetens.horizon.Transition;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.InventoryCheck;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;

/**
 * Writes as JSON the facts behind a bridge: whose cells come, go and change, when, and why. This tells of persons, by
 * their ids: let only those have it who may know. {@link BridgeDocument} has what it comes to.
 */
public final class CellChangesDocument {

    private CellChangesDocument() {}

    /**
     * Writes the facts of a unit and of every unit below it, one employee at a time.
     *
     * @param transition the two dates and what is known between them
     * @param top the unit to begin with
     * @param employees the records; those with errors, or with the id of an earlier one, are passed over
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    public static void write(Transition transition, UnitId top, Stream<Employee> employees, OutputStream out)
            throws IOException {
        GapAnalysis analysis = transition.horizon().at(transition.from());
        Organisation organisation = analysis.organisation();
        UnitTree tree = organisation.tree();
        int first = tree.indexOf(top);
        InventoryCheck check = InventoryCheck.of(organisation);
        try (JsonGenerator json = JsonText.indented(out)) {
            json.writeStartObject();
            json.writeNumberField("version", InventoryDocument.VERSION);
            json.writeStringField("knownOn", transition.horizon().knownOn().toString());
            json.writeStringField("from", transition.from().toString());
            json.writeStringField("to", transition.to().toString());
            json.writeStringField("policy", analysis.policy().name());
            json.writeStringField("unit", top.value());
            json.writeArrayFieldStart("persons");
            Iterator<Employee> each = employees
                    .sequential()
                    .filter(employee -> !check.next(employee).hasErrors())
                    .iterator();
            while (each.hasNext()) {
                Employee employee = each.next();
                List<CellChange> changes = transition.changes(employee).stream()
                        .filter(change -> change.unitIndex() >= first && change.unitIndex() < tree.subtreeEnd(first))
                        .toList();
                if (!changes.isEmpty()) {
                    write(employee, changes, tree, json);
                }
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void write(Employee employee, List<CellChange> changes, UnitTree tree, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("employee", employee.id().value());
        json.writeArrayFieldStart("changes");
        for (CellChange change : changes) {
            json.writeStartObject();
            json.writeStringField("employment", change.employment().id().value());
            json.writeStringField("unit", tree.unit(change.unitIndex()).id().value());
            json.writeStringField("competence", change.competence().id().value());
            json.writeStringField("date", change.date().toString());
            json.writeStringField("cause", Values.wireName(change.cause()));
            write("before", change.before(), json);
            write("after", change.after(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(String property, Optional<Cell> cell, JsonGenerator json) throws IOException {
        if (cell.isEmpty()) {
            return;
        }
        ResolvedCompetence competence = cell.get().required().competence();
        json.writeObjectFieldStart(property);
        json.writeStringField(
                "requiredLevel", level(competence, cell.get().required().requiredRank()));
        json.writeNumberField("weight", cell.get().required().criticality());
        json.writeBooleanField("merged", cell.get().isMerged());
        Outcome outcome = cell.get().outcome();
        if (outcome instanceof Outcome.Met met) {
            json.writeStringField("outcome", "met");
            json.writeNumberField("surplusSteps", met.surplusSteps());
            write("held", competence, met.held(), json);
        } else if (outcome instanceof Outcome.FallsShort shortOf) {
            json.writeStringField("outcome", "short");
            json.writeNumberField("missingSteps", shortOf.missingSteps());
            write("held", competence, shortOf.held(), json);
        } else if (outcome instanceof Outcome.Expired expired) {
            json.writeStringField("outcome", "expired");
            write("latest", competence, expired.latest(), json);
        } else {
            json.writeStringField("outcome", "unassessed");
        }
        json.writeEndObject();
    }

    /** The assessment that counts, or the latest-dated of the expired, at its level on the competence's own scale. */
    private static void write(
            String property, ResolvedCompetence competence, RankedAssessment ranked, JsonGenerator json)
            throws IOException {
        json.writeObjectFieldStart(property);
        json.writeStringField("assessment", ranked.assessment().id().value());
        json.writeStringField("competence", ranked.assessment().competence().value());
        json.writeStringField("level", level(competence, ranked.level().rank()));
        json.writeStringField("source", Values.wireName(ranked.assessment().source()));
        json.writeStringField("date", ranked.assessment().date().toString());
        if (ranked.assessment().expiry().isPresent()) {
            JsonText.writeEnd("expiry", ranked.assessment().expiry().get(), json);
        }
        json.writeEndObject();
    }

    private static String level(ResolvedCompetence competence, int rank) {
        return competence.scale().level(rank).id().value();
    }
}
