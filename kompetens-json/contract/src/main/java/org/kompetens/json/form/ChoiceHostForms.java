package org.kompetens.json.form;

import static org.kompetens.json.form.HostForm.id;
import static org.kompetens.json.form.HostForm.refused;
import static org.kompetens.json.form.HostForm.result;
import static org.kompetens.json.form.HostForm.value;
import static org.kompetens.json.form.HostForm.word;
import static org.kompetens.json.form.ResultHostForms.byIdAlone;

import java.util.List;
import org.kompetens.choice.Candidate;
import org.kompetens.choice.CappedGrants;
import org.kompetens.choice.ChoiceQuestion;
import org.kompetens.choice.ChosenActivity;
import org.kompetens.choice.ClosableGap;
import org.kompetens.choice.ClosedSteps;
import org.kompetens.choice.FundFrame;
import org.kompetens.choice.GapId;
import org.kompetens.choice.Grant;
import org.kompetens.choice.GrantPart;
import org.kompetens.choice.LeastSpend;
import org.kompetens.choice.MoneyLimit;
import org.kompetens.choice.MoreMoney;
import org.kompetens.choice.NextInLine;
import org.kompetens.choice.Obstacle;
import org.kompetens.choice.OpenGap;
import org.kompetens.choice.PaidGrant;
import org.kompetens.choice.Proposal;
import org.kompetens.choice.ShortfallMeasure;
import org.kompetens.choice.YearCost;
import org.kompetens.redeployment.Arrival;
import org.kompetens.redeployment.EndingRole;
import org.kompetens.redeployment.MissingCompetence;
import org.kompetens.redeployment.OpenPosition;
import org.kompetens.redeployment.Redeployment;
import org.kompetens.redeployment.RedeploymentQuestion;
import org.kompetens.redeployment.RoleFit;
import org.kompetens.redeployment.Standing;
import org.kompetens.redeployment.StepPrice;
import org.kompetens.selection.Certainty;

/** How a host's mapper reads and writes what is chosen from, and who is redeployed. */
final class ChoiceHostForms {

    static final List<HostForm<?>> ALL = List.of(
            id(GapId.class, ChoiceQuestionForm.GAP_ID),
            value(ChoiceQuestion.class, ChoiceQuestionForm.CHOICE_QUESTION),
            word(ShortfallMeasure.class, ChoiceQuestionForm.MEASURE),
            value(ClosedSteps.class, ChoiceQuestionForm.CLOSED_STEPS),
            word(Certainty.class, ProposalForm.CERTAINTY),
            word(Obstacle.class, ProposalForm.OBSTACLE),
            value(Candidate.class, ChoiceQuestionForm.CANDIDATE),
            value(ClosableGap.class, ChoiceQuestionForm.GAP),
            value(FundFrame.class, ChoiceQuestionForm.FRAME),
            value(Grant.class, ChoiceQuestionForm.GRANT),
            value(CappedGrants.class, ChoiceQuestionForm.CAPPED_GRANTS),
            value(GrantPart.class, ChoiceQuestionForm.GRANT_PART),
            value(PaidGrant.class, ChoiceQuestionForm.PAID_GRANT),
            value(LeastSpend.class, ChoiceQuestionForm.LEAST_SPEND),
            value(MoneyLimit.class, ChoiceQuestionForm.BUDGET),
            value(YearCost.class, ChoiceQuestionForm.YEAR_COST),
            byIdAlone(ChosenActivity.class, ProposalForm.CHOSEN),
            byIdAlone(NextInLine.class, ProposalForm.NEXT),
            result(MoreMoney.class, ProposalForm.MORE),
            value(EndingRole.class, RedeploymentQuestionForm.ENDING),
            value(OpenPosition.class, RedeploymentQuestionForm.POSITION),
            value(RedeploymentQuestion.class, RedeploymentQuestionForm.REDEPLOYMENT_QUESTION),
            value(StepPrice.class, RedeploymentQuestionForm.STEP_PRICE),
            byIdAlone(MissingCompetence.class, RedeploymentForm.MISSING),
            byIdAlone(Standing.class, RedeploymentForm.STANDING),
            ResultHostForms.byIdAlone(RoleFit.class, RoleFitForm.FIT),
            result(Arrival.class, ArrivalForm.ARRIVAL),
            result(RoleFit.FittedCompetence.class, RoleFitForm.COMPETENCE),
            refused(OpenGap.class, "Write the Proposal that it is of, with ProposalDocument."),
            refused(Proposal.class, "Write what ProposalDocument.of gives, with its question."),
            refused(Redeployment.class, "Write what RedeploymentDocument.of gives, with its question."));

    private ChoiceHostForms() {}
}
