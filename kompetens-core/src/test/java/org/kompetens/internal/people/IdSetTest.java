package org.kompetens.internal.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class IdSetTest {

    private static final int FIRST_SLOTS = 1 << 10;
    private static final int MOST_STEPS = 256;

    @Test
    void tellsIdsApart() {
        IdSet ids = new IdSet();
        List<String> some =
                Stream.of("", "a", "b", "ab", "å", "a".repeat(1_000)).toList();
        assertThat(some).allMatch(ids::add);
        assertThat(some).noneMatch(ids::add);
    }

    @Test
    void anIdThatFoundNoRoomIsKnownWhenThereIs() {
        IdSet ids = new IdSet();
        List<String> colliding = IntStream.iterate(0, i -> i + 1)
                .mapToObj(i -> "id-" + i)
                .filter(id -> firstSlot(id) == 0)
                .limit(MOST_STEPS + 1L)
                .toList();
        assertThat(colliding).allMatch(ids::add);
        String last = colliding.get(MOST_STEPS);
        assertThat(ids.add(last)).isFalse();
        for (int i = 0; i < FIRST_SLOTS; i++) {
            assertThat(ids.add("other-" + i)).isTrue();
        }
        assertThat(ids.add(last)).as("after it has grown").isFalse();
    }

    @Test
    void anIdThatWasRemovedCanComeAgain() {
        IdSet ids = new IdSet();
        List<String> some =
                IntStream.range(0, 2 * FIRST_SLOTS).mapToObj(i -> "id-" + i).toList();
        assertThat(ids.remove("id-0")).isFalse();
        for (String id : some) {
            assertThat(ids.add(id)).isTrue();
            assertThat(ids.remove(id)).isTrue();
            assertThat(ids.remove(id)).isFalse();
        }
        assertThat(some).as("removed, and kept so when the set grew").noneMatch(ids::remove);
        assertThat(some).allMatch(ids::add);
        assertThat(some).noneMatch(ids::add);
    }

    @Test
    void anIdThatFoundNoRoomCanBeRemovedToo() {
        IdSet ids = new IdSet();
        List<String> colliding = IntStream.iterate(0, i -> i + 1)
                .mapToObj(i -> "id-" + i)
                .filter(id -> firstSlot(id) == 0)
                .limit(MOST_STEPS + 1L)
                .toList();
        assertThat(colliding).allMatch(ids::add);
        assertThat(colliding).allMatch(ids::remove);
        assertThat(colliding).allMatch(ids::add);
        assertThat(colliding).noneMatch(ids::add);
    }

    /** As the set itself has it: whoever wants ids to collide can read that. */
    private static int firstSlot(String id) {
        byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
        return (int) IdSet.hash(bytes, 0, bytes.length) & (FIRST_SLOTS - 1);
    }
}
