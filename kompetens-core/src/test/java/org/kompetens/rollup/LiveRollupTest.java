package org.kompetens.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kompetens.rollup.Homes.CITY;
import static org.kompetens.rollup.Homes.HYGIENE;
import static org.kompetens.rollup.Homes.NORTH;
import static org.kompetens.rollup.Homes.WOUND_CARE;
import static org.kompetens.rollup.Homes.assessed;
import static org.kompetens.rollup.Homes.employment;
import static org.kompetens.rollup.Homes.nurse;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kompetens.competence.CompetenceId;
import org.kompetens.count.EmployeeFindings;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;

/** How many are counted, how many refused, and what is found, as records come, change and go. */
final class LiveRollupTest {

    private static final CompetenceId UNHEARD_OF = CompetenceId.of("unheard-of");

    private static final Employee SOUND = nurse("a", NORTH, 100, assessed(WOUND_CARE, 2), assessed(HYGIENE, 1));
    private static final Employee WITHOUT_CARE = nurse("a", NORTH, 100, assessed(HYGIENE, 1));

    /** An assessment of what the organisation does not know is left out, and the record counts. */
    private static final Employee DOUBTFUL = nurse("a", NORTH, 100, assessed(UNHEARD_OF, 1));

    /** Two employments with one id: the record is left out. */
    private static final Employee WRONG = Employee.of(
            EmployeeId.of("b"),
            List.of(employment("job", Homes.NURSE, NORTH, 50), employment("job", Homes.NURSE, NORTH, 50)),
            List.of());

    private static LiveRollup of(Employee... employees) {
        return LiveRollup.of(List.of(employees).stream().collect(Rollup.collector(Homes.analysis())));
    }

    private static long met(LiveRollup figures) {
        return figures.at(CITY).total().cells().met().count();
    }

    @Test
    void whoComesChangesAndGoesIsCountedSo() {
        LiveRollup figures = of();
        assertThat(figures.rollup().counted()).isZero();
        assertThat(figures.replace(Optional.empty(), Optional.of(SOUND)).list()).isEmpty();
        assertThat(figures.rollup().counted()).isOne();
        assertThat(met(figures)).isEqualTo(2);
        figures.replace(Optional.of(SOUND), Optional.of(WITHOUT_CARE));
        assertThat(figures.rollup().counted()).isOne();
        assertThat(met(figures)).isOne();
        figures.replace(Optional.of(WITHOUT_CARE), Optional.empty());
        assertThat(figures.rollup().counted()).isZero();
        assertThat(figures.rollup().refused()).isZero();
        assertThat(met(figures)).isZero();
    }

    @Test
    void oneCompetenceAloneIsThatOfAll() {
        LiveRollup figures = of(SOUND);
        assertThat(figures.at(NORTH, WOUND_CARE))
                .isEqualTo(figures.at(NORTH).competence(WOUND_CARE))
                .isPresent();
        assertThat(figures.at(Homes.SOUTH, WOUND_CARE)).isEmpty();
    }

    @Test
    void aWrongRecordIsRefusedAsLongAsItIsThere() {
        LiveRollup figures = of(SOUND);
        assertThat(figures.replace(Optional.empty(), Optional.of(WRONG)).list()).isNotEmpty();
        assertThat(figures.rollup().counted()).isOne();
        assertThat(figures.rollup().refused()).isOne();
        assertThat(figures.rollup().findingCounts()).containsEntry("employment.repeated", 1L);
        assertThat(figures.rollup().findings())
                .extracting(EmployeeFindings::employee)
                .containsExactly(WRONG.id());
        figures.replace(Optional.of(WRONG), Optional.empty());
        assertThat(figures.rollup().refused()).isZero();
        assertThat(figures.rollup().findingCounts()).isEmpty();
        assertThat(figures.rollup().findings()).isEmpty();
    }

    @Test
    void aWrongRecordThatIsMendedCounts() {
        LiveRollup figures = of(WRONG);
        assertThat(figures.rollup().refused()).isOne();
        assertThat(figures.rollup().findingCounts()).containsEntry("employment.repeated", 1L);
        figures.replace(Optional.of(WRONG), Optional.of(nurse("b", NORTH, 50, assessed(HYGIENE, 1))));
        assertThat(figures.rollup().refused()).isZero();
        assertThat(figures.rollup().counted()).isOne();
        assertThat(figures.rollup().findingCounts()).isEmpty();
        assertThat(met(figures)).isOne();
    }

    @Test
    void aRecordThatBecomesWrongNoLongerCounts() {
        Employee mended = nurse("b", NORTH, 50, assessed(HYGIENE, 1));
        LiveRollup figures = of(mended);
        figures.replace(Optional.of(mended), Optional.of(WRONG));
        assertThat(figures.rollup().refused()).isOne();
        assertThat(figures.rollup().counted()).isZero();
        assertThat(met(figures)).isZero();
    }

    @Test
    void whatIsLeftOutIsToldAsLongAsItStandsThere() {
        LiveRollup figures = of(SOUND);
        assertThat(figures.replace(Optional.of(SOUND), Optional.of(DOUBTFUL)).list())
                .hasSize(1);
        assertThat(figures.rollup().counted()).isOne();
        assertThat(figures.rollup().findingCounts()).containsEntry("competence.unknown", 1L);
        figures.replace(Optional.of(DOUBTFUL), Optional.of(SOUND));
        assertThat(figures.rollup().findingCounts()).isEmpty();
        assertThat(figures.rollup().findings()).isEmpty();
        assertThat(met(figures)).isEqualTo(2);
    }

    @Test
    void theRollupItBeganWithStaysAsItWas() {
        Rollup begin = List.of(SOUND).stream().collect(Rollup.collector(Homes.analysis()));
        LiveRollup.of(begin).replace(Optional.of(SOUND), Optional.empty());
        assertThat(begin.counted()).isOne();
        assertThat(begin.at(CITY).total().cells().met().count()).isEqualTo(2);
    }

    @Test
    void recordsOfTwoEmployeesAreRefused() {
        LiveRollup figures = of(SOUND);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> figures.replace(Optional.of(SOUND), Optional.of(WRONG)))
                .withMessage("both records must be of one employee");
        assertThat(met(figures)).isEqualTo(2);
    }
}
