package org.kompetens.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.count.EmployeeBatch.NEVER;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;

/** How employees of a stream come in portions, and what a host's own batch is told where it says nothing of numbers. */
final class EmployeeSourceTest {

    /** What a host writes that only wants the records. */
    private static final class Collecting implements EmployeeBatch {

        private final List<Employee> records = new ArrayList<>();

        @Override
        public Findings add(Employee employee) {
            records.add(employee);
            return Findings.NONE;
        }

        @Override
        public void refuse(Findings findings) {
            throw new AssertionError(findings);
        }
    }

    private static List<Employee> employees(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> Employee.of(EmployeeId.of("e" + i), List.of(), List.of()))
                .toList();
    }

    @Test
    void aPortionIsOfSoManyAndTheLastOfTheRest() {
        List<Employee> all = employees(2 * EmployeeSource.PORTION + 1);
        EmployeeSource source = EmployeeSource.of(all.iterator());
        for (int begin : new int[] {0, EmployeeSource.PORTION, 2 * EmployeeSource.PORTION}) {
            Collecting batch = new Collecting();
            source.next().orElseThrow().addTo(batch);
            assertThat(batch.records)
                    .isEqualTo(all.subList(begin, Math.min(all.size(), begin + EmployeeSource.PORTION)));
        }
        assertThat(source.next()).isEmpty();
    }

    @Test
    void aBatchThatSaysNothingOfNumbersNeedsRecordsAndAddsNobodyFromNumbers() {
        Collecting batch = new Collecting();
        assertThat(batch.needsRecords()).isTrue();
        batch.begin();
        batch.employment(1, 0, 0, 1, EmployeeBatch.ALWAYS, NEVER);
        assertThat(batch.end("somebody", NEVER)).isFalse();
        assertThat(batch.records).isEmpty();
    }
}
