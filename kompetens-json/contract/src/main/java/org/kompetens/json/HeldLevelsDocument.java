package org.kompetens.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.HeldLevel;
import org.kompetens.json.form.HeldLevelsForm;
import org.kompetens.json.form.HeldLevelsForm.OfPerson;
import org.kompetens.json.form.OfPersons;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.UnitId;

/**
 * Writes as JSON who holds which level of what at a date, and how long it is known to last: all of it, one competence, or
 * what expires soon. This tells of persons, by their ids: let only those have it who may know.
 */
public final class HeldLevelsDocument {

    private HeldLevelsDocument() {}

    /**
     * The document of what those hold who have an active employment in a unit or below it, one employee at a time.
     *
     * @param analysis organisation, date and policy
     * @param unit the unit
     * @param employees the records; those with errors, or with the id of an earlier one, are passed over
     * @param which which of the levels they hold are written; who holds none of these is left out
     * @return the document, still to be written, once: it is made as it is written
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    public static ResultToWrite of(
            GapAnalysis analysis, UnitId unit, Stream<Employee> employees, Predicate<HeldLevel> which) {
        return document(
                analysis,
                unit,
                employees,
                employee -> analysis.heldLevels(employee).stream().filter(which));
    }

    /**
     * The document of those who have an active employment in a unit or below it and were assessed of a competence and hold
     * nothing of it.
     *
     * @param analysis organisation, date and policy
     * @param unit the unit
     * @param employees the records; those with errors, or with the id of an earlier one, are passed over
     * @param which which of what they hold nothing of is written, where the scale has a name for that; who has none of
     *     these is left out
     * @return the document, still to be written, once: it is made as it is written
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    public static ResultToWrite ofNothing(
            GapAnalysis analysis, UnitId unit, Stream<Employee> employees, Predicate<HeldLevel> which) {
        return document(
                analysis,
                unit,
                employees,
                employee -> analysis.heldNothing(employee).stream()
                        .filter(one -> one.competence().canBeAssessedAsNothing())
                        .filter(which));
    }

    @SuppressWarnings("StreamToIterable") // Gone through once, as it is written.
    private static ResultToWrite document(
            GapAnalysis analysis, UnitId unit, Stream<Employee> employees, Function<Employee, Stream<HeldLevel>> held) {
        Subtree subtree = Subtree.of(analysis.organisation().tree(), unit);
        LookedAt lookedAt =
                new LookedAt(analysis.organisation(), employee -> subtree.employs(employee, analysis.asOf()));
        Stream<OfPerson> persons = lookedAt.among(employees)
                .map(employee ->
                        new OfPerson(employee.id(), held.apply(employee).toList()))
                .filter(person -> !person.held().isEmpty());
        return ResultToWrite.of(
                HeldLevelsForm.HELD_LEVELS, new OfPersons<>(analysis, unit, persons::iterator, lookedAt::leftOut));
    }

    /**
     * Writes what those hold who have an active employment in a unit or below it, one employee at a time.
     *
     * @param analysis organisation, date and policy
     * @param unit the unit
     * @param employees the records; those with errors, or with the id of an earlier one, are passed over
     * @param which which of the levels they hold are written; who holds none of these is left out
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    public static void write(
            GapAnalysis analysis, UnitId unit, Stream<Employee> employees, Predicate<HeldLevel> which, OutputStream out)
            throws IOException {
        of(analysis, unit, employees, which).write(out);
    }
}
