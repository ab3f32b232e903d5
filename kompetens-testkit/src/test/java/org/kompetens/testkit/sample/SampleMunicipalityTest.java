package org.kompetens.testkit.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kompetens.finding.Finding;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.testkit.sample.SampleStaffing.Staffing;

/** The sample municipality has what is said of it, as often as it is said. */
final class SampleMunicipalityTest {

    private static final SampleMunicipality SAMPLE = SampleMunicipality.almfjarden();
    private static final OrganisationStructure STRUCTURE = SAMPLE.structure();
    private static final List<Employee> ALL = SAMPLE.employees();
    private static final LocalDate AS_OF = SampleMunicipality.AS_OF;

    /** Of hundredths that are drawn by chance: how many standard deviations off a count may be. */
    private static final double DEVIATIONS = 3;

    private static <T> List<T> where(List<T> all, Predicate<T> which) {
        return all.stream().filter(which).toList();
    }

    /** As many of a hundred as are stated, as near as chance brings them among so many. */
    private static <T> void isShare(List<T> all, Predicate<T> which, double hundredths) {
        double share = hundredths / 100;
        double expected = all.size() * share;
        assertThat((double) where(all, which).size())
                .as("of %d", all.size())
                .isCloseTo(expected, within(DEVIATIONS * Math.sqrt(expected * (1 - share)) + 1));
    }

    private static List<Employment> employments() {
        return ALL.stream().flatMap(one -> one.employments().stream()).toList();
    }

    private static boolean isHourly(Employment one) {
        return one.fte().equals(Fte.ZERO);
    }

    @Test
    void itHasTheThreeWarningsAloneThatAreThereOnPurpose() {
        assertThat(SAMPLE.inventory().findings().list())
                .noneMatch(Finding::isError)
                .extracting(Finding::code)
                .containsExactlyInAnyOrder(
                        "role.without-profile", "competence.not-required", "employment.fte-above-one");
    }

    @Test
    void itIsTheSameAtEveryCall() {
        assertThat(SampleMunicipality.almfjarden().inventory()).isEqualTo(SAMPLE.inventory());
        assertThat(ALL).extracting(Employee::id).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void agesAreThoseOfItsBands() {
        List<Integer> ages = ALL.stream()
                // One generation of theirs is older on purpose.
                .filter(one ->
                        one.employments().stream().noneMatch(job -> job.role().equals(RoleId.of("va-tekniker"))))
                .flatMap(one -> one.birthDate().stream())
                .map(born -> born.until(AS_OF).getYears())
                .toList();
        assertThat(ages).allMatch(age -> age >= 21 && age <= 68);
        isShare(ages, age -> age < 30, 13);
        isShare(ages, age -> age >= 30 && age < 40, 22);
        isShare(ages, age -> age >= 40 && age < 50, 24);
        isShare(ages, age -> age >= 50 && age < 60, 25);
        isShare(ages, age -> age >= 60 && age < 65, 12);
        isShare(ages, age -> age >= 65, 4);
    }

    @Test
    void ofOneInTwentyFiveNoBirthDateIsKnown() {
        assertThat(where(ALL, one -> one.birthDate().isEmpty())).hasSize(ALL.size() / 25);
    }

    /** Of those who have one position and nothing else, so that nothing was cut for a second. */
    @Test
    void positionsAreCutAsTheirPatternsSay() {
        Map<UnitId, String> patterns = new HashMap<>();
        SampleStaffing.staffing().forEach(one -> patterns.put(one.unit(), one.pattern()));
        List<Employment> salaried = ALL.stream()
                .filter(one -> one.employments().size() == 1)
                .map(one -> one.employments().get(0))
                .filter(one -> !isHourly(one))
                .toList();
        Predicate<Employment> care = one -> Objects.equals(patterns.get(one.unit()), "vard");
        Predicate<Employment> school = one -> Objects.equals(patterns.get(one.unit()), "skola");
        Predicate<Employment> office = one -> Objects.equals(patterns.get(one.unit()), "kontor");
        Predicate<Employment> full = one -> one.fte().equals(Fte.FULL);
        isShare(where(salaried, care), full, 34);
        isShare(
                where(salaried, care),
                one -> one.fte().equals(Fte.percent(75)) || one.fte().equals(Fte.percent(80)),
                40);
        isShare(where(salaried, school), full, 72);
        isShare(where(salaried, office), full, 88);
        assertThat(salaried)
                .allMatch(one -> one.fte().tenThousandths() >= Fte.percent(50).tenThousandths());
    }

    /** As many are paid by the hour as the table of positions says, beside substitutes; of most it is known what they worked. */
    @Test
    void hourlyStaffIsAsManyAsStated() {
        List<Employment> hourly = where(employments(), SampleMunicipalityTest::isHourly);
        assertThat(where(hourly, one -> one.period().until().isEmpty()))
                .hasSize(SampleStaffing.staffing().stream()
                        .map(Staffing::positions)
                        .flatMap(List::stream)
                        .mapToInt(SampleStaffing.Positions::hourly)
                        .sum());
        isShare(
                where(
                        hourly,
                        one -> one.period().until().isEmpty()
                                && one.period().from().orElseThrow().getYear() < AS_OF.getYear()),
                one -> one.hoursWorked().isPresent(),
                85);
        assertThat(hourly)
                .flatExtracting(one -> one.hoursWorked().stream().toList())
                .isNotEmpty()
                .allMatch(worked ->
                        worked.year() == AS_OF.getYear() - 1 && worked.hours() >= 60 && worked.hours() <= 1_150);
        assertThat(employments())
                .filteredOn(one -> !isHourly(one))
                .allMatch(one -> one.hoursWorked().isEmpty());
    }

    @Test
    void doublePositionsAreAsManyAsStated() {
        assertThat(where(
                        ALL,
                        one -> where(one.employments(), job -> one.isActive(job, AS_OF))
                                        .size()
                                > 1))
                .hasSize(SampleMobility.doublePositions().stream()
                        .mapToInt(SampleMobility.DoublePosition::persons)
                        .sum());
    }

    /** Some are away, have been and will be; of parental leaves of today three in four have a substitute. */
    @Test
    void someAreAwayAndHaveSubstitutes() {
        List<Employment> away = where(employments(), one -> one.isAbsent(AS_OF));
        assertThat(away).isNotEmpty();
        assertThat(employments())
                .anyMatch(one -> one.absences().stream()
                        .anyMatch(leave -> !leave.period().contains(AS_OF)
                                && leave.period().until().orElseThrow().isBefore(AS_OF)))
                .anyMatch(one -> one.absences().stream()
                        .anyMatch(leave -> leave.period().from().orElseThrow().isAfter(AS_OF)));
        List<Employment> substituted = away.stream()
                .filter(one -> employments().stream()
                        .anyMatch(other -> other.role().equals(one.role())
                                && other.unit().equals(one.unit())
                                && other.period().equals(one.absences().get(0).period())))
                .toList();
        assertThat(substituted).isNotEmpty().hasSizeLessThan(away.size());
    }

    @Test
    void peopleComeAndGo() {
        assertThat(employments())
                .anyMatch(one -> one.period().from().orElseThrow().isAfter(AS_OF))
                .anyMatch(one ->
                        one.period().until().filter(day -> !day.isAfter(AS_OF)).isPresent());
        assertThat(ALL)
                .anyMatch(
                        one -> one.knownExit().filter(day -> day.isAfter(AS_OF)).isPresent());
        SampleMobility.comingAndGone()
                .forEach(stay -> assertThat(employments())
                        .anyMatch(one -> one.role().equals(stay.position().role())
                                && one.unit().equals(stay.position().unit())
                                && one.fte().equals(stay.position().fte())
                                && one.period().equals(stay.period())));
    }

    /** Nobody at all was assessed in some units, and all have been in others, as near as whole persons allow. */
    @Test
    void unitsAreAsSilentAsStated() {
        for (Staffing staffing : SampleStaffing.staffing()) {
            List<Employee> first =
                    where(ALL, one -> one.employments().get(0).unit().equals(staffing.unit()));
            double silent = where(first, one -> one.assessments().isEmpty()).size();
            assertThat(silent)
                    .as("never assessed in %s, of %d", staffing.unit(), first.size())
                    .isGreaterThanOrEqualTo(Math.floor(first.size() * staffing.silentOfHundred() / 100.0 - 1));
        }
    }

    @Test
    void assessmentsExpireAndDisagreeAndSomeAreOfLaterDates() {
        List<Assessment> all =
                ALL.stream().flatMap(one -> one.assessments().stream()).toList();
        assertThat(all)
                .anyMatch(one -> one.expiry().filter(day -> !day.isAfter(AS_OF)).isPresent())
                .anyMatch(one -> one.date().isAfter(AS_OF));
        assertThat(ALL)
                .anyMatch(one -> one.assessments().stream()
                        .anyMatch(first -> one.assessments().stream()
                                .anyMatch(second -> first.competence().equals(second.competence())
                                        && !first.source().equals(second.source())
                                        && !first.level().equals(second.level()))));
    }

    @Test
    void requirementsBeginAndEndAtNewYearAndUnitsNeedSomething() {
        LocalDate newYear = LocalDate.of(AS_OF.getYear() + 1, 1, 1);
        List<Requirement> required = Stream.concat(
                        STRUCTURE.profiles().stream().flatMap(one -> one.requirements().stream()),
                        STRUCTURE.units().stream().flatMap(one -> one.requirements().stream()))
                .toList();
        assertThat(required)
                .anyMatch(one -> one.period().from().filter(newYear::equals).isPresent())
                .anyMatch(one -> one.period().until().filter(newYear::equals).isPresent());
        assertThat(STRUCTURE.units()).anyMatch(one -> !one.coverage().isEmpty());
        assertThat(STRUCTURE.framework().narrowerRules()).isNotEmpty();
    }
}
