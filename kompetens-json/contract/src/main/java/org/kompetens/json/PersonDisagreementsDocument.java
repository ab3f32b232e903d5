package org.kompetens.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.kompetens.gap.Disagreement;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.RankedAssessment;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.InventoryCheck;
import org.kompetens.organisation.UnitId;

/**
 * Writes as JSON of whom sources do not agree, on what, and what each of them says. This tells of persons, by their ids:
 * let only those have it who may know. {@link DisagreementsDocument} has the same in numbers.
 */
public final class PersonDisagreementsDocument {

    private PersonDisagreementsDocument() {}

    /**
     * Writes the disagreements of those who have an active employment in a unit or below it, one employee at a time.
     *
     * @param analysis organisation and date; which policy it has makes no difference
     * @param unit the unit
     * @param employees the records; those with errors, or with the id of an earlier one, are passed over
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    public static void write(GapAnalysis analysis, UnitId unit, Stream<Employee> employees, OutputStream out)
            throws IOException {
        Subtree subtree = Subtree.of(analysis.organisation().tree(), unit);
        InventoryCheck check = InventoryCheck.of(analysis.organisation());
        try (JsonWriter json = JsonText.indented(out)) {
            json.writeStartObject();
            json.writeNumberField("version", InventoryDocument.VERSION);
            json.writeStringField("asOf", analysis.asOf().toString());
            json.writeStringField("unit", unit.value());
            json.writeArrayFieldStart("persons");
            Iterator<Employee> each = employees
                    .sequential()
                    .filter(employee -> !check.next(employee).hasErrors())
                    .filter(employee -> employee.employments().stream()
                            .anyMatch(employment -> employee.isActive(employment, analysis.asOf())
                                    && subtree.contains(employment.unit())))
                    .iterator();
            while (each.hasNext()) {
                Employee employee = each.next();
                List<Disagreement> disagreements = analysis.disagreements(employee);
                if (!disagreements.isEmpty()) {
                    write(employee, disagreements, json);
                }
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void write(Employee employee, List<Disagreement> disagreements, JsonWriter json) throws IOException {
        json.writeStartObject();
        json.writeStringField("employee", employee.id().value());
        json.writeArrayFieldStart("disagreements");
        for (Disagreement one : disagreements) {
            json.writeStartObject();
            json.writeStringField("competence", one.competence().id().value());
            json.writeNumberField("steps", one.steps());
            json.writeArrayFieldStart("bySource");
            for (RankedAssessment assessment : one.bySource()) {
                AssessmentWriter.write(one.competence(), assessment, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
