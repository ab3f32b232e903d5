package org.kompetens.json.form;

import static org.kompetens.json.form.ChoicePart.choice;
import static org.kompetens.json.form.Part.orElse;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.WholeForm.integer;

import java.util.List;
import org.kompetens.calendar.Window;

/** A window whose days follow from the cycle's year alone. */
final class FixedWindowForm {

    static final Part<Window.Tertial, Integer> NUMBER = required(
            Property.of("number", integer(1, 3), "Which third of the calendar year: 1, 2 or 3."),
            Window.Tertial::number);
    static final Part<Window.Tertial, Integer> YEAR = orElse(YearOffsetForm.FIRST_YEAR, 0, Window.Tertial::yearOffset);

    static final ObjectForm<Window.Tertial> TERTIAL = ObjectForm.of(
            "third of a year", List.of(NUMBER, YEAR), of -> new Window.Tertial(of.get(YEAR), of.get(NUMBER)));

    static final List<ChoicePart.Kind<? extends Window.Fixed>> KINDS = List.of(
            new ChoicePart.Kind<>("months", Window.Months.class, MonthsWindowForm.MONTHS),
            new ChoicePart.Kind<>("days", Window.Days.class, DaysWindowForm.DAYS),
            new ChoicePart.Kind<>("tertial", Window.Tertial.class, TERTIAL));

    private static final Part<Window.Fixed, Window.Fixed> ANY = choice(
            "kind", "Whether it is of whole months, from day to day, or a third of a year.", KINDS, window -> window);

    static final ObjectForm<Window.Fixed> FIXED_WINDOW = ObjectForm.of("fixed window", List.of(ANY), of -> of.get(ANY));

    private FixedWindowForm() {}
}
