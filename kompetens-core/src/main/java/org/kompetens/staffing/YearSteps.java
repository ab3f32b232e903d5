package org.kompetens.staffing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.ResolvedRole;

/** What happens to the stock of a place in a year, in its order. Immutable, so for several threads. */
final class YearSteps {

    private final ForecastAssumptions assumptions;
    private final ForecastPlaces places;
    private final DemandTable demand;
    private final RoleTerms[] terms;

    /** Place to what is planned to be hired there, by year. */
    private final Map<Integer, long[]> planned = new HashMap<>();

    /** The places that somebody moves to or from. */
    private final SortedSet<Integer> linked = new TreeSet<>();

    private final Map<Integer, List<Move>> movesByYear = new HashMap<>();

    /**
     * A transfer from place to place.
     *
     * @param share of those there before any transfer of the year
     * @param shareOfRest of those of them who have not moved by the transfers before this one
     */
    private record Move(int from, int to, Rate share, Rate shareOfRest) {}

    YearSteps(Opening opening, ForecastAssumptions assumptions, ForecastPlaces places) {
        Organisation organisation = opening.organisation();
        this.assumptions = assumptions;
        this.places = places;
        this.demand = DemandTable.of(assumptions.demand(), organisation, places, assumptions.years());
        this.terms = terms(opening);
        assumptions.plannedHires().stream()
                .filter(hire -> hire.year() <= assumptions.years())
                .forEach(hire -> planned.computeIfAbsent(
                                        places.of(0, Places.key(organisation, hire.where())),
                                        none -> new long[assumptions.years()])[hire.year() - 1] +=
                        hire.fte().billionths());
        for (int layer = 0; layer < places.layers(); layer++) {
            addMoves(organisation, layer);
        }
    }

    private RoleTerms[] terms(Opening opening) {
        Map<RetirementPolicy, RetirementSpread> spreads = new HashMap<>();
        RoleTerms[] all = new RoleTerms[opening.organisation().roles().size()];
        for (ResolvedRole role : opening.organisation().roles()) {
            RetirementSpread spread = spreads.computeIfAbsent(
                    opening.rules().forRole(role.id()),
                    policy -> new RetirementSpread(
                            policy, opening.asOf(), assumptions.years(), assumptions.laterRetirement()));
            all[role.index()] = new RoleTerms(role.id(), assumptions, spread);
        }
        return all;
    }

    private void addMoves(Organisation organisation, int layer) {
        Map<List<Integer>, Rate> moved = new HashMap<>();
        for (Transfer transfer : assumptions.transfers()) {
            int from = places.of(layer, Places.key(organisation, transfer.from()));
            int to = places.of(layer, Places.key(organisation, transfer.to()));
            linked.add(from);
            linked.add(to);
            List<Integer> yearAndPlace = List.of(transfer.year(), from);
            Rate before = moved.getOrDefault(yearAndPlace, Rate.ZERO);
            movesByYear
                    .computeIfAbsent(transfer.year(), none -> new ArrayList<>())
                    .add(new Move(from, to, transfer.share(), transfer.share().ofRestAfter(before)));
            moved.put(yearAndPlace, before.plusUpToOne(transfer.share()));
        }
    }

    /** The places that must be carried forward together, as somebody moves to or from them. */
    SortedSet<Integer> linked() {
        return linked;
    }

    /** How many years there are. */
    int years() {
        return assumptions.years();
    }

    /** Demand of a place in each year, from the first. */
    long[] demand(int place) {
        long[] byYear = new long[assumptions.years()];
        for (int year = 1; year <= byYear.length; year++) {
            byYear[year - 1] = demand.at(place, year);
        }
        return byYear;
    }

    /** Puts what there is at the as-of date into a stock. */
    void open(int place, PlaceStock stock, Draw draw) {
        places.open(place, stock);
        if (draw.isOfWholePeople()) {
            draw.begin(place, 0);
            stock.makeWhole(draw);
        }
        stock.close();
    }

    /** All of a year but transfers, for places that are not {@link #linked}. */
    void pass(int place, PlaceStock stock, int year, long demandThen, Draw draw) {
        leave(place, stock, year, draw);
        end(place, stock, year, demandThen, draw);
    }

    /** All who leave. */
    void leave(int place, PlaceStock stock, int year, Draw draw) {
        draw.begin(place, year);
        stock.leave(year, terms[places.role(place)], draw);
    }

    /** Those who move, among all {@link #linked} places. */
    void transfer(SortedMap<Integer, PlaceStock> stocks, int year, Draw draw) {
        Map<Integer, PlaceStock> before = new TreeMap<>();
        List<Move> moves = movesByYear.getOrDefault(year, List.of());
        moves.forEach(move ->
                before.computeIfAbsent(move.from, from -> of(stocks, from).copy()));
        for (int i = 0; i < moves.size(); i++) {
            Move move = moves.get(i);
            draw.begin(move.from, year);
            of(stocks, move.from)
                    .transfer(
                            of(before, move.from),
                            of(stocks, move.to),
                            draw.isOfWholePeople() ? move.shareOfRest : move.share,
                            terms[places.role(move.from)].retiresAs(terms[places.role(move.to)]),
                            draw,
                            Draw.TRANSFER + i);
        }
    }

    private static PlaceStock of(Map<Integer, PlaceStock> stocks, int place) {
        PlaceStock stock = stocks.get(place);
        if (stock == null) {
            throw new IllegalStateException("every end of a transfer is linked");
        }
        return stock;
    }

    /** Changes of position size, and hires. */
    void end(int place, PlaceStock stock, int year, long demandThen, Draw draw) {
        draw.begin(place, year);
        RoleTerms term = terms[places.role(place)];
        int change = term.positionChange(year);
        if (change != 0) {
            stock.changePositions(change);
        }
        long[] plannedHere = planned.get(place);
        stock.hire(
                year,
                term.hires(),
                demandThen,
                plannedHere == null ? 0 : plannedHere[year - 1],
                assumptions.hiring(),
                draw);
        stock.close();
    }
}
