package org.kompetens.cost;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsException;

/**
 * An amount in one currency, as somebody enters it: a price, a cap, a grant.
 *
 * @param amount from 0 to below 10<sup>12</sup>, with at most four decimals; kept without trailing noughts
 * @param currency one in which something can be paid
 */
public record Money(BigDecimal amount, Currency currency) {

    private static final int DIGITS = 12;

    /**
     * Checks.
     *
     * @throws FindingsException with every {@link CostRule} that amount and currency break
     */
    public Money {
        List<Finding> found = new ArrayList<>();
        Decimal.fault(amount, DIGITS).ifPresent(rule -> found.add(rule.finding("amount")));
        if (currency.getDefaultFractionDigits() < 0) {
            found.add(CostRule.CURRENCY_UNKNOWN.finding("currency"));
        }
        if (!found.isEmpty()) {
            throw new FindingsException(new Findings(found));
        }
        amount = Decimal.plain(amount);
    }

    /**
     * An amount as it is written.
     *
     * @param amount a decimal number with a point, such as {@code 12500.50}
     * @param currency the code of ISO 4217, such as {@code SEK}
     * @return the money
     * @throws FindingsException with all that is wrong with either
     */
    public static Money of(String amount, String currency) {
        Optional<BigDecimal> number = Decimal.parse(amount);
        Optional<Currency> known = currency(currency);
        List<Finding> found = new ArrayList<>();
        if (number.isEmpty()) {
            found.add(CostRule.NOT_A_NUMBER.finding("amount"));
        }
        number.flatMap(value -> Decimal.fault(value, DIGITS)).ifPresent(rule -> found.add(rule.finding("amount")));
        if (known.isEmpty()) {
            found.add(CostRule.CURRENCY_UNKNOWN.finding("currency"));
        }
        if (!found.isEmpty()) {
            throw new FindingsException(new Findings(found));
        }
        return new Money(number.orElseThrow(), known.orElseThrow());
    }

    /**
     * A currency in which something can be paid.
     *
     * @param code a code of ISO 4217, such as {@code SEK}
     * @return the currency, or empty where the code is none of one in which anything is paid
     */
    public static Optional<Currency> currency(String code) {
        try {
            return Optional.of(Currency.getInstance(code)).filter(known -> known.getDefaultFractionDigits() >= 0);
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /** As {@code 12500.5 SEK}. */
    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency.getCurrencyCode();
    }
}
