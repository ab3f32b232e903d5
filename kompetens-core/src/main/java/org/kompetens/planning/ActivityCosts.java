package org.kompetens.planning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kompetens.cost.Amounts;
import org.kompetens.cost.CostSum;
import org.kompetens.cost.Fund;
import org.kompetens.cost.FundClaim;
import org.kompetens.cost.FundId;
import org.kompetens.cost.FundingLine;
import org.kompetens.cost.UnpaidCosts;
import org.kompetens.organisation.EmployeeId;

/**
 * What each of some activities costs in each year, and who pays. The activities are looked at together, as a fund's cap for a
 * person and its frame hold for all of them together. What was decided against has its cost, and asks no fund: what it would have
 * taken is there for the others. What was stopped or carried over costs nothing after that year, see {@link Activity#costingAt}. In which order a fund pays is said by {@link Fund#pay}; of what is alike in all that, the activity
 * with the first id comes first, and of one activity the places without a name before those who are named.
 */
public final class ActivityCosts {

    private final Map<ActivityId, SortedMap<Integer, CostSum>> byActivity = new HashMap<>();

    /** In which years funds pay more of a kind of cost than there is of it. */
    private final Map<ActivityId, SortedSet<Integer>> overpaid = new HashMap<>();

    private ActivityCosts() {}

    /**
     * Works out the costs.
     *
     * @param activities the activities, each with an id of its own
     * @param funds the funds that they name; one that is not among them pays nothing
     * @param date as of which date: what is decided or reported later is not known
     * @return the costs
     */
    public static ActivityCosts of(List<Activity> activities, List<Fund> funds, LocalDate date) {
        ActivityCosts costs = new ActivityCosts();
        Map<FundId, List<Claim>> claims = new HashMap<>();
        List<Activity> byId = activities.stream()
                .map(activity -> activity.costingAt(date))
                .sorted(Comparator.comparing(Activity::id))
                .toList();
        for (Activity activity : byId) {
            NavigableMap<Integer, CostSum> years = new TreeMap<>();
            activity.costs()
                    .forEach(line -> line.years().stream()
                            .forEach(year -> years.merge(
                                    year,
                                    new CostSum(line.price().amounts(), Amounts.NONE, Amounts.NONE),
                                    CostSum::plus)));
            costs.byActivity.put(activity.id(), years);
            if (activity.statusAt(date).decision().isAgainst()) {
                continue;
            }
            for (Fund fund : funds) {
                claims(activity, fund, date)
                        .forEach(claim -> claims.computeIfAbsent(fund.id(), first -> new ArrayList<>())
                                .add(new Claim(activity, claim, years)));
            }
        }
        Map<Unpaid, UnpaidCosts> unpaid = new HashMap<>();
        funds.forEach(fund -> costs.pay(fund, claims.getOrDefault(fund.id(), List.of()), unpaid));
        return costs;
    }

    private record Claim(Activity activity, FundClaim claim, NavigableMap<Integer, CostSum> years) {}

    /** What costs of an activity in a year, in one currency. */
    private record Unpaid(ActivityId activity, int year, Currency currency) {}

    private void pay(Fund fund, List<Claim> claims, Map<Unpaid, UnpaidCosts> unpaid) {
        List<BigDecimal> payments = fund.pay(claims.stream().map(Claim::claim).toList());
        for (int i = 0; i < payments.size(); i++) {
            FundClaim claim = claims.get(i).claim();
            Activity activity = claims.get(i).activity();
            int year = claim.date().getYear();
            BigDecimal covered = unpaid.computeIfAbsent(
                            new Unpaid(activity.id(), year, fund.currency()),
                            one -> new UnpaidCosts(activity.costs(), year, fund.currency()))
                    .take(fund, payments.get(i));
            if (covered.compareTo(payments.get(i)) < 0) {
                overpaid.computeIfAbsent(activity.id(), first -> new TreeSet<>())
                        .add(year);
            }
            Amounts payment = Amounts.of(payments.get(i), fund.currency());
            CostSum paid = claim.status().isCertain()
                    ? new CostSum(Amounts.NONE, payment, Amounts.NONE)
                    : new CostSum(Amounts.NONE, Amounts.NONE, payment);
            claims.get(i).years().merge(year, paid, CostSum::plus);
        }
    }

    /**
     * What an activity asks of a fund.
     *
     * @param activity the activity
     * @param fund the fund
     * @param asOf as of which date: what is decided or reported later is not known
     * @return a claim for each year in which it asks the fund and costs anything, but of what is not claimed when the fund's last day
     *     for it is past, as that is lost; with a date in that year: the day on which the
     *     activity begins, or else the first of the year. Those who are named are the same persons in the claims of all
     *     activities; every other place is a person of its own
     */
    public static List<FundClaim> claims(Activity activity, Fund fund, LocalDate asOf) {
        Activity costing = activity.costingAt(asOf);
        List<Integer> years = costing.costYears();
        List<FundClaim> claims = new ArrayList<>();
        for (FundingLine line : activity.funding()) {
            if (line.fund().equals(fund.id()) && !fund.hasLost(line.status(), asOf)) {
                line.years().stream()
                        .filter(years::contains)
                        .forEach(year -> claims.add(new FundClaim(
                                date(activity, year),
                                fund.eligible(costing.costs(), year),
                                persons(activity),
                                line.status(),
                                activity.approvedSince(asOf))));
            }
        }
        return claims;
    }

    /** The first day of the year on which the activity is carried out. */
    private static LocalDate date(Activity activity, int year) {
        return activity.period().from().filter(from -> from.getYear() == year).orElse(LocalDate.of(year, 1, 1));
    }

    /** By employee where a place is given to somebody, else a name for the place; one place where it is not known how many. */
    private static List<String> persons(Activity activity) {
        List<String> persons = new ArrayList<>();
        activity.recipients().ifPresent(recipients -> {
            for (EmployeeId employee : recipients.named()) {
                persons.add("who " + employee.value());
            }
            for (int i = persons.size(); i < recipients.seats().orElse(0); i++) {
                persons.add("seat " + i + " " + activity.id());
            }
        });
        if (persons.isEmpty()) {
            persons.add("seat 0 " + activity.id());
        }
        // Those without a name come first, and then the named in one order, whichever activity they are in.
        persons.sort(Comparator.naturalOrder());
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
     * In which years funds together pay more of a kind of cost than an activity has of it, what is applied for included.
     *
     * @param activity which
     * @return the years, in order
     */
    public SortedSet<Integer> overpaidYears(ActivityId activity) {
        return Collections.unmodifiableSortedSet(overpaid.getOrDefault(activity, Collections.emptySortedSet()));
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
