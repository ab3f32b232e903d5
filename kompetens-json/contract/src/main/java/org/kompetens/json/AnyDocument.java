package org.kompetens.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kompetens.calendar.ProcessCalendar;
import org.kompetens.finding.Findings;
import org.kompetens.json.form.CalendarInPart;
import org.kompetens.json.form.DocumentType;
import org.kompetens.json.form.Documents;
import org.kompetens.json.form.Header;
import org.kompetens.json.form.InventoryForm;
import org.kompetens.json.form.PartsForm;
import org.kompetens.json.form.Place;
import org.kompetens.json.form.RequiredNames;
import org.kompetens.json.form.StaffingInPart;
import org.kompetens.json.form.StructureForm;
import org.kompetens.json.form.StructureInPart;
import org.kompetens.json.form.UncertainRules;
import org.kompetens.json.token.JsonLine;
import org.kompetens.json.token.JsonOut;
import org.kompetens.json.token.JsonValue;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.staffing.StaffingAssumptions;

/**
 * A document of any type, read by the form of its type and written again. The type is the one that the document says in
 * its property {@code document}; where it says none, the one whose properties it has.
 */
public final class AnyDocument {

    /** Each rule is of one type of document alone. */
    private static final Optional<UncertainRules> UNCERTAIN =
            Optional.of(StructureInPart.UNCERTAIN.and(CalendarInPart.UNCERTAIN).and(StaffingInPart.UNCERTAIN));

    private final DocumentType type;
    private final Content<?> content;

    private record Content<R>(PartsForm<?, R> form, R value) {

        void write(JsonOut json) throws IOException {
            form.write(value, json);
        }
    }

    private AnyDocument(DocumentType type, Content<?> content) {
        this.type = type;
        this.content = content;
    }

    /**
     * An inventory, to be written.
     *
     * @param inventory the organisation and its employees
     * @return the document
     */
    public static AnyDocument of(CompetenceInventory inventory) {
        return of(InventoryForm.INVENTORY, inventory);
    }

    /**
     * A structure, to be written.
     *
     * @param structure the organisation
     * @return the document
     */
    public static AnyDocument of(OrganisationStructure structure) {
        return of(StructureForm.STRUCTURE, structure);
    }

    private static <R> AnyDocument of(PartsForm<?, R> form, R value) {
        return new AnyDocument(Documents.find(form.name()).orElseThrow(), new Content<>(form, value));
    }

    /**
     * The types of documents.
     *
     * @return the words that the property {@code document} can have, and {@code employee}, which is one line of a file of
     *     JSON lines
     */
    public static List<String> types() {
        return Documents.ALL.stream().map(DocumentType::name).toList();
    }

    /**
     * Reads and checks a document.
     *
     * @param in the document in UTF-8, at most {@value Document#MAX_BYTES} bytes; not closed
     * @return the document, with all that is wrong in form and by the rules of the model; an employee without an
     *     organisation is checked in form alone
     * @throws IOException if it cannot be read for another reason than what stands in it
     */
    public static Document<AnyDocument> read(InputStream in) throws IOException {
        return read(in, Limits.STANDARD);
    }

    /**
     * Reads and checks a document within other limits.
     *
     * @param in the document in UTF-8, at most {@value Document#MAX_BYTES} bytes; not closed
     * @param limits what it may have at the most
     * @return the document, as {@link #read(InputStream)} gives it
     * @throws IOException if it cannot be read for another reason than what stands in it
     */
    public static Document<AnyDocument> read(InputStream in, Limits limits) throws IOException {
        byte[] bytes = in.readNBytes(Document.MAX_BYTES + 1);
        Document<AnyDocument> read = read(bytes, limits);
        boolean isInventory = read.value().isEmpty()
                && typeOf(bytes, limits)
                        .filter(InventoryForm.INVENTORY.name()::equals)
                        .isPresent();
        // Of an inventory whose form is wrong, each employee is checked for themselves.
        return isInventory
                ? new Document<>(
                        Optional.empty(),
                        InventoryDocument.read(new ByteArrayInputStream(bytes), limits)
                                .findings())
                : read;
    }

    private static Document<AnyDocument> read(byte[] bytes, Limits limits) throws IOException {
        return Document.read(new ByteArrayInputStream(bytes), limits, AnyDocument::read, AnyDocument::check, UNCERTAIN);
    }

    /**
     * The type of a document.
     *
     * @param text the document in UTF-8
     * @return its type, one of {@link #types}; empty where the text is no JSON object or of no type that there is
     */
    public static Optional<String> typeOf(byte[] text) {
        return typeOf(text, Limits.STANDARD);
    }

    private static Optional<String> typeOf(byte[] text, Limits limits) {
        return new DocumentText(text, 1, limits)
                .read(place -> typeOf(place.value()))
                .map(DocumentType::name);
    }

    private static Optional<DocumentType> typeOf(JsonValue document) {
        if (!document.is(JsonValue.Kind.OBJECT)) {
            return Optional.empty();
        }
        @Nullable JsonValue said = document.property(Header.DOCUMENT);
        if (said == null) {
            return byProperties(document);
        }
        return said.is(JsonValue.Kind.TEXT) ? Documents.find(said.text()) : Optional.empty();
    }

    /** The type that has most of the properties; of several, the one that misses fewest, and then the smallest. */
    private static Optional<DocumentType> byProperties(JsonValue document) {
        return Documents.ALL.stream()
                .filter(type -> given(type.form().names(), document) > 0)
                .min(Comparator.<DocumentType>comparingLong(
                                type -> -given(type.form().names(), document))
                        .thenComparing(type -> missing(type, document))
                        .thenComparing(type -> type.form().names().size()));
    }

    /** How many properties of those it has; what stands in all types of documents says nothing. */
    private static long given(List<String> names, JsonValue document) {
        return names.stream()
                .filter(name -> !Header.NAMES.contains(name) && document.property(name) != null)
                .count();
    }

    private static long missing(DocumentType type, JsonValue document) {
        List<String> required = RequiredNames.of(type.form());
        return required.stream()
                .filter(name -> !Header.NAMES.contains(name) && document.property(name) == null)
                .count();
    }

    private static Optional<AnyDocument> read(Place place) {
        if (!place.value().is(JsonValue.Kind.OBJECT)) {
            place.noteNoObject();
            return Optional.empty();
        }
        Optional<DocumentType> type = typeOf(place.value());
        if (type.isEmpty()) {
            Header.noteType(place, types());
        }
        return type.filter(of -> !Header.isTypeMissing(place, of.form()))
                .flatMap(of -> content(of.form(), place).map(content -> new AnyDocument(of, content)));
    }

    private static <R> Optional<Content<R>> content(PartsForm<?, R> form, Place place) {
        return form.read(place).map(value -> new Content<>(form, value));
    }

    private static Findings check(AnyDocument document) {
        Object value = document.content.value();
        if (value instanceof ProcessCalendar calendar) {
            return calendar.findings();
        }
        if (value instanceof OrganisationStructure structure) {
            return structure.findings();
        }
        if (value instanceof StaffingAssumptions assumptions) {
            return assumptions.findings();
        }
        return value instanceof CompetenceInventory inventory ? InventoryDocument.ofModel(inventory) : Findings.NONE;
    }

    /**
     * What it is of.
     *
     * @return one of {@link #types}
     */
    public String type() {
        return type.name();
    }

    /**
     * Writes it again, indented.
     *
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     */
    public void write(OutputStream out) throws IOException {
        try (JsonOut json = JsonLine.found().indented(out)) {
            content.write(json);
            json.endLine();
        }
    }

    /**
     * Writes it again in one line.
     *
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     */
    public void writeCompact(OutputStream out) throws IOException {
        try (JsonOut json = JsonLine.found().compact(out)) {
            content.write(json);
            json.endLine();
        }
    }

    /**
     * The organisation and its employees, where it is an inventory or a structure.
     *
     * @return the inventory; empty where it is of another type
     */
    public Optional<CompetenceInventory> inventory() {
        Object value = content.value();
        if (value instanceof OrganisationStructure structure) {
            return Optional.of(new CompetenceInventory(structure, List.of()));
        }
        return value instanceof CompetenceInventory inventory ? Optional.of(inventory) : Optional.empty();
    }

    /** What it is of; nothing of what stands in it. */
    @Override
    public String toString() {
        return "AnyDocument[type=" + type() + "]";
    }
}
