package org.kompetens.testkit.reference;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Fraction;
import org.kompetens.staffing.AgeBand;
import org.kompetens.staffing.Attribution;
import org.kompetens.staffing.ExitRates;
import org.kompetens.staffing.ForecastAssumptions;
import org.kompetens.staffing.Lever;
import org.kompetens.staffing.PlannedHire;
import org.kompetens.staffing.PositionChange;
import org.kompetens.staffing.Rate;
import org.kompetens.testkit.system.LeverReport;
import org.kompetens.testkit.system.LeverSystem;
import org.kompetens.testkit.system.StaffingFigure;
import org.kompetens.testkit.system.StaffingReport;
import org.kompetens.testkit.system.StaffingSituation;

/**
 * Pulls the levers one after another, in their order or in every order there is, and takes what each changes when it is
 * pulled; of several orders the mean.
 */
public final class ReferenceLeverSystem implements LeverSystem {

    /** The reference. */
    public ReferenceLeverSystem() {}

    @Override
    public LeverReport compare(StaffingSituation situation, List<Lever> levers, Attribution attribution) {
        List<Integer> inOrder = new ArrayList<>();
        for (int lever = 0; lever < levers.size(); lever++) {
            inOrder.add(lever);
        }
        List<List<Integer>> orders =
                attribution == Attribution.IN_ORDER ? List.of(inOrder) : orders(List.of(), inOrder);
        Map<List<Integer>, StaffingReport> known = new LinkedHashMap<>();
        List<Map<UnitId, List<Map<StaffingFigure, Fraction>>>> contributions = new ArrayList<>();
        for (int lever : inOrder) {
            Map<UnitId, List<Map<StaffingFigure, Exact>>> sums = new LinkedHashMap<>();
            for (List<Integer> order : orders) {
                List<Integer> before = order.subList(0, order.indexOf(lever));
                List<Integer> after = order.subList(0, order.indexOf(lever) + 1);
                add(with(situation, levers, after, known), sums, Exact.of(1, orders.size()));
                add(with(situation, levers, before, known), sums, Exact.of(-1, orders.size()));
            }
            contributions.add(fractions(sums));
        }
        return new LeverReport(
                with(situation, levers, List.of(), known), with(situation, levers, inOrder, known), contributions);
    }

    /** All orders that begin so. */
    private static List<List<Integer>> orders(List<Integer> beginning, List<Integer> rest) {
        if (rest.isEmpty()) {
            return List.of(beginning);
        }
        List<List<Integer>> orders = new ArrayList<>();
        for (Integer next : rest) {
            List<Integer> longer = new ArrayList<>(beginning);
            longer.add(next);
            List<Integer> others = new ArrayList<>(rest);
            others.remove(next);
            orders.addAll(orders(longer, others));
        }
        return orders;
    }

    /** The forecast with some of the levers, which are always applied in the order in which they are listed. */
    private static StaffingReport with(
            StaffingSituation situation,
            List<Lever> levers,
            List<Integer> applied,
            Map<List<Integer>, StaffingReport> known) {
        List<Integer> sorted = applied.stream().sorted().toList();
        StaffingReport found = known.get(sorted);
        if (found != null) {
            return found;
        }
        StaffingSituation with = situation;
        for (int lever : sorted) {
            with = with.withAssumptions(pulled(levers.get(lever), with.assumptions()));
        }
        StaffingReport report = new ReferenceStaffingSystem().forecast(with);
        known.put(sorted, report);
        return report;
    }

    /** What a lever says, in so many words; a host's own is asked. */
    private static ForecastAssumptions pulled(Lever lever, ForecastAssumptions before) {
        if (lever instanceof Lever.LaterRetirement later) {
            return before.withLaterRetirement(before.laterRetirement() + later.years());
        }
        if (lever instanceof Lever.LargerPositions larger) {
            List<PositionChange> changes = new ArrayList<>(before.positionChanges());
            changes.addAll(larger.changes());
            return before.withPositionChanges(changes);
        }
        if (lever instanceof Lever.MorePlannedHires more) {
            List<PlannedHire> hires = new ArrayList<>(before.plannedHires());
            hires.addAll(more.hires());
            return before.withPlannedHires(hires);
        }
        if (lever instanceof Lever.ChangedDemand changed) {
            return before.withDemand(changed.demand());
        }
        if (lever instanceof Lever.LowerTurnover lower) {
            ExitRates exits = ExitRates.of(less(before.exits().all(), lower.points()));
            for (RoleId role : before.exits().byRole().keySet()) {
                exits = exits.with(role, less(before.exits().forRole(role), lower.points()));
            }
            return before.withExits(before.exits().retirement() ? exits.withRetirement() : exits);
        }
        return lever.applyTo(before);
    }

    private static ExitRates.ByAge less(ExitRates.ByAge rates, Rate points) {
        SortedMap<AgeBand, Rate> bands = new TreeMap<>();
        rates.bands().forEach((band, rate) -> bands.put(band, less(rate, points)));
        return new ExitRates.ByAge(bands, less(rates.unknownAge(), points));
    }

    private static Rate less(Rate rate, Rate points) {
        Exact left = Exact.of(rate.numerator(), rate.denominator())
                .minus(Exact.of(points.numerator(), points.denominator()))
                .most(Exact.ZERO);
        return new Rate(left.top().longValueExact(), left.bottom().longValueExact());
    }

    private static void add(StaffingReport report, Map<UnitId, List<Map<StaffingFigure, Exact>>> sums, Exact times) {
        report.all().forEach((unit, years) -> {
            List<Map<StaffingFigure, Exact>> ofUnit = sums.computeIfAbsent(unit, none -> new ArrayList<>());
            for (int year = 0; year < years.size(); year++) {
                if (ofUnit.size() == year) {
                    ofUnit.add(new TreeMap<>());
                }
                Map<StaffingFigure, Exact> ofYear = ofUnit.get(year);
                years.get(year)
                        .forEach((figure, value) -> ofYear.merge(
                                figure, new Exact(value.numerator(), value.denominator()).times(times), Exact::plus));
            }
        });
    }

    private static Map<UnitId, List<Map<StaffingFigure, Fraction>>> fractions(
            Map<UnitId, List<Map<StaffingFigure, Exact>>> sums) {
        Map<UnitId, List<Map<StaffingFigure, Fraction>>> fractions = new LinkedHashMap<>();
        sums.forEach((unit, years) -> fractions.put(
                unit, years.stream().map(ReferenceLeverSystem::ofYear).toList()));
        return fractions;
    }

    private static Map<StaffingFigure, Fraction> ofYear(Map<StaffingFigure, Exact> year) {
        Map<StaffingFigure, Fraction> fractions = new EnumMap<>(StaffingFigure.class);
        year.forEach((figure, value) -> fractions.put(figure, value.fraction()));
        return fractions;
    }
}
