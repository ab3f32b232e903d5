package org.kompetens.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.constraints.IntRange;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.ResolvedFramework;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;

final class ArbitrariesTest {

    private static final int GENERATIONS = 1_000;
    private static final int MOST_STEPS = 3_000;

    @Property(tries = 5)
    void anInventoryShrinksToOneUnitOneRoleOneCompetenceAndNobody(@ForAll Random random) {
        CompetenceInventory smallest = smallest(Inventories.inventories(), random, inventory -> true);
        assertThat(smallest.employees()).isEmpty();
        assertThat(smallest.structure().units()).hasSize(1);
        assertThat(smallest.structure().roles()).hasSize(1);
        assertThat(smallest.structure().framework().competences()).hasSize(1);
        assertThat(smallest.structure().framework().scales()).hasSize(1);
        assertThat(smallest.structure().framework().mappings()).isEmpty();
    }

    /** Of some failures: where a structure becomes smaller employees are drawn anew, and may not fail any more, so that one stops. */
    @Property(tries = 3)
    void whatMattersForAFailureStaysAndTheRestGoes(@ForAll Random random) {
        Predicate<CompetenceInventory> someoneHasTwoEmployments = inventory -> inventory.employees().stream()
                .anyMatch(employee -> employee.employments().size() >= 2);
        CompetenceInventory smallest = Stream.generate(
                        () -> smallest(Inventories.inventories(), random, someoneHasTwoEmployments))
                .limit(6)
                .min(Comparator.comparingInt(
                        inventory -> inventory.structure().units().size()))
                .orElseThrow();
        assertThat(smallest.employees()).singleElement().satisfies(employee -> {
            assertThat(employee.employments()).hasSize(2);
            assertThat(employee.assessments()).isEmpty();
        });
        assertThat(smallest.structure().units()).hasSize(1);
    }

    /** Goes to a smaller value that still fulfils a condition as long as there is one. */
    private static <T> T smallest(Arbitrary<T> arbitrary, Random random, Predicate<T> condition) {
        var generator = arbitrary.generator(GENERATIONS);
        Shrinkable<T> at = generator.next(random);
        while (!condition.test(at.value())) {
            at = generator.next(random);
        }
        for (int step = 0; step < MOST_STEPS; step++) {
            Shrinkable<T> before = at;
            Optional<Shrinkable<T>> smaller = before.shrink()
                    .filter(one -> one.distance().compareTo(before.distance()) < 0)
                    .filter(one -> condition.test(one.value()))
                    .findFirst();
            if (smaller.isEmpty()) {
                return at.value();
            }
            at = smaller.get();
        }
        throw new AssertionError("does not come to an end of shrinking");
    }

    @Property(tries = 100)
    void structuresKeepToTheirBounds(@ForAll @IntRange(min = 1, max = 30) int units, @ForAll Random random) {
        OrganisationStructure structure = Organisations.structures()
                .withUnitsUpTo(units)
                .withCompetencesUpTo(2)
                .generator(GENERATIONS)
                .next(random)
                .value();
        assertThat(structure.units()).hasSizeBetween(1, units);
        assertThat(structure.framework().competences()).hasSizeBetween(1, 2);
        assertThat(structure.findings().errors()).isEmpty();
    }

    @Property(tries = 100)
    void employeesOfAnOrganisationAreSound(@ForAll OrganisationStructure structure, @ForAll Random random) {
        Employee employee = Employees.of(structure)
                .around(LocalDate.of(2030, 2, 28))
                .withEmploymentsUpTo(2)
                .withAssessmentsUpTo(3)
                .generator(GENERATIONS)
                .next(random)
                .value();
        assertThat(employee.employments()).hasSizeLessThanOrEqualTo(2);
        assertThat(employee.assessments()).hasSizeLessThanOrEqualTo(3);
        assertThat(Organisation.of(structure).findings(employee).errors()).isEmpty();
    }

    @Property(tries = 100)
    void frameworksAreSound(@ForAll CompetenceFramework framework) {
        assertThat(ResolvedFramework.of(framework).findings()).isEmpty();
    }

    @Property(tries = 1)
    void boundsThatLeaveNothingAreRefused(@ForAll OrganisationStructure structure) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Organisations.structures().withUnitsUpTo(0))
                .withMessage("units must be at least 1: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Organisations.structures().withCompetencesUpTo(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Inventories.inventories().withEmployeesUpTo(-1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Employees.of(structure).withEmploymentsUpTo(-1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Employees.of(structure).withAssessmentsUpTo(-1));
    }
}
