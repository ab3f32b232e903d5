package org.kompetens.horizon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.count.EmployeeBatch.ALWAYS;
import static org.kompetens.count.EmployeeBatch.NEVER;
import static org.kompetens.horizon.CareHomes.NORTH;
import static org.kompetens.horizon.CareHomes.THU_2026_10_01;
import static org.kompetens.horizon.CareHomes.found;
import static org.kompetens.horizon.CareHomes.nurse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kompetens.count.EmployeeBatch;
import org.kompetens.count.EmployeeSource;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Period;

/** What is expected of employees who come in numbers: those go on as they are, unless something else is expected. */
final class ExpectedSourceTest {

    private static final int KNOWN = 20261001;
    private static final int LATER = 20261002;

    /** Notes what it is given. */
    private static final class Noting implements EmployeeBatch {

        private final List<String> given = new ArrayList<>();
        private final boolean takes;

        /**
         * One that counts.
         *
         * @param takes whether it can count somebody by numbers
         */
        Noting(boolean takes) {
            this.takes = takes;
        }

        @Override
        public boolean needsRecords() {
            return !takes;
        }

        @Override
        public Findings add(Employee employee) {
            given.add(employee.id().value() + " with " + employee.assessments().size());
            return Findings.NONE;
        }

        @Override
        public void refuse(Findings findings) {
            given.add("refused");
        }

        @Override
        public void begin() {
            given.add("begin");
        }

        @Override
        public void employment(int idHash, int role, int unit, int fte, int from, int until) {
            given.add("employment " + List.of(idHash, role, unit, fte, from, until));
        }

        @Override
        public void absence(int from, int until, int extent) {
            given.add("absence " + List.of(from, until, extent));
        }

        @Override
        public void assessment(int idHash, int competence, int rank, boolean merged, int source, int date, int expiry) {
            given.add("assessment " + List.of(idHash, competence, rank, merged, source, date, expiry));
        }

        @Override
        public boolean end(String id, int knownExit) {
            given.add("end " + id + " " + knownExit);
            return takes;
        }
    }

    private static Employee named(String id) {
        return nurse(id, NORTH, Period.ALWAYS, found("basic", THU_2026_10_01));
    }

    private static Horizon horizon() {
        return Horizon.of(CareHomes.analysis())
                .withExpectedGains(
                        List.of(new ExpectedGain(named("learns").id(), found("good", LocalDate.of(2027, 2, 1)))));
    }

    /** Gives a portion through what is expected, and whatever it says it needs. */
    private static void give(EmployeeSource.Portion portion, EmployeeBatch to) {
        EmployeeSource one = () -> Optional.of(portion);
        horizon().expected(one).next().orElseThrow().addTo(to);
    }

    private static void numbers(EmployeeBatch batch, int date) {
        batch.begin();
        batch.employment(1, 0, 2, 10_000, ALWAYS, NEVER);
        batch.absence(20260901, 20261101, 5_000);
        batch.assessment(2, 0, 1, false, 3, date, NEVER);
        batch.assessment(4, 0, 1, true, 3, 20250502, 20270502);
    }

    @Test
    void numbersThatAreKnownGoOnAsTheyAre() {
        for (boolean takes : new boolean[] {true, false}) {
            Noting noting = new Noting(takes);
            give(
                    batch -> {
                        assertThat(batch.needsRecords()).isEqualTo(!takes);
                        numbers(batch, KNOWN);
                        assertThat(batch.end("known", 20270301)).isEqualTo(takes);
                    },
                    noting);
            assertThat(noting.given)
                    .containsExactly(
                            "begin",
                            "employment [1, 0, 2, 10000, " + ALWAYS + ", " + NEVER + "]",
                            "absence [20260901, 20261101, 5000]",
                            "assessment [2, 0, 1, false, 3, 20261001, " + NEVER + "]",
                            "assessment [4, 0, 1, true, 3, 20250502, 20270502]",
                            "end known 20270301");
        }
    }

    @Test
    void whoWasAssessedLaterOrIsExpectedToGainIsAskedForAsARecord() {
        Noting noting = new Noting(true);
        give(
                batch -> {
                    numbers(batch, LATER);
                    assertThat(batch.end("later", NEVER)).isFalse();
                    numbers(batch, KNOWN);
                    assertThat(batch.end("learns", NEVER)).isFalse();
                    batch.add(named("learns"));
                    numbers(batch, KNOWN);
                    assertThat(batch.end("known", NEVER)).isTrue();
                },
                noting);
        assertThat(noting.given)
                .filteredOn(one -> !one.contains("["))
                .containsExactly("begin", "begin", "begin", "begin", "learns with 2", "begin", "end known " + NEVER);
    }
}
