package org.kompetens.testkit.reference;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kompetens.choice.CappedGrants;
import org.kompetens.choice.GrantPart;
import org.kompetens.choice.PaidGrant;
import org.kompetens.cost.Fund;
import org.kompetens.cost.FundingLine;
import org.kompetens.cost.Money;
import org.kompetens.planning.Activity;
import org.kompetens.planning.PlanRegister;
import org.kompetens.planning.PlanRegisterBuilder;

/** What a fund with a cap for a person has granted: of those who are in several activities, person by person. */
final class PlannedFund {

    final Fund fund;
    private final LocalDate asOf;
    private final List<Activity> approved;
    private final List<Activity> candidates;

    /** What was granted to candidates for each person who is in several activities. */
    private final Map<String, List<GrantPart>> parts = new TreeMap<>();

    PlannedFund(Fund fund, LocalDate asOf, List<Activity> approved, List<Activity> candidates) {
        this.fund = fund;
        this.asOf = asOf;
        this.approved = approved;
        this.candidates = candidates;
    }

    /** Nothing but these activities and funds. */
    static PlanRegister register(List<Activity> some, List<Fund> funds) {
        PlanRegister empty = PlanRegister.builder().build();
        PlanRegisterBuilder builder = PlanRegister.builder();
        funds.forEach(fund -> builder.fund(() -> fund));
        return new PlanRegister(
                builder.build().funds(),
                empty.bodies(),
                some,
                empty.eitherOr(),
                empty.lifts(),
                empty.analyses(),
                empty.goals(),
                empty.supplyPlans(),
                empty.developmentPlans(),
                empty.documents(),
                empty.inputs(),
                empty.lessons(),
                empty.payAndSubstitute(),
                empty.refused());
    }

    private boolean isGranted(Activity activity, int year) {
        for (FundingLine line : activity.funding()) {
            if (line.fund().equals(fund.id())
                    && line.status().isCertain()
                    && !ReferenceCosts.isLost(fund, line.status(), asOf)
                    && line.years().contains(year)
                    && activity.costYears().contains(year)
                    && !ReferenceCosts.isOver(activity, year, asOf)) {
                return true;
            }
        }
        return false;
    }

    private boolean isGranted(Activity activity) {
        return activity.costYears().stream().anyMatch(year -> isGranted(activity, year));
    }

    private boolean isKeptApart(String person) {
        if (fund.cap().isPresent() && fund.framePerYear().isPresent()) {
            return true;
        }
        int activities = 0;
        for (List<Activity> some : List.of(approved, candidates)) {
            for (Activity activity : some) {
                activities +=
                        isGranted(activity) && ReferenceCosts.persons(activity).contains(person) ? 1 : 0;
            }
        }
        return activities > 1;
    }

    /** What is granted to a candidate in a year, which is no more than what is left of its cost; first to those in several. */
    BigDecimal grant(Activity activity, int year, RestOfCosts left) {
        if (!isGranted(activity, year)) {
            return BigDecimal.ZERO;
        }
        ReferenceCosts alone = new ReferenceCosts(register(List.of(activity), List.of(fund.withoutFrame())), asOf);
        alone.all();
        BigDecimal granted = BigDecimal.ZERO;
        BigDecimal others = BigDecimal.ZERO;
        for (String person : new TreeSet<>(ReferenceCosts.persons(activity))) {
            if (isKeptApart(person)) {
                BigDecimal part = left.pay(fund, ReferenceCosts.wanted(fund, activity, year));
                granted = granted.add(part);
                if (part.signum() > 0) {
                    parts.computeIfAbsent(person, first -> new ArrayList<>())
                            .add(new GrantPart(activity.id(), ReferenceCosts.date(activity, year), money(part)));
                }
            } else {
                others = others.add(alone.certain(activity, person)
                        .getOrDefault(ReferenceCosts.date(activity, year), BigDecimal.ZERO));
            }
        }
        return granted.add(left.pay(fund, others));
    }

    List<CappedGrants> caps() {
        List<CappedGrants> caps = new ArrayList<>();
        if (fund.cap().isPresent()) {
            ReferenceCosts before = new ReferenceCosts(register(approved, List.of(fund)), asOf);
            before.all();
            parts.forEach((person, own) ->
                    caps.add(new CappedGrants(fund.id(), fund.cap().orElseThrow(), own, paid(before, person))));
        }
        return caps;
    }

    private List<PaidGrant> paid(ReferenceCosts before, String person) {
        List<PaidGrant> paid = new ArrayList<>();
        for (Activity activity : approved) {
            before.certain(activity, person).forEach((date, amount) -> paid.add(new PaidGrant(date, money(amount))));
        }
        return paid;
    }

    private Money money(BigDecimal amount) {
        return new Money(amount.setScale(4, RoundingMode.DOWN), fund.currency());
    }
}
