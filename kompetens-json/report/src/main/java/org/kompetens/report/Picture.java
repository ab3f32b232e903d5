package org.kompetens.report;

import static j2html.TagCreator.figure;
import static j2html.TagCreator.img;
import static j2html.TagCreator.rawHtml;

import j2html.tags.DomContent;
import j2html.tags.specialized.FigureTag;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Pictures on a page. The library writes them, and whatever labels hold stands escaped in them. */
final class Picture {

    private Picture() {}

    /** A picture as a part of the page, with the page's colours. */
    static DomContent inline(String svg) {
        return scrolling(figure(rawHtml(svg)).withClass("picture"));
    }

    /** A picture with a style of its own, which must not reach the page. */
    static DomContent apart(String svg, String description) {
        String data = Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
        return scrolling(
                figure(img().withSrc("data:image/svg+xml;base64," + data).withAlt(description))
                        .withClass("picture paper"));
    }

    /** On a narrow screen a picture stays readable, and is scrolled, by keyboard too. */
    private static DomContent scrolling(FigureTag figure) {
        return figure.attr("tabindex", "0");
    }
}
