package org.kompetens.spreadsheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.ScaleId;
import org.kompetens.json.spreadsheet.SpreadsheetField;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;

/** An organisation by which the texts of cells are found to be ids, names or ranks of what it has. */
final class KnownOrganisation {

    final OrganisationNames<RoleId> roles = new OrganisationNames<>();
    final OrganisationNames<UnitId> units = new OrganisationNames<>();
    final OrganisationNames<CompetenceId> competences = new OrganisationNames<>();
    final OrganisationNames<ScaleId> scales = new OrganisationNames<>();
    private final Map<ScaleId, OrganisationNames<LevelId>> levels = new HashMap<>();
    private final Map<CompetenceId, ScaleId> scaleOf = new HashMap<>();

    KnownOrganisation(OrganisationStructure structure) {
        for (Role role : structure.roles()) {
            roles.add(role.id().value(), role.id(), role.labels());
        }
        for (OrganisationUnit unit : structure.units()) {
            units.add(unit.id().value(), unit.id(), unit.labels());
        }
        for (Competence competence : structure.framework().competences()) {
            competences.add(competence.id().value(), competence.id(), competence.labels());
            scaleOf.put(competence.id(), competence.scale());
        }
        for (ProficiencyScale scale : structure.framework().scales()) {
            scales.add(scale.id().value(), scale.id(), scale.labels());
            levels.put(scale.id(), levels(scale));
        }
    }

    /** Levels by their ids and names, and by their ranks where none is called by that number. */
    private static OrganisationNames<LevelId> levels(ProficiencyScale scale) {
        OrganisationNames<LevelId> names = new OrganisationNames<>();
        for (ProficiencyLevel level : scale.assessable()) {
            names.add(level.id().value(), level.id(), level.labels());
        }
        for (int rank = ProficiencyScale.RANK_OF_NOTHING; rank <= scale.levels().size(); rank++) {
            Optional<ProficiencyLevel> level = scale.named(rank);
            String number = String.valueOf(rank);
            if (level.isPresent() && names.find(number).isEmpty()) {
                names.add(number, level.get().id(), level.get().labels());
            }
        }
        return names;
    }

    /** Whether a text names one of what a field holds. */
    boolean has(SpreadsheetField field, String text) {
        return switch (field) {
            case UNIT -> !units.find(text).isEmpty();
            case ROLE -> !roles.find(text).isEmpty();
            case COMPETENCE -> !competences.find(text).isEmpty();
            default -> false;
        };
    }

    /** The levels of a scale, or else of the competence's own. */
    Optional<OrganisationNames<LevelId>> levels(CompetenceId competence, Optional<ScaleId> scale) {
        return scale.or(() -> Optional.ofNullable(scaleOf.get(competence)))
                .flatMap(of -> Optional.ofNullable(levels.get(of)));
    }

    /** The levels of the scale that a text names, or without one of the competence's own; empty where it names none. */
    Optional<OrganisationNames<LevelId>> levelsOfNamed(CompetenceId competence, Optional<String> scale) {
        if (scale.isEmpty()) {
            return levels(competence, Optional.empty());
        }
        Set<ScaleId> named = scales.find(scale.get());
        return named.size() == 1 ? levels(competence, named.stream().findFirst()) : Optional.empty();
    }
}
