package org.kompetens.json.form;

import java.io.IOException;
import java.util.Currency;
import java.util.Optional;
import java.util.function.Function;
import org.kompetens.cost.CostRule;
import org.kompetens.cost.Money;
import org.kompetens.finding.Rule;
import org.kompetens.json.DocumentRule;
import org.kompetens.json.token.JsonOut;
import org.kompetens.text.LanguageTag;

/**
 * A text that names something.
 *
 * @param <T> the type of such names
 */
public final class IdForm<T> extends Form<T> {

    private final Function<String, T> type;
    private final Function<T, String> text;
    private final Kind kind;
    private final Rule rule;
    private final String example;

    private IdForm(Function<String, T> type, Function<T, String> text, Kind kind, Rule rule, String example) {
        this.type = type;
        this.text = text;
        this.kind = kind;
        this.rule = rule;
        this.example = example;
    }

    /** What such a text may look like. */
    public enum Kind {
        /** There may be spaces inside. */
        ID,
        /** There is no white space. */
        CODE,
        /** It names a language, as BCP 47 has it. */
        LANGUAGE
    }

    /**
     * Ids of a type.
     *
     * @param type makes an id of a text, and refuses what is none with an {@link IllegalArgumentException}
     * @param text the text of an id
     * @param example one of them
     */
    static <T> IdForm<T> id(Function<String, T> type, Function<T, String> text, String example) {
        return new IdForm<>(type, text, Kind.ID, DocumentRule.NOT_AN_ID, example);
    }

    /** Ids of a type that refuses white space. */
    static <T> IdForm<T> code(Function<String, T> type, Function<T, String> text, String example) {
        return new IdForm<>(type, text, Kind.CODE, DocumentRule.NOT_A_CODE, example);
    }

    /** Languages. */
    static IdForm<LanguageTag> language(String example) {
        return new IdForm<>(LanguageTag::of, LanguageTag::value, Kind.LANGUAGE, DocumentRule.NOT_A_LANGUAGE, example);
    }

    /** Currencies in which something can be paid, by their codes of ISO 4217. */
    static IdForm<Currency> currency(String example) {
        return new IdForm<>(
                code -> Money.currency(code).orElseThrow(IllegalArgumentException::new),
                Currency::getCurrencyCode,
                Kind.CODE,
                CostRule.CURRENCY_UNKNOWN,
                example);
    }

    /**
     * One of them.
     *
     * @return its text
     */
    public String example() {
        return example;
    }

    /**
     * What they may look like.
     *
     * @return the kind of text
     */
    public Kind kind() {
        return kind;
    }

    @Override
    public Optional<T> read(Place place) {
        return TextForm.characters(place).flatMap(characters -> {
            Optional<T> id = parse(characters);
            if (id.isEmpty()) {
                place.noteProperty(rule);
            }
            return id;
        });
    }

    /** What a text breaks that is none of them. */
    Rule rule() {
        return rule;
    }

    /** The id of this text, if it is one. */
    Optional<T> parse(String characters) {
        try {
            return Optional.of(type.apply(characters));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    String text(T id) {
        return text.apply(id);
    }

    @Override
    public void write(T value, JsonOut json) throws IOException {
        json.text(text.apply(value));
    }

    @Override
    public <R> R accept(FormVisitor<R> visitor) {
        return visitor.id(this);
    }
}
