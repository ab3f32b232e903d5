package org.kompetens.report;

import static j2html.TagCreator.p;

import j2html.tags.DomContent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kompetens.change.CellBridge;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.HeldLevel;
import org.kompetens.gap.Measure;
import org.kompetens.horizon.Bridge;
import org.kompetens.horizon.Cause;
import org.kompetens.horizon.UnitBridge;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.UnitId;
import org.kompetens.picture.BridgeChart;
import org.kompetens.report.DataTable.Row;
import org.kompetens.rollup.CellFigures;

/** What is known to change until a later date: what expires, and the whole bridge. */
final class HorizonSections {

    private static final int MOST_COMPETENCES = 12;

    private final Bridge bridge;
    private final UnitId top;
    private final UnitBridge of;
    private final ReportText text;

    HorizonSections(Bridge bridge, UnitId top, ReportText text) {
        this.bridge = bridge;
        this.top = top;
        this.of = bridge.at(top);
        this.text = text;
    }

    String sentence() {
        return text.of(
                "glance.bridge",
                "to",
                bridge.to(),
                "before",
                sum(CellBridge::before, Measure.MET),
                "after",
                sum(CellBridge::after, Measure.MET),
                "exits",
                text.change(sum(one -> one.part(Cause.EXIT), Measure.MET)),
                "expiries",
                text.change(sum(one -> one.part(Cause.EXPIRY), Measure.MET)));
    }

    private long sum(Function<CellBridge<Cause>, CellFigures> figures, Measure measure) {
        return of.competences().stream()
                .map(figures)
                .mapToLong(one -> one.amount(measure).count())
                .sum();
    }

    /** What expires; and of whom, where persons are to be named. */
    ReportSection expiry(List<Employee> named) {
        List<CellBridge<Cause>> expiring = of.competences().stream()
                .filter(one -> expired(one) > 0)
                .sorted(Comparator.comparing(HorizonSections::expired).reversed())
                .toList();
        List<DomContent> content = new ArrayList<>();
        if (expiring.isEmpty()) {
            content.add(p(text.of("expiry.none", "to", bridge.to())));
        } else {
            content.add(ReportSection.explanation(text.of("expiry.explain")));
            DataTable table = new DataTable(heading(), text.of("competence"))
                    .underItsTitle()
                    .numbers(text.of("expiry.count"));
            expiring.stream()
                    .limit(MOST_COMPETENCES)
                    .forEach(one -> table.row(Row.of(
                                    text.name(one.competence().competence().labels()))
                            .about("competence", one.competence().id().value())
                            .part(
                                    Optional.of(expired(one)),
                                    Optional.of(one.before().amount(Measure.MET).count()),
                                    "expiring",
                                    text)));
            content.add(table.html());
            if (expiring.size() > MOST_COMPETENCES) {
                content.add(
                        ReportSection.explanation(text.of("more", "shown", MOST_COMPETENCES, "all", expiring.size())));
            }
        }
        if (!named.isEmpty()) {
            DataTable persons = persons(named);
            if (!persons.isEmpty()) {
                content.add(persons.html());
            }
        }
        return new ReportSection("expiry", heading(), content);
    }

    private String heading() {
        return text.of("expiry", "to", bridge.to());
    }

    private static long expired(CellBridge<Cause> one) {
        return one.part(Cause.EXPIRY).amount(Measure.EXPIRED).count();
    }

    private DataTable persons(List<Employee> named) {
        GapAnalysis analysis = bridge.horizon().at(bridge.from());
        DataTable table = new DataTable(text.of("expiry.persons"), text.of("employee"))
                .words(text.of("expiry.until"), text.of("competence"));
        record Expiring(String employee, LocalDate until, String competence) {}
        named.stream()
                .flatMap(employee -> analysis.heldLevels(employee).stream()
                        .filter(held -> held.until()
                                .filter(until -> !until.isAfter(bridge.to()))
                                .isPresent())
                        .map((HeldLevel held) -> new Expiring(
                                employee.id().value(),
                                held.until().orElseThrow(),
                                text.name(held.competence().competence().labels()))))
                .sorted(Comparator.comparing(Expiring::until)
                        .thenComparing(Expiring::employee)
                        .thenComparing(Expiring::competence))
                .forEach(one -> table.row(
                        Row.of(one.employee()).date(one.until().toString()).words(one.competence())));
        return table;
    }

    /** The bridge as a picture and as a table. */
    ReportSection bridge() {
        DataTable table = new DataTable(text.of("bridge", "to", bridge.to()), text.of("bridge.part"))
                .underItsTitle()
                .numbers(
                        text.of("met"), text.of("short"), text.of("expired"), text.of("unassessed"), text.of("exempt"));
        table.row(row(bridge.from().toString(), "from", CellBridge::before, false));
        Stream.of(Cause.values())
                .filter(cause -> cause != Cause.REVISION || comesOf(cause))
                .forEach(cause -> {
                    String code = cause.name().toLowerCase(Locale.ROOT);
                    table.row(row(text.of("cause." + code), code, one -> one.part(cause), true));
                });
        table.row(row(bridge.to().toString(), "to", CellBridge::after, false));
        return new ReportSection(
                "bridge",
                text.of("bridge", "to", bridge.to()),
                List.of(
                        ReportSection.explanation(text.of(
                                "bridge.explain", "known", bridge.horizon().knownOn())),
                        Picture.inline(BridgeChart.svg(bridge, top, text.language())),
                        table.html()));
    }

    private boolean comesOf(Cause cause) {
        return of.competences().stream().anyMatch(one -> !one.part(cause).equals(CellFigures.NONE));
    }

    private Row row(String name, String code, Function<CellBridge<Cause>, CellFigures> figures, boolean isChange) {
        Row row = Row.of(name).about("part", code);
        Stream.of(Measure.MET, Measure.SHORT, Measure.EXPIRED, Measure.UNASSESSED, Measure.EXEMPT)
                .forEach(measure -> {
                    long count = sum(figures, measure);
                    row.number(
                            isChange ? text.change(count) : text.number(count),
                            measure.name().toLowerCase(Locale.ROOT));
                });
        return row;
    }
}
