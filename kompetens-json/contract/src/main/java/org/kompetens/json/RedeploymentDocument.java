package org.kompetens.json;

import java.io.IOException;
import java.io.OutputStream;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.json.form.RedeploymentForm;
import org.kompetens.redeployment.Redeployment;
import org.kompetens.redeployment.RedeploymentQuestion;

/** Writes as JSON how those concerned stand in open roles. Shortfalls are rounded to four decimals; personal data. */
public final class RedeploymentDocument {

    private RedeploymentDocument() {}

    /**
     * The document of an analysis.
     *
     * @param analysis by which gaps were judged
     * @param question what ends, and what is open
     * @param redeployment the analysis
     * @return the document, still to be written
     */
    public static ResultToWrite of(GapAnalysis analysis, RedeploymentQuestion question, Redeployment redeployment) {
        return ResultToWrite.of(
                RedeploymentForm.REDEPLOYMENT, new RedeploymentForm.Shown(analysis, question.measure(), redeployment));
    }

    /**
     * Writes an analysis.
     *
     * @param analysis by which gaps were judged
     * @param question what ends, and what is open
     * @param redeployment the analysis
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     */
    public static void write(
            GapAnalysis analysis, RedeploymentQuestion question, Redeployment redeployment, OutputStream out)
            throws IOException {
        of(analysis, question, redeployment).write(out);
    }
}
