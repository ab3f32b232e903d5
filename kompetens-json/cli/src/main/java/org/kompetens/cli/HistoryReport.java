package org.kompetens.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.Held;
import org.kompetens.gap.HeldChange;
import org.kompetens.gap.HeldHistory;
import org.kompetens.gap.RequiredCompetence;
import org.kompetens.gap.RequirementChange;
import org.kompetens.gap.RequirementTimeline;
import org.kompetens.gap.Requirements;
import org.kompetens.horizon.Horizon;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.ResolvedRole;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;

/** What is required, and what was held, over time, for the head of a unit to read. */
final class HistoryReport {

    private final Organisation organisation;
    private final Wording wording;

    HistoryReport(Organisation organisation, Wording wording) {
        this.organisation = organisation;
        this.wording = wording;
    }

    void print(Requirements history, UnitId top, Collection<Employment> employments, PrintStream out) {
        UnitTree tree = organisation.tree();
        int first = tree.indexOf(top);
        out.println(wording.text(
                "history.head", "unit", wording.name(tree.unit(first).labels())));
        TextTable table = new TextTable(
                wording.text("history.role"),
                wording.text("history.from"),
                wording.text("history.level"),
                wording.text("history.weight"),
                wording.text("competence"));
        MergedMarks marks = new MergedMarks(wording);
        employments.stream()
                .map(one -> new RoleInUnit(
                        tree.indexOf(one.unit()), organisation.role(one.role()).orElseThrow()))
                .filter(role -> tree.isWithin(role.unit(), first))
                .sorted(Comparator.comparing(RoleInUnit::unit)
                        .thenComparing(role -> role.role().index()))
                .forEach(role -> add(role, history.of(role.role(), role.unit()), table, marks));
        if (table.isEmpty()) {
            out.println(wording.text("history.none"));
        }
        table.printUnder(wording.text("history.table"), out);
        marks.print(out);
    }

    private record RoleInUnit(int unit, ResolvedRole role) {}

    /** What is always required alike has no history. */
    private void add(RoleInUnit role, List<RequirementTimeline> history, TextTable table, MergedMarks marks) {
        String name = wording.name(organisation.tree().unit(role.unit()).labels()) + ": "
                + wording.name(role.role().role().labels());
        for (RequirementTimeline one : history) {
            List<RequirementChange> changes = one.changesOfContent();
            if (changes.size() > 1 || !isFromTheBeginning(changes.get(0))) {
                for (RequirementChange change : changes) {
                    table.add(
                            name,
                            isFromTheBeginning(change)
                                    ? wording.text("none")
                                    : change.date().toString(),
                            change.required()
                                    .map(RequiredCompetence::levelFrom)
                                    .map(from -> marks.mark(
                                            wording.level(one.competence(), from.level()),
                                            from.level().merged()))
                                    .orElse(wording.text("none")),
                            change.required()
                                    .map(required -> wording.number(required.weight()))
                                    .orElse(wording.text("none")),
                            name(one.competence()));
                    name = "";
                }
            }
        }
    }

    private static boolean isFromTheBeginning(RequirementChange change) {
        return change.date().equals(LocalDate.MIN);
    }

    /** Names persons: only where that is asked for. */
    void printPersons(Horizon horizon, UnitId unit, NamedPersons persons, PrintStream out) {
        UnitTree tree = organisation.tree();
        GapAnalysis analysis = horizon.at(horizon.knownOn());
        out.println(wording.text(
                "history.persons",
                "unit",
                wording.name(tree.unit(tree.indexOf(unit)).labels()),
                "known",
                horizon.knownOn()));
        TextTable table = new TextTable(
                wording.text("employee"),
                wording.text("date"),
                wording.text("cause"),
                wording.text("history.level"),
                wording.text("history.source"),
                wording.text("competence"));
        MergedMarks marks = new MergedMarks(wording);
        wording.printLeftOutOfRecords(persons.leftOut(one -> true), out);
        persons.kept().forEach(employee -> {
            HeldHistory history = HeldHistory.of(organisation, analysis.policy(), horizon.expected(employee));
            for (ResolvedCompetence competence : organisation.framework().competences()) {
                for (HeldChange change : history.steps(competence)) {
                    table.add(
                            employee.id().value(),
                            change.date().toString(),
                            wording.text("cause." + change.cause().name().toLowerCase(Locale.ROOT)),
                            marks.mark(level(competence, change.held()), isMerged(change.held())),
                            source(change.held()),
                            name(competence));
                }
            }
        });
        out.println();
        table.print(out);
        marks.print(out);
    }

    private static boolean isMerged(Held held) {
        return held.counting().filter(by -> by.level().merged()).isPresent();
    }

    private String level(ResolvedCompetence competence, Held held) {
        return switch (held.kind()) {
            case KNOWN ->
                wording.level(competence, held.assessment().orElseThrow().level());
            case EXPIRED -> wording.text("expired");
            case UNASSESSED -> wording.text("unassessed");
        };
    }

    private String source(Held held) {
        return held.counting()
                .map(by -> DisagreementsReport.source(by.assessment().source(), organisation, wording))
                .orElseGet(() -> wording.text("none"));
    }

    private String name(ResolvedCompetence competence) {
        return wording.name(competence.competence().labels());
    }
}
