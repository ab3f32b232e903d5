package org.kompetens.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kompetens.coverage.RequirementCoverage;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.CoverageAmount;
import org.kompetens.organisation.CoverageRequirement;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.FteSum;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Fraction;
import org.kompetens.testkit.system.CellReport;
import org.kompetens.testkit.system.GapSystem;
import org.kompetens.testkit.system.LibraryGapSystem;

/** A message says where two values differ, with the ids of made-up people. */
final class DifferenceTest {

    private record Hidden(int number) {}

    private static CellReport cell(CellReport.Kind kind, Optional<AssessmentId> assessment) {
        return new CellReport(
                UnitId.of("ward"), 2, Optional.empty(), 1, Optional.empty(), kind, 0, 0, assessment, false);
    }

    @Test
    void ofMapsTheEntryIsNamedAndOfAnswersTheProperty() {
        CellReport met = cell(CellReport.Kind.MET, Optional.empty());
        assertThat(Difference.text(
                        "cells",
                        Map.of(Workplace.cell(Workplace.WOUND_CARE), met),
                        Map.of(Workplace.cell(Workplace.WOUND_CARE), cell(CellReport.Kind.EXPIRED, Optional.empty()))))
                .isEqualTo("cells of somebody/job/wound-care, kind must be MET," + " is EXPIRED");
        assertThat(Difference.text("cells", Map.of("a", 1), Map.of())).isEqualTo("cells of a must be 1, is nothing");
        assertThat(Difference.text("cell", met, cell(CellReport.Kind.MET, Optional.of(AssessmentId.of("judged")))))
                .isEqualTo("cell, assessment must be nothing, is judged");
    }

    @Test
    void ofCoverageTheFigureIsNamed() {
        CoverageRequirement needed =
                CoverageRequirement.of(Workplace.WOUND_CARE, Workplace.level(2), new CoverageAmount.Persons(2));
        RequirementCoverage right =
                new RequirementCoverage(needed, 3, new FteSum(20_000), new CoverageAmount.Persons(0), 1, 0);
        RequirementCoverage answered =
                new RequirementCoverage(needed, 2, new FteSum(20_000), new CoverageAmount.Persons(0), 1, 0);
        assertThat(Difference.text("ward requirements", List.of(right), List.of(answered)))
                .isEqualTo("ward requirements[0], holders must be 3, is 2");
    }

    @Test
    void ofForecastsNumbersAreWrittenPlainly() {
        assertThatThrownBy(() -> StaffingAgreement.assertNear(
                        "RETIREMENTS", Fraction.of(1, 1), Fraction.ZERO, Fraction.of(1, 1_000)))
                .isInstanceOf(AssertionError.class)
                .hasMessage("RETIREMENTS must be near 1, is 0");
        assertThatThrownBy(() -> StaffingAgreement.assertNear(
                        "RETIREMENTS", Fraction.of(100, 1), Fraction.of(1, 3), Fraction.of(1, 1_000)))
                .hasMessage("RETIREMENTS must be near 100, is 0.333333333");
    }

    /** The one that is right, the one that is said, and by what they differ. */
    @Test
    void ofAssessmentsBothAreNamed() {
        ChosenAssessmentLaws earlier = new ChosenAssessmentLaws() {
            @Override
            public GapSystem system() {
                return (inventory, asOf, policy) ->
                        new LibraryGapSystem().analyse(inventory, asOf.minusDays(1), policy);
            }
        };
        String one = "a\\d+ \\(\\d{4}-\\d\\d-\\d\\d, (self|manager|test|certificate), level-\\d\\)";
        assertThatThrownBy(() -> {
                    for (int seed = 0; seed < 20; seed++) {
                        earlier.theLatestCounts(new Random(seed));
                    }
                })
                .isInstanceOf(AssertionError.class)
                .message()
                .matches(one + " must count by Latest\\[], (none|" + one + ") is said where the cell is [A-Z]+");
    }

    @Test
    void ofListsThePlaceIsNamedOrAllIfThereAreMore() {
        assertThat(Difference.text("named", List.of(1, 2), List.of(1, 3))).isEqualTo("named[1] must be 2, is 3");
        assertThat(Difference.text("named", List.of(EmployeeId.of("a-0")), List.of()))
                .isEqualTo("named must be [a-0], is []");
    }

    @Test
    void whatIsWrittenByItselfOrCannotBeAskedIsLeftAsItIs() {
        assertThat(Difference.text("rate", Fraction.of(1, 3), new Hidden(2)))
                .isEqualTo("rate must be 1/3, is Hidden[number=2]");
        assertThat(Difference.text("all", Map.of("a", Optional.of(EmployeeId.of("b-0"))), null))
                .isEqualTo("all must be {a=b-0}, is nothing");
    }
}
