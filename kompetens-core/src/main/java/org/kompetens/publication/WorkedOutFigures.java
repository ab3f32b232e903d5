package org.kompetens.publication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.kompetens.competence.Dimension;
import org.kompetens.gap.OutcomeKind;

/**
 * What follows from the figures that are shown of one date, one sum at a time: of outcomes, of the competences of a dimension,
 * of the units below one to which nobody belongs alone. A whole and all parts but one tell that one, all parts the whole, and a
 * whole of nobody all its parts.
 */
@SuppressWarnings("EnumOrdinal") // Positions in sets that live no longer than the sums.
final class WorkedOutFigures {

    /** Of a figure that does not follow. */
    static final long UNKNOWN = -1;

    private static final int OUTCOMES = PublishedTables.COUNTED + 1;
    private static final int[] COUNTED_KINDS = IntStream.range(0, PublishedTables.COUNTED)
            .filter(kind -> OutcomeSums.isCounted(OutcomeKind.values()[kind]))
            .toArray();

    private final PublishedTables tables;
    private final List<List<Integer>> children;
    private final BitSet withoutOwn;
    private final List<List<Integer>> parts = new ArrayList<>();
    private final long[] values;
    private final Map<Integer, int[]> origins = new HashMap<>();

    /**
     * A number that follows.
     *
     * @param steps from which it follows at once
     */
    record Way(long value, Set<Integer> steps) {

        private Way plus(Way other, long sign) {
            Set<Integer> both = new LinkedHashSet<>(steps);
            both.addAll(other.steps);
            return new Way(value + sign * other.value, both);
        }
    }

    /**
     * Works it out.
     *
     * @param children of each unit those below it; empty where there are none or it is not known
     * @param withoutOwn the units to which nobody belongs alone
     * @param shown tells of each unit, subject and outcome what was shown
     */
    WorkedOutFigures(PublishedTables tables, List<List<Integer>> children, BitSet withoutOwn, Shown shown) {
        this.tables = tables;
        this.children = children;
        this.withoutOwn = withoutOwn;
        this.values = new long[tables.units().size() * tables.employed() * OUTCOMES];
        Arrays.fill(values, UNKNOWN);
        for (int subject = 0; subject < tables.employed(); subject++) {
            parts.add(parts(tables, subject));
        }
        for (int unit = 0; unit < tables.units().size(); unit++) {
            for (int subject = 0; subject < tables.employed(); subject++) {
                for (int outcome = 0; outcome < OUTCOMES; outcome++) {
                    values[index(unit, subject, outcome)] = shown.count(unit, subject, outcome);
                }
            }
        }
        boolean isMore = true;
        while (isMore) {
            isMore = workOut();
        }
    }

    /**
     * How a sum follows of what is left of a unit and a subject: outcome by outcome, or as what the others leave of all that count.
     *
     * @param kinds the outcomes that are added up; of several each counts in totals
     * @return empty where it does not follow
     */
    Optional<Way> way(FigureRest units, FigureRest subjects, BitSet kinds) {
        Optional<Way> sum = Optional.of(new Way(0, Set.of()));
        for (int kind = kinds.nextSetBit(0); kind >= 0; kind = kinds.nextSetBit(kind + 1)) {
            int of = kind;
            sum = sum.flatMap(some -> way(units, subjects, of).map(one -> some.plus(one, 1)));
        }
        if (sum.isPresent() || !isCounted(kinds)) {
            return sum;
        }
        Optional<Way> left = way(units, subjects, PublishedTables.COUNTED);
        for (int kind : COUNTED_KINDS) {
            if (!kinds.get(kind)) {
                left = left.flatMap(all -> way(units, subjects, kind).map(one -> all.plus(one, -1)));
            }
        }
        return left;
    }

    /** Whether a sum of outcomes follows of a unit and a subject. */
    boolean isKnown(int unit, int subject, BitSet kinds) {
        int first = index(unit, subject, 0);
        boolean areAll = kinds.stream().allMatch(kind -> values[first + kind] != UNKNOWN);
        return areAll
                || (isCounted(kinds)
                        && values[first + PublishedTables.COUNTED] != UNKNOWN
                        && IntStream.of(COUNTED_KINDS)
                                .allMatch(kind -> kinds.get(kind) || values[first + kind] != UNKNOWN));
    }

    private static boolean isCounted(BitSet kinds) {
        return kinds.stream().allMatch(kind -> OutcomeSums.isCounted(OutcomeKind.values()[kind]));
    }

    /** Of the whole and what it is without, of what is left, or of each part and what that is without. */
    private Optional<Way> way(FigureRest units, FigureRest subjects, int outcome) {
        List<Map<Integer, Integer>> ofSubjects = signed(subjects, true, true);
        List<Map<Integer, Integer>> ofUnits = signed(
                units, withoutOwn.get(units.whole()), units.divided().stream().allMatch(withoutOwn::get));
        for (Map<Integer, Integer> someUnits : ofUnits) {
            for (Map<Integer, Integer> someSubjects : ofSubjects) {
                Optional<Way> way = sum(someUnits, someSubjects, outcome);
                if (way.isPresent()) {
                    return way;
                }
            }
        }
        return Optional.empty();
    }

    /**
     * What is added up, and what is taken off.
     *
     * @param areParts whether the parts of the whole are all of it
     * @param areAllParts whether those of each of its parts that is divided are all of that, too
     */
    private static List<Map<Integer, Integer>> signed(FigureRest rest, boolean areParts, boolean areAllParts) {
        List<Map<Integer, Integer>> ways = new ArrayList<>();
        Map<Integer, Integer> whole = new LinkedHashMap<>();
        whole.put(rest.whole(), 1);
        rest.without().forEach(part -> whole.put(part, -1));
        ways.add(whole);
        if (areParts && !rest.without().isEmpty()) {
            ways.add(rest.partly());
        }
        if (areAllParts && !rest.without().isEmpty()) {
            Map<Integer, Integer> left = new LinkedHashMap<>();
            rest.left().forEach(part -> left.put(part, 1));
            ways.add(left);
        }
        return ways;
    }

    private Optional<Way> sum(Map<Integer, Integer> units, Map<Integer, Integer> subjects, int outcome) {
        long sum = 0;
        Set<Integer> steps = new LinkedHashSet<>();
        for (var unit : units.entrySet()) {
            for (var subject : subjects.entrySet()) {
                int step = index(unit.getKey(), subject.getKey(), outcome);
                if (values[step] == UNKNOWN) {
                    return Optional.empty();
                }
                sum += unit.getValue() * subject.getValue() * values[step];
                steps.add(step);
            }
        }
        return Optional.of(new Way(sum, steps));
    }

    /** What was shown. */
    interface Shown {

        /** How many, or {@link #UNKNOWN}. */
        long count(int unit, int subject, int outcome);
    }

    private static List<Integer> parts(PublishedTables tables, int subject) {
        List<Integer> parts = new ArrayList<>();
        if (subject == tables.allSubjects()) {
            for (Dimension dimension : Dimension.values()) {
                parts.add(tables.dimension(dimension));
            }
        } else if (subject >= tables.competences().size()) {
            for (int competence = 0; competence < tables.competences().size(); competence++) {
                Dimension dimension = tables.competences()
                        .get(competence)
                        .competence()
                        .competence()
                        .dimension();
                if (tables.dimension(dimension) == subject) {
                    parts.add(competence);
                }
            }
        }
        return parts;
    }

    private boolean workOut() {
        boolean isMore = false;
        for (int unit = 0; unit < tables.units().size(); unit++) {
            for (int subject = 0; subject < tables.employed(); subject++) {
                int u = unit;
                int s = subject;
                isMore |= relate(
                        index(u, s, PublishedTables.COUNTED),
                        IntStream.of(COUNTED_KINDS)
                                .map(kind -> index(u, s, kind))
                                .toArray(),
                        true);
                for (int outcome = 0; outcome < OUTCOMES; outcome++) {
                    int o = outcome;
                    if (subject >= tables.competences().size()) {
                        isMore |= relate(
                                index(u, s, o),
                                parts.get(s).stream()
                                        .mapToInt(part -> index(u, part, o))
                                        .toArray(),
                                true);
                    }
                    if (!children.get(unit).isEmpty()) {
                        isMore |= relate(
                                index(u, s, o),
                                children.get(u).stream()
                                        .mapToInt(child -> index(child, s, o))
                                        .toArray(),
                                withoutOwn.get(unit));
                    }
                }
            }
        }
        return isMore;
    }

    /** Works out of a whole and its parts what follows; if they are not all of it, only what follows from a whole of nobody. */
    private boolean relate(int whole, int[] all, boolean areAll) {
        int[] open = IntStream.of(all).filter(part -> values[part] == UNKNOWN).toArray();
        if (values[whole] == 0 && open.length > 0) {
            for (int part : open) {
                note(part, 0, new int[] {whole});
            }
            return true;
        }
        if (!areAll || (values[whole] == UNKNOWN) == (open.length > 0) || open.length > 1) {
            return false;
        }
        long sum = IntStream.of(all)
                .filter(part -> values[part] != UNKNOWN)
                .mapToLong(part -> values[part])
                .sum();
        if (open.length == 0) {
            note(whole, sum, all);
            return true;
        }
        int last = open[0];
        note(
                last,
                values[whole] - sum,
                IntStream.concat(IntStream.of(whole), IntStream.of(all).filter(part -> part != last))
                        .toArray());
        return true;
    }

    private void note(int index, long value, int[] from) {
        values[index] = Math.max(0, value);
        origins.put(index, from);
    }

    private int index(int unit, int subject, int outcome) {
        return (unit * tables.employed() + subject) * OUTCOMES + outcome;
    }

    /** The figures of the table that were shown and from which a number follows. */
    Set<Integer> figures(Way way) {
        Set<Integer> shown = new LinkedHashSet<>();
        Set<Integer> seen = new LinkedHashSet<>();
        way.steps().forEach(step -> addOrigins(step, shown, seen));
        return shown;
    }

    /** Of all competences the dimensions, of a dimension its competences. */
    List<Integer> partsOfSubject(int subject) {
        return parts.get(subject);
    }

    private void addOrigins(int index, Set<Integer> shown, Set<Integer> seen) {
        if (!seen.add(index)) {
            return;
        }
        int[] from = origins.get(index);
        if (from == null) {
            int row = index / OUTCOMES;
            shown.add(tables.cells().figure(row / tables.employed(), row % tables.employed(), index % OUTCOMES));
        } else {
            for (int one : from) {
                addOrigins(one, shown, seen);
            }
        }
    }
}
