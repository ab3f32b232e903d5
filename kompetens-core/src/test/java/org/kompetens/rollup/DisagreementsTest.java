package org.kompetens.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.rollup.TwoWards.HOSPITAL;
import static org.kompetens.rollup.TwoWards.WARD_A;
import static org.kompetens.rollup.TwoWards.WOUND_CARE;
import static org.kompetens.rollup.TwoWards.assessed;
import static org.kompetens.rollup.TwoWards.nurse;

import org.junit.jupiter.api.Test;
import org.kompetens.competence.Level;
import org.kompetens.count.Counter;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Employee;

/** Where a manager and a test do not agree. */
final class DisagreementsTest {

    @Test
    void itIsToldOfWhomAndByWhichAnalysis() {
        Employee doubtful = nurse(
                "doubtful",
                WARD_A,
                assessed(WOUND_CARE, "good"),
                assessed(WOUND_CARE, Level.of("basic"), AssessmentSource.TEST));
        GapAnalysis analysis = TwoWards.analysis();
        Counter<Employee, Disagreements> counter = Disagreements.counter(analysis);
        counter.add(nurse("agreed", WARD_A, assessed(WOUND_CARE, "good")));
        counter.add(doubtful);
        Disagreements disagreements = counter.value();
        assertThat(disagreements.analysis()).isEqualTo(analysis);
        assertThat(disagreements.at(HOSPITAL).persons()).containsOnlyKeys(WOUND_CARE);
        assertThat(disagreements.findings())
                .extracting(one -> one.employee().value())
                .containsExactly("doubtful");
    }
}
