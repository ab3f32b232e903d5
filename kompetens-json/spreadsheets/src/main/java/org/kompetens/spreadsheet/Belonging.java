package org.kompetens.spreadsheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceGroup;
import org.kompetens.competence.CompetenceGroupId;
import org.kompetens.competence.CompetenceId;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.json.spreadsheet.SpreadsheetField;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.RoleId;

/**
 * Puts competences, groups and roles below others, as registers say it in files of their own: two ids a row, of which the
 * things themselves show whether they are competences, groups or roles.
 */
final class Belonging {

    private final Map<String, Competence> competences = new LinkedHashMap<>();
    private final Map<String, CompetenceGroup> groups = new LinkedHashMap<>();
    private final Map<String, Role> roles = new LinkedHashMap<>();
    private final List<RejectedRow> rejected = new ArrayList<>();

    Belonging(List<Competence> competences, List<CompetenceGroup> groups, List<Role> roles) {
        competences.forEach(one -> this.competences.put(one.id().value(), one));
        groups.forEach(one -> this.groups.put(one.id().value(), one));
        roles.forEach(one -> this.roles.put(one.id().value(), one));
    }

    /** Puts one thing below another; rejects the row where that cannot be. */
    void put(StructureRows.Below relation) {
        String above = relation.above();
        Competence competence = competences.get(relation.below());
        CompetenceGroup group = groups.get(relation.below());
        Role role = roles.get(relation.below());
        if (competence != null && groups.containsKey(above)) {
            competences.put(relation.below(), in(competence, CompetenceGroupId.of(above)));
        } else if (competence != null && competences.containsKey(above)) {
            if (isFree(relation, competence.broader().map(CompetenceId::value))) {
                competences.put(relation.below(), competence.withBroader(CompetenceId.of(above)));
            }
        } else if (group != null && groups.containsKey(above)) {
            if (isFree(relation, group.parent().map(CompetenceGroupId::value))) {
                groups.put(relation.below(), group.withParent(CompetenceGroupId.of(above)));
            }
        } else if (role != null && roles.containsKey(above)) {
            if (isFree(relation, role.broader().map(RoleId::value))) {
                roles.put(relation.below(), role.withBroader(RoleId.of(above)));
            }
        } else {
            boolean isBelowKnown = competence != null || group != null || role != null;
            reject(
                    relation,
                    isBelowKnown ? SpreadsheetField.ABOVE : SpreadsheetField.BELOW,
                    Finding.of(SpreadsheetRule.CELL_UNKNOWN_NAME, FieldPath.ROOT));
        }
    }

    private static Competence in(Competence competence, CompetenceGroupId group) {
        if (competence.groups().contains(group)) {
            return competence;
        }
        List<CompetenceGroupId> all = new ArrayList<>(competence.groups());
        all.add(group);
        return competence.withGroups(all);
    }

    /** A thing is below one other at the most, unless that is a group of competences. */
    private boolean isFree(StructureRows.Below relation, Optional<String> before) {
        if (before.isPresent() && !before.get().equals(relation.above())) {
            reject(
                    relation,
                    SpreadsheetField.ABOVE,
                    ColumnHeads.named(
                            Finding.of(SpreadsheetRule.ROW_CONFLICT, FieldPath.ROOT), SpreadsheetField.ABOVE));
            return false;
        }
        return true;
    }

    private void reject(StructureRows.Below relation, SpreadsheetField field, Finding finding) {
        RowValues row = relation.row();
        SpreadsheetField told = row.sheet().has(field) ? field : SpreadsheetField.HIERARCHICAL_CODE;
        rejected.add(new RejectedRow(
                row.sheet().heads(),
                row.sheet().headRow(),
                row.row(),
                List.of(new SpreadsheetFinding(row.place(told), finding))));
    }

    List<Competence> competences() {
        return List.copyOf(competences.values());
    }

    List<CompetenceGroup> groups() {
        return List.copyOf(groups.values());
    }

    List<Role> roles() {
        return List.copyOf(roles.values());
    }

    /** The rows that name what there is not, or put one thing below a second one. */
    List<RejectedRow> rejected() {
        return rejected;
    }
}
