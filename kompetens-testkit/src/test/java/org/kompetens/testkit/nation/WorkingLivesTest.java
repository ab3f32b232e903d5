package org.kompetens.testkit.nation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.kompetens.organisation.Absence;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.Fte;
import org.kompetens.testkit.Slow;

/** The nation's employees have birth dates, positions, hours and absences as often as it is stated. */
@Slow
final class WorkingLivesTest {

    private static final Nation PLAIN = Nation.of(5, 7);
    private static final Nation NATION = PLAIN.withWorkingLives();
    private static final List<Employee> ALL =
            IntStream.range(0, NATION.employees()).mapToObj(NATION::employee).toList();

    /** Of twenty thousand, chance moves a share by no more, in hundredths. */
    private static final Offset<Double> NEAR = within(1.0);

    /** Of ten thousand of whom about half are so. */
    private static final Offset<Double> NEAR_AT_ANY_SIZE = within(1.6);

    /** Of the two thousand who are away or paid by the hour. */
    private static final Offset<Double> NEAR_OF_FEW = within(4.0);

    @Test
    void fourOfAHundredHaveNoBirthDate() {
        assertThat(share(ALL, one -> one.birthDate().isEmpty())).isCloseTo(4, NEAR);
    }

    @Test
    void agesAreThoseOfAMunicipality() {
        List<Integer> ages = ALL.stream()
                .flatMap(one -> one.birthDate().stream())
                .map(born -> born.until(Nation.AS_OF).getYears())
                .toList();
        assertThat(ages).allMatch(age -> age >= 21 && age <= 68);
        assertThat(share(ages, age -> age < 40)).isCloseTo(35, NEAR);
        assertThat(share(ages, age -> age >= 60)).isCloseTo(16, NEAR);
    }

    @Test
    void eightOfAHundredWithOneEmploymentArePaidByTheHour() {
        List<Employment> single = single();
        List<Employment> hourly =
                single.stream().filter(one -> one.fte().equals(Fte.ZERO)).toList();
        assertThat(100.0 * hourly.size() / single.size()).isCloseTo(8, NEAR);
        assertThat(share(hourly, one -> one.hoursWorked().isPresent())).isCloseTo(85, NEAR_OF_FEW);
        assertThat(hourly)
                .flatExtracting(one -> one.hoursWorked().stream().toList())
                .allMatch(worked -> worked.year() == 2025 && worked.hours() >= 60 && worked.hours() <= 1_150);
        assertThat(single)
                .filteredOn(one -> !one.fte().equals(Fte.ZERO))
                .allMatch(one -> one.hoursWorked().isEmpty());
    }

    @Test
    void sixtyOfAHundredPositionsAreFullTime() {
        List<Employment> salaried =
                single().stream().filter(one -> !one.fte().equals(Fte.ZERO)).toList();
        assertThat(share(salaried, one -> one.fte().equals(Fte.FULL))).isCloseTo(60, NEAR);
        assertThat(share(
                        salaried,
                        one -> one.fte().equals(Fte.percent(75)) || one.fte().equals(Fte.percent(80))))
                .isCloseTo(24, NEAR);
        assertThat(salaried)
                .filteredOn(one -> !one.fte().equals(Fte.FULL))
                .allMatch(one -> one.fte().tenThousandths() >= Fte.percent(50).tenThousandths()
                        && one.fte().tenThousandths() <= Fte.percent(90).tenThousandths());
    }

    @Test
    void sixOfAHundredAreAwayAndEightWereOrWillBe() {
        List<Employee> monthly = ALL.stream()
                .filter(one -> !one.employments().get(0).fte().equals(Fte.ZERO))
                .toList();
        List<Absence> away = monthly.stream()
                .flatMap(one -> one.employments().get(0).absences().stream())
                .toList();
        List<Absence> now =
                away.stream().filter(one -> one.period().contains(Nation.AS_OF)).toList();
        assertThat(100.0 * now.size() / monthly.size()).isCloseTo(6, NEAR);
        assertThat(100.0 * (away.size() - now.size()) / monthly.size()).isCloseTo(8, NEAR);
        assertThat(share(now, one -> one.extent() < Absence.WHOLE)).isCloseTo(25, NEAR_OF_FEW);
    }

    /** However large the municipalities are, and whichever nation it is: a size changes who there is, and no share. */
    @Test
    void sharesAreTheSameAtAnySize() {
        for (int each : List.of(40, 900, 20_000)) {
            Nation other =
                    Nation.of(each == 40 ? 290 : 11, 31).withEmployeesEach(each).withWorkingLives();
            int step = Math.max(1, other.employees() / 11_000);
            List<Employee> some = IntStream.range(0, other.employees() / step)
                    .mapToObj(number -> other.employee(number * step))
                    .toList();
            assertThat(some).hasSizeGreaterThan(9_000);
            assertThat(share(some, one -> one.birthDate().isEmpty()))
                    .as("without a birth date, of %d each", each)
                    .isCloseTo(4, NEAR);
            List<Employee> single =
                    some.stream().filter(one -> one.employments().size() == 1).toList();
            assertThat(share(single, one -> one.employments().get(0).fte().equals(Fte.ZERO)))
                    .as("by the hour, of %d each", each)
                    .isCloseTo(8, NEAR);
            assertThat(share(single, one -> one.employments().get(0).fte().equals(Fte.FULL)))
                    .as("full time, of %d each", each)
                    .isCloseTo(0.92 * 60, NEAR_AT_ANY_SIZE);
            assertThat(share(
                            single,
                            one -> one.employments().get(0).absences().stream()
                                    .anyMatch(absence -> absence.period().contains(Nation.AS_OF))))
                    .as("away, of %d each", each)
                    .isCloseTo(0.92 * 6, NEAR);
        }
    }

    /** Of a hundred, eight have two employments, and three had another before. */
    @Test
    void eightOfAHundredHaveTwoEmploymentsAndThreeHadAnother() {
        assertThat(share(
                        ALL,
                        one -> one.employments().stream()
                                        .filter(job -> job.period().contains(Nation.AS_OF))
                                        .count()
                                == 2))
                .isCloseTo(8, NEAR);
        assertThat(share(
                        ALL,
                        one -> one.employments().stream()
                                .anyMatch(job -> job.period().until().isPresent())))
                .isCloseTo(3, NEAR);
    }

    @Test
    void whatElseThereIsOfThemIsTheSame() {
        for (int number = 0; number < 2_000; number++) {
            Employee plain = PLAIN.employee(number);
            Employee lifelike = ALL.get(number);
            assertThat(lifelike.id()).isEqualTo(plain.id());
            assertThat(lifelike.assessments()).isEqualTo(plain.assessments());
            assertThat(lifelike.employments())
                    .map(one -> List.of(one.id(), one.role(), one.unit(), one.period()))
                    .isEqualTo(plain.employments().stream()
                            .map(one -> List.of(one.id(), one.role(), one.unit(), one.period()))
                            .toList());
        }
    }

    @Test
    void nothingIsWrongWithThem() {
        assertThat(ALL).noneMatch(one -> NATION.organisation().findings(one).hasErrors());
    }

    @Test
    void theSameSeedGivesTheSame() {
        Nation again = Nation.of(5, 7).withWorkingLives();
        assertThat(IntStream.range(0, 500).mapToObj(again::employee).toList()).isEqualTo(ALL.subList(0, 500));
    }

    private static List<Employment> single() {
        return ALL.stream()
                .map(Employee::employments)
                .filter(all -> all.size() == 1)
                .map(all -> all.get(0))
                .toList();
    }

    private static <T> double share(List<T> all, Predicate<T> which) {
        return 100.0 * all.stream().filter(which).count() / all.size();
    }
}
