package org.kompetens.json;

import java.io.IOException;
import java.io.OutputStream;
import org.kompetens.evaluation.Evaluation;
import org.kompetens.json.form.EvaluationForm;
import org.kompetens.json.form.Named;
import org.kompetens.planning.Planning;

/** Writes as JSON the evaluation of a unit. No employee is named in it: what activities brought is summed. */
public final class EvaluationDocument {

    private EvaluationDocument() {}

    /**
     * The document of an evaluation.
     *
     * @param evaluation the evaluation
     * @param planning the plans that it is of, which say what everything is called
     * @return the document, still to be written
     */
    public static ResultToWrite of(Evaluation evaluation, Planning planning) {
        return ResultToWrite.of(EvaluationForm.EVALUATION, Named.in(planning, evaluation));
    }

    /**
     * Writes an evaluation.
     *
     * @param evaluation the evaluation
     * @param planning the plans that it is of, which say what everything is called
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     */
    public static void write(Evaluation evaluation, Planning planning, OutputStream out) throws IOException {
        of(evaluation, planning).write(out);
    }
}
