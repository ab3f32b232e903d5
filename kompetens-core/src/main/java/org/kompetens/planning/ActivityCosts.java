package org.kompetens.planning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kompetens.cost.Amounts;
import org.kompetens.cost.CostSum;
import org.kompetens.cost.Fund;
import org.kompetens.cost.FundClaim;
import org.kompetens.cost.FundId;
import org.kompetens.cost.FundingLine;
import org.kompetens.organisation.EmployeeId;

/**
 * What each of some activities costs in each year, and who pays. The activities are looked at together, as a fund's cap for a
 * person and its frame hold for all of them together.
 */
public final class ActivityCosts {

    private final Map<ActivityId, SortedMap<Integer, CostSum>> byActivity = new LinkedHashMap<>();

    private ActivityCosts() {}

    /**
     * Works out the costs.
     *
     * @param activities the activities, each with an id of its own
     * @param funds the funds that they name; one that is not among them pays nothing
     * @return the costs
     */
    public static ActivityCosts of(List<Activity> activities, List<Fund> funds) {
        ActivityCosts costs = new ActivityCosts();
        Map<FundId, List<Claim>> claims = new HashMap<>();
        for (Activity activity : activities) {
            NavigableMap<Integer, CostSum> years = new TreeMap<>();
            activity.costs()
                    .forEach(line -> line.years().stream()
                            .forEach(year -> years.merge(
                                    year,
                                    new CostSum(line.price().amounts(), Amounts.NONE, Amounts.NONE),
                                    CostSum::plus)));
            costs.byActivity.put(activity.id(), years);
            for (FundingLine line : activity.funding()) {
                line.years().stream()
                        .filter(year -> years.containsKey(year))
                        .forEach(year -> claims.computeIfAbsent(line.fund(), first -> new ArrayList<>())
                                .add(new Claim(activity, line, year, years)));
            }
        }
        funds.forEach(fund -> pay(fund, claims.getOrDefault(fund.id(), List.of())));
        return costs;
    }

    private record Claim(Activity activity, FundingLine line, int year, NavigableMap<Integer, CostSum> years) {}

    private static void pay(Fund fund, List<Claim> claims) {
        List<BigDecimal> payments = fund.pay(claims.stream()
                .map(claim -> new FundClaim(
                        date(claim),
                        fund.eligible(claim.activity().costs(), claim.year()),
                        persons(claim.activity()),
                        claim.line().status()))
                .toList());
        for (int i = 0; i < payments.size(); i++) {
            Claim claim = claims.get(i);
            Amounts payment = Amounts.of(payments.get(i), fund.currency());
            CostSum paid = claim.line().status().isCertain()
                    ? new CostSum(Amounts.NONE, payment, Amounts.NONE)
                    : new CostSum(Amounts.NONE, Amounts.NONE, payment);
            claim.years().merge(claim.year(), paid, CostSum::plus);
        }
    }

    /** The first day of the year on which the activity is carried out. */
    private static LocalDate date(Claim claim) {
        LocalDate newYear = LocalDate.of(claim.year(), 1, 1);
        return claim.activity()
                .period()
                .from()
                .filter(from -> from.getYear() == claim.year())
                .orElse(newYear);
    }

    /** By employee where a place is given to somebody, else a name for the place; one place where it is not known how many. */
    private static List<String> persons(Activity activity) {
        List<String> persons = new ArrayList<>();
        activity.recipients().ifPresent(recipients -> {
            for (EmployeeId employee : recipients.named()) {
                persons.add("employee " + employee.value());
            }
            for (int i = persons.size(); i < recipients.seats().orElse(0); i++) {
                persons.add("seat " + i + " " + activity.id());
            }
        });
        if (persons.isEmpty()) {
            persons.add("seat 0 " + activity.id());
        }
        return persons;
    }

    /**
     * What one activity costs.
     *
     * @param activity which
     * @return from year to cost, in order, of the years in which it costs anything; empty for one that is not among them
     */
    public SortedMap<Integer, CostSum> byYear(ActivityId activity) {
        return Collections.unmodifiableSortedMap(byActivity.getOrDefault(activity, Collections.emptySortedMap()));
    }

    /**
     * What one activity costs in all years.
     *
     * @param activity which
     * @return the sum; nothing for one that is not among them
     */
    public CostSum total(ActivityId activity) {
        return byYear(activity).values().stream().reduce(CostSum.NONE, CostSum::plus);
    }
}
