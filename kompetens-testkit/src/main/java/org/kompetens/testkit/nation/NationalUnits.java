package org.kompetens.testkit.nation;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevelId;

/** The nation's units: counties, municipalities, and in each the same departments, divisions and units. */
final class NationalUnits {

    static final int UNITS_EACH = 97;

    private static final int MUNICIPALITIES_A_COUNTY = 14;
    private static final int DIVISIONS_EACH = 32;

    private final List<OrganisationUnit> units = new ArrayList<>();
    private final List<UnitId> lowest = new ArrayList<>();

    NationalUnits(int municipalities, NationalProfiles profiles) {
        UnitId nation = UnitId.of("nation");
        units.add(OrganisationUnit.of(nation, NationalProfiles.named("nation"), UnitLevelId.of("nation")));
        UnitId county = nation;
        for (int i = 0; i < municipalities; i++) {
            if (i % MUNICIPALITIES_A_COUNTY == 0) {
                county = add(NationalProfiles.numbered("c", 2, i / MUNICIPALITIES_A_COUNTY), "county", nation);
            }
            addMunicipality(NationalProfiles.numbered("m", 3, i), county, i, profiles);
        }
    }

    private void addMunicipality(String name, UnitId county, int number, NationalProfiles profiles) {
        UnitId municipality = add(name, "municipality", county);
        // Each requires one thing of everybody: the first competence is in no profile.
        int last = units.size() - 1;
        units.set(last, units.get(last).requiring(List.of(profiles.requirement(0, new SplittableRandom(number)))));
        List<UnitId> divisions = new ArrayList<>();
        for (int i = 0; i < NationalProfiles.KINDS; i++) {
            UnitId department = add(name + "-" + i, "department", municipality);
            for (int j = 0; j < DIVISIONS_EACH / NationalProfiles.KINDS; j++) {
                divisions.add(add(department.value() + "-" + j, "division", department));
            }
        }
        for (int i = 0; i < UNITS_EACH; i++) {
            UnitId division = divisions.get(i * DIVISIONS_EACH / UNITS_EACH);
            lowest.add(add(name + "-u" + i, "unit", division));
        }
    }

    private UnitId add(String name, String level, UnitId parent) {
        UnitId id = UnitId.of(name);
        units.add(OrganisationUnit.of(id, NationalProfiles.named(name), UnitLevelId.of(level))
                .under(parent));
        return id;
    }

    List<OrganisationUnit> units() {
        return units;
    }

    UnitId lowest(int municipality, int unit) {
        return lowest.get(municipality * UNITS_EACH + unit);
    }

    /** The kind of the department that a lowest unit stands in. */
    static int kind(int unit) {
        return unit * DIVISIONS_EACH / UNITS_EACH * NationalProfiles.KINDS / DIVISIONS_EACH;
    }
}
