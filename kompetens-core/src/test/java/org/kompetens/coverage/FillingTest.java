package org.kompetens.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class FillingTest {

    @Property
    void equalsTheBestOfAllWaysToDivide(
            @ForAll @Size(min = 1, max = 3) List<@IntRange(min = 1, max = 3) Integer> needed,
            @ForAll @Size(max = 6) List<@IntRange(max = 7) Integer> people) {
        long[] needs = needed.stream().mapToLong(Integer::longValue).toArray();
        List<Filling.Supply> supplies = new ArrayList<>();
        people.forEach(one -> supplies.add(new Filling.Supply(within(one, needs.length), 1)));
        assertThat(new Filling(needs, supplies).deficits()).isEqualTo(best(needs, supplies, 0));
    }

    @Property(tries = 2_000)
    void withoutSomeIsAsIfTheyHadNeverBeenThere(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 30) Integer> needed,
            @ForAll @Size(min = 1, max = 10) Set<@IntRange(min = 1, max = 31) Integer> kinds,
            @ForAll @Size(min = 10, max = 10) List<@IntRange(max = 20) Integer> amounts,
            @ForAll @IntRange(max = 9) int leavingKind,
            @ForAll @IntRange(max = 20) int leavingAmount) {
        long[] needs = needed.stream().mapToLong(Integer::longValue).toArray();
        List<Filling.Supply> supplies = new ArrayList<>();
        kinds.forEach(
                kind -> supplies.add(new Filling.Supply(within(kind, needs.length), amounts.get(supplies.size()))));
        int kind = leavingKind % supplies.size();
        Filling.Supply all = supplies.get(kind);
        long leaving = Math.min(leavingAmount, all.amount());
        Filling filling = new Filling(needs, List.copyOf(supplies));
        long[] before = filling.deficits();
        supplies.set(kind, new Filling.Supply(all.requirements(), all.amount() - leaving));
        long[] expected = new Filling(needs, supplies).deficits();
        assertThat(filling.deficitsWithout(kind, leaving)).isEqualTo(expected);
        assertThat(filling.deficitsWithout(kind, leaving)).isEqualTo(expected);
        assertThat(filling.deficits()).isEqualTo(before);
    }

    private static BitSet within(int bits, int requirements) {
        BitSet within = BitSet.valueOf(new long[] {bits});
        within.clear(requirements, 8);
        return within;
    }

    /**
     * Every person to every requirement, or to none: the least in all, then at the first requirement, then at the
     * second.
     */
    private static long[] best(long[] lacking, List<Filling.Supply> people, int next) {
        if (next == people.size()) {
            return lacking;
        }
        long[] best = best(lacking, people, next + 1);
        for (int requirement = 0; requirement < lacking.length; requirement++) {
            if (people.get(next).requirements().get(requirement) && lacking[requirement] > 0) {
                long[] less = lacking.clone();
                less[requirement]--;
                long[] other = best(less, people, next + 1);
                long all = Arrays.stream(other).sum() - Arrays.stream(best).sum();
                best = all < 0 || (all == 0 && Arrays.compare(other, best) < 0) ? other : best;
            }
        }
        return best;
    }

    @Property
    void whatBindsIsWhatIsLacking(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 100) Integer> needed,
            @ForAll @Size(max = 10) List<@IntRange(max = 31) Integer> kinds,
            @ForAll @Size(min = 10, max = 10) List<@IntRange(max = 100) Integer> amounts) {
        long[] needs = needed.stream().mapToLong(Integer::longValue).toArray();
        List<Filling.Supply> supplies = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            supplies.add(new Filling.Supply(within(kinds.get(i), needs.length), amounts.get(i)));
        }
        Filling filling = new Filling(needs, supplies);
        long lacking = Arrays.stream(filling.deficits()).sum();
        assertThat(filling.binding().isPresent()).isEqualTo(lacking > 0);
        filling.binding().ifPresent(binding -> {
            long needing = binding.requirements().stream()
                    .mapToLong(requirement -> needs[requirement])
                    .sum();
            assertThat(needing - binding.available()).isEqualTo(lacking);
        });
    }

    @Test
    void twoNursesOnOneNightWhereOnePersonCouldBeEither() {
        // The first requirement could be filled by the only one who can fill the second.
        List<Filling.Supply> nurses = List.of(new Filling.Supply(within(3, 2), 1), new Filling.Supply(within(1, 2), 1));
        assertThat(new Filling(new long[] {1, 1}, nurses).deficits()).containsExactly(0, 0);
        assertThat(new Filling(new long[] {1, 1}, nurses.subList(0, 1)).deficits())
                .containsExactly(0, 1);
    }

    @Test
    void amountsAtTheEdgeOfALong() {
        long most = Long.MAX_VALUE;
        List<Filling.Supply> supplies = List.of(new Filling.Supply(within(3, 2), most));
        assertThat(new Filling(new long[] {most, most}, supplies).deficits()).containsExactly(0, most);
    }
}
