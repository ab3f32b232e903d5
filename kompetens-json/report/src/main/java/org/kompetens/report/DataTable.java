package org.kompetens.report;

import static j2html.TagCreator.bdi;
import static j2html.TagCreator.caption;
import static j2html.TagCreator.div;
import static j2html.TagCreator.span;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import j2html.tags.specialized.TdTag;
import j2html.tags.specialized.TrTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A table with a caption, heads that say of what they are the heads, and a first column that names the rows. */
final class DataTable {

    private static final String SCOPE = "scope";
    private static final String NUMBER = "number";

    private final String title;
    private boolean isTitleShown = true;
    private final TrTag heads = tr();
    private final List<TrTag> rows = new ArrayList<>();

    DataTable(String title, String first) {
        this.title = title;
        heads.with(th(first).attr(SCOPE, "col"));
    }

    /** The title is that of the section above. */
    DataTable underItsTitle() {
        isTitleShown = false;
        return this;
    }

    /** A column of words. */
    DataTable words(String... names) {
        for (String name : names) {
            heads.with(th(name).attr(SCOPE, "col"));
        }
        return this;
    }

    /** A column of numbers. */
    DataTable numbers(String... names) {
        for (String name : names) {
            heads.with(th(name).attr(SCOPE, "col").withClass(NUMBER));
        }
        return this;
    }

    /** A row. */
    DataTable row(Row row) {
        rows.add(row.tag);
        return this;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** What is wider than the page can be scrolled by itself, by keyboard too. */
    DomContent html() {
        return div(table(caption(title).withCondClass(!isTitleShown, "heard"), thead(heads), tbody().with(rows)))
                .withClass("scroll")
                .attr("tabindex", "0")
                .attr("role", "group")
                .attr("aria-label", title);
    }

    /** Words that somebody wrote, in whatever direction they run. */
    static DomContent name(String words) {
        return bdi(words);
    }

    /** A row of a table. What its numbers are called in JSON stands beside them. */
    static final class Row {

        private final TrTag tag = tr();

        private Row() {}

        static Row of(String name) {
            Row row = new Row();
            row.tag.with(th(name(name)).attr(SCOPE, "row"));
            return row;
        }

        static Row ofDate(String date) {
            Row row = new Row();
            row.tag.with(th(date).attr(SCOPE, "row").withClass("date"));
            return row;
        }

        static Row of(String name, int indent) {
            Row row = new Row();
            row.tag.with(th(name(name)).attr(SCOPE, "row").withClass("indent-" + Math.min(indent, 6)));
            return row;
        }

        /** Notes what the row is of. */
        Row about(String what, String id) {
            tag.attr("data-" + what, id);
            return this;
        }

        Row words(String words) {
            tag.with(td(name(words)));
            return this;
        }

        /** Words that are not broken between lines, such as a date. */
        Row date(String words) {
            tag.with(td(words).withClass("date"));
            return this;
        }

        Row number(String words, String figure) {
            tag.with(numberCell(figure).withText(words));
            return this;
        }

        /** A part, its whole, and a bar beside the words; no bar if either is hidden. */
        Row part(Optional<Long> part, Optional<Long> whole, String figure, ReportText text) {
            TdTag cell = numberCell(figure);
            cell.with(text(text.part(part, whole)));
            part.ifPresent(some -> whole.filter(all -> all > 0)
                    .ifPresent(all -> cell.with(span(span().withStyle("width:" + percent(some, all) + "%"))
                            .withClass("bar")
                            .attr("aria-hidden", "true"))));
            tag.with(cell);
            return this;
        }

        private static TdTag numberCell(String figure) {
            return td().withClass(NUMBER).attr("data-figure", figure);
        }

        private static String percent(long part, long whole) {
            return String.format(Locale.ROOT, "%.1f", 100.0 * part / whole);
        }
    }
}
