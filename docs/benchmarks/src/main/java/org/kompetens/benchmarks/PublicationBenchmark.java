package org.kompetens.benchmarks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Dimension;
import org.kompetens.count.LongRun;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.Measure;
import org.kompetens.internal.disclosure.AlternativeCheck;
import org.kompetens.internal.disclosure.Axis;
import org.kompetens.internal.disclosure.FigureTable;
import org.kompetens.internal.disclosure.Hiding;
import org.kompetens.internal.disclosure.Pattern;
import org.kompetens.internal.disclosure.Protection;
import org.kompetens.internal.intake.Workers;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.publication.PublicationSettings;
import org.kompetens.publication.PublishedRollup;
import org.kompetens.rollup.CompetenceFigures;
import org.kompetens.rollup.Rollup;
import org.kompetens.testkit.nation.Nation;
import picocli.CommandLine.Command;

/**
 * What it takes to publish a municipality's figures, and how much is hidden; beside it the {@linkplain
 * GaussianSuppression method of Statistics Norway} on the same table, as it is, and with whatever more has to be hidden so
 * that what it hides passes the same audit.
 */
@Command(
        name = "PublicationBenchmark",
        description = "What it takes to publish 60 units x 60 competences of so many times 4 000 employees.")
public final class PublicationBenchmark extends Question {

    private static final int EMPLOYEES_EACH = 4_000;
    private static final int COST_OF_DIMENSION = 3;
    private static final int COST_OF_ALL = 6;
    private static final List<Dimension> DIMENSIONS = List.of(Dimension.values());
    private static final int THRESHOLD = 5;
    private static final int WIDTH = 3;
    private static final List<Measure> OUTCOMES =
            List.of(Measure.MET, Measure.SHORT, Measure.UNASSESSED, Measure.EXPIRED);

    PublicationBenchmark() {}

    /**
     * Runs.
     *
     * @param arguments how many times 4 000 employees, and runs
     */
    public static void main(String[] arguments) {
        main(new PublicationBenchmark(), arguments);
    }

    @Override
    void measure() throws Exception {
        SmallGroups groups = SmallGroups.of(municipalities() * EMPLOYEES_EACH, SEED);
        GapAnalysis analysis = GapAnalysis.of(groups.organisation(), Nation.AS_OF);
        Rollup rollup = groups.employees().stream().collect(Rollup.collector(analysis));
        Figures figures = new Figures(rollup);
        BitSet secret = figures.secret();
        print(
                "%,d employees, %,d figures that are shown or hidden, %,d of them of fewer than %d people",
                groups.employees().size(), figures.shown.cardinality(), secret.cardinality(), THRESHOLD);

        Measured publication = measured("publication: all rules, 1 thread");
        Measured onAll = measured("publication: all rules, all processors");
        Measured guarded = measured("publication: guarded against insiders, 1 thread");
        Measured hiding = measured("hiding in the table, 1 thread");
        Measured gaussian = measured("Gaussian elimination on the same table, 1 thread");
        BitSet[] found = new BitSet[2];
        rounds("publication", runs(), () -> {
            publication.run(() -> published(rollup, PublicationSettings.DEFAULT, 1));
            onAll.run(() -> published(
                    rollup, PublicationSettings.DEFAULT, Runtime.getRuntime().availableProcessors()));
            guarded.run(() -> published(rollup, PublicationSettings.DEFAULT.withInsidersGuarded(true), 1));
            hiding.run(() -> found[0] = figures.hidden(secret, new BitSet()));
            gaussian.run(() -> found[1] = figures.gaussian(secret));
        });
        BitSet smallWide = figures.hidden(secret, found[1]);
        BitSet allWide = figures.hidden(found[1], found[1]);
        printMeasured();
        PublishedRollup published = published(rollup, PublicationSettings.DEFAULT, 1);
        print(
                "publication: %d %% hidden, %d figures unproven",
                published.hiddenPercent(), published.unproven().size());
        print("hidden here:                                            %s", figures.told(found[0]));
        print("hidden by Gaussian elimination:                         %s", figures.told(found[1]));
        print("the same, so that each small figure is %d apart:         %s", WIDTH, figures.told(smallWide));
        print("the same, so that every hidden figure is:               %s", figures.told(allWide));
        print(
                "guarding against insiders takes %.1f of publication's time",
                guarded.processor() / publication.processor());
        print("Gaussian elimination takes %.2f of hiding's time", gaussian.processor() / hiding.processor());
    }

    private static PublishedRollup published(Rollup rollup, PublicationSettings settings, int threads) {
        return PublishedRollup.of(rollup, settings, List.of(), LongRun.onThreads(threads));
    }

    /** The cells of each unit by competence and outcome, with the sums that are shown. */
    private static final class Figures {

        private final int[][] unitChains;
        private final int[][] subjectChains;
        private final int[][] outcomeChains;
        private final FigureTable table;
        private final BitSet shown = new BitSet();

        Figures(Rollup rollup) {
            UnitTree tree = rollup.analysis().organisation().tree();
            List<Integer> lowest = IntStream.range(0, tree.size())
                    .filter(unit -> tree.children(unit).isEmpty())
                    .boxed()
                    .toList();
            unitChains = lowest.stream()
                    .map(unit ->
                            IntStream.iterate(unit, at -> at >= 0, tree::parent).toArray())
                    .toArray(int[][]::new);
            List<CompetenceFigures> competences = rollup.at(tree.unit(0).id()).competences();
            int dimensions = DIMENSIONS.size();
            subjectChains = new int[competences.size()][];
            Map<CompetenceId, Integer> numbers = new HashMap<>();
            for (CompetenceFigures one : competences) {
                int number = numbers.size();
                numbers.put(one.competence().id(), number);
                subjectChains[number] = new int[] {
                    number,
                    competences.size()
                            + DIMENSIONS.indexOf(one.competence().competence().dimension()),
                    competences.size() + dimensions
                };
            }
            outcomeChains = IntStream.range(0, OUTCOMES.size())
                    .mapToObj(outcome -> new int[] {outcome, OUTCOMES.size()})
                    .toArray(int[][]::new);
            table = new FigureTable(
                    new Axis(tree.size(), List.of(unitChains)),
                    new Axis(competences.size() + dimensions + 1, List.of(subjectChains)),
                    new Axis(OUTCOMES.size() + 1, List.of(outcomeChains)));
            for (int part = 0; part < lowest.size(); part++) {
                UnitId unit = tree.unit(lowest.get(part)).id();
                for (CompetenceFigures one : rollup.at(unit).competences()) {
                    for (int outcome = 0; outcome < OUTCOMES.size(); outcome++) {
                        int subject = Objects.requireNonNull(
                                numbers.get(one.competence().id()));
                        table.add(
                                part,
                                subject,
                                outcome,
                                one.amount(OUTCOMES.get(outcome)).count(),
                                0);
                    }
                }
            }
            for (int figure = 0; figure < table.size(); figure++) {
                if (table.count(table.figure(table.unit(figure), table.subject(figure), OUTCOMES.size())) > 0) {
                    shown.set(figure);
                }
            }
        }

        BitSet secret() {
            BitSet secret = new BitSet();
            shown.stream()
                    .filter(figure -> table.count(figure) > 0 && table.count(figure) < THRESHOLD)
                    .forEach(secret::set);
            return secret;
        }

        /** What is hidden so that nothing that must be hidden is known; what is hidden already costs nothing. */
        BitSet hidden(BitSet secret, BitSet already) {
            Protection protection = new Protection(table, WIDTH, 0);
            shown.stream()
                    .filter(figure -> !already.get(figure))
                    .forEach(figure -> protection.print(figure, cost(figure)));
            secret.stream().forEach(protection::protect);
            for (int unit = 0; unit < unitChains.length; unit++) {
                for (int subject = 0; subject < subjectChains.length; subject++) {
                    for (int outcome = 0; outcome < outcomeChains.length; outcome++) {
                        if (shown.get(table.figure(unitChains[unit][0], subject, outcome))) {
                            protection.allow(unit, subject, outcome);
                        }
                    }
                }
            }
            Pattern pattern = Hiding.of(protection, Workers.caller());
            check("audit", 0, AlternativeCheck.unproven(protection, pattern).cardinality());
            check("left open", 0, pattern.unprotected().cardinality());
            BitSet hidden = (BitSet) pattern.hidden().clone();
            hidden.or(already);
            return hidden;
        }

        /** A figure of the whole costs more than one of a part: as publications reckon it. */
        private long cost(int figure) {
            long size = 1L + Long.SIZE - Long.numberOfLeadingZeros(table.count(figure));
            int subject = table.subject(figure);
            int ofSubject = subject < subjectChains.length
                    ? 1
                    : subject == table.subjects().size() - 1 ? COST_OF_ALL : COST_OF_DIMENSION;
            int ofOutcome = table.outcome(figure) == OUTCOMES.size() ? 2 : 1;
            return (size * ofSubject * ofOutcome) << height(table.unit(figure));
        }

        private int height(int unit) {
            int height = 0;
            for (int[] chain : unitChains) {
                for (int above = 0; above < chain.length; above++) {
                    height = chain[above] == unit ? Math.max(height, above) : height;
                }
            }
            return height;
        }

        BitSet gaussian(BitSet secret) {
            List<List<Integer>> cells = new ArrayList<>();
            for (int figure = 0; figure < table.size(); figure++) {
                cells.add(new ArrayList<>());
            }
            int cell = 0;
            for (int[] units : unitChains) {
                for (int[] subjects : subjectChains) {
                    for (int[] outcomes : outcomeChains) {
                        if (shown.get(table.figure(units[0], subjects[0], outcomes[0]))) {
                            for (int unit : units) {
                                for (int subject : subjects) {
                                    for (int outcome : outcomes) {
                                        cells.get(table.figure(unit, subject, outcome))
                                                .add(cell);
                                    }
                                }
                            }
                            cell++;
                        }
                    }
                }
            }
            List<Integer> order = shown.stream()
                    .filter(figure -> !secret.get(figure))
                    .boxed()
                    .sorted(Comparator.comparing(this::cost).reversed())
                    .toList();
            return GaussianSuppression.hidden(
                    cell,
                    cells.stream()
                            .map(of -> of.stream().mapToInt(Integer::intValue).toArray())
                            .toArray(int[][]::new),
                    secret,
                    order);
        }

        String told(BitSet hidden) {
            return String.format(
                    "%,d figures, of %,d people, at a cost of %,d",
                    hidden.cardinality(),
                    hidden.stream().mapToLong(table::count).sum(),
                    hidden.stream().mapToLong(this::cost).sum());
        }
    }
}
