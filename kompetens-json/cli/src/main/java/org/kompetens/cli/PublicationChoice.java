package org.kompetens.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kompetens.json.Document;
import org.kompetens.json.PublishedRollupDocument;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.publication.EarlierPublication;
import org.kompetens.publication.PublicationSettings;
import org.kompetens.publication.PublishedRollup;
import org.kompetens.rollup.Rollup;
import picocli.CommandLine.Option;

/** Whether figures are made fit for showing outside, and how. */
final class PublicationChoice {

    /** About how many figures there are of each competence in each unit. */
    private static final long FIGURES = 6;

    @Option(
            names = "--publish",
            description = "show only what may be shown outside: figures about small groups are hidden, and whatever"
                    + " would let them be worked out")
    private boolean publish;

    @Option(
            names = "--threshold",
            paramLabel = "N",
            description = "with --publish: the smallest group that is shown, from 3; by default 5")
    private @Nullable Integer threshold;

    @Option(
            names = "--after",
            paramLabel = "FILE",
            description = "with --publish: what was published before, as JSON, so that the two together show no more;"
                    + " may be given several times")
    private List<Path> after = new ArrayList<>();

    private final List<EarlierPublication> earlier = new ArrayList<>();

    boolean isAsked() {
        return publish;
    }

    /** Reads what was published before, and notes what is wrong with it; false where anything is. */
    boolean readEarlier(Reading input, FindingPrinter printer) {
        if (!publish && (threshold != null || !after.isEmpty())) {
            throw input.wrongUsage("publish.not-asked");
        }
        if (threshold != null && threshold < PublicationSettings.LOWEST_THRESHOLD) {
            throw input.wrongUsage(
                    "publish.threshold", "least", PublicationSettings.LOWEST_THRESHOLD, "given", threshold);
        }
        boolean sound = true;
        for (Path file : after) {
            if (Reading.isStandardInput(file)) {
                throw input.wrongUsage("file.standard-input-once");
            }
            try (InputStream in = input.open(file)) {
                Document<EarlierPublication> document = PublishedRollupDocument.read(in);
                printer.add(file.toString(), document.findings());
                document.value().ifPresent(earlier::add);
                sound &= document.value().isPresent();
            } catch (IOException e) {
                throw Reading.cannotRead(file, e, input.language());
            }
        }
        return sound && printer.errors() == 0;
    }

    /** What may be shown of the unit and of those below it. */
    PublishedRollup publish(Rollup rollup, UnitId top, Reading input) {
        PublicationSettings settings = Optional.ofNullable(threshold)
                .map(PublicationSettings.DEFAULT::withThreshold)
                .orElse(PublicationSettings.DEFAULT)
                .withTop(top);
        UnitTree tree = rollup.analysis().organisation().tree();
        int first = tree.indexOf(top);
        long figures = FIGURES
                * (tree.subtreeEnd(first) - first)
                * rollup.at(top).competences().size();
        try {
            return input.withProgress(top.value(), figures, run -> PublishedRollup.of(rollup, settings, earlier, run));
        } catch (IllegalArgumentException e) {
            throw new InputException(ReportText.of("publish.too-many", input.language()));
        }
    }
}
