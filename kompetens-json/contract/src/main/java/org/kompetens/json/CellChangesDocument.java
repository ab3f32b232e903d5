package org.kompetens.json;

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
import org.kompetens.horizon.CellChange;
import org.kompetens.horizon.Transition;
import org.kompetens.json.form.WordForm;
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
        Subtree subtree = Subtree.of(organisation.tree(), top);
        InventoryCheck check = InventoryCheck.of(organisation);
        try (JsonWriter json = JsonText.indented(out)) {
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
                        .filter(change -> subtree.contains(change.unitIndex()))
                        .toList();
                if (!changes.isEmpty()) {
                    write(employee, changes, organisation.tree(), json);
                }
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void write(Employee employee, List<CellChange> changes, UnitTree tree, JsonWriter json)
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
            json.writeStringField("cause", WordForm.word(change.cause()));
            write("before", change.before(), json);
            write("after", change.after(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(String property, Optional<Cell> cell, JsonWriter json) throws IOException {
        if (cell.isEmpty()) {
            return;
        }
        ResolvedCompetence competence = cell.get().required().competence();
        json.writeObjectFieldStart(property);
        RequirementWriter.write(cell.get().required(), json);
        json.writeBooleanField("merged", cell.get().isMerged());
        Outcome outcome = cell.get().outcome();
        json.writeStringField("outcome", WordForm.word(outcome.kind()));
        String by = switch (outcome.kind()) {
            case MET -> {
                json.writeNumberField("surplusSteps", outcome.surplusSteps());
                yield "held";
            }
            case SHORT -> {
                json.writeNumberField("missingSteps", outcome.missingSteps());
                yield "held";
            }
            case UNASSESSED, EXPIRED, EXEMPT -> "latest";
        };
        if (outcome.assessment().isPresent()) {
            AssessmentWriter.write(by, competence, outcome.assessment().get(), json);
        }
        json.writeEndObject();
    }
}
