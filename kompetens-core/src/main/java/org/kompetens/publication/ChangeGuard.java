package org.kompetens.publication;

import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.kompetens.internal.disclosure.FigureTable;
import org.kompetens.internal.disclosure.Pattern;
import org.kompetens.internal.disclosure.Protection;
import org.kompetens.organisation.FteSum;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Amount;
import org.kompetens.rollup.Headcount;

/**
 * What single figures of a roll-up tell together with those that were shown of other dates: of units that were moved, and of a
 * few people. What several of them tell together is {@link ChangedRests}.
 */
final class ChangeGuard {

    private final PublishedTables tables;
    private final PublicationSettings settings;
    private final Earlier earlier;
    private final MovedUnits moved;
    private final PublishedProtection rules;

    /**
     * Guards what is published.
     *
     * @param rules tells what a figure is called
     */
    ChangeGuard(PublishedTables tables, PublicationSettings settings, Earlier earlier, PublishedProtection rules) {
        this.tables = tables;
        this.settings = settings;
        this.earlier = earlier;
        this.moved = new MovedUnits(tables.tree(), earlier.ofOtherDates());
        this.rules = rules;
    }

    /**
     * Protects what would tell, with the numbers of an earlier date, what is hidden: of a {@linkplain MovedUnits moved} unit, and
     * of what a unit is without one that has left it, or with one that has come. A number that is the same as then tells
     * nothing of what has moved, unless several have: then they are alike.
     *
     * @param pattern what is hidden so far
     * @return whether there is anything that was not protected yet
     */
    boolean protectTellers(Protection protection, Pattern pattern) {
        boolean isMore = false;
        for (int unit = 0; unit < tables.units().size(); unit++) {
            // Where nobody is any more, all have gone whom its number was shown of then, and no more is told.
            Set<UnitId> told = isEmpty(unit) ? Set.of() : moved.toldBy(id(unit));
            for (UnitId one : told) {
                for (int figure : figures(unit)) {
                    FigureName name = rules.name(figure);
                    if (isHidden(figure, pattern)) {
                        isMore |= protectMoved(protection, pattern, name, name.of(one));
                    }
                    if (isTold(unit, figure, protection)
                            && !protection.isKnown(figure)
                            && !protection.isSensitive(figure)
                            && isHidden(name.of(one), pattern)
                            && (told.size() > 1 || !isAsItWas(name, figure))) {
                        protection.protect(figure);
                        isMore = true;
                    }
                }
            }
        }
        return isMore;
    }

    /** Of a unit that is hidden now and was shown then, a shown number of what has moved tells the rest. */
    private boolean protectMoved(Protection protection, Pattern pattern, FigureName hidden, FigureName ofMoved) {
        OptionalInt teller = tables.tree().contains(ofMoved.unit()) ? tables.figure(ofMoved) : OptionalInt.empty();
        if (teller.isEmpty() || earlier.shownOfOtherDates(hidden).findAny().isEmpty()) {
            return false;
        }
        int figure = teller.getAsInt();
        boolean tells = protection.isPrinted(figure)
                && !isHidden(figure, pattern)
                && !protection.isKnown(figure)
                && !protection.isSensitive(figure)
                && tables.cells().count(figure) > 0;
        if (tells) {
            protection.protect(figure);
        }
        return tells;
    }

    private static boolean isHidden(int figure, Pattern pattern) {
        return pattern.hidden().get(figure) || pattern.unprotected().get(figure);
    }

    private boolean isEmpty(int unit) {
        return tables.units().get(unit).employed().persons() == 0;
    }

    /** Whether a number is printed, or that of a unit that is not asked for could be worked out of its parts. */
    private boolean isTold(int unit, int figure, Protection protection) {
        FigureTable table = tables.cells();
        return protection.isPrinted(figure)
                || (!tables.isAsked(unit)
                        && table.count(table.figure(unit, table.subject(figure), PublishedTables.ALL_OUTCOMES)) > 0);
    }

    /** Whether a number is the same as at each date of which it was shown, and was shown of any. */
    private boolean isAsItWas(FigureName name, int figure) {
        long now = raw(figure).count();
        return earlier.shownOfOtherDates(name).findAny().isPresent()
                && earlier.shownOfOtherDates(name).allMatch(then -> then.count() == now);
    }

    /**
     * Whether a figure was hidden before, or is now. Of a unit that was published neither then nor now nothing has shown that
     * its figures may be known.
     */
    private boolean isHidden(FigureName name, Pattern pattern) {
        if (earlier.wasHidden(name)) {
            return true;
        }
        if (!tables.tree().contains(name.unit())) {
            return earlier.shownOfOtherDates(name).findAny().isEmpty();
        }
        OptionalInt figure = tables.figure(name);
        if (figure.isPresent() && tables.isAsked(tables.cells().unit(figure.getAsInt()))) {
            return isHidden(figure.getAsInt(), pattern);
        }
        return earlier.shownOfOtherDates(name).findAny().isEmpty()
                && tables.amount(name).filter(amount -> amount.count() > 0).isPresent();
    }

    /** All figures of a unit that have a name. */
    private int[] figures(int unit) {
        return IntStream.concat(
                        IntStream.range(0, tables.employed())
                                .boxed()
                                .flatMapToInt(subject -> IntStream.rangeClosed(0, PublishedTables.COUNTED)
                                        .map(outcome -> tables.cells().figure(unit, subject, outcome))),
                        IntStream.of(rules.employed(unit)))
                .toArray();
    }

    /** What would be shown: of those employed each once, also where they stand twice in the table. */
    private Amount raw(int figure) {
        FigureTable table = tables.cells();
        if (table.subject(figure) != tables.employed()) {
            return amount(figure);
        }
        Headcount employed = tables.units().get(table.unit(figure)).employed();
        return new Amount(employed.persons(), employed.fte());
    }

    private Amount amount(int figure) {
        FigureTable table = tables.cells();
        return new Amount(table.count(figure), new FteSum(table.fte(figure)));
    }

    /** Whether a number is the same as was shown of another date. */
    boolean isAsBefore(FigureName name, int figure) {
        return earlier.shownOfOtherDates(name)
                .anyMatch(then -> then.count() == raw(figure).count());
    }

    /** Whether a figure is a few people more or less than was shown of it. */
    boolean isSmall(FigureName name, int figure) {
        return isGuarded(name) && earlier.shownOfOtherDates(name).anyMatch(then -> isChangeOfFew(then, raw(figure)));
    }

    /** The same of those who belong to a unit alone, which can be worked out of what was shown. */
    boolean isOwnSmall(FigureName name, int figure) {
        return isGuarded(name) && earlier.ownOfOtherDates(name).anyMatch(then -> isChangeOfFew(then, amount(figure)));
    }

    /** Who came and who left is known to all who work there: only what they are found to be is not. */
    private boolean isGuarded(FigureName name) {
        return settings.guardsChanges() && name.outcome().isPresent();
    }

    private boolean isChangeOfFew(Amount then, Amount now) {
        return settings.isSmall(Math.abs(now.count() - then.count()));
    }

    private UnitId id(int unit) {
        return tables.units().get(unit).unit().id();
    }
}
