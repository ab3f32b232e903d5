package org.kompetens.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.testkit.rules.ElderCare.HOME;
import static org.kompetens.testkit.rules.ElderCare.MEDICATION;
import static org.kompetens.testkit.rules.ElderCare.MUNICIPALITY;
import static org.kompetens.testkit.rules.ElderCare.NURSE;
import static org.kompetens.testkit.rules.ElderCare.THU_2026_10_01;
import static org.kompetens.testkit.rules.ElderCare.TUE_2026_09_01;
import static org.kompetens.testkit.rules.ElderCare.fullTime;
import static org.kompetens.testkit.rules.ElderCare.judged;
import static org.kompetens.testkit.rules.ElderCare.nurse;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kompetens.change.CellBridge;
import org.kompetens.competence.Level;
import org.kompetens.gap.EmployeeGaps;
import org.kompetens.gap.Explanation;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.Measure;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.horizon.Bridge;
import org.kompetens.horizon.Cause;
import org.kompetens.horizon.Horizon;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Exemption;
import org.kompetens.organisation.FteSum;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.ReasonCode;
import org.kompetens.organisation.Requirement;
import org.kompetens.redeployment.RoleFit;
import org.kompetens.rollup.Amount;
import org.kompetens.rollup.CellFigures;
import org.kompetens.rollup.CompetenceFigures;
import org.kompetens.rollup.Fraction;
import org.kompetens.rollup.OutcomeAmounts;
import org.kompetens.rollup.PersonAmounts;
import org.kompetens.rollup.Share;
import org.kompetens.text.Language;

/** A nurse who does other tasks until November is exempt from medication until then. */
final class ExemptionRulesTest {

    private static final LocalDate SUN_2026_11_01 = LocalDate.of(2026, 11, 1);

    private final ElderCare elderCare = ElderCare.asUsual();

    private static Employee exempt(Employee employee) {
        return employee.withExemptions(List.of(
                new Exemption(MEDICATION, Period.of(TUE_2026_09_01, SUN_2026_11_01), ReasonCode.of("other-tasks"))));
    }

    @Test
    void exemptCellsAreCountedApartAndAreInNoShare() {
        CompetenceFigures figures = elderCare
                .rollup(
                        exempt(nurse("exempt", HOME, judged("a", 1, THU_2026_10_01))),
                        nurse("met", HOME, judged("a", 3, THU_2026_10_01)))
                .at(MUNICIPALITY)
                .competence(MEDICATION)
                .orElseThrow();
        assertThat(figures.cells())
                .isEqualTo(
                        OutcomeAmounts.NONE.with(OutcomeKind.MET, fullTime(1)).with(OutcomeKind.EXEMPT, fullTime(1)));
        assertThat(figures.cells().metShare()).isEqualTo(new Share(1, 1));
        assertThat(figures.persons())
                .isEqualTo(PersonAmounts.NONE
                        .with(Measure.PERSONS_REQUIRED, fullTime(1))
                        .with(Measure.PERSONS_EXEMPT, fullTime(1)));
        assertThat(figures.shortfall()).isEqualTo(Fraction.ZERO);
    }

    @Test
    void anExplanationGivesThePeriodAndTheReason() {
        EmployeeGaps gaps =
                elderCare.analysis().analyse(exempt(nurse("one", HOME))).orThrow();
        Explanation explanation = gaps.explain(gaps.cells().get(0));
        assertThat(explanation.sentences(Language.EN).get(0))
                .contains("exempt as of 2026-10-01, from 2026-09-01, through 2026-10-31, reason: other-tasks.");
        assertThat(explanation.sentences(Language.SV).get(0))
                .contains(
                        "undantagen per 2026-10-01, från och med 2026-09-01, till och med 2026-10-31",
                        "skäl: other-tasks.");
    }

    /** Nothing is compared of whoever is exempt, so that no step of it is coarser than it looks. */
    @Test
    void whoeverIsExemptFitsARoleWithoutAWordOnMergedLevels() {
        GapAnalysis onAnotherScale = elderCare
                .requiringOfNurses(Requirement.of(MEDICATION, Level.of("three", "three-2"), 1))
                .analysis();
        Employee nurse = nurse("one", HOME);
        assertThat(RoleFit.of(onAnotherScale, nurse, NURSE, HOME).competences())
                .anyMatch(RoleFit.FittedCompetence::isMerged);
        assertThat(RoleFit.of(onAnotherScale, exempt(nurse), NURSE, HOME).competences())
                .isNotEmpty()
                .noneMatch(RoleFit.FittedCompetence::isMerged);
    }

    @Test
    void theEndOfAnExemptionIsACauseOfItsOwn() {
        Employee employee = exempt(nurse("one", HOME, judged("a", 3, TUE_2026_09_01)));
        CellBridge<Cause> medication = Stream.of(employee)
                .collect(Bridge.collector(Horizon.of(elderCare.analysis()).between(THU_2026_10_01, SUN_2026_11_01)))
                .at(HOME)
                .competence(MEDICATION)
                .orElseThrow();
        Map<Measure, Amount> part = new EnumMap<>(CellFigures.NONE.amounts());
        part.put(Measure.EXEMPT, new Amount(-1, new FteSum(-10_000)));
        part.put(Measure.MET, fullTime(1));
        assertThat(medication.before().cells().exempt()).isEqualTo(fullTime(1));
        assertThat(medication.part(Cause.EXEMPTION)).isEqualTo(new CellFigures(part, Fraction.ZERO));
        assertThat(medication.after().cells().met()).isEqualTo(fullTime(1));
    }
}
