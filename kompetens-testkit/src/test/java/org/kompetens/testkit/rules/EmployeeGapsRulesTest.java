package org.kompetens.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.testkit.rules.ElderCare.HOME;
import static org.kompetens.testkit.rules.ElderCare.HOME_CARE;
import static org.kompetens.testkit.rules.ElderCare.MEDICATION;
import static org.kompetens.testkit.rules.ElderCare.NURSE;
import static org.kompetens.testkit.rules.ElderCare.THU_2026_10_01;
import static org.kompetens.testkit.rules.ElderCare.TUE_2026_09_01;
import static org.kompetens.testkit.rules.ElderCare.employee;
import static org.kompetens.testkit.rules.ElderCare.employment;
import static org.kompetens.testkit.rules.ElderCare.judged;
import static org.kompetens.testkit.rules.ElderCare.nurse;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.gap.Cell;
import org.kompetens.gap.Disagreement;
import org.kompetens.gap.EmployeeGaps;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.HeldLevel;
import org.kompetens.gap.RequirementOrigin;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** What is asked of one employee: gaps, what is known not to be held, and whose judgements differ. */
final class EmployeeGapsRulesTest {

    private static final LocalDate TUE_2026_12_01 = LocalDate.of(2026, 12, 1);

    private final GapAnalysis analysis = ElderCare.asUsual().analysis();

    private EmployeeGaps gaps(Employee employee) {
        return analysis.analyse(employee).orThrow();
    }

    @Test
    void gapsAreAskedByEmployment() {
        EmployeeGaps gaps =
                gaps(employee("e", List.of(employment("a", NURSE, HOME, 50), employment("b", NURSE, HOME_CARE, 50))));
        assertThat(gaps.analysis()).isSameAs(analysis);
        assertThat(gaps.employments()).extracting(one -> one.cells().size()).containsExactly(1, 1);
        assertThat(gaps.cells()).hasSize(2);
    }

    @Test
    void gapsAreEqualIfTheyAreOfTheSameEmployeeAndSayTheSame() {
        Employee met = nurse("e", HOME, judged("a", 3, TUE_2026_09_01));
        assertThat(gaps(met)).isEqualTo(gaps(met)).hasSameHashCodeAs(gaps(met));
        assertThat(gaps(met)).isNotEqualTo(gaps(nurse("f", HOME, judged("a", 3, TUE_2026_09_01))));
        assertThat(gaps(met)).isNotEqualTo(gaps(nurse("e", HOME)));
        assertThat(gaps(met)).isNotEqualTo("e");
        assertThat(gaps(met).hashCode()).isNotEqualTo(gaps(nurse("e", HOME)).hashCode());
    }

    /** Medication may be judged not to be held at all. */
    private static List<HeldLevel> heldNothing(Assessment... assessments) {
        OrganisationStructure usual =
                ElderCare.asUsual().analysis().organisation().structure();
        CompetenceFramework framework = usual.framework();
        ProficiencyLevel nothing = ProficiencyLevel.of(LevelId.of("five-0"), Labels.of(Language.EN, "nothing"));
        GapAnalysis analysis = GapAnalysis.of(
                Organisation.of(usual.withFramework(framework.withScales(framework.scales().stream()
                        .map(scale -> scale.id().value().equals("five") ? scale.withHoldsNothing(nothing) : scale)
                        .toList()))),
                THU_2026_10_01);
        return analysis.heldNothing(nurse("e", HOME, assessments));
    }

    @Test
    void whoIsKnownToHoldNothingIsToldAndHowLongThatLasts() {
        Assessment nothing = judged("nothing", 0, TUE_2026_09_01);
        assertThat(heldNothing()).isEmpty();
        assertThat(heldNothing(judged("three", 3, TUE_2026_09_01))).isEmpty();
        assertThat(heldNothing(nothing)).singleElement().satisfies(held -> {
            assertThat(held.competence().id()).isEqualTo(MEDICATION);
            assertThat(held.rank()).isZero();
            assertThat(held.until()).isEmpty();
        });
        Assessment before = judged("before", 0, TUE_2026_09_01.minusDays(1));
        Assessment three = judged("three", 3, TUE_2026_09_01.minusDays(1));
        Assessment ending = nothing.withExpiry(TUE_2026_12_01);
        assertThat(heldNothing(ending)).extracting(HeldLevel::until).containsExactly(ending.expiry());
        assertThat(heldNothing(ending, three)).extracting(HeldLevel::until).containsExactly(ending.expiry());
        // Of two of whom one lasts, nothing changes when the other ends.
        assertThat(heldNothing(ending, before))
                .singleElement()
                .satisfies(held -> assertThat(held.until()).isEmpty());
    }

    @Test
    void sourcesThatDifferAreTold() {
        Employee agreed = nurse("e", HOME, judged("a", 3, TUE_2026_09_01), judged("b", 3, THU_2026_10_01));
        assertThat(analysis.disagreements(agreed)).isEmpty();
        Employee differing = nurse(
                "e",
                HOME,
                judged("a", 2, TUE_2026_09_01, AssessmentSource.SELF),
                judged("b", 5, TUE_2026_09_01, AssessmentSource.MANAGER));
        assertThat(analysis.disagreements(differing))
                .singleElement()
                .extracting(one -> one.competence().id(), Disagreement::steps)
                .containsExactly(MEDICATION, 3);
    }

    @Test
    void whatIsRequiredTwiceInTheSameWordsIsExplainedOnce() {
        EmployeeGaps gaps = ElderCare.asUsual()
                .requiringOfNurses(ElderCare.medication(3, 1), ElderCare.medication(3, 1))
                .analysis()
                .analyse(nurse("one", HOME))
                .orThrow();
        Cell medication = gaps.employments().get(0).cells().stream()
                .filter(cell -> cell.required().competence().id().equals(MEDICATION))
                .findFirst()
                .orElseThrow();
        assertThat(gaps.explain(medication).requirements())
                .filteredOn(one -> one.requirement().origin() instanceof RequirementOrigin.OfRole)
                .hasSize(1);
    }
}
