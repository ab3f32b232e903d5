package org.kompetens.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Fraction;
import org.kompetens.testkit.system.CellReport;

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
