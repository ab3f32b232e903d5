package org.kompetens.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kompetens.gap.Requirements;
import org.kompetens.json.form.Named;
import org.kompetens.json.form.RequirementHistoryForm;
import org.kompetens.json.form.RequirementHistoryForm.OfRole;
import org.kompetens.json.form.RequirementHistoryForm.OfUnit;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.ResolvedRole;
import org.kompetens.organisation.UnitId;

/** Writes as JSON what roles in units require over time; nothing is told of those who have them. */
public final class RequirementHistoryDocument {

    private RequirementHistoryDocument() {}

    /**
     * The document of the history of the roles in a unit and below it.
     *
     * @param history the history
     * @param top the unit to begin with
     * @param employments of records without errors: the roles in units to tell of are theirs, each once
     * @return the document, still to be written
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    public static ResultToWrite of(Requirements history, UnitId top, Stream<Employment> employments) {
        Organisation organisation = history.organisation();
        List<OfUnit> units = new ArrayList<>();
        roles(organisation, top, employments).forEach((unit, roles) -> {
            List<OfRole> ofRoles = new ArrayList<>();
            roles.values().forEach(role -> ofRoles.add(new OfRole(role.role(), history.of(role, unit))));
            units.add(new OfUnit(Named.in(organisation, organisation.tree().unit(unit)), ofRoles));
        });
        return ResultToWrite.of(RequirementHistoryForm.REQUIREMENT_HISTORY, units);
    }

    /**
     * Writes the history of the roles in a unit and below it.
     *
     * @param history the history
     * @param top the unit to begin with
     * @param employments of records without errors: the roles in units to tell of are theirs, each once
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    public static void write(Requirements history, UnitId top, Stream<Employment> employments, OutputStream out)
            throws IOException {
        of(history, top, employments).write(out);
    }

    private static SortedMap<Integer, SortedMap<Integer, ResolvedRole>> roles(
            Organisation organisation, UnitId top, Stream<Employment> employments) {
        Subtree subtree = Subtree.of(organisation.tree(), top);
        SortedMap<Integer, SortedMap<Integer, ResolvedRole>> roles = new TreeMap<>();
        employments.sequential().filter(one -> subtree.contains(one.unit())).forEach(one -> {
            ResolvedRole role = organisation.role(one.role()).orElseThrow();
            roles.computeIfAbsent(organisation.tree().indexOf(one.unit()), none -> new TreeMap<>())
                    .put(role.index(), role);
        });
        return roles;
    }
}
