package org.kompetens.testkit.reference;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.staffing.ExitOrder;
import org.kompetens.staffing.ForecastAssumptions;
import org.kompetens.staffing.HireProfile;
import org.kompetens.staffing.Hiring;
import org.kompetens.staffing.PositionSize;
import org.kompetens.staffing.RetirementPolicy;
import org.kompetens.testkit.system.StaffingFigure;

/** One role in one unit, carried forward with exact fractions, or by chance with whole people. */
final class StaffPlace {

    final UnitId unit;
    final RoleId role;
    private final StaffChance chance;
    private Map<StaffGroup, Exact[]> groups = new LinkedHashMap<>();
    private Map<StaffingFigure, Exact> figures = new EnumMap<>(StaffingFigure.class);

    StaffPlace(UnitId unit, RoleId role, StaffChance chance) {
        this.unit = unit;
        this.role = role;
        this.chance = chance;
    }

    void add(StaffGroup group, Exact heads, Exact fte) {
        groups.merge(group, new Exact[] {heads, fte}, (before, more) ->
                new Exact[] {before[0].plus(more[0]), before[1].plus(more[1])});
    }

    Exact heads() {
        return groups.values().stream().map(amounts -> amounts[0]).reduce(Exact.ZERO, Exact::plus);
    }

    Exact fte() {
        return groups.values().stream().map(amounts -> amounts[1]).reduce(Exact.ZERO, Exact::plus);
    }

    Map<StaffGroup, Exact[]> groups() {
        return groups;
    }

    Map<StaffingFigure, Exact> figures() {
        return figures;
    }

    private void book(StaffingFigure heads, StaffingFigure fte, Exact moreHeads, Exact moreFte) {
        figures.merge(heads, moreHeads, Exact::plus);
        figures.merge(fte, moreFte, Exact::plus);
    }

    void leave(int year, Birthdays birthdays, RetirementPolicy policy, ForecastAssumptions assumptions) {
        figures = new EnumMap<>(StaffingFigure.class);
        for (StaffingFigure figure : StaffingFigure.values()) {
            figures.put(figure, Exact.ZERO);
        }
        book(StaffingFigure.OPENING, StaffingFigure.OPENING_FTE, heads(), fte());
        Map<StaffGroup, Exact[]> before = groups;
        groups = new LinkedHashMap<>();
        before.forEach((group, amounts) -> {
            if (group.knownExit().isPresent()) {
                if (group.knownExit().getAsInt() == year && !group.movesIn(year)) {
                    book(StaffingFigure.KNOWN_EXITS, StaffingFigure.KNOWN_EXITS_FTE, amounts[0], amounts[1]);
                    if (group.age().isEmpty()) {
                        book(
                                StaffingFigure.AGE_UNKNOWN_KNOWN_EXITS,
                                StaffingFigure.AGE_UNKNOWN_KNOWN_EXITS_FTE,
                                amounts[0],
                                amounts[1]);
                    }
                } else {
                    add(group, amounts[0], amounts[1]);
                }
                return;
            }
            Exact retiring = group.retirements(policy, birthdays, assumptions.laterRetirement(), year);
            Exact leaving = group.exits(assumptions.exits().forRole(role), year);
            boolean retirementsFirst = assumptions.exitOrder() == ExitOrder.RETIREMENTS_FIRST;
            Exact first = chance.taken(amounts[0], retirementsFirst ? retiring : leaving);
            Exact rest = amounts[0].minus(first);
            Exact second = chance.taken(rest, retirementsFirst ? leaving : retiring);
            Exact size = amounts[0].isZero() ? Exact.ZERO : amounts[1].dividedBy(amounts[0]);
            Exact retired = retirementsFirst ? first : second;
            Exact left = retirementsFirst ? second : first;
            book(StaffingFigure.RETIREMENTS, StaffingFigure.RETIREMENTS_FTE, retired, retired.times(size));
            book(StaffingFigure.OTHER_EXITS, StaffingFigure.OTHER_EXITS_FTE, left, left.times(size));
            if (group.age().isEmpty()) {
                book(
                        StaffingFigure.AGE_UNKNOWN_OTHER_EXITS,
                        StaffingFigure.AGE_UNKNOWN_OTHER_EXITS_FTE,
                        left,
                        left.times(size));
            }
            Exact staying = rest.minus(second);
            add(group, staying, staying.times(size));
        });
    }

    /** Some who move, with what is known of it. */
    record Mover(StaffPlace from, StaffGroup group, StaffGroup.Coming coming, Exact heads, Exact fte) {}

    /** Those who are known to move in a year: they are nowhere until they arrive. */
    List<Mover> takeMovers(int year) {
        List<Mover> movers = new ArrayList<>();
        Map<StaffGroup, Exact[]> before = groups;
        groups = new LinkedHashMap<>();
        before.forEach((group, amounts) -> {
            if (group.movesIn(year)) {
                movers.add(new Mover(this, group, group.in(year).orElseThrow(), amounts[0], amounts[1]));
            } else {
                add(group, amounts[0], amounts[1]);
            }
        });
        return movers;
    }

    /** Adds those who moved here, from elsewhere or from this place to itself as others. */
    void receive(Mover mover) {
        if (mover.from != this) {
            mover.from.bookTransfer(mover.group, Exact.ZERO.minus(mover.heads), Exact.ZERO.minus(mover.fte));
            bookTransfer(mover.group, mover.heads, mover.fte);
        }
        change(mover.coming.to().orElseThrow().as(), mover.coming, mover.heads, mover.fte);
    }

    /** Makes the positions larger of which it is known that they become so. */
    void changeKnownPositions(int year) {
        Map<StaffGroup, Exact[]> before = groups;
        groups = new LinkedHashMap<>();
        before.forEach((group, amounts) -> {
            Optional<StaffGroup.Coming> coming =
                    group.in(year).filter(one -> one.to().isEmpty());
            if (coming.isPresent()) {
                List<StaffGroup.Coming> rest = new ArrayList<>(group.coming());
                rest.remove(coming.get());
                change(group.withComing(rest), coming.get(), amounts[0], amounts[1]);
            } else {
                add(group, amounts[0], amounts[1]);
            }
        });
    }

    private void change(StaffGroup group, StaffGroup.Coming coming, Exact heads, Exact before) {
        Exact fte = before.plus(heads.times(coming.larger()))
                .least(heads.times(coming.then().most(Exact.ONE)))
                .most(Exact.ZERO);
        figures.merge(StaffingFigure.POSITION_CHANGE_FTE, fte.minus(before), Exact::plus);
        if (group.age().isEmpty()) {
            figures.merge(StaffingFigure.AGE_UNKNOWN_POSITION_CHANGE_FTE, fte.minus(before), Exact::plus);
        }
        add(heads.isZero() ? group : group.withSize(StaffGroup.size(fte.dividedBy(heads))), heads, fte);
    }

    /**
     * Takes a share of others, as they were before anybody moved in the year.
     *
     * @param otherPolicy whether people retire by another policy here
     */
    void takeFrom(StaffPlace other, Map<StaffGroup, Exact[]> before, Exact share, boolean otherPolicy) {
        before.forEach((group, amounts) -> {
            Exact heads = amounts[0].times(share);
            Exact fte = amounts[1].times(share);
            arrive(otherPolicy ? group.byAge() : group, heads, fte);
            other.arrive(group, Exact.ZERO.minus(heads), Exact.ZERO.minus(fte));
        });
    }

    private void arrive(StaffGroup group, Exact heads, Exact fte) {
        add(group, heads, fte);
        bookTransfer(group, heads, fte);
    }

    private void bookTransfer(StaffGroup group, Exact heads, Exact fte) {
        book(StaffingFigure.TRANSFERS, StaffingFigure.TRANSFERS_FTE, heads, fte);
        if (group.age().isEmpty()) {
            book(StaffingFigure.AGE_UNKNOWN_TRANSFERS, StaffingFigure.AGE_UNKNOWN_TRANSFERS_FTE, heads, fte);
        }
    }

    void changePositions(int tenThousandths) {
        Map<StaffGroup, Exact[]> before = groups;
        groups = new LinkedHashMap<>();
        before.forEach((group, amounts) -> {
            Exact wanted = amounts[1].plus(amounts[0].times(Exact.of(tenThousandths, Fte.UNIT)));
            Exact fte = tenThousandths < 0
                    ? wanted.most(Exact.ZERO)
                    : wanted.least(amounts[0]).most(amounts[1]);
            figures.merge(StaffingFigure.POSITION_CHANGE_FTE, fte.minus(amounts[1]), Exact::plus);
            if (group.age().isEmpty()) {
                figures.merge(StaffingFigure.AGE_UNKNOWN_POSITION_CHANGE_FTE, fte.minus(amounts[1]), Exact::plus);
            }
            boolean has = !amounts[0].isZero();
            PositionSize size = has ? StaffGroup.size(fte.dividedBy(amounts[0])) : group.size();
            add(group.withSize(size), amounts[0], fte);
        });
    }

    /**
     * Hires in the parts of one role in one unit, which need together what is missing in all. Each part where something is
     * missing has its share of the need, of what it replaces and of hires, and each where something is too much its share of
     * the surplus; what is planned is hired in the first.
     *
     * @param demands of each part
     */
    static void hire(
            List<StaffPlace> parts, int year, HireProfile profile, List<Exact> demands, Exact planned, Hiring hiring) {
        Exact missing = Exact.ZERO;
        Exact tooMuch = Exact.ZERO;
        Exact left = Exact.ZERO;
        for (int part = 0; part < parts.size(); part++) {
            Exact remaining = parts.get(part).fte();
            missing = missing.plus(demands.get(part).minus(remaining).most(Exact.ZERO));
            tooMuch = tooMuch.plus(remaining.minus(demands.get(part)).most(Exact.ZERO));
            left = left.plus(parts.get(part).left());
        }
        Exact need = missing.minus(tooMuch).most(Exact.ZERO);
        Exact surplus = tooMuch.minus(missing).most(Exact.ZERO);
        Exact replacement = need.least(left.most(Exact.ZERO));
        Exact unplanned = hiring == Hiring.UP_TO_DEMAND ? need.minus(planned).most(Exact.ZERO) : Exact.ZERO;
        for (int part = 0; part < parts.size(); part++) {
            StaffPlace place = parts.get(part);
            Exact gap = demands.get(part).minus(place.fte());
            Exact ofNeed = share(gap, missing);
            Exact hires = unplanned.times(ofNeed);
            place.figures.put(StaffingFigure.DEMAND_FTE, demands.get(part));
            place.figures.put(StaffingFigure.SURPLUS_FTE, surplus.times(share(Exact.ZERO.minus(gap), tooMuch)));
            place.hire(
                    year,
                    profile,
                    need.times(ofNeed),
                    replacement.times(ofNeed),
                    part == 0 ? hires.plus(planned) : hires);
        }
    }

    private static Exact share(Exact part, Exact whole) {
        return whole.isZero() ? Exact.ZERO : part.most(Exact.ZERO).dividedBy(whole);
    }

    private Exact left() {
        return figure(StaffingFigure.KNOWN_EXITS_FTE)
                .plus(figure(StaffingFigure.RETIREMENTS_FTE))
                .plus(figure(StaffingFigure.OTHER_EXITS_FTE))
                .minus(figure(StaffingFigure.TRANSFERS_FTE))
                .minus(figure(StaffingFigure.POSITION_CHANGE_FTE));
    }

    private void hire(int year, HireProfile profile, Exact need, Exact replacement, Exact hired) {
        Exact weights = Exact.ZERO;
        Exact sizes = Exact.ZERO;
        for (HireProfile.Share share : profile.shares()) {
            weights = weights.plus(Exact.of(share.weight(), 1));
            sizes = sizes.plus(Exact.of((long) share.weight() * share.size().tenThousandths(), Fte.UNIT));
        }
        Exact headsForOne = weights.dividedBy(sizes);
        book(StaffingFigure.REPLACEMENT, StaffingFigure.REPLACEMENT_FTE, replacement.times(headsForOne), replacement);
        Exact expansion = need.minus(replacement);
        book(StaffingFigure.EXPANSION, StaffingFigure.EXPANSION_FTE, expansion.times(headsForOne), expansion);
        Exact coming = chance.whole(hired.times(headsForOne));
        for (HireProfile.Share share : profile.shares()) {
            Exact weight = Exact.of(share.weight(), 1);
            Exact heads = chance.taken(coming, weight.dividedBy(weights));
            coming = coming.minus(heads);
            weights = weights.minus(weight);
            Exact size = Exact.of(share.size().tenThousandths(), Fte.UNIT);
            book(StaffingFigure.HIRES, StaffingFigure.HIRES_FTE, heads, heads.times(size));
            add(
                    new StaffGroup(
                            OptionalInt.of(share.age() - year),
                            OptionalInt.empty(),
                            OptionalInt.empty(),
                            true,
                            StaffGroup.size(size)),
                    heads,
                    heads.times(size));
        }
    }

    void close() {
        book(StaffingFigure.CLOSING, StaffingFigure.CLOSING_FTE, heads(), fte());
        groups.forEach((group, amounts) -> {
            if (group.age().isEmpty()) {
                book(StaffingFigure.AGE_UNKNOWN, StaffingFigure.AGE_UNKNOWN_FTE, amounts[0], amounts[1]);
            }
        });
    }

    private Exact figure(StaffingFigure figure) {
        return Objects.requireNonNull(figures.get(figure));
    }
}
