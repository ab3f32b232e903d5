package org.kompetens.json.form;

import static org.kompetens.json.form.IdMapForm.idMap;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.optional;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.PointerForm.POINTER;
import static org.kompetens.json.form.TextForm.TEXT;
import static org.kompetens.json.form.WholeForm.count;
import static org.kompetens.json.form.WholeForm.whole;
import static org.kompetens.json.form.WordForm.oneOf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.finding.Severity;
import org.kompetens.json.Location;
import org.kompetens.text.Language;

/** What was found in data. */
public final class FindingsForm {

    /**
     * A finding.
     *
     * @param finding what was found
     * @param location where in the document, if it is of one
     * @param file in which file, where several were read
     */
    public record Found(Finding finding, Optional<Location> location, Optional<String> file) {}

    /**
     * What was found.
     *
     * @param findings the findings that are listed
     * @param errors how many errors there are of each code, those included that are not listed
     * @param warnings how many warnings there are of each code, likewise
     * @param language the language of the messages
     */
    public record Listing(
            List<Found> findings, SortedMap<String, Long> errors, SortedMap<String, Long> warnings, Language language) {

        /** Copies the list. */
        public Listing {
            findings = List.copyOf(findings);
        }

        /**
         * Findings that are all listed, but for those for which one of them stands.
         *
         * @param findings the findings
         * @param language the language of the messages
         * @return the listing
         */
        public static Listing of(List<Found> findings, Language language) {
            Findings all = new Findings(findings.stream().map(Found::finding).toList());
            return new Listing(
                    findings, new Findings(all.errors()).counts(), new Findings(all.warnings()).counts(), language);
        }

        private static long sum(SortedMap<String, Long> counts) {
            return counts.values().stream().mapToLong(Long::longValue).sum();
        }

        private Map<String, Long> counts() {
            Map<String, Long> errorsFirst = new LinkedHashMap<>(errors);
            warnings.forEach((code, count) -> errorsFirst.merge(code, count, Math::addExact));
            return errorsFirst;
        }
    }

    /** One, in a language. */
    record One(Found found, Language language) {

        private List<String> sentences() {
            return found.finding().sentences(language);
        }

        Optional<String> whatToTry() {
            List<String> sentences = sentences();
            return sentences.size() < 2
                    ? Optional.empty()
                    : Optional.of(String.join(" ", sentences.subList(1, sentences.size())));
        }
    }

    static final WordForm<Language> LANGUAGE = oneOf(List.of(Language.values()), Language::tag);
    private static final WholeForm POSITION = whole(1, Long.MAX_VALUE);

    static final ResultForm<One> FINDING = ResultForm.of(
            "finding",
            List.of(
                    required(
                            Property.of("code", TEXT, "The rule that is broken; the same in all versions.")
                                    .example("\"unit.unknown-parent\""),
                            one -> one.found().finding().code()),
                    required(
                            Property.of("severity", oneOf(Severity.values()), "How serious it is."),
                            one -> one.found().finding().severity()),
                    optional(
                            Property.of("file", TEXT, "The file that it is in, where several were read.")
                                    .example("\"employees.jsonl\""),
                            one -> one.found().file()),
                    optional(
                            Property.of("line", POSITION, "The line in the text, from 1."),
                            one -> one.found().location().map(Location::line)),
                    optional(
                            Property.of("column", POSITION, "The column in the line, from 1."),
                            one -> one.found().location().map(location -> (long) location.column())),
                    required(
                            Property.of(
                                    "pointer",
                                    POINTER,
                                    "Where it is, as a JSON Pointer (RFC 6901); empty for the whole document."),
                            one -> one.found().finding().path().pointer()),
                    required(
                            Property.of("message", TEXT, "What is wrong.").example("\"There is no such unit.\""),
                            one -> one.sentences().get(0)),
                    optional(
                            Property.of("whatToTry", TEXT, "What to try.")
                                    .example("\"Correct the id, or add the unit.\""),
                            One::whatToTry)));

    /** A list of findings. */
    public static final ResultForm<Listing> FINDINGS = ResultForm.document(
            "findings",
            List.of(
                    required(Property.of("language", LANGUAGE, "The language of the messages."), Listing::language),
                    required(
                            Property.of(
                                    "errors",
                                    count(),
                                    "How many errors there are, those included that are not listed."),
                            listing -> Listing.sum(listing.errors())),
                    required(
                            Property.of(
                                    "warnings",
                                    count(),
                                    "How many warnings there are, those included that are not listed."),
                            listing -> Listing.sum(listing.warnings())),
                    required(
                            Property.of(
                                    "counts",
                                    idMap(RollupForm.CODE_OF_RULE, count()),
                                    "How many findings there are of each code, listed or not."),
                            Listing::counts),
                    required(
                            Property.of("findings", list(FINDING), "The findings that are listed."),
                            FINDING.each(listing -> listing.findings().stream()
                                    .map(found -> new One(found, listing.language()))
                                    .toList()))));

    private FindingsForm() {}
}
