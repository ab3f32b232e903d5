package org.kompetens.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where the number of a ring stands on it: before the beginning of each run of arcs, where no arc is, or, if arcs leave no
 * room all round, on them. Arcs with too little room between them are one run. Its number has a sign where one of them is
 * late.
 */
final class WheelNumbers {

    /** How high a number is at most. */
    static final double HEIGHT = 12;

    /** How far the line on which digits stand is below their middle. */
    static final double HALF_A_DIGIT = 4.2;

    private static final double CHARACTER = 7;
    private static final double LOUD_CHARACTER = 8.4;
    private static final double BESIDE = 3;
    private static final double FULL = 360;

    private final String number;
    private final double radius;
    private final List<Run> arcs = new ArrayList<>();

    /** Of a ring whose middle is so far from the centre. */
    WheelNumbers(int number, double radius) {
        this.number = Integer.toString(number);
        this.radius = radius;
    }

    /** An arc between two angles, in degrees clockwise; the second is the greater, by 360 at most. */
    void add(double from, double to, boolean late) {
        arcs.add(new Run(from, to, late));
    }

    /** Where arcs are that leave no room for a number between them. */
    private record Run(double from, double to, boolean late) {

        /** With another that begins later. */
        Run with(Run other) {
            return new Run(from, Math.max(to, other.to), late || other.late);
        }

        Run onceRound() {
            return new Run(from + FULL, to + FULL, late);
        }
    }

    /**
     * A number in its place.
     *
     * @param text what it says
     * @param angle where its middle is
     * @param width how wide it is at most
     * @param late whether it is to be seen before others
     * @param onArc whether it stands on arcs
     */
    record Placed(String text, double angle, double width, boolean late, boolean onArc) {}

    /** The numbers, none of which overlaps another. */
    List<Placed> placed() {
        List<Run> runs = runs();
        if (runs.size() == 1 && runs.get(0).from() + FULL - runs.get(0).to() < room()) {
            Run all = runs.get(0);
            return List.of(placed(all, all.from() + room() / 2, true));
        }
        return runs.stream()
                .map(run -> placed(run, run.from() - room() / 2, false))
                .toList();
    }

    private Placed placed(Run run, double angle, boolean onArc) {
        String text = run.late() ? number + "!" : number;
        return new Placed(text, angle, text.length() * (run.late() ? LOUD_CHARACTER : CHARACTER), run.late(), onArc);
    }

    /** How many degrees a number takes, whatever it says, and what is left free beside it. */
    private double room() {
        double width = (number.length() + 1) * LOUD_CHARACTER + 2 * BESIDE;
        return StrictMath.toDegrees(width / radius);
    }

    private List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        for (Run arc :
                arcs.stream().sorted(Comparator.comparingDouble(Run::from)).toList()) {
            Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && arc.from() - last.to() < room()) {
                runs.set(runs.size() - 1, last.with(arc));
            } else {
                runs.add(arc);
            }
        }
        // The last may reach into the first, across the top.
        while (runs.size() > 1
                && runs.get(0).from() + FULL - runs.get(runs.size() - 1).to() < room()) {
            Run first = runs.remove(0);
            runs.set(runs.size() - 1, runs.get(runs.size() - 1).with(first.onceRound()));
        }
        return runs;
    }
}
