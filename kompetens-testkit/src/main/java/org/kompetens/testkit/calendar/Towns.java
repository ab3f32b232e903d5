package org.kompetens.testkit.calendar;

import java.util.ArrayList;
import java.util.List;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevel;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** Organisations as small as can be. */
final class Towns {

    private Towns() {}

    /** One unit at each level, each below the one before, with the level's name for an id. */
    static Organisation chain(String... levels) {
        List<OrganisationUnit> units = new ArrayList<>();
        for (String level : levels) {
            OrganisationUnit unit =
                    OrganisationUnit.of(UnitId.of(level), Labels.of(Language.EN, level), UnitLevelId.of(level));
            units.add(
                    units.isEmpty()
                            ? unit
                            : unit.withParent(units.get(units.size() - 1).id()));
        }
        return organisation(units);
    }

    /** So many units of one level, with the level's name and a number for an id, below one of another. */
    static Organisation fan(String top, String level, int many) {
        List<OrganisationUnit> units = new ArrayList<>(
                List.of(OrganisationUnit.of(UnitId.of(top), Labels.of(Language.EN, top), UnitLevelId.of(top))));
        for (int i = 0; i < many; i++) {
            units.add(OrganisationUnit.of(
                            UnitId.of(level + "-" + i), Labels.of(Language.EN, level + " " + i), UnitLevelId.of(level))
                    .withParent(UnitId.of(top)));
        }
        return organisation(units);
    }

    /** So many departments below a municipality, each with so many units, and one unit below the municipality itself. */
    static Organisation departments(int departments, int units) {
        List<OrganisationUnit> all = new ArrayList<>(List.of(
                unit("municipality", "municipality"), unit("unit", "unit").withParent(UnitId.of("municipality"))));
        for (int i = 0; i < departments; i++) {
            all.add(unit("department-" + i, "department").withParent(UnitId.of("municipality")));
            for (int j = 0; j < units; j++) {
                all.add(unit("unit-" + i + "-" + j, "unit").withParent(UnitId.of("department-" + i)));
            }
        }
        return organisation(all);
    }

    private static OrganisationUnit unit(String id, String level) {
        return OrganisationUnit.of(UnitId.of(id), Labels.of(Language.EN, id), UnitLevelId.of(level));
    }

    private static Organisation organisation(List<OrganisationUnit> units) {
        return Organisation.of(new OrganisationStructure(
                CompetenceFramework.of(List.of(), List.of(), List.of()),
                UnitLevel.STANDARD,
                units,
                List.of(),
                List.of()));
    }
}
