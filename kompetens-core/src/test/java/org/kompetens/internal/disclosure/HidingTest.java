package org.kompetens.internal.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kompetens.internal.intake.Workers;

class HidingTest {

    private static final int THRESHOLD = 5;
    private static final int WIDTH = 3;

    /** Parts 0 to n - 1 and their sum, at n. */
    private static Axis sum(int parts) {
        return new Axis(
                parts + 1,
                IntStream.range(0, parts).mapToObj(i -> new int[] {i, parts}).toList());
    }

    private static Protection protection(FigureTable table) {
        Protection protection = new Protection(table, WIDTH, 0);
        for (int figure = 0; figure < table.size(); figure++) {
            protection.print(figure, 1);
            if (table.count(figure) > 0 && table.count(figure) < THRESHOLD) {
                protection.protect(figure);
            }
        }
        for (int unit = 0; unit < table.units().parts(); unit++) {
            for (int subject = 0; subject < table.subjects().parts(); subject++) {
                for (int outcome = 0; outcome < table.outcomes().parts(); outcome++) {
                    protection.allow(unit, subject, outcome);
                }
            }
        }
        return protection;
    }

    private static FigureTable fourUnits(int unassessedOfThird) {
        int[][] rows = {{14, 6, 5, 8}, {9, 2, 7, 6}, {11, 7, unassessedOfThird, 9}, {8, 5, 6, 3}};
        return table(rows);
    }

    private static FigureTable table(int[][] rows) {
        FigureTable table = new FigureTable(sum(4), new Axis(1, List.of(new int[] {0})), sum(4));
        for (int unit = 0; unit < 4; unit++) {
            for (int outcome = 0; outcome < 4; outcome++) {
                table.add(unit, 0, outcome, rows[unit][outcome], 0);
            }
        }
        return table;
    }

    @Test
    void theFewestOfOneCompetenceInFourUnits() {
        FigureTable table = fourUnits(0);
        Pattern pattern = Hiding.of(protection(table), Workers.caller());
        assertThat(pattern.unprotected().isEmpty()).isTrue();
        assertThat(cells(table, pattern.hidden())).containsExactly("1-1", "1-3", "3-1", "3-3");
    }

    @Test
    void aNoughtThatMustNotBeKnown() {
        FigureTable table = fourUnits(0);
        Protection protection = protection(table);
        protection.protect(table.figure(2, 0, 2));
        Pattern pattern = Hiding.of(protection, Workers.caller());
        assertThat(pattern.hidden().cardinality()).isEqualTo(6);
    }

    /** Spain, Iceland, Portugal; the Union and outside; all. Young and old, and both. */
    @Test
    void groupsOfCountries() {
        FigureTable table = countries();
        Pattern pattern = Hiding.of(protection(table), Workers.caller());
        assertThat(pattern.unprotected().isEmpty()).isTrue();
        assertThat(pattern.hidden().cardinality()).isEqualTo(10);
    }

    /** Where noughts must not be known either, 11 would do. */
    @Test
    void groupsOfCountriesAndNoughts() {
        FigureTable table = countries();
        Protection protection = protection(table);
        for (int figure = 0; figure < table.size(); figure++) {
            if (table.count(figure) == 0) {
                protection.protect(figure);
            }
        }
        Pattern pattern = Hiding.of(protection, Workers.caller());
        assertThat(pattern.unprotected().isEmpty()).isTrue();
        assertThat(pattern.hidden().cardinality()).isBetween(11, 13);
    }

    private static FigureTable countries() {
        Axis countries = new Axis(6, List.of(new int[] {0, 3, 5}, new int[] {1, 4, 5}, new int[] {2, 3, 5}));
        FigureTable table = new FigureTable(new Axis(1, List.of(new int[] {0})), countries, sum(2));
        int[][] counts = {{5, 6}, {2, 3}, {0, 4}};
        for (int country = 0; country < 3; country++) {
            for (int age = 0; age < 2; age++) {
                table.add(0, country, age, counts[country][age], 0);
            }
        }
        return table;
    }

    @Test
    void whereNobodyIsFewNothingIsHidden() {
        FigureTable table = new FigureTable(sum(3), sum(2), sum(2));
        for (int cell = 0; cell < 12; cell++) {
            table.add(cell % 3, cell / 3 % 2, cell / 6, THRESHOLD + cell, 0);
        }
        Pattern pattern = Hiding.of(protection(table), Workers.caller());
        assertThat(pattern.hidden().isEmpty()).isTrue();
        assertThat(pattern.alternatives()).isEmpty();
    }

    /** Whoever is alone in one figure knows it, and with it another one of few, were the two hidden with no third. */
    @Test
    void whoeverIsTheOnlyOneDoesNotFindTheOther() {
        int[][] rows = {{14, 2, 5, 8}, {9, 6, 7, 16}, {11, 1, 12, 9}, {8, 15, 6, 13}};
        FigureTable table = table(rows);
        Protection protection = protection(table);
        protection.fromInsiders();
        Pattern pattern = Hiding.of(protection, Workers.caller());
        assertThat(AlternativeCheck.openToInsiders(protection, pattern).isEmpty())
                .isTrue();
        Pattern ofTheTwoAlone = new Pattern(
                pattern.hidden(),
                pattern.alternatives().stream()
                        .filter(one -> one.changes(table.figure(0, 0, 1)) && one.changes(table.figure(2, 0, 1)))
                        .toList(),
                new BitSet());
        assertThat(ofTheTwoAlone.alternatives()).isNotEmpty();
        assertThat(AlternativeCheck.openToInsiders(protection, ofTheTwoAlone).stream())
                .containsExactly(table.figure(0, 0, 1));
    }

    /** What was shown of another date as it is does not serve to hide others: who takes it to be the same knows it. */
    @Test
    void whatIsAsItWasShownBeforeHidesNothing() {
        FigureTable table = fourUnits(0);
        int[] before = {table.figure(1, 0, 3), table.figure(3, 0, 1)};
        int[] few = {table.figure(1, 0, 1), table.figure(3, 0, 3)};
        Protection protection = protection(table);
        Pattern alone = Hiding.of(protection, Workers.caller());
        for (int figure : before) {
            protection.asBefore(figure);
        }
        Pattern after = Hiding.of(protection, Workers.caller());
        assertThat(AlternativeCheck.unproven(protection, after).isEmpty()).isTrue();
        for (int figure : few) {
            assertThat(isHiddenWithout(alone, figure, before)).isFalse();
            assertThat(isHiddenWithout(after, figure, before)).isTrue();
        }
    }

    private static boolean isHiddenWithout(Pattern pattern, int figure, int[] others) {
        return pattern.alternatives().stream()
                .anyMatch(one -> one.changes(figure) && IntStream.of(others).noneMatch(one::changes));
    }

    /** To hide the small figures alone hides nothing, and a proof that changes what is shown proves nothing. */
    @Test
    void aProofThatIsNoneIsFound() {
        FigureTable table = fourUnits(0);
        Protection protection = protection(table);
        Pattern right = Hiding.of(protection, Workers.caller());
        assertThat(AlternativeCheck.unproven(protection, right).isEmpty()).isTrue();
        BitSet small = (BitSet) right.hidden().clone();
        small.clear(table.figure(1, 0, 3));
        small.clear(table.figure(3, 0, 1));
        Pattern tooLittle = new Pattern(small, right.alternatives(), right.unprotected());
        assertThat(AlternativeCheck.unproven(protection, tooLittle)).isEqualTo(small);
        Pattern withoutProof = new Pattern(right.hidden(), List.of(), right.unprotected());
        assertThat(AlternativeCheck.unproven(protection, withoutProof)).isEqualTo(right.hidden());
    }

    private static List<String> cells(FigureTable table, BitSet hidden) {
        List<String> cells = new ArrayList<>();
        hidden.stream().forEach(figure -> cells.add(table.unit(figure) + "-" + table.outcome(figure)));
        return cells;
    }
}
