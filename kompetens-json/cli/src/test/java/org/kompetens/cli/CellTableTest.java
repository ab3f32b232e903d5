package org.kompetens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.organisation.FteSum;
import org.kompetens.rollup.Amount;
import org.kompetens.rollup.OutcomeAmounts;
import org.kompetens.text.Language;

/** Every outcome, also one added later, has a name, a table and a shade. */
final class CellTableTest {

    private static Amount amount(long count) {
        return new Amount(count, FteSum.ZERO);
    }

    @ParameterizedTest
    @EnumSource
    void every_outcome_and_every_table_has_a_name_in_each_language(Language language) {
        Wording wording = new Wording(language);
        Stream<String> keys = Stream.concat(
                Stream.of(OutcomeKind.values()).map(CellTable::key),
                CellTable.ALL.stream().flatMap(table -> Stream.of(table.heading(), table.column())));
        assertThat(keys).allSatisfy(key -> assertThat(wording.text(key)).isNotBlank());
    }

    @Test
    void every_outcome_is_in_one_table() {
        List<OutcomeKind> kinds =
                CellTable.ALL.stream().flatMap(table -> table.kinds().stream()).toList();
        assertThat(kinds).containsExactlyInAnyOrder(OutcomeKind.values());
    }

    @Test
    void side_by_side_stand_all_outcomes_but_those_that_waive() {
        assertThat(CellTable.sideBySide())
                .containsExactly(OutcomeKind.MET, OutcomeKind.SHORT, OutcomeKind.EXPIRED, OutcomeKind.UNASSESSED);
    }

    @Test
    void a_bar_has_a_shade_for_each_of_them() {
        OutcomeAmounts cells = OutcomeAmounts.NONE;
        for (OutcomeKind kind : OutcomeKind.values()) {
            cells = cells.with(kind, amount(1));
        }
        assertThat(Bar.of(cells).chars().distinct()).hasSameSizeAs(CellTable.sideBySide());
        assertThat(Bar.of(OutcomeAmounts.NONE.with(OutcomeKind.MET, amount(3)))).isEqualTo("█".repeat(24));
        assertThat(Bar.of(OutcomeAmounts.NONE)).isBlank();
    }
}
