package org.kompetens.cost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;

/** How much one year costs: an amount, or a quantity at a rate. */
public sealed interface Price {

    /**
     * What it comes to in one year.
     *
     * @return the amount as given; of a quantity at a rate, rounded to the smallest coin, half of one up
     */
    Amounts amounts();

    /**
     * In which currency it is.
     *
     * @return the currency
     */
    Currency currency();

    /**
     * An amount.
     *
     * @param money the amount
     */
    record Fixed(Money money) implements Price {

        @Override
        public Amounts amounts() {
            return Amounts.of(money);
        }

        @Override
        public Currency currency() {
            return money.currency();
        }
    }

    /**
     * So many hours, days or persons at a rate, which held on a date: what is looked up later may be another.
     *
     * @param quantity from 0 to below 10<sup>9</sup>, with at most four decimals
     * @param rate what one costs
     * @param rateOf the date for which the rate was looked up
     */
    record Rated(BigDecimal quantity, Money rate, LocalDate rateOf) implements Price {

        private static final int DIGITS = 9;

        /**
         * Checks.
         *
         * @throws org.kompetens.finding.FindingsException with the {@link CostRule} that the quantity breaks
         */
        public Rated {
            Decimal.fault(quantity, DIGITS).ifPresent(rule -> {
                throw rule.at("quantity");
            });
            quantity = Decimal.plain(quantity);
        }

        @Override
        public Amounts amounts() {
            int coins = rate.currency().getDefaultFractionDigits();
            return Amounts.of(quantity.multiply(rate.amount()).setScale(coins, RoundingMode.HALF_UP), rate.currency());
        }

        @Override
        public Currency currency() {
            return rate.currency();
        }
    }
}
