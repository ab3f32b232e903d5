package org.kompetens.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

@Tag("slow")
final class UnitCycleTest {

    @Test
    void aUnitThatHangsBelowACircleIsNotPartOfIt() {
        assertThat(cycles(unit("below", "one"), unit("one", "other"), unit("other", "one")))
                .containsExactly("units[1].parent");
    }

    @Test
    void eachCircleIsReportedOnceAtTheFirstOfItsUnits() {
        assertThat(cycles(
                        unit("a", "b"),
                        unit("c", "d"),
                        unit("b", "a"),
                        unit("d", "e"),
                        unit("e", "c"),
                        unit("itself", "itself")))
                .containsExactly("units[0].parent", "units[1].parent", "units[5].parent");
    }

    @Test
    void aWayThatEndsAtAnUnknownUnitIsNoCircle() {
        assertThat(cycles(unit("one", "other"), unit("other", "unheard-of"))).isEmpty();
    }

    @Test
    @Tag("large")
    @Timeout(60)
    void aHundredThousandUnitsBelowACircleAreNotWalkedOverAndOver() {
        List<OrganisationUnit> units = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            units.add(unit("unit-" + i, "unit-" + (i + 1) % 100_000));
            units.add(unit("below-" + i, i % 2 == 0 ? "unit-" + i : "below-" + (i - 1)));
        }
        Collections.shuffle(units, new Random(1));
        assertThat(cycles(units.toArray(OrganisationUnit[]::new))).hasSize(1);
    }

    private static OrganisationUnit unit(String id, String parent) {
        return OrganisationUnit.of(UnitId.of(id), Labels.of(Language.SV, id), UnitLevelId.of("unit"))
                .withParent(UnitId.of(parent));
    }

    private static List<String> cycles(OrganisationUnit... units) {
        CompetenceFramework empty = CompetenceFramework.of(List.of(), List.of(), List.of());
        return new OrganisationStructure(empty, UnitLevel.STANDARD, List.of(units), List.of(), List.of())
                .findings().list().stream()
                        .filter(finding -> finding.rule() == OrganisationRule.UNIT_CYCLE)
                        .map(finding -> finding.path().toString())
                        .toList();
    }
}
