package org.kompetens.json.form;

import static org.kompetens.json.form.DecimalForm.tenThousandths;
import static org.kompetens.json.form.Part.required;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import org.kompetens.cost.Money;

/** An amount in one currency, and other numbers as somebody states them. */
final class MoneyForm {

    private static final int DECIMALS = 4;
    private static final long UNIT = 10_000;
    private static final long MOST_MONEY = 1_000_000_000_000L;
    private static final long MOST_QUANTITY = 1_000_000_000L;

    private static final Part<Money, BigDecimal> AMOUNT =
            required(Property.of("amount", below(MOST_MONEY), "How much.").example("12500.5"), Money::amount);
    private static final Part<Money, Currency> CURRENCY =
            currency("The currency, by its code of ISO 4217.", Money::currency);

    static final ObjectForm<Money> MONEY = ObjectForm.of(
            "amount of money", List.of(AMOUNT, CURRENCY), of -> new Money(of.get(AMOUNT), of.get(CURRENCY)));

    /** How many of something. */
    static final Form<BigDecimal> QUANTITY = below(MOST_QUANTITY);

    private MoneyForm() {}

    private static Form<BigDecimal> below(long most) {
        return tenThousandths(0, most * UNIT - 1).as(MoneyForm::decimal, MoneyForm::tenThousandthsOf);
    }

    static <T> Part<T, Currency> currency(String meaning, Function<T, Currency> getter) {
        return required(Property.of("currency", CurrencyForm.CURRENCY, meaning).example("\"SEK\""), getter);
    }

    private static BigDecimal decimal(long tenThousandths) {
        return BigDecimal.valueOf(tenThousandths, DECIMALS);
    }

    private static long tenThousandthsOf(BigDecimal number) {
        return number.movePointRight(DECIMALS).longValueExact();
    }
}
