package org.kompetens.spreadsheet;

import java.util.List;
import java.util.Map;
import org.kompetens.finding.FieldPath;

/**
 * Where what an employee has stands, in the order in which the employee has it.
 *
 * @param person the id where it stands first
 * @param employments their rows
 * @param assessments the cells of their levels
 * @param exemptions their rows
 */
record PersonPlaces(
        CellPlace person, List<CellPlace> employments, List<CellPlace> assessments, List<CellPlace> exemptions) {

    /** The nearest place to a property of the employee. */
    CellPlace at(FieldPath path) {
        if (path.steps().isEmpty()) {
            return person;
        }
        FieldPath.Step first = path.steps().get(0);
        List<CellPlace> places = Map.of(
                        "employments", employments, "assessments", assessments, "exemptions", exemptions)
                .getOrDefault(first.property(), List.of());
        int index = first.index().orElse(-1);
        return index >= 0 && index < places.size() ? places.get(index) : person;
    }
}
