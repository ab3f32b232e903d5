package org.kompetens.publication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.kompetens.internal.disclosure.AlternativeCheck;
import org.kompetens.internal.disclosure.FigureTable;
import org.kompetens.internal.disclosure.Hiding;
import org.kompetens.internal.disclosure.Pattern;
import org.kompetens.internal.disclosure.Protection;
import org.kompetens.internal.intake.Workers;
import org.kompetens.staffing.ForecastYear;
import org.kompetens.staffing.Quantity;

/** Which numbers of those who leave are hidden, of units in all years or of one unit by year and cause. */
final class PublishedLeavers {

    static final int KNOWN_EXITS = 0;
    static final int RETIREMENTS = 1;
    static final int OTHER_EXITS = 2;
    static final int LEAVERS = 3;

    /** Known exits and retirements: printed nowhere, and what is left of all when those are taken off whom rates tell. */
    private static final int CERTAIN = 4;

    private static final int CAUSES = 5;

    /** Of units, all causes together alone. */
    static final int ALL_CAUSES = 0;

    /** One FTE: how far apart the values must be that a hidden sum of FTE could have. */
    private static final long FTE_WIDTH = 10_000;

    /** What hiding a figure costs: more of all causes together, and of each level up. */
    private static final long COST_OF_ALL_CAUSES = 3;

    /** Of the uppermost unit most, as without its sums no year may be shown. */
    private static final int HIGHEST_DOUBLING = 20;

    private static final int ALL_YEARS = 3;

    private final LeaverTable table;
    private final PublicationSettings settings;
    private final int shown;
    private final int printed;
    private final long[] employed;
    private final long[] persons;
    private final Protection protection;
    private Pattern pattern;

    /**
     * Nothing is protected yet.
     *
     * @param shown how many places are shown, the first ones
     * @param printed how many causes and sums of them are, the first ones, with the sum of all last
     * @param employed by place how many employments there are
     * @param persons by place how many are said to be employed there: those with two employments once
     */
    private PublishedLeavers(
            LeaverTable table, PublicationSettings settings, int shown, int printed, long[] employed, long[] persons) {
        this.table = table;
        this.settings = settings;
        this.shown = shown;
        this.printed = printed;
        this.employed = employed;
        this.persons = persons;
        this.protection = new Protection(table.cells(), settings.width(), FTE_WIDTH);
        if (settings.guardsInsiders()) {
            protection.fromInsiders();
        }
        this.pattern = new Pattern(new BitSet(), List.of(), new BitSet());
    }

    /**
     * Of units, in all years together and of all causes, by how many are employed in them. Whoever knows the rates knows how
     * many leave for other reasons, so that the number of all tells that of those who leave at a known date or retire.
     */
    static PublishedLeavers ofUnits(ForecastUnits units, PublishedRollup beside, Workers workers) {
        LeaverTable table = units.table();
        int places = table.cells().units().size();
        PublishedLeavers leavers = new PublishedLeavers(
                table,
                beside.settings(),
                units.size(),
                ALL_CAUSES + 1,
                IntStream.range(0, places).mapToLong(units::employedAt).toArray(),
                units.personsAsShown(beside));
        BitSet hidden = new BitSet();
        for (int place = 0; place < places; place++) {
            hidden.set(
                    place,
                    place < units.size()
                            && beside.units().get(place).employed().shown().isEmpty());
            boolean isOfFew = place < units.size() && leavers.isSmall(units.allLeavers(place));
            leavers.protect(place, hidden.get(place) || isOfFew);
        }
        leavers.hide(
                place -> place == 0 ? HIGHEST_DOUBLING : units.height(place),
                // Where it is hidden how many are employed, nobody knows that there are none.
                part -> units.employedAt(table.place(part)) > 0 || hidden.get(table.place(part)),
                workers);
        return leavers;
    }

    /** Of one unit by cause, year by year and in all years, where it is known how many leave in all. */
    static PublishedLeavers ofYears(
            List<ForecastYear> years, long employed, long persons, PublicationSettings settings, Workers workers) {
        int all = years.size();
        List<int[]> chains = new ArrayList<>();
        for (int year = 0; year < all; year++) {
            chains.add(new int[] {year, all});
        }
        LeaverTable table = new LeaverTable(
                all + 1,
                chains,
                CAUSES,
                List.of(
                        new int[] {KNOWN_EXITS, CERTAIN, LEAVERS},
                        new int[] {RETIREMENTS, CERTAIN, LEAVERS},
                        new int[] {OTHER_EXITS, LEAVERS}));
        for (int year = 0; year < all; year++) {
            table.add(year, KNOWN_EXITS, years.get(year).flows().knownExits().total());
            table.add(year, RETIREMENTS, years.get(year).flows().retirements().total());
            table.add(year, OTHER_EXITS, years.get(year).flows().otherExits().total());
        }
        PublishedLeavers leavers = new PublishedLeavers(
                table, settings, all + 1, LEAVERS + 1, filled(all + 1, employed), filled(all + 1, persons));
        leavers.protection.know(table.figure(all, LEAVERS));
        leavers.protection.know(table.figure(all, CERTAIN));
        for (int year = 0; year <= all; year++) {
            leavers.protection.know(table.figure(year, OTHER_EXITS));
            leavers.protect(year, false);
        }
        leavers.hide(year -> year == all ? ALL_YEARS : 0, part -> true, workers);
        return leavers;
    }

    private static long[] filled(int size, long value) {
        long[] all = new long[size];
        Arrays.fill(all, value);
        return all;
    }

    /**
     * Marks what nobody may know of a place. Those who leave for other reasons are worked out from rates, and are nobody in
     * particular; some may have been hired later, so that as many as are employed tell nothing.
     */
    private void protect(int place, boolean isHidden) {
        for (int outcome = 0; outcome < table.outcomes(); outcome++) {
            int figure = table.figure(place, outcome);
            if (!protection.isKnown(figure)
                    && (isHidden || isOfFew(employed[place], persons[place], outcome, table.heads(figure)))) {
                protection.protect(figure);
            }
        }
    }

    /**
     * Whether a number of those who leave, of all who are employed somewhere, tells of few people: as employments, which is how they
     * leave, or beside how many are said to be employed.
     */
    private boolean isOfFew(long employments, long people, int outcome, long heads) {
        return (employments > 0 && employments < settings.threshold())
                || (outcome != OTHER_EXITS && isSmall(heads))
                || (isOfStaff(outcome) && heads > 0 && (isAllButFew(employments, heads) || isAllButFew(people, heads)));
    }

    private boolean isAllButFew(long staff, long heads) {
        long others = Math.multiplyExact(staff, Quantity.ONE_IN_BILLIONTHS) - heads;
        return isSmall(others) || (others == 0 && settings.hidesUniform());
    }

    /** Whether it counts those alone who are employed today. */
    private boolean isOfStaff(int outcome) {
        return table.outcomes() == 1 || (outcome != OTHER_EXITS && outcome != LEAVERS);
    }

    private boolean isSmall(long heads) {
        return heads > 0 && heads < settings.threshold() * Quantity.ONE_IN_BILLIONTHS;
    }

    private void hide(IntUnaryOperator height, IntPredicate canHaveLeavers, Workers workers) {
        int sum = printed - 1;
        for (int place = 0; place < shown; place++) {
            for (int outcome = 0; outcome < printed; outcome++) {
                int figure = table.figure(place, outcome);
                long size =
                        1L + Long.SIZE - Long.numberOfLeadingZeros(table.cells().count(figure));
                long cost = outcome == sum ? COST_OF_ALL_CAUSES : 1;
                protection.print(figure, (cost * size) << Math.min(height.applyAsInt(place), HIGHEST_DOUBLING));
            }
        }
        FigureTable cells = table.cells();
        for (int part = 0; part < cells.units().parts(); part++) {
            for (int cause = 0; cause < cells.outcomes().parts(); cause++) {
                if (canHaveLeavers.test(part)) {
                    protection.allow(part, 0, cause);
                }
            }
        }
        pattern = Hiding.of(protection, workers);
        while (protectRests()) {
            pattern = Hiding.of(protection, workers);
        }
    }

    /**
     * Marks a number that would tell, taken off a sum with others that are shown, that few of those that are hidden
     * leave in all: in several years, or in several units; or one that tells by itself what is hidden. Whether there is any.
     */
    private boolean protectRests() {
        for (int place = 0; place < shown; place++) {
            for (int outcome = 0; outcome < table.outcomes(); outcome++) {
                boolean isKnown = isOfStaff(outcome) && isTold(place, outcome);
                boolean isOfFew = isKnown && isRestOfFew(place, outcome);
                if (isOfFew || (isKnown && tellsByAll(place))) {
                    OptionalInt taken = isOfFew ? leastTakenOff(place, outcome) : OptionalInt.empty();
                    int figure = table.figure(taken.orElse(place), outcome);
                    if (!protection.isKnown(figure) && !protection.isSensitive(figure)) {
                        protection.protect(figure);
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /**
     * Whether all who are employed somewhere leave, and a unit below is hidden: then all leave there, too, and how many are employed
     * there may be known.
     */
    private boolean tellsByAll(int place) {
        return table.outcomes() == 1
                && employed[place] > 0
                && (isAll(employed[place], place) || isAll(persons[place], place))
                && IntStream.range(0, table.parts())
                        .filter(part -> table.cells().units().isWithin(part, place))
                        .flatMap(part -> Arrays.stream(table.chain(part)).takeWhile(one -> one != place))
                        .anyMatch(one -> one < shown && isHidden(one, ALL_CAUSES));
    }

    private boolean isAll(long staff, int place) {
        return table.heads(table.figure(place, ALL_CAUSES)) == staff * Quantity.ONE_IN_BILLIONTHS;
    }

    /** What of a place is left when all is taken off it that is told of those within it. */
    private boolean isRestOfFew(int place, int outcome) {
        long heads = 0;
        long employments = 0;
        long people = 0;
        boolean isAll = true;
        boolean isAny = false;
        for (int part = 0; part < table.parts(); part++) {
            if (!table.cells().units().isWithin(part, place)) {
                continue;
            }
            if (toldWithin(part, place, outcome).isPresent()) {
                isAll = false;
            } else {
                isAny = true;
                heads += table.heads(table.figure(table.place(part), outcome));
                employments += employed[table.place(part)];
                people += persons[table.place(part)];
            }
        }
        return isAny
                && !isAll
                && isOfFew(Math.min(employments, employed[place]), Math.min(people, persons[place]), outcome, heads);
    }

    /** The place within another that a part is in and that is told; the one highest up. */
    private OptionalInt toldWithin(int part, int place, int outcome) {
        return Arrays.stream(table.chain(part))
                .takeWhile(one -> one != place)
                .filter(one -> isTold(one, outcome))
                .reduce((lower, higher) -> higher);
    }

    /** The place with the fewest of those that are taken off another one; empty if nobody leaves in any. */
    private OptionalInt leastTakenOff(int place, int outcome) {
        return IntStream.range(0, table.parts())
                .filter(part -> table.cells().units().isWithin(part, place))
                .flatMap(part -> toldWithin(part, place, outcome).stream())
                .distinct()
                .filter(one -> table.heads(table.figure(one, outcome)) > 0)
                .boxed()
                .min(Comparator.comparing((Integer one) -> table.heads(table.figure(one, outcome)))
                        .thenComparing(Comparator.naturalOrder()))
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    /** Whether anybody can tell a number: it is shown, or all who leave are, and those whom rates tell can be taken off. */
    private boolean isTold(int place, int outcome) {
        return place < shown && !isHidden(place, outcome == CERTAIN ? LEAVERS : outcome);
    }

    /** Whether a number is hidden. */
    boolean isHidden(int place, int outcome) {
        int figure = table.figure(place, outcome);
        return pattern.hidden().get(figure) || pattern.unprotected().get(figure);
    }

    /** The places of which a hidden number is not proven safe. */
    BitSet unproven() {
        BitSet places = new BitSet();
        AlternativeCheck.unproven(protection, pattern).stream()
                .map(figure -> table.cells().unit(figure))
                .filter(place -> place < shown)
                .forEach(places::set);
        return places;
    }
}
