package org.kompetens.testkit.nation;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevelId;

/** The nation's units: counties, municipalities, and in each the same departments, divisions and units. */
final class NationalUnits {

    static final int UNITS_EACH = 97;

    private static final int MUNICIPALITIES_A_COUNTY = 14;
    private static final int DIVISIONS_EACH = 32;
    private static final int POSTS_A_UNIT = 3;
    private static final int PERSONS_A_REQUIREMENT = 2;
    private static final int PERSONS_A_DEPARTMENT = 20;

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
        // Each requires one thing of everybody, which is in no profile.
        int last = units.size() - 1;
        units.set(
                last,
                units.get(last)
                        .withRequirements(List.of(
                                profiles.requirement(NationalProfiles.OF_EVERYBODY, new SplittableRandom(number)))));
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
                .withParent(parent));
        return id;
    }

    List<OrganisationUnit> units() {
        return units;
    }

    /** The same units, each lowest one and each department with what it needs as a whole. */
    List<OrganisationUnit> covered(NationalProfiles profiles) {
        int[] known = new int[1];
        return units.stream()
                .map(unit -> switch (unit.level().value()) {
                    case "unit" -> {
                        int number = known[0]++;
                        int role = role(number / UNITS_EACH, number % UNITS_EACH, 0);
                        yield unit.withCoverage(IntStream.of(profiles.required(role))
                                .limit(POSTS_A_UNIT)
                                .mapToObj(competence -> profiles.coverage(competence, PERSONS_A_REQUIREMENT))
                                .toList());
                    }
                    case "department" ->
                        unit.withCoverage(
                                List.of(profiles.coverage(NationalProfiles.OF_EVERYBODY, PERSONS_A_DEPARTMENT)));
                    default -> unit;
                })
                .toList();
    }

    UnitId lowest(int municipality, int unit) {
        return lowest.get(municipality * UNITS_EACH + unit);
    }

    /** A lowest unit's roles, by how common they are there. */
    static int role(int municipality, int unit, int position) {
        int ofKind = (municipality * 7 + unit * 13 + position * 11) % NationalProfiles.ROLES_A_KIND;
        return kind(unit) * NationalProfiles.ROLES_A_KIND + ofKind;
    }

    /** The kind of the department that a lowest unit stands in. */
    private static int kind(int unit) {
        return unit * DIVISIONS_EACH / UNITS_EACH * NationalProfiles.KINDS / DIVISIONS_EACH;
    }
}
