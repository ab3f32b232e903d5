package org.kompetens.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.kompetens.choice.ChoiceQuestion;
import org.kompetens.choice.MoreMoney;
import org.kompetens.choice.Proposal;
import org.kompetens.json.form.ProposalForm;

/** Writes as JSON what is proposed to be done first. Shortfalls are rounded to four decimals. */
public final class ProposalDocument {

    private ProposalDocument() {}

    /**
     * Writes a proposal. It has the ids of gaps, which may be personal data.
     *
     * @param question what it was chosen from
     * @param proposal the proposal
     * @param more what more money would buy
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     */
    public static void write(ChoiceQuestion question, Proposal proposal, List<MoreMoney> more, OutputStream out)
            throws IOException {
        ResultText.write(ProposalForm.PROPOSAL, new ProposalForm.Shown(question.measure(), proposal, more), out);
    }
}
