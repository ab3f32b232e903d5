package org.kompetens.internal.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevel;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** Beside the ways gone one by one. */
final class AscentTest {

    private static final Labels LABELS = Labels.of(Language.EN, "any");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 40})
    void everyUnitAboveHasItsTurnOnceWithAllThatComesToIt(int spread) {
        Random random = new Random(spread);
        for (int round = 0; round < 50; round++) {
            UnitTree tree = random(1 + random.nextInt(50), spread, random);
            List<Integer> starts = starts(tree, random);
            Map<Integer, Integer> expected = new TreeMap<>();
            for (int start : starts) {
                for (int unit = start; unit != UnitTree.NO_PARENT; unit = tree.parent(unit)) {
                    expected.merge(unit, 1, Integer::sum);
                }
            }
            Map<Integer, Integer> arrived = new TreeMap<>();
            ascent(starts).through(tree::parent, (unit, values) -> counted(unit, values, arrived));
            assertThat(arrived).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 40})
    void throughMeetingsAloneComesToEachUnitWhereWaysBeginOrComeTogether(int spread) {
        Random random = new Random(spread);
        for (int round = 0; round < 50; round++) {
            UnitTree tree = random(1 + random.nextInt(50), spread, random);
            List<Integer> starts = starts(tree, random);
            TreeSet<Integer> meetings = new TreeSet<>(starts);
            starts.forEach(one -> starts.forEach(other -> meetings.add(tree.lowestCommonAncestor(one, other))));
            Map<Integer, Integer> expected = new TreeMap<>();
            meetings.forEach(unit -> expected.put(unit, (int) starts.stream()
                    .filter(start -> unit <= start && start < tree.subtreeEnd(unit))
                    .count()));
            Map<Integer, Integer> arrived = new TreeMap<>();
            ascent(starts).throughMeetings(tree, (unit, values) -> counted(unit, values, arrived));
            assertThat(arrived).isEqualTo(expected);
        }
    }

    @Test
    void waysThatAreLeftOutAreNotGone() {
        Ascent<Integer> ascent = new Ascent<>();
        assertThat(ascent.isEmpty()).isTrue();
        ascent.from(0, 1);
        assertThat(ascent.isEmpty()).isFalse();
        ascent.clear();
        assertThat(ascent.isEmpty()).isTrue();
        ascent.through(unit -> Ascent.END, (unit, arrived) -> {
            throw new AssertionError("no way was left");
        });
    }

    private static int counted(int unit, List<Integer> values, Map<Integer, Integer> arrived) {
        int sum = values.stream().mapToInt(Integer::intValue).sum();
        assertThat(arrived).doesNotContainKey(unit);
        arrived.put(unit, sum);
        return sum;
    }

    private static Ascent<Integer> ascent(List<Integer> starts) {
        Ascent<Integer> ascent = new Ascent<>();
        starts.forEach(start -> ascent.from(start, 1));
        return ascent;
    }

    private static List<Integer> starts(UnitTree tree, Random random) {
        return IntStream.range(0, 1 + random.nextInt(6))
                .mapToObj(i -> random.nextInt(tree.size()))
                .toList();
    }

    /** The smaller the spread, the deeper the tree. */
    private static UnitTree random(int size, int spread, Random random) {
        List<OrganisationUnit> units = new ArrayList<>();
        int[] depths = new int[size];
        units.add(unit(0, 0));
        for (int i = 1; i < size; i++) {
            int parent = i - 1 - random.nextInt(Math.min(i, spread));
            depths[i] = depths[parent] + 1;
            units.add(unit(i, depths[i]).withParent(UnitId.of("unit-" + parent)));
        }
        List<UnitLevel> levels = IntStream.range(0, size)
                .mapToObj(depth -> new UnitLevel(level(depth), LABELS))
                .toList();
        return Organisation.of(new OrganisationStructure(
                        CompetenceFramework.of(List.of(), List.of(), List.of()), levels, units, List.of(), List.of()))
                .tree();
    }

    private static OrganisationUnit unit(int number, int depth) {
        return OrganisationUnit.of(UnitId.of("unit-" + number), LABELS, level(depth));
    }

    private static UnitLevelId level(int depth) {
        return UnitLevelId.of("depth-" + depth);
    }
}
