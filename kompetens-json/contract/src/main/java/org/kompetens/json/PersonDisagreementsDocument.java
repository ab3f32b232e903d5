package org.kompetens.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Stream;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.json.form.DisagreementsForm;
import org.kompetens.json.form.DisagreementsForm.OfPerson;
import org.kompetens.json.form.OfPersons;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.UnitId;

/**
 * Writes as JSON of whom sources do not agree, on what, and what each of them says. This tells of persons, by their ids:
 * let only those have it who may know. {@link DisagreementsDocument} has the same in numbers.
 */
public final class PersonDisagreementsDocument {

    private PersonDisagreementsDocument() {}

    /**
     * The document of the disagreements of those who have an active employment in a unit or below it, one employee at a time.
     *
     * @param analysis organisation and date; which policy it has makes no difference
     * @param unit the unit
     * @param employees the records; those with errors, or with the id of an earlier one, are passed over
     * @return the document, still to be written, once: it is made as it is written
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    @SuppressWarnings("StreamToIterable") // Gone through once, as it is written.
    public static ResultToWrite of(GapAnalysis analysis, UnitId unit, Stream<Employee> employees) {
        Subtree subtree = Subtree.of(analysis.organisation().tree(), unit);
        LookedAt lookedAt =
                new LookedAt(analysis.organisation(), employee -> subtree.employs(employee, analysis.asOf()));
        Stream<OfPerson> persons = lookedAt.among(employees)
                .map(employee -> new OfPerson(employee.id(), analysis.disagreements(employee)))
                .filter(person -> !person.disagreements().isEmpty());
        return ResultToWrite.of(
                DisagreementsForm.PERSONS, new OfPersons<>(analysis, unit, persons::iterator, lookedAt::leftOut));
    }

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
        of(analysis, unit, employees).write(out);
    }
}
