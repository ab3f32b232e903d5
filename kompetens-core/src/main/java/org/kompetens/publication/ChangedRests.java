package org.kompetens.publication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kompetens.competence.Dimension;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.internal.disclosure.FigureTable;
import org.kompetens.internal.disclosure.Pattern;
import org.kompetens.internal.disclosure.Protection;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.rollup.Amount;

/**
 * What is left of a number when all is taken off it that is shown of its parts: of a unit the units below it that are hidden,
 * of a dimension its hidden competences, of all cells the hidden outcomes; and these together. Nobody prints a rest, but
 * anybody can work it out, of an earlier date and of now, and see that it is a few people more or less.
 */
final class ChangedRests {

    private static final long NOT_SHOWN = -1;
    private static final List<OutcomeKind> KINDS = List.of(OutcomeKind.values());

    /** How many outcomes count in totals. */
    private static final long COUNTED_KINDS = KINDS.stream()
            .filter(kind -> kind.standing() != OutcomeKind.Standing.WAIVED)
            .count();

    private final PublishedTables tables;
    private final FigureTable cells;
    private final PublicationSettings settings;

    /** Of each other date. */
    private final List<Then> dates = new ArrayList<>();

    /**
     * What was shown of another date.
     *
     * @param counts of each figure of the table; {@link #NOT_SHOWN} where it was not shown
     * @param children of each unit of the table those below it, where they are the same as they were; empty where not
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared, and changed by nobody.
    private record Then(long[] counts, List<List<Integer>> children) {}

    /** A unit or subject without some of its parts. */
    private record Rest(int whole, List<Integer> parts) {}

    /**
     * The rests of a table.
     *
     * @param rules tells what a figure is called
     */
    ChangedRests(PublishedTables tables, PublicationSettings settings, Earlier earlier, PublishedProtection rules) {
        this.tables = tables;
        this.cells = tables.cells();
        this.settings = settings;
        if (settings.guardsChanges()) {
            earlier.ofOtherDates().forEach(one -> dates.add(then(one, rules)));
        }
    }

    private Then then(EarlierPublication earlier, PublishedProtection rules) {
        long[] counts = new long[cells.size()];
        Arrays.fill(counts, NOT_SHOWN);
        List<List<Integer>> children = new ArrayList<>();
        for (int unit = 0; unit < tables.units().size(); unit++) {
            for (int subject = 0; subject < tables.employed(); subject++) {
                for (int outcome = 0; outcome <= PublishedTables.COUNTED; outcome++) {
                    Amount shown = earlier.shown().get(rules.name(unit, subject, outcome));
                    counts[cells.figure(unit, subject, outcome)] = shown == null ? NOT_SHOWN : shown.count();
                }
            }
            children.add(children(unit, earlier));
        }
        return new Then(counts, children);
    }

    private List<Integer> children(int unit, EarlierPublication earlier) {
        UnitTree tree = tables.tree();
        UnitId id = tables.units().get(unit).unit().id();
        List<UnitId> now = tree.children(tree.indexOf(id)).stream()
                .map(child -> tree.unit(child).id())
                .toList();
        long before = earlier.parents().values().stream().filter(id::equals).count();
        boolean isAsItWas = now.size() == before
                && now.stream().allMatch(child -> id.equals(earlier.parents().get(child)));
        return isAsItWas
                ? now.stream()
                        .mapToInt(tables::position)
                        .filter(position -> position >= 0)
                        .boxed()
                        .toList()
                : List.of();
    }

    /**
     * Protects a number of each rest that tells of a few people.
     *
     * @param pattern what is hidden so far
     * @return whether there is anything that was not protected yet
     */
    boolean protect(Protection protection, Pattern pattern) {
        boolean isMore = false;
        for (Then then : dates) {
            Shown shown = new Shown(then, protection, pattern);
            for (int unit = 0; unit < tables.units().size(); unit++) {
                for (int subject = 0; subject < tables.employed(); subject++) {
                    isMore |= shown.protectRestsOf(unit, subject);
                }
            }
        }
        return isMore;
    }

    /** What is shown now and was then. */
    private final class Shown {

        private final Then then;
        private final Protection protection;
        private final Pattern pattern;

        Shown(Then then, Protection protection, Pattern pattern) {
            this.then = then;
            this.protection = protection;
            this.pattern = pattern;
        }

        boolean protectRestsOf(int unit, int subject) {
            boolean isMore = false;
            for (Rest units : rests(unit, subject, true)) {
                for (Rest subjects : rests(unit, subject, false)) {
                    isMore |= protectRest(units, subjects);
                }
            }
            return isMore;
        }

        /** The unit, or the subject, itself; and without what is shown of its parts, which can be others for each outcome. */
        private Set<Rest> rests(int unit, int subject, boolean isOfUnits) {
            Set<Rest> rests = new LinkedHashSet<>();
            rests.add(new Rest(isOfUnits ? unit : subject, List.of()));
            for (int outcome = 0; outcome <= PublishedTables.COUNTED; outcome++) {
                if (isShown(unit, subject, outcome)) {
                    List<Integer> parts = new ArrayList<>();
                    if (isOfUnits) {
                        addUnits(unit, subject, outcome, parts);
                    } else {
                        addSubjects(unit, subject, outcome, parts);
                    }
                    rests.add(new Rest(isOfUnits ? unit : subject, parts));
                }
            }
            return rests;
        }

        private void addUnits(int unit, int subject, int outcome, List<Integer> parts) {
            for (int child : then.children().get(unit)) {
                if (isShown(child, subject, outcome)) {
                    parts.add(child);
                } else {
                    addUnits(child, subject, outcome, parts);
                }
            }
        }

        private void addSubjects(int unit, int subject, int outcome, List<Integer> parts) {
            for (int part : parts(subject)) {
                if (isShown(unit, part, outcome)) {
                    parts.add(part);
                } else {
                    addSubjects(unit, part, outcome, parts);
                }
            }
        }

        private boolean protectRest(Rest units, Rest subjects) {
            boolean isMore = false;
            List<Integer> known = new ArrayList<>();
            long changeOfKnown = 0;
            for (OutcomeKind kind : KINDS) {
                int outcome = KINDS.indexOf(kind);
                if (isKnown(units, subjects, outcome)) {
                    long change = change(units, subjects, outcome);
                    boolean isAlone =
                            units.parts().isEmpty() && subjects.parts().isEmpty();
                    isMore |= !isAlone
                            && settings.isSmall(Math.abs(change))
                            && protectOne(units, subjects, List.of(outcome));
                    if (kind.standing() != OutcomeKind.Standing.WAIVED) {
                        known.add(outcome);
                        changeOfKnown += change;
                    }
                }
            }
            boolean areSome = !known.isEmpty() && known.size() < COUNTED_KINDS;
            if (areSome && isKnown(units, subjects, PublishedTables.COUNTED)) {
                long change = change(units, subjects, PublishedTables.COUNTED) - changeOfKnown;
                known.add(PublishedTables.COUNTED);
                isMore |= settings.isSmall(Math.abs(change)) && protectOne(units, subjects, known);
            }
            return isMore;
        }

        private boolean isKnown(Rest units, Rest subjects, int outcome) {
            return all(units).stream()
                    .allMatch(unit -> all(subjects).stream().allMatch(subject -> isShown(unit, subject, outcome)));
        }

        private long change(Rest units, Rest subjects, int outcome) {
            long change = 0;
            for (int unit : all(units)) {
                for (int subject : all(subjects)) {
                    int figure = cells.figure(unit, subject, outcome);
                    boolean isLess = (unit == units.whole()) != (subject == subjects.whole());
                    long more = cells.count(figure) - then.counts()[figure];
                    change += isLess ? -more : more;
                }
            }
            return change;
        }

        /** Protects the largest of the numbers that is not known anyway; nothing if one of them is protected already. */
        private boolean protectOne(Rest units, Rest subjects, List<Integer> outcomes) {
            List<Integer> open = new ArrayList<>();
            for (int outcome : outcomes) {
                for (int unit : all(units)) {
                    for (int subject : all(subjects)) {
                        int figure = cells.figure(unit, subject, outcome);
                        if (protection.isSensitive(figure)) {
                            return false;
                        }
                        if (!protection.isKnown(figure)) {
                            open.add(figure);
                        }
                    }
                }
            }
            open.stream()
                    .max(Comparator.<Integer>comparingLong(cells::count).thenComparing(Comparator.naturalOrder()))
                    .ifPresent(protection::protect);
            return !open.isEmpty();
        }

        private boolean isShown(int unit, int subject, int outcome) {
            int figure = cells.figure(unit, subject, outcome);
            boolean isShownNow = protection.isKnown(figure)
                    || (protection.isPrinted(figure)
                            && !pattern.hidden().get(figure)
                            && !pattern.unprotected().get(figure));
            return isShownNow && then.counts()[figure] != NOT_SHOWN;
        }
    }

    private static List<Integer> all(Rest rest) {
        List<Integer> all = new ArrayList<>(List.of(rest.whole()));
        all.addAll(rest.parts());
        return all;
    }

    /** Of all competences the dimensions, of a dimension its competences. */
    private List<Integer> parts(int subject) {
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
}
