package org.kompetens.json.form;

import java.io.IOException;
import java.util.Currency;
import java.util.Optional;
import org.kompetens.cost.CostRule;
import org.kompetens.cost.Money;
import org.kompetens.finding.Finding;
import org.kompetens.json.token.JsonOut;

/** A currency by its code of ISO 4217. */
final class CurrencyForm extends Form<Currency> {

    static final Form<Currency> CURRENCY = new CurrencyForm();

    /** What ISO 4217 has for a transaction in which no currency is involved. */
    static final Currency NO_CURRENCY = Currency.getInstance("XXX");

    private CurrencyForm() {}

    @Override
    public Optional<Currency> read(Place place) {
        return TextForm.TEXT.read(place).flatMap(code -> {
            Optional<Currency> known = Money.currency(code);
            if (known.isEmpty()) {
                place.note(Finding.of(CostRule.CURRENCY_UNKNOWN, place.path()));
            }
            return known;
        });
    }

    @Override
    public void write(Currency value, JsonOut json) throws IOException {
        json.text(value.getCurrencyCode());
    }

    @Override
    public <R> R accept(FormVisitor<R> visitor) {
        return TextForm.TEXT.accept(visitor);
    }
}
