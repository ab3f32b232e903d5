package org.kompetens.cost;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsException;
import org.kompetens.rollup.Fraction;
import org.kompetens.text.Labels;

/**
 * Somebody who pays a part of the cost, with the rules by which they pay. The rules stand here and not with each activity,
 * as a cap and a frame hold for all activities together.
 *
 * @param id identifies the fund
 * @param name what it is called
 * @param currency in which it pays; costs in another currency are not paid
 * @param pays which kinds of cost it pays; empty for all
 * @param share which part of them, from 0 to 1
 * @param cap the most for one person, if there is any
 * @param framePerYear the most for all together in one calendar year, if there is any
 * @param lastClaimDay the last day on which money can be claimed, if there is any
 */
public record Fund(
        FundId id,
        Labels name,
        Currency currency,
        Set<CostKind> pays,
        Fraction share,
        Optional<PersonCap> cap,
        Optional<Money> framePerYear,
        Optional<LocalDate> lastClaimDay) {

    /**
     * Checks and copies.
     *
     * @throws FindingsException with {@link CostRule#SHARE_OUT_OF_BOUNDS}, and {@link CostRule#FUND_CURRENCIES_DIFFER} if
     *     cap or frame is in another currency
     */
    public Fund {
        List<Finding> found = new ArrayList<>();
        if (share.signum() < 0 || share.compareTo(Fraction.of(1, 1)) > 0) {
            found.add(CostRule.SHARE_OUT_OF_BOUNDS.finding("share"));
        }
        if (cap.isPresent() && !cap.get().most().currency().equals(currency)) {
            found.add(CostRule.FUND_CURRENCIES_DIFFER.finding("cap"));
        }
        if (framePerYear.isPresent() && !framePerYear.get().currency().equals(currency)) {
            found.add(CostRule.FUND_CURRENCIES_DIFFER.finding("framePerYear"));
        }
        if (!found.isEmpty()) {
            throw new FindingsException(new Findings(found));
        }
        pays = Collections.unmodifiableSortedSet(new TreeSet<>(pays));
    }

    /**
     * A fund that pays a share of everything, without a cap, a frame or a last day.
     *
     * @param id identifies the fund
     * @param name what it is called
     * @param currency in which it pays
     * @param share which part, from 0 to 1
     * @return the fund
     */
    public static Fund of(FundId id, Labels name, Currency currency, Fraction share) {
        return new Fund(id, name, currency, Set.of(), share, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * This fund paying some kinds of cost only.
     *
     * @param kinds the kinds; empty for all
     * @return a new fund
     */
    public Fund withPays(Set<CostKind> kinds) {
        return new Fund(id, name, currency, kinds, share, cap, framePerYear, lastClaimDay);
    }

    /**
     * This fund with a cap for each person.
     *
     * @param cap the cap, in the fund's currency
     * @return a new fund
     */
    public Fund withCap(PersonCap cap) {
        return new Fund(id, name, currency, pays, share, Optional.of(cap), framePerYear, lastClaimDay);
    }

    /**
     * This fund with a frame for each calendar year.
     *
     * @param frame the most for all together, in the fund's currency
     * @return a new fund
     */
    public Fund withFramePerYear(Money frame) {
        return new Fund(id, name, currency, pays, share, cap, Optional.of(frame), lastClaimDay);
    }

    /**
     * This fund without a last day for claims.
     *
     * @return a new fund
     */
    public Fund withoutLastClaimDay() {
        return new Fund(id, name, currency, pays, share, cap, framePerYear, Optional.empty());
    }

    /**
     * This fund with a last day for claims.
     *
     * @param day the last day
     * @return a new fund
     */
    public Fund withLastClaimDay(LocalDate day) {
        return new Fund(id, name, currency, pays, share, cap, framePerYear, Optional.of(day));
    }

    /**
     * Whether money can no longer be had, as it was not claimed in time.
     *
     * @param status how far the application has come
     * @param date as of which date
     * @return true after the last day for claims, if nothing was claimed or paid
     */
    public boolean hasLost(GrantStatus status, LocalDate date) {
        return lastClaimDay.filter(date::isAfter).isPresent()
                && (status == GrantStatus.APPLIED || status == GrantStatus.GRANTED);
    }

    /**
     * How much of some costs in a year the fund pays a share of.
     *
     * @param costs the costs
     * @param year the year
     * @return the sum of those of the kinds that it pays, in its currency
     */
    public BigDecimal eligible(List<CostLine> costs, int year) {
        return costs.stream()
                .filter(line -> pays.isEmpty() || pays.contains(line.kind()))
                .map(line -> line.in(year).in(currency))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * What the fund pays on each of some claims, which are all that is asked of it: in the order of certainty (what is
     * granted before what is applied for), then of approvals (what was approved earlier before what was later, and what is not
     * approved last, so that nothing takes away what an earlier decision counted on), then of dates, then as given, and for the persons
     * of a claim in their order. Each payment is
     * rounded down to the smallest coin of the currency, for each person where there is a cap.
     *
     * @param claims the claims
     * @return the payment on each, in the order of the claims: the certain and the hoped for alike
     */
    public List<BigDecimal> pay(List<FundClaim> claims) {
        return payEach(claims).stream()
                .map(payments -> Decimal.plain(payments.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add)))
                .toList();
    }

    /**
     * What the fund pays on each of some claims, as {@link #pay} has it, for each person.
     *
     * @param claims the claims
     * @return of each claim, in their order, from the name of a person to what is paid for them; under an empty name what is paid
     *     for nobody in particular, as all is where the fund has no cap for a person. Personal data, as the names are
     */
    public List<SortedMap<String, BigDecimal>> payEach(List<FundClaim> claims) {
        return new FundPayments(this).of(claims);
    }

    /**
     * This fund without a frame.
     *
     * @return a new fund
     */
    public Fund withoutFrame() {
        return new Fund(id, name, currency, pays, share, cap, Optional.empty(), lastClaimDay);
    }
}
