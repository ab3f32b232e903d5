package org.kompetens.testkit.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kompetens.count.EmployeeSource;
import org.kompetens.count.LongRun;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.rollup.EmployeeStore;
import org.kompetens.testkit.Slow;
import org.kompetens.testkit.nation.Nation;

/** A store takes the memory that its comment says. */
@Slow
final class StoreSizeTest {

    /** Ends of columns, and the begin and the end of time among the dates. */
    private static final int CONSTANT = 6 * Integer.BYTES;

    @Test
    void eightBytesAnAssessmentTenAnEmploymentFourAnEmployeeAndWhatIsBeside() {
        Nation nation = Nation.of(1, 1);
        List<Employee> employees = IntStream.range(0, nation.employees())
                .mapToObj(nation::employee)
                .toList();
        EmployeeStore store =
                EmployeeStore.of(nation.organisation(), EmployeeSource.of(employees.iterator()), LongRun.onThreads(2));
        List<Employment> employments =
                employees.stream().flatMap(one -> one.employments().stream()).toList();
        long assessments =
                employees.stream().mapToLong(one -> one.assessments().size()).sum();
        long rolesInUnits = employments.stream()
                .map(one -> List.of(one.unit(), one.role()))
                .distinct()
                .count();
        List<Employee> several =
                employees.stream().filter(one -> one.employments().size() > 1).toList();
        long ofSeveral =
                several.stream().mapToLong(one -> one.employments().size()).sum();
        assertThat(several).isNotEmpty();
        assertThat(store.bytes())
                .isEqualTo(8 * assessments
                        + 10L * employments.size()
                        + 4L * employees.size()
                        + 4L * nation.organisation().tree().size()
                        + 12 * rolesInUnits
                        + 8L * several.size()
                        + 8 * ofSeveral
                        + 4L * dates(employees).size()
                        + CONSTANT);
    }

    private static Set<LocalDate> dates(List<Employee> employees) {
        Set<LocalDate> dates = new HashSet<>();
        for (Employee employee : employees) {
            // Nobody is employed after their exit, so a later end of an employment is not kept.
            LocalDate exit = employee.knownExit().orElse(LocalDate.MAX);
            for (Employment employment : employee.employments()) {
                employment.period().from().ifPresent(dates::add);
                LocalDate until = employment.period().until().orElse(LocalDate.MAX);
                dates.add(until.isBefore(exit) ? until : exit);
            }
            for (Assessment assessment : employee.assessments()) {
                Stream.concat(Stream.of(assessment.date()), assessment.expiry().stream())
                        .forEach(dates::add);
            }
        }
        dates.remove(LocalDate.MAX);
        return dates;
    }
}
