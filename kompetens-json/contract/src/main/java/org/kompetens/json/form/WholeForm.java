package org.kompetens.json.form;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Rule;
import org.kompetens.json.DocumentRule;
import org.kompetens.json.token.JsonOut;
import org.kompetens.json.token.JsonValue;

/** A whole number in bounds, written without decimals and exponent. */
public final class WholeForm extends Form<Long> {

    private static final WholeForm ANY = new WholeForm(Long.MIN_VALUE, Long.MAX_VALUE, Optional.empty());

    private final long lowest;
    private final long highest;
    private final Optional<Rule> rule;

    private WholeForm(long lowest, long highest, Optional<Rule> rule) {
        this.lowest = lowest;
        this.highest = highest;
        this.rule = rule;
    }

    /** Any whole number, as results have them. */
    static Form<Long> count() {
        return ANY;
    }

    static WholeForm whole(long lowest, long highest) {
        return new WholeForm(lowest, highest, Optional.empty());
    }

    static Form<Integer> integer(int lowest, int highest) {
        return whole(lowest, highest).as(Math::toIntExact, Integer::longValue);
    }

    /** The same, of which the model has a rule, which names the number by the property. */
    static Form<Integer> integer(int lowest, int highest, Rule rule) {
        return new WholeForm(lowest, highest, Optional.of(rule)).as(Math::toIntExact, Integer::longValue);
    }

    /**
     * The lowest that it may be.
     *
     * @return the number
     */
    public long lowest() {
        return lowest;
    }

    /**
     * The highest that it may be.
     *
     * @return the number
     */
    public long highest() {
        return highest;
    }

    @Override
    public Optional<Long> read(Place place) {
        if (!isOf(JsonValue.Kind.WHOLE_NUMBER, "integer", place)) {
            return Optional.empty();
        }
        BigDecimal number = place.value().number();
        if (number.compareTo(BigDecimal.valueOf(lowest)) < 0 || number.compareTo(BigDecimal.valueOf(highest)) > 0) {
            rule.ifPresentOrElse(
                    of -> place.note(Finding.of(of, place.path()).withValue(place.property(), number)),
                    () -> outOfBounds(place, lowest, highest, 0));
            return Optional.empty();
        }
        return Optional.of(number.longValueExact());
    }

    static void outOfBounds(Place place, Object lowest, Object highest, int decimals) {
        Finding finding = Finding.of(DocumentRule.OUT_OF_BOUNDS, place.path())
                .withValue("property", place.property())
                .withValue("lowest", lowest)
                .withValue("highest", highest);
        // Of a whole number, nothing is said of decimals and per cent.
        place.note(decimals == 0 ? finding : finding.withValue("decimals", decimals));
    }

    @Override
    public void write(Long value, JsonOut json) throws IOException {
        json.number(value);
    }

    @Override
    public <R> R accept(FormVisitor<R> visitor) {
        return visitor.whole(this);
    }
}
