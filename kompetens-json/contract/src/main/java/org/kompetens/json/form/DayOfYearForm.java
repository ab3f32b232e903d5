package org.kompetens.json.form;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Optional;
import org.kompetens.json.DocumentRule;
import org.kompetens.json.token.JsonOut;

/** A day of any year, as month and day: {@code 09-30}. */
public final class DayOfYearForm extends Form<MonthDay> {

    static final DayOfYearForm DAY_OF_YEAR = new DayOfYearForm();

    /** What Java writes before a month without a year. */
    private static final String NO_YEAR = "--";

    private DayOfYearForm() {}

    @Override
    public Optional<MonthDay> read(Place place) {
        return TextForm.TEXT.read(place).flatMap(text -> {
            try {
                return Optional.of(MonthDay.parse(NO_YEAR + text));
            } catch (DateTimeException e) {
                place.noteProperty(DocumentRule.NOT_A_DAY);
                return Optional.empty();
            }
        });
    }

    @Override
    public void write(MonthDay value, JsonOut json) throws IOException {
        json.text(value.toString().substring(NO_YEAR.length()));
    }

    @Override
    public <R> R accept(FormVisitor<R> visitor) {
        return visitor.dayOfYear(this);
    }
}
