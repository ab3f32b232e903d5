package org.kompetens.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

final class UnitTreeTest {

    private static final int DEEP = 10_000;

    @Test
    void unitsStandInPreorderWithChildrenInTheOrderOfTheirDeclaration() {
        UnitTree tree = new UnitTree(List.of(
                unit("c").withParent(UnitId.of("root")),
                unit("a2").withParent(UnitId.of("a")),
                unit("root"),
                unit("a").withParent(UnitId.of("root")),
                unit("a1").withParent(UnitId.of("a"))));
        assertThat(tree.units().stream().map(unit -> unit.id().value())).containsExactly("root", "c", "a", "a2", "a1");
        assertThat(tree.children(0)).containsExactly(1, 2);
        assertThat(tree.children(2)).containsExactly(3, 4);
        assertThat(tree.children(1)).isEmpty();
        assertThat(tree.parent(0)).isEqualTo(UnitTree.NO_PARENT);
        assertThat(tree.depth(4)).isEqualTo(2);
        assertThat(tree.subtreeEnd(0)).isEqualTo(5);
        assertThat(tree.subtreeEnd(1)).isEqualTo(2);
    }

    @Test
    void refusesAUnitThatItDoesNotHold() {
        UnitTree tree = new UnitTree(List.of(unit("root")));
        assertThat(tree.contains(UnitId.of("other"))).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tree.indexOf(UnitId.of("other")))
                .withMessage("no such unit in this organisation");
    }

    @Test
    void aUnitIsWithinItselfAndThoseAboveAlone() {
        UnitTree tree = new UnitTree(List.of(
                unit("root"),
                unit("a").withParent(UnitId.of("root")),
                unit("a1").withParent(UnitId.of("a")),
                unit("b").withParent(UnitId.of("root"))));
        assertThat(tree.isWithin(UnitId.of("a1"), UnitId.of("a1"))).isTrue();
        assertThat(tree.isWithin(UnitId.of("a1"), UnitId.of("root"))).isTrue();
        assertThat(tree.isWithin(UnitId.of("a"), UnitId.of("a1"))).isFalse();
        assertThat(tree.isWithin(UnitId.of("b"), UnitId.of("a"))).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> tree.isWithin(UnitId.of("other"), UnitId.of("a")));
        assertThatIllegalArgumentException().isThrownBy(() -> tree.isWithin(UnitId.of("a"), UnitId.of("other")));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 10, 60})
    void theLowestCommonAncestorIsTheFirstWhereTheWaysUpMeet(int spread) {
        Random random = new Random(spread);
        for (int round = 0; round < 20; round++) {
            UnitTree tree = random(1 + random.nextInt(60), spread, random);
            for (int first = 0; first < tree.size(); first++) {
                for (int second = 0; second < tree.size(); second++) {
                    List<Integer> wayUp = wayUp(tree, first);
                    int meeting = wayUp(tree, second).stream()
                            .filter(wayUp::contains)
                            .findFirst()
                            .orElseThrow();
                    assertThat(tree.lowestCommonAncestor(first, second)).isEqualTo(meeting);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 60})
    void aSubtreeIsTheRangeFromAUnitToItsEnd(int spread) {
        UnitTree tree = random(80, spread, new Random(spread));
        for (int unit = 0; unit < tree.size(); unit++) {
            for (int other = 0; other < tree.size(); other++) {
                boolean isOnTheWayUp = wayUp(tree, other).contains(unit);
                assertThat(unit <= other && other < tree.subtreeEnd(unit)).isEqualTo(isOnTheWayUp);
                assertThat(tree.isWithin(other, unit)).isEqualTo(isOnTheWayUp);
                assertThat(tree.isWithin(tree.unit(other).id(), tree.unit(unit).id()))
                        .isEqualTo(isOnTheWayUp);
            }
        }
    }

    @Test
    @Timeout(60)
    void aTreeTenThousandUnitsDeepIsNoDifferent() {
        List<OrganisationUnit> chain = new ArrayList<>();
        chain.add(unit("unit-0"));
        for (int i = 1; i < DEEP; i++) {
            chain.add(unit("unit-" + i).withParent(UnitId.of("unit-" + (i - 1))));
            chain.add(unit("leaf-" + i).withParent(UnitId.of("unit-" + (i - 1))));
        }
        Collections.shuffle(chain, new Random(7));
        UnitTree tree = new UnitTree(chain);
        int bottom = tree.indexOf(UnitId.of("unit-" + (DEEP - 1)));
        assertThat(tree.depth(bottom)).isEqualTo(DEEP - 1);
        for (int i = 1; i < DEEP; i++) {
            int leaf = tree.indexOf(UnitId.of("leaf-" + i));
            assertThat(tree.lowestCommonAncestor(leaf, bottom)).isEqualTo(tree.parent(leaf));
        }
    }

    private static List<Integer> wayUp(UnitTree tree, int unit) {
        List<Integer> way = new ArrayList<>();
        for (int at = unit; at != UnitTree.NO_PARENT; at = tree.parent(at)) {
            way.add(at);
        }
        return way;
    }

    /** The smaller the spread, the deeper the tree: each unit hangs below one of that many before it. */
    private static UnitTree random(int size, int spread, Random random) {
        List<OrganisationUnit> units = new ArrayList<>();
        units.add(unit("unit-0"));
        for (int i = 1; i < size; i++) {
            int parent = i - 1 - random.nextInt(Math.min(i, spread));
            units.add(unit("unit-" + i).withParent(UnitId.of("unit-" + parent)));
        }
        Collections.shuffle(units, random);
        return new UnitTree(units);
    }

    private static OrganisationUnit unit(String id) {
        return OrganisationUnit.of(UnitId.of(id), Labels.of(Language.SV, id), UnitLevelId.of("unit"));
    }
}
