package org.kompetens.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kompetens.coverage.Coverage;
import org.kompetens.json.Document;
import org.kompetens.json.EarlierPublicationDocument;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.planning.Planning;
import org.kompetens.publication.EarlierPublication;
import org.kompetens.publication.PublicationSettings;
import org.kompetens.publication.PublishedActivities;
import org.kompetens.publication.PublishedCoverage;
import org.kompetens.publication.PublishedRollup;
import org.kompetens.rollup.Rollup;
import picocli.CommandLine.Option;

/** Whether figures are made fit for showing outside, and how. */
final class PublicationChoice {

    /** About how many figures there are of each competence in each unit. */
    private static final long FIGURES = 6;

    @Option(
            names = "--publish",
            description = "show only what may be published: figures about small groups are hidden, and so is"
                    + " whatever would let them be worked out")
    private boolean publish;

    @Option(
            names = "--threshold",
            paramLabel = "N",
            description = "with --publish: the smallest group that is shown, from 3; by default 5")
    private @Nullable Integer threshold;

    @Option(
            names = "--width",
            paramLabel = "N",
            description = "with --publish: how far apart the values that a hidden number could have must be at least,"
                    + " from 2 to the threshold; by default 3")
    private @Nullable Integer width;

    @Option(
            names = "--levels",
            paramLabel = "N",
            description = "with --publish: how many levels below the unit are shown, from 0; by default all")
    private @Nullable Integer levels;

    @Option(
            names = "--hide-uniform",
            description = "with --publish: also hide groups of any size in which all are alike")
    private boolean hideUniform;

    @Option(
            names = "--guard-insiders",
            description = "with --publish: also hide what somebody could work out who knows a hidden number because"
                    + " nobody else is counted in it")
    private boolean guardInsiders;

    @Option(
            names = "--show-changes",
            description = "with --publish and --after: also show numbers that are fewer people more or less than the"
                    + " threshold, but not the same, as were shown of an earlier date; less is hidden, and whoever takes"
                    + " what has not changed to be the same can work out some of it")
    private boolean showChanges;

    @Option(
            names = "--after",
            paramLabel = "FILE",
            description = "with --publish: what was published before, as JSON, so that the two together reveal no"
                    + " more; may be given several times")
    private List<Path> after = new ArrayList<>();

    /** What was published before, by the file that it stands in. */
    private final Map<Path, EarlierPublication> earlier = new LinkedHashMap<>();

    boolean isAsked() {
        return publish;
    }

    /** What is for outside by itself need not be asked for; so many levels below the unit are shown by default. */
    void ask(int levelsByDefault) {
        publish = true;
        levels = levels == null ? Integer.valueOf(levelsByDefault) : levels;
    }

    /** Reads what was published before, and notes what is wrong with it; false where anything is. */
    boolean readEarlier(Reading input, FindingPrinter printer) {
        checkOptions(input);
        boolean sound = true;
        for (Path file : after) {
            if (Reading.isStandardInput(file)) {
                throw input.wrongUsage("file.standard-input-once");
            }
            try (InputStream in = input.open(file)) {
                Document<EarlierPublication> document = EarlierPublicationDocument.read(in);
                printer.add(file.toString(), document.findings());
                document.value().ifPresent(one -> earlier.put(file, one));
                sound &= document.value().isPresent();
            } catch (IOException e) {
                throw Reading.cannotRead(file, e, input.language());
            }
        }
        return sound && printer.errors() == 0;
    }

    private void checkOptions(Reading input) {
        if (!publish
                && (threshold != null
                        || width != null
                        || levels != null
                        || hideUniform
                        || guardInsiders
                        || showChanges
                        || !after.isEmpty())) {
            throw input.wrongUsage("publish.not-asked");
        }
        if (threshold != null && threshold < PublicationSettings.LOWEST_THRESHOLD) {
            throw input.wrongUsage(
                    "publish.threshold", "least", PublicationSettings.LOWEST_THRESHOLD, "given", threshold);
        }
        int most = threshold == null ? PublicationSettings.DEFAULT.threshold() : threshold;
        if (width != null && (width < PublicationSettings.LOWEST_WIDTH || width > most)) {
            throw input.wrongUsage(
                    "publish.width", "least", PublicationSettings.LOWEST_WIDTH, "most", most, "given", width);
        }
        if (levels != null && levels < 0) {
            throw input.wrongUsage("publish.levels", "given", levels);
        }
    }

    /** How figures of the unit and of those below it are made fit for showing. */
    PublicationSettings settings(UnitId top) {
        PublicationSettings settings = PublicationSettings.DEFAULT
                .withTop(top)
                .withUniformHidden(hideUniform)
                .withInsidersGuarded(guardInsiders)
                .withChangesGuarded(!showChanges);
        settings = threshold == null ? settings : settings.withThreshold(threshold);
        settings = width == null ? settings : settings.withWidth(width);
        return levels == null ? settings : settings.withDepth(levels);
    }

    /**
     * What may be shown of the unit and of those below it.
     *
     * @param warnings takes what is to be said of it on standard error
     */
    PublishedRollup publish(Rollup rollup, UnitId top, Reading input, Consumer<String> warnings) {
        earlier.forEach((file, one) -> checkFit(file, one.fitOf(rollup), input, warnings));
        PublicationSettings settings = settings(top);
        UnitTree tree = rollup.analysis().organisation().tree();
        int first = tree.indexOf(top);
        long figures = FIGURES
                * (tree.subtreeEnd(first) - first)
                * rollup.at(top).competences().size();
        PublishedRollup published = input.withProgress(
                top.value(), figures, run -> PublishedRollup.of(rollup, settings, List.copyOf(earlier.values()), run));
        if (published.settings().depth() < settings.depth()) {
            warnings.accept(ReportText.of(
                    "publish.fewer-levels",
                    input.language(),
                    "levels",
                    published.settings().depth()));
        }
        refuseUnproven(published.unproven().size(), input);
        int told = showChanges ? 0 : published.unprovenChanges().size();
        if (told > 0) {
            throw new InputException(ReportText.of("publish.told-changes", input.language(), "count", told));
        }
        int open = guardInsiders ? published.openToInsiders().size() : 0;
        if (open > 0) {
            warnings.accept(ReportText.of("publish.open-to-insiders", input.language(), "count", open));
        }
        return published;
    }

    /**
     * What may be shown of a coverage beside those figures, if what was published before showed who holds what as it is
     * now.
     *
     * @param warnings takes what is to be said of it on standard error
     */
    PublishedCoverage publish(Coverage coverage, PublishedRollup beside, Reading input, Consumer<String> warnings) {
        earlier.forEach((file, one) -> checkFit(file, one.fitOf(coverage), input, warnings));
        PublishedCoverage published = PublishedCoverage.of(coverage, beside);
        refuseUnproven(published.unproven().size(), input);
        return published;
    }

    /** What may be shown of plans beside those figures. */
    static PublishedActivities publish(Planning planning, PublishedRollup beside, Reading input) {
        PublishedActivities published = PublishedActivities.of(planning, beside);
        int unproven = published.unproven().size();
        if (unproven > 0) {
            throw new InputException(ReportText.of("publish.unproven-activities", input.language(), "count", unproven));
        }
        return published;
    }

    private void refuseUnproven(int unproven, Reading input) {
        if (unproven > 0) {
            String text = earlier.isEmpty() ? "publish.unproven" : "publish.unproven-after";
            throw new InputException(ReportText.of(text, input.language(), "count", unproven));
        }
    }

    private static void checkFit(Path file, EarlierPublication.Fit fit, Reading input, Consumer<String> warnings) {
        switch (fit) {
            case FITTING -> {}
            case UNITS_GONE -> warnings.accept(ReportText.of("publish.units-gone", input.language(), "file", file));
            case OTHER_NUMBERS ->
                throw new InputException(ReportText.of("publish.other-numbers", input.language(), "file", file));
            case OTHER_ORGANISATION ->
                throw new InputException(ReportText.of("publish.other-organisation", input.language(), "file", file));
        }
    }
}
