package org.kompetens.report;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A page as a parser reads it. */
final class ReadPage {

    private final Document document;

    private ReadPage(Document document) {
        this.document = document;
    }

    /** Reads HTML or SVG that is well-formed. */
    static ReadPage of(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return new ReadPage(factory.newDocumentBuilder().parse(new InputSource(new StringReader(text))));
    }

    Element root() {
        return document.getDocumentElement();
    }

    String text() {
        return root().getTextContent();
    }

    List<Element> elements(String name) {
        return elements(root(), name);
    }

    /** The rows of one part of the page. */
    List<Element> rows(String section) {
        return elements(root(), "section").stream()
                .filter(one -> one.getAttribute("id").equals(section))
                .flatMap(one -> elements(one, "tr").stream())
                .filter(row -> !elements(row, "td").isEmpty())
                .toList();
    }

    /** What stands in the cell of a figure. */
    static String figure(Element row, String name) {
        return elements(row, "td").stream()
                .filter(cell -> cell.getAttribute("data-figure").equals(name))
                .map(Element::getTextContent)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no figure " + name));
    }

    static Predicate<Element> about(String what, String id) {
        return row -> row.getAttribute("data-" + what).equals(id);
    }

    private static List<Element> elements(Element within, String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = within.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }
}
