package org.kompetens.testkit.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.rollup.LiveRollup;
import org.kompetens.rollup.Rollup;
import org.kompetens.testkit.nation.Nation;

/** Changes of a person in very many units, and of others in between: none leaves anything behind for the next. */
final class LargeThenSmallChangeTest {

    /** More units than a change usually concerns. */
    private static final int MANY = 150;

    private static final Nation NATION = Nation.of(4, 1).withEmployeesEach(2);
    private static final GapAnalysis ANALYSIS = GapAnalysis.of(NATION.organisation(), Nation.AS_OF);

    private static Employee employed(int units, Employee assessedAs) {
        UnitTree tree = ANALYSIS.organisation().tree();
        RoleId role = ANALYSIS.organisation().roles().get(0).id();
        List<Employment> employments = IntStream.range(0, units)
                .mapToObj(i -> Employment.of(
                        EmploymentId.of("in-" + i),
                        role,
                        tree.unit(tree.size() - 1 - i).id(),
                        new Fte(10),
                        Period.ALWAYS))
                .toList();
        return Employee.of(EmployeeId.of("everywhere"), employments, assessedAs.assessments());
    }

    @Test
    void nothingIsLeftBehindForTheNext() {
        assertThat(ANALYSIS.organisation().tree().size()).isGreaterThan(MANY);
        Employee first = NATION.employee(0);
        Employee second = NATION.employee(1);
        Employee everywhere = employed(MANY, first);
        Employee inThree = employed(3, second);
        LiveRollup live = LiveRollup.of(Way.BUILT.rollup(ANALYSIS, List.of(first)));

        live.replace(Optional.empty(), Optional.of(everywhere));
        assertIsOf(live, List.of(first, everywhere));
        live.replace(Optional.empty(), Optional.of(second));
        assertIsOf(live, List.of(first, everywhere, second));
        live.replace(Optional.of(everywhere), Optional.of(inThree));
        assertIsOf(live, List.of(first, inThree, second));
        live.replace(Optional.of(inThree), Optional.of(everywhere));
        live.replace(Optional.of(second), Optional.empty());
        assertIsOf(live, List.of(first, everywhere));
    }

    private static void assertIsOf(LiveRollup live, List<Employee> employees) {
        Rollup anew = Way.BUILT.rollup(ANALYSIS, employees);
        assertThat(live.rollup().units().toList()).isEqualTo(anew.units().toList());
    }
}
