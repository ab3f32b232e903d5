package org.kompetens.internal.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.horizon.CareHomes.CARE;
import static org.kompetens.horizon.CareHomes.NORTH;
import static org.kompetens.horizon.CareHomes.SOUTH;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kompetens.horizon.CareHomes;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitTree;

/** The nearest of some units, from each unit upwards. */
final class NearestUnitsTest {

    private static final UnitTree TREE = Organisation.of(CareHomes.structure()).tree();

    @Test
    void theNearestIsTheUnitItselfOrElseTheFirstAbove() {
        int care = TREE.indexOf(CARE);
        int north = TREE.indexOf(NORTH);
        int south = TREE.indexOf(SOUTH);
        NearestUnits some = new NearestUnits(TREE, unit -> unit == care || unit == north);
        assertThat(List.of(some.nearest(care), some.nearest(north), some.nearest(south)))
                .containsExactly(care, north, care);
        assertThat(List.of(some.above(care), some.above(north), some.above(south)))
                .containsExactly(NearestUnits.NONE, care, care);
        NearestUnits one = new NearestUnits(TREE, unit -> unit == south);
        assertThat(List.of(one.nearest(care), one.nearest(north), one.nearest(south)))
                .containsExactly(NearestUnits.NONE, NearestUnits.NONE, south);
        assertThat(one.above(south)).isEqualTo(NearestUnits.NONE);
    }
}
