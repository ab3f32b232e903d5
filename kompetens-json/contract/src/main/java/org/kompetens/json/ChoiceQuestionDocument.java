package org.kompetens.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.kompetens.choice.ChoiceQuestion;
import org.kompetens.json.form.ChoiceInPart;
import org.kompetens.json.form.ChoiceQuestionForm;
import org.kompetens.planning.Planning;

/** What is to be chosen from, and within what, as one JSON document. The ids of gaps may be personal data. */
public final class ChoiceQuestionDocument {

    private ChoiceQuestionDocument() {}

    /**
     * Reads a question and checks it.
     *
     * @param in the document in UTF-8, at most {@value Document#MAX_BYTES} bytes; it is not closed
     * @return the question, with all that is wrong with it
     * @throws IOException if it cannot be read for another reason than what stands in it
     */
    public static Document<ChoiceQuestion> read(InputStream in) throws IOException {
        return read(in, Limits.STANDARD);
    }

    /**
     * Reads a question within other limits and checks it, so far as it can be read: what only seems wrong for what cannot be is
     * not found.
     *
     * @param in the document in UTF-8, at most {@value Document#MAX_BYTES} bytes; it is not closed
     * @param limits what it may have at the most
     * @return the question, with all that is wrong with it
     * @throws IOException if it cannot be read for another reason than what stands in it
     */
    public static Document<ChoiceQuestion> read(InputStream in, Limits limits) throws IOException {
        return Document.read(
                in,
                limits,
                ChoiceQuestionForm.CHOICE_QUESTION::read,
                ChoiceQuestion::findings,
                Optional.of(ChoiceInPart.UNCERTAIN));
    }

    /**
     * Writes a question, which {@link #read} reads back as the same; what was refused while it was written down is not in it.
     *
     * @param question the question
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if a number in it is out of its bounds
     */
    public static void write(ChoiceQuestion question, OutputStream out) throws IOException {
        Document.write(ChoiceQuestionForm.CHOICE_QUESTION, question, out);
    }

    /**
     * The document of a question with what competences, activities and units are called beside their ids.
     *
     * @param planning the plans that the question was made of
     * @param question the question
     * @return the document, still to be written
     */
    public static ResultToWrite of(Planning planning, ChoiceQuestion question) {
        return ResultToWrite.of(ChoiceQuestionForm.named(planning), question);
    }

    /**
     * Writes a question with what competences, activities and units are called beside their ids, for a person to read.
     * {@link #read} reads it back as the same question.
     *
     * @param planning the plans that the question was made of
     * @param question the question
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if a number in it is out of its bounds
     */
    public static void write(Planning planning, ChoiceQuestion question, OutputStream out) throws IOException {
        of(planning, question).write(out);
    }
}
