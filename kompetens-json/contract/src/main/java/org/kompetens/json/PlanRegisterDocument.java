package org.kompetens.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsException;
import org.kompetens.json.form.PlanRegisterForm;
import org.kompetens.json.form.PlansInPart;
import org.kompetens.organisation.Organisation;
import org.kompetens.planning.PlanRegister;

/** All that an organisation plans, as one JSON document. It may hold personal data: the plans of employees. */
public final class PlanRegisterDocument {

    private final Optional<PlanRegister> register;
    private final Optional<DocumentText> text;
    private final List<LocatedFinding> findings;

    private PlanRegisterDocument(
            Optional<PlanRegister> register, Optional<DocumentText> text, List<LocatedFinding> findings) {
        this.register = register;
        this.text = text;
        this.findings = new Document<>(register, findings).findings();
    }

    /**
     * Reads a register and checks its form. Whether what it names is there is seen with {@link #in}.
     *
     * @param in the document in UTF-8, at most {@value Document#MAX_BYTES} bytes; it is not closed
     * @return the document
     * @throws IOException if it cannot be read for another reason than what stands in it
     */
    public static PlanRegisterDocument read(InputStream in) throws IOException {
        return read(in, Limits.STANDARD);
    }

    /**
     * Reads a register within other limits and checks its form.
     *
     * @param in the document in UTF-8, at most {@value Document#MAX_BYTES} bytes; it is not closed
     * @param limits what it may have at the most
     * @return the document
     * @throws IOException if it cannot be read for another reason than what stands in it
     */
    public static PlanRegisterDocument read(InputStream in, Limits limits) throws IOException {
        byte[] bytes = in.readNBytes(Document.MAX_BYTES + 1);
        if (bytes.length > Document.MAX_BYTES) {
            Finding tooLarge =
                    Finding.of(DocumentRule.TOO_LARGE, FieldPath.ROOT).withValue("bytes", Document.MAX_BYTES);
            return new PlanRegisterDocument(
                    Optional.empty(), Optional.empty(), List.of(new LocatedFinding(new Location(1, 1), tooLarge)));
        }
        DocumentText text = new DocumentText(bytes, 1, limits);
        Optional<PlanRegister> read = text.read(PlanRegisterForm.PLAN_REGISTER::read);
        return new PlanRegisterDocument(read, Optional.of(text), text.findings());
    }

    /**
     * Checks the register against the organisation of which it is. Where its form is wrong, what can be read of it is checked
     * all the same: a value or an element of a list that cannot be read counts as left out, and what only that makes wrong is
     * not found.
     *
     * @param organisation the organisation
     * @return the same document with what does not fit together or into the organisation among its findings
     */
    public PlanRegisterDocument in(Organisation organisation) {
        List<LocatedFinding> all = new ArrayList<>(findings);
        Optional<Findings> ofModel = register.isPresent()
                ? register.map(read -> read.findings(organisation))
                : text.flatMap(read -> read.ofModelInPart(
                        PlanRegisterForm.PLAN_REGISTER::read,
                        readable -> readable.findings(organisation),
                        PlansInPart.UNCERTAIN));
        ofModel.ifPresent(found -> all.addAll(locate(found)));
        return new PlanRegisterDocument(register, text, all);
    }

    /**
     * Writes a register, which {@link #read} reads back as the same; what was refused while it was written down is not in it.
     *
     * @param register the register
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if there is something in it that has no form in JSON: a number of a measure with more
     *     than four decimals, or a year of more than four digits
     */
    public static void write(PlanRegister register, OutputStream out) throws IOException {
        Document.write(PlanRegisterForm.PLAN_REGISTER, register, out);
    }

    /**
     * What stands in the document.
     *
     * @return the register; empty where its form is wrong
     */
    public Optional<PlanRegister> register() {
        return register;
    }

    /**
     * What is wrong.
     *
     * @return the findings in the order of the document
     */
    public List<LocatedFinding> findings() {
        return findings;
    }

    /**
     * Where in the document something stands that was found later.
     *
     * @param later findings with paths from the register
     * @return the same with their places, in the order of the document
     */
    public List<LocatedFinding> locate(Findings later) {
        return text.map(read -> read.locate(later))
                .orElseThrow(() -> new IllegalStateException("a document that was too large has no places"));
    }

    /**
     * The register, where nothing in it is wrong.
     *
     * @return the register
     * @throws FindingsException if there is an error; it carries all findings
     */
    public PlanRegister orThrow() {
        return new Document<>(register, findings).orThrow();
    }
}
