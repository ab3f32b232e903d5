package org.kompetens.cost;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Sums of money, one a currency: amounts of different currencies are never added. Exact, of any size, and possibly below 0.
 *
 * @param byCurrency currency to sum, in the order of the codes; a currency whose sum is 0 is left out
 */
public record Amounts(SortedMap<Currency, BigDecimal> byCurrency) {

    private static final Comparator<Currency> BY_CODE = Comparator.comparing(Currency::getCurrencyCode);

    /** Nothing in any currency. */
    public static final Amounts NONE = new Amounts(new TreeMap<>(BY_CODE));

    /** Copies. */
    public Amounts {
        SortedMap<Currency, BigDecimal> copy = new TreeMap<>(BY_CODE);
        byCurrency.forEach((currency, sum) -> {
            if (sum.signum() != 0) {
                copy.put(currency, Decimal.plain(sum));
            }
        });
        byCurrency = Collections.unmodifiableSortedMap(copy);
    }

    /**
     * The sum of one amount.
     *
     * @param money the amount
     * @return the amount in its currency alone
     */
    public static Amounts of(Money money) {
        return of(money.amount(), money.currency());
    }

    /**
     * A sum in one currency.
     *
     * @param sum any number
     * @param currency its currency
     * @return the sum in that currency alone
     */
    public static Amounts of(BigDecimal sum, Currency currency) {
        SortedMap<Currency, BigDecimal> one = new TreeMap<>(BY_CODE);
        one.put(currency, sum);
        return new Amounts(one);
    }

    /**
     * The sum in one currency.
     *
     * @param currency the currency
     * @return 0 where there is nothing in it
     */
    public BigDecimal in(Currency currency) {
        return byCurrency.getOrDefault(currency, BigDecimal.ZERO);
    }

    /**
     * Adds, currency by currency.
     *
     * @param other what to add
     * @return this + other, exactly
     */
    public Amounts plus(Amounts other) {
        SortedMap<Currency, BigDecimal> sums = new TreeMap<>(byCurrency);
        other.byCurrency.forEach((currency, sum) -> sums.merge(currency, sum, BigDecimal::add));
        return new Amounts(sums);
    }

    /**
     * Subtracts, currency by currency.
     *
     * @param other what to take off
     * @return this − other, exactly
     */
    public Amounts minus(Amounts other) {
        SortedMap<Currency, BigDecimal> sums = new TreeMap<>(byCurrency);
        other.byCurrency.forEach((currency, sum) -> sums.merge(currency, sum.negate(), BigDecimal::add));
        return new Amounts(sums);
    }

    /**
     * Whether there is nothing in any currency.
     *
     * @return true if all sums are 0
     */
    public boolean isZero() {
        return byCurrency.isEmpty();
    }

    /** As {@code 300 EUR + 12500.5 SEK}, in the order of the codes; {@code 0} for nothing. */
    @Override
    public String toString() {
        return isZero()
                ? "0"
                : byCurrency.entrySet().stream().map(Amounts::text).collect(Collectors.joining(" + "));
    }

    private static String text(Map.Entry<Currency, BigDecimal> one) {
        return one.getValue().toPlainString() + " " + one.getKey().getCurrencyCode();
    }
}
