package org.kompetens.json.form;

import static org.kompetens.json.form.HostForm.id;
import static org.kompetens.json.form.HostForm.refused;
import static org.kompetens.json.form.HostForm.value;
import static org.kompetens.json.form.HostForm.word;

import java.util.List;
import org.kompetens.choice.ChoiceQuestion;
import org.kompetens.choice.ClosedSteps;
import org.kompetens.choice.GapId;
import org.kompetens.choice.Proposal;
import org.kompetens.choice.ShortfallMeasure;
import org.kompetens.redeployment.OpenPosition;
import org.kompetens.redeployment.Redeployment;
import org.kompetens.redeployment.RedeploymentQuestion;
import org.kompetens.redeployment.RoleFit;

/** How a host's mapper reads and writes what is chosen from, and who is redeployed. */
final class ChoiceHostForms {

    static final List<HostForm<?>> ALL = List.of(
            id(GapId.class, ChoiceQuestionForm.GAP_ID),
            value(ChoiceQuestion.class, ChoiceQuestionForm.CHOICE_QUESTION),
            word(ShortfallMeasure.class, ChoiceQuestionForm.MEASURE),
            value(ClosedSteps.class, ChoiceQuestionForm.CLOSED_STEPS),
            value(OpenPosition.class, RedeploymentQuestionForm.POSITION),
            value(RedeploymentQuestion.class, RedeploymentQuestionForm.REDEPLOYMENT_QUESTION),
            refused(Proposal.class, "Write it with ProposalDocument, with its question."),
            refused(RoleFit.class, "Write it with RoleFitDocument."),
            refused(RoleFit.FittedCompetence.class, "Write it with RoleFitDocument."),
            refused(Redeployment.class, "Write it with RedeploymentDocument, with its question."));

    private ChoiceHostForms() {}
}
