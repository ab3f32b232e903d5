package org.kompetens.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kompetens.testkit.rules.ElderCare.DEPARTMENT;
import static org.kompetens.testkit.rules.ElderCare.FIRST_AID;
import static org.kompetens.testkit.rules.ElderCare.HOME;
import static org.kompetens.testkit.rules.ElderCare.HOME_CARE;
import static org.kompetens.testkit.rules.ElderCare.MEDICATION;
import static org.kompetens.testkit.rules.ElderCare.THU_2026_10_01;
import static org.kompetens.testkit.rules.ElderCare.TUE_2026_09_01;
import static org.kompetens.testkit.rules.ElderCare.firstAid;
import static org.kompetens.testkit.rules.ElderCare.fullTime;
import static org.kompetens.testkit.rules.ElderCare.judged;
import static org.kompetens.testkit.rules.ElderCare.nurse;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kompetens.change.CellBridge;
import org.kompetens.change.EmployeeChange;
import org.kompetens.change.Movement;
import org.kompetens.change.Reorganisation;
import org.kompetens.change.Scenario;
import org.kompetens.competence.Level;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.gap.AssessmentPolicy;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.GapRule;
import org.kompetens.gap.Measure;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.horizon.Bridge;
import org.kompetens.horizon.Cause;
import org.kompetens.horizon.Horizon;
import org.kompetens.horizon.Transition;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.RoleId;
import org.kompetens.priority.Priorities;
import org.kompetens.priority.Priority;
import org.kompetens.rollup.Amount;
import org.kompetens.rollup.CellFigures;
import org.kompetens.rollup.Disagreements;
import org.kompetens.rollup.Fraction;
import org.kompetens.rollup.OutcomeAmounts;
import org.kompetens.rollup.Rollup;
import org.kompetens.text.Language;

/** The rules of the gap in depth, one by one. */
final class DepthRulesTest {

    private final ElderCare elderCare = ElderCare.asUsual();

    @Test
    void onlyWhatIsAlikeMerges() {
        GapAnalysis today = elderCare.analysis();
        GapAnalysis tomorrow = GapAnalysis.of(today.organisation(), THU_2026_10_01.plusDays(1));
        Horizon horizon = Horizon.of(today);
        Bridge bridge = Stream.<Employee>of()
                .collect(Bridge.collector(horizon.between(THU_2026_10_01, THU_2026_10_01.plusDays(9))));
        Bridge shorter = Stream.<Employee>of()
                .collect(Bridge.collector(horizon.between(THU_2026_10_01, THU_2026_10_01.plusDays(8))));
        assertThatIllegalArgumentException().isThrownBy(() -> bridge.merge(bridge));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bridge.merge(shorter))
                .withMessage("dates must be the same: 2026-10-01 to 2026-10-10, 2026-10-01 to 2026-10-09");
        Reorganisation change = Stream.<EmployeeChange>of().collect(Reorganisation.collector(today, tomorrow));
        Reorganisation back = Stream.<EmployeeChange>of().collect(Reorganisation.collector(tomorrow, today));
        assertThatIllegalArgumentException().isThrownBy(() -> change.merge(change));
        assertThatIllegalArgumentException().isThrownBy(() -> change.merge(back));
        Disagreements found = Stream.<Employee>of().collect(Disagreements.collector(today));
        Disagreements later = Stream.<Employee>of().collect(Disagreements.collector(tomorrow));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> found.merge(found))
                .withMessage("other must be of other records, and is this group itself");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> found.merge(later))
                .withMessage("organisation and as-of date must be the same");
        Disagreements byAnotherPolicy =
                Stream.<Employee>of().collect(Disagreements.collector(today.withPolicy(AssessmentPolicy.HIGHEST)));
        assertThat(found.merge(byAnotherPolicy).findingCounts()).isEmpty();
    }

    @Test
    void whereWhatCountsIsFromThenOnALevelThatAMappingMergedTheBridgeSaysSo() {
        Employee employee = nurse(
                "one",
                HOME,
                judged("exact", 4, TUE_2026_09_01).withExpiry(THU_2026_10_01.plusDays(31)),
                Assessment.of(
                        AssessmentId.of("older"),
                        MEDICATION,
                        Level.of("three", "three-3"),
                        TUE_2026_09_01.minusDays(1),
                        AssessmentSource.MANAGER));
        Transition transition = Horizon.of(elderCare.analysis()).between(THU_2026_10_01, THU_2026_10_01.plusDays(40));
        CellBridge<Cause> medication = Stream.of(employee)
                .collect(Bridge.collector(transition))
                .at(DEPARTMENT)
                .competence(MEDICATION)
                .orElseThrow();
        assertThat(medication.before().merged()).isEqualTo(Amount.NONE);
        Map<Measure, Amount> mergedAlone = new EnumMap<>(CellFigures.NONE.amounts());
        mergedAlone.put(Measure.MERGED, fullTime(1));
        assertThat(medication.part(Cause.EXPIRY)).isEqualTo(new CellFigures(mergedAlone, Fraction.ZERO));
        assertThat(medication.after().merged()).isEqualTo(fullTime(1));
        assertThat(medication.after().cells()).isEqualTo(OutcomeAmounts.NONE.with(OutcomeKind.MET, fullTime(1)));
        assertThat(transition.changes(employee))
                .singleElement()
                .satisfies(fact -> assertThat(fact.after())
                        .hasValueSatisfying(cell -> assertThat(cell.isMerged()).isTrue()));
    }

    @Test
    void whoMovesWithinADepartmentMovesOutOfAUnitAndStaysInTheDepartment() {
        GapAnalysis analysis = elderCare.analysis();
        Reorganisation reorganisation = Stream.of(EmployeeChange.of(nurse("one", HOME), nurse("one", HOME_CARE)))
                .collect(Reorganisation.collector(analysis, analysis));
        assertThat(reorganisation.at(HOME).people()).containsEntry(Movement.MOVED_OUT, 1L);
        assertThat(reorganisation.at(HOME_CARE).people()).containsEntry(Movement.MOVED_IN, 1L);
        assertThat(reorganisation.at(DEPARTMENT).people())
                .containsEntry(Movement.STAYED, 1L)
                .containsEntry(Movement.MOVED_OUT, 0L)
                .containsEntry(Movement.MOVED_IN, 0L);
    }

    @Test
    void whatIsUnknownStandsBeforeALargerShortfall() {
        GapAnalysis analysis = elderCare.requiring(HOME, firstAid(2, 1)).analysis();
        Rollup rollup =
                Stream.of(nurse("one", HOME, judged("a", 1, THU_2026_10_01))).collect(Rollup.collector(analysis));
        List<Priority> priorities = new Priorities(rollup).at(HOME).priorities();
        assertThat(priorities).extracting(one -> one.competence().id()).containsExactly(FIRST_AID, MEDICATION);
        assertThat(priorities).extracting(Priority::unknown).containsExactly(Fraction.of(1, 5), Fraction.ZERO);
        assertThat(priorities)
                .extracting(Priority::shortfall)
                .containsExactly(Fraction.ZERO, Fraction.of(4 * 2, 3 * 5));
    }

    @Test
    void sourcesThatDisagreeAreAWarningAtTheLatestOfTheAssessments() {
        Employee employee = nurse(
                "one",
                HOME,
                judged("a", 3, THU_2026_10_01.minusDays(3), AssessmentSource.MANAGER),
                judged("b", 5, THU_2026_10_01.minusDays(2), AssessmentSource.SELF),
                judged("c", 5, THU_2026_10_01.minusDays(9), AssessmentSource.TEST));
        assertThat(elderCare.analysis().disagreementFindings(employee).list())
                .containsExactly(Finding.of(GapRule.SOURCES_DISAGREE, FieldPath.of("assessments", 1))
                        .withValue("competence", MEDICATION));
        assertThat(elderCare
                        .analysis()
                        .disagreementFindings(employee)
                        .list()
                        .get(0)
                        .message(Language.NN))
                .startsWith("Kjeldene er usamde om kompetansen «medication»:");
        assertThat(elderCare.rollup(employee).findingCounts()).isEmpty();
    }

    @Test
    void raisingAProfileChangesNothingButTheScenario() {
        OrganisationStructure structure = elderCare.analysis().organisation().structure();
        Scenario scenario =
                Scenario.of(structure).raising(RoleId.of("nurse"), Requirement.of(MEDICATION, Level.of("five-5"), 5));
        assertThat(scenario.structure()).isNotEqualTo(structure);
        assertThat(structure).isEqualTo(elderCare.analysis().organisation().structure());
    }
}
