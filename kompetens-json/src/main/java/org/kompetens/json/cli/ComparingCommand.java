package org.kompetens.json.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.json.InventoryDocument;
import org.kompetens.organisation.Organisation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What the commands have in common that set one state beside another. */
@Command(
        exitCodeList = {
            "0:all is well; there may be warnings",
            "1:some records are wrong, and are left out of the figures",
            "2:wrong usage",
            "3:nothing shown: a structure has errors, or a file cannot be read"
        })
@SuppressWarnings("NullAway.Init") // picocli fills in what is annotated
abstract class ComparingCommand extends FiguresCommand {

    @Mixin
    private OtherInput other;

    /**
     * One of the two states.
     *
     * @param analysis organisation and date
     * @param document the document that was read
     * @param files where it came from, and the employees' file
     */
    record State(GapAnalysis analysis, InventoryDocument document, InventoryFiles files) {

        static State of(Organisation organisation, LocalDate asOf, InventoryDocument document, InventoryFiles files) {
            return new State(GapAnalysis.of(organisation, asOf), document, files);
        }

        /** Whether the other has the same lines, and besides them nobody. */
        boolean hasSameLines(State other) {
            return files.employees().equals(other.files.employees())
                    && (document == other.document
                            || (other.document.employees().isEmpty()
                                    && other.document.unreadableEmployees().isEmpty()));
        }
    }

    /** Counts, and makes the figures ready. */
    abstract Report report(State before, State after, FindingPrinter printer);

    /** Whether nothing but the date differs, so that what is wrong has been told of both states at once. */
    boolean isSameInput() {
        return !other.isOtherOrganisation() && !other.areOtherEmployees();
    }

    @Override
    final Optional<Report> report(FindingPrinter printer) {
        if (!other.isGiven()) {
            throw wrongUsage("compare.with-nothing");
        }
        InventoryFiles first = files();
        InventoryFiles second = other.files(first);
        InventoryDocument before = first.document(printer);
        InventoryDocument after = other.isOtherOrganisation() ? second.document(printer) : before;
        return before.organisation()
                .flatMap(was -> after.organisation()
                        .map(is -> report(
                                State.of(was, asOf(), before, first),
                                State.of(is, other.asOf(asOf()), after, second),
                                printer)));
    }
}
