package org.kompetens.report;

import static j2html.TagCreator.figure;
import static j2html.TagCreator.rawHtml;

import j2html.tags.DomContent;

/** Pictures on a page. The library writes them, and whatever labels hold stands escaped in them. */
final class Picture {

    private Picture() {}

    /**
     * A picture as a part of the page, with the page's colours. On a narrow screen it stays readable, and is scrolled, by
     * keyboard too.
     */
    static DomContent inline(String svg) {
        return figure(rawHtml(svg)).withClass("picture").attr("tabindex", "0");
    }
}
