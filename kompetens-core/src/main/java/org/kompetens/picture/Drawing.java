package org.kompetens.picture;

import java.io.StringWriter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.kompetens.text.Language;

/** Writes a picture as SVG; coordinates are rounded to a tenth, so that they are alike everywhere. */
final class Drawing {

    /** No selector has a meaning outside of the picture, which may stand in the middle of a page. */
    private static final String STYLE = """
            .kompetens-picture { font-family: system-ui, "Segoe UI", Helvetica, Arial, sans-serif; font-size: 13px; max-width: 100%; height: auto }
            svg.kompetens-picture:root { color: #1b1b1b; background: #fff }
            .kompetens-picture text { fill: currentColor }
            .kompetens-picture .strong { font-weight: 600; font-size: 15px }
            .kompetens-picture .first-name { font-weight: 600 }
            .kompetens-picture .small { font-size: 12px }
            .kompetens-picture .end { text-anchor: end }
            .kompetens-picture .middle { text-anchor: middle }
            .kompetens-picture text.on-light { fill: #1b1b1b }
            .kompetens-picture text.on-dark { fill: #fff }
            .kompetens-picture .axis { stroke: currentColor; stroke-width: 1; fill: none }
            .kompetens-picture .link { stroke: currentColor; stroke-width: 1; stroke-dasharray: 3 3; fill: none }
            .kompetens-picture .hatching { stroke: #1b1b1b; stroke-width: 1; fill: none }
            .kompetens-picture .paper { fill: #fff; stroke: #1b1b1b; stroke-width: .75 }
            .kompetens-picture .nothing { fill: none; stroke: currentColor; stroke-width: .75; stroke-dasharray: 2 3 }
            .kompetens-picture .first, .kompetens-picture .second, .kompetens-picture .third, .kompetens-picture .fourth { stroke: currentColor; stroke-width: .75 }
            .kompetens-picture .first { fill: var(--kompetens-first, #2f5d8a) }
            .kompetens-picture .second { fill: var(--kompetens-second, #f0b775) }
            .kompetens-picture .third { fill: var(--kompetens-third, #9bbfdd) }
            .kompetens-picture .fourth { fill: var(--kompetens-fourth, #fff) }
            .kompetens-picture .share-1 { fill: #fff6ec; stroke: #8a7a68; stroke-width: .75 }
            .kompetens-picture .share-2 { fill: #fddcb5; stroke: #8a7a68; stroke-width: .75 }
            .kompetens-picture .share-3 { fill: #fbb061; stroke: #8a7a68; stroke-width: .75 }
            .kompetens-picture .share-4 { fill: #a8480b; stroke: #8a7a68; stroke-width: .75 }
            .kompetens-picture .share-5 { fill: #5c2404; stroke: #8a7a68; stroke-width: .75 }
            @media (prefers-color-scheme: dark) { svg.kompetens-picture:root { color: #ececec; background: #17191c } }
            """;

    private static final double HATCH = 5;

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    /**
     * Begins a picture.
     *
     * @param id unlike that of any other picture on a page
     */
    Drawing(String id, double width, double height, String title, String description, Language language) {
        try {
            // Of what else is on the class path, the picture does not depend.
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartElement("svg");
            attributes(
                    "xmlns",
                    "http://www.w3.org/2000/svg",
                    "class",
                    "kompetens-picture",
                    "viewBox",
                    "0 0 " + number(width) + " " + number(height),
                    "width",
                    number(width),
                    "height",
                    number(height),
                    "lang",
                    language.tag(),
                    "role",
                    "img",
                    "aria-labelledby",
                    id + "-title " + id + "-desc");
            line();
            element("title", title, "id", id + "-title");
            element("desc", description, "id", id + "-desc");
            element("style", STYLE);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Styles of one picture's own. Each selector begins with the class that all pictures have. */
    void style(String rules) {
        try {
            element("style", rules);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * A square that is repeated over areas whose style names it as their filling.
     *
     * @param path what is drawn in it, as SVG has it
     */
    void pattern(String id, double size, String kind, String path) {
        try {
            xml.writeStartElement("pattern");
            String side = number(size);
            attributes("id", id, "width", side, "height", side, "patternUnits", "userSpaceOnUse");
            path(kind, path);
            xml.writeEndElement();
            line();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Any line or area, as SVG has it. */
    void path(String kind, String path) {
        empty("path", "class", kind, "d", path);
    }

    /** An area. */
    void area(String kind, double x, double y, double width, double height) {
        empty("rect", "class", kind, "x", number(x), "y", number(y), "width", number(width), "height", number(height));
    }

    /** Diagonal lines over an area. */
    void hatch(double x, double y, double width, double height) {
        StringBuilder path = new StringBuilder();
        for (double sum = HATCH / 2; sum < width + height; sum += HATCH) {
            double left = Math.max(0, sum - height);
            double right = Math.min(width, sum);
            path.append(path.isEmpty() ? "M" : " M")
                    .append(number(x + left))
                    .append(' ')
                    .append(number(y + sum - left))
                    .append('L')
                    .append(number(x + right))
                    .append(' ')
                    .append(number(y + sum - right));
        }
        if (!path.isEmpty()) {
            path("hatching", path.toString());
        }
    }

    /** A straight line. */
    void line(String kind, double fromX, double fromY, double toX, double toY) {
        path(kind, "M" + number(fromX) + " " + number(fromY) + "L" + number(toX) + " " + number(toY));
    }

    /** A line of text; y is its base line. */
    void text(String kind, double x, double y, String words) {
        try {
            element("text", words, "class", kind, "x", number(x), "y", number(y));
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * A line of text, turned clockwise around a point by so many degrees.
     *
     * @param below how far its base line is below the point before it is turned
     */
    void turnedText(String kind, double x, double y, double degrees, double below, String words) {
        try {
            String turn = "rotate(" + number(degrees) + " " + number(x) + " " + number(y) + ")";
            element("text", words, "class", kind, "x", number(x), "y", number(y + below), "transform", turn);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends the picture. */
    String end() {
        try {
            xml.writeEndElement();
            line();
            xml.close();
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void element(String name, String words, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        attributes(attributes);
        xml.writeCharacters(inXml(words));
        xml.writeEndElement();
        line();
    }

    private void empty(String name, String... attributes) {
        try {
            xml.writeEmptyElement(name);
            attributes(attributes);
            line();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    /** Rounded to a tenth. */
    static String number(double value) {
        String rounded = String.format(Locale.ROOT, "%.1f", value);
        return rounded.endsWith(".0") ? rounded.substring(0, rounded.length() - 2) : rounded;
    }

    /** Control characters and halves of characters cannot stand in XML. */
    private static String inXml(String words) {
        StringBuilder sound = new StringBuilder();
        words.codePoints()
                .map(character -> isInXml(character) ? character : ' ')
                .forEach(sound::appendCodePoint);
        return sound.toString();
    }

    private static boolean isInXml(int character) {
        return (character >= ' ' || character == '\n')
                && Character.getType(character) != Character.SURROGATE
                && character != 0xFFFE
                && character != 0xFFFF;
    }
}
