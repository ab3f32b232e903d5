package org.kompetens.json.form;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.kompetens.json.DocumentRule;
import org.kompetens.json.token.JsonOut;

/** A calendar date as RFC 3339 has it, of a year with four digits. */
public final class DateForm extends Form<LocalDate> {

    static final DateForm DATE = new DateForm();

    /** In many systems it stands for "until further notice", as a last day. */
    static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    /** Java would take years of more digits, and before the first, too. */
    private static final int LENGTH = "2026-10-31".length();

    private DateForm() {}

    @Override
    public Optional<LocalDate> read(Place place) {
        return TextForm.characters(place).flatMap(text -> {
            try {
                if (text.length() == LENGTH) {
                    return Optional.of(LocalDate.parse(text));
                }
            } catch (DateTimeException e) {
                // Noted below, with all else that is no date.
            }
            place.noteProperty(DocumentRule.NOT_A_DATE);
            return Optional.empty();
        });
    }

    @Override
    public void write(LocalDate value, JsonOut json) throws IOException {
        if (value.getYear() < 0 || value.isAfter(LAST)) {
            throw new UnwritableException("its year must be from 0 to 9999");
        }
        json.text(value.toString());
    }

    @Override
    public <R> R accept(FormVisitor<R> visitor) {
        return visitor.date(this);
    }
}
