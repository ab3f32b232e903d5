package org.kompetens.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kompetens.rollup.Homes.CITY;
import static org.kompetens.rollup.Homes.DRIVER;
import static org.kompetens.rollup.Homes.FIRST_AID;
import static org.kompetens.rollup.Homes.HYGIENE;
import static org.kompetens.rollup.Homes.NORTH;
import static org.kompetens.rollup.Homes.NURSE;
import static org.kompetens.rollup.Homes.SAFETY;
import static org.kompetens.rollup.Homes.SOUTH;
import static org.kompetens.rollup.Homes.WOUND_CARE;
import static org.kompetens.rollup.Homes.assessed;
import static org.kompetens.rollup.Homes.driver;
import static org.kompetens.rollup.Homes.employment;
import static org.kompetens.rollup.Homes.nurse;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kompetens.competence.CompetenceId;
import org.kompetens.count.Counter;
import org.kompetens.count.EmployeeSource;
import org.kompetens.count.LongRun;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.RoleSelection;
import org.kompetens.organisation.UnitId;

/** What a few people hold, required of them or not, worked out by hand. */
final class CapitalTest {

    /** One nurse holds wound care in both homes, one in the north; two drivers hold it in the south, one of them first aid. */
    private static List<Employee> employees() {
        return List.of(
                Employee.of(
                        EmployeeId.of("a"),
                        List.of(employment("one", NURSE, NORTH, 50), employment("other", NURSE, SOUTH, 50)),
                        List.of(assessed(WOUND_CARE, 2), assessed(HYGIENE, 0))),
                nurse("b", NORTH, 100, assessed(WOUND_CARE, 1)),
                driver("c", SOUTH, assessed(WOUND_CARE, 3)),
                driver("d", SOUTH, assessed(WOUND_CARE, 3), assessed(FIRST_AID, 1)));
    }

    private static Capital capital() {
        return employees().stream().collect(Capital.collector(Homes.analysis()));
    }

    private static CompetenceCapital at(Capital capital, UnitId unit, CompetenceId competence) {
        return capital.at(unit).competences().stream()
                .filter(one -> one.competence().id().equals(competence))
                .findFirst()
                .orElseThrow();
    }

    private static void assertWoundCare(Capital capital) {
        assertThat(at(capital, CITY, WOUND_CARE).required()).isEqualTo(new HeldLevels(List.of(1L, 1L, 0L), 0, 0, 0));
        assertThat(at(capital, CITY, WOUND_CARE).notRequired()).isEqualTo(new HeldLevels(List.of(0L, 0L, 2L), 0, 0, 0));
        assertThat(at(capital, NORTH, WOUND_CARE).holders()).isEqualTo(2);
        assertThat(at(capital, SOUTH, WOUND_CARE).holders()).isEqualTo(3);
    }

    @Test
    void aPersonCountsOnceInEachUnit() {
        assertWoundCare(capital());
    }

    @Test
    void itIsTheSameOneAtATime() {
        Counter<Employee, Capital> counter = Capital.counter(Homes.analysis());
        employees().forEach(counter::add);
        assertWoundCare(counter.value());
        // What is taken back leaves nothing.
        counter.replace(Optional.of(employees().get(0)), Optional.empty());
        assertThat(at(counter.value(), CITY, WOUND_CARE).holders()).isEqualTo(3);
        assertThat(at(counter.value(), SOUTH, WOUND_CARE).holders()).isEqualTo(2);
    }

    @Test
    void itIsTheSameFromASource() {
        assertWoundCare(
                Capital.of(Homes.analysis(), EmployeeSource.of(employees().iterator()), LongRun.onThreads(2)));
    }

    @Test
    void itIsTheSameOfTwoGroupsTogether() {
        GapAnalysis analysis = Homes.analysis();
        Capital both = employees().subList(0, 2).stream()
                .collect(Capital.collector(analysis))
                .merge(employees().subList(2, 4).stream().collect(Capital.collector(analysis)));
        assertWoundCare(both);
        assertThat(both.elsewhere(NORTH, WOUND_CARE)).isEqualTo(capital().elsewhere(NORTH, WOUND_CARE));
        assertThat(both.elsewhere(SOUTH, WOUND_CARE)).isEqualTo(capital().elsewhere(SOUTH, WOUND_CARE));
        assertThat(both.rollup().counted()).isEqualTo(4);
    }

    @Test
    void whereElseItIsHeld() {
        assertThat(capital().elsewhere(NORTH, WOUND_CARE)).singleElement().satisfies(south -> {
            assertThat(south.unit().id()).isEqualTo(SOUTH);
            assertThat(south.byRank()).containsExactly(0L, 1L, 2L);
        });
        assertThat(capital().elsewhere(SOUTH, WOUND_CARE))
                .singleElement()
                .satisfies(north -> assertThat(north.byRank()).containsExactly(1L, 1L, 0L));
        assertThat(capital().elsewhere(NORTH, HYGIENE)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> capital().elsewhere(NORTH, CompetenceId.of("unheard-of")));
    }

    @Test
    void itIsHeldByNobodyWhereItIsRequiredAndNobodyHoldsIt() {
        assertThat(at(capital(), CITY, HYGIENE).isHeldByNobody()).isTrue();
        assertThat(at(capital(), CITY, SAFETY).isHeldByNobody()).isTrue();
        assertThat(at(capital(), NORTH, WOUND_CARE).isHeldByNobody()).isFalse();
        assertThat(at(capital(), SOUTH, FIRST_AID).isHeldByNobody()).isFalse();
    }

    @Test
    void itIsNotMadeUseOfWhereItIsHeldAndRequiredOfNobody() {
        Capital drivers = employees().stream()
                .skip(2)
                .collect(Capital.collector(Homes.analysis(), RoleSelection.of(List.of(DRIVER))));
        assertThat(drivers.roles()).contains(RoleSelection.of(List.of(DRIVER)));
        assertThat(at(drivers, SOUTH, WOUND_CARE).isNotMadeUseOf()).isTrue();
        assertThat(at(drivers, SOUTH, WOUND_CARE).isHeldByNobody()).isFalse();
        assertThat(at(capital(), SOUTH, WOUND_CARE).isNotMadeUseOf()).isFalse();
        assertThat(at(capital(), CITY, SAFETY).isNotMadeUseOf()).isFalse();
    }

    @Test
    void ofSomeRolesTheirHoldersCountWhereTheyAreEmployedSo() {
        Capital nurses = Capital.of(
                Homes.analysis(),
                RoleSelection.of(List.of(NURSE)),
                EmployeeSource.of(employees().iterator()),
                LongRun.onThreads(1));
        assertThat(at(nurses, CITY, WOUND_CARE).holders()).isEqualTo(2);
        assertThat(at(nurses, SOUTH, WOUND_CARE).holders()).isOne();
        assertThat(capital().roles()).isEmpty();
    }

    @Test
    void whatIsWrongWithRecordsIsTold() {
        Capital capital = List.of(nurse("a", NORTH, 100, assessed(CompetenceId.of("unheard-of"), 1))).stream()
                .collect(Capital.collector(Homes.analysis()));
        assertThat(capital.findingCounts()).containsOnlyKeys("competence.unknown");
        assertThat(capital.records().employees()).isOne();
        assertThat(capital.analysis().asOf()).isEqualTo(Homes.THU_2026_10_01);
    }
}
