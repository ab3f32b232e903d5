package org.kompetens.report;

import static j2html.TagCreator.p;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kompetens.calendar.CalendarBoard;
import org.kompetens.calendar.Occurrence;
import org.kompetens.calendar.OccurrenceSelection;
import org.kompetens.calendar.OccurrenceStatus;
import org.kompetens.calendar.PartyAt;
import org.kompetens.calendar.ProcessCalendar;
import org.kompetens.calendar.Status;
import org.kompetens.calendar.Step;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.picture.YearWheel;
import org.kompetens.report.DataTable.Row;

/** The year's wheel, and what is late. */
final class YearSection {

    private final CalendarBoard board;
    private final OccurrenceSelection selection;
    private final ProcessCalendar calendar;
    private final UnitTree tree;
    private final ReportText text;

    YearSection(CalendarBoard board, UnitId top, ReportText text) {
        this.board = board;
        this.selection = OccurrenceSelection.of(top);
        this.calendar = board.cycles().get(0).schedule().calendar();
        this.tree = board.cycles().get(0).schedule().organisation().tree();
        this.text = text;
    }

    ReportSection section() {
        List<OccurrenceStatus> all = board.statuses(selection).toList();
        List<OccurrenceStatus> late = all.stream()
                .filter(one -> one.status().kind() == Status.Kind.OVERDUE)
                .toList();
        String sentence = text.of("year.late", "late", late.size(), "all", all.size());
        List<DomContent> content = new ArrayList<>();
        content.add(p(sentence));
        if (!board.alive().isEmpty()) {
            content.add(Picture.inline(YearWheel.svg(board, selection, text.language())));
        }
        if (!late.isEmpty()) {
            DataTable table = new DataTable(text.of("year.table"), text.of("year.step"))
                    .words(text.of("unit"), text.of("year.deadline"), text.of("year.responsible"));
            late.forEach(one -> table.row(row(one.occurrence())));
            content.add(table.html());
        }
        return new ReportSection("year", text.of("year"), content);
    }

    private Row row(Occurrence occurrence) {
        return Row.of(calendar.step(occurrence.id().step())
                        .map(Step::labels)
                        .map(text::name)
                        .orElse(occurrence.id().step().value()))
                .about("unit", occurrence.id().unit().value())
                .words(unit(occurrence.id().unit()))
                .date(occurrence.deadline().toString())
                .words(occurrence.responsible().stream()
                        .map(this::party)
                        .distinct()
                        .collect(Collectors.joining(", ")));
    }

    private String unit(UnitId id) {
        return text.name(tree.unit(tree.indexOf(id)).labels());
    }

    private String party(PartyAt party) {
        return calendar.party(party.party())
                .map(known -> text.name(known.labels()))
                .orElse(party.party().value());
    }
}
