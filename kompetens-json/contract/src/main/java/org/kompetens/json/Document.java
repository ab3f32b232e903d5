package org.kompetens.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.json.form.Form;
import org.kompetens.json.form.Place;
import org.kompetens.json.form.UncertainRules;
import org.kompetens.json.token.JsonLine;
import org.kompetens.json.token.JsonOut;

/**
 * What was read from one JSON document, and all that is wrong with it.
 *
 * @param value what stands in it; empty where its form is wrong
 * @param findings what is wrong, in form and by the rules of the model, in the order of the document
 * @param <T> what such a document holds
 */
public record Document<T>(Optional<T> value, List<LocatedFinding> findings) {

    /** The most bytes a document can have. */
    public static final int MAX_BYTES = 1 << 26;

    /** Sorts and copies. */
    public Document {
        findings = findings.stream()
                .sorted(Comparator.comparing(LocatedFinding::location).thenComparing(LocatedFinding::finding))
                .toList();
    }

    /** Reads a document of which the form is all that is checked, or whose model says nothing where the form is wrong. */
    static <T> Document<T> read(
            InputStream in, Limits limits, Function<Place, Optional<T>> form, Function<T, Findings> check)
            throws IOException {
        return read(in, limits, form, check, Optional.empty());
    }

    /** Reads a document whose model is checked so far as it can be read: all but what is uncertain then. */
    static <T> Document<T> read(
            InputStream in,
            Limits limits,
            Function<Place, Optional<T>> form,
            Function<T, Findings> check,
            Optional<UncertainRules> uncertain)
            throws IOException {
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            Finding tooLarge =
                    Finding.of(DocumentRule.TOO_LARGE, FieldPath.ROOT).withValue("bytes", MAX_BYTES);
            return new Document<>(Optional.empty(), List.of(new LocatedFinding(new Location(1, 1), tooLarge)));
        }
        DocumentText text = new DocumentText(bytes, 1, limits);
        Optional<T> value = text.read(form);
        List<LocatedFinding> findings = new ArrayList<>(text.findings());
        Optional<Findings> ofModel = value.isPresent()
                ? value.map(check)
                : uncertain.flatMap(rules -> text.ofModelInPart(form, check, rules));
        ofModel.ifPresent(found -> findings.addAll(text.locate(found)));
        return new Document<>(value, findings);
    }

    static <T> void write(Form<T> form, T value, OutputStream out) throws IOException {
        try (JsonOut json = JsonLine.found().indented(out)) {
            form.write(value, json);
            json.endLine();
        }
    }

    /**
     * What stands in the document, where nothing in it is wrong.
     *
     * @return the value
     * @throws LocatedFindingsException if there is an error; it carries all findings
     */
    public T orThrow() {
        LocatedFindingsException.orNone(findings);
        return value.orElseThrow();
    }
}
