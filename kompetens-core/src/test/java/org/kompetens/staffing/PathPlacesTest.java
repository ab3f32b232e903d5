package org.kompetens.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.staffing.Municipality.ALL;
import static org.kompetens.staffing.Municipality.HOME_CARE;
import static org.kompetens.staffing.Municipality.NURSE;
import static org.kompetens.staffing.Municipality.ORGANISATION;
import static org.kompetens.staffing.Municipality.PRESCHOOL;
import static org.kompetens.staffing.Municipality.TEACHER;
import static org.kompetens.staffing.Municipality.THU_2026_10_01;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;

/** The places of a unit and all below it: nurses in both units, and teachers at the preschool. */
final class PathPlacesTest {

    private static final UnitTree TREE = ORGANISATION.tree();
    private static final AgeDistribution ONE = AgeDistribution.fullTime(Map.of(40, 1));
    private static final ForecastPlaces PLACES = ForecastPlaces.of(
            List.of(Opening.ofStatistics(
                            ORGANISATION,
                            THU_2026_10_01,
                            RetirementRules.of(RetirementAge.onBirthday(65)),
                            Map.of(
                                    new UnitRole(PRESCHOOL, TEACHER), ONE,
                                    new UnitRole(PRESCHOOL, NURSE), ONE,
                                    new UnitRole(HOME_CARE, NURSE), ONE))
                    .inBillionths()),
            ORGANISATION,
            ForecastAssumptions.of(1, ExitRates.NONE, HireProfile.of(Fte.FULL, Map.of(30, 1))));

    private static int index(RoleId role) {
        return ORGANISATION.role(role).orElseThrow().index();
    }

    /** Of a unit, which is counted from the root on, its places as unit and role. */
    private static List<String> of(PathPlaces places, UnitId root, UnitId unit) {
        int at = TREE.indexOf(unit) - TREE.indexOf(root);
        return IntStream.range(places.start(at), places.end(at))
                .map(places::place)
                .mapToObj(place -> TREE.unit(PLACES.unit(place)).id() + " "
                        + ORGANISATION.roles().get(PLACES.role(place)).id())
                .toList();
    }

    @Test
    void areThoseOfEachUnitBelow() {
        PathPlaces all = new PathPlaces(PLACES, TREE, TREE.indexOf(ALL), role -> true);
        assertThat(all.units()).isEqualTo(3);
        assertThat(of(all, ALL, ALL)).isEmpty();
        assertThat(of(all, ALL, PRESCHOOL)).containsExactlyInAnyOrder("preschool teacher", "preschool nurse");
        assertThat(of(all, ALL, HOME_CARE)).containsExactly("home-care nurse");
        assertThat(all.occupiedChildren(0)).isEqualTo(2);
        assertThat(IntStream.range(0, 3).mapToObj(all::isOccupied)).containsOnly(true);
    }

    @Test
    void ofOneRoleThoseUnitsThatHaveItAreOccupiedAndTheOnesAbove() {
        int teacher = index(TEACHER);
        PathPlaces teachers = new PathPlaces(PLACES, TREE, TREE.indexOf(ALL), role -> role == teacher);
        assertThat(of(teachers, ALL, PRESCHOOL)).containsExactly("preschool teacher");
        assertThat(of(teachers, ALL, HOME_CARE)).isEmpty();
        assertThat(teachers.occupiedChildren(0)).isEqualTo(1);
        assertThat(teachers.isOccupied(0)).isTrue();
        assertThat(teachers.isOccupied(TREE.indexOf(PRESCHOOL))).isTrue();
        assertThat(teachers.isOccupied(TREE.indexOf(HOME_CARE))).isFalse();
        PathPlaces nobody = new PathPlaces(PLACES, TREE, TREE.indexOf(ALL), role -> false);
        assertThat(nobody.isOccupied(0)).isFalse();
    }

    @Test
    void ofOneUnitNoOtherIsWanted() {
        for (UnitId unit : List.of(PRESCHOOL, HOME_CARE)) {
            int nurse = index(NURSE);
            PathPlaces one = new PathPlaces(PLACES, TREE, TREE.indexOf(unit), role -> role == nurse);
            assertThat(one.units()).isEqualTo(1);
            assertThat(of(one, unit, unit)).containsExactly(unit + " nurse");
            assertThat(one.isOccupied(0)).isTrue();
            assertThat(one.occupiedChildren(0)).isZero();
        }
    }
}
