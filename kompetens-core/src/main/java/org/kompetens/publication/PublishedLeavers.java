package org.kompetens.publication;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
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
    private final Protection protection;
    private Pattern pattern;

    private PublishedLeavers(LeaverTable table, PublicationSettings settings, int shown) {
        this.table = table;
        this.settings = settings;
        this.shown = shown;
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
        PublishedLeavers leavers = new PublishedLeavers(table, beside.settings(), units.size());
        BitSet hidden = new BitSet();
        for (int place = 0; place < table.cells().units().size(); place++) {
            hidden.set(
                    place,
                    place < units.size()
                            && beside.units().get(place).employed().shown().isEmpty());
            boolean isOfFew = place < units.size() && leavers.isSmall(units.allLeavers(place));
            leavers.protect(place, hidden.get(place) || isOfFew, units.employedAt(place));
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
            List<ForecastYear> years, long employed, PublicationSettings settings, Workers workers) {
        int all = years.size();
        List<int[]> chains = new ArrayList<>();
        for (int year = 0; year < all; year++) {
            chains.add(new int[] {year, all});
        }
        LeaverTable table = new LeaverTable(
                all + 1, chains, List.of(new int[] {KNOWN_EXITS, LEAVERS}, new int[] {RETIREMENTS, LEAVERS}, new int[] {
                    OTHER_EXITS, LEAVERS
                }));
        for (int year = 0; year < all; year++) {
            table.add(year, KNOWN_EXITS, years.get(year).flows().knownExits().total());
            table.add(year, RETIREMENTS, years.get(year).flows().retirements().total());
            table.add(year, OTHER_EXITS, years.get(year).flows().otherExits().total());
        }
        PublishedLeavers leavers = new PublishedLeavers(table, settings, all + 1);
        leavers.protection.know(table.figure(all, LEAVERS));
        for (int year = 0; year <= all; year++) {
            leavers.protection.know(table.figure(year, OTHER_EXITS));
            leavers.protect(year, false, employed);
        }
        leavers.hide(year -> year == all ? ALL_YEARS : 0, part -> true, workers);
        return leavers;
    }

    /**
     * Marks what nobody may know of a place, of all who are employed there. Those who leave for other reasons are worked out
     * from rates, and are nobody in particular; some may have been hired later, so that as many as are employed tell nothing.
     */
    private void protect(int place, boolean isHidden, long employed) {
        for (int outcome = 0; outcome < table.outcomes(); outcome++) {
            int figure = table.figure(place, outcome);
            long heads = table.heads(figure);
            long others = Math.multiplyExact(employed, Quantity.ONE_IN_BILLIONTHS) - heads;
            boolean isOfStaff = table.outcomes() == 1 || outcome == KNOWN_EXITS || outcome == RETIREMENTS;
            boolean isAllButFew = isSmall(others) || (others == 0 && settings.hidesUniform());
            boolean isOfFew = employed > 0 && employed < settings.threshold();
            boolean isSensitive = (outcome != OTHER_EXITS && isSmall(heads)) || (isOfStaff && heads > 0 && isAllButFew);
            if (!protection.isKnown(figure) && (isHidden || isOfFew || isSensitive)) {
                protection.protect(figure);
            }
        }
    }

    private boolean isSmall(long heads) {
        return heads > 0 && heads < settings.threshold() * Quantity.ONE_IN_BILLIONTHS;
    }

    private void hide(IntUnaryOperator height, IntPredicate canHaveLeavers, Workers workers) {
        int sum = table.outcomes() - 1;
        for (int place = 0; place < shown; place++) {
            for (int outcome = 0; outcome <= sum; outcome++) {
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
