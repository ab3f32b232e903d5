package org.kompetens.testkit.laws;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kompetens.testkit.LeftOut;
import org.kompetens.testkit.system.GapReport;
import org.kompetens.testkit.system.ModelPart;
import org.kompetens.testkit.system.UnitReport;

/** Compares reports figure by figure, so that a failure names the first that differs instead of printing all. */
final class Agreement {

    private Agreement() {}

    static void assertSame(GapReport expected, GapReport actual) {
        assertSameCells(expected, actual);
        assertSameUnits(expected, actual);
        assertEqual("counted", expected.counted(), actual.counted());
        assertEqual("refused", expected.refused(), actual.refused());
        assertEqual("findingCounts", expected.findingCounts(), actual.findingCounts());
        if (LeftOut.isLeftOut(ModelPart.FINDING_PLACES)) {
            assertEqual("faults of persons", withoutPlaces(expected), withoutPlaces(actual));
        } else {
            assertEqual("faults", expected.faults(), actual.faults());
        }
    }

    /** How often each is found is compared by itself. */
    private static List<String> withoutPlaces(GapReport report) {
        return report.faults().stream()
                .map(fault -> fault.employee().value() + " " + fault.code())
                .distinct()
                .sorted()
                .toList();
    }

    static void assertSameCells(GapReport expected, GapReport actual) {
        assertSameEntries("cell", expected.cells(), actual.cells());
    }

    static void assertSameUnits(GapReport expected, GapReport actual) {
        assertEqual("units", expected.units().keySet(), actual.units().keySet());
        expected.units().forEach((id, unit) -> assertSame("unit " + id + " ", unit, actual.unit(id)));
    }

    private static void assertSame(String where, UnitReport expected, UnitReport actual) {
        assertEqual(where + "employed", expected.employed(), actual.employed());
        assertEqual(where + "leftOut", expected.leftOut(), actual.leftOut());
        assertSameEntries(where + "competence", expected.competences(), actual.competences());
        assertSameEntries(where + "group", expected.groups(), actual.groups());
        assertSameEntries(where + "dimension", expected.dimensions(), actual.dimensions());
        assertEqual(where + "total", expected.total(), actual.total());
        assertEqual(where + "withoutProfile", expected.withoutProfile(), actual.withoutProfile());
    }

    private static void assertSameEntries(String what, Map<?, ?> expected, Map<?, ?> actual) {
        Set<Object> keys = new LinkedHashSet<>(expected.keySet());
        keys.addAll(actual.keySet());
        keys.forEach(key -> assertEqual(what + " " + key, expected.get(key), actual.get(key)));
    }

    static void assertEqual(String what, @Nullable Object expected, @Nullable Object actual) {
        if (!Objects.equals(expected, actual)) {
            throw new AssertionError(Difference.text(what, expected, actual));
        }
    }

    static void assertTrue(String what, boolean holds) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }
}
