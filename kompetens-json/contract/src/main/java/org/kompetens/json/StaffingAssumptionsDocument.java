package org.kompetens.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsException;
import org.kompetens.json.form.StaffingAssumptionsForm;
import org.kompetens.json.form.StaffingInPart;
import org.kompetens.organisation.Organisation;
import org.kompetens.staffing.Opening;
import org.kompetens.staffing.StaffingAssumptions;

/** What a forecast of staff is made of, beside an organisation and its employees, as one JSON document. */
public final class StaffingAssumptionsDocument {

    private final Optional<StaffingAssumptions> assumptions;
    private final Optional<DocumentText> text;
    private final List<LocatedFinding> findings;

    private StaffingAssumptionsDocument(
            Optional<StaffingAssumptions> assumptions, Optional<DocumentText> text, List<LocatedFinding> findings) {
        this.assumptions = assumptions;
        this.text = text;
        this.findings = new Document<>(assumptions, findings).findings();
    }

    /**
     * Reads and checks assumptions.
     *
     * @param in the document in UTF-8, at most {@value Document#MAX_BYTES} bytes; it is not closed
     * @return the document
     * @throws IOException if it cannot be read for another reason than what stands in it
     */
    public static StaffingAssumptionsDocument read(InputStream in) throws IOException {
        return read(in, Limits.STANDARD);
    }

    /**
     * Reads and checks assumptions within other limits.
     *
     * @param in the document in UTF-8, at most {@value Document#MAX_BYTES} bytes; it is not closed
     * @param limits what it may have at the most
     * @return the document
     * @throws IOException if it cannot be read for another reason than what stands in it
     */
    public static StaffingAssumptionsDocument read(InputStream in, Limits limits) throws IOException {
        byte[] bytes = in.readNBytes(Document.MAX_BYTES + 1);
        if (bytes.length > Document.MAX_BYTES) {
            Finding tooLarge =
                    Finding.of(DocumentRule.TOO_LARGE, FieldPath.ROOT).withValue("bytes", Document.MAX_BYTES);
            return new StaffingAssumptionsDocument(
                    Optional.empty(), Optional.empty(), List.of(new LocatedFinding(new Location(1, 1), tooLarge)));
        }
        DocumentText text = new DocumentText(bytes, 1, limits);
        Optional<StaffingAssumptions> read = text.read(StaffingAssumptionsForm.STAFFING_ASSUMPTIONS::read);
        List<LocatedFinding> findings = new ArrayList<>(text.findings());
        ofModel(read, text, StaffingAssumptions::findings).ifPresent(found -> findings.addAll(text.locate(found)));
        return new StaffingAssumptionsDocument(read, Optional.of(text), findings);
    }

    /**
     * Writes assumptions, which {@link #read} reads back as the same. Ages without people are left out of a population.
     *
     * @param assumptions the assumptions
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if there is something in them that has no form in JSON: a lever of a host's own, a
     *     number with more than four decimals, or demand that follows other demand in more than one step
     */
    public static void write(StaffingAssumptions assumptions, OutputStream out) throws IOException {
        Document.write(StaffingAssumptionsForm.STAFFING_ASSUMPTIONS, assumptions, out);
    }

    /**
     * What stands in the document.
     *
     * @return the assumptions; empty where their form is wrong
     */
    public Optional<StaffingAssumptions> assumptions() {
        return assumptions;
    }

    /**
     * What is wrong, in form and by {@link StaffingAssumptions#findings()}.
     *
     * @return the findings in the order of the document
     */
    public List<LocatedFinding> findings() {
        return findings;
    }

    /**
     * The same for another number of years than stands in the document.
     *
     * @param years from 1 to 30
     * @return the document with what is wrong for so many years
     * @throws FindingsException if the number of years is not from 1 to 30
     */
    public StaffingAssumptionsDocument withYears(int years) {
        if (assumptions.isEmpty()) {
            return this;
        }
        StaffingAssumptions before = assumptions.get();
        StaffingAssumptions after = before.withForecast(before.forecast().withYears(years));
        List<Finding> ofModel = before.findings().list();
        List<LocatedFinding> all = new ArrayList<>(findings.stream()
                .filter(located -> !ofModel.contains(located.finding()))
                .toList());
        all.addAll(locate(after.findings()));
        return new StaffingAssumptionsDocument(Optional.of(after), text, all);
    }

    /**
     * Checks the assumptions against the organisation that they are for; where their form is wrong, what can be read of them.
     *
     * @param organisation the organisation
     * @return the same document with units and roles that there are not among its findings
     */
    public StaffingAssumptionsDocument in(Organisation organisation) {
        return with(assumed -> assumed.unknownIn(organisation));
    }

    /**
     * Checks the assumptions against the organisation that they are for, the staff counted from its records, and the date.
     *
     * @param counted the staff, by whatever retirement policies
     * @return the same document with all that is wrong for this staff among its findings
     */
    public StaffingAssumptionsDocument in(Opening counted) {
        return with(assumed -> assumed.unknownIn(counted.organisation())
                .plus(assumed.findings(counted.asOf()).list())
                .plus(assumed.findings(counted).list()));
    }

    /** What is wrong with assumptions; where their form is wrong, with what can be read of them. */
    private static Optional<Findings> ofModel(
            Optional<StaffingAssumptions> read, DocumentText text, Function<StaffingAssumptions, Findings> check) {
        return read.isPresent()
                ? read.map(check)
                : text.ofModelInPart(
                        StaffingAssumptionsForm.STAFFING_ASSUMPTIONS::read, check, StaffingInPart.UNCERTAIN);
    }

    private StaffingAssumptionsDocument with(Function<StaffingAssumptions, Findings> check) {
        List<LocatedFinding> all = new ArrayList<>(findings);
        text.flatMap(read -> ofModel(assumptions, read, check)).ifPresent(found -> all.addAll(locate(found)));
        return new StaffingAssumptionsDocument(
                assumptions, text, all.stream().distinct().toList());
    }

    /**
     * Where in the document something stands that was found later, such as in making a forecast of it.
     *
     * @param later findings with paths from the assumptions
     * @return the same with their places, in the order of the document
     */
    public List<LocatedFinding> locate(Findings later) {
        return text.map(read -> read.locate(later))
                .orElseThrow(() -> new IllegalStateException("a document that was too large has no places"));
    }

    /**
     * The assumptions, where nothing in them is wrong.
     *
     * @return the assumptions
     * @throws FindingsException if there is an error; it carries all findings
     */
    public StaffingAssumptions orThrow() {
        return new Document<>(assumptions, findings).orThrow();
    }
}
