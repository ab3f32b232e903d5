package org.kompetens.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.planning.Town.D;
import static org.kompetens.planning.Town.M;
import static org.kompetens.planning.Town.NURSE;
import static org.kompetens.planning.Town.ORGANISATION;
import static org.kompetens.planning.Town.THU_2026_10_01;
import static org.kompetens.planning.Town.U1;
import static org.kompetens.planning.Town.U2;
import static org.kompetens.planning.Town.WOUND_CARE;
import static org.kompetens.planning.Town.activity;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kompetens.competence.Level;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.RoleProfile;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Rollup;

/** Which shortfalls have an activity, and which have none. */
final class ShortfallActivitiesTest {

    private static final Organisation NURSES = organisation();

    private static Organisation organisation() {
        OrganisationStructure town = ORGANISATION.structure();
        return Organisation.of(new OrganisationStructure(
                town.framework(),
                town.unitLevels(),
                town.units(),
                town.roles(),
                List.of(new RoleProfile(NURSE, List.of(Requirement.of(WOUND_CARE, Level.of("good"), 1))))));
    }

    /** One nurse in each unit; the one in the second unit falls short, and in the first if so asked. */
    private static Rollup rollup(String levelInFirst) {
        return Stream.of(nurse("a", U1, levelInFirst), nurse("b", U2, "basic"))
                .collect(Rollup.collector(GapAnalysis.of(NURSES, THU_2026_10_01)));
    }

    private static Employee nurse(String id, UnitId unit, String level) {
        return Employee.of(
                EmployeeId.of(id),
                List.of(Employment.of(
                        EmploymentId.of("1"),
                        NURSE,
                        unit,
                        Fte.percent(50),
                        Period.startingOn(LocalDate.of(2020, 1, 1)))),
                List.of(Assessment.of(
                        AssessmentId.of("1"),
                        WOUND_CARE,
                        Level.of(level),
                        LocalDate.of(2025, 9, 15),
                        AssessmentSource.MANAGER)));
    }

    private static Map<UnitId, List<ActivityId>> done(Rollup rollup, PlanRegister register) {
        Map<UnitId, List<ActivityId>> done = new LinkedHashMap<>();
        ShortfallActivities.of(Planning.of(NURSES, register), rollup)
                .forEach(one -> done.put(one.unit(), one.activities()));
        return done;
    }

    @ParameterizedTest
    @EnumSource
    void whatIsDoneOrGivenUpDoesNothingMoreAboutAShortfall(ImplementationStatus status) {
        PlanRegister register = PlanRegister.builder()
                .activity(activity("first", U2).report(new ImplementationReport(THU_2026_10_01, status)))
                .build();
        boolean isOpen = status == ImplementationStatus.NOT_STARTED || status == ImplementationStatus.ONGOING;
        assertThat(done(rollup("good"), register))
                .containsEntry(U2, isOpen ? List.of(ActivityId.of("first")) : List.of());
    }

    /** A shortfall of a unit is one of each unit above too, and stands where whoever falls short is employed. */
    @Test
    void aShortfallIsOfTheUnitItselfWhereSomebodyFallsShortThere() {
        PlanRegister nothing = PlanRegister.builder().build();
        assertThat(ShortfallActivities.of(Planning.of(NURSES, nothing), rollup("good")))
                .extracting(one -> one.unit() + " " + one.fallingShort().count() + " " + one.isOwn())
                .containsExactlyInAnyOrder(M + " 1 false", D + " 1 false", U2 + " 1 true");
        Rollup head = Stream.of(nurse("head", D, "basic"), nurse("b", U2, "basic"))
                .collect(Rollup.collector(GapAnalysis.of(NURSES, THU_2026_10_01)));
        assertThat(ShortfallActivities.of(Planning.of(NURSES, nothing), head))
                .extracting(one -> one.unit() + " " + one.fallingShort().count() + " " + one.isOwn())
                .containsExactlyInAnyOrder(M + " 2 false", D + " 2 true", U2 + " 1 true");
    }

    @Test
    void anActivityIsForItsUnitAndAllBelow() {
        PlanRegister register = PlanRegister.builder()
                .activity(activity("first", U1))
                .activity(activity("department", D))
                .build();
        List<ActivityId> department = List.of(ActivityId.of("department"));
        assertThat(done(rollup("basic"), register))
                .isEqualTo(Map.of(
                        M,
                        List.of(),
                        D,
                        department,
                        U1,
                        List.of(ActivityId.of("first"), ActivityId.of("department")),
                        U2,
                        department));
    }

    @Test
    void theUnitThatIsNamedCountsAndNotTheActivitysOwn() {
        AddressedGap ofSecond = new AddressedGap(WOUND_CARE, Optional.empty(), Optional.of(U2));
        PlanRegister register = PlanRegister.builder()
                .activity(Activity.builder(
                                ActivityId.of("course"),
                                ORGANISATION.structure().units().get(0).labels(),
                                M,
                                Responsible.of("HR-chef"))
                        .gap(ofSecond))
                .build();
        List<ActivityId> course = List.of(ActivityId.of("course"));
        assertThat(done(rollup("basic"), register))
                .isEqualTo(Map.of(M, List.of(), D, List.of(), U1, List.of(), U2, course));
    }

    @Test
    void whatIsRejectedIsNotDoneAboutAnything() {
        ActivityBuilder rejected = activity("first", U1)
                .decision(new Decision("board", THU_2026_10_01, DecisionStatus.REJECTED, List.of()));
        PlanRegister register = PlanRegister.builder().activity(rejected).build();
        assertThat(done(rollup("basic"), register)).containsEntry(U1, List.of());
    }

    @Test
    void whereNobodyFallsShortThereIsNothingToDo() {
        assertThat(done(rollup("good"), PlanRegister.builder().build())).containsOnlyKeys(M, D, U2);
        assertThat(ShortfallActivities.of(
                        Planning.of(NURSES, PlanRegister.builder().build()), rollup("good")))
                .allSatisfy(one -> {
                    assertThat(one.fallingShort().count()).isEqualTo(1);
                    assertThat(one.fallingShort().fte().value()).isEqualByComparingTo("0.5");
                });
    }
}
