package org.kompetens.staffing;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kompetens.internal.intake.Workers;
import org.kompetens.organisation.UnitTree;

/**
 * Carries places forward on many paths, and sums each path up the tree. Units come from the last to the first, so that all
 * below one are done before it, and only those above the ones at hand have to be kept.
 */
final class PathRun {

    private final UnitTree tree;
    private final int root;
    private final PathPlaces places;
    private final YearSteps steps;
    private final Simulation simulation;
    private final long[] names;
    private final long[] courses;
    private final int blocks;
    private final AtomicReferenceArray<@Nullable PathSums> sums;
    private final AtomicReferenceArray<long @Nullable []> percentiles;
    private final AtomicReferenceArray<Map<Integer, long[]>> linked;

    /**
     * Prepares.
     *
     * @param root the unit of which, and of all below which, figures are wanted
     * @param places the places of these units
     * @param names for each place of the forecast a number that follows from its names
     */
    PathRun(UnitTree tree, int root, PathPlaces places, YearSteps steps, Simulation simulation, long[] names) {
        this.tree = tree;
        this.root = root;
        this.places = places;
        this.steps = steps;
        this.simulation = simulation;
        this.names = names;
        this.courses = steps.courses().stream().mapToLong(KnownCourse::mixed).toArray();
        this.blocks = PathSums.blocks(simulation.paths());
        this.sums = new AtomicReferenceArray<>(places.units());
        this.percentiles = new AtomicReferenceArray<>(places.units());
        this.linked = new AtomicReferenceArray<>(blocks);
    }

    /** For each unit the percentiles of all figures, by {@link Percentiles#position}; null where there is nobody. */
    AtomicReferenceArray<long @Nullable []> run(Workers workers) {
        if (steps.areAnyLinked()) {
            each(blocks, workers.silently(), (block, paths) -> linked.set(block, paths.linked(block)));
        }
        int[] occupied = IntStream.iterate(places.units() - 1, unit -> unit >= 0, unit -> unit - 1)
                .filter(places::isOccupied)
                .toArray();
        workers.advance((long) (places.units() - occupied.length) * simulation.paths());
        for (int unit : occupied) {
            sums.set(unit, new PathSums(blocks, blocks + places.occupiedChildren(unit)));
        }
        each(Math.multiplyExact(occupied.length, blocks), workers, (item, paths) -> {
            int unit = occupied[item / blocks];
            int block = item % blocks;
            if (of(unit).add(block, values(unit, block, paths))) {
                finish(unit);
            }
            workers.advance(paths.size(block));
        });
        return percentiles;
    }

    /** One piece of the work. */
    private interface Piece {
        void run(int item, PathBlock paths);
    }

    private void each(int items, Workers workers, Piece piece) {
        AtomicInteger next = new AtomicInteger();
        workers.run(() -> {
            PathBlock paths =
                    new PathBlock(steps, new RandomDraw(simulation.seed(), names, courses), simulation.paths());
            for (int item = next.getAndIncrement(); item < items; item = next.getAndIncrement()) {
                piece.run(item, paths);
                workers.advance(0);
            }
        });
    }

    private long[] values(int unit, int block, PathBlock paths) {
        long[] values = paths.noughts();
        for (int i = places.start(unit); i < places.end(unit); i++) {
            int place = places.place(i);
            if (steps.isLinked(place)) {
                long[] together = linked.get(block).getOrDefault(place, new long[0]);
                for (int j = 0; j < together.length; j++) {
                    values[j] += together[j];
                }
            } else {
                paths.add(place, block, values);
            }
        }
        return values;
    }

    private PathSums of(int unit) {
        PathSums found = sums.get(unit);
        if (found == null) {
            throw new IllegalStateException("a unit is finished once");
        }
        return found;
    }

    /** Whoever adds the last that a unit awaits reads its percentiles, and goes on with the unit above. */
    private void finish(int unit) {
        boolean isLast = true;
        for (int current = unit; isLast; ) {
            PathSums own = of(current);
            percentiles.set(current, Percentiles.of(own, simulation.paths(), steps.years()));
            sums.set(current, null);
            if (current == 0) {
                return;
            }
            current = tree.parent(current + root) - root;
            isLast = of(current).addAll(own);
        }
    }
}
