package org.kompetens.staffing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

    /** The places that must be carried forward together, and the demand of each in each year. */
    private final SortedMap<Integer, long[]> linked = new TreeMap<>();

    /** Those of them that are the same role in the same unit, together. */
    private final List<List<Integer>> together;

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
        SortedSet<Integer> withOthers = new TreeSet<>(places.inSeveralLayers());
        for (int layer = 0; layer < places.layers(); layer++) {
            withOthers.addAll(addMoves(organisation, layer));
        }
        places.movesOnCourse().forEach((place, all) -> {
            withOthers.add(place);
            withOthers.addAll(all);
        });
        withOthers.forEach(place -> linked.put(place, demand(place)));
        this.together = List.copyOf(withOthers.stream()
                .collect(Collectors.groupingBy(places::key, TreeMap::new, Collectors.toList()))
                .values());
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

    /** Adds those of a layer, and tells the places that they are from and to. */
    private Set<Integer> addMoves(Organisation organisation, int layer) {
        Set<Integer> ends = new HashSet<>();
        Map<List<Integer>, Rate> moved = new HashMap<>();
        for (Transfer transfer : assumptions.transfers()) {
            int from = places.of(layer, Places.key(organisation, transfer.from()));
            int to = places.of(layer, Places.key(organisation, transfer.to()));
            ends.add(from);
            ends.add(to);
            List<Integer> yearAndPlace = List.of(transfer.year(), from);
            Rate before = moved.getOrDefault(yearAndPlace, Rate.ZERO);
            movesByYear
                    .computeIfAbsent(transfer.year(), none -> new ArrayList<>())
                    .add(new Move(from, to, transfer.share(), transfer.share().ofRestAfter(before)));
            moved.put(yearAndPlace, before.plusUpToOne(transfer.share()));
        }
        return ends;
    }

    /**
     * Whether a place must be carried forward together with others, as somebody moves to or from it, or as the staff that it
     * needs is partly imputed and partly not.
     */
    boolean isLinked(int place) {
        return linked.containsKey(place);
    }

    /** Whether this is so of any place. */
    boolean areAnyLinked() {
        return !linked.isEmpty();
    }

    /** All places of which this is so, each with a stock. */
    SortedMap<Integer, PlaceStock> linkedStocks() {
        SortedMap<Integer, PlaceStock> stocks = new TreeMap<>();
        linked.keySet().forEach(place -> stocks.put(place, emptyStock()));
        return stocks;
    }

    /** A stock of nobody yet. */
    PlaceStock emptyStock() {
        return new PlaceStock(places.courses());
    }

    /** All courses that are known of anybody, by their numbers less one. */
    List<KnownCourse> courses() {
        return places.courses();
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

    /** All of a year, for a place that is not {@linkplain #isLinked linked}. */
    void pass(int place, PlaceStock stock, int year, long demandThen, Draw draw) {
        leave(place, stock, year, draw);
        changePositions(place, stock, year);
        draw.begin(place, year);
        PlaceNeed need =
                PlaceNeed.of(demandThen, stock.fte(), stock.flows().left(), planned(place, year), assumptions.hiring());
        stock.hire(year, terms[places.role(place)].hires(), need, draw);
        stock.close();
    }

    /** All of a year, for all {@linkplain #isLinked linked} places. */
    void pass(SortedMap<Integer, PlaceStock> stocks, int year, Draw draw) {
        stocks.forEach((place, stock) -> leave(place, stock, year, draw));
        transfer(stocks, year, draw);
        stocks.forEach((place, stock) -> changePositions(place, stock, year));
        together.forEach(same -> hire(same, stocks, year, draw));
        stocks.values().forEach(PlaceStock::close);
    }

    /** All who leave. */
    private void leave(int place, PlaceStock stock, int year, Draw draw) {
        draw.begin(place, year);
        stock.leave(year, terms[places.role(place)], draw);
    }

    /** Those who move: it is assumed of a share of those of whom it is not known. */
    private void transfer(SortedMap<Integer, PlaceStock> stocks, int year, Draw draw) {
        SortedMap<Integer, List<PlaceStock.Mover>> movers = new TreeMap<>();
        stocks.forEach((place, stock) -> movers.put(place, stock.takeMovers(year)));
        transferShares(stocks, year, draw);
        movers.forEach((place, some) -> some.forEach(mover -> {
            long there = mover.step().move().orElseThrow().place();
            of(stocks, places.of(places.layer(place), there << Cohort.BITS)).arrive(mover, of(stocks, place));
        }));
    }

    private void transferShares(SortedMap<Integer, PlaceStock> stocks, int year, Draw draw) {
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

    private void changePositions(int place, PlaceStock stock, int year) {
        stock.changeKnownPositions(year);
        int change = terms[places.role(place)].positionChange(year);
        if (change != 0) {
            stock.changePositions(change);
        }
    }

    private long planned(int place, int year) {
        long[] byYear = planned.get(place);
        return byYear == null ? 0 : byYear[year - 1];
    }

    /** Hires in places that are the same role in the same unit, which need staff together. */
    private void hire(List<Integer> same, SortedMap<Integer, PlaceStock> stocks, int year, Draw draw) {
        long[] demands = new long[same.size()];
        long[] remaining = new long[same.size()];
        long left = 0;
        long plannedHere = 0;
        for (int i = 0; i < demands.length; i++) {
            int place = same.get(i);
            PlaceStock stock = of(stocks, place);
            demands[i] = linked.getOrDefault(place, new long[0])[year - 1];
            remaining[i] = stock.fte();
            left += stock.flows().left();
            plannedHere += planned(place, year);
        }
        List<PlaceNeed> needs =
                PlaceNeed.divided(demands, remaining, left, plannedHere, assumptions.hiring(), draw.isOfWholePeople());
        for (int i = 0; i < demands.length; i++) {
            int place = same.get(i);
            draw.begin(place, year);
            of(stocks, place).hire(year, terms[places.role(place)].hires(), needs.get(i), draw);
        }
    }
}
