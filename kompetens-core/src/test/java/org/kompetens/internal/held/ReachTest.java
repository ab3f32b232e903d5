package org.kompetens.internal.held;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class ReachTest {

    @Test
    void isThePlaceOfTheLastOfThoseThatAreNeededTheBestFirst() {
        Random random = new Random(1);
        for (int places = 1; places <= 20; places++) {
            Reach reach = new Reach(places);
            List<Integer> held = new ArrayList<>();
            for (int step = 0; step < 200; step++) {
                if (!held.isEmpty() && random.nextInt(3) == 0) {
                    int gone = held.remove(random.nextInt(held.size()));
                    reach.add(gone, -1);
                } else {
                    int more = random.nextInt(places);
                    held.add(more);
                    reach.add(more, 1);
                }
                held.sort(Comparator.reverseOrder());
                for (int atLeast = 1; atLeast <= held.size(); atLeast++) {
                    int place = held.get(atLeast - 1);
                    assertThat(reach.of(atLeast)).isEqualTo(place);
                }
                assertThat(reach.of(held.size() + 1)).isEqualTo(Reach.NOWHERE);
            }
        }
    }

    @Test
    void nothingIsReachedWhereThereIsNoPlace() {
        assertThat(new Reach(0).of(1)).isEqualTo(Reach.NOWHERE);
    }
}
