package org.kompetens.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.json.form.RedeploymentQuestionForm;
import org.kompetens.redeployment.RedeploymentQuestion;

/** Which roles end, and which are open, as one JSON document. */
public final class RedeploymentQuestionDocument {

    private final Optional<RedeploymentQuestion> question;
    private final Optional<DocumentText> text;
    private final List<LocatedFinding> findings;

    private RedeploymentQuestionDocument(
            Optional<RedeploymentQuestion> question, Optional<DocumentText> text, List<LocatedFinding> findings) {
        this.question = question;
        this.text = text;
        this.findings = new Document<>(question, findings).findings();
    }

    /**
     * Reads a question and checks its form. Whether what it names is there is seen when it is answered.
     *
     * @param in the document in UTF-8, at most {@value Document#MAX_BYTES} bytes; it is not closed
     * @return the document
     * @throws IOException if it cannot be read for another reason than what stands in it
     */
    public static RedeploymentQuestionDocument read(InputStream in) throws IOException {
        return read(in, Limits.STANDARD);
    }

    /**
     * Reads a question within other limits and checks its form.
     *
     * @param in the document in UTF-8, at most {@value Document#MAX_BYTES} bytes; it is not closed
     * @param limits what it may have at the most
     * @return the document
     * @throws IOException if it cannot be read for another reason than what stands in it
     */
    public static RedeploymentQuestionDocument read(InputStream in, Limits limits) throws IOException {
        byte[] bytes = in.readNBytes(Document.MAX_BYTES + 1);
        if (bytes.length > Document.MAX_BYTES) {
            Finding tooLarge =
                    Finding.of(DocumentRule.TOO_LARGE, FieldPath.ROOT).withValue("bytes", Document.MAX_BYTES);
            return new RedeploymentQuestionDocument(
                    Optional.empty(), Optional.empty(), List.of(new LocatedFinding(new Location(1, 1), tooLarge)));
        }
        DocumentText text = new DocumentText(bytes, 1, limits);
        Optional<RedeploymentQuestion> read = text.read(RedeploymentQuestionForm.REDEPLOYMENT_QUESTION::read);
        return new RedeploymentQuestionDocument(read, Optional.of(text), text.findings());
    }

    /**
     * Writes a question, which {@link #read} reads back as the same.
     *
     * @param question the question
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if a number of positions is out of its bounds
     */
    public static void write(RedeploymentQuestion question, OutputStream out) throws IOException {
        Document.write(RedeploymentQuestionForm.REDEPLOYMENT_QUESTION, question, out);
    }

    /**
     * What stands in the document.
     *
     * @return the question; empty where its form is wrong
     */
    public Optional<RedeploymentQuestion> question() {
        return question;
    }

    /**
     * What is wrong with its form.
     *
     * @return the findings in the order of the document
     */
    public List<LocatedFinding> findings() {
        return findings;
    }

    /**
     * Where in the document something stands that was found later.
     *
     * @param later findings with paths from the question
     * @return the same with their places, in the order of the document
     */
    public List<LocatedFinding> locate(Findings later) {
        return text.map(read -> read.locate(later))
                .orElseThrow(() -> new IllegalStateException("a document that was too large has no places"));
    }
}
