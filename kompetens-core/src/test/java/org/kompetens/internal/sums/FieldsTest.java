package org.kompetens.internal.sums;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Dimension;
import org.kompetens.competence.Level;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.horizon.CareHomes;
import org.kompetens.internal.held.HeldState;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.RoleProfile;

/** Sums in fields of every width, in rows that are few or many, and as large as sums may be. */
final class FieldsTest {

    private static final int ONE = 10_000;
    private static final int MANY = 40;

    /** All of {@value #MANY} competences are required of nurses. */
    private final GapAnalysis analysis = analysis();

    private final Shape shape = new Shape(analysis.organisation());
    private final int largestKey = shape.keys() - 1;

    private static GapAnalysis analysis() {
        OrganisationStructure structure = CareHomes.structure();
        ProficiencyScale scale = structure.framework().scales().get(0);
        List<Competence> competences = IntStream.range(0, MANY)
                .mapToObj(i -> Competence.of(CompetenceId.of("c" + i), scale.labels(), Dimension.SKILL, scale.id()))
                .toList();
        List<Requirement> all = competences.stream()
                .map(one -> Requirement.of(one.id(), Level.of("good"), 1))
                .toList();
        return GapAnalysis.of(
                Organisation.of(structure
                        .withFramework(CompetenceFramework.of(List.of(scale), List.of(), competences))
                        .withProfiles(List.of(new RoleProfile(CareHomes.NURSE, all)))),
                CareHomes.THU_2026_10_01);
    }

    private static List<Fields> ofEveryWidth(int size) {
        return List.of(new Fields32(size), new Fields64(size), new Fields128(size));
    }

    @Test
    void whatIsAddedAndTakenOffIsReadWhateverTheWidth() {
        for (Fields fields : ofEveryWidth(3)) {
            assertThat(fields.size()).isEqualTo(3);
            fields.add(1, 5, 5 * ONE - 1);
            fields.add(1, -7, -7 * ONE);
            fields.add(2, 1, 0);
            assertThat(fields.count(0)).isZero();
            assertThat(fields.fte(0)).isZero();
            long[] into = new long[3];
            long[] inFte = new long[3];
            fields.read(1, 2, into, inFte);
            assertThat(into).containsExactly(-2, 1, 0);
            assertThat(inFte).containsExactly(-2 * ONE - 1, 0, 0);
            assertThat(List.of(fields.count(1), fields.fte(1), fields.count(2)))
                    .containsExactly(-2L, -2L * ONE - 1, 1L);
        }
    }

    private static void assertNarrowest(long count, long fte, Class<? extends Fields> narrowest) {
        for (int sign : new int[] {1, -1}) {
            Fields fields = Fields.of(new long[] {1, sign * count}, new long[] {0, sign * fte});
            assertThat(fields).isInstanceOf(narrowest);
            assertThat(fields.size()).isEqualTo(2);
            assertThat(fields.count(0)).isEqualTo(1);
            assertThat(fields.count(1)).isEqualTo(sign * count);
            assertThat(fields.fte(1)).isEqualTo(sign * fte);
        }
    }

    @Test
    void fieldsAreAsNarrowAsTheyCanBe() {
        assertNarrowest(Fields32.MOST, (long) Fields32.MOST * ONE, Fields32.class);
        assertNarrowest(Fields32.MOST + 1, 0, Fields64.class);
        assertNarrowest(0, (long) Fields32.MOST * ONE + 1, Fields64.class);
        assertNarrowest(Integer.MAX_VALUE, Integer.MAX_VALUE, Fields64.class);
        assertNarrowest(1L << Integer.SIZE, 0, Fields128.class);
        assertNarrowest(0, 1L << Integer.SIZE, Fields128.class);
    }

    @Test
    void fieldsForSoManyEmploymentsHoldThem() {
        assertThat(Fields.ofNobody(2, Fields32.MOST)).isInstanceOf(Fields32.class);
        assertThat(Fields.ofNobody(2, Fields32.MOST + 1)).isInstanceOf(Fields64.class);
        assertThat(Fields.ofNobody(2, Fields64.MOST)).isInstanceOf(Fields64.class);
        assertThat(Fields.ofNobody(2, Fields64.MOST + 1L)).isInstanceOf(Fields128.class);
        for (long most : new long[] {Fields32.MOST, Fields64.MOST, 1L << 40}) {
            for (int sign : new int[] {1, -1}) {
                Fields fields = Fields.ofNobody(1, most);
                fields.add(0, sign * most, sign * most * ONE);
                assertThat(List.of(fields.count(0), fields.fte(0))).containsExactly(sign * most, sign * most * ONE);
            }
        }
    }

    @Test
    void rowsOfOneWidthAreAddedToThoseOfAnother() {
        for (Fields from : ofEveryWidth(5)) {
            for (Fields to : ofEveryWidth(7)) {
                for (int at = 0; at < 5; at++) {
                    from.add(at, at + 1, -at);
                }
                to.add(1, 10, 20);
                int[] rows = new int[6];
                rows[3] = 5;
                rows[5] = 1;
                to.addRows(new UnitSums(new int[] {3, 5}, new int[] {0, 2, 5}, from), rows);
                assertThat(IntStream.range(0, 7).mapToLong(to::count)).containsExactly(0L, 13L, 4L, 5L, 0L, 1L, 2L);
                assertThat(IntStream.range(0, 7).mapToLong(to::fte)).containsExactly(0L, 18L, -3L, -4L, 0L, 0L, -1L);
                from.addAll(negative(from));
            }
        }
    }

    private static Fields negative(Fields of) {
        Fields negative = new Fields128(of.size());
        for (int at = 0; at < of.size(); at++) {
            negative.add(at, -of.count(at), -of.fte(at));
        }
        return negative;
    }

    @Test
    void keysAreListedInOrderAndRanked() {
        KeySet keys = new KeySet(200);
        keys.addAll(new int[] {199, 0, 64});
        keys.add(63);
        keys.add(64);
        assertThat(keys.sorted()).containsExactly(0, 63, 64, 199);
        keys.closed();
        assertThat(List.of(keys.rank(0), keys.rank(63), keys.rank(64), keys.rank(199)))
                .containsExactly(0, 1, 2, 3);
        keys.clear();
        assertThat(keys.sorted()).isEmpty();
    }

    private SparseRows everyKey(int count) {
        SparseRows rows = new SparseRows(shape);
        for (int key = largestKey; key >= 0; key--) {
            rows.add(key, 0, count * (key + 1L), 0);
        }
        return rows;
    }

    @Test
    void sparseRowsStandInTheOrderInWhichTheirKeysCameHoweverManyThereAre() {
        SparseRows rows = everyKey(2);
        rows.add(4, 1, -3, 2 * ONE);
        assertThat(rows.size()).isEqualTo(shape.keys()).isGreaterThan(160);
        for (int key = 0; key <= largestKey; key++) {
            assertThat(rows.key(largestKey - key)).isEqualTo(key);
            assertThat(rows.countOf(key, 0)).isEqualTo(2L * (key + 1));
        }
        assertThat(rows.count(largestKey - 4, 1)).isEqualTo(-3);
        assertThat(rows.fte(largestKey - 4, 1)).isEqualTo(2 * ONE);
        assertThat(new SparseRows(shape).countOf(5, 0)).isZero();
        rows.add(largestKey, 1, 0, 9 * ONE);
        rows.clear();
        assertThat(rows.size()).isZero();
        rows.add(4, 0, 1, 0);
        assertThat(List.of(rows.count(0, 0), rows.count(0, 1), rows.fte(0, 1))).containsExactly(1L, 0L, 0L);
        assertThat(rows.countOf(5, 0)).isZero();
    }

    @Test
    void soManyRowsAsThereAreAreAdded() {
        for (int number = 0; number < 70; number++) {
            SparseRows rows = new SparseRows(shape);
            for (int key = 0; key < number; key++) {
                rows.add(key, 0, 0, key % 2);
            }
            SparseRows all = new SparseRows(shape);
            all.addAll(rows, 1);
            assertThat(all.size()).isEqualTo(number);
            SparseRows half = new SparseRows(shape);
            half.addNonZero(rows);
            assertThat(half.size()).isEqualTo(number / 2);
        }
    }

    @Test
    void noSparseSumIsLargerThanTheBound() {
        SparseRows rows = new SparseRows(shape);
        rows.add(1, 0, 2, 0);
        rows.add(1, 0, -3, -4 * ONE);
        assertThat(rows.bound()).isEqualTo(2 + 3 + 4);
        rows.clear();
        assertThat(rows.bound()).isZero();
    }

    @Test
    void sparseRowsAreAddedTakenOffAndLeftOutWhereNothingIsLeft() {
        SparseRows rows = everyKey(1);
        SparseRows one = new SparseRows(shape);
        one.add(3, 0, 4, 0);
        one.add(8, 1, 0, 7);
        rows.addAll(one, -1);
        SparseRows rest = new SparseRows(shape);
        rest.addNonZero(rows);
        assertThat(rest.size()).isEqualTo(shape.keys() - 1);
        assertThat(rest.countOf(3, 0)).isZero();
        rows.addAll(everyKey(1), -1);
        SparseRows left = new SparseRows(shape);
        left.addNonZero(rows);
        assertThat(IntStream.range(0, left.size()).map(left::key)).containsExactly(8, 3);
        assertThat(left.fte(0, 1)).isEqualTo(-7);
    }

    @Test
    void rowsTogetherAreTheirSumInTheLargest() {
        SparseRows small = new SparseRows(shape);
        small.add(3, 0, 5, 0);
        SparseRows other = new SparseRows(shape);
        other.add(3, 0, 6, 0);
        other.add(4, 0, 1, 0);
        SparseRows together = SparseRows.together(new ArrayList<>(List.of(small, other)));
        assertThat(together).isSameAs(other);
        assertThat(together.countOf(3, 0)).isEqualTo(11);
        assertThat(SparseRows.together(List.of(small))).isSameAs(small);
        assertThat(small.countOf(3, 0)).isEqualTo(5);
    }

    private UnitSums sums(int key, long count, long fte) {
        long[] counts = new long[shape.fields(key)];
        long[] ftes = new long[shape.fields(key)];
        counts[0] = count;
        ftes[0] = fte;
        return UnitSums.of(shape, new int[] {key}, counts, ftes);
    }

    @Test
    void sumsOfTwoGroupsHaveTheRowsOfBothAndMayBeAsLargeAsTheLargest() {
        long largest = shape.largestSum();
        UnitSums both = sums(3, largest - 1, -largest)
                .plus(sums(3, 1, 0), shape)
                .plus(sums(8, 1, 0), shape)
                .plus(sums(8, 1, 0), shape);
        assertThat(IntStream.range(0, both.size()).map(both::key)).containsExactly(3, 8);
        assertThat(both.count(0, 0)).isEqualTo(largest);
        assertThat(both.fte(0, 0)).isEqualTo(-largest);
        assertThat(both.count(1, 0)).isEqualTo(2);
        assertThat(List.of(both.row(8), both.rowFrom(3), both.rowFrom(4), both.rowFrom(8), both.rowFrom(9)))
                .containsExactly(1, 0, 1, 1, 2);
        for (int sign : new int[] {1, -1}) {
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> sums(3, sign * largest, 0).plus(sums(3, sign, 0), shape));
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> sums(3, 0, sign * largest).plus(sums(3, 0, sign), shape));
        }
    }

    @Test
    void aUnitThatChangesHasItsRowsInOrderHoweverManyAreNew() {
        LiveUnit unit = new LiveUnit(sums(7, 5, 6), shape);
        for (int key = largestKey; key >= 0; key--) {
            SparseRows one = new SparseRows(shape);
            one.add(key, 0, key + 1, key);
            assertThat(unit.addAll(one)).isTrue();
        }
        UnitSums sealed = unit.sealed();
        unit.addAll(everyKey(1));
        UnitSums changed = unit.untilChanged();
        assertThat(sealed.size()).isEqualTo(shape.keys());
        for (int key = 0; key <= largestKey; key++) {
            assertThat(sealed.key(key)).isEqualTo(key);
            assertThat(sealed.count(key, 0)).isEqualTo(key + 1 + (key == 7 ? 5 : 0));
            assertThat(sealed.fte(key, 0)).isEqualTo(key + (key == 7 ? 6 : 0));
            assertThat(changed.count(key, 0)).isEqualTo(2 * (key + 1) + (key == 7 ? 5 : 0));
        }
    }

    @Test
    void aUnitIsChangedInTheFieldsThatChangeAndReadBetweenChanges() {
        LiveUnit unit = new LiveUnit(sums(8, 5, 6), shape);
        SparseRows some = new SparseRows(shape);
        some.add(8, 1, 0, 7);
        some.add(8, 2, -3, 0);
        some.add(4, 1, 2, 1);
        assertThat(unit.addAll(some)).isTrue();
        UnitSums changed = unit.untilChanged();
        assertThat(IntStream.range(0, changed.size()).map(changed::key)).containsExactly(4, 8);
        long[] counts = new long[shape.fields(8)];
        long[] ftes = new long[shape.fields(8)];
        changed.read(1, counts, ftes);
        assertThat(counts).startsWith(5, 0, -3, 0);
        assertThat(ftes).startsWith(6, 7, 0, 0);
        changed.read(0, counts, ftes);
        assertThat(counts).startsWith(0, 2, 0, 0);
        assertThat(ftes).startsWith(0, 1, 0, 0);
    }

    @Test
    void aUnitTellsWhereASumIsTooLargeAndTakesItBack() {
        long largest = shape.largestSum();
        for (int sign : new int[] {1, -1}) {
            LiveUnit unit = new LiveUnit(sums(7, sign * (largest - 1), 0), shape);
            SparseRows one = new SparseRows(shape);
            one.add(7, 0, sign, sign * largest);
            assertThat(unit.addAll(one)).isTrue();
            assertThat(unit.addAll(one)).isFalse();
            SparseRows back = new SparseRows(shape);
            back.addAll(one, -1);
            assertThat(unit.addAll(back)).isTrue();
            assertThat(unit.untilChanged().count(0, 0)).isEqualTo(sign * largest);
        }
    }

    /** Past 255 and past 214 748 employments fields of their width are full. */
    @Test
    void employmentsOfOneKindAreCountedHoweverManyThereAre() {
        EmploymentKinds kinds = new EmploymentKinds(analysis, shape);
        EmploymentKind kind = kinds.of(0, 1);
        byte[] states = new byte[MANY];
        boolean[] merged = new boolean[MANY];
        for (int i = 0; i < MANY; i++) {
            states[i] = (byte) HeldState.ofRank(i % 2 + 1);
        }
        KindSums together = new KindSums(kind);
        long all = 0;
        for (int number : new int[] {Fields32.MOST, 1, Fields32.MOST + 1, Fields64.MOST + 2 * Fields32.MOST, 3}) {
            KindSums some = new KindSums(kind);
            for (int i = 0; i < number; i++) {
                some.add(states, merged, Fields32.packed(1, ONE));
            }
            assertThat(some.added()).isEqualTo(number);
            assertCells(some, number);
            together.addAll(some);
            all += number;
            assertThat(together.added()).isEqualTo(all);
            assertCells(together, all);
        }
        assertThat(together.kind()).isSameAs(kind);
    }

    private void assertCells(KindSums sums, long number) {
        OpenSums unit = new OpenSums(shape);
        unit.include(sums.kind().keys);
        unit.open(number);
        sums.addTo(unit);
        UnitSums sealed = unit.sealed();
        for (int competence = 0; competence < 2; competence++) {
            int row = sealed.row(shape.firstKey(competence));
            int held = HeldState.ofRank(competence + 1);
            assertThat(sealed.count(row, held)).isEqualTo(number);
            assertThat(sealed.fte(row, held)).isEqualTo(number * ONE);
            assertThat(sealed.count(row, HeldState.NOTHING)).isZero();
        }
        int employed = sealed.row(shape.keyOfEmployed());
        assertThat(sealed.count(employed, PersonFields.REQUIRED)).isEqualTo(number);
    }
}
