package org.kompetens.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.evaluation.ChoiceExamples.ALI;
import static org.kompetens.evaluation.ChoiceExamples.BO;
import static org.kompetens.evaluation.ChoiceExamples.EVA;
import static org.kompetens.evaluation.ChoiceExamples.KIM;
import static org.kompetens.evaluation.ChoiceExamples.LAST_YEAR;
import static org.kompetens.evaluation.ChoiceExamples.SPRING;
import static org.kompetens.evaluation.ChoiceExamples.approved;
import static org.kompetens.evaluation.ChoiceExamples.bringing;
import static org.kompetens.evaluation.ChoiceExamples.choice;
import static org.kompetens.evaluation.ChoiceExamples.closed;
import static org.kompetens.evaluation.ChoiceExamples.proposal;
import static org.kompetens.evaluation.ChoiceExamples.question;
import static org.kompetens.evaluation.Ward.CARE;
import static org.kompetens.evaluation.Ward.TOWN;
import static org.kompetens.evaluation.Ward.WARD;
import static org.kompetens.evaluation.Ward.WOUND_CARE;
import static org.kompetens.evaluation.Ward.course;
import static org.kompetens.evaluation.Ward.found;
import static org.kompetens.evaluation.Ward.nurse;
import static org.kompetens.evaluation.Ward.planning;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kompetens.choice.ChoiceQuestion;
import org.kompetens.choice.Proposal;
import org.kompetens.competence.Level;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Period;
import org.kompetens.planning.Activity;
import org.kompetens.planning.ActivityBuilder;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.Decision;
import org.kompetens.planning.DecisionStatus;
import org.kompetens.planning.ImplementationReport;
import org.kompetens.planning.ImplementationStatus;
import org.kompetens.planning.PlanRegister;
import org.kompetens.planning.PlannedGain;
import org.kompetens.planning.Planning;
import org.kompetens.planning.Responsible;
import org.kompetens.rollup.Fraction;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** What there is to choose from of what is planned, and which gaps it would close. */
final class PlannedChoiceTest {

    @Test
    void aCellThatIsShortIsAGapAndAnActivityClosesWhatItsGainWouldMakeUp() {
        ChoiceQuestion question = question(planning(bringing("a", "good", EVA)), EVA, ALI, KIM, BO);

        assertThat(question.gaps()).hasSize(2).allSatisfy(gap -> {
            assertThat(gap.weight()).isEqualTo(2);
            assertThat(gap.missingSteps()).isEqualTo(1);
        });
        Proposal proposal = proposal(question);
        assertThat(proposal.activities()).containsExactly(ActivityId.of("a"));
        assertThat(proposal.closed()).isEqualTo(Fraction.of(2, 1));
        assertThat(proposal.shortfall()).isEqualTo(Fraction.of(4, 1));
    }

    @Test
    void aGainBelowWhatIsRequiredOrHeldClosesNothing() {
        ChoiceQuestion question = question(planning(bringing("a", "basic", EVA), bringing("b", "good", KIM)), EVA, KIM);

        assertThat(closed(question)).containsExactly("a 0", "b 0");
        assertThat(proposal(question).activities()).isEmpty();
    }

    @Test
    void whatIsApprovedIsTakenOffAndIsNoCandidate() {
        ChoiceQuestion question =
                question(planning(bringing("a", "good", EVA, ALI), approved(bringing("b", "good", EVA))), EVA, ALI);

        assertThat(closed(question)).containsExactly("a 1");
        assertThat(question.gaps()).hasSize(1);
    }

    @Test
    void whatIsGivenUpOrOverClosesNothing() {
        Period past = Period.ofClosed(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1));
        Planning planning = planning(
                bringing("a", "good", EVA).period(past),
                bringing("b", "good", EVA)
                        .decision(new Decision("board", LocalDate.of(2026, 9, 1), DecisionStatus.REJECTED, List.of())),
                bringing("c", "good", nurse("nobody")));

        assertThat(closed(question(planning, EVA))).containsExactly("a 0", "c 0");
        assertThat(choice(planning, TOWN, EVA).unplaced())
                .extracting(UnplacedGain::reason)
                .containsExactly(UnplacedGain.Reason.OVER, UnplacedGain.Reason.NO_RECORD);
    }

    @Test
    void whatAnActivityNeedsIsChosenWithItUnlessItIsApproved() {
        ActivityBuilder open =
                bringing("a", "good", EVA).needs(ActivityId.of("b")).needs(ActivityId.of("c"));
        Planning planning = planning(open, course("b"), approved(course("c")));

        ChoiceQuestion question = question(planning, EVA);

        assertThat(question.candidates().get(0).needs()).containsExactly(ActivityId.of("b"));
        assertThat(proposal(question).activities()).containsExactly(ActivityId.of("a"), ActivityId.of("b"));
    }

    @Test
    void whatNeedsSomethingThatCannotBeChosenIsNoCandidate() {
        ActivityBuilder rejected = course("c")
                .decision(new Decision("board", LocalDate.of(2026, 9, 1), DecisionStatus.REJECTED, List.of()));
        Planning planning = planning(
                bringing("a", "good", EVA).needs(ActivityId.of("b")),
                course("b").needs(ActivityId.of("c")),
                rejected);

        assertThat(question(planning, EVA).candidates()).isEmpty();
        assertThat(choice(planning, TOWN, EVA).noCandidates())
                .containsExactly(
                        new NoCandidate(ActivityId.of("a"), NoCandidate.Reason.PREREQUISITE_MISSING),
                        new NoCandidate(ActivityId.of("b"), NoCandidate.Reason.PREREQUISITE_MISSING));
    }

    @Test
    void whatIsDoneCannotBeChosenAndIsThereForWhatNeedsIt() {
        ActivityBuilder done = bringing("a", "good", EVA)
                .report(new ImplementationReport(LAST_YEAR.plusYears(1), ImplementationStatus.DONE));
        Planning planning = Planning.of(
                Ward.ORGANISATION,
                PlanRegister.builder()
                        .activity(done)
                        .activity(bringing("b", "good", EVA).needs(ActivityId.of("a")))
                        .activity(bringing("c", "good", EVA))
                        .eitherOr(List.of(ActivityId.of("a"), ActivityId.of("c")))
                        .build());
        assertThat(closed(question(planning, EVA))).containsExactly("b 1");
        assertThat(choice(planning, TOWN, EVA).noCandidates())
                .containsExactly(
                        new NoCandidate(ActivityId.of("a"), NoCandidate.Reason.DONE),
                        new NoCandidate(ActivityId.of("c"), NoCandidate.Reason.ALTERNATIVE_APPROVED));
    }

    @Test
    void ofAnEitherOrGroupOneIsChosenAndNoneBesideAnApprovedOne() {
        PlanRegister register = PlanRegister.builder()
                .activity(bringing("a", "good", EVA))
                .activity(bringing("b", "good", ALI))
                .activity(approved(course("c")))
                .activity(bringing("d", "good", KIM))
                .eitherOr(List.of(ActivityId.of("b"), ActivityId.of("a")))
                .eitherOr(List.of(ActivityId.of("c"), ActivityId.of("d")))
                .build();
        Planning planning = Planning.of(Ward.ORGANISATION, register);

        ChoiceQuestion question = question(planning, EVA, ALI);

        assertThat(question.eitherOr()).containsExactly(List.of(ActivityId.of("b"), ActivityId.of("a")));
        assertThat(proposal(question).activities()).containsExactly(ActivityId.of("a"));
        assertThat(choice(planning, TOWN).noCandidates())
                .containsExactly(new NoCandidate(ActivityId.of("d"), NoCandidate.Reason.ALTERNATIVE_APPROVED));
    }

    @Test
    void whyAnActivityCannotBeChosenHasAStableCode() {
        assertThat(NoCandidate.Reason.values())
                .extracting(NoCandidate.Reason::code)
                .containsExactly("other-currency", "done", "alternative-approved", "prerequisite-missing");
    }

    @Test
    void anEitherOrGroupOfWhichOneCanBeChosenIsNone() {
        PlanRegister register = PlanRegister.builder()
                .activity(bringing("a", "good", EVA))
                .activity(course("b").decision(new Decision("board", LAST_YEAR, DecisionStatus.REJECTED, List.of())))
                .eitherOr(List.of(ActivityId.of("a"), ActivityId.of("b")))
                .build();
        assertThat(question(Planning.of(Ward.ORGANISATION, register), EVA).eitherOr())
                .isEmpty();
    }

    @Test
    void aRecordThatIsRefusedOrComesAgainIsPassedOver() {
        Employee wrong = nurse("wrong", found("basic", LAST_YEAR), found("basic", LAST_YEAR));

        assertThat(question(planning(bringing("a", "good", 9)), EVA, EVA, wrong).gaps())
                .hasSize(1);
    }

    @Test
    void theOrderOfRecordsAndActivitiesChangesNothing() {
        ChoiceQuestion one = question(planning(bringing("a", "good", 1), bringing("b", "good", 1)), EVA, ALI, KIM);
        ChoiceQuestion other = question(planning(bringing("b", "good", 1), bringing("a", "good", 1)), KIM, ALI, EVA);

        assertThat(other.gaps()).isEqualTo(one.gaps());
        assertThat(proposal(other)).isEqualTo(proposal(one));
    }

    @Test
    void onlyWhatIsInTheUnitIsLookedAt() {
        ActivityBuilder above = Activity.builder(
                        ActivityId.of("b"), Labels.of(Language.EN, "course"), CARE, Responsible.of("head"))
                .period(SPRING)
                .gain(PlannedGain.ofPersons(WOUND_CARE, Level.of("good"), 9));
        Planning planning = planning(bringing("a", "good", EVA), above);

        ChoiceQuestion question = choice(planning, WARD, EVA, ALI).question().build();

        assertThat(closed(question)).containsExactly("a 1");
        assertThat(question.gaps()).hasSize(2);
    }
}
