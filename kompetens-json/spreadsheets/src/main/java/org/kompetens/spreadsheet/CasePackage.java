package org.kompetens.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.SortedMap;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.Dimension;
import org.kompetens.json.Document;
import org.kompetens.json.Limits;
import org.kompetens.json.token.JsonLine;
import org.kompetens.json.token.JsonTree;
import org.kompetens.json.token.JsonValue;
import org.kompetens.json.token.MalformedJsonException;
import org.kompetens.text.Language;

/**
 * Frameworks as packages of 1EdTech CASE 1 (CFPackage): a document, its items, their associations, and rubrics.
 *
 * <ul>
 *   <li>An item with children is a group, one without is a competence; where the type of an item is the name of a dimension,
 *       it is a competence of that, and its children are narrower ones.
 *   <li>{@code isChildOf} and {@code isPartOf} put groups into groups, competences into groups and narrower competences
 *       below broader ones; {@code isRelatedTo}, {@code exactMatchOf} and {@code precedes} are relations.
 *   <li>An item with a {@code statusEndDate} is retired then; {@code replacedBy} leads to its successors.
 *   <li>A rubric is a scale: its first criterion with levels has them. A criterion that names an item says that the item's
 *       scale is that of the rubric.
 *   <li>An id is the item's coding scheme where each item has one of its own, and its identifier otherwise.
 * </ul>
 *
 * What has no place on the other side is counted, by what it is.
 */
public final class CasePackage {

    private static final String MARK = "\uFEFF";

    private CasePackage() {}

    /**
     * Reads a package.
     *
     * @param in the package as JSON in UTF-8, alone or as the property {@code CFPackage} of an object; at most {@value Document#MAX_BYTES} bytes; not closed
     * @param dimension that of competences of which no type says another
     * @param language that of statements of which nothing says another
     * @return the framework, of which the findings are still to be looked at, and what has no place in it
     * @throws IOException if it cannot be read, or is no package
     */
    public static CaseImport read(InputStream in, Dimension dimension, Language language) throws IOException {
        byte[] bytes = in.readNBytes(Document.MAX_BYTES + 1);
        if (bytes.length > Document.MAX_BYTES) {
            throw new IOException("the package has more than " + Document.MAX_BYTES + " bytes");
        }
        return read(bytes, dimension, language);
    }

    /**
     * Reads a package from a workbook with the sheets {@code CF Doc}, {@code CF Item} and {@code CF Association}, as OpenSALT
     * writes it. It has no rubrics.
     *
     * @param workbook the open file
     * @param dimension that of competences of which no type says another
     * @param language that of statements of which nothing says another
     * @return the framework, of which the findings are still to be looked at, and what has no place in it
     * @throws IOException if it cannot be read, or has no sheet {@code CF Item}
     * @throws SpreadsheetException if it goes beyond the limits, or cannot be taken apart
     */
    public static CaseImport read(SpreadsheetFile workbook, Dimension dimension, Language language) throws IOException {
        if (!CaseWorkbook.isOne(workbook)) {
            throw new IOException("the workbook has no sheet CF Item");
        }
        return read(CaseWorkbook.json(workbook), dimension, language);
    }

    private static CaseImport read(byte[] bytes, Dimension dimension, Language language) throws IOException {
        String text = new String(bytes, UTF_8);
        try {
            JsonValue whole = JsonTree.readAll(
                    JsonLine.found().in(text.startsWith(MARK) ? text.substring(1) : text, Limits.STANDARD));
            JsonValue tree = unwrapped(whole);
            if (!hasItems(tree)) {
                throw new IOException("the document is no package of CASE: it has no CFItems that are a list");
            }
            return new CaseReader(tree, dimension, language.asTag()).read();
        } catch (MalformedJsonException e) {
            throw new IOException("the package is no JSON", e);
        }
    }

    private static boolean hasItems(JsonValue tree) {
        JsonValue items = tree.is(JsonValue.Kind.OBJECT) ? tree.property("CFItems") : null;
        return items != null && items.is(JsonValue.Kind.ARRAY);
    }

    /** Some services answer with an object that holds the package. */
    private static JsonValue unwrapped(JsonValue whole) {
        JsonValue inside = whole.is(JsonValue.Kind.OBJECT) ? whole.property("CFPackage") : null;
        return inside != null && inside.is(JsonValue.Kind.OBJECT) ? inside : whole;
    }

    /**
     * Writes a framework as a package.
     *
     * @param framework the framework
     * @param title what the framework is called
     * @param creator who answers for it
     * @param date when it was last changed
     * @param language in which language; a package has one
     * @param out where to; flushed, not closed
     * @return what has no place in a package: by what it is, how often
     * @throws IOException if it cannot be written
     */
    public static SortedMap<String, Long> write(
            CompetenceFramework framework,
            String title,
            String creator,
            LocalDate date,
            Language language,
            OutputStream out)
            throws IOException {
        return new CaseWriter(framework, title, creator, date, language).write(out);
    }
}
