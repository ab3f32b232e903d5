package org.kompetens.report;

import static j2html.TagCreator.p;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kompetens.gap.Measure;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.publication.PublishedAmount;
import org.kompetens.report.DataTable.Row;
import org.kompetens.report.UnitRow.CompetenceRow;

/** How units stand on the report's date: at a glance, in a heat map, where most is missing, and what is not known. */
final class StandingSections {

    /** How many competences a table names at most. */
    private static final int MOST_COMPETENCES = 12;

    private static final List<OutcomeKind> KINDS =
            List.of(OutcomeKind.MET, OutcomeKind.SHORT, OutcomeKind.EXPIRED, OutcomeKind.UNASSESSED);

    private final List<UnitRow> units;
    private final Shortfalls shortfalls;
    private final ReportText text;

    /** What falls short is counted in. */
    enum Shortfalls {
        PERSONS(Measure.PERSONS_SHORT),

        /** How many persons they are would tell of those with several, see what may be shown outside. */
        EMPLOYMENTS(Measure.SHORT);

        private final Measure measure;

        Shortfalls(Measure measure) {
            this.measure = measure;
        }

        private Optional<Long> of(CompetenceRow row) {
            return row.figures().count(measure);
        }

        private Optional<Long> all(CompetenceRow row) {
            return this == PERSONS
                    ? row.figures().count(Measure.PERSONS_REQUIRED)
                    : row.figures().required();
        }

        private String key(String beginning) {
            return beginning + "." + name().toLowerCase(Locale.ROOT);
        }
    }

    StandingSections(List<UnitRow> units, Shortfalls shortfalls, ReportText text) {
        this.units = units;
        this.shortfalls = shortfalls;
        this.text = text;
    }

    private UnitRow top() {
        return units.get(0);
    }

    /** Three sentences, of which the last may be of something else. */
    ReportSection glance(Optional<String> last) {
        return new ReportSection(
                "glance",
                text.of("glance"),
                Stream.of(stand(), missing(), last.orElseGet(this::leastKnown))
                        .map(sentence -> (DomContent) p(sentence).withClass("glance"))
                        .toList());
    }

    private String stand() {
        ShownFigures total = top().total();
        if (ShownFigures.isNone(total.required())) {
            return text.of("glance.nothing");
        }
        Optional<Long> met = total.count(Measure.MET);
        Optional<Long> fallingShort = total.count(Measure.SHORT);
        Optional<Long> unknown = total.unknown();
        Optional<Long> all = total.required();
        if (Stream.of(met, fallingShort, unknown, all).anyMatch(Optional::isEmpty)) {
            return text.of("glance.hidden");
        }
        return text.of(
                "glance.stand",
                "all",
                text.counted("glance.required", all.get()),
                "met",
                text.counted("glance.met", met.get()),
                "met-share",
                text.percent(met.get(), all.get()),
                "short",
                text.counted("glance.short", fallingShort.get()),
                "short-share",
                text.percent(fallingShort.get(), all.get()),
                "unknown",
                text.number(unknown),
                "unknown-share",
                text.percent(unknown.get(), all.get()));
    }

    private String missing() {
        if (top().missing().isEmpty()) {
            return text.of("glance.complete");
        }
        return shownFirst(top().missing(), shortfalls::of)
                .map(row -> mostOf("glance.missing", top().missing(), shortfalls::of, row)
                        + " "
                        + text.of(
                                shortfalls.key("glance.missing"),
                                "short",
                                text.number(shortfalls.of(row)),
                                "all",
                                text.number(shortfalls.all(row))))
                .orElseGet(() -> text.of("glance.missing.hidden"));
    }

    private String leastKnown() {
        if (top().leastKnown().isEmpty()) {
            return text.of("glance.all-known");
        }
        return shownFirst(top().leastKnown(), row -> row.figures().unknown())
                .map(row -> mostOf(
                                "glance.least-known",
                                top().leastKnown(),
                                of -> of.figures().unknown(),
                                row)
                        + " "
                        + text.of(
                                "glance.least-known.count",
                                "unknown",
                                text.number(row.figures().unknown()),
                                "all",
                                text.number(row.figures().required())))
                .orElseGet(() -> text.of("glance.least-known.hidden"));
    }

    /** Says of the first that is shown that it is the most: of all if nothing is hidden, or else of what is shown. */
    private String mostOf(
            String key, List<CompetenceRow> rows, Function<CompetenceRow, Optional<Long>> number, CompetenceRow first) {
        return text.of(isAnyHidden(rows, number) ? key + ".most-shown" : key + ".most", "competence", first.name());
    }

    /** The largest number that is shown; one that is hidden may be larger. */
    private static Optional<CompetenceRow> shownFirst(
            List<CompetenceRow> rows, Function<CompetenceRow, Optional<Long>> number) {
        return rows.stream().filter(row -> number.apply(row).isPresent()).findFirst();
    }

    /** Small and large numbers are hidden, so that any of those hidden may be the largest of all. */
    private static boolean isAnyHidden(List<CompetenceRow> rows, Function<CompetenceRow, Optional<Long>> number) {
        return rows.stream().anyMatch(row -> number.apply(row).isEmpty());
    }

    /** The units as pictures, and as a table of the same. */
    ReportSection tree(List<String> pictures) {
        List<DomContent> content = new ArrayList<>(List.of(ReportSection.explanation(text.of("tree.explain"))));
        pictures.forEach(svg -> content.add(Picture.inline(svg)));
        DataTable table = new DataTable(text.of("tree.table"), text.of("unit"))
                .numbers(text.of("persons"), text.of("cells"))
                .numbers(text.of("met"), text.of("short"), text.of("expired"), text.of("unassessed"));
        boolean isAnyLeftOut = units.stream().anyMatch(unit -> unit.leftOut() > 0);
        if (isAnyLeftOut) {
            table.numbers(text.of("left-out"));
        }
        for (UnitRow unit : units) {
            Row row = Row.of(unit.name(), unit.depth())
                    .about("unit", unit.id())
                    .number(text.number(unit.employed()), "persons")
                    .number(text.number(unit.total().required()), "required");
            for (OutcomeKind kind : KINDS) {
                row.part(
                        unit.total().count(kind.measure()),
                        unit.total().required(),
                        kind.name().toLowerCase(Locale.ROOT),
                        text);
            }
            if (isAnyLeftOut) {
                row.number(text.number(unit.leftOut()), "leftOut");
            }
            table.row(row);
        }
        content.add(table.html());
        return new ReportSection("tree", text.of("tree"), content);
    }

    /** Where most is missing: in the unit, and in each below it. */
    ReportSection missing(String explanation) {
        List<DomContent> content = new ArrayList<>(List.of(ReportSection.explanation(explanation)));
        if (top().missing().isEmpty()) {
            content.add(p(text.of("glance.complete")));
        } else {
            DataTable table = new DataTable(text.of("missing"), text.of("competence"))
                    .underItsTitle()
                    .numbers(text.of(shortfalls.key("missing")), text.of("missing.unknown"));
            top().missing().stream().limit(MOST_COMPETENCES).forEach(one -> table.row(row(one)));
            content.add(table.html());
            addMore(top().missing(), content);
        }
        if (units.size() > 1
                && units.stream().skip(1).anyMatch(unit -> !unit.missing().isEmpty())) {
            content.add(ofUnits().html());
        }
        return new ReportSection("missing", text.of("missing"), content);
    }

    private Row row(CompetenceRow one) {
        return Row.of(one.name())
                .about("competence", one.id())
                .part(shortfalls.of(one), shortfalls.all(one), shortfalls.measure.property(), text)
                .part(one.figures().unknown(), one.figures().required(), "unknown", text);
    }

    private DataTable ofUnits() {
        boolean isAnyHidden = units.stream().skip(1).anyMatch(unit -> isAnyHidden(unit.missing(), shortfalls::of));
        DataTable table = new DataTable(text.of(isAnyHidden ? "missing.units-shown" : "missing.units"), text.of("unit"))
                .words(text.of("competence"))
                .numbers(text.of(shortfalls.key("missing")), text.of("missing.unknown"));
        units.stream().skip(1).filter(unit -> !unit.missing().isEmpty()).forEach(unit -> table.row(most(unit)));
        return table;
    }

    private Row most(UnitRow unit) {
        Row row = Row.of(unit.name(), unit.depth() - 1).about("unit", unit.id());
        Optional<CompetenceRow> most = shownFirst(unit.missing(), shortfalls::of);
        most.ifPresent(one -> row.about("competence", one.id()));
        return row.words(most.map(CompetenceRow::name).orElse(PublishedAmount.HIDDEN_SIGN))
                .part(most.flatMap(shortfalls::of), most.flatMap(shortfalls::all), shortfalls.measure.property(), text)
                .part(
                        most.flatMap(one -> one.figures().unknown()),
                        most.flatMap(one -> one.figures().required()),
                        "unknown",
                        text);
    }

    /** What is not known, and why. */
    ReportSection notKnown() {
        List<DomContent> content = new ArrayList<>();
        if (top().leastKnown().isEmpty()) {
            content.add(p(text.of("not-known.none")));
        } else {
            content.add(ReportSection.explanation(text.of("not-known.explain")));
            DataTable table = new DataTable(text.of("not-known"), text.of("competence"))
                    .underItsTitle()
                    .numbers(text.of("unknown"), text.of("unassessed"), text.of("expired"));
            top().leastKnown().stream()
                    .limit(MOST_COMPETENCES)
                    .forEach(one -> table.row(Row.of(one.name())
                            .about("competence", one.id())
                            .part(one.figures().unknown(), one.figures().required(), "unknown", text)
                            .number(text.number(one.figures().count(Measure.UNASSESSED)), "unassessed")
                            .number(text.number(one.figures().count(Measure.EXPIRED)), "expired")));
            content.add(table.html());
            addMore(top().leastKnown(), content);
        }
        return new ReportSection("not-known", text.of("not-known"), content);
    }

    private void addMore(List<CompetenceRow> all, List<DomContent> content) {
        if (all.size() > MOST_COMPETENCES) {
            content.add(ReportSection.explanation(text.of("more", "shown", MOST_COMPETENCES, "all", all.size())));
        }
    }
}
