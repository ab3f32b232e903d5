package org.kompetens.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceId;
import org.kompetens.edition.ChangedCompetence;
import org.kompetens.edition.EditionComparison;
import org.kompetens.edition.RevisionProposal;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.Requirement;

/** What a newer edition of a framework would make of the one in use, for whoever confirms it. */
final class ReviseReport {

    private final Wording wording;

    ReviseReport(Wording wording) {
        this.wording = wording;
    }

    void print(OrganisationStructure inUse, EditionComparison compared, LocalDate date, PrintStream out) {
        int proposed = compared.proposals().size();
        int all = compared.unchanged() + compared.changed().size() + proposed;
        out.println(wording.text("revise.head", "date", date));
        out.println(wording.text(
                "revise.counts",
                "all",
                all,
                "same",
                compared.unchanged(),
                "changed",
                compared.changed().size(),
                "gone",
                proposed,
                "new",
                compared.added().size()));
        printProposals(inUse, compared, out);
        printChanged("revise.renamed", compared, ChangedCompetence::isRenamed, out);
        printChanged("revise.otherwise", compared, ChangedCompetence::countsOtherwise, out);
        printAdded(compared, out);
        if (proposed > 0) {
            out.println();
            out.println(wording.text("revise.confirm"));
        }
    }

    private void printProposals(OrganisationStructure inUse, EditionComparison compared, PrintStream out) {
        Map<CompetenceId, Competence> all = new HashMap<>();
        compared.added().forEach(one -> all.put(one.id(), one));
        inUse.framework().competences().forEach(one -> all.put(one.id(), one));
        Map<CompetenceId, Long> required = inUse.profiles().stream()
                .flatMap(profile -> profile.requirements().stream()
                        .map(Requirement::competence)
                        .distinct())
                .collect(Collectors.groupingBy(one -> one, Collectors.counting()));
        TextTable table = new TextTable(
                wording.text("competence"),
                wording.text("revise.id"),
                wording.text("revise.profiles"),
                wording.text("revise.becomes"),
                wording.text("revise.why"),
                wording.text("revise.successors"));
        for (RevisionProposal one : compared.proposals()) {
            CompetenceId id = one.revision().competence();
            String successors = one.revision().successors().stream()
                    .map(next -> name(all, next.competence()) + " (" + next.competence() + ")")
                    .collect(Collectors.joining("; "));
            table.add(
                    name(all, id),
                    id.value(),
                    wording.number(required.getOrDefault(id, 0L)),
                    wording.text("revise.kind." + one.kind().name().toLowerCase(Locale.ROOT)),
                    wording.text("revise.reason." + one.reason().name().toLowerCase(Locale.ROOT)),
                    successors.isEmpty()
                            ? wording.text("none")
                            : successors + (one.hasOpenLevels() ? " – " + wording.text("revise.open") : ""));
        }
        table.printUnder(wording.text("revise.proposed"), out);
    }

    private String name(Map<CompetenceId, Competence> all, CompetenceId id) {
        Competence competence = all.get(id);
        return competence == null ? id.value() : wording.name(competence.labels());
    }

    private void printChanged(
            String heading, EditionComparison compared, Predicate<ChangedCompetence> which, PrintStream out) {
        TextTable table =
                new TextTable(wording.text("revise.was"), wording.text("revise.is"), wording.text("revise.id"));
        compared.changed().stream()
                .filter(which)
                .forEach(one -> table.add(
                        wording.name(one.former().labels()),
                        wording.name(one.newer().labels()),
                        one.former().id().value()));
        table.printUnder(wording.text(heading), out);
    }

    /** Those that take nobody's place, as far as is proposed. */
    private void printAdded(EditionComparison compared, PrintStream out) {
        Set<CompetenceId> successors = new HashSet<>();
        compared.proposals()
                .forEach(one -> one.revision().successors().forEach(next -> successors.add(next.competence())));
        TextTable table = new TextTable(wording.text("competence"), wording.text("revise.id"));
        compared.added().stream()
                .filter(one -> !successors.contains(one.id()))
                .forEach(one -> table.add(wording.name(one.labels()), one.id().value()));
        table.printUnder(wording.text("revise.new"), out);
    }
}
