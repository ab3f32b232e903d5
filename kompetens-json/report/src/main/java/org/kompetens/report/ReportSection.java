package org.kompetens.report;

import static j2html.TagCreator.a;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;

import j2html.tags.DomContent;
import java.util.List;

/**
 * A part of a report under its own heading.
 *
 * @param id unlike that of any other part
 * @param heading the heading
 * @param content what stands below it
 */
record ReportSection(String id, String heading, List<DomContent> content) {

    /** Copies. */
    ReportSection {
        content = List.copyOf(content);
    }

    DomContent html() {
        return section(h2(heading).withId(id + "-heading"))
                .with(content)
                .withId(id)
                .attr("aria-labelledby", id + "-heading");
    }

    DomContent entry() {
        return li(a(heading).withHref("#" + id));
    }

    /** A paragraph that says how to read what follows. */
    static DomContent explanation(String words) {
        return p(words).withClass("explanation");
    }
}
