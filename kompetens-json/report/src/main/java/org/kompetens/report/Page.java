package org.kompetens.report;

import static j2html.TagCreator.a;
import static j2html.TagCreator.body;
import static j2html.TagCreator.each;
import static j2html.TagCreator.footer;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.head;
import static j2html.TagCreator.header;
import static j2html.TagCreator.html;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.style;
import static j2html.TagCreator.title;
import static j2html.TagCreator.ul;

import j2html.Config;
import j2html.rendering.FlatHtml;
import j2html.tags.DomContent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A report as a page: its frame, its style, and its parts. */
final class Page {

    private static final String STYLE = read("report.css");

    /** Nothing is to be fetched, and nothing to be run. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private Page() {}

    private static String read(String name) {
        try (InputStream in = Objects.requireNonNull(Page.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page as HTML that is well-formed XML too. */
    static String write(
            ReportText text, String title, String forWhom, boolean onEveryPage, List<ReportSection> sections) {
        DomContent page = html(
                        head(
                                meta().withCharset("utf-8"),
                                meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                                meta().attr("http-equiv", "Content-Security-Policy")
                                        .withContent(POLICY),
                                meta().withName("color-scheme").withContent("light dark"),
                                title(title),
                                style().with(rawHtml(STYLE + onPaper(forWhom, onEveryPage)))),
                        body(
                                a(text.of("skip")).withHref("#content").withClass("skip"),
                                header(
                                        p(forWhom).withClass(onEveryPage ? "mark inside" : "mark"),
                                        h1(DataTable.name(title))),
                                nav(h2(text.of("contents")), ul(each(sections, ReportSection::entry)))
                                        .attr("aria-label", text.of("contents")),
                                main(each(sections, ReportSection::html))
                                        .withId("content")
                                        .attr("tabindex", "-1"),
                                footer(p(text.of("about.source")))))
                .withLang(text.language().tag());
        StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
        try {
            page.render(FlatHtml.into(out, Config.defaults().withEmptyTagsClosed(true)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.append('\n').toString();
    }

    /** What is for inside says so at the top of every sheet of paper. */
    private static String onPaper(String forWhom, boolean onEveryPage) {
        return onEveryPage
                ? "@page{@top-center{content:\"" + forWhom.replace("\"", "") + "\";font:600 9pt sans-serif}}"
                : "";
    }
}
