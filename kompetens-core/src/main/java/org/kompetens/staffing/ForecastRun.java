package org.kompetens.staffing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.kompetens.internal.intake.Workers;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.ResolvedRole;

/** Carries all places forward, each by itself, but for those that somebody moves to or from. */
final class ForecastRun {

    /** How many places a thread takes at a time. */
    private static final int PORTION = 256;

    private final ForecastAssumptions assumptions;
    private final ForecastPlaces places;
    private final DemandTable demand;
    private final FlowTable table;
    private final RoleTerms[] terms;

    /** Place to what is planned to be hired there, by year. */
    private final Map<Integer, long[]> planned = new HashMap<>();

    /** Place to its stock, of those that somebody moves to or from. */
    private final SortedMap<Integer, PlaceStock> linked = new TreeMap<>();

    ForecastRun(Opening opening, ForecastAssumptions assumptions, ForecastPlaces places) {
        Organisation organisation = opening.organisation();
        this.assumptions = assumptions;
        this.places = places;
        this.demand = DemandTable.of(assumptions.demand(), organisation, places, assumptions.years());
        this.table = new FlowTable(places.size(), assumptions.years());
        this.terms = terms(opening);
        assumptions.plannedHires().stream()
                .filter(hire -> hire.year() <= assumptions.years())
                .forEach(hire -> planned.computeIfAbsent(
                                        places.of(0, Places.key(organisation, hire.where())),
                                        none -> new long[assumptions.years()])[hire.year() - 1] +=
                        hire.fte().billionths());
        for (Transfer transfer : assumptions.transfers()) {
            for (int layer = 0; layer < places.layers(); layer++) {
                linked.put(places.of(layer, Places.key(organisation, transfer.from())), new PlaceStock());
                linked.put(places.of(layer, Places.key(organisation, transfer.to())), new PlaceStock());
            }
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

    FlowTable run(Organisation organisation, Workers workers) {
        AtomicInteger next = new AtomicInteger();
        workers.run(() -> {
            PlaceStock stock = new PlaceStock();
            for (int from = next.getAndAdd(PORTION); from < places.size(); from = next.getAndAdd(PORTION)) {
                int until = Math.min(places.size(), from + PORTION);
                for (int place = from; place < until; place++) {
                    if (!linked.containsKey(place)) {
                        run(place, stock);
                    }
                }
                workers.advance(until - from);
            }
        });
        runLinked(organisation);
        table.sumUp();
        return table;
    }

    private void run(int place, PlaceStock stock) {
        open(place, stock);
        for (int year = 1; year <= assumptions.years(); year++) {
            stock.leave(year, terms[places.role(place)]);
            end(place, stock, year);
        }
    }

    private void open(int place, PlaceStock stock) {
        places.open(place, stock);
        stock.close();
        table.set(place, 0, stock.flows());
    }

    private void end(int place, PlaceStock stock, int year) {
        RoleTerms term = terms[places.role(place)];
        int change = term.positionChange(year);
        if (change != 0) {
            stock.changePositions(change);
        }
        long[] plannedHere = planned.get(place);
        stock.hire(
                year,
                term.hires(),
                demand.at(place, year),
                plannedHere == null ? 0 : plannedHere[year - 1],
                assumptions.hiring());
        stock.close();
        table.set(place, year, stock.flows());
    }

    /** Year by year, all together. */
    private void runLinked(Organisation organisation) {
        linked.forEach(this::open);
        for (int year = 1; year <= assumptions.years(); year++) {
            int now = year;
            linked.forEach((place, stock) -> stock.leave(now, terms[places.role(place)]));
            transfer(organisation, year);
            linked.forEach((place, stock) -> end(place, stock, now));
        }
    }

    private void transfer(Organisation organisation, int year) {
        List<Transfer> now = assumptions.transfers().stream()
                .filter(transfer -> transfer.year() == year)
                .toList();
        for (int layer = 0; layer < places.layers(); layer++) {
            List<PlaceStock> before = new ArrayList<>();
            for (Transfer transfer : now) {
                before.add(stock(organisation, layer, transfer.from()).copy());
            }
            for (int i = 0; i < now.size(); i++) {
                Transfer transfer = now.get(i);
                stock(organisation, layer, transfer.from())
                        .transfer(before.get(i), stock(organisation, layer, transfer.to()), transfer.share());
            }
        }
    }

    private PlaceStock stock(Organisation organisation, int layer, UnitRole where) {
        PlaceStock stock = linked.get(places.of(layer, Places.key(organisation, where)));
        if (stock == null) {
            throw new IllegalStateException("every end of a transfer is linked");
        }
        return stock;
    }
}
