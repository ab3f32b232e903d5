package org.kompetens.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.kompetens.choice.ChoiceQuestion;
import org.kompetens.choice.MoreMoney;
import org.kompetens.choice.Proposal;
import org.kompetens.count.CountedRecords;
import org.kompetens.json.form.Named;
import org.kompetens.json.form.ProposalForm;
import org.kompetens.planning.Planning;

/** Writes as JSON what is proposed to be done first. Shortfalls are rounded to four decimals. */
public final class ProposalDocument {

    private ProposalDocument() {}

    /**
     * The document of a proposal. It has the ids of gaps, which may be personal data.
     *
     * @param question what it was chosen from
     * @param proposal the proposal
     * @param more what more money would buy
     * @return the document, still to be written
     * @throws IllegalArgumentException if it is a proposal to another question
     */
    public static ResultToWrite of(ChoiceQuestion question, Proposal proposal, List<MoreMoney> more) {
        return ResultToWrite.of(
                ProposalForm.PROPOSAL,
                Named.byIdAlone(new ProposalForm.Shown(question, proposal, more, Optional.empty())));
    }

    /**
     * Writes a proposal. It has the ids of gaps, which may be personal data.
     *
     * @param question what it was chosen from
     * @param proposal the proposal
     * @param more what more money would buy
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if it is a proposal to another question
     */
    public static void write(ChoiceQuestion question, Proposal proposal, List<MoreMoney> more, OutputStream out)
            throws IOException {
        of(question, proposal, more).write(out);
    }

    /**
     * The document of a proposal, with what activities and competences are called.
     *
     * @param planning the plans that the question was made of
     * @param question what it was chosen from
     * @param proposal the proposal
     * @param more what more money would buy
     * @param records what was counted of the records of which the question was made
     * @return the document, still to be written
     * @throws IllegalArgumentException if it is a proposal to another question
     */
    public static ResultToWrite of(
            Planning planning,
            ChoiceQuestion question,
            Proposal proposal,
            List<MoreMoney> more,
            CountedRecords records) {
        return ResultToWrite.of(
                ProposalForm.PROPOSAL,
                Named.in(planning, new ProposalForm.Shown(question, proposal, more, Optional.of(records))));
    }

    /**
     * Writes a proposal with what activities and competences are called.
     *
     * @param planning the plans that the question was made of
     * @param question what it was chosen from
     * @param proposal the proposal
     * @param more what more money would buy
     * @param records what was counted of the records of which the question was made
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if it is a proposal to another question
     */
    public static void write(
            Planning planning,
            ChoiceQuestion question,
            Proposal proposal,
            List<MoreMoney> more,
            CountedRecords records,
            OutputStream out)
            throws IOException {
        of(planning, question, proposal, more, records).write(out);
    }
}
