package org.kompetens.testkit.assertions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Organisation;
import org.kompetens.testkit.system.Situation;

/** What tests of assertions ask of them: to hold, or to fail and say of what. */
final class Asserted {

    private Asserted() {}

    static void holdsIf(boolean holds, ThrowingCallable assertion) {
        if (holds) {
            assertThat(catchThrowable(assertion)).isNull();
        } else {
            fails(assertion, "must");
        }
    }

    static void fails(ThrowingCallable assertion, String... says) {
        assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessageContainingAll(says);
    }

    static GapAnalysis analysis(Situation situation) {
        return GapAnalysis.of(Organisation.of(situation.structure()), situation.asOf())
                .withPolicy(situation.policy().assessmentPolicy());
    }
}
