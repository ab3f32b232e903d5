package org.kompetens.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kompetens.choice.CappedGrants;
import org.kompetens.choice.GrantPart;
import org.kompetens.choice.PaidGrant;
import org.kompetens.cost.Fund;
import org.kompetens.cost.FundClaim;
import org.kompetens.cost.FundId;
import org.kompetens.cost.Money;
import org.kompetens.cost.UnpaidCosts;
import org.kompetens.planning.Activity;
import org.kompetens.planning.ActivityCosts;
import org.kompetens.planning.ActivityId;

/**
 * What one fund has granted to activities. Where it has a cap for a person, and somebody is named in several activities, what it
 * pays for them is kept apart, as how much that is depends on which of the activities are chosen; where it has a frame too, what it
 * pays for anybody.
 */
final class PlannedGrants {

    private final Fund fund;
    private final LocalDate asOf;
    private final List<Activity> candidates;

    /** Of each candidate, by year. */
    private final Map<ActivityId, SortedMap<Integer, BigDecimal>> granted = new TreeMap<>();

    /** Of each person who is kept apart, what would be paid for them in each candidate. */
    private final SortedMap<String, List<GrantPart>> parts = new TreeMap<>();

    private final Map<String, List<PaidGrant>> paid = new TreeMap<>();
    private final SortedMap<Integer, BigDecimal> taken = new TreeMap<>();

    /**
     * Works out the grants.
     *
     * @param asOf as of which date: what is decided later is not known
     * @param approved what is paid first, and is not to be chosen
     * @param left what of each candidate's cost in each year is unpaid; what the fund pays is taken off
     */
    PlannedGrants(
            Fund fund,
            LocalDate asOf,
            List<Activity> approved,
            List<Activity> candidates,
            Map<ActivityId, Map<Integer, UnpaidCosts>> left) {
        this.fund = fund;
        this.asOf = asOf;
        this.candidates = candidates;
        Set<String> apart = fund.cap().isPresent() ? keptApart(approved) : Set.of();
        List<FundClaim> before = claims(approved);
        List<SortedMap<String, BigDecimal>> payments = fund.payEach(before);
        for (int i = 0; i < before.size(); i++) {
            LocalDate date = before.get(i).date();
            payments.get(i).forEach((person, amount) -> {
                taken.merge(date.getYear(), amount, BigDecimal::add);
                if (apart.contains(person) && amount.signum() > 0) {
                    paid.computeIfAbsent(person, first -> new ArrayList<>()).add(new PaidGrant(date, money(amount)));
                }
            });
        }
        candidates.forEach(candidate -> grant(candidate, apart, left.getOrDefault(candidate.id(), new TreeMap<>())));
    }

    FundId fund() {
        return fund.id();
    }

    /** All that is certain. */
    private List<FundClaim> claims(List<Activity> activities) {
        return activities.stream()
                .flatMap(activity -> ActivityCosts.claims(activity, fund, asOf).stream())
                .filter(claim -> claim.status().isCertain())
                .toList();
    }

    /**
     * For whom it depends on what is chosen how much is paid: who is in several activities, and everybody where a frame may run out
     * before they are paid.
     */
    private Set<String> keptApart(List<Activity> approved) {
        Set<String> once = new TreeSet<>();
        Set<String> apart = new TreeSet<>();
        for (List<Activity> some : List.of(approved, candidates)) {
            for (Activity activity : some) {
                Set<String> persons = new TreeSet<>();
                claims(List.of(activity)).forEach(claim -> persons.addAll(claim.persons()));
                persons.stream()
                        .filter(person ->
                                !once.add(person) || fund.framePerYear().isPresent())
                        .forEach(apart::add);
            }
        }
        return apart;
    }

    private void grant(Activity candidate, Set<String> apart, Map<Integer, UnpaidCosts> left) {
        SortedMap<Integer, BigDecimal> years = new TreeMap<>();
        List<FundClaim> claims = claims(List.of(candidate));
        Fund alone = fund.cap().isPresent() ? fund.withoutFrame() : fund;
        List<SortedMap<String, BigDecimal>> payments = alone.payEach(claims);
        for (int i = 0; i < claims.size(); i++) {
            LocalDate date = claims.get(i).date();
            SortedMap<String, BigDecimal> wanted =
                    new TreeMap<>(alone.payEach(List.of(claims.get(i))).get(0));
            wanted.keySet().retainAll(apart);
            BigDecimal others = payments.get(i).entrySet().stream()
                    .filter(payment -> !apart.contains(payment.getKey()))
                    .map(Map.Entry::getValue)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            wanted.forEach((person, amount) -> {
                BigDecimal part = grant(date.getYear(), amount, years, left);
                if (part.signum() > 0) {
                    parts.computeIfAbsent(person, first -> new ArrayList<>())
                            .add(new GrantPart(candidate.id(), date, money(part)));
                }
            });
            grant(date.getYear(), others, years, left);
        }
        granted.put(candidate.id(), years);
    }

    /** Grants as much of an amount as there is an unpaid cost for. */
    private BigDecimal grant(
            int year, BigDecimal wanted, SortedMap<Integer, BigDecimal> years, Map<Integer, UnpaidCosts> left) {
        UnpaidCosts costs = left.get(year);
        BigDecimal amount = costs == null ? BigDecimal.ZERO : costs.take(fund, wanted);
        if (amount.signum() > 0) {
            years.merge(year, amount, BigDecimal::add);
        }
        return amount;
    }

    private Money money(BigDecimal amount) {
        return new Money(amount.setScale(4, RoundingMode.DOWN), fund.currency());
    }

    /** What it has granted to a candidate in each year, before it looks at what else it pays for the same persons. */
    SortedMap<Integer, BigDecimal> of(ActivityId candidate) {
        return granted.getOrDefault(candidate, new TreeMap<>());
    }

    /** What the approved activities leave of the frame, in each year in which a candidate has a grant. */
    SortedMap<Integer, BigDecimal> frames() {
        SortedMap<Integer, BigDecimal> frames = new TreeMap<>();
        fund.framePerYear()
                .ifPresent(frame -> granted.values()
                        .forEach(years -> years.keySet()
                                .forEach(year -> frames.put(
                                        year, frame.amount().subtract(taken.getOrDefault(year, BigDecimal.ZERO))))));
        return frames;
    }

    /** What it pays at most for each person who is kept apart, in the order in which it pays, without saying who that is. */
    List<CappedGrants> caps() {
        return fund.cap().stream()
                .flatMap(cap -> parts.entrySet().stream()
                        .map(one -> new CappedGrants(
                                fund.id(), cap, one.getValue(), paid.getOrDefault(one.getKey(), List.of()))))
                .toList();
    }
}
