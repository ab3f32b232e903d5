package org.kompetens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.kompetens.staffing.Quantity;

/** Numbers that are shown rounded still sum to what their sum is shown as. */
final class ApportionmentTest {

    private static final long TENTH = 100_000_000;

    @Property
    void what_changes_a_stock_sums_to_its_change_as_shown(
            @ForAll @LongRange(min = 0, max = 5_000_000_000L) long before,
            @ForAll @Size(min = 1, max = 6)
                    List<@LongRange(min = -3_000_000_000L, max = 3_000_000_000L) Long> changes) {
        long after = before + changes.stream().mapToLong(Long::longValue).sum();
        long shown = Apportionment.tenths(new Quantity(after)) - Apportionment.tenths(new Quantity(before));
        long[] tenths = Apportionment.tenths(changes.stream().mapToLong(Long::longValue), shown);
        assertThat(LongStream.of(tenths).sum()).isEqualTo(shown);
        for (int i = 0; i < tenths.length; i++) {
            assertThat(Math.abs(tenths[i] * TENTH - changes.get(i))).isLessThan(TENTH);
            if (changes.get(i) == 0) {
                assertThat(tenths[i]).isZero();
            }
        }
    }
}
